// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which language a text is in, when nobody said.
#pragma once

#include <QString>
#include <QStringView>

namespace codebook {

struct LanguageGuess {
    QString language;  ///< ISO 639-1 ("sv", "en"; both Norwegians are "no"), 639-2 where a language
                       ///< has no shorter code, empty where the text is too short or unclear
    bool isReliable = false;  ///< false: a hint at most, as some words give
};

/// Guesses the main language of a text by Compact Language Detector 2. Deterministic; of a text
/// beyond 90,000 characters it reads the start, the middle and the end.
LanguageGuess guessedLanguage(QStringView text);

}  // namespace codebook
