// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A chart as a value: what it shows, apart from who draws it. The window draws it on its paper,
// samsyn-render into a file, and its data can be written beside it as a table.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

#include "codebook/report/text_table.h"

namespace codebook {

enum class ChartKind : std::uint8_t {
    Bars,         ///< a group of bars a category, one bar a series
    StackedBars,  ///< the bars of a category on top of each other
    Curve,        ///< a line a series over the categories in their order
    Strips,       ///< stretches along a line each: dispersion, the codes of an interview
    HeatMap,      ///< a row a series, a column a category; darker is more
};

/// One number a category.
struct ChartSeries {
    QString name;
    std::vector<double> values;
    QString color = {};  ///< "#rrggbb"; empty: whoever draws takes the next of its palette
    bool operator==(const ChartSeries&) const = default;
};

/// A stretch of a strip, in the strip's own measure; a point where begin equals end.
struct ChartMark {
    double begin = 0;
    double end = 0;
    std::int32_t series = 0;  ///< whose colour it wears
    bool operator==(const ChartMark&) const = default;
};

struct ChartStrip {
    QString name;
    double length = 1;
    std::vector<ChartMark> marks;  ///< ascending
    bool operator==(const ChartStrip&) const = default;
};

struct Chart {
    ChartKind kind = ChartKind::Bars;
    QString title;
    QString categoryTitle;  ///< what the categories are, or what a strip's length is measured in
    QString valueTitle;     ///< what is counted
    QStringList categories;
    std::vector<ChartSeries> series;  ///< of Strips: names and colours alone
    std::vector<ChartStrip> strips;   ///< of Strips alone

    /// True where there is nothing to draw.
    bool isEmpty() const;
    bool operator==(const Chart&) const = default;
};

/// The numbers that the chart shows, to be written beside it.
TextTable chartTable(const Chart& chart);

/// The chart as JSON, for another process to draw.
QByteArray chartBytes(const Chart& chart);
/// @throws FormatError if the bytes hold no chart
Chart chartFrom(const QByteArray& bytes);

}  // namespace codebook
