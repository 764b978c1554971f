// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A transcript seen as the sentences that are said one after the other, whoever says them.
#pragma once

#include <QString>

#include <vector>

#include "codebook/model/turn.h"
#include "codebook/text/offset_map.h"

namespace indexer {

struct SpokenSentence {
    codebook::Span span;
    std::size_t turn = 0;  ///< index into the turns
    QString key;           ///< letters and digits, case folded, words apart by one space
    int words = 0;         ///< of the key; in scripts without spaces two letters count as a word
};

/// The sentences and lines of all turns' words, in order. What holds no letter or digit is left
/// out.
std::vector<SpokenSentence> spokenSentences(const QString& text, const codebook::OffsetMap& offsets,
                                            const codebook::Turns& turns, const QString& language);

}  // namespace indexer
