// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the pages with lists of words share: which words count, the table or its bars, and the way
// from a word to its places.
#pragma once

#include "app/desktop/search/search_page.h"
#include "app/desktop/search/word_list.h"

class QCheckBox;
class QComboBox;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace app {

class ChartView;
class FlowLayout;
class WordListModel;

class WordPage : public SearchPage {
    Q_OBJECT

   public:
    explicit WordPage(SearchMaterial& material, QWidget* parent = nullptr);

    WordListModel& model() { return *m_model; }
    QTableView& table() { return *m_table; }
    QComboBox& shownAs() { return *m_shownAs; }
    /// What is said above the list: what was counted, or why nothing is.
    QString sentence() const;

    codebook::TextTable text() const override;
    codebook::Chart chart() const override;
    void focusMain() override;

   protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showFailure(const QuestionFailure& failure) override;

    /// An option at the beginning of the strip.
    void addOption(const QString& name, QWidget* widget);
    /// A row above the strip.
    void addRow(QWidget* widget);
    indexer::WordChoice choice() const;
    bool withInterviewers() const;
    void showList(WordList list, const QStringList& notes);
    void showSentence(const QString& sentence);
    /// What finds the word of that row.
    virtual QString queryFor(const WordListRow& row) const;
    /// A word as a query that finds it as it is counted.
    static QString wordQuery(const WordListRow& row);

   private:
    QWidget* buildStrip();
    void buildTable();
    void fit();
    void openWord();
    void showKind();

    WordListModel* m_model;
    QSortFilterProxyModel* m_sorted;
    QTableView* m_table;
    ChartView* m_chart;
    QStackedWidget* m_stack;
    QLabel* m_sentence;
    QVBoxLayout* m_column;
    FlowLayout* m_options;
    int m_optionCount = 0;
    QCheckBox* m_stems;
    QCheckBox* m_smallWords;
    QCheckBox* m_interviewers;
    QLineEdit* m_filter;
    QComboBox* m_shownAs;
};

}  // namespace app
