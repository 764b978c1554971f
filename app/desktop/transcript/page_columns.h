// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where everything stands across the page: numbers, times and speakers at the left, the text in a
// column that can be read, stripes at the right. Without room for that, the left margin becomes a
// line above each turn.
#pragma once

#include <QFont>

#include <chrono>

#include "app/desktop/transcript/transcript_content.h"

namespace app {

/// The faces of a page and what is measured of them.
struct PageFonts {
    PageFonts() = default;
    PageFonts(const ReadingStyle& style, const QFont& interface);

    QFont reading;
    QFont margin;       ///< numbers, times, names of codes
    QFont participant;  ///< a speaker who is asked
    QFont interviewer;
    QFont marked;  ///< the name of the marked coding's code
    int lineHeight = 0;
    int textHeight = 0;        ///< ascent and descent: what a tint fills of the line
    int marginHeight = 0;      ///< of a line in the margins
    qreal characterWidth = 0;  ///< of the reading face, on average over prose
};

/// A stretch across the page, in pixels of the viewport.
struct Column {
    int left = 0;
    int width = 0;
    int right() const { return left + width; }
    bool contains(int x) const { return left <= x && x < right(); }
};

/// What the left margin has to hold.
struct MarginNeeds {
    int number = 0;
    int time = 0;
    int speaker = 0;
};
MarginNeeds marginNeeds(const TranscriptContent& content, const ReadingStyle& style,
                        const PageFonts& fonts);

struct PageColumns {
    PageColumns() = default;
    PageColumns(int width, const MarginNeeds& needs, const ReadingStyle& style,
                const PageFonts& fonts);

    Column number;
    Column time;
    Column speaker;
    Column text;
    Column lanes;     ///< the stripes themselves
    Column names;     ///< of their codes; no width where there is no room
    int heading = 0;  ///< height of the line above a turn; 0 where margins stand beside it

    static constexpr int LaneWidth = 8;
    int laneCount() const { return lanes.width / LaneWidth; }
};

/// "0:01:12"
QString timeText(std::chrono::milliseconds time);

}  // namespace app
