// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A name in brackets after what was said, as collections of quotations have it: "I never trusted
// them. (Anna)".
#include <QRegularExpression>

#include <algorithm>

#include "indexer/import/turns/marker_evidence.h"

namespace indexer {

namespace {

/// The name in the brackets that close the line.
std::optional<Marker> suffixOf(QStringView line) {
    constexpr qsizetype LongestSuffix = 60;
    static const QRegularExpression form(QStringLiteral("[(\\[]([^()\\[\\]]+)[)\\]]\\.?\\s*$"));
    static const QRegularExpression year(QStringLiteral("\\d{4}"));
    const qsizetype from = std::max<qsizetype>(0, line.size() - LongestSuffix);
    const QString tail = line.sliced(from).toString();
    const auto match = form.match(tail);
    if (!match.hasMatch() || line.first(from + match.capturedStart()).trimmed().isEmpty())
        return std::nullopt;
    const QString name = match.captured(1);
    Marker marker;
    marker.shape = MarkerShape::Suffix;
    marker.nameClass = nameClass(name);
    if (marker.nameClass == NameClass::None || marker.nameClass == NameClass::Other ||
        name.contains(year))
        return std::nullopt;
    marker.key = speakerKey(name);
    marker.nameBegin = from + match.capturedStart(1);
    marker.nameEnd = from + match.capturedEnd(1);
    return marker;
}

}  // namespace

/// Half of the paragraphs must end so, with two names at least, and most names must come again.
std::vector<LineMarker> MarkerEvidence::suffixMarkers() const {
    std::vector<LineMarker> found;
    std::map<QString, int> counts;
    int paragraphs = 0;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const TextLine& line = m_lines[i];
        if (line.isBlank || line.isHeading) continue;
        ++paragraphs;
        const QStringView words = m_text.sliced(line.begin, line.end - line.begin);
        auto marker = suffixOf(words);
        if (!marker) continue;
        marker->key = m_given.joined(marker->key);
        if (m_given.excludes(marker->key)) continue;
        LineMarker one;
        one.line = i;
        one.label =
            m_given.label(marker->key)
                .value_or(words.sliced(marker->nameBegin, marker->nameEnd - marker->nameBegin)
                              .toString()
                              .normalized(QString::NormalizationForm_C));
        one.marker = *marker;
        one.isSaid = true;
        found.push_back(one);
        ++counts[marker->key];
    }
    const auto recurring =
        std::count_if(counts.begin(), counts.end(), [](const auto& one) { return one.second > 1; });
    const bool isEnough = counts.size() >= 2 && static_cast<int>(found.size()) * 2 >= paragraphs &&
                          recurring * 2 >= static_cast<std::ptrdiff_t>(counts.size());
    return isEnough ? found : std::vector<LineMarker>();
}

}  // namespace indexer
