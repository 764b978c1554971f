// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/search/speaker_table.h"

#include <algorithm>

namespace indexer {

SpeakerTable::SpeakerTable(const codebook::Study& study) : m_voices(study.documents.idLimit()) {
    for (const codebook::Speaker& speaker : study.speakers) {
        if (!study.documents.find(speaker.document) || speaker.ordinal < 0) continue;
        auto& voices = m_voices[static_cast<std::size_t>(speaker.document.value)];
        const auto at = static_cast<std::size_t>(speaker.ordinal);
        if (voices.size() <= at) voices.resize(at + 1);
        voices[at] = {study.cases.find(speaker.person) ? speaker.person.value : 0,
                      speaker.isInterviewer};
    }
}

const SpeakerTable::Voice* SpeakerTable::voice(codebook::DocumentId document,
                                               std::int32_t speaker) const {
    const auto at = static_cast<std::size_t>(document.value);
    if (at >= m_voices.size() || speaker < 0) return nullptr;
    const auto& voices = m_voices[at];
    return static_cast<std::size_t>(speaker) < voices.size()
               ? &voices[static_cast<std::size_t>(speaker)]
               : nullptr;
}

bool SpeakerTable::isInterviewer(codebook::DocumentId document, std::int32_t speaker) const {
    const Voice* const found = voice(document, speaker);
    return found && found->isInterviewer;
}

std::int32_t SpeakerTable::person(codebook::DocumentId document, std::int32_t speaker) const {
    const Voice* const found = voice(document, speaker);
    return found ? found->person : 0;
}

std::vector<std::int32_t> SpeakerTable::answersTo(
    codebook::DocumentId document, const TurnRow* turns, std::int32_t count,
    const std::vector<std::int32_t>& questions) const {
    std::vector<std::int32_t> answers;
    bool wasQuestion = false;
    bool isAsked = false;
    for (std::int32_t turn = 0; turn < count; ++turn) {
        const bool isQuestion = isInterviewer(document, turns[turn].speaker);
        if (isQuestion) {
            const bool isMeant = std::binary_search(questions.begin(), questions.end(), turn);
            isAsked = isMeant || (wasQuestion && isAsked);
        } else if (isAsked) {
            answers.push_back(turn);
        }
        wasQuestion = isQuestion;
    }
    return answers;
}

}  // namespace indexer
