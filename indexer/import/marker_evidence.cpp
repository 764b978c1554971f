// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/marker_evidence.h"

#include <algorithm>
#include <map>

#include "indexer/import/time_mark.h"

namespace indexer {

namespace {

/// "[00:01:02.15]" above the words: says nothing for or against a name.
bool isOnlyTime(QStringView line) {
    const QStringView trimmed = line.trimmed();
    const auto mark = timeMarkAt(trimmed, 0);
    return mark && mark->end == trimmed.size();
}

bool isNamed(NameClass kind) { return kind == NameClass::Role || kind == NameClass::Code; }

/// In any script: a full stop, a question mark, an ellipsis, a closing quotation mark.
bool endsSentence(QStringView words) {
    const QChar last = words.back();
    return (last.category() == QChar::Punctuation_Other && last != u',' && last != u':') ||
           last.category() == QChar::Punctuation_FinalQuote;
}

}  // namespace

MarkerEvidence::MarkerEvidence(QStringView text, const std::vector<TextLine>& lines)
    : m_text(text), m_lines(lines) {
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const TextLine& line = lines[i];
        if (line.isBlank) continue;
        if (!isOnlyTime(text.sliced(line.begin, line.end - line.begin))) ++m_wordLines;
        if (line.isHeading) continue;
        if (const auto marker = markerOf(text.sliced(line.begin, line.end - line.begin)))
            m_markers.push_back({i, *marker});
    }
    dropNamesWithoutWords();
}

/// A name on a line of its own must have words below it, not another such name.
void MarkerEvidence::dropNamesWithoutWords() {
    std::map<std::size_t, QString> names;
    std::map<QString, int> counts;
    for (const LineMarker& found : m_markers) {
        const MarkerShape shape = found.marker.shape;
        if (shape != MarkerShape::NameLine && shape != MarkerShape::BoldLine &&
            shape != MarkerShape::TimedLine)
            continue;
        names[found.line] = found.marker.key;
        ++counts[found.marker.key];
    }
    const auto lacksWords = [&](const LineMarker& found) {
        const bool isSure =
            found.marker.shape == MarkerShape::TimedLine && !found.marker.isTimeFirst;
        if (!names.contains(found.line) || isSure) return false;
        const auto below = lineBelow(found.line);
        const auto name = below ? names.find(*below) : names.end();
        return !below || (name != names.end() && counts[name->second] > 1);
    };
    m_markers.erase(std::remove_if(m_markers.begin(), m_markers.end(), lacksWords),
                    m_markers.end());
}

std::optional<std::size_t> MarkerEvidence::lineBelow(std::size_t line) const {
    for (std::size_t below = line + 1; below < m_lines.size(); ++below)
        if (!m_lines[below].isBlank) return below;
    return std::nullopt;
}

double MarkerEvidence::coverage(int markers) const {
    return m_wordLines == 0 ? 0 : static_cast<double>(markers) / m_wordLines;
}

MarkerEvidence::Groups MarkerEvidence::groupsOf(MarkerShape shape) const {
    Groups groups;
    for (const LineMarker& found : m_markers) {
        const Marker& marker = found.marker;
        if (marker.shape != shape || marker.isTight) continue;
        Group& group = groups[marker.key];
        if (group.count == 0) {
            group.nameClass = marker.nameClass;
            group.firstLine = found.line;
        }
        ++group.count;
        if (marker.isBold) ++group.bold;
        if (marker.begins) ++group.timed;
        const TextLine& line = m_lines[found.line];
        if (marker.wordsBegin >= line.end - line.begin) ++group.alone;
        if (looksSaid(found)) ++group.said;
    }
    return groups;
}

/// Whether the words after the marker are an utterance, and not a field's value ("Anna Berg").
bool MarkerEvidence::looksSaid(const LineMarker& found) const {
    const TextLine& line = m_lines[found.line];
    const QStringView words =
        m_text.sliced(line.begin, line.end - line.begin).sliced(found.marker.wordsBegin).trimmed();
    if (words.isEmpty()) return lineBelow(found.line).has_value();
    return words.count(u' ') >= 4 || endsSentence(words);
}

