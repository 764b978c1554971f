// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How agreement on a code went over time, document by document in the order of coding.
#pragma once

#include <QScrollArea>

#include <memory>
#include <optional>
#include <vector>

#include "app/desktop/agreement/agreement_run.h"
#include "app/desktop/charts/chart_view.h"
#include "codebook/model/change.h"

class QLabel;

namespace app {

class Session;

class DriftPage : public QScrollArea {
    Q_OBJECT

   public:
    explicit DriftPage(Session& session, QWidget* parent = nullptr);

    void show(const std::shared_ptr<const AgreementAnswer>& answer, std::size_t code);
    void showNothing();
    QString sentence() const;
    ChartView& chart() { return *m_chart; }

    using QScrollArea::show;

   private:
    std::vector<std::size_t> orderOf(const codebook::ProjectAgreement& agreement);
    void follow(const codebook::Change& change);
    void readTimes();

    Session& m_session;
    std::vector<codebook::CoderId> m_coders;
    /// By DocumentId::value: when the last of the coders coded there; none where it is to be read.
    std::vector<std::optional<qint64>> m_done;
    QLabel* m_sentence;
    ChartView* m_chart;
};

}  // namespace app
