// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The languages of a document's turns while they are being found: what is sure first, then what
// becomes likely beside it.
#pragma once

#include <QSet>
#include <QStringView>

#include <map>
#include <optional>
#include <vector>

#include "codebook/model/turn.h"
#include "indexer/import/languages/language_evidence.h"

namespace indexer {

/// One object a document; see recogniseLanguages for the rules. The text must outlive it.
class LanguageDecision {
   public:
    LanguageDecision(const codebook::Turns& turns, QStringView text,
                     codebook::LanguageCode document);

    /// By turn, the document's language where nothing else is sure.
    std::vector<codebook::LanguageCode> decided();
    /// The language that most is said in, after decided().
    codebook::LanguageCode ofMostWords() const;

   private:
    struct TurnEvidence {
        QStringView words;
        LetterCount letters;
        std::int32_t speaker = -1;
        /// What is sure; nothing where the turn says too little.
        std::optional<codebook::LanguageCode> language;
    };

    void decideByScript();
    void decideByWords();
    void decideByContext();
    void decideBetweenTurns();
    void decideByExclusion();

    bool isForeignScript(const TurnEvidence& turn) const;
    codebook::LanguageCode ofScript(const TurnEvidence& turn, const QString& allOfScript,
                                    codebook::LanguageCode before) const;
    bool isSure(const TurnEvidence& turn, const codebook::LanguageGuess& guess) const;
    bool isLikelyHere(std::size_t index, const codebook::LanguageGuess& guess) const;
    void takeVocabularies();
    bool isWordedAs(const TurnEvidence& turn, codebook::LanguageCode language) const;
    std::optional<codebook::LanguageCode> nearestSure(std::size_t turn, int step) const;
    bool speaksMostly(std::int32_t speaker, codebook::LanguageCode language) const;
    bool isEstablished(codebook::LanguageCode language) const;

    codebook::LanguageCode m_document;
    std::vector<TurnEvidence> m_turns;
    std::map<codebook::LanguageCode, int> m_letters;  ///< of sure turns, by language
    std::map<std::int32_t, std::map<codebook::LanguageCode, int>> m_speakers;
    std::map<codebook::LanguageCode, QSet<QString>> m_vocabularies;
};

}  // namespace indexer
