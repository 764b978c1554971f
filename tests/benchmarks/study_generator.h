// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Studies of any size, made up: interviews in two invented vocabularies that are used as words are
// used, and codings by coders who mostly agree. The same seed makes the same study everywhere.
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

#include "codebook/project/step.h"
#include "tests/support/seeded_numbers.h"

namespace tests {

/// A vocabulary of 50,000 words: the language's commonest, and inflected forms of invented ones.
/// The word of rank n is used 1/n as often as the first (Zipf 1949).
class Vocabulary {
   public:
    /// @param language "sv" or "en".
    explicit Vocabulary(const QString& language);

    const QString& draw(SeededNumbers& numbers) const;
    /// The rank counts from 1.
    const QString& word(std::size_t rank) const {
        return m_words[static_cast<qsizetype>(rank) - 1];
    }

   private:
    QStringList m_words;
    std::vector<double> m_upTo;  ///< the share of all use up to and with each word
};

/// Interviews between an interviewer and one person; those with an even number are in English,
/// the others in Swedish.
class InterviewGenerator {
   public:
    explicit InterviewGenerator(std::uint64_t seed);

    /// The text holds its speakers' labels, as a transcript does.
    codebook::NewDocument ofWords(int number, int words) const;
    /// The text has `characters` or a few more.
    codebook::NewDocument ofCharacters(int number, int characters) const;
    /// A word of English that is about 1.4 % of all words where both languages are used alike.
    QString frequentWord() const { return m_english.word(3); }

   private:
    template <class IsLongEnough>
    codebook::NewDocument interview(int number, IsLongEnough isLongEnough) const;

    std::uint64_t m_seed;
    Vocabulary m_english;
    Vocabulary m_swedish;
};

struct CodingPlan {
    int documents = 0;
    int characters = 0;  ///< in which each document is coded
    int codes = 0;       ///< the first ones are used more
    int coders = 0;
    int codings = 0;  ///< in all documents together
    int meanLength = 0;
    std::uint64_t seed = 0;
};

/// Indexes count from 0.
struct GeneratedCoding {
    int document = 0;
    int code = 0;
    int coder = 0;
    codebook::Span span;
};

/// By document. The second and later coders do mostly what the first did, a few characters off.
std::vector<GeneratedCoding> generatedCodings(const CodingPlan& plan);

}  // namespace tests
