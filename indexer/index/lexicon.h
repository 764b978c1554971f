// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From running text to numbered words: each different spelling is folded once, later ones are
// looked up.
#pragma once

#include <QString>
#include <QStringView>

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "codebook/model/study.h"
#include "codebook/text/segmentation.h"
#include "indexer/index/token_table.h"

namespace indexer {

/// The words of one language as one thread has met them so far.
class Lexicon {
   public:
    using WordId = std::uint32_t;

    explicit Lexicon(const QString& termLanguage);

    const QString& language() const { return m_language; }
    codebook::WordBreaker& breaker() { return m_breaker; }
    /// The number of the word's folded form.
    WordId idOf(QStringView word);
    /// The folded form as bytes, without the language's prefix; may be empty.
    const std::string& form(WordId id) const { return m_forms[id]; }
    std::size_t size() const { return m_forms.size(); }
    /// Frees the memory once there is more than a language has words. Numbers given before are
    /// then void.
    void forgetIfLarge();

   private:
    struct SpellingHash {
        using is_transparent = void;
        std::size_t operator()(std::u16string_view text) const {
            return std::hash<std::u16string_view>()(text);
        }
    };

    QString m_language;
    codebook::WordBreaker m_breaker;
    std::unordered_map<std::u16string, WordId, SpellingHash, std::equal_to<>> m_spellings;
    std::unordered_map<std::string, WordId> m_ids;
    std::vector<std::string> m_forms;
};

/// A document cut into words: what goes into the token table, and at each token the word, numbered
/// by the lexicon of its turn's language.
struct TokenizedDocument {
    TokenBlock block;
    std::vector<Lexicon::WordId> words;
};

/// Takes the words of what is said; labels and time marks are no words of the speaker's.
/// @param languages of each turn, a place in the lexicons; empty where all turns are in the first
TokenizedDocument tokenized(const codebook::DocumentText& text, const codebook::Turns& turns,
                            std::vector<std::uint16_t> languages,
                            const std::vector<Lexicon*>& lexicons);

}  // namespace indexer
