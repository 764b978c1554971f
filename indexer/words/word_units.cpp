// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/words/word_units.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace indexer {

WordUnits::WordUnits(const WordTable& table, const WordChoice& choice)
    : m_units(table.size(), None) {
    std::unordered_map<std::string, std::uint32_t> stems;
    for (WordId word = 0; word < m_units.size(); ++word) {
        if (!choice.withStopWords && table.isStopWord(word)) continue;
        auto unit = static_cast<std::uint32_t>(m_forms.size());
        if (choice.unit == WordUnit::Stem) {
            const std::string key = table.language(word).toStdString() + ':' + table.stem(word);
            unit = stems.try_emplace(key, unit).first->second;
        }
        if (unit == m_forms.size()) m_forms.emplace_back();
        m_forms[unit].push_back(word);
        m_units[word] = unit;
    }
}

std::vector<WordId> WordUnits::forms(std::uint32_t unit,
                                     const std::vector<std::uint32_t>& counts) const {
    std::vector<WordId> forms = m_forms[unit];
    if (counts.empty()) return forms;
    std::erase_if(forms, [&](WordId word) { return counts[word] == 0; });
    std::stable_sort(forms.begin(), forms.end(),
                     [&](WordId left, WordId right) { return counts[left] > counts[right]; });
    return forms;
}

std::vector<std::uint32_t> countedWords(const WordSelection& selection) {
    std::vector<std::uint32_t> counts(selection.table().size());
    selection.forEachTurn([&](const WordTable::InDocument& document, std::int32_t,
                              std::uint32_t first, std::uint32_t end) {
        for (std::uint32_t i = first; i < end; ++i) ++counts[document.words[i]];
    });
    return counts;
}

NamedWord named(const WordTable& table, const WordUnits& units, std::uint32_t unit,
                const std::vector<std::uint32_t>& counts) {
    NamedWord word;
    const std::vector<WordId> forms = units.forms(unit, counts);
    if (forms.empty()) return word;
    word.word = table.form(forms.front());
    word.language = table.language(forms.front());
    if (forms.size() > 1)
        for (const WordId form : forms) word.forms << table.form(form);
    return word;
}

}  // namespace indexer
