// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Survey programs put more than one row above the answers.
#pragma once

#include "indexer/import/answers/answer_table.h"

namespace indexer {

/// Makes one header of the rows that Qualtrics (three), LimeSurvey's VV files and SurveyMonkey
/// (two) write, the question's words before its code, and says so in the notes. REDCap and
/// everybody else write one, which stays as it is.
void takeSurveyHeaders(AnswerTable& table);

}  // namespace indexer
