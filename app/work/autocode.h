// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Coding what a query finds.
#pragma once

#include <QString>
#include <QStringList>

#include <set>
#include <vector>

#include "codebook/analysis/crosstab.h"

namespace codebook {
class Project;
}
namespace indexer {
class Searcher;
struct Occurrence;
}  // namespace indexer

namespace app {

enum class AutocodeUnit : std::uint8_t { Match, Sentence, Turn };

struct AutocodeOptions {
    QString query;
    QString code;  ///< path
    AutocodeUnit unit = AutocodeUnit::Match;
    bool isDryRun = false;
};

struct AutocodeReport {
    std::vector<codebook::Place> places;  ///< that were, or would be, coded
    QStringList notes;
};

/// The words found, or the sentences or turns they stand in, each once.
std::set<codebook::Place> placesOf(const codebook::TextSource& source,
                                   const std::vector<indexer::Occurrence>& occurrences,
                                   AutocodeUnit unit);

/// Codes the words found, or the sentences or turns they stand in, each once, as one step signed by
/// the project's coder, with the query in each coding's memo. Places that this coder has coded so
/// already are left out.
/// @throws Conflict if the code is a folder or the query cannot be read
AutocodeReport autocode(codebook::Project& project, const indexer::Searcher& searcher,
                        const AutocodeOptions& options);

}  // namespace app
