// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/languages/language_decision.h"

#include <algorithm>

#include "codebook/text/offset_map.h"

namespace indexer {

namespace {

using codebook::guessedLanguage;
using codebook::GuessEffort;
using codebook::LanguageCode;
using codebook::LanguageGuess;

/// From so many letters on the detector is right about a language that it knows well, …
constexpr int kSureLetters = 20;
/// … about one that it seldom meets, or one near the document's that no small words tell, …
constexpr int kSureLettersOfRare = 60;
/// … and names and terms among them weigh little.
constexpr int kManyLetters = 80;
/// Of a language that is around already.
constexpr int kLikelyLetters = 8;
/// So much of it makes a language one of the document's.
constexpr int kEstablishedLetters = 40;
/// More text says no more about what language a writing stands for.
constexpr qsizetype kUnitsOfScript = 20'000;

bool isEastAsian(QChar::Script script) {
    return script == QChar::Script_Han || script == QChar::Script_Hangul;
}

/// A Chinese character says as much as some letters.
int weight(const LetterCount& letters) {
    constexpr int lettersInCharacter = 3;
    return letters.letters * (isEastAsian(letters.script) ? lettersInCharacter : 1);
}

}  // namespace

LanguageDecision::LanguageDecision(const codebook::Turns& turns, QStringView text,
                                   LanguageCode document)
    : m_document(document) {
    const codebook::OffsetMap offsets(text);
    m_turns.reserve(turns.size());
    for (const codebook::Turn& turn : turns) {
        const QStringView words = offsets.slice(text, turn.words);
        m_turns.push_back({words, lettersOf(words), turn.speaker, {}});
        if (!turn.language.isEmpty()) m_turns.back().language = turn.language;
    }
}

std::vector<LanguageCode> LanguageDecision::decided() {
    decideByScript();
    decideByWords();
    for (const TurnEvidence& turn : m_turns) {
        if (!turn.language) continue;
        m_letters[*turn.language] += weight(turn.letters);
        if (turn.speaker >= 0) m_speakers[turn.speaker][*turn.language] += weight(turn.letters);
    }
    const bool isMixed = std::any_of(m_letters.begin(), m_letters.end(), [&](const auto& entry) {
        return entry.first != m_document && isEstablished(entry.first);
    });
    if (isMixed) {
        takeVocabularies();
        decideByContext();
        decideBetweenTurns();
        decideByExclusion();
    }
    std::vector<LanguageCode> languages;
    languages.reserve(m_turns.size());
    for (const TurnEvidence& turn : m_turns)
        languages.push_back(turn.language.value_or(m_document));
    return languages;
}

LanguageCode LanguageDecision::ofMostWords() const {
    std::map<LanguageCode, int> letters;
    for (const TurnEvidence& turn : m_turns)
        letters[turn.language.value_or(m_document)] += weight(turn.letters);
    LanguageCode most = m_document;
    for (const auto& [language, count] : letters)
        if (count > letters[most]) most = language;
    return most;
}

bool LanguageDecision::isForeignScript(const TurnEvidence& turn) const {
    const LetterCount& count = turn.letters;
    const int fewest = isEastAsian(count.script) ? 1 : 2;
    if (count.letters < fewest || count.ofScript * 10 < count.letters * 7) return false;
    if (count.isJapanese() && m_document == LanguageCode(QStringLiteral("zh"))) return true;
    return !isWrittenIn(m_document, count.script) && !languageOfScript(count).isEmpty();
}

/// @param before the language of the last turn that was written so, where there is one
LanguageCode LanguageDecision::ofScript(const TurnEvidence& turn, const QString& allOfScript,
                                        LanguageCode before) const {
    const LetterCount& count = turn.letters;
    if (count.script == QChar::Script_Han) {
        // So much Japanese has some kana; less is like what was said before.
        const bool isPlain = count.isJapanese() || count.letters >= kLikelyLetters;
        if (isPlain) return languageOfScript(count);
        return before.isEmpty() ? languageOfScript(lettersOf(allOfScript)) : before;
    }
    if (isOfOneLanguage(count.script)) return languageOfScript(count);
    const auto fits = [&](const LanguageGuess& guess) {
        return guess.isReliable && isWrittenIn(LanguageCode(guess.language), count.script);
    };
    if (count.letters >= kEstablishedLetters)
        if (const LanguageGuess own = guessedLanguage(turn.words); fits(own))
            return LanguageCode(own.language);
    if (!before.isEmpty()) return before;
    const LanguageGuess together = guessedLanguage(allOfScript);
    return fits(together) ? LanguageCode(together.language) : languageOfScript(count);
}

void LanguageDecision::decideByScript() {
    std::map<QChar::Script, QString> texts;
    for (const TurnEvidence& turn : m_turns) {
        if (turn.language || !isForeignScript(turn)) continue;
        QString& text = texts[turn.letters.script];
        if (text.size() < kUnitsOfScript) text.append(turn.words).append(u'\n');
    }
    if (texts.empty()) return;
    std::map<QChar::Script, LanguageCode> before;
    for (TurnEvidence& turn : m_turns) {
        if (turn.language || !isForeignScript(turn)) continue;
        LanguageCode& last = before[turn.letters.script];
        last = ofScript(turn, texts[turn.letters.script], last);
        turn.language = last;
    }
}

bool LanguageDecision::isSure(const TurnEvidence& turn, const LanguageGuess& guess) const {
    constexpr int mostOfTurn = 80;
    constexpr double likeText = 1.0;
    constexpr double likeTextWithNames = 0.7;
    const LanguageCode language(guess.language);
    const int letters = weight(turn.letters);
    if (!guess.isReliable || guess.share < mostOfTurn) return false;
    if (guess.likeness < (letters >= kManyLetters ? likeTextWithNames : likeText)) return false;
    const QStringList words = smallWords(turn.words);
    constexpr int fewestWords = 3;
    if (words.size() < fewestWords && !isEastAsian(turn.letters.script)) return false;
    if (!areNear(language, m_document))
        return isFrequent(language) || letters >= kSureLettersOfRare;
    if (!hasTellingWords(language) || !hasTellingWords(m_document))
        return letters >= kManyLetters && guess.likeness >= likeText;
    const TellingWords telling = tellingWords(words, language, m_document);
    return telling.ofOne >= 2 && telling.ofOne > 4 * telling.ofOther;
}

void LanguageDecision::decideByWords() {
    for (TurnEvidence& turn : m_turns) {
        if (turn.language || weight(turn.letters) < kSureLetters) continue;
        const LanguageGuess guess = guessedLanguage(turn.words, m_document, GuessEffort::Careful);
        if (guess.language.isEmpty()) continue;
        const LanguageCode language(guess.language);
        if (language == m_document ? guess.isReliable : isSure(turn, guess))
            turn.language = language;
    }
}

bool LanguageDecision::isEstablished(LanguageCode language) const {
    const auto found = m_letters.find(language);
    return found != m_letters.end() && found->second >= kEstablishedLetters;
}

void LanguageDecision::takeVocabularies() {
    for (const TurnEvidence& turn : m_turns)
        if (turn.language)
            for (const QString& word : smallWords(turn.words))
                m_vocabularies[*turn.language].insert(word);
}

/// Some of the words occur elsewhere in that language only, and none in the document's only.
bool LanguageDecision::isWordedAs(const TurnEvidence& turn, LanguageCode language) const {
    const auto vocabulary = [&](LanguageCode of) {
        const auto found = m_vocabularies.find(of);
        return found == m_vocabularies.end() ? QSet<QString>() : found->second;
    };
    const QSet<QString> own = vocabulary(language);
    const QSet<QString> documents = vocabulary(m_document);
    int known = 0;
    for (const QString& word : smallWords(turn.words)) {
        const bool isOwn = own.contains(word);
        const bool isDocuments = documents.contains(word);
        if (isDocuments && !isOwn) return false;
        if (isOwn && !isDocuments) ++known;
    }
    return known > 0;
}

/// The nearest turn before (-1) or after (1) whose language is sure; none where too many lie
/// between that say nothing.
std::optional<LanguageCode> LanguageDecision::nearestSure(std::size_t turn, int step) const {
    constexpr int farthest = 3;
    auto at = static_cast<std::ptrdiff_t>(turn);
    for (int i = 0; i < farthest; ++i) {
        at += step;
        if (at < 0 || at >= static_cast<std::ptrdiff_t>(m_turns.size())) return {};
        const TurnEvidence& near = m_turns[static_cast<std::size_t>(at)];
        if (near.language) return near.language;
    }
    return {};
}

bool LanguageDecision::speaksMostly(std::int32_t speaker, LanguageCode language) const {
    const auto found = m_speakers.find(speaker);
    if (found == m_speakers.end()) return false;
    int all = 0;
    int ofLanguage = 0;
    for (const auto& [spoken, letters] : found->second) {
        all += letters;
        if (spoken == language) ofLanguage += letters;
    }
    return ofLanguage >= kEstablishedLetters && ofLanguage * 4 >= all * 3;
}

bool LanguageDecision::isLikelyHere(std::size_t index, const LanguageGuess& guess) const {
    constexpr int mostOfTurn = 75;
    const LanguageCode language(guess.language);
    const TurnEvidence& turn = m_turns[index];
    if (language == m_document || !isEstablished(language)) return false;
    if (guess.share < mostOfTurn || guess.likeness < 1.0) return false;
    const bool isAround = nearestSure(index, -1) == language || nearestSure(index, 1) == language;
    if (!isAround && !speaksMostly(turn.speaker, language)) return false;
    if (!areNear(language, m_document)) return true;
    const TellingWords telling = tellingWords(smallWords(turn.words), language, m_document);
    return telling.ofOne > 0 && telling.ofOther == 0;
}

void LanguageDecision::decideByContext() {
    std::vector<std::pair<std::size_t, LanguageCode>> found;
    for (std::size_t i = 0; i < m_turns.size(); ++i) {
        const TurnEvidence& turn = m_turns[i];
        if (turn.language || weight(turn.letters) < kLikelyLetters) continue;
        const LanguageGuess guess = guessedLanguage(turn.words, m_document, GuessEffort::Best);
        if (!guess.language.isEmpty() && isLikelyHere(i, guess))
            found.emplace_back(i, LanguageCode(guess.language));
    }
    for (const auto& [turn, language] : found) m_turns[turn].language = language;
}

void LanguageDecision::decideBetweenTurns() {
    for (std::size_t i = 0; i < m_turns.size(); ++i) {
        TurnEvidence& turn = m_turns[i];
        if (turn.language || turn.letters.letters == 0 ||
            !isWrittenIn(m_document, turn.letters.script))
            continue;
        const std::optional<LanguageCode> before = nearestSure(i, -1);
        if (!before || *before == m_document || nearestSure(i, 1) != before) continue;
        if (isWordedAs(turn, *before)) turn.language = before;
    }
}

/// What is not written as the document's language is: no word of it, so as what is around it.
void LanguageDecision::decideByExclusion() {
    for (std::size_t i = 0; i < m_turns.size(); ++i) {
        TurnEvidence& turn = m_turns[i];
        if (turn.language || turn.letters.letters == 0 ||
            isWrittenIn(m_document, turn.letters.script))
            continue;
        int most = 0;
        for (const auto& [language, letters] : m_letters) {
            if (language == m_document || !isWrittenIn(language, turn.letters.script)) continue;
            const bool isHere = nearestSure(i, -1) == language || nearestSure(i, 1) == language ||
                                speaksMostly(turn.speaker, language);
            if (!isHere || letters <= most) continue;
            most = letters;
            turn.language = language;
        }
    }
}

}  // namespace indexer
