// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a text is suddenly in other letters, or in another language.
#pragma once

#include "indexer/import/doubts/spoken_sentences.h"
#include "indexer/import/doubts/transcript_doubts.h"

namespace indexer {

/// See transcriptDoubts.
std::vector<Doubt> foreignScripts(const std::vector<SpokenSentence>& sentences);

/// Only where nearly all turns have times, as machines write them: people who transcribe by hand
/// quote on purpose. What a turn says of its own language is believed.
std::vector<Doubt> foreignLanguages(const QString& text, const codebook::OffsetMap& offsets,
                                    const codebook::Turns& turns,
                                    const std::vector<SpokenSentence>& sentences,
                                    const QString& language);

}  // namespace indexer
