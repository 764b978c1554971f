// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the characters and paragraphs of a Word 97–2003 document are formatted, as far as it decides
// what is text (MS-DOC: PlcBteChpx, PlcBtePapx, Sprm).
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "indexer/import/doc/doc_file.h"

namespace indexer {

/// Of characters.
struct DocLook {
    bool isSpecial = false;  ///< the character stands for something that is none
    bool isHidden = false;
    bool isDeleted = false;
    bool isInserted = false;
    bool isObject = false;
    bool isData = false;  ///< a form field's settings, shown nowhere
    int font = -1;        ///< number in the table of fonts
    char16_t symbol = 0;  ///< shown instead of the character, in that font
};

/// Of paragraphs.
struct DocParagraph {
    bool isInTable = false;
    bool endsRow = false;         ///< its mark ends a row of a table in the text
    int tableLevel = 0;           ///< 2 in a table in a table
    bool endsNestedCell = false;  ///< its mark ends a cell of a table in a table
    bool endsNestedRow = false;
    bool isListed = false;  ///< has a bullet or number that is not in the text
};

/// What holds for which characters of DocFile::text().
template <class Properties>
class DocRuns {
   public:
    /// Ascending, and none over another.
    void add(DocRange range, const Properties& properties) {
        if (range.begin < range.end) m_runs.push_back({range, properties});
    }
    /// The properties there; those of plain text where the file says nothing.
    const Properties& at(std::uint32_t place) const {
        const auto run = std::partition_point(
            m_runs.begin(), m_runs.end(), [&](const Run& each) { return each.range.end <= place; });
        const bool isWithin = run != m_runs.end() && run->range.begin <= place;
        return isWithin ? run->properties : m_plain;
    }

   private:
    struct Run {
        DocRange range;
        Properties properties;
    };
    std::vector<Run> m_runs;
    Properties m_plain;
};

DocRuns<DocLook> looksOf(const DocFile& file);
DocRuns<DocParagraph> paragraphsOf(const DocFile& file);

}  // namespace indexer
