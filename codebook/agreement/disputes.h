// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where coders differ, one place at a time, and what each place costs.
#pragma once

#include <vector>

#include "codebook/agreement/project_agreement.h"

namespace codebook {

enum class DisputeKind : std::uint8_t {
    Boundary,   ///< beside text that all coded: they differ on where it begins or ends
    OtherCode,  ///< those who did not use the code used another one there
    Alone,      ///< what nobody else saw
};

/// A connected stretch on which somebody used the code and not all agree.
struct Dispute {
    std::size_t code = 0;  ///< among the compared ones
    DocumentId document;
    Span units;                      ///< in the document's grid
    Span text;                       ///< the same in the text
    std::vector<CodedPiece> pieces;  ///< of it, in the grid
    CoderBits used = 0;              ///< who used the code somewhere on it
    CoderBits others = 0;            ///< who was given the text and did not use it everywhere
    DisputeKind kind = DisputeKind::Alone;
    std::vector<std::size_t> otherCodes;  ///< what the others used there, among the compared ones
    std::int64_t disputed = 0;            ///< units on which they differ
    /// How much Krippendorff's alpha of the code would rise if all agreed here.
    double cost = 0;

    /// From where the coder begins to use the code on it to where he or she ends; in the grid.
    Span stretchOf(std::size_t coder) const;
};

/// Every dispute on the code, the costliest first; of equally costly ones by place.
std::vector<Dispute> disputesOn(const ProjectAgreement& agreement, std::size_t code);

/// The same by document and place, without what they cost and what the others used there: to be
/// counted.
std::vector<Dispute> bareDisputesOn(const ProjectAgreement& agreement, std::size_t code);

/// How often one coder used this code where another used that one, in units of text. Text that both
/// gave the same code counts on the diagonal alone.
struct Confusions {
    std::size_t codes = 0;
    std::vector<std::int64_t> units;  ///< symmetric, row after row

    std::int64_t at(std::size_t row, std::size_t column) const {
        return units[row * codes + column];
    }
};
Confusions confusionsIn(const ProjectAgreement& agreement);

}  // namespace codebook
