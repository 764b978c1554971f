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
#include "app/desktop/crosstab/relations_view.h"
#include "app/desktop/crosstab/shown_kinds.h"
#include "app/desktop/crosstab/table_notes.h"
#include "app/desktop/session/session.h"
#include "app/work/crosstab_text.h"
#include "codebook/analysis/case_codes.h"
#include "codebook/analysis/code_relations.h"
#include "codebook/error.h"
#include "codebook/project/project.h"

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
    if (!isVisible() && (m_model->table() || m_figure.passages)) {
        m_isStale = true;
        return;
    }
    m_soon.start();
}

void CrossTabWorkspace::look() {
    m_background->cancel();
    showBusy(false);
    if (const int kind = m_kind->currentData().toInt(); isFigure(kind)) showFigure(kind);
    if (!question().isWhole()) {
        m_model->clear();
        m_notes->clear();
        return isFigure(m_kind->currentData().toInt()) ? void() : complain({});
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
    if (isFigure(m_kind->currentData().toInt())) {
        if (m_figure.passages) m_passages->show(m_figure.title(spot), {}, m_figure.passages(spot));
        return;
    }
    TablePlace place;
    const bool isHeatMap = m_chart->chart().kind == codebook::ChartKind::HeatMap;
    place.row = static_cast<std::size_t>(isHeatMap ? spot.series : spot.category);
    place.column = static_cast<std::size_t>(isHeatMap ? spot.category : spot.series);
    if (!m_view->stand(place)) return;
    showPlace(place);
}

codebook::Chart CrossTabWorkspace::chartNow() const {
    const int kind = m_kind->currentData().toInt();
    if (kind == RelationsKind) return m_relations->chart();
    if (isFigure(kind)) return m_figure.chart;
    if (!m_model->table()) return {};
    const auto chosen =
        kind == TableKind ? codebook::ChartKind::Bars : static_cast<codebook::ChartKind>(kind);
    codebook::Chart chart = crosstabChart(*m_model->table(), question(), chosen);
    chart.valueTitle = countName(question().count);
    return chart;
}

void CrossTabWorkspace::showKind() {
    const int kind = m_kind->currentData().toInt();
    m_head->setVisible(!isFigure(kind));
    m_notes->setVisible(!isFigure(kind));
    if (isFigure(kind)) return showFigure(kind);
    if (!m_model->table()) return complain({});
    if (kind != TableKind) m_chart->show(chartNow());
    m_stack->setCurrentIndex(kind == TableKind ? 1 : 2);
    if (m_view->currentIndex().isValid()) showPlace(m_model->place(m_view->currentIndex()));
}

/// Those of the rows, where these are codes alone.
void CrossTabWorkspace::lookAtRelations() {
    QString codes = question().rows;
    try {
        if (!codes.isEmpty()) codebook::codeCategories(codes, m_session.study());
    } catch (const codebook::Conflict&) {
        codes.clear();
    }
    m_relations->look(codes);
    m_stack->setCurrentWidget(m_relations);
}

void CrossTabWorkspace::showFigure(int kind) {
    if (kind == RelationsKind) return lookAtRelations();
    m_figure = {};
    m_session.attempt([&] {
        m_figure = kind == SaturationKind ? saturationFigure(m_session) : timelineFigure(m_session);
    });
    if (!m_figure.passages) return complain(m_figure.emptiness);
    m_chart->show(m_figure.chart);
    m_stack->setCurrentIndex(2);
    m_passages->showNothing(tr("Choose a point or a stretch to read what stands behind it."));
}

void CrossTabWorkspace::chooseKind(int kind) {
    m_kind->setCurrentIndex(m_kind->findData(kind));
    m_chart->setFocus(Qt::ShortcutFocusReason);
}

void CrossTabWorkspace::showSaturation() { chooseKind(SaturationKind); }
void CrossTabWorkspace::showTimeline() { chooseKind(TimelineKind); }
void CrossTabWorkspace::showRelations() {
    m_kind->setCurrentIndex(m_kind->findData(RelationsKind));
    m_relations->focusTable();
}

void CrossTabWorkspace::showNegativeCases() {
    const codebook::CrossTab* table = m_model->table();
    if (!table || !m_place.row || !m_place.column)
        return m_session.say(tr("Stand on a cell of the table first."));
    const CrossTabQuestion asked = m_model->answer().question;
    m_session.attempt([&] {
        const auto rows =
            codebook::axisFrom(asked.rows, m_session.study(), {}, &m_session.project());
        const auto columns =
            codebook::axisFrom(asked.columns, m_session.study(), {}, &m_session.project());
        if (*m_place.row >= rows.categories.size() || *m_place.column >= columns.categories.size())
            return;
        codebook::CrossTabOptions options;
        options.within = codebook::withinFrom(asked.within);
        options.where = m_model->answer().where;
        const auto cases = codebook::negativeCases(m_session.study(), m_session.project(), rows,
                                                   columns, *m_place.row, *m_place.column, options);
        QStringList names;
        codebook::CrossTab breaking;
        breaking.cells.resize(1);
        for (const codebook::NegativeCase& negative : cases) {
            names << m_session.study().cases.at(negative.person).name;
            codebook::CrossTabCell cell;
            cell.places = negative.places;
            if (names.size() == 1) cell.codings = negative.codings;
            breaking.cells[0].push_back(std::move(cell));
        }
        if (names.isEmpty())
            return m_passages->showNothing(
                tr("No case breaks the pattern: all with “%1” have “%2”, too.")
                    .arg(m_placeLabels[0], m_placeLabels[1]));
        m_passages->show(tr("%1 without %2").arg(m_placeLabels[0], m_placeLabels[1]),
                         tr("%n case(s): %1", nullptr, static_cast<int>(names.size()))
                             .arg(names.join(QStringLiteral(", "))),
                         codebook::passagesAt(breaking, {}, m_session.study()));
    });
}

}  // namespace app
