// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lists of words and their figures, as commands print them.
#pragma once

#include "app/cli/output.h"

namespace codebook {
class Project;
}
namespace indexer {
struct CollocateList;
struct Dispersion;
struct FrequencyList;
struct KeyWordList;
struct SimilarTurns;
}  // namespace indexer

namespace app {

/// Of the first `most` rows; 0: all.
Listing frequencyListing(const indexer::FrequencyList& list, int most);
Listing collocateListing(const indexer::CollocateList& list, int most);
Listing keyWordListing(const indexer::KeyWordList& list, int most);
Listing dispersionListing(const codebook::Project& project, const indexer::Dispersion& dispersion);
Listing similarListing(const codebook::Project& project, const indexer::SimilarTurns& similar);

/// With two decimals; "–" where it is no number.
QString figure(double value);

}  // namespace app
