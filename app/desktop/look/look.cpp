// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/look/look.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusReply>
#include <QDBusVariant>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPointer>

#include "app/desktop/look/paper_style.h"

namespace app {

namespace {

struct Tones {
    const char* paper;
    const char* raised;
    const char* ink;
    const char* muted;
    const char* hairline;
    const char* control;
    const char* accent;
    const char* onAccent;
    const char* warning;
    const char* error;
};

constexpr Tones LightTones{"#FBFAF7", "#F3F1EB", "#1F2328", "#5E6570", "#DDD9CF",
                           "#F7F5F0", "#2B5FA8", "#FFFFFF", "#8A5200", "#B3261E"};
constexpr Tones DarkTones{"#16181C", "#1E2126", "#E6E3DC", "#9CA3AE", "#33373E",
                          "#24282E", "#8AB4F0", "#10141A", "#E5B567", "#F2938C"};

QColor color(const char* name) { return QColor(QLatin1String(name)); }

QString firstInstalled(const QStringList& families, const QString& otherwise) {
    for (const QString& family : families)
        if (QFontDatabase::hasFamily(family)) return family;
    return otherwise;
}

QFont interfaceFont() {
    const QFont system = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    QFont font(
        firstInstalled({QStringLiteral("Inter"), QStringLiteral("Noto Sans")}, system.family()));
    font.setPointSizeF(10);
    return font;
}

/// Hairlines instead of frames; all colours come from the palette, so that both themes share it.
QString styleSheet() {
    return QString::fromLatin1(R"(
QToolTip { padding: 4px 8px; border: 1px solid palette(mid);
           background: palette(alternate-base); color: palette(text); }
QAbstractItemView { border: none; background: palette(base); }
QTreeView::item, QListView::item { padding: 3px 0; }
QHeaderView::section { border: none; border-bottom: 1px solid palette(mid);
                       background: palette(base); padding: 4px 8px; }
QSplitter::handle { background: palette(mid); }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QStatusBar { border-top: 1px solid palette(mid); }
QStatusBar::item { border: none; }
QMenuBar { background: palette(window); }
QAbstractScrollArea { border: none; }
QToolBar { background: palette(window); border: none; border-right: 1px solid palette(mid);
           spacing: 4px; padding: 8px 4px; }
QToolBar QToolButton { border: none; border-radius: 4px; padding: 6px 4px; min-width: 56px; }
QToolBar QToolButton:hover { background: palette(alternate-base); }
QToolBar QToolButton:checked { background: palette(alternate-base); font-weight: 600; }
QToolBar QToolButton:focus { outline: 2px solid palette(highlight); }
QTabWidget::pane { border: none; }
QTabBar { background: palette(base); }
QTabBar::tab { background: palette(base); border: none; padding: 8px 12px;
               color: palette(placeholder-text); border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: palette(text); border-bottom: 2px solid palette(highlight); }
QTabBar::tab:hover, QTabBar::tab:focus { color: palette(text); }
QLineEdit, QPlainTextEdit#field, QTextEdit#field { border: 1px solid palette(mid);
    border-radius: 4px; padding: 4px 8px; background: palette(base); }
QLineEdit:focus, QPlainTextEdit#field:focus, QTextEdit#field:focus { border-color: palette(highlight); }
QScrollBar:vertical { width: 12px; background: transparent; margin: 0; }
QScrollBar:horizontal { height: 12px; background: transparent; margin: 0; }
QScrollBar::handle { background: palette(mid); border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: palette(dark); }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)");
}

}  // namespace

