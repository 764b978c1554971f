// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The verdict over all shapes of markers: what the person said goes before what the evidence says.
#include <algorithm>

#include "indexer/import/source/words.h"
#include "indexer/import/turns/marker_evidence.h"
#include "indexer/import/turns/speaker_evidence.h"

namespace indexer {

namespace {

/// A name alone on its line and a name before a tab are read only where nothing clearer is there.
bool isFaint(MarkerShape shape) {
    return shape == MarkerShape::NameLine || shape == MarkerShape::BoldLine ||
           shape == MarkerShape::Tab || shape == MarkerShape::Dot;
}

}  // namespace

void MarkerEvidence::reject(const Keys& keys, const QString& reason) {
    for (const QString& key : keys) m_reasons.insert(key, reason);
}

std::map<MarkerShape, MarkerEvidence::Keys> MarkerEvidence::speakersByShape() {
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
    return keys;
}

/// The names of the list, and what the pattern matched.
std::map<MarkerShape, MarkerEvidence::Keys> MarkerEvidence::givenByShape() const {
    std::map<MarkerShape, Keys> keys;
    std::map<MarkerShape, Keys> faint;
    for (const LineMarker& found : m_markers) {
        const Marker& marker = found.marker;
        const bool isMatch = marker.shape == MarkerShape::Given && !m_given.excludes(marker.key);
        if (!isMatch && !m_given.names(marker.key)) continue;
        (isFaint(marker.shape) ? faint : keys)[marker.shape].insert(marker.key);
    }
    return keys.empty() ? faint : keys;
}

std::vector<LineMarker> MarkerEvidence::markersOf(const std::map<MarkerShape, Keys>& keys) const {
    std::vector<LineMarker> taken;
    for (const LineMarker& found : m_markers)
        if (const auto of = keys.find(found.marker.shape); of != keys.end() &&
                                                           of->second.contains(found.marker.key) &&
                                                           !m_given.excludes(found.marker.key))
            taken.push_back(found);
    return taken;
}

/// Beside a list of those who speak, others must be evident.
void MarkerEvidence::dropWeak(std::vector<LineMarker>& taken) {
    const auto evidence = speakerEvidence(taken, m_wordLines, m_given);
    const auto isWeak = [&](const LineMarker& found) {
        const QString& key = found.marker.key;
        if (m_given.names(key)) return false;
        const int confidence = evidence.value(key).confidence;
        if (confidence >= GivenSpeakers::StrongEvidence) return false;
        reject(
            {key},
            Words::tr("is not in the list given, and its evidence is weak (%1)").arg(confidence));
        return true;
    };
    taken.erase(std::remove_if(taken.begin(), taken.end(), isWeak), taken.end());
}

MarkerVerdict MarkerEvidence::decide() {
    std::map<MarkerShape, Keys> keys;
    if (!m_given.hasPattern() && !m_given.isClosed()) keys = speakersByShape();
    for (const auto& [shape, given] : givenByShape())
        keys[shape].insert(given.begin(), given.end());
    MarkerVerdict verdict;
    verdict.taken = markersOf(keys);
    if (m_given.namesSpeakers() && !m_given.hasPattern()) dropWeak(verdict.taken);
    if (verdict.taken.empty() && !m_given.hasPattern()) {
        verdict.taken = suffixMarkers();
        verdict.isSuffixed = !verdict.taken.empty();
    }
    verdict.evidence = speakerEvidence(verdict.taken, m_wordLines, m_given);
    verdict.rejected = rejected(verdict.taken);
    return verdict;
}

/// One that comes once counts only where it has a name's form: "He told me: go" is a sentence.
std::vector<RejectedMarker> MarkerEvidence::rejected(const std::vector<LineMarker>& taken) const {
    Keys speakers;
    for (const LineMarker& found : taken) speakers.insert(found.marker.key);
    std::map<QString, RejectedMarker> all = m_lookalikes;
    std::map<QString, const LineMarker*> firsts;
    for (const LineMarker& found : m_markers) {
        if (speakers.contains(found.marker.key) || isFaint(found.marker.shape)) continue;
        RejectedMarker& one = all[found.marker.key];
        if (++one.count > 1) continue;
        one.label = found.label;
        one.line = static_cast<int>(found.line) + 1;
        firsts[found.marker.key] = &found;
    }
    std::vector<RejectedMarker> list;
    for (auto& [key, one] : all) {
        const auto first = firsts.find(key);
        if (first == firsts.end()) {
            one.reason = Words::tr("is a word that opens lines of any document");
        } else {
            const bool isName = first->second->marker.nameClass != NameClass::Other;
            if (one.count < 2 && !isName) continue;
            one.reason = reasonFor(*first->second, one.count);
        }
        list.push_back(one);
    }
    std::stable_sort(list.begin(), list.end(), [](const auto& one, const auto& other) {
        return std::pair(-one.count, one.line) < std::pair(-other.count, other.line);
    });
    return list;
}

QString MarkerEvidence::reasonFor(const LineMarker& found, int count) const {
    const QString& key = found.marker.key;
    if (m_given.excludes(key))
        return m_given.isClosed() ? Words::tr("is not in the list given")
                                  : Words::tr("is none by the list given");
    if (m_given.hasPattern()) return Words::tr("does not match the pattern given");
    if (const auto reason = m_reasons.constFind(key); reason != m_reasons.constEnd())
        return *reason;
    if (found.marker.isTight) return Words::tr("has words right after its colon");
    return Words::tr("comes %1, and nothing else says that it speaks").arg(timesText(count));
}

}  // namespace indexer
