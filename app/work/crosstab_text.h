// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A cross-tab as a table of words, and as a chart: to be printed, copied, handed in.
#pragma once

#include <QStringList>

#include "app/work/crosstab_question.h"
#include "codebook/analysis/table_tests.h"
#include "codebook/report/chart.h"
#include "codebook/report/text_table.h"

namespace app {

/// An axis as a caption says it: "codes:Dilemmas" is "Dilemmas".
QString axisTitle(const QString& spec);
/// "Dilemmas × perspective".
QString crosstabTitle(const CrossTabQuestion& question);

/// The share in per cent, 0 where there is no total.
double share(std::int64_t count, std::int64_t total);
/// What the share of a cell is a share of.
std::int64_t totalFor(const codebook::CrossTab& table, std::size_t row, std::size_t column,
                      Percent percent);

/// Counts with totals; shares beside them where the question asks for them; ▲ and ▼ where a
/// residual is beyond MarkedResidual.
/// @param residuals may be null
/// @param all what the margins are called
codebook::TextTable crosstabText(const codebook::CrossTab& table, const CrossTabQuestion& question,
                                 const codebook::CoefficientMatrix* residuals,
                                 const QString& all = QStringLiteral("all"));
/// What was counted and what was not, a sentence each.
QStringList crosstabNotes(const codebook::CrossTab& table, const CrossTabQuestion& question);

/// The same numbers as bars or as a heat map: categories are the rows, a series a column; a heat
/// map keeps rows and columns.
codebook::Chart crosstabChart(const codebook::CrossTab& table, const CrossTabQuestion& question,
                              codebook::ChartKind kind);

/// What is counted, and what holds together what is counted, in the words of a report; what is
/// neither stays as it is written.
QString countInWords(const QString& count);
QString withinInWords(const QString& within);

}  // namespace app