QPalette paletteOf(Scheme scheme) {
    const Tones& tones = scheme == Scheme::Dark ? DarkTones : LightTones;
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, const char* tone) {
        palette.setColor(role, color(tone));
    };
    set(QPalette::Window, tones.paper);
    set(QPalette::Base, tones.paper);
    set(QPalette::AlternateBase, tones.raised);
    set(QPalette::WindowText, tones.ink);
    set(QPalette::Text, tones.ink);
    set(QPalette::ButtonText, tones.ink);
    set(QPalette::ToolTipText, tones.ink);
    set(QPalette::ToolTipBase, tones.raised);
    set(QPalette::PlaceholderText, tones.muted);
    set(QPalette::Button, tones.control);
    set(QPalette::Mid, tones.hairline);
    set(QPalette::Midlight, tones.hairline);
    set(QPalette::Light, tones.raised);
    set(QPalette::Dark, tones.muted);
    set(QPalette::Shadow, tones.hairline);
    set(QPalette::Highlight, tones.accent);
    set(QPalette::HighlightedText, tones.onAccent);
    set(QPalette::Link, tones.accent);
    set(QPalette::LinkVisited, tones.warning);
    set(QPalette::BrightText, tones.error);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(tones.muted));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, color(tones.hairline));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, color(tones.muted));
    return palette;
}

Scheme schemeOf(const QPalette& palette) {
    return palette.color(QPalette::Base).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

namespace {

/// As the system had coloured the program before it coloured itself.
Scheme schemeAtStart() {
    static const Scheme atStart = schemeOf(QApplication::palette());
    return atStart;
}

}  // namespace

Scheme systemScheme() {
    // Qt 6.4 does not tell; the desktop portal does (org.freedesktop.appearance: 1 prefers dark).
    if (QDBusConnection::sessionBus().isConnected()) {
        QDBusInterface portal(QStringLiteral("org.freedesktop.portal.Desktop"),
                              QStringLiteral("/org/freedesktop/portal/desktop"),
                              QStringLiteral("org.freedesktop.portal.Settings"));
        portal.setTimeout(300);
        const QDBusReply<QDBusVariant> reply =
            portal.call(QStringLiteral("Read"), QStringLiteral("org.freedesktop.appearance"),
                        QStringLiteral("color-scheme"));
        if (reply.isValid()) {
            QVariant value = reply.value().variant();
            if (value.canConvert<QDBusVariant>()) value = value.value<QDBusVariant>().variant();
            return value.toUInt() == 1 ? Scheme::Dark : Scheme::Light;
        }
    }
    return schemeAtStart();
}

void applyLook(QApplication& application, Scheme scheme) {
    schemeAtStart();
    // Each of these has every widget laid out anew: what stays the same is left alone.
    static QPointer<PaperStyle> style;
    if (!style) {
        style = new PaperStyle;
        QApplication::setStyle(style);
    }
    QApplication::setPalette(paletteOf(scheme));
    if (const QFont font = interfaceFont(); QApplication::font() != font)
        QApplication::setFont(font);
    // Not every platform of Qt knows where the system keeps its icons.
    QStringList folders = QIcon::themeSearchPaths();
    const QString shared = QStringLiteral("/usr/share/icons");
    if (!folders.contains(shared)) QIcon::setThemeSearchPaths(folders << shared);
    QIcon::setThemeName(scheme == Scheme::Dark ? QStringLiteral("breeze-dark")
                                               : QStringLiteral("breeze"));
    QIcon::setFallbackThemeName(QStringLiteral("breeze"));
    application.setStyleSheet(styleSheet());
}

QFont readingFont(qreal points, const QString& family) {
    static const QString serif =
        firstInstalled({QStringLiteral("Source Serif 4"), QStringLiteral("Source Serif Pro"),
                        QStringLiteral("Charis SIL"), QStringLiteral("Noto Serif"),
                        QStringLiteral("DejaVu Serif")},
                       QStringLiteral("serif"));
    QFont font(family.isEmpty() ? serif : family);
    font.setStyleHint(QFont::Serif);
    font.setPointSizeF(points);
    return font;
}

QFont figuresFont(const QFont& interface) {
    // Inter's default figures are proportional; Qt 6.4 cannot ask for "tnum", DejaVu's are equal.
    QFont font = interface;
    font.setStyleStrategy(QFont::PreferQuality);
    return font;
}

QIcon icon(const QString& name) { return QIcon::fromTheme(name); }

}  // namespace app
