// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page between choosing files and storing them: what was recognised in each, where it can be
// corrected, and how it would read.
#pragma once

#include <QTimer>
#include <QWidget>

#include "app/desktop/background/background_work.h"

class QLabel;
class QMimeData;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace app {

class CorrectionsPanel;
class Incoming;
class IncomingModel;
class Session;
class TurnPreview;
class UserCommands;

/// A page of the window, not modal. Reads on threads and stores in slices, so that the window stays
/// alive however many files there are. Must go before its session.
class ImportPage : public QWidget {
    Q_OBJECT

   public:
    explicit ImportPage(Session& session, QWidget* parent = nullptr);
    ~ImportPage() override;

    /// Adds files, folders and archives to those that are listed.
    void take(const QStringList& paths);
    /// Asks for files, and for a folder, with the system's own dialogue.
    void chooseFiles();
    void chooseFolder();
    /// True while files are listed that were not stored.
    bool isInUse() const;

    /// Importing files and importing a folder.
    void declareCommands(UserCommands& commands);
    /// What was dropped, as paths; none where it holds no files.
    static QStringList pathsIn(const QMimeData& dropped);

    Incoming& incoming() { return *m_incoming; }

   Q_SIGNALS:
    /// Files have come: the page wants to be seen.
    void shown();
    /// The person has said Import: show the work, the page is done.
    void importStarted(app::BackgroundWork* work);
    /// The page is done, with or without an import.
    void closed();

   protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

   private:
    QWidget* fileList();
    QWidget* workspace();
    QWidget* emptyPage() const;
    QWidget* bottomLine();
    void selectFirst();
    void showSelection();
    void refresh(int file);
    void showCounts();
    void store();
    void close();

    Session& m_session;
    Incoming* m_incoming;
    IncomingModel* m_model;
    QTreeView* m_list;
    TurnPreview* m_preview;
    CorrectionsPanel* m_panel;
    QStackedWidget* m_stack;
    QLabel* m_summary;
    QPushButton* m_import;
    QPushButton* m_cancel;
    QTimer m_soon;
    int m_previewed = -1;
};

}  // namespace app
