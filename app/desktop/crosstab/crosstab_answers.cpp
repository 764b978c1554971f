// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How CrossTabWorkspace comes to its table, and shows it.
#include <QComboBox>
#include <QStackedWidget>

#include "app/desktop/charts/chart_view.h"
#include "app/desktop/crosstab/analysis_bar.h"
#include "app/desktop/crosstab/background_crosstab.h"
#include "app/desktop/crosstab/cell_passages.h"
#include "app/desktop/crosstab/crosstab_model.h"
#include "app/desktop/crosstab/crosstab_view.h"
#include "app/desktop/crosstab/crosstab_words.h"
#include "app/desktop/crosstab/crosstab_workspace.h"
#include "app/desktop/crosstab/question_head.h"
#include "app/desktop/crosstab/table_notes.h"
#include "app/desktop/session/session.h"
#include "app/work/crosstab_text.h"

namespace app {

using codebook::TablePlace;

void CrossTabWorkspace::follow(const codebook::Change& change) {
    using codebook::Entity;
    const bool matters = std::any_of(change.rows.begin(), change.rows.end(), [](const auto& rows) {
        return rows.entity != Entity::Memo && rows.entity != Entity::Analysis &&
               rows.entity != Entity::Setting;
    });
    if (matters) askSoon();
}

void CrossTabWorkspace::lookAgain() {
    if (!question().where.isEmpty()) askSoon();
}

void CrossTabWorkspace::askSoon() {
    m_analyses->setQuestion(question());
    if (!isVisible() && m_model->table()) {
        m_isStale = true;
        return;
    }
    m_soon.start();
}

void CrossTabWorkspace::look() {
    m_background->cancel();
    showBusy(false);
    if (!question().isWhole()) {
        m_model->clear();
        m_notes->clear();
        return complain({});
    }
    m_background->ask(question());
    m_busySoon.start();
}

void CrossTabWorkspace::cancel() {
    m_background->cancel();
    showBusy(false);
    if (!m_model->table()) complain(tr("The table was not counted."));
}

void CrossTabWorkspace::showBusy(bool isBusy) {
    m_busySoon.stop();
    m_busy->setVisible(isBusy);
    m_cancel->setVisible(isBusy);
}

void CrossTabWorkspace::showAnswer(const CrossTabAnswer& answer) {
    showBusy(false);
    if (!answer.table) return showFailure(answer);
    const QStringList labels = m_placeLabels;
    m_model->show(answer);
    m_notes->show(answer);
    if (answer.question.hasTests) m_notes->showTesting();
    showKind();
    // The same row and column as before, wherever they stand now.
    TablePlace place;
    if (labels.size() == 2) {
        const auto row = answer.table->rows.indexOf(labels[0]);
        const auto column = answer.table->columns.indexOf(labels[1]);
        if (row >= 0) place.row = static_cast<std::size_t>(row);
        if (column >= 0) place.column = static_cast<std::size_t>(column);
    }
    m_view->stand(place);
}

void CrossTabWorkspace::showFailure(const CrossTabAnswer& answer) {
    m_model->clear();
    m_notes->clear();
    complain(answer.isIndexMissing
                 ? tr("The condition asks for words, and these are still being indexed. The table "
                      "follows by itself.")
                 : answer.failure);
}

/// Without a sentence: what the question still lacks.
void CrossTabWorkspace::complain(const QString& sentence) {
    const QString color = palette().color(QPalette::Link).name();
    const auto link = [&color](const char* target, const QString& text) {
        return QStringLiteral("<p><a href=\"%1\" style=\"color:%2\">%3</a></p>")
            .arg(QLatin1String(target), color, text.toHtmlEscaped());
    };
    QString text = sentence.toHtmlEscaped();
    if (sentence.isEmpty()) {
        text = tr("A cross-tab sets codes against codes, attributes, documents or coders. Choose "
                  "what its rows and columns are.")
                   .toHtmlEscaped();
        text += link("rows", tr("Choose the rows"));
        if (!m_session.study().analyses.isEmpty())
            text += link("open", tr("Open a saved analysis"));
        if (!question().rows.isEmpty()) {
            text = tr("Now choose what the columns are.").toHtmlEscaped() +
                   link("columns", tr("Choose the columns"));
        } else if (!question().columns.isEmpty()) {
            text = tr("Now choose what the rows are.").toHtmlEscaped() +
                   link("rows", tr("Choose the rows"));
        }
    }
    m_complaint->setText(text);
    m_stack->setCurrentWidget(m_complaint);
    m_passages->showNothing({});
}

void CrossTabWorkspace::showPlace(const TablePlace& place) {
    const codebook::CrossTab* table = m_model->table();
    if (!table) return;
    m_place = place;
    const auto name = [](const QStringList& names, std::optional<std::size_t> at) {
        return at ? names[static_cast<qsizetype>(*at)] : QString();
    };
    m_placeLabels = {name(table->rows, place.row), name(table->columns, place.column)};
    QStringList named = m_placeLabels;
    named.removeAll(QString());
    const QString title =
        named.isEmpty() ? tr("All of the table") : named.join(QStringLiteral(" × "));
    const QString& count = m_model->answer().question.count;
    const QString counted =
        count == QLatin1String("passages")
            ? QString()
            : countedWords(count, static_cast<int>(codebook::countAt(*table, place)));
    m_passages->show(title, counted, codebook::passagesAt(*table, place, m_session.study()));
}

void CrossTabWorkspace::showSpot(const ChartSpot& spot) {
    TablePlace place;
    const bool isHeatMap = m_chart->chart().kind == codebook::ChartKind::HeatMap;
    place.row = static_cast<std::size_t>(isHeatMap ? spot.series : spot.category);
    place.column = static_cast<std::size_t>(isHeatMap ? spot.category : spot.series);
    if (!m_view->stand(place)) return;
    showPlace(place);
}

codebook::Chart CrossTabWorkspace::chartNow() const {
    const int kind = m_kind->currentData().toInt();
    const auto chosen =
        kind < 0 ? codebook::ChartKind::Bars : static_cast<codebook::ChartKind>(kind);
    codebook::Chart chart = crosstabChart(*m_model->table(), question(), chosen);
    chart.valueTitle = countName(question().count);
    return chart;
}

void CrossTabWorkspace::showKind() {
    if (!m_model->table()) return;
    const int kind = m_kind->currentData().toInt();
    if (kind >= 0) m_chart->show(chartNow());
    m_stack->setCurrentIndex(kind < 0 ? 1 : 2);
}

}  // namespace app
