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
#include "app/desktop/start/crash_mark.h"
#include "app/desktop/start/recent_projects.h"
#include "codebook/error.h"
#include "codebook/project/project.h"

namespace app {

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
    if (m_window && (isOpen(path) || !m_window->keepTyped() || !m_window->mayGo()))
        return m_window->activateWindow();
    std::unique_ptr<Session> session;
    QString sentence;
    QString detail;
    if (!path.isEmpty()) {
        try {
            session = std::make_unique<Session>(codebook::Project::open(path, {}));
            new CrashMark(*session);
            rememberProject(path);
        } catch (const codebook::Error& error) {
            sentence = error.message();
            detail = error.detail();
        } catch (const std::exception& error) {
            sentence = tr("“%1” could not be opened.").arg(path);
            detail = QString::fromLocal8Bit(error.what());
        }
    }
    // A project that cannot be opened leaves the one that is open as it is.
    if (!m_window || session || path.isEmpty()) {
        const auto interruption = m_window ? std::nullopt : CrashMark::takeInterruption();
        showWindow(std::move(session));
        if (interruption) m_window->showInterruption(*interruption);
    }
    if (!sentence.isEmpty()) m_window->showError(sentence, detail);
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
}

}  // namespace app
