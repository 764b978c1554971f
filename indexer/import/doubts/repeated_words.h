// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a recogniser got stuck.
#pragma once

#include "indexer/import/doubts/spoken_sentences.h"
#include "indexer/import/doubts/transcript_doubts.h"

namespace indexer {

/// See transcriptDoubts.
std::vector<Doubt> repeatedWords(const QString& text, const codebook::OffsetMap& offsets,
                                 const std::vector<SpokenSentence>& sentences,
                                 const QString& language);

}  // namespace indexer
