// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/agreement/drift_page.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

#include "app/desktop/agreement/agreement_columns.h"
#include "app/desktop/look/look.h"
#include "app/desktop/session/session.h"
#include "codebook/agreement/drift.h"
#include "codebook/project/project.h"
#include "codebook/store/store.h"

namespace app {

namespace {

/// Less is no drift that anybody could tell from chance.
constexpr double Noticeable = 0.1;

QString shown(const codebook::Coefficient& coefficient) {
    return shownValue({coefficient, {}, {}, {}});
}

}  // namespace

DriftPage::DriftPage(Session& session, QWidget* parent)
    : QScrollArea(parent), m_session(session), m_sentence(new QLabel), m_chart(new ChartView) {
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(space::between, space::between, space::between, space::between);
    layout->setSpacing(space::between);
    layout->addWidget(m_sentence);
    layout->addWidget(m_chart);
    layout->addStretch();
    setWidget(page);
    connect(&session, &Session::changed, this, &DriftPage::follow);
    showNothing();
}

void DriftPage::showNothing() {
    m_chart->hide();
    m_sentence->setText(tr("Drift needs two documents or more that coders share."));
}

QString DriftPage::sentence() const { return m_sentence->text(); }

/// When a coding was made stands in the file alone, so only documents that changed are read again.
void DriftPage::follow(const codebook::Change& change) {
    const codebook::Study& study = m_session.study();
    for (const codebook::RowsChanged& rows : change.rows) {
        if (rows.entity != codebook::Entity::Coding) continue;
        for (const std::int32_t id : rows.ids) {
            const auto* coding = study.codings.find(codebook::CodingId{id});
            // Of one that is gone nobody knows where it stood.
            if (!coding) return m_done.clear();
            const auto document = static_cast<std::size_t>(coding->document.value);
            if (document < m_done.size()) m_done[document].reset();
        }
    }
}

void DriftPage::readTimes() {
    const codebook::Study& study = m_session.study();
    std::vector<bool> isCompared(study.coders.idLimit(), false);
    for (const codebook::CoderId coder : m_coders)
        isCompared[static_cast<std::size_t>(coder.value)] = true;
    const auto note = [&](const codebook::CodingDetail& detail) {
        const codebook::Coding* coding = study.codings.find(detail.id);
        if (!coding || !isCompared[static_cast<std::size_t>(coding->coder.value)]) return;
        auto& last = m_done[static_cast<std::size_t>(coding->document.value)];
        last = std::max(last.value_or(0), detail.created);
    };
    // One sweep reads all of them sooner than one question each.
    const bool isAnyKnown = !m_done.empty();
    m_done.resize(study.documents.idLimit());
    if (!isAnyKnown) m_session.project().forEachCodingDetail(note);
    for (const codebook::Document& document : study.documents) {
        auto& last = m_done[static_cast<std::size_t>(document.id.value)];
        if (last) continue;
        if (isAnyKnown) m_session.project().forEachCodingDetail(document.id, note);
        last = last.value_or(0);
    }
}

/// By when the last of the compared coders was done with the document.
std::vector<std::size_t> DriftPage::orderOf(const codebook::ProjectAgreement& agreement) {
    if (agreement.coders() != m_coders) m_done.clear();
    m_coders = agreement.coders();
    readTimes();
    std::vector<std::size_t> order(agreement.documents().size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto time = [&](std::size_t place) {
        return m_done[static_cast<std::size_t>(agreement.documents()[place].id.value)];
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return time(a) < time(b); });
    return order;
}

void DriftPage::show(const std::shared_ptr<const AgreementAnswer>& answer, std::size_t code) {
    showNothing();
    const codebook::ProjectAgreement& agreement = *answer->agreement;
    if (agreement.documents().size() < 2) return;
    const std::vector<std::size_t> order = orderOf(agreement);
    const codebook::Drift drift = codebook::driftOf(agreement, code, order);
    const QString& label = answer->codes[code].label;
    codebook::Chart chart;
    chart.kind = codebook::ChartKind::Curve;
    chart.title = tr("α of “%1”, with each further document").arg(label.section(u'/', -1));
    chart.categoryTitle = tr("documents in the order in which the coders were done with them");
    chart.valueTitle = tr("α so far");
    codebook::ChartSeries series{tr("α so far"), {}};
    for (std::size_t step = 0; step < order.size(); ++step) {
        // Undefined until somebody used the code.
        if (!drift.soFar[step]) continue;
        chart.categories
            << m_session.study().documents.at(agreement.documents()[order[step]].id).name;
        series.values.push_back(*drift.soFar[step]);
    }
    chart.series.push_back(std::move(series));
    if (!drift.firstHalf || !drift.secondHalf) {
        m_sentence->setText(
            tr("The code was used in one half of the documents alone; nothing can be said of "
               "drift."));
    } else {
        const double change = *drift.secondHalf - *drift.firstHalf;
        const QString verdict = change > Noticeable    ? tr("the coders come together")
                                : change < -Noticeable ? tr("the coders drift apart")
                                                       : tr("the coders keep to it");
        m_sentence->setText(tr("In the first half of the documents α is %1, in the second %2: %3.")
                                .arg(shown(drift.firstHalf), shown(drift.secondHalf), verdict));
    }
    if (chart.categories.size() < 2) return;
    m_chart->show(std::move(chart));
    m_chart->show();
}

}  // namespace app
