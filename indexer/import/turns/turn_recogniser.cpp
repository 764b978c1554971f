// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/turns/turn_recogniser.h"

#include "codebook/text/offset_map.h"
#include "indexer/import/source/words.h"
#include "indexer/import/turns/speaker_evidence.h"
#include "indexer/import/turns/speaker_names.h"
#include "indexer/import/turns/turn_cutter.h"

namespace indexer {

namespace {

codebook::Turn turnOf(const Utterance& utterance, const codebook::OffsetMap& offsets) {
    codebook::Turn turn;
    turn.span = offsets.span(utterance.begin, utterance.end);
    turn.label = {turn.span.begin, turn.span.begin};
    turn.words = offsets.span(utterance.wordsBegin, utterance.end);
    turn.begins = utterance.begins;
    turn.ends = utterance.ends;
    turn.language = utterance.language;
    return turn;
}

void goOn(codebook::Turn& turn, const Utterance& utterance, const codebook::OffsetMap& offsets) {
    turn.span.end = offsets.toCodePoint(utterance.end);
    turn.words.end = turn.span.end;
    if (!turn.begins) turn.begins = utterance.begins;
    if (utterance.ends) turn.ends = utterance.ends;
}

/// The speakers that a format names, as they come.
class Voices {
   public:
    Voices(RecognisedTurns& result, const GivenSpeakers& given)
        : m_result(result), m_given(given) {}

    int ordinalOf(const QString& name) {
        if (name.isEmpty()) return -1;
        const QString key = m_given.joined(speakerKey(name));
        if (m_given.excludes(key)) {
            reject(key, name);
            return -1;
        }
        if (!m_ordinals.contains(key)) {
            m_ordinals.insert(key, static_cast<int>(m_result.speakers.size()));
            m_result.speakers.append(labelOf(name));
            m_result.evidence.push_back({100, {}});
            m_cues.push_back(0);
        }
        const int ordinal = m_ordinals.value(key);
        const int cues = ++m_cues[static_cast<std::size_t>(ordinal)];
        m_result.evidence[static_cast<std::size_t>(ordinal)].words =
            Words::tr("the file itself names it, %1").arg(timesText(cues));
        return ordinal;
    }

    /// The label under which somebody whom the file names is listed.
    QString labelOf(const QString& name) const {
        return m_given.label(m_given.joined(speakerKey(name)))
            .value_or(name.normalized(QString::NormalizationForm_C));
    }

   private:
    void reject(const QString& key, const QString& name) {
        if (!m_rejected.contains(key)) {
            m_rejected.insert(key, m_result.rejected.size());
            m_result.rejected.push_back({name, 0, 0, Words::tr("is none by the list given")});
        }
        ++m_result.rejected[m_rejected.value(key)].count;
    }

    RecognisedTurns& m_result;
    const GivenSpeakers& m_given;
    QHash<QString, int> m_ordinals;
    QHash<QString, std::size_t> m_rejected;
    std::vector<int> m_cues;
};

/// Cues as they are; consecutive ones of one voice in one language together.
RecognisedTurns turnsByVoice(const RawText& raw, const GivenSpeakers& given) {
    const codebook::OffsetMap offsets(raw.text);
    RecognisedTurns result;
    Voices voices(result, given);
    if (raw.interviewers) {
        result.interviewers.emplace();
        for (const QString& name : *raw.interviewers)
            result.interviewers->append(voices.labelOf(name));
    }
    for (const Utterance& utterance : raw.utterances) {
        const int speaker = voices.ordinalOf(utterance.speaker);
        const codebook::Turn* last = result.turns.empty() ? nullptr : &result.turns.back();
        if (speaker >= 0 && last != nullptr && last->speaker == speaker &&
            last->language == utterance.language) {
            goOn(result.turns.back(), utterance, offsets);
        } else {
            result.turns.push_back(turnOf(utterance, offsets));
            result.turns.back().speaker = speaker;
        }
    }
    return result;
}

/// Turns found in the words of cues, with the times of the cues that they cover.
void takeTimes(RecognisedTurns& result, const RawText& raw) {
    const codebook::OffsetMap offsets(raw.text);
    auto utterance = raw.utterances.begin();
    for (codebook::Turn& turn : result.turns) {
        std::optional<std::chrono::milliseconds> begins;
        std::optional<std::chrono::milliseconds> ends;
        for (; utterance != raw.utterances.end(); ++utterance) {
            if (offsets.toCodePoint(utterance->begin) >= turn.span.end) break;
            if (!begins) begins = utterance->begins;
            if (utterance->ends) ends = utterance->ends;
            if (turn.language.isEmpty()) turn.language = utterance->language;
        }
        turn.begins = begins;
        turn.ends = ends;
    }
}

}  // namespace

RecognisedTurns recognisedTurns(const RawText& raw, const GivenSpeakers& given) {
    const bool hasVoices =
        std::any_of(raw.utterances.begin(), raw.utterances.end(),
                    [](const Utterance& utterance) { return !utterance.speaker.isEmpty(); });
    if (hasVoices) return turnsByVoice(raw, given);
    TurnCutter cutter(raw.text, raw.speechEnd.value_or(raw.text.size()), given);
    if (raw.utterances.empty()) return cutter.cut();
    if (!cutter.hasSpeakers()) return turnsByVoice(raw, given);
    RecognisedTurns result = cutter.cut();
    takeTimes(result, raw);
    return result;
}

}  // namespace indexer
