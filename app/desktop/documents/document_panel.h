// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The documents of the project at the side of the text: found, grouped, opened, renamed, removed.
#pragma once

#include <QWidget>

#include <vector>

#include "codebook/model/study.h"

class QLabel;
class QLineEdit;
class QMenu;
class QModelIndex;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace app {

class DocumentDetail;
class DocumentTreeModel;
class Session;
class UserCommands;

class DocumentPanel : public QWidget {
    Q_OBJECT

   public:
    explicit DocumentPanel(Session& session, QWidget* parent = nullptr);
    /// Stores what is being written.
    ~DocumentPanel() override;

    /// documents.next, .previous, .filter, .rename, .remove, .details, .memo, .speakers
    void declareCommands(UserCommands& commands);

    DocumentTreeModel& model() { return *m_model; }
    QTreeView* tree() const { return m_tree; }
    /// In the order of the tree, each once; the document under the cursor where none is selected.
    std::vector<codebook::DocumentId> chosenDocuments() const;

   public Q_SLOTS:
    void showNext() { showFrom(+1); }
    void showPrevious() { showFrom(-1); }
    void focusFilter();
    void rename();
    /// Removes the chosen documents with all that hangs on them, as one step.
    void remove();
    void showDetail(bool isShown);
    void writeMemo();

   Q_SIGNALS:
    /// A document was opened to be read on at once.
    void readingWanted();
    void importWanted();
    /// The person wants to say who speaks in this document.
    void speakersWanted(codebook::DocumentId document);
    void detailShown(bool isShown);

   protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

   private:
    void layOut();
    void setUpTree();
    QWidget* emptyPage();
    void fillGroupMenu();
    void addGroupings(QMenu* menu);
    void addColumns(QMenu* menu);
    void showColumn(int column, bool isShown);
    void showFrom(int step);
    void open(const QModelIndex& index);
    void openToRead(const QModelIndex& index);
    void openClicked(const QModelIndex& index);
    void follow(codebook::DocumentId document);
    void applyFilter(const QString& words);
    void settle();
    void openGroups();
    void fitCoders();
    void rememberGroup(const QModelIndex& index, bool isClosed);
    void showMenu(const QPoint& at);
    void askForSpeakers();
    void openFirst();

    Session& m_session;
    DocumentTreeModel* m_model;
    QLineEdit* m_filter;
    QToolButton* m_groupButton;
    QMenu* m_groupMenu;
    QTreeView* m_tree;
    QStackedWidget* m_pages;
    QLabel* m_emptyWords;
    QPushButton* m_emptyAction;
    DocumentDetail* m_detail;
    QStringList m_closedGroups;  ///< keys
    QString m_currentKey;
};

}  // namespace app
