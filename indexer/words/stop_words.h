// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words that are frequent in any talk and say little about what it is about.
#pragma once

#include <QString>

namespace indexer {

/// Own lists for sv, en, da, no (nb, nn) and de: articles, pronouns, prepositions, conjunctions,
/// auxiliary verbs and the small words of speech. Other languages have none.
/// @param form folded, see codebook::foldedTerm
bool isStopWord(const QString& form, const QString& language);
/// False where the language has no list.
bool hasStopWords(const QString& language);

}  // namespace indexer
