// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Search: a query above, and below it what it finds, looked at in several ways.
#pragma once

#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

#include "app/work/search_question.h"
#include "codebook/analysis/crosstab.h"
#include "indexer/index/index.h"

class QTabWidget;

namespace app {

class AutocodePage;
class CollocatePage;
class ConcordancePage;
class DispersionPage;
class FrequencyPage;
class KeynessPage;
class QueryHead;
class SavedSearches;
class SearchMaterial;
class SearchPage;
class Session;
class SimilarPage;
class UserCommands;
struct QuestionFailure;

class SearchWorkspace : public QWidget {
    Q_OBJECT

   public:
    /// The session must outlive it. @param index where words are looked up
    SearchWorkspace(Session& session, std::function<std::shared_ptr<indexer::Index>()> index,
                    QWidget* parent = nullptr);
    ~SearchWorkspace() override;

    void declareCommands(UserCommands& commands);

    SearchQuestion question() const;
    void ask(const SearchQuestion& question);
    /// Writes the query and shows its concordance.
    void searchFor(const QString& query);
    bool isLooking() const;
    QueryHead& head() { return *m_head; }
    SavedSearches& saved() { return *m_saved; }
    ConcordancePage& concordance() { return *m_concordance; }
    FrequencyPage& frequencies() { return *m_frequencies; }
    CollocatePage& collocates() { return *m_collocates; }
    KeynessPage& keyness() { return *m_keyness; }
    DispersionPage& dispersion() { return *m_dispersion; }
    AutocodePage& autocode() { return *m_autocode; }
    SimilarPage& similar() { return *m_similar; }
    /// The one that is seen.
    SearchPage& page() const;
    void showPage(SearchPage* page);
    /// The index was written: there may be more to find.
    void lookAgain();

   public Q_SLOTS:
    void focusQuery();
    void focusPage() const;
    void copyTable();
    void exportTable();
    void exportChart();
    void cancel() const;

   Q_SIGNALS:
    /// The session shows a passage: its text is to be seen.
    void textWanted();
    void wanted();

   protected:
    void keyPressEvent(QKeyEvent* event) override;

   private:
    QWidget* buildStrip();
    void addPage(SearchPage* page, const QString& name);
    void wire();
    void askPages(const QString& query);
    void showFailure(const QuestionFailure& failure);
    void openPassage(const codebook::Place& place);

    Session& m_session;
    SearchMaterial* m_material;
    QueryHead* m_head;
    SavedSearches* m_saved;
    QTabWidget* m_tabs;
    ConcordancePage* m_concordance;
    FrequencyPage* m_frequencies;
    CollocatePage* m_collocates;
    KeynessPage* m_keyness;
    DispersionPage* m_dispersion;
    AutocodePage* m_autocode;
    SimilarPage* m_similar;
    std::vector<SearchPage*> m_pages;
    QLabel* m_busy;
    QToolButton* m_cancel;
};

}  // namespace app
