// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Charts for the command line: their content is made here, drawn by the program samsyn-render.
#pragma once

#include <QCommandLineOption>

#include <vector>

#include "app/cli/command.h"
#include "codebook/report/chart.h"

namespace app {

/// --chart FILE and --width MILLIMETRES.
std::vector<QCommandLineOption> chartOptions();
/// Draws it where --chart asks for that, and says so. @throws StoreError if it cannot be drawn,
/// UsageError on a width that no page has
void drawChart(const Arguments& arguments, const codebook::Chart& chart);

}  // namespace app
