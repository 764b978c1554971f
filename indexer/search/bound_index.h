// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An index held against a study: only what both agree on may be found.
#pragma once

#include <cstdint>
#include <vector>

#include "codebook/model/study.h"
#include "indexer/index/index_reader.h"

namespace indexer {

/// Which slot of the reader is which document of the study. A document that was changed since it
/// was indexed is left out, because its words no longer stand where the index says.
class BoundIndex {
   public:
    BoundIndex(const IndexReader& reader, const codebook::Study& study);

    const IndexReader& reader() const { return *m_reader; }
    /// DocumentId::value, or 0 where the study has no such document any more.
    std::int32_t document(std::int32_t slot) const {
        return m_documents[static_cast<std::size_t>(slot)];
    }
    /// -1 where the document is not in the index as it is now.
    std::int32_t slot(std::int32_t document) const {
        return m_slots[static_cast<std::size_t>(document)];
    }
    /// True where a turn of the document, or the document, is in that one of
    /// IndexReader::languages().
    bool hasLanguage(std::int32_t slot, std::size_t language) const;
    /// DocumentId::value of all documents that can be searched, ascending.
    std::vector<std::int32_t> documents() const;
    /// Documents of the study that cannot be searched yet.
    std::int32_t missing() const { return m_missing; }
    std::uint64_t tokens() const { return m_tokens; }
    std::uint64_t turns() const { return m_turns; }

   private:
    const IndexReader* m_reader;
    std::vector<std::int32_t> m_documents;  // by slot
    std::vector<std::int32_t> m_slots;      // by DocumentId::value
    std::vector<std::size_t> m_languages;   // by slot: the document's, of reader().languages()
    std::int32_t m_missing = 0;
    std::uint64_t m_tokens = 0;
    std::uint64_t m_turns = 0;
};

}  // namespace indexer
