// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bars of Qt Charts before there is anything in them.
#pragma once

#include <vector>

#include "codebook/report/chart.h"

class QAbstractBarSeries;
class QBarSet;

namespace app {

/// Standing, or lying from left to right. Whoever shows it owns it.
QAbstractBarSeries* emptyBars(codebook::ChartKind kind, bool lies);
/// The library draws sets in the order of their addresses: given out in it, they are drawn in the
/// same order each time. They belong to the series that takes them.
std::vector<QBarSet*> setsInTheirOrder(std::size_t count);

}  // namespace app
