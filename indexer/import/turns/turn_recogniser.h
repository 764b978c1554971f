// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who says what: a text cut into turns, by the voices that its format names, else by the markers
// that transcribers write.
#pragma once

#include <QString>
#include <QStringList>

#include "codebook/model/turn.h"
#include "indexer/import/source/importer.h"
#include "indexer/import/turns/marker_evidence.h"

namespace indexer {

struct RecognisedTurns {
    codebook::Turns turns;
    /// Labels as first written, composed (NFC), or as given; Turn::speaker counts in them.
    QStringList speakers;
    std::vector<SpeakerEvidence> evidence;  ///< one a speaker
    std::vector<RejectedMarker> rejected;
    /// Labels of those who ask, where the text itself names roles.
    std::optional<QStringList> interviewers;
    QStringList notes;
};

/// Cuts a text into turns.
///
/// Voices that the format names go before anything written; consecutive cues of one voice in one
/// language are a turn. Else a turn begins at a marker and goes on over the lines without one.
/// Lines before the first marker are turns without speaker, and so are headings and notes after the
/// speech; what follows a heading is still the speaker's. Where only the interviewer is marked,
/// what follows the interviewer's line is a turn of somebody unnamed. Without markers every cue or
/// paragraph is a turn, a paragraph being a line, or a block between blank lines where lines were
/// broken at a margin. Written times stay in the text; begins and ends are set only where they are
/// written, f4’s mark at the end of a turn being the begin of the next as well.
/// What is given goes before all of this; where it makes one speaker of two, or none of a voice,
/// the words stay and their turns are the other's or nobody's.
/// @throws codebook::FormatError if the given pattern takes too long
RecognisedTurns recognisedTurns(const RawText& raw, const GivenSpeakers& given = {});

}  // namespace indexer
