// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who speaks under which number in each document: as a person, and as one who asks.
#pragma once

#include <vector>

#include "codebook/model/study.h"
#include "indexer/index/token_table.h"

namespace indexer {

class SpeakerTable {
   public:
    explicit SpeakerTable(const codebook::Study& study);

    bool isInterviewer(codebook::DocumentId document, std::int32_t speaker) const;
    /// CaseId::value, 0 where the speaker is nobody's case.
    std::int32_t person(codebook::DocumentId document, std::int32_t speaker) const;
    /// The turns, ascending, that answer one of the questions: what others say after an
    /// interviewer's turn until the next turn of an interviewer's that comes after an answer. Two
    /// turns of interviewers in a row are one question.
    std::vector<std::int32_t> answersTo(codebook::DocumentId document, const TurnRow* turns,
                                        std::int32_t count,
                                        const std::vector<std::int32_t>& questions) const;

   private:
    struct Voice {
        std::int32_t person = 0;
        bool isInterviewer = false;
    };
    const Voice* voice(codebook::DocumentId document, std::int32_t speaker) const;

    std::vector<std::vector<Voice>> m_voices;  // by DocumentId::value, speaker
};

}  // namespace indexer
