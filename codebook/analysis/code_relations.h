// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How codes stand to each other in the text: on the same words, one inside the other, near, one
// after the other; and how strongly.
#pragma once

#include <QString>

#include <cstdint>
#include <functional>
#include <vector>

#include "codebook/analysis/axis.h"
#include "codebook/analysis/coefficient.h"

namespace codebook {

struct CodeRelationKind {
    enum class Kind : std::uint8_t {
        Overlap,  ///< share words
        Nested,   ///< the first lies inside the second
        Near,     ///< a passage of the second lies within so many turns
        Then,     ///< a passage of the second begins behind it, within so many turns
    };
    Kind kind = Kind::Overlap;
    std::int32_t turns = 0;
    bool operator==(const CodeRelationKind&) const = default;
    /// False where "A to B" says the same as "B to A".
    bool isDirected() const { return kind == Kind::Nested || kind == Kind::Then; }
};
/// "overlap", "nested", "near:N", "then:N". @throws Conflict
CodeRelationKind codeRelationFrom(const QString& words);

/// One pair of categories, each a set of codes.
struct CodeRelation {
    std::size_t first = 0;  ///< of the categories that were asked for
    std::size_t second = 0;
    std::int64_t firstPassages = 0;
    std::int64_t secondPassages = 0;
    /// Passages of the first that stand so to one of the second; under Overlap the pieces that both
    /// share, as a cross-tab counts them.
    std::int64_t together = 0;
    /// n12 / (n1 + n2 − n12), the coefficient of co-occurrence of Armborst 2017 (SAGE Open 7),
    /// which borrows from information retrieval. Pieces can be more than passages, so under Overlap
    /// it can pass 1; then it is undefined, with the reason.
    Coefficient coefficient;
    /// Jaccard's index of the words under them: characters that both cover of those that either
    /// covers, whatever the relation.
    Coefficient jaccard;
};

/// Every pair that occurs at least once, most frequent first; where the relation has no direction
/// each pair once. One sweep over each document's passages.
/// @param categories each with one set of codes and nothing else, as codeCategories() gives them
/// @param isCancelled asked before each document
/// @throws Interrupted where it was cancelled
std::vector<CodeRelation> codeRelations(const Study& study, const TextSource& source,
                                        const std::vector<AxisCategory>& categories,
                                        const CodeRelationKind& kind,
                                        const std::function<bool()>& isCancelled = {});

/// Every code that was applied, by its name, or its path where others have the name; each without
/// those below it; merged ones counted as what they were merged into.
std::vector<AxisCategory> appliedCodes(const Study& study);
/// The categories of an axis of codes alone. @throws Conflict if it holds anything else
std::vector<AxisCategory> codeCategories(const QString& axis, const Study& study);

}  // namespace codebook
