// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which language a text is in, when nobody said.
#pragma once

#include <QString>
#include <QStringView>

namespace codebook {

struct LanguageGuess {
    QString language;  ///< ISO 639-1 ("sv", "en", "nb" is given as "no"), empty where the text is
                       ///< too short or unclear
    bool isReliable = false;
};

/// Guesses the main language of a text by Compact Language Detector 2. Deterministic.
LanguageGuess guessedLanguage(QStringView text);

}  // namespace codebook
