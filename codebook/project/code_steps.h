// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What people do to a codebook in one go, put together from a step's single writes: order, merge,
// split, and the digit that applies a code.
#pragma once

#include <QString>
#include <QUuid>

#include <vector>

#include "codebook/model/code_tree.h"
#include "codebook/project/step.h"

namespace codebook {

/// Each code once that lies below no other of the list.
std::vector<CodeId> topmost(const CodeTree& tree, const std::vector<CodeId>& codes);

/// Puts the codes, in this order, below `parent` and before its child `before`; last where that is
/// none. Codes that lie below another of the list stay where they are in it. Only positions that
/// must change are written. @throws Conflict if the parent is one of the codes or below it
void placeCodes(Step& step, const Study& study, const std::vector<CodeId>& codes, CodeId parent,
                CodeId before);

/// Merges, and hands over what the other code lacks: fields that it leaves empty are taken from the
/// merged one, whose memos are about the other from now on. @throws Conflict as Step::mergeCodes
void mergeWhole(Step& step, const Study& study, CodeId from, CodeId into);
/// Takes a merge back: the code stands for itself again, with the codings that are its own. Where
/// it would be the second child of that name, it keeps it all the same.
void separateCode(Step& step, CodeId merged);

/// Gives the codings to another code.
void recodeAll(Step& step, const std::vector<QUuid>& codings, const QUuid& code);
/// A new code for a part of another's codings: beside it, with its perspective, else empty.
Code besideCode(const Study& study, CodeId code, const QString& name);

/// Digits 1 to 9 each apply one code; which, is a setting of the project.
inline constexpr int shortcutDigits = 9;
/// The code that the digit applies; none where it has none, or that is gone. A merged code's digit
/// applies what it was merged into.
CodeId codeOfDigit(const Study& study, int digit);
/// The digit that applies the code; 0 where there is none.
int digitOfCode(const Study& study, CodeId code);
/// Gives the code that digit and no other; 0 takes its digit away.
void setDigit(Step& step, const Study& study, const QUuid& project, CodeId code, int digit);

}  // namespace codebook
