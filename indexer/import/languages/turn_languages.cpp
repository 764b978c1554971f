// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/languages/turn_languages.h"

#include "codebook/text/offset_map.h"
#include "indexer/import/languages/language_decision.h"
#include "indexer/import/languages/language_evidence.h"
#include "indexer/import/turns/speech_lines.h"

namespace indexer {

namespace {

using codebook::LanguageCode;

/// More words say no more about their language.
constexpr qsizetype LettersForLanguage = 200'000;

QString wordsOf(const codebook::Turns& turns, QStringView text) {
    const codebook::OffsetMap offsets(text);
    QString words;
    for (const codebook::Turn& turn : turns) {
        if (words.size() > LettersForLanguage) break;
        words += offsets.slice(text, turn.words);
        words += QLatin1Char('\n');
    }
    return words;
}

/// Before turns are looked at one by one.
LanguageCode mainLanguage(const codebook::Turns& turns, QStringView text) {
    const QString words = wordsOf(turns, text);
    const LanguageCode guess(codebook::guessedLanguage(words).language);
    return guess.isEmpty() ? languageOfScript(lettersOf(words)) : guess;
}

void write(const std::vector<LanguageCode>& languages, LanguageCode document,
           codebook::Turns& turns) {
    for (std::size_t i = 0; i < turns.size(); ++i)
        turns[i].language = languages[i] == document ? LanguageCode() : languages[i];
}

}  // namespace

QString recogniseLanguages(codebook::Turns& turns, QStringView text, const QString& language,
                           bool guessesTurns) {
    const bool isGiven = !language.isEmpty();
    LanguageCode document = isGiven ? namedLanguage(language) : mainLanguage(turns, text);
    std::vector<LanguageCode> languages;
    if (!document.isEmpty() && (guessesTurns || !isGiven)) {
        LanguageDecision decision(turns, text, document);
        languages = decision.decided();
        if (const LanguageCode most = decision.ofMostWords(); !isGiven && most != document) {
            document = most;
            languages = LanguageDecision(turns, text, document).decided();
        }
    }
    if (guessesTurns && !languages.empty()) {
        write(languages, document, turns);
    } else {
        for (codebook::Turn& turn : turns)
            if (turn.language == document) turn.language = {};
    }
    return isGiven ? language : document.toString();
}

std::map<QString, int> turnsByLanguage(const codebook::Turns& turns, const QString& language) {
    std::map<QString, int> counts;
    for (const codebook::Turn& turn : turns)
        ++counts[turn.language.isEmpty() ? language : turn.language.toString()];
    return counts;
}

}  // namespace indexer
