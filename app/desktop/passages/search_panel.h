// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Search as one types: a concordance of what is found, marked in the text, coded at once or one by
// one.
#pragma once

#include <QWidget>

#include "app/desktop/passages/background_search.h"
#include "app/work/autocode.h"
#include "codebook/model/change.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QModelIndex;
class QPushButton;
class QToolButton;

namespace app {

class CodeLine;
class HitModel;
class QueryCompletion;
class UserCommands;

class SearchPanel : public QWidget {
    Q_OBJECT

   public:
    /// The session must outlive it.
    SearchPanel(Session& session, IndexSource index, QWidget* parent = nullptr);

    void declareCommands(UserCommands& commands);

    QString query() const;
    HitModel& model() { return *m_model; }
    QListView& list() { return *m_list; }
    QLineEdit& box() { return *m_box; }
    CodeLine& codeLine() { return *m_code; }
    QString totals() const;
    /// What is wrong with the query, in a sentence; empty where nothing is.
    QString complaint() const;
    bool isSearching() const;

   public Q_SLOTS:
    void searchFor(const QString& query);
    /// Asks the same again: after the index was written, say.
    void searchAgain();
    void focusBox();
    void showNext();
    void showPrevious();
    /// Codes the ticked hits with the code that is named; one that does not exist is made.
    void codeAll();
    /// Codes the current hit and shows the next.
    void codeThisAndGoOn();

   protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

   private:
    void buildBox();
    void buildList();
    QWidget* buildCoding();
    void layOut();
    void search();
    void take(const SearchOutcome& outcome);
    /// @param place the character of the query that is at fault, from 0; -1 where none is
    void complain(const QString& sentence, int place = -1);
    void tell(const indexer::SearchResult& result);
    void tellNothing();
    void showCoding();
    void follow(const codebook::Change& change);
    void showRow(const QModelIndex& index);
    void step(int direction);
    bool isListKey(const class QKeyEvent& event);
    AutocodeUnit unit() const;
    QString codePath() const;
    /// @param memo of each coding; may be empty
    bool code(const std::vector<indexer::Occurrence>& hits, const QString& memo);

    Session& m_session;
    BackgroundSearch* m_search;
    HitModel* m_model;
    QLineEdit* m_box;
    QueryCompletion* m_completion;
    QLabel* m_totals;
    QLabel* m_forms;
    QLabel* m_complaint;
    QLabel* m_hint;
    QListView* m_list;
    QWidget* m_coding{nullptr};
    CodeLine* m_code;
    QComboBox* m_unit;
    QPushButton* m_codeAll;
    QTimer m_soon;
};

}  // namespace app
