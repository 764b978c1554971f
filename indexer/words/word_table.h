// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All words of a study as numbers in memory: what counting needs, made from the texts when it is
// first asked for and kept up to date document by document.
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "codebook/model/study.h"
#include "codebook/model/turn_set.h"
#include "indexer/index/token_table.h"

namespace indexer {

/// A word of one language, by its number in the table.
using WordId = std::uint32_t;

/// About 9 bytes a word of running text. Of one thread at a time.
class WordTable {
   public:
    struct InDocument {
        codebook::DocumentId document;
        std::vector<WordId> words;  ///< what is said, in order
        TokenBlock block;           ///< where each stands, and the turns
    };

    WordTable();
    ~WordTable();
    WordTable(const WordTable&) = delete;
    WordTable& operator=(const WordTable&) = delete;

    /// Brings it to the state of the study: reads what is new or changed.
    /// @param goOn told how many of how many documents are done; false ends it early
    /// @return false where it was ended early; what was read is kept
    bool update(const codebook::Study& study, const codebook::TextSource& source,
                const std::function<bool(std::size_t, std::size_t)>& goOn = {});

    /// By DocumentId, ascending. A document whose text cannot be read is not there.
    const std::vector<std::shared_ptr<const InDocument>>& documents() const { return m_documents; }
    /// Or null.
    const InDocument* find(codebook::DocumentId document) const;
    /// Documents whose text could not be read.
    int unreadable() const { return m_unreadable; }

    /// How many different words there are (some perhaps in former texts only).
    std::size_t size() const { return m_words.size(); }
    /// As it is folded: "samverkan".
    QString form(WordId word) const;
    /// ISO 639-1 of the turns that it stands in; empty where unknown.
    const QString& language(WordId word) const;
    /// What its other forms share; the form itself where the language has no stemmer.
    const std::string& stem(WordId word) const;
    bool isStopWord(WordId word) const;

   private:
    struct Language;
    struct Word {
        std::uint32_t language = 0;
        std::uint32_t form = 0;  ///< of the language's lexicon
    };
    std::shared_ptr<const InDocument> read(const codebook::Document& document,
                                           const codebook::TextSource& source);
    std::uint32_t numberOf(const QString& language);

    std::vector<std::unique_ptr<Language>> m_languages;
    std::vector<Word> m_words;
    std::vector<std::shared_ptr<const InDocument>> m_documents;
    std::vector<QByteArray> m_states;  ///< by DocumentId::value, of what was read
    int m_unreadable = 0;
};

/// Part of a study's words: whole turns, all or those of a set.
class WordSelection {
   public:
    /// @param turns null: all. Both must outlive it.
    explicit WordSelection(const WordTable& table, const codebook::TurnSet* turns = nullptr)
        : m_table(&table), m_turns(turns) {}

    const WordTable& table() const { return *m_table; }
    /// Calls visit(InDocument, turn counted from 0, first token, end) for each turn.
    template <class Visit>
    void forEachTurn(Visit visit) const;
    /// Of one document.
    template <class Visit>
    void forEachTurnOf(const WordTable::InDocument& document, Visit visit) const;

   private:
    const WordTable* m_table;
    const codebook::TurnSet* m_turns;
};

template <class Visit>
void WordSelection::forEachTurnOf(const WordTable::InDocument& document, Visit visit) const {
    const auto& turns = document.block.turns;
    const auto one = [&](std::size_t turn) {
        const auto end = turn + 1 < turns.size()
                             ? turns[turn + 1].firstToken
                             : static_cast<std::uint32_t>(document.words.size());
        visit(document, static_cast<std::int32_t>(turn), turns[turn].firstToken, end);
    };
    if (!m_turns) {
        for (std::size_t turn = 0; turn < turns.size(); ++turn) one(turn);
        return;
    }
    for (const std::int32_t number : m_turns->turns(document.document))
        if (number >= 1 && static_cast<std::size_t>(number) <= turns.size())
            one(static_cast<std::size_t>(number - 1));
}

template <class Visit>
void WordSelection::forEachTurn(Visit visit) const {
    for (const auto& document : m_table->documents()) forEachTurnOf(*document, visit);
}

}  // namespace indexer
