// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which language each turn is in. An interpreter, a quotation, a respondent who changes language:
// one interview may hold several, and its words can only be found by the rules of their own.
#pragma once

#include <QString>
#include <QStringView>

#include <map>

#include "codebook/model/turn.h"

namespace indexer {

/// Sets Turn::language where a turn is in another language than the document.
///
/// What a turn has already, because its format said so, stays (but for the document's own, which
/// becomes empty). The others are guessed where the evidence is strong: by the writing, where the
/// document's language is not written so; by twenty letters or more that a detector is sure of,
/// and for languages near the document's also by small words that only one of them has. In a
/// language that occurs in the document, shorter turns are recognised too, where the turns around
/// them or the speaker's others are in it. What says too little is in the document's language.
///
/// @param language the document's, as the person said it; empty takes that of most words
/// @param guessesTurns false: only the document's language is guessed
/// @return the document's language, empty where the text does not say it
QString recogniseLanguages(codebook::Turns& turns, QStringView text, const QString& language,
                           bool guessesTurns);

/// How many turns are in each language, the document's own included; empty stands for unknown.
std::map<QString, int> turnsByLanguage(const codebook::Turns& turns, const QString& language);

}  // namespace indexer
