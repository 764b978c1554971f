// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What letters and small words say about a language, where a detector that counts sequences of
// letters is at its weakest: on some words only, and between languages that are near each other.
#pragma once

#include <QChar>
#include <QString>
#include <QStringList>
#include <QStringView>

#include "codebook/text/language.h"

namespace indexer {

/// How many letters, and which writing most of them belong to. Chinese characters, kana and
/// bopomofo are one writing, called Han here; where a tenth and more is kana, it is Japanese.
struct LetterCount {
    int letters = 0;
    QChar::Script script = QChar::Script_Common;
    int ofScript = 0;
    int kana = 0;

    bool isJapanese() const { return kana > 0 && kana * 10 >= ofScript; }
};
LetterCount lettersOf(QStringView text);

/// True where the language is written so; every language that is not known to be written otherwise
/// is written in Latin letters.
bool isWrittenIn(codebook::LanguageCode language, QChar::Script script);

/// The language that the writing belongs to, or that most who use it write; empty for Latin.
codebook::LanguageCode languageOfScript(const LetterCount& count);
/// False where other languages are written so too.
bool isOfOneLanguage(QChar::Script script);

/// Languages that a detector takes for each other in short text.
bool areNear(codebook::LanguageCode one, codebook::LanguageCode other);
/// True for languages that a detector seldom names where they are not.
bool isFrequent(codebook::LanguageCode language);

/// Of small words that one of two near languages has and the other has not.
struct TellingWords {
    int ofOne = 0;
    int ofOther = 0;
};
/// Knows Swedish, Norwegian and Danish; of others it counts none.
TellingWords tellingWords(const QStringList& words, codebook::LanguageCode one,
                          codebook::LanguageCode other);
bool hasTellingWords(codebook::LanguageCode language);

/// The words in small letters, without signs and numbers.
QStringList smallWords(QStringView text);

}  // namespace indexer
