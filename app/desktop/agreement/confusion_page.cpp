// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/agreement/confusion_page.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

#include "app/desktop/look/look.h"
#include "app/desktop/session/session.h"
#include "codebook/agreement/disputes.h"

namespace app {

namespace {

/// As many as fit; those that are confused most.
constexpr std::size_t MostCodes = 8;

QLabel* wordsLabel() {
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QString lastLevel(const QString& label) { return label.section(u'/', -1); }

/// The codes of the most confused pairs, in the order of the codebook.
std::vector<std::size_t> mostConfused(const codebook::Confusions& confusions) {
    std::vector<std::pair<std::int64_t, std::size_t>> ranked;
    for (std::size_t code = 0; code < confusions.codes; ++code) {
        std::int64_t most = 0;
        for (std::size_t other = 0; other < confusions.codes; ++other)
            if (other != code) most = std::max(most, confusions.at(code, other));
        if (most > 0) ranked.emplace_back(-most, code);
    }
    std::sort(ranked.begin(), ranked.end());
    if (ranked.size() > MostCodes) ranked.resize(MostCodes);
    std::vector<std::size_t> codes;
    codes.reserve(ranked.size());
    for (const auto& [most, code] : ranked) codes.push_back(code);
    std::sort(codes.begin(), codes.end());
    return codes;
}

}  // namespace

ConfusionPage::ConfusionPage(Session& session, QWidget* parent)
    : QScrollArea(parent),
      m_session(session),
      m_sentence(wordsLabel()),
      m_chart(new ChartView),
      m_definitions(wordsLabel()) {
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    m_definitions->setTextFormat(Qt::RichText);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(space::between, space::between, space::between, space::between);
    layout->setSpacing(space::between);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_sentence, m_definitions, m_chart})
        layout->addWidget(widget);
    layout->addStretch();
    setWidget(page);
    connect(m_chart, &ChartView::spotChosen, this, &ConfusionPage::showPair);
    showNothing();
}

void ConfusionPage::showNothing() {
    m_answer.reset();
    m_chart->hide();
    m_definitions->hide();
    m_sentence->setText(tr("No two codes were used for each other."));
}

QString ConfusionPage::definitions() const {
    return m_definitions->isHidden() ? QString() : m_definitions->text();
}

void ConfusionPage::show(const std::shared_ptr<const AgreementAnswer>& answer) {
    if (answer == m_answer) return;
    showNothing();
    const codebook::Confusions confusions = codebook::confusionsIn(*answer->agreement);
    m_codes = mostConfused(confusions);
    if (m_codes.empty()) return;
    m_answer = answer;
    codebook::Chart chart;
    chart.kind = codebook::ChartKind::HeatMap;
    chart.title = tr("Where one coder used one code and another the other");
    chart.valueTitle = tr("units of text");
    std::pair<std::size_t, std::size_t> most;
    for (std::size_t row = 0; row < m_codes.size(); ++row) {
        const QString& label = answer->agreement->question().codes[m_codes[row]].label;
        chart.categories << lastLevel(label);
        codebook::ChartSeries series{lastLevel(label), {}};
        for (std::size_t column = 0; column < m_codes.size(); ++column) {
            // The diagonal is agreement, which would outshine all else.
            const std::int64_t units =
                row == column ? 0 : confusions.at(m_codes[row], m_codes[column]);
            series.values.push_back(static_cast<double>(units));
            if (units > confusions.at(m_codes[most.first], m_codes[most.second]) ||
                most.first == most.second)
                most = {row, column};
        }
        chart.series.push_back(std::move(series));
    }
    m_chart->show(std::move(chart));
    m_chart->show();
    m_sentence->setText(
        tr("Most often one coder used “%1” where another used “%2”. Choose a field to compare "
           "definitions.")
            .arg(m_chart->chart().series[most.first].name,
                 m_chart->chart().categories[static_cast<qsizetype>(most.second)]));
    ChartSpot spot = m_chart->current();
    spot.series = static_cast<int>(most.first);
    spot.category = static_cast<int>(most.second);
    showPair(spot);
}

QString ConfusionPage::definitionOf(std::size_t code) const {
    const codebook::ComparedCode& compared = m_answer->agreement->question().codes[code];
    QString html = QStringLiteral("<td width=\"50%\" style=\"padding-right: 16px\"><b>%1</b>")
                       .arg(lastLevel(compared.label).toHtmlEscaped());
    const codebook::Code* row = m_session.study().codes.find(compared.code);
    const auto add = [&html](const QString& head, const QString& text) {
        if (text.isEmpty()) return;
        html += QStringLiteral("<br>%1%2")
                    .arg(head.isEmpty() ? QString()
                                        : QStringLiteral("<i>%1</i> ").arg(head.toHtmlEscaped()),
                         text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
    };
    if (row) {
        add({}, row->definition.isEmpty() ? row->shortDefinition : row->definition);
        add(tr("When to use:"), row->whenToUse);
        add(tr("When not to use:"), row->whenNotToUse);
        if (row->definition.isEmpty() && row->shortDefinition.isEmpty())
            add({}, tr("It has no definition yet."));
    }
    return html + QStringLiteral("</td>");
}

void ConfusionPage::showPair(const ChartSpot& spot) {
    if (!m_answer || spot.series < 0 || spot.category < 0) return;
    const auto row = static_cast<std::size_t>(spot.series);
    const auto column = static_cast<std::size_t>(spot.category);
    if (row >= m_codes.size() || column >= m_codes.size()) return;
    const double units = m_chart->chart().series[row].values[column];
    QString html = QStringLiteral("<table width=\"100%\"><tr>") + definitionOf(m_codes[row]);
    if (row != column) html += definitionOf(m_codes[column]);
    html += QStringLiteral("</tr></table>");
    if (row != column)
        html += QStringLiteral("<p>%1</p>")
                    .arg(tr("Used for each other on %1 units of text.")
                             .arg(QLocale().toString(static_cast<qlonglong>(units))));
    m_definitions->setText(html);
    m_definitions->show();
}

}  // namespace app
