// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/render/bar_series.h"

#include <QBarSeries>
#include <QBarSet>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QStackedBarSeries>

#include <algorithm>
#include <functional>

namespace app {

QAbstractBarSeries* emptyBars(codebook::ChartKind kind, bool lies) {
    if (kind == codebook::ChartKind::StackedBars)
        return lies ? static_cast<QAbstractBarSeries*>(new QHorizontalStackedBarSeries)
                    : new QStackedBarSeries;
    return lies ? static_cast<QAbstractBarSeries*>(new QHorizontalBarSeries) : new QBarSeries;
}

std::vector<QBarSet*> setsInTheirOrder(std::size_t count) {
    std::vector<QBarSet*> sets(count);
    for (QBarSet*& set : sets) set = new QBarSet(QString());
    std::sort(sets.begin(), sets.end(), std::less<>());
    return sets;
}

}  // namespace app
