// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/words/word_table.h"

#include <algorithm>
#include <optional>

#include "codebook/error.h"
#include "indexer/index/lexicon.h"
#include "indexer/index/numbered_languages.h"
#include "indexer/index/terms.h"
#include "indexer/words/stop_words.h"

namespace indexer {

struct WordTable::Language {
    explicit Language(const QString& name) : lexicon(name), stemmer(name) {}

    Lexicon lexicon;
    Stemmer stemmer;
    std::vector<WordId> words;  ///< by the lexicon's number
    std::vector<std::optional<std::string>> stems;
    std::vector<std::uint8_t> stops;  ///< 0: not looked up yet, 1: no, 2: yes
};

namespace {

QByteArray stateOf(const codebook::Document& document) {
    return document.revision.toLatin1() + document.turnTable + document.language.toUtf8();
}

}  // namespace

WordTable::WordTable() = default;
WordTable::~WordTable() = default;

std::uint32_t WordTable::numberOf(const QString& language) {
    for (std::size_t i = 0; i < m_languages.size(); ++i)
        if (m_languages[i]->lexicon.language() == language) return static_cast<std::uint32_t>(i);
    m_languages.push_back(std::make_unique<Language>(language));
    return static_cast<std::uint32_t>(m_languages.size() - 1);
}

std::shared_ptr<const WordTable::InDocument> WordTable::read(const codebook::Document& document,
                                                             const codebook::TextSource& source) {
    const auto text = source.text(document.id);
    const auto turns = source.turns(document.id);
    NumberedLanguages numbered = numberedLanguages(document.language, *turns);
    std::vector<std::uint32_t> languages;
    std::vector<Lexicon*> lexicons;
    for (const QString& name : numbered.names) languages.push_back(numberOf(name));
    lexicons.reserve(languages.size());
    for (const std::uint32_t language : languages)
        lexicons.push_back(&m_languages[language]->lexicon);
    auto read = std::make_shared<InDocument>();
    read->document = document.id;
    TokenizedDocument tokens = tokenized(*text, *turns, std::move(numbered.ofTurns), lexicons);
    read->block = std::move(tokens.block);
    read->words = std::move(tokens.words);
    const auto& numbers = read->block.languages;
    WordSelection(*this).forEachTurnOf(
        *read, [&](const InDocument&, std::int32_t turn, std::uint32_t first, std::uint32_t end) {
            const std::uint32_t number =
                languages[numbers.empty() ? 0 : numbers[static_cast<std::size_t>(turn)]];
            Language& language = *m_languages[number];
            for (std::uint32_t i = first; i < end; ++i) {
                const std::uint32_t form = read->words[i];
                for (auto next = language.words.size(); next <= form; ++next) {
                    language.words.push_back(static_cast<WordId>(m_words.size()));
                    m_words.push_back({number, static_cast<std::uint32_t>(next)});
                }
                read->words[i] = language.words[form];
            }
        });
    return read;
}

bool WordTable::update(const codebook::Study& study, const codebook::TextSource& source,
                       const std::function<bool(std::size_t, std::size_t)>& goOn) {
    std::vector<std::shared_ptr<const InDocument>> former(study.documents.idLimit());
    for (const auto& document : m_documents)
        if (const auto at = static_cast<std::size_t>(document->document.value); at < former.size())
            former[at] = document;
    m_states.resize(std::max(m_states.size(), former.size()));
    m_documents.clear();
    m_unreadable = 0;
    std::size_t done = 0;
    bool isWhole = true;
    for (const codebook::Document& document : study.documents) {
        const auto at = static_cast<std::size_t>(document.id.value);
        const QByteArray state = stateOf(document);
        if (former[at] && m_states[at] == state) {
            m_documents.push_back(former[at]);
        } else if (isWhole) {
            try {
                m_documents.push_back(read(document, source));
                m_states[at] = state;
            } catch (const codebook::StoreError&) {
                ++m_unreadable;
            }
        }
        if (isWhole && goOn && !goOn(++done, study.documents.count())) isWhole = false;
    }
    return isWhole;
}

const WordTable::InDocument* WordTable::find(codebook::DocumentId document) const {
    const auto found = std::lower_bound(
        m_documents.begin(), m_documents.end(), document,
        [](const auto& row, codebook::DocumentId id) { return row->document < id; });
    return found != m_documents.end() && (*found)->document == document ? found->get() : nullptr;
}

QString WordTable::form(WordId word) const {
    const Word& at = m_words[word];
    const std::string& bytes = m_languages[at.language]->lexicon.form(at.form);
    // A form too long for a term of the index ends with a digest.
    return QString::fromUtf8(bytes.data(),
                             static_cast<qsizetype>(std::min(bytes.find('\x01'), bytes.size())));
}

const QString& WordTable::language(WordId word) const {
    return m_languages[m_words[word].language]->lexicon.language();
}

const std::string& WordTable::stem(WordId word) const {
    const Word& at = m_words[word];
    Language& language = *m_languages[at.language];
    if (language.stems.size() <= at.form) language.stems.resize(language.lexicon.size());
    std::optional<std::string>& stem = language.stems[at.form];
    if (!stem) stem = language.stemmer(language.lexicon.form(at.form));
    return *stem;
}

bool WordTable::isStopWord(WordId word) const {
    const Word& at = m_words[word];
    Language& language = *m_languages[at.language];
    if (language.stops.size() <= at.form) language.stops.resize(language.lexicon.size());
    std::uint8_t& known = language.stops[at.form];
    if (known == 0) known = indexer::isStopWord(form(word), language.lexicon.language()) ? 2 : 1;
    return known == 2;
}

}  // namespace indexer
