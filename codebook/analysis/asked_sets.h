// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The codes of a question as numbered sets, so that one look at a code tells all that it is asked
// for as.
#pragma once

#include <cstdint>
#include <vector>

#include "codebook/analysis/retrieval.h"

namespace codebook {

/// Set number n is bit n.
using SetBits = std::uint64_t;

class AskedSets {
   public:
    /// @throws Conflict
    AskedSets(const Study& study, const RetrievalQuestion& question);

    /// The sets that the code is in; 0 where nothing asks for it.
    SetBits sets(CodeId code) const { return m_bits[static_cast<std::size_t>(code.value)]; }
    /// How many sets must stand together; they have the lowest numbers. The first holds the codes
    /// whose passages are asked for.
    int required() const { return m_required; }
    /// The set of the codes that must not stand there; where there are none, an empty set.
    SetBits forbidden() const { return SetBits{1} << m_required; }
    SetBits allRequired() const { return forbidden() - 1; }

   private:
    void add(const std::vector<CodeId>& codes, SetBits set);

    std::vector<SetBits> m_bits;  // by CodeId::value
    int m_required = 0;
};

}  // namespace codebook
