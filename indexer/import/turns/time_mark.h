// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Times as transcribers and transcription programs write them into text: [00:01:02], (1:02),
// #00:01:02-3# (f4, tenths), [00:01:02.15] (InqScribe), 00:00:01,000 --> 00:00:03,500.
#pragma once

#include <QStringView>

#include <chrono>
#include <optional>

namespace indexer {

struct TimeMark {
    qsizetype begin = 0;  ///< UTF-16 units in the text that was asked
    qsizetype end = 0;
    std::chrono::milliseconds from{0};
    std::optional<std::chrono::milliseconds> to;  ///< where the mark is a range
    bool isBracketed = false;  ///< stands in [], (), {}, <> or ##: certainly a mark, not words
    bool hasHours = false;
};

/// The time mark that begins exactly at the position, brackets included. Minutes and seconds are
/// below 60 unless they lead; hours are without limit. A fraction is read as a decimal one: what
/// InqScribe writes are frames of a rate that the file does not tell, which differs by less than a
/// second. "(10:00 am)" is a time of day and no mark.
std::optional<TimeMark> timeMarkAt(QStringView text, qsizetype position);

/// The time that a line from begin to end opens with, spaces before it allowed; positions are the
/// text's. A bare "10:30" may be words; with brackets, hours or a range it is a mark.
std::optional<TimeMark> leadingTimeMark(QStringView text, qsizetype begin, qsizetype end);

/// f4's mark at the end of a paragraph: when its words ended. Trailing spaces are passed over.
std::optional<TimeMark> endingTimeMark(QStringView text);

}  // namespace indexer
