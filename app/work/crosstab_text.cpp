// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/work/crosstab_text.h"

#include <cmath>

#include "app/work/crosstab_tests.h"
#include "codebook/words.h"

namespace app {

using codebook::Chart;
using codebook::ChartKind;
using codebook::CrossTab;
using codebook::Words;

namespace {

QString cellText(std::int64_t count, std::int64_t ofTotal, Percent percent) {
    if (percent == Percent::None) return QString::number(count);
    return QStringLiteral("%1 (%2 %)").arg(count).arg(share(count, ofTotal), 0, 'f', 0);
}

}  // namespace

QString axisTitle(const QString& spec) {
    QStringList levels;
    for (const QString& level : codebook::axisLevels(spec)) {
        const QString name = level.section(u':', 1).trimmed();
        levels << (name.isEmpty() ? level : name);
    }
    return levels.join(QStringLiteral(", "));
}

QString crosstabTitle(const CrossTabQuestion& question) {
    return QStringLiteral("%1 × %2").arg(axisTitle(question.rows), axisTitle(question.columns));
}

double share(std::int64_t count, std::int64_t total) {
    return total == 0 ? 0 : 100.0 * static_cast<double>(count) / static_cast<double>(total);
}

std::int64_t totalFor(const CrossTab& table, std::size_t row, std::size_t column, Percent percent) {
    if (percent == Percent::Row) return table.rowTotals[row];
    return percent == Percent::Total ? table.total : table.columnTotals[column];
}

codebook::TextTable crosstabText(const CrossTab& table, const CrossTabQuestion& question,
                                 const codebook::CoefficientMatrix* residuals, const QString& all) {
    codebook::TextTable text;
    text.hasRowHeaders = true;
    text.addColumn(QString());
    for (const QString& column : table.columns) text.addColumn(column, true);
    text.addColumn(all, true);
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const auto r = static_cast<std::size_t>(row);
        QStringList cells{table.rows[row]};
        for (std::size_t column = 0; column < table.cells[r].size(); ++column) {
            QString cell = cellText(table.cells[r][column].count,
                                    totalFor(table, r, column, question.percent), question.percent);
            if (residuals) {
                const auto& residual = (*residuals)[r][column].value;
                if (residual && std::abs(*residual) > MarkedResidual)
                    cell += *residual > 0 ? QStringLiteral(" ▲") : QStringLiteral(" ▼");
            }
            cells << cell;
        }
        cells << QString::number(table.rowTotals[r]);
        text.addRow(cells);
    }
    QStringList totals{all};
    for (const std::int64_t total : table.columnTotals) totals << QString::number(total);
    totals << QString::number(table.total);
    text.addRow(totals);
    return text;
}

QStringList crosstabNotes(const CrossTab& table, const CrossTabQuestion& question) {
    QStringList notes;
    notes << QStringLiteral("Counted: %1, within %2%3. Totals count distinct %1%4.")
                 .arg(question.count, question.within,
                      question.where.isEmpty() ? QString()
                                               : QStringLiteral(", where %1").arg(question.where),
                      table.cellsShareThings
                          ? QStringLiteral("; some stand in several cells, so cells do not add up")
                          : QString());
    for (const codebook::Exclusion& exclusion : table.excluded)
        notes << QStringLiteral("Not counted: %1 %2.").arg(exclusion.count).arg(exclusion.reason);
    return notes;
}

Chart crosstabChart(const CrossTab& table, const CrossTabQuestion& question, ChartKind kind) {
    Chart chart;
    chart.kind = kind;
    chart.title = crosstabTitle(question);
    chart.valueTitle = countInWords(question.count);
    const bool isHeatMap = kind == ChartKind::HeatMap;
    chart.categoryTitle = axisTitle(isHeatMap ? question.columns : question.rows);
    chart.categories = isHeatMap ? table.columns : table.rows;
    const QStringList& names = isHeatMap ? table.rows : table.columns;
    for (std::size_t i = 0; i < static_cast<std::size_t>(names.size()); ++i) {
        codebook::ChartSeries series;
        series.name = names[static_cast<qsizetype>(i)];
        for (std::size_t j = 0; j < static_cast<std::size_t>(chart.categories.size()); ++j)
            series.values.push_back(
                static_cast<double>(isHeatMap ? table.cells[i][j].count : table.cells[j][i].count));
        chart.series.push_back(std::move(series));
    }
    return chart;
}

QString countInWords(const QString& count) {
    if (count == u"passages") return Words::tr("passages");
    if (count == u"codings") return Words::tr("codings");
    if (count == u"turns") return Words::tr("turns");
    if (count == u"documents") return Words::tr("documents");
    if (count == u"cases") return Words::tr("cases");
    if (count == u"words") return Words::tr("words");
    return count;
}

QString withinInWords(const QString& within) {
    const QString turns = within.section(u':', 1);
    if (within == u"overlap") return Words::tr("the same words");
    if (within == u"turn") return Words::tr("the same turn");
    if (within == u"document") return Words::tr("the same document");
    if (within == u"case") return Words::tr("the same case");
    if (within == u"nested") return Words::tr("one another");
    if (within == u"then") return Words::tr("the same document, one after the other");
    if (within.startsWith(QLatin1String("turns:"))) return Words::tr("%1 turns").arg(turns);
    if (within.startsWith(QLatin1String("then:")))
        return Words::tr("%1 turns, one after the other").arg(turns);
    return within;
}

}  // namespace app
