// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/index/lexicon.h"

#include "codebook/text/term.h"
#include "indexer/index/terms.h"

namespace indexer {

namespace {

/// More spellings than this are names, numbers and noise that will not come again.
constexpr std::size_t kManySpellings = 400'000;

}  // namespace

Lexicon::Lexicon(const QString& termLanguage) : m_language(termLanguage), m_breaker(termLanguage) {}

Lexicon::WordId Lexicon::idOf(QStringView word) {
    const std::u16string_view spelling(word.utf16(), static_cast<std::size_t>(word.size()));
    if (const auto found = m_spellings.find(spelling); found != m_spellings.end())
        return found->second;
    std::string form = formBytes(codebook::foldedTerm(word, m_language));
    const auto [entry, isNew] = m_ids.try_emplace(form, static_cast<WordId>(m_forms.size()));
    if (isNew) m_forms.push_back(std::move(form));
    m_spellings.emplace(spelling, entry->second);
    return entry->second;
}

void Lexicon::forgetIfLarge() {
    if (m_spellings.size() < kManySpellings) return;
    m_spellings.clear();
    m_ids.clear();
    m_forms.clear();
}

TokenizedDocument tokenized(const codebook::DocumentText& text, const codebook::Turns& turns,
                            std::vector<std::uint16_t> languages,
                            const std::vector<Lexicon*>& lexicons) {
    TokenizedDocument document;
    const std::size_t roughly = static_cast<std::size_t>(text.text.size()) / 6;
    document.block.begins.reserve(roughly);
    document.block.lengths.reserve(roughly);
    document.words.reserve(roughly);
    document.block.turns.reserve(turns.size());
    document.block.languages = std::move(languages);
    const std::vector<std::uint16_t>& numbers = document.block.languages;
    for (std::size_t i = 0; i < turns.size(); ++i) {
        const codebook::Turn& turn = turns[i];
        Lexicon& lexicon = *lexicons[numbers.empty() ? 0 : numbers[i]];
        codebook::WordBreaker& breaker = lexicon.breaker();
        document.block.turns.push_back({static_cast<std::uint32_t>(document.words.size()),
                                        turn.speaker, turn.span, turn.words});
        const qsizetype begin = text.map.toUtf16(turn.words.begin);
        const QStringView said = text.map.slice(text.text, turn.words);
        breaker.setText(said);
        for (codebook::Utf16Range word; breaker.next(word);) {
            document.block.append(
                {text.map.toCodePoint(begin + word.begin), text.map.toCodePoint(begin + word.end)});
            document.words.push_back(lexicon.idOf(said.sliced(word.begin, word.end - word.begin)));
        }
    }
    return document;
}

}  // namespace indexer
