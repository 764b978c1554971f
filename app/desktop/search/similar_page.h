// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// More like these: turns that speak like the passages of a code and are not coded with it, to be
// accepted or rejected one by one. Each decision makes the next list better.
#pragma once

#include <map>

#include "app/desktop/search/search_page.h"
#include "codebook/model/turn_set.h"
#include "indexer/words/similar_turns.h"

class QPushButton;
class QTableView;

namespace app {

class CodeLine;
class SimilarModel;
class WordsLabel;

class SimilarPage : public SearchPage {
    Q_OBJECT

   public:
    explicit SimilarPage(SearchMaterial& material, QWidget* parent = nullptr);

    CodeLine& codeLine() { return *m_code; }
    SimilarModel& model() { return *m_model; }
    QTableView& table() { return *m_table; }
    void setCode(codebook::CodeId code);
    codebook::CodeId code() const { return m_asked; }
    /// How many are coded and compared, and by which words.
    QString sentence() const;
    /// The words that speak for the turn that one stands on.
    QString reasons() const;

    codebook::TextTable text() const override;
    void focusMain() override;

   public Q_SLOTS:
    /// Codes the turn that one stands on.
    void accept();
    /// The turn that one stands on is not offered for this code again.
    void reject();
    /// Brings back what was rejected.
    void forgive();

   protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void look() override;
    void showFailure(const QuestionFailure& failure) override;
    bool dependsOn(const codebook::Change& change) const override;

   private:
    QWidget* buildHead();
    QWidget* buildFoot();
    void buildTable();
    void fitColumns();
    void showTurns(const indexer::SimilarTurns& turns);
    void showCurrent();
    void showSentence(const QString& sentence);
    const indexer::SimilarTurn* current() const;
    QString termsOf(const indexer::SimilarTurn& turn) const;
    QString path() const;

    CodeLine* m_code;
    SimilarModel* m_model;
    QTableView* m_table;
    QLabel* m_sentence;
    QLabel* m_reasons;
    WordsLabel* m_words;
    QWidget* m_foot = nullptr;
    QPushButton* m_accept;
    QPushButton* m_reject;
    QToolButton* m_forgive;
    codebook::CodeId m_asked;
    int m_row = 0;  ///< where one stands, also after the list was made anew
};

}  // namespace app
