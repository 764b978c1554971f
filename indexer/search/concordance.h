// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keyword in context: every place of a word one below the other, sorted so that what stands around
// it shows its patterns.
#pragma once

#include <QString>

#include <vector>

#include "codebook/model/study.h"
#include "indexer/search/context.h"
#include "indexer/search/searcher.h"

namespace indexer {

enum class ConcordanceOrder : std::uint8_t {
    Document,
    /// By the word before, then the one before that, and so on.
    Left,
    Right,
    /// As the occurrences are given.
    Given,
};

struct ConcordanceOptions {
    int context = 8;
    ContextUnit unit = ContextUnit::Words;
    ConcordanceOrder order = ConcordanceOrder::Document;
    /// By how many words on that side; 0: by all.
    int sortedWords = 0;
    QString language;  ///< by whose rules words are sorted
};

struct ConcordanceLine {
    Occurrence occurrence;
    Context context;  ///< line ends and runs of spaces as one space
};

/// One line for each occurrence. Equal lines stand as in the documents.
/// @throws codebook::StoreError if a text cannot be read.
std::vector<ConcordanceLine> concordance(const std::vector<Occurrence>& occurrences,
                                         const codebook::TextSource& source,
                                         const ConcordanceOptions& options = {});

}  // namespace indexer
