// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The codings of a study document by document, in the order in which sweeps walk, with the turns
// they lie in.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "codebook/analysis/axis.h"
#include "codebook/model/study.h"
#include "codebook/model/turn_attributes.h"
#include "codebook/model/turn_set.h"

namespace codebook {

/// One document's codings by span, and its turns.
struct CodedDocument {
    DocumentId id;
    std::vector<const Coding*> codings;  ///< ascending by span
    std::vector<TurnRange> turnRanges;   ///< of the codings, in their order
    std::shared_ptr<const Turns> turns;
};

/// Documents in order of id; those without codings left out, as are codings that wait to be placed
/// in a revised text. Turns are fetched only where they are asked for.
std::vector<CodedDocument> codedDocuments(const Study& study, const TextSource& source,
                                          bool withTurns);

/// True where one of the turns that the coding overlaps lies in the set.
bool liesIn(const CodedDocument& document, std::size_t coding, const TurnSet& turns);

/// Which turns of a document meet all the places, by turn index; the last element stands for text
/// outside every turn.
std::vector<bool> turnsMeeting(const CodedDocument& document,
                               const std::vector<PlaceCondition>& places,
                               const TurnAttributes& attributes);
/// True where a turn that the coding overlaps is among them.
bool liesIn(const CodedDocument& document, std::size_t coding, const std::vector<bool>& turns);

}  // namespace codebook
