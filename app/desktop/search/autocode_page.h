// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Coding without reading: what would be coded is shown first, ticked off where it does not belong,
// and then made as one step.
#pragma once

#include "app/desktop/search/search_page.h"
#include "app/work/autocode_plans.h"

class QCheckBox;
class QComboBox;
class QPushButton;
class QSpinBox;
class QTableView;

namespace app {

class CodeLine;
class PlanModel;

class AutocodePage : public SearchPage {
    Q_OBJECT

   public:
    explicit AutocodePage(SearchMaterial& material, QWidget* parent = nullptr);

    PlanModel& model() { return *m_model; }
    QTableView& table() { return *m_table; }
    CodeLine& codeLine() { return *m_code; }
    QComboBox& source() { return *m_source; }
    QComboBox& unit() { return *m_unit; }
    QLineEdit& heading() { return *m_heading; }
    QSpinBox& documents() { return *m_documents; }
    QCheckBox& withMemo() { return *m_withMemo; }
    QPushButton& button() { return *m_button; }
    /// How many would be coded, or why none.
    QString sentence() const;

    codebook::TextTable text() const override;
    void focusMain() override;

   public Q_SLOTS:
    /// Makes the ticked codings.
    void code();

   protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void look() override;
    void showFailure(const QuestionFailure& failure) override;
    bool dependsOn(const codebook::Change& change) const override;

   private:
    QWidget* buildOptions();
    QWidget* buildFoot();
    void buildTable();
    void fitOptions();
    void fitColumns();
    void showPlan(const CodingPlan& plan, int already);
    void showButton();
    PlanQuestion question() const;

    PlanModel* m_model;
    QTableView* m_table;
    QComboBox* m_source;
    QComboBox* m_unit;
    CodeLine* m_code;
    QLabel* m_codeLabel;
    QLineEdit* m_heading;
    QSpinBox* m_documents;
    QCheckBox* m_withMemo;
    QLabel* m_sentence;
    QPushButton* m_button;
    QWidget* m_foot = nullptr;
    QWidget* m_headingPart = nullptr;
    QWidget* m_documentsPart = nullptr;
    QTimer m_soon;
};

}  // namespace app
