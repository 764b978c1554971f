// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The running program: which window is open on which project, in which language and colours.
#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QTranslator;

namespace app {

class MainWindow;
class ProjectOpening;
class Session;
struct OpenedProject;

class Program : public QObject {
    Q_OBJECT

   public:
    explicit Program(QObject* parent = nullptr);
    ~Program() override;

    /// Opens the window on the project, or on the start page where the path is empty or the project
    /// cannot be opened (and says why there). A large project is opened beside the window, which
    /// says so and stays alive.
    void open(const QString& path);
    MainWindow* window() { return m_window.get(); }
    /// Stores what is being typed and ends, whether or not that could be stored.
    void end();

   private Q_SLOTS:
    void followSystem();

   private:
    bool isOpen(const QString& path) const;
    void show(OpenedProject opened, const QString& path);
    void showWindow(std::unique_ptr<Session> session);
    void applyPreferences(bool isLanguage);
    void speak(const QString& language);

    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<ProjectOpening> m_opening;
    bool m_hasShown = false;  ///< the window that the person wanted
    std::unique_ptr<QTranslator> m_translator;
    std::unique_ptr<QTranslator> m_qtTranslator;
};

}  // namespace app
