// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which codes coders take for one another, with the definitions that should keep them apart.
#pragma once

#include <QScrollArea>

#include <memory>

#include "app/desktop/agreement/agreement_run.h"
#include "app/desktop/charts/chart_view.h"

class QLabel;

namespace app {

class Session;

class ConfusionPage : public QScrollArea {
    Q_OBJECT

   public:
    explicit ConfusionPage(Session& session, QWidget* parent = nullptr);

    void show(const std::shared_ptr<const AgreementAnswer>& answer);
    void showNothing();
    ChartView& chart() { return *m_chart; }
    /// What stands beside the map: both codes' definitions, as HTML.
    QString definitions() const;

    using QScrollArea::show;

   private:
    void showPair(const ChartSpot& spot);
    QString definitionOf(std::size_t code) const;

    Session& m_session;
    QLabel* m_sentence;
    ChartView* m_chart;
    QLabel* m_definitions;
    std::shared_ptr<const AgreementAnswer> m_answer;
    std::vector<std::size_t> m_codes;  ///< of the map's rows, among the compared ones
};

}  // namespace app