/// A time beside a name is strong evidence, but an agenda has times beside words too: some name
/// must come again.
MarkerEvidence::Keys MarkerEvidence::timedSpeakers(MarkerShape shape) const {
    const Groups groups = groupsOf(shape);
    Keys keys;
    int markers = 0;
    bool isNamedByRole = false;
    for (auto it = groups.begin(); it != groups.end(); ++it) {
        markers += it.value().count;
        isNamedByRole = isNamedByRole || isNamed(it.value().nameClass);
        if (it.value().nameClass != NameClass::Other) keys.insert(it.key());
    }
    const bool recurs = markers > static_cast<int>(groups.size());
    return markers >= 2 && (recurs || isNamedByRole) ? keys : Keys();
}

/// Names on lines of their own, without time or colon: like headings, so they must recur, and
/// several must.
MarkerEvidence::Keys MarkerEvidence::lineSpeakers(MarkerShape shape) const {
    const Groups groups = groupsOf(shape);
    const int needed = shape == MarkerShape::BoldLine ? 3 : 2;
    Keys keys;
    int markers = 0;
    bool hasRole = false;
    for (auto it = groups.begin(); it != groups.end(); ++it) {
        const bool isRole = it.value().nameClass == NameClass::Role;
        if (it.value().count < needed && !isRole) continue;
        keys.insert(it.key());
        markers += it.value().count;
        hasRole = hasRole || isRole;
    }
    const bool recurs = markers > static_cast<int>(keys.size());
    const bool isEnough = recurs && (keys.size() > 1 || hasRole) && coverage(markers) >= 0.15;
    return isEnough ? keys : Keys();
}

MarkerEvidence::Keys MarkerEvidence::tabSpeakers() const {
    const Groups groups = groupsOf(MarkerShape::Tab);
    Keys keys;
    int markers = 0;
    bool recurs = false;
    for (auto it = groups.begin(); it != groups.end(); ++it) {
        if (it.value().count < 2 && !isNamed(it.value().nameClass)) continue;
        keys.insert(it.key());
        markers += it.value().count;
        recurs = recurs || it.value().count > 1;
    }
    const bool isEnough = recurs && keys.size() > 1 && coverage(markers) >= 0.5;
    return isEnough ? keys : Keys();
}

MarkerEvidence::Keys MarkerEvidence::courtSpeakers() const {
    const Groups groups = groupsOf(MarkerShape::Dot);
    const bool alternate =
        groups.size() == 2 && std::all_of(groups.begin(), groups.end(),
                                          [](const Group& group) { return group.count > 1; });
    return alternate ? Keys{QStringLiteral("q"), QStringLiteral("a")} : Keys();
}

MarkerEvidence::Keys MarkerEvidence::bracketSpeakers() const {
    const Groups groups = groupsOf(MarkerShape::Brackets);
    int markers = 0;
    Keys keys;
    for (auto it = groups.begin(); it != groups.end(); ++it) {
        keys.insert(it.key());
        markers += it.value().count;
    }
    return markers > 1 ? keys : Keys();
}

std::vector<LineMarker> MarkerEvidence::accepted() const {
    std::map<MarkerShape, Keys> keys;
    keys[MarkerShape::Colon] = colonSpeakers();
    for (const MarkerShape shape : {MarkerShape::Bold, MarkerShape::Timed, MarkerShape::TimedLine})
        keys[shape] = timedSpeakers(shape);
    keys[MarkerShape::Brackets] = bracketSpeakers();
    const auto isFound = [&] {
        return std::any_of(keys.begin(), keys.end(),
                           [](const auto& one) { return !one.second.empty(); });
    };
    if (!isFound()) keys[MarkerShape::Dot] = courtSpeakers();
    if (!isFound()) keys[MarkerShape::Tab] = tabSpeakers();
    for (const MarkerShape shape : {MarkerShape::NameLine, MarkerShape::BoldLine})
        if (!isFound()) keys[shape] = lineSpeakers(shape);
    // Who speaks with a colon here speaks with a time there.
    for (const MarkerShape shape : {MarkerShape::Bold, MarkerShape::Timed, MarkerShape::TimedLine})
        keys[shape].insert(keys[MarkerShape::Colon].begin(), keys[MarkerShape::Colon].end());

    std::vector<LineMarker> taken;
    for (const LineMarker& found : m_markers)
        if (const auto of = keys.find(found.marker.shape);
            of != keys.end() && of->second.contains(found.marker.key))
            taken.push_back(found);
    return taken;
}

}  // namespace indexer
