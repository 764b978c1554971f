// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/documents/coded_share.h"

#include <bit>

namespace app {

using codebook::Coding;
using codebook::Document;
using codebook::Study;

namespace {

constexpr std::int32_t BlockSize = 64;

/// The characters of all documents as bits in blocks of 64. A coding sets bits in its first and its
/// last block; the blocks between it only opens and closes in a second row of counters.
class CoveredText {
   public:
    /// @param characters of each document
    explicit CoveredText(const std::vector<std::int32_t>& characters) {
        std::size_t blocks = 0;
        for (const std::int32_t count : characters) {
            m_first.push_back(blocks);
            blocks += static_cast<std::size_t>(count / BlockSize) + 1;
        }
        m_first.push_back(blocks);
        m_bits.resize(blocks);
        m_opened.resize(blocks + 1);
    }

    void cover(std::size_t document, codebook::Span span) {
        const std::size_t first = m_first[document] + blockOf(span.begin);
        const std::size_t last = m_first[document] + blockOf(span.end - 1);
        if (last >= m_first[document + 1]) return;
        const std::uint64_t head = ~std::uint64_t{0} << (span.begin % BlockSize);
        const std::uint64_t tail =
            ~std::uint64_t{0} >> (BlockSize - 1 - (span.end - 1) % BlockSize);
        if (first == last) {
            m_bits[first] |= head & tail;
            return;
        }
        m_bits[first] |= head;
        m_bits[last] |= tail;
        ++m_opened[first + 1];
        --m_opened[last];
    }

    std::int32_t covered(std::size_t document) const {
        std::int32_t characters = 0;
        std::int32_t open = 0;
        for (std::size_t block = m_first[document]; block < m_first[document + 1]; ++block) {
            open += m_opened[block];
            characters += open > 0 ? BlockSize : std::popcount(m_bits[block]);
        }
        return characters;
    }

   private:
    static std::size_t blockOf(std::int32_t character) {
        return static_cast<std::size_t>(character / BlockSize);
    }

    std::vector<std::size_t> m_first;  ///< block, by document
    std::vector<std::uint64_t> m_bits;
    std::vector<std::int32_t> m_opened;  ///< how many more codings cover the block than the last
};

bool isCountable(const Coding& coding) {
    return coding.isPlaced && coding.span.begin >= 0 && !coding.span.isEmpty();
}

/// Which coders have met which documents.
class Presence {
   public:
    Presence(std::size_t documents, std::size_t coders)
        : m_words((coders + BlockSize - 1) / BlockSize), m_bits(documents * m_words) {}
    void add(std::size_t document, std::size_t coder) {
        m_bits[document * m_words + coder / BlockSize] |= std::uint64_t{1} << (coder % BlockSize);
    }
    bool has(std::size_t document, std::size_t coder) const {
        return (m_bits[document * m_words + coder / BlockSize] >> (coder % BlockSize) & 1U) != 0;
    }

   private:
    std::size_t m_words;
    std::vector<std::uint64_t> m_bits;
};

}  // namespace

std::vector<DocumentCodings> documentCodings(const Study& study,
                                             const std::function<bool(codebook::CoderId)>& shows) {
    std::vector<bool> isShown(study.coders.idLimit());
    for (const codebook::Coder& coder : study.coders)
        isShown[static_cast<std::size_t>(coder.id.value)] = shows(coder.id);
    std::vector<DocumentCodings> all(study.documents.idLimit());
    std::vector<std::int32_t> characters(study.documents.idLimit());
    for (const Document& row : study.documents)
        characters[static_cast<std::size_t>(row.id.value)] = row.characters;
    CoveredText text(characters);
    Presence presence(study.documents.idLimit(), study.coders.idLimit());
    for (const Coding& coding : study.codings) {
        const auto document = static_cast<std::size_t>(coding.document.value);
        const auto coder = static_cast<std::size_t>(coding.coder.value);
        if (coder >= isShown.size() || !isShown[coder] || document >= all.size()) continue;
        if (!isCountable(coding)) continue;
        text.cover(document, coding.span);
        presence.add(document, coder);
        ++all[document].codings;
    }
    for (const Document& row : study.documents) {
        const auto document = static_cast<std::size_t>(row.id.value);
        if (all[document].codings == 0) continue;
        all[document].characters = std::min(text.covered(document), row.characters);
        for (const codebook::Coder& coder : study.coders)
            if (presence.has(document, static_cast<std::size_t>(coder.id.value)))
                all[document].coders.push_back(coder.id);
    }
    return all;
}

DocumentCodings documentCodings(const Study& study, const codebook::DocumentCodings& codings,
                                codebook::DocumentId document,
                                const std::function<bool(codebook::CoderId)>& shows) {
    DocumentCodings one;
    const Document* row = study.documents.find(document);
    if (row == nullptr) return one;
    CoveredText text({row->characters});
    codings.forEachIn(document, [&](const Coding& coding) {
        if (!isCountable(coding) || !shows(coding.coder)) return;
        text.cover(0, coding.span);
        ++one.codings;
        const auto place = std::lower_bound(one.coders.begin(), one.coders.end(), coding.coder);
        if (place == one.coders.end() || *place != coding.coder)
            one.coders.insert(place, coding.coder);
    });
    one.characters = std::min(text.covered(0), row->characters);
    return one;
}

}  // namespace app
