// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/search/dispersion_page.h"

#include <QCheckBox>
#include <QLocale>
#include <QScrollArea>

#include "app/desktop/charts/chart_view.h"
#include "app/desktop/look/look.h"
#include "app/desktop/search/search_material.h"
#include "app/desktop/search/word_list.h"
#include "app/desktop/session/session.h"
#include "app/work/word_questions.h"

namespace app {

namespace {

constexpr int Fine = 2;

}  // namespace

DispersionPage::DispersionPage(SearchMaterial& material, QWidget* parent)
    : SearchPage(material, parent),
      m_chart(new ChartView),
      m_sentence(new QLabel),
      m_withEmpty(new QCheckBox(tr("Documents without a place too"))) {
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_withEmpty->setChecked(true);
    auto* strip = new QHBoxLayout;
    strip->setContentsMargins(space::between, space::inner, space::between, space::inner);
    strip->addWidget(m_sentence, 1);
    strip->addWidget(m_withEmpty, 0, Qt::AlignTop);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* paper = new QWidget;
    auto* paperLayout = new QVBoxLayout(paper);
    paperLayout->setContentsMargins(space::between, space::inner, space::between, space::inner);
    paperLayout->addWidget(m_chart);
    paperLayout->addStretch();
    scroll->setWidget(paper);
    m_paper = scroll;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(strip);
    layout->addWidget(m_paper, 1);
    layout->addStretch();
    connect(m_withEmpty, &QCheckBox::toggled, this, &DispersionPage::draw);
    connect(m_chart, &ChartView::spotChosen, this, [this](const ChartSpot& spot) {
        if (spot.series < 0 || static_cast<std::size_t>(spot.series) >= m_strips.size()) return;
        const auto& row = m_dispersion.documents[m_strips[static_cast<std::size_t>(spot.series)]];
        const auto mark = static_cast<std::size_t>(std::max(spot.category, 0));
        if (mark < row.places.size()) Q_EMIT passageOpened({row.document, row.places[mark]});
    });
}

QString DispersionPage::sentence() const { return m_sentence->text(); }

QString DispersionPage::nameOf(codebook::DocumentId document) const {
    const codebook::Document* row = session().study().documents.find(document);
    return row ? row->name : QString();
}

void DispersionPage::look() {
    if (query().isEmpty())
        return showSentence(
            tr("Write a query, code:Trust say: where its places stand in each "
               "document is drawn here, one line a document."));
    background().ask([this, asked = query()](QuestionDesk& desk) -> QuestionAnswer {
        QStringList notes;
        indexer::Searcher& searcher = desk.searcherFor({asked});
        auto places = placesFound(
            desk.study(), searcher, asked, [&desk] { return desk.isCancelled(); }, &notes);
        const indexer::WordTable& words = desk.words();
        const codebook::TurnSet turns = turnsIn(words, desk.study(), searcher, {{}, true});
        const auto found = indexer::dispersion(indexer::WordSelection(words, &turns), desk.study(),
                                               std::move(places));
        return [this, found, asked, notes] { showPlaces(found, asked, notes); };
    });
}

void DispersionPage::showPlaces(const indexer::Dispersion& dispersion, const QString& query,
                                const QStringList& notes) {
    m_dispersion = dispersion;
    m_asked = query;
    const QLocale locale;
    QStringList sentences{tr("%1 places in %2 words.")
                              .arg(locale.toString(static_cast<qlonglong>(dispersion.count)),
                                   locale.toString(static_cast<qlonglong>(dispersion.words)))};
    if (dispersion.count > 0)
        sentences << tr("Deviation of proportions %1 (normalized %2; 0: spread like the text), "
                        "Juilland’s D %3 (1: evenly spread).")
                         .arg(figureText(dispersion.deviation, Fine),
                              figureText(dispersion.normalizedDeviation, Fine),
                              figureText(dispersion.evenness, Fine));
    m_sentence->setText((sentences + notes).join(u' '));
    draw();
}

void DispersionPage::draw() {
    m_strips.clear();
    for (std::size_t i = 0; i < m_dispersion.documents.size(); ++i)
        if (m_withEmpty->isChecked() || m_dispersion.documents[i].count > 0) m_strips.push_back(i);
    const codebook::Chart drawn = chart();
    m_paper->setVisible(!drawn.isEmpty());
    m_withEmpty->setVisible(m_dispersion.count > 0);
    if (!drawn.isEmpty()) m_chart->show(drawn);
}

codebook::Chart DispersionPage::chart() const {
    codebook::Chart chart;
    if (m_dispersion.count == 0) return chart;
    chart.kind = codebook::ChartKind::Strips;
    chart.title = tr("Dispersion of %1").arg(m_asked);
    chart.categoryTitle = tr("characters of the document");
    chart.series.push_back({m_asked, {}, {}});
    for (const std::size_t number : m_strips) {
        const indexer::DocumentDispersion& row = m_dispersion.documents[number];
        codebook::ChartStrip strip;
        strip.name = nameOf(row.document);
        strip.length = std::max(row.characters, 1);
        for (const codebook::Span& place : row.places)
            strip.marks.push_back(
                {static_cast<double>(place.begin), static_cast<double>(place.end), 0});
        chart.strips.push_back(std::move(strip));
    }
    return chart;
}

codebook::TextTable DispersionPage::text() const {
    codebook::TextTable table;
    if (m_dispersion.documents.empty()) return table;
    table.title = tr("Dispersion of %1").arg(m_asked);
    table.addColumn(tr("Document"));
    table.addColumn(tr("Words"), true);
    table.addColumn(tr("Places"), true);
    table.addColumn(tr("Per 10,000"), true);
    for (const indexer::DocumentDispersion& row : m_dispersion.documents)
        table.addRow({nameOf(row.document), figureText(static_cast<double>(row.words), 0),
                      figureText(static_cast<double>(row.count), 0),
                      figureText(row.words > 0 ? 1e4 * static_cast<double>(row.count) /
                                                     static_cast<double>(row.words)
                                               : 0,
                                 1)});
    table.notes << sentence();
    return table;
}

void DispersionPage::showSentence(const QString& sentence) {
    m_dispersion = {};
    m_sentence->setText(sentence);
    draw();
}

void DispersionPage::showFailure(const QuestionFailure& failure) {
    showSentence(sentenceOf(failure));
}

void DispersionPage::focusMain() {
    QWidget* shown = m_paper->isVisible() ? static_cast<QWidget*>(m_chart) : m_withEmpty;
    shown->setFocus(Qt::ShortcutFocusReason);
}

}  // namespace app
