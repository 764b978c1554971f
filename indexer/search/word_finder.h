// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words of a query in the index: which forms they stand for in each language, which documents
// have them, and where.
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <string>
#include <vector>

#include "indexer/search/bound_index.h"
#include "indexer/search/query.h"
#include "indexer/search/token_hit.h"

namespace indexer {

/// The forms that a word of the query was looked for as.
struct WordForms {
    QString word;        ///< as in the query
    QStringList forms;   ///< folded, of all languages, sorted
    bool isCut = false;  ///< there were more; the most frequent are given

    bool operator==(const WordForms&) const = default;
};

/// Finds one word, wildcard or phrase.
class WordFinder {
   public:
    /// Forms that a wildcard may stand for; more take too long.
    static constexpr std::size_t kMostForms = 5000;

    /// @param node of kind Words.
    /// @param term numbers the hits.
    /// @param isExact no other forms of the words than the written ones.
    WordFinder(const BoundIndex& index, const QueryNode& node, std::uint32_t term, bool isExact);

    /// For each word of the query in turn, its forms.
    const std::vector<WordForms>& forms() const { return m_forms; }
    /// DocumentId::value of the documents that have all the words, ascending.
    const std::vector<std::int32_t>& documents() const { return m_documents; }
    /// Where the document has them, a phrase never beyond one turn.
    TurnHits hits(std::int32_t document, const TokenView& tokens) const;

   private:
    /// One document has one form of one element, in turns of one language.
    struct Posting {
        std::int32_t document = 0;
        std::uint32_t language = 0;  ///< of IndexReader::languages()
        std::uint32_t element = 0;
        std::uint32_t form = 0;  ///< of m_terms
        auto operator<=>(const Posting&) const = default;
        bool isOfSameWords(const Posting& other) const {
            return document == other.document && language == other.language;
        }
    };

    void resolve(const QueryNode& node, std::size_t language, bool isExact);
    void addForms(const std::vector<std::string>& terms, const QString& word, bool isCut,
                  std::size_t language);
    void fetch(const std::vector<std::string>& terms, std::size_t element, std::size_t language);
    void collectDocuments();
    TurnHits hitsInLanguage(const Posting* posting, const Posting* end,
                            const TokenView& tokens) const;
    std::vector<std::uint32_t> positions(std::int32_t slot, const Posting*& posting,
                                         const Posting* end) const;

    const BoundIndex* m_index;
    std::uint32_t m_term;
    std::vector<WordForms> m_forms;
    std::vector<std::string> m_terms;
    std::vector<std::uint32_t> m_elements;  ///< how many words in a row, by language
    std::vector<Posting> m_postings;        ///< sorted
    std::vector<std::int32_t> m_documents;
};

}  // namespace indexer
