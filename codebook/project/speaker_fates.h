// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who is who between two revisions of a document: cases, attributes and the interviewer's mark stay
// with the person.
#pragma once

#include "codebook/project/step.h"
#include "codebook/text/anchor_map.h"

namespace codebook {

/// Both texts with their turns, and where the words of each turn went.
struct RevisedTurns {
    const Turns& before;
    const Turns& after;
    std::vector<Anchor> anchors;  ///< of the words of each turn before
};

/// Speakers are the same by their label; where that was corrected, by their words: who said more
/// than half of what somebody says now, and that is more than half of what they said. A speaker who
/// speaks no more stays, behind the others, if the case has attributes, memos or another name, or
/// speaks elsewhere; else both go, as they came.
SpeakerFates speakerFates(const Study& study, DocumentId document,
                          const std::vector<NewSpeaker>& speakers, const RevisedTurns& turns);

/// The revision's turns; those whose words are the same keep their language, also that they have
/// none of their own, and their times where the revision says none: what a person settled is not
/// asked again.
Turns withWhatWasKnown(const RevisedTurns& turns);

}  // namespace codebook
