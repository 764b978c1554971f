// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/turns/marker_evidence.h"

#include <algorithm>
#include <map>

#include "indexer/import/turns/time_mark.h"

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

MarkerEvidence::MarkerEvidence(QStringView text, const std::vector<TextLine>& lines,
                               const GivenSpeakers& given)
    : m_text(text), m_lines(lines), m_given(given) {
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const TextLine& line = lines[i];
        if (line.isBlank) continue;
        if (!isOnlyTime(text.sliced(line.begin, line.end - line.begin))) ++m_wordLines;
        if (!line.isHeading) collect(i);
    }
    dropNamesWithoutWords();
}

void MarkerEvidence::collect(std::size_t line) {
    const TextLine& at = m_lines[line];
    const QStringView words = m_text.sliced(at.begin, at.end - at.begin);
    auto marker = markerOf(words, m_given);
    if (!marker) {
        const QStringView lookalike = markerLookalike(words);
        if (lookalike.isEmpty() || !isNeverSpeaker(lookalike)) return;
        if (words.trimmed().endsWith(u':')) m_lastHead = line;
        RejectedMarker& found = m_lookalikes[speakerKey(lookalike)];
        if (++found.count > 1) return;
        found.label = lookalike.toString();
        found.line = static_cast<int>(line) + 1;
        return;
    }
    marker->key = m_given.joined(marker->key);
    LineMarker found;
    found.line = line;
    found.label = m_given.label(marker->key)
                      .value_or(words.sliced(marker->nameBegin, marker->nameEnd - marker->nameBegin)
                                    .toString()
                                    .normalized(QString::NormalizationForm_C));
    found.marker = *marker;
    found.isAlone = marker->wordsBegin >= words.size();
    found.isSaid = looksSaid(found);
    m_markers.push_back(found);
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
        if (marker.shape != shape || marker.isTight || m_given.excludes(marker.key)) continue;
        Group& group = groups[marker.key];
        if (group.count == 0) {
            group.nameClass = marker.nameClass;
            group.firstLine = found.line;
        }
        ++group.count;
        if (marker.isBold) ++group.bold;
        if (marker.begins) ++group.timed;
        if (found.isAlone) ++group.alone;
        if (found.isSaid) ++group.said;
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

/// "Joh 3:16": one name of one word, with bare numbers; or numbers that do not rise, as times do.
bool MarkerEvidence::isVerse(MarkerShape shape, const Groups& groups) const {
    bool isBare = true;
    int steps = 0;
    int falls = 0;
    std::optional<std::chrono::milliseconds> last;
    for (const LineMarker& found : m_markers) {
        if (found.marker.shape != shape || !found.marker.begins) continue;
        isBare = isBare && found.marker.isTimeBare;
        if (last) ++steps;
        if (last && *found.marker.begins <= *last) ++falls;
        last = found.marker.begins;
    }
    const bool isOneWord = groups.size() == 1 && !groups.firstKey().contains(u' ') &&
                           !isNamed(groups.first().nameClass);
    return isBare && (isOneWord || falls * 2 > steps);
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
    const bool isEnough = markers >= 2 && (recurs || isNamedByRole);
    return isEnough && !isVerse(shape, groups) ? keys : Keys();
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
    int said = 0;  // a table has numbers and names there
    bool recurs = false;
    for (auto it = groups.begin(); it != groups.end(); ++it) {
        if (it.value().count < 2 && !isNamed(it.value().nameClass)) continue;
        keys.insert(it.key());
        markers += it.value().count;
        said += it.value().said;
        recurs = recurs || it.value().count > 1;
    }
    const bool isEnough =
        recurs && keys.size() > 1 && coverage(markers) >= 0.5 && said * 2 >= markers;
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

}  // namespace indexer
