// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which accented letters a language counts as letters of its own. Used where terms are folded.
#pragma once

#include <QStringView>

#include <string_view>

namespace codebook {

struct Alphabet {
    std::string_view language;       ///< primary subtag, lower case
    std::u16string_view ownLetters;  ///< small letters beyond a–z, composed
};

/// The alphabet of a language tag ("sv", "sv-FI", "sv_SE"), or null where it is not known.
/// Lives as long as the program.
const Alphabet* alphabet(QStringView languageTag);

/// Whether the small letter is one of the alphabet's own, or of Cyrillic, which no Latin alphabet
/// splits (й is not и).
bool isOwnLetter(const Alphabet& alphabet, char32_t letter);

}  // namespace codebook
