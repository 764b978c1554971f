// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where in each interview something stands, and how evenly it is spread over them.
#pragma once

#include <vector>

#include "indexer/words/word_lists.h"

namespace indexer {

struct DocumentDispersion {
    codebook::DocumentId document;
    std::int64_t words = 0;  ///< of the document's turns in the selection
    std::int64_t count = 0;
    /// Where the places stand, from 0 to the document's characters, ascending.
    std::vector<codebook::Span> places;
    std::int32_t characters = 0;
};

struct Dispersion {
    std::vector<DocumentDispersion> documents;  ///< by DocumentId; all of the selection
    std::int64_t count = 0;
    std::int64_t words = 0;
    double deviation = 0;            ///< deviationOfProportions
    double normalizedDeviation = 0;  ///< normalizedDeviation
    double evenness = 0;             ///< juillandsD
};

/// @param places in any order; those in no document of the selection do not count
Dispersion dispersion(const WordSelection& selection, const codebook::Study& study,
                      std::vector<WordPlace> places);

}  // namespace indexer
