// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/shell/program.h"

#include <QDBusConnection>
#include <QFileInfo>
#include <QLocale>
#include <QTranslator>

#include "app/desktop/session/session.h"
#include "app/desktop/shell/main_window.h"
#include "app/desktop/shell/preferences.h"
#include "app/desktop/shell/project_opening.h"
#include "app/desktop/start/crash_mark.h"
#include "app/desktop/start/recent_projects.h"
#include "app/report/report_composer.h"
#include "codebook/project/project.h"

namespace app {

namespace {

/// What is opened within it needs no word of waiting.
constexpr std::chrono::milliseconds ShortWait{80};

}  // namespace

Program::Program(QObject* parent) : QObject(parent) {
    const Preferences preferences = readPreferences();
    speak(languageToUse(preferences));
    applyLook(*qApp, schemeToUse(preferences));
    QDBusConnection::sessionBus().connect({}, QStringLiteral("/org/freedesktop/portal/desktop"),
                                          QStringLiteral("org.freedesktop.portal.Settings"),
                                          QStringLiteral("SettingChanged"), this,
                                          SLOT(followSystem()));
}

Program::~Program() = default;

void Program::end() {
    // The session ends with its window, as it should, and leaves no mark of a crash.
    if (m_window) m_window->keepTyped();
    m_window.reset();
    QCoreApplication::quit();
}

/// The desktop has turned dark or light.
void Program::followSystem() {
    const Scheme scheme = schemeToUse(readPreferences());
    if (scheme != schemeOf(QApplication::palette())) applyLook(*qApp, scheme);
}

void Program::open(const QString& path) {
    if (m_opening) return;
    if (m_window && (isOpen(path) || !m_window->keepTyped() || !m_window->mayGo()))
        return m_window->activateWindow();
    if (path.isEmpty()) return show({}, path);
    m_opening = std::make_unique<ProjectOpening>(path);
    if (m_opening->isDoneWithin(ShortWait)) return show(m_opening->take(), path);
    if (!m_window) showWindow(nullptr);
    m_window->showOpening(QFileInfo(path).completeBaseName());
    connect(m_opening.get(), &ProjectOpening::finished, this, [this, path] {
        OpenedProject opened = m_opening->take();
        // Meanwhile something may have been begun or typed in the window that is there.
        if (opened.session && !(m_window->keepTyped() && m_window->mayGo())) opened = {};
        if (opened.session || !opened.sentence.isEmpty()) return show(std::move(opened), path);
        m_opening.release()->deleteLater();
    });
}

void Program::show(OpenedProject opened, const QString& path) {
    if (m_opening) m_opening.release()->deleteLater();
    const bool isOpened = opened.session != nullptr;
    if (isOpened) {
        new CrashMark(*opened.session);
        rememberProject(path);
    }
    // A project that cannot be opened leaves the one that is open as it is.
    if (!m_window || isOpened || path.isEmpty()) {
        // While a large project was being opened, a page without one has been there.
        const bool isFirst = !std::exchange(m_hasShown, true);
        const auto interruption = isFirst ? CrashMark::takeInterruption() : std::nullopt;
        showWindow(std::move(opened.session));
        if (interruption) m_window->showInterruption(*interruption);
    }
    if (!opened.sentence.isEmpty()) m_window->showError(opened.sentence, opened.detail);
}

/// Opened once more it would stand in its own way, and could only be read.
bool Program::isOpen(const QString& path) const {
    const Session* session = m_window ? m_window->session() : nullptr;
    return session && !path.isEmpty() && !session->project().isReadOnly() &&
           QFileInfo(session->project().path()) == QFileInfo(path);
}

void Program::showWindow(std::unique_ptr<Session> session) {
    auto window = std::make_unique<MainWindow>(std::move(session));
    connect(window.get(), &MainWindow::openWanted, this, &Program::open, Qt::QueuedConnection);
    connect(window.get(), &MainWindow::preferencesChanged, this, &Program::applyPreferences,
            Qt::QueuedConnection);
    window->show();
    std::swap(m_window, window);
    if (window) window->close();
}

void Program::applyPreferences(bool isLanguage) {
    const Preferences preferences = readPreferences();
    applyLook(*qApp, schemeToUse(preferences));
    if (!isLanguage) return;
    speak(languageToUse(preferences));
    // Words are chosen where widgets are made, so the window is made anew round the same session.
    const MainWindow::Place place = m_window->place();
    showWindow(m_window->takeSession());
    m_window->goTo(place);
}

void Program::speak(const QString& language) {
    m_translator = std::make_unique<QTranslator>();
    m_qtTranslator = std::make_unique<QTranslator>();
    QLocale::setDefault(language == QLatin1String("sv") ? QLocale(QStringLiteral("sv_SE"))
                                                        : QLocale(QStringLiteral("en_GB")));
    if (m_translator->load(QStringLiteral(":/i18n/samsyn_") + language))
        QCoreApplication::installTranslator(m_translator.get());
    if (m_qtTranslator->load(QStringLiteral(":/i18n/qt_") + language))
        QCoreApplication::installTranslator(m_qtTranslator.get());
    ReportLanguage::standFirst();
}

}  // namespace app
