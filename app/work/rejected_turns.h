// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Turns that a person has looked at and found unlike the passages of a code: kept in the project,
// each as a setting of its own, so that rejecting is journaled, undone and merged as all work is.
#pragma once

#include "codebook/model/study.h"
#include "codebook/model/turn_set.h"

namespace codebook {
class Project;
class Step;
}  // namespace codebook

namespace app {

/// As far as the texts are still those that were looked at.
codebook::TurnSet rejectedTurns(const codebook::Study& study, const codebook::TextSource& texts,
                                codebook::CodeId code);
/// How many there are, whatever has become of their texts.
int rejectionCount(const codebook::Study& study, codebook::CodeId code);

/// @param turn its number, counted from 1
/// @throws codebook::Conflict if the document has no such turn
void rejectTurn(codebook::Step& step, const codebook::Project& project, codebook::CodeId code,
                codebook::DocumentId document, std::int32_t turn);
/// Takes back every rejection for the code.
void forgiveTurns(codebook::Step& step, const codebook::Project& project, codebook::CodeId code);

}  // namespace app
