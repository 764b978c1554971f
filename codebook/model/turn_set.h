// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which turns a question matched: what a search hands to an analysis that is filtered by it.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "codebook/model/ids.h"

namespace codebook {

/// Turn numbers, counted from 1, by document.
class TurnSet {
   public:
    /// Turns may come in any order and more than once.
    void add(DocumentId document, std::int32_t turn) {
        const auto index = static_cast<std::size_t>(document.value);
        if (index >= m_turns.size()) m_turns.resize(index + 1);
        std::vector<std::int32_t>& turns = m_turns[index];
        if (turns.empty() || turns.back() < turn) {
            turns.push_back(turn);
            return;
        }
        const auto at = std::lower_bound(turns.begin(), turns.end(), turn);
        if (*at != turn) turns.insert(at, turn);
    }

    bool contains(DocumentId document, std::int32_t turn) const {
        const std::vector<std::int32_t>& turns = this->turns(document);
        return std::binary_search(turns.begin(), turns.end(), turn);
    }
    /// Ascending; empty where no turn of the document is in the set.
    const std::vector<std::int32_t>& turns(DocumentId document) const {
        static const std::vector<std::int32_t> none;
        const auto index = static_cast<std::size_t>(document.value);
        return document.value > 0 && index < m_turns.size() ? m_turns[index] : none;
    }
    /// How many turns, all documents together.
    std::size_t count() const {
        std::size_t turns = 0;
        for (const auto& ofDocument : m_turns) turns += ofDocument.size();
        return turns;
    }
    bool isEmpty() const { return count() == 0; }

   private:
    std::vector<std::vector<std::int32_t>> m_turns;  // by DocumentId::value
};

}  // namespace codebook
