// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The languages of a document's turns by small numbers, as the index keeps them.
#pragma once

#include <QStringList>

#include <cstdint>
#include <vector>

#include "codebook/model/turn.h"

namespace indexer {

struct NumberedLanguages {
    QStringList names;  ///< termLanguage: the document's first, then in order of appearance
    std::vector<std::uint16_t> ofTurns;  ///< empty where all turns are in the document's language
};

/// @param language of the document
NumberedLanguages numberedLanguages(const QString& language, const codebook::Turns& turns);

}  // namespace indexer
