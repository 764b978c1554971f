// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/turn_recogniser.h"

#include "codebook/text/offset_map.h"
#include "indexer/import/speaker_names.h"
#include "indexer/import/turn_cutter.h"

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

/// Cues as they are; consecutive ones of one voice in one language together.
RecognisedTurns turnsByVoice(const RawText& raw) {
    const codebook::OffsetMap offsets(raw.text);
    RecognisedTurns result;
    result.interviewers = raw.interviewers;
    QHash<QString, int> ordinals;
    for (const Utterance& utterance : raw.utterances) {
        int speaker = -1;
        if (!utterance.speaker.isEmpty()) {
            const QString key = speakerKey(utterance.speaker);
            if (!ordinals.contains(key)) {
                ordinals.insert(key, static_cast<int>(result.speakers.size()));
                result.speakers.append(utterance.speaker.normalized(QString::NormalizationForm_C));
            }
            speaker = ordinals.value(key);
        }
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

RecognisedTurns recognisedTurns(const RawText& raw) {
    const bool hasVoices =
        std::any_of(raw.utterances.begin(), raw.utterances.end(),
                    [](const Utterance& utterance) { return !utterance.speaker.isEmpty(); });
    if (hasVoices) return turnsByVoice(raw);
    TurnCutter cutter(raw.text, raw.speechEnd.value_or(raw.text.size()));
    if (raw.utterances.empty()) return cutter.cut();
    if (!cutter.hasSpeakers()) return turnsByVoice(raw);
    RecognisedTurns result = cutter.cut();
    takeTimes(result, raw);
    return result;
}

}  // namespace indexer
