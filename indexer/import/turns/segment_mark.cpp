// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/turns/segment_mark.h"

#include <QStringList>

#include "indexer/import/turns/time_mark.h"

namespace indexer {

namespace {

/// Longer ones are something else, and need not be searched for their end.
constexpr qsizetype LongestMark = 80;

std::optional<std::chrono::milliseconds> timeOf(QStringView field) {
    const QStringView trimmed = field.trimmed();
    const auto mark = timeMarkAt(trimmed, 0);
    if (!mark || mark->end != trimmed.size()) return std::nullopt;
    return mark->from;
}

}  // namespace

std::optional<SegmentMark> segmentMarkAt(QStringView text, qsizetype position) {
    while (position < text.size() && text.at(position).isSpace()) ++position;
    const QStringView rest = text.sliced(position);
    if (!rest.startsWith(u"<<")) return std::nullopt;
    const qsizetype close = rest.first(std::min(rest.size(), LongestMark)).indexOf(u">>");
    if (close < 0) return std::nullopt;
    const QList<QStringView> fields = rest.sliced(2, close - 2).split(u';');
    if (fields.size() < 2) return std::nullopt;
    SegmentMark mark;
    mark.begins = timeOf(fields.at(0));
    mark.ends = timeOf(fields.at(1));
    if (!mark.begins && !mark.ends) return std::nullopt;
    if (fields.size() > 2) mark.language = codebook::LanguageCode(fields.at(2).trimmed());
    mark.end = position + close + 2;
    while (mark.end < text.size() && text.at(mark.end).isSpace()) ++mark.end;
    return mark;
}

}  // namespace indexer
