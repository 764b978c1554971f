// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The commonest marker and the one most easily mistaken: a name with a colon.
#include <algorithm>
#include <map>

#include "indexer/import/source/words.h"
#include "indexer/import/turns/marker_evidence.h"
#include "indexer/import/turns/speaker_evidence.h"

namespace indexer {

namespace {

/// Documents of fewer lines are short: there two appearances are a recurrence.
constexpr int ShortDocument = 60;

bool isNamed(NameClass kind) { return kind == NameClass::Role || kind == NameClass::Code; }

bool hasSeveralWords(const QString& key) { return key.contains(QLatin1Char(' ')); }

}  // namespace

/// A form repeats its three or more fields in one order; of people who talk, some answer each
/// other.
bool MarkerEvidence::isForm(const Keys& keys) const {
    if (keys.size() < 3) return false;
    std::map<QString, std::map<QString, int>> followers;
    int steps = 0;
    QString last;
    for (const LineMarker& found : m_markers) {
        const Marker& marker = found.marker;
        if (marker.shape != MarkerShape::Colon || !keys.contains(marker.key)) continue;
        if (!last.isEmpty()) {
            ++followers[last][marker.key];
            ++steps;
        }
        last = marker.key;
    }
    const auto usualFollower = [&](const QString& key) {
        const auto& after = followers[key];
        return *std::max_element(
            after.begin(), after.end(),
            [](const auto& one, const auto& other) { return one.second < other.second; });
    };
    int usual = 0;
    for (const auto& [key, after] : std::map(followers)) {
        const auto [follower, count] = usualFollower(key);
        usual += count;
        const bool isAnswered =
            followers.contains(follower) && usualFollower(follower).first == key;
        if (isAnswered || follower == key) return false;
    }
    return steps >= static_cast<int>(keys.size()) * 2 - 1 && usual * 10 >= steps * 9;
}

MarkerEvidence::Keys MarkerEvidence::establishedColons(const Groups& groups) {
    Keys keys;
    int markers = 0;
    int lines = 0;
    int said = 0;
    bool isCertain = false;
    for (auto it = groups.begin(); it != groups.end(); ++it) {
        const Group& group = it.value();
        const bool isMarked = (group.bold + group.timed) * 10 >= group.count * 8;
        int needed = m_wordLines < ShortDocument ? 2 : 3;
        if (isNamed(group.nameClass) || isMarked) needed = 2;
        if (group.nameClass == NameClass::Other && !isMarked)
            needed = std::max(5, static_cast<int>(m_wordLines * 0.15));
        if (group.count < needed) {
            reject({it.key()}, Words::tr("comes %1, and must come %2 unless it is "
                                         "written as other speakers are")
                                   .arg(timesText(group.count))
                                   .arg(timesText(needed)));
            continue;
        }
        keys.insert(it.key());
        markers += group.count;
        lines += group.count + group.alone;
        said += isNamed(group.nameClass) ? group.count : group.said;
        if (isNamed(group.nameClass) || isMarked ||
            (group.nameClass == NameClass::Caps && group.count > 2))
            isCertain = true;
    }
    if (!isCertain && keys.size() < 2) {
        reject(keys, Words::tr("nobody else recurs beside it"));
        return {};
    }
    if (!isCertain && coverage(lines) < 0.05) {
        reject(keys, Words::tr("opens too few of the lines for one of those who talk"));
        return {};
    }
    const bool hasRole = std::any_of(keys.begin(), keys.end(), [&](const QString& key) {
        return groups.value(key).nameClass == NameClass::Role;
    });
    if (!hasRole && isForm(keys)) {
        reject(keys, Words::tr("comes in one order with others, as the fields of a form do"));
        return {};
    }
    if (!hasRole && said * 10 < markers * 3) {
        reject(keys, Words::tr("what follows it is rarely speech"));
        return {};
    }
    return keys;
}

/// "A: yes", "B: no", "C: perhaps": letters in their order that do not come again are a list.
bool MarkerEvidence::isEnumeration(const Groups& groups) const {
    if (groups.size() < 3) return false;
    QChar expected = u'a';
    std::size_t last = 0;
    for (auto it = groups.begin(); it != groups.end(); ++it) {
        const bool isNext = it.key().size() == 1 && it.key().front() == expected;
        if (!isNext || it.value().count > 1 || it.value().firstLine < last) return false;
        last = it.value().firstLine;
        expected = QChar(expected.unicode() + 1);
    }
    return true;
}

/// "References:" and what is below it, once nobody speaks any more.
bool MarkerEvidence::isAfterSpeech(std::size_t line, const Keys& keys) const {
    if (!m_lastHead || line < *m_lastHead) return false;
    return std::none_of(m_markers.begin(), m_markers.end(), [&](const LineMarker& found) {
        return found.line > *m_lastHead && keys.contains(found.marker.key);
    });
}

/// Where speakers stand in bold, "Paragraph 30:" in plain letters is none.
void MarkerEvidence::keepOneStyle(const Groups& groups, Keys& keys) {
    int count = 0;
    int bold = 0;
    for (const QString& key : keys) {
        count += groups[key].count;
        bold += groups[key].bold;
    }
    if (bold * 10 < count * 8) return;
    for (auto it = keys.begin(); it != keys.end();) {
        if (groups[*it].bold == 0) {
            reject({*it}, Words::tr("is not in bold as the speakers are"));
            it = keys.erase(it);
        } else {
            ++it;
        }
    }
}

void MarkerEvidence::addSingles(const Groups& groups, Keys& keys) const {
    int count = 0;
    int lines = 0;
    int bold = 0;
    int timed = 0;
    int caps = 0;
    int fullNames = 0;
    bool hasNamed = false;
    std::size_t first = m_lines.size();
    for (const QString& key : keys) {
        const Group& group = groups[key];
        count += group.count;
        lines += group.count + group.alone;
        bold += group.bold;
        timed += group.timed;
        first = std::min(first, group.firstLine);
        if (group.nameClass == NameClass::Caps) caps += group.count;
        if (isNamed(group.nameClass)) hasNamed = true;
        if (hasSeveralWords(key) && group.nameClass == NameClass::Proper) fullNames += group.count;
    }
    const auto isUsual = [&](int part) { return part * 10 >= count * 8; };
    const bool isDense = m_wordLines < ShortDocument && coverage(lines) >= 0.5;
    Keys singles;
    for (const LineMarker& found : m_markers) {
        const Marker& marker = found.marker;
        if (marker.shape != MarkerShape::Colon || marker.isTight || keys.contains(marker.key))
            continue;
        const NameClass kind = marker.nameClass;
        const bool isWrittenAlike = (marker.isBold && isUsual(bold)) ||
                                    (marker.begins && isUsual(timed)) ||
                                    (kind == NameClass::Caps && isUsual(caps));
        const bool isNamedAlike =
            kind == NameClass::Role || (kind == NameClass::Code && hasNamed) ||
            (kind == NameClass::Proper &&
             (isDense || (hasSeveralWords(marker.key) && fullNames * 2 >= count)));
        if (isUsual(bold) && !marker.isBold) continue;
        if (isAfterSpeech(found.line, keys)) continue;
        const bool isMisspelled = std::any_of(keys.begin(), keys.end(), [&](const QString& key) {
            return isMisspelling(marker.key, key);
        });
        if (isMisspelled || isWrittenAlike ||
            (isNamedAlike && (found.line > first || looksSaid(found))))
            singles.insert(marker.key);
    }
    keys.merge(singles);
}

/// Too short a text for anything to recur: most lines must be marked, and be speech.
MarkerEvidence::Keys MarkerEvidence::shortDialogue(const Groups& groups) const {
    Keys keys;
    int markers = 0;
    int lines = 0;
    int said = 0;
    bool hasNamed = false;
    for (auto it = groups.begin(); it != groups.end(); ++it) {
        const Group& group = it.value();
        if (group.nameClass == NameClass::Other) continue;
        keys.insert(it.key());
        markers += group.count;
        lines += group.count + group.alone;
        said += group.nameClass == NameClass::Code ? group.count : group.said;
        if (isNamed(group.nameClass)) hasNamed = true;
    }
    const bool isDense = markers > 0 && coverage(lines) >= 0.6 && said * 2 >= markers;
    const bool isPair =
        keys.size() == 2 && m_wordLines <= 6 && said == markers && coverage(lines) >= 0.9;
    if (isEnumeration(groups)) return {};
    return isDense && (hasNamed || isPair) ? keys : Keys();
}

MarkerEvidence::Keys MarkerEvidence::colonSpeakers() {
    const Groups groups = groupsOf(MarkerShape::Colon);
    Keys keys = establishedColons(groups);
    if (keys.empty()) return shortDialogue(groups);
    keepOneStyle(groups, keys);
    addSingles(groups, keys);
    return keys;
}

}  // namespace indexer
