// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window shows while no project is open.
#pragma once

#include <QWidget>

#include <optional>

#include "app/desktop/start/crash_mark.h"

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace app {

class NewProjectForm;
class UserCommands;

/// At the left what can be begun, at the right what was open lately. Opens nothing itself.
class StartPage : public QWidget {
    Q_OBJECT

   public:
    explicit StartPage(QWidget* parent = nullptr);

    /// Reads the recent projects anew.
    void refresh();
    /// Says that the last session was interrupted, and offers to open its project.
    void showInterruption(const Interruption& interruption);
    /// Says that a project is being opened; until the page goes or says why it failed.
    void showOpening(const QString& sentence);
    /// Says why a project could not be opened or made; the detail can be unfolded and copied.
    void showFailure(const QString& sentence, const QString& detail = {});

    /// Opens the form for a new project, which may begin with the sample study so named.
    void beginNew(const QString& sample = {});
    /// Asks for a project with the system's own dialogue.
    void chooseProject();

    /// New, Open, and one for each sample study.
    void declareCommands(UserCommands& commands);

   Q_SIGNALS:
    /// The person wants this project in the window.
    void openWanted(const QString& path);
    /// A new project is made, and its file closed: it is to be opened now.
    void created(const QString& path);
    /// A command wants the page to be seen.
    void shown();

   private:
    QWidget* actionColumn();
    void addSamples(QVBoxLayout* actions);
    QWidget* recentColumn();
    QWidget* notice();
    void showForm(bool isShown);
    void addRecent(const QString& path);
    void forget(const QString& path);
    void showNotice(const QString& sentence, const QString& detail, const QString& path);

    QWidget* m_notice = nullptr;
    QLabel* m_noticeText = nullptr;
    QLabel* m_noticeDetail = nullptr;
    QWidget* m_noticeOpen = nullptr;
    QWidget* m_noticeMore = nullptr;
    QWidget* m_actions = nullptr;
    NewProjectForm* m_form = nullptr;
    QVBoxLayout* m_recent = nullptr;
    QString m_interrupted;
};

}  // namespace app
