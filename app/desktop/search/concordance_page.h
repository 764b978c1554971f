// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The concordance of a query: how its lines are sorted and grouped, how many there are, and the way
// into the text.
#pragma once

#include "app/desktop/search/search_page.h"
#include "app/work/search_question.h"

class QComboBox;
class QLabel;
class QSpinBox;
class QStackedWidget;

namespace app {

class ConcordanceModel;
class ConcordanceView;
struct ConcordanceAnswer;

class ConcordancePage : public SearchPage {
    Q_OBJECT

   public:
    explicit ConcordancePage(SearchMaterial& material, QWidget* parent = nullptr);

    /// With the page's query.
    SearchQuestion question() const;
    /// Order and headings alone; without questionChanged().
    void arrangeAs(const SearchQuestion& question);
    ConcordanceModel& model() { return *m_model; }
    ConcordanceView& view() { return *m_view; }
    /// "214 hits in 31 turns of 9 documents"
    QString totals() const;
    /// The sentence in place of lines; empty where there are some.
    QString hint() const;

    /// Of short ones; withText() writes also those that take their time.
    codebook::TextTable text() const override;
    void withText(const std::function<void(const codebook::TextTable&)>& use) override;
    bool isLooking() const override;
    void cancel() override;
    void focusMain() override;

   public Q_SLOTS:
    void showNext();
    void showPrevious();
    /// The selected line with its source.
    void copyLine();

   Q_SIGNALS:
    /// Order or headings were chosen anew.
    void questionChanged();
    /// A new answer is shown.
    void shown();

   protected:
    void look() override;
    void showFailure(const QuestionFailure& failure) override;

   private:
    QWidget* buildStrip();
    static QStringList headers();
    void fillGroups();
    void showAnswer(const std::shared_ptr<const ConcordanceAnswer>& answer);
    void showNothing(const QString& sentence);
    void openLine(const QModelIndex& index);
    void sortBy(int column);
    void chooseLayout();

    BackgroundQuestion* m_writing;
    ConcordanceModel* m_model;
    ConcordanceView* m_view;
    QStackedWidget* m_stack;
    QLabel* m_totals;
    QLabel* m_hint;
    QComboBox* m_order;
    QSpinBox* m_words;
    QComboBox* m_groups;
    SearchQuestion m_layout;
    bool m_isShowing = false;  ///< the widgets are being set, not the person choosing
};

}  // namespace app
