// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Codes whose names say nearly the same, so that whoever makes one more hears of the one there is.
#pragma once

#include <QString>

#include <vector>

#include "codebook/model/study.h"

namespace codebook {

/// True where two names would be taken for the same concept: the same words in any order, but for
/// case, accents, articles (English and Swedish), an ending, a slip of the pen, or where a word is
/// written in two. Short words must be equal, and words with figures; "Trygghet" and "Otrygghet",
/// "Employer" and "Employee" are different.
bool namesAreClose(const QString& left, const QString& right);

/// The codes with names close to this one, equal names first, then in the order of the codebook.
/// Merged codes and `except` are left out.
std::vector<CodeId> similarCodes(const Study& study, const QString& name, CodeId except = {});

}  // namespace codebook
