// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A chart as a figure for a journal, with its data beside it.
#pragma once

#include <QString>

#include "codebook/report/chart.h"

namespace app {

/// One and two columns of a journal, in millimetres.
inline constexpr double OneColumn = 85;
inline constexpr double TwoColumns = 170;

/// Writes a figure of that width by the path's suffix: svg, pdf or png (300 dots an inch); and its
/// numbers as CSV under the same name. Existing files are replaced when the new ones are whole.
/// @throws codebook::StoreError, codebook::Conflict on another suffix or an empty chart
void writeChart(const codebook::Chart& chart, const QString& path, double millimetres = TwoColumns);

}  // namespace app
