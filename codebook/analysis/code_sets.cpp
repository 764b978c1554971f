// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/analysis/code_sets.h"

#include <algorithm>

namespace codebook {

CodeSets::CodeSets(const std::vector<AxisCategory>& rows, const std::vector<AxisCategory>& columns,
                   std::size_t codeLimit)
    : m_ofRow(numbered(rows)),
      m_ofColumn(numbered(columns)),
      m_ofCode(codeLimit),
      m_everything(number(std::make_shared<const CodeMask>(codeLimit, true))) {
    for (Index set = 0; set < m_masks.size(); ++set)
        for (std::size_t code = 0; code < m_masks[set]->size(); ++code)
            if ((*m_masks[set])[code]) m_ofCode[code].push_back(set);
}

CodeSets::Index CodeSets::number(const std::shared_ptr<const CodeMask>& mask) {
    const auto [known, isNew] = m_numbers.try_emplace(mask.get(), m_masks.size());
    if (isNew) m_masks.push_back(mask);
    return known->second;
}

std::vector<std::vector<CodeSets::Index>> CodeSets::numbered(
    const std::vector<AxisCategory>& categories) {
    std::vector<std::vector<Index>> indexes;
    for (const AxisCategory& category : categories) {
        indexes.emplace_back();
        for (const auto& mask : category.codeSets) indexes.back().push_back(number(mask));
    }
    return indexes;
}

std::vector<CodeSets::Index> CodeSets::ofCell(std::size_t row, std::size_t column) const {
    std::vector<Index> sets = m_ofRow[row];
    sets.insert(sets.end(), m_ofColumn[column].begin(), m_ofColumn[column].end());
    if (sets.empty()) sets.push_back(m_everything);
    return sets;
}

bool CodeSets::isOnRows(CodeId code) const {
    const std::vector<Index>& sets = ofCode(code);
    return std::any_of(m_ofRow.begin(), m_ofRow.end(), [&](const std::vector<Index>& row) {
        return std::all_of(row.begin(), row.end(), [&](Index set) {
            return std::find(sets.begin(), sets.end(), set) != sets.end();
        });
    });
}

}  // namespace codebook
