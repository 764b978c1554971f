// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/project/speaker_fates.h"

#include <map>

#include "codebook/project/lookup.h"

namespace codebook {

namespace {

class Matching {
   public:
    Matching(std::vector<const Speaker*> known, const std::vector<NewSpeaker>& speakers)
        : m_known(std::move(known)), m_speakers(speakers), m_isTaken(m_known.size()) {
        m_speaking.resize(m_speakers.size());
    }

    void byLabel(Qt::CaseSensitivity sensitivity) {
        for (std::size_t i = 0; i < m_speakers.size(); ++i)
            for (std::size_t k = 0; k < m_known.size() && !m_speaking[i]; ++k)
                if (!m_isTaken[k] && m_speakers[i].label.simplified().compare(
                                         m_known[k]->label.simplified(), sensitivity) == 0)
                    take(k, i);
    }

    void byWords(const RevisedTurns& turns) {
        std::map<std::pair<std::int32_t, std::int32_t>, std::int64_t> shared;
        std::map<std::int32_t, std::int64_t> before;
        std::map<std::int32_t, std::int64_t> after;
        for (std::size_t i = 0; i < turns.before.size(); ++i) {
            before[turns.before[i].speaker] += turns.before[i].words.length();
            const Span words = turns.anchors[i].span;
            const TurnRange range = turnsOverlapping(turns.after, words);
            for (std::int32_t turn = range.first; turn < range.last; ++turn) {
                const Turn& now = turns.after[static_cast<std::size_t>(turn)];
                shared[{turns.before[i].speaker, now.speaker}] +=
                    now.words.intersection(words).length();
            }
        }
        for (const Turn& turn : turns.after) after[turn.speaker] += turn.words.length();
        for (std::size_t k = 0; k < m_known.size(); ++k)
            for (std::size_t i = 0; i < m_speakers.size() && !m_isTaken[k]; ++i) {
                if (m_speaking[i]) continue;
                const std::int32_t ordinal = m_known[k]->ordinal;
                const auto now = static_cast<std::int32_t>(i);
                const std::int64_t words = shared[{ordinal, now}];
                if (words * 2 > before[ordinal] && words * 2 > after[now]) take(k, i);
            }
    }

    const std::vector<SpeakerId>& speaking() const { return m_speaking; }
    std::vector<const Speaker*> remaining() const {
        std::vector<const Speaker*> speakers;
        for (std::size_t k = 0; k < m_known.size(); ++k)
            if (!m_isTaken[k]) speakers.push_back(m_known[k]);
        return speakers;
    }

   private:
    void take(std::size_t known, std::size_t speaker) {
        m_isTaken[known] = true;
        m_speaking[speaker] = m_known[known]->id;
    }

    std::vector<const Speaker*> m_known;
    const std::vector<NewSpeaker>& m_speakers;
    std::vector<bool> m_isTaken;
    std::vector<SpeakerId> m_speaking;
};

/// True where the case is just what the import made of the label.
bool isUntouched(const Study& study, const Speaker& speaker) {
    const Case* person = study.cases.find(speaker.person);
    if (!person) return true;
    const bool isUsed =
        std::any_of(study.speakers.begin(), study.speakers.end(),
                    [&](const Speaker& other) {
                        return other.person == person->id && other.id != speaker.id;
                    }) ||
        std::any_of(study.attributeValues.begin(), study.attributeValues.end(),
                    [&](const AttributeValue& value) { return value.person == person->id; }) ||
        std::any_of(study.memos.begin(), study.memos.end(),
                    [&](const Memo& memo) { return memo.about == person->guid; });
    return !isUsed && person->name == speaker.label;
}

}  // namespace

SpeakerFates speakerFates(const Study& study, DocumentId document,
                          const std::vector<NewSpeaker>& speakers, const RevisedTurns& turns) {
    Matching matching(speakersOf(study, document), speakers);
    matching.byLabel(Qt::CaseSensitive);
    matching.byLabel(Qt::CaseInsensitive);
    matching.byWords(turns);
    SpeakerFates fates;
    fates.speaking = matching.speaking();
    for (const Speaker* speaker : matching.remaining())
        (isUntouched(study, *speaker) ? fates.gone : fates.silent).push_back(speaker->id);
    return fates;
}

Turns withWhatWasKnown(const RevisedTurns& turns) {
    Turns known = turns.after;
    for (std::size_t i = 0; i < turns.before.size(); ++i) {
        const Anchor& anchor = turns.anchors[i];
        const TurnRange range = turnsOverlapping(known, anchor.span);
        if (anchor.kind == Anchor::Kind::Adjusted || range.last != range.first + 1) continue;
        const Turn& before = turns.before[i];
        Turn& now = known[static_cast<std::size_t>(range.first)];
        if (now.words != anchor.span || anchor.span.length() != before.words.length()) continue;
        now.language = before.language;
        if (!now.begins) now.begins = before.begins;
        if (!now.ends) now.ends = before.ends;
    }
    return known;
}

}  // namespace codebook
