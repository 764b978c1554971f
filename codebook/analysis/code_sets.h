// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sets of codes that a table's rows and columns stand for, each once, however many categories
// of nested axes share it.
#pragma once

#include <map>
#include <memory>
#include <vector>

#include "codebook/analysis/axis.h"

namespace codebook {

class CodeSets {
   public:
    using Index = std::size_t;

    /// @param codeLimit one more than the largest CodeId::value
    CodeSets(const std::vector<AxisCategory>& rows, const std::vector<AxisCategory>& columns,
             std::size_t codeLimit);

    std::size_t count() const { return m_masks.size(); }
    /// The sets that hold the code.
    const std::vector<Index>& ofCode(CodeId code) const {
        return m_ofCode[static_cast<std::size_t>(code.value)];
    }
    /// The sets that a cell's passages must meet; the first is the row's where it has one. Where
    /// neither axis has codes, the set that holds all.
    std::vector<Index> ofCell(std::size_t row, std::size_t column) const;
    /// True where the code stands on the rows; where these have no codes, always.
    bool isOnRows(CodeId code) const;

   private:
    Index number(const std::shared_ptr<const CodeMask>& mask);
    std::vector<std::vector<Index>> numbered(const std::vector<AxisCategory>& categories);

    std::vector<std::shared_ptr<const CodeMask>> m_masks;
    std::map<const CodeMask*, Index> m_numbers;
    std::vector<std::vector<Index>> m_ofRow;
    std::vector<std::vector<Index>> m_ofColumn;
    std::vector<std::vector<Index>> m_ofCode;  // by CodeId::value
    Index m_everything = 0;
};

}  // namespace codebook
