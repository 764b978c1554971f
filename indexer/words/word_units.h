// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What counts as one word: each form for itself, or all forms of a stem together.
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

#include "indexer/words/word_table.h"

namespace indexer {

enum class WordUnit : std::uint8_t { Form, Stem };

struct WordChoice {
    WordUnit unit = WordUnit::Form;
    bool withStopWords = false;
};

/// The words of a table numbered by unit. The table must outlive it and stay as it is.
class WordUnits {
   public:
    static constexpr std::uint32_t None = UINT32_MAX;

    WordUnits(const WordTable& table, const WordChoice& choice);

    /// None for a word that is left out.
    std::uint32_t unitOf(WordId word) const { return m_units[word]; }
    std::size_t size() const { return m_forms.size(); }
    /// Its forms among those that are counted, the most frequent first.
    /// @param counts by WordId; empty: in the order of their first appearance
    std::vector<WordId> forms(std::uint32_t unit,
                              const std::vector<std::uint32_t>& counts = {}) const;

   private:
    std::vector<std::uint32_t> m_units;        // by WordId
    std::vector<std::vector<WordId>> m_forms;  // by unit
};

/// How often each word stands in the selection, by WordId.
std::vector<std::uint32_t> countedWords(const WordSelection& selection);

/// A unit by its name.
struct NamedWord {
    QString word;  ///< the form, or of a stem the most frequent one
    QString language;
    QStringList forms;  ///< of a stem, the most frequent first; empty where there is only one
};
NamedWord named(const WordTable& table, const WordUnits& units, std::uint32_t unit,
                const std::vector<std::uint32_t>& counts);

}  // namespace indexer
