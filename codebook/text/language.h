// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which language a text is in, when nobody said.
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <cstdint>

namespace codebook {

/// A language by its ISO 639 code of two or three letters, in the space of a number: a study holds
/// one for every turn.
class LanguageCode {
   public:
    LanguageCode() = default;
    /// "sv" of "sv-SE" and "SV"; empty of what is no language tag.
    explicit LanguageCode(QStringView tag);
    bool isEmpty() const { return m_letters.front() == '\0'; }
    QString toString() const;
    auto operator<=>(const LanguageCode&) const = default;

   private:
    std::array<char, 4> m_letters{};
};

struct LanguageGuess {
    QString language;  ///< ISO 639-1 ("sv", "en"; both Norwegians are "no"), 639-2 where a language
                       ///< has no shorter code, empty where the text is too short or unclear
    bool isReliable = false;  ///< false: a hint at most, as some words give
    int share = 0;            ///< per cent of the text that is in this language
    /// How much the text is like usual text of the language: about 1 and more, while names, lists
    /// of terms and noise lie well below.
    double likeness = 0;
};

/// Guesses the main language of a text by Compact Language Detector 2. Deterministic; of a text
/// beyond 90,000 characters it reads the start, the middle and the end.
LanguageGuess guessedLanguage(QStringView text);

enum class GuessEffort : std::uint8_t {
    Careful,  ///< none of some words
    Best,     ///< also of a word or two, where it is often wrong
};

/// The same of a passage of a text whose language is known: where the words leave it open, it is
/// that one.
LanguageGuess guessedLanguage(QStringView passage, LanguageCode expected, GuessEffort effort);

}  // namespace codebook
