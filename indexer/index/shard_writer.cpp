// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Xapian's cost is a term in a document, so a whole interview is one document. No termlist is
// kept: documents are never deleted, only left out of the manifest. The forms of a stem are kept
// as Xapian's synonyms, so that they are committed together with the words.
#include "indexer/index/shard_writer.h"

#include <xapian.h>

#include <QDir>
#include <QHash>
#include <QStringList>

#include <set>

#include "codebook/error.h"
#include "codebook/words.h"
#include "indexer/index/lexicon.h"
#include "indexer/index/numbered_languages.h"
#include "indexer/index/terms.h"

namespace indexer {

namespace {

constexpr Lexicon::WordId kNotMet = 0xffffffffU;

codebook::IndexError cannotWrite(const QString& folder, const Xapian::Error& error) {
    return codebook::IndexError(
        codebook::Words::tr("The search index cannot be written in “%1”.").arg(folder),
        QString::fromStdString(error.get_description()));
}

/// One language of a shard.
struct LanguageWords {
    explicit LanguageWords(const QString& language)
        : lexicon(language), stemmer(language), prefix(termPrefix(language)) {}

    Lexicon lexicon;
    Stemmer stemmer;
    std::string prefix;
    /// Which word of the document being added each word of the lexicon is; kNotMet between
    /// documents.
    std::vector<std::uint32_t> localId;
    std::size_t stemmedSoFar = 0;  ///< words of the lexicon whose stems are noted
};

/// The tokens of one turn.
struct TurnTokens {
    std::uint32_t turn = 0;
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
};

/// The turns of the document that are in the language of that number.
std::vector<TurnTokens> turnsIn(const TokenizedDocument& document, std::uint16_t language) {
    const std::vector<TurnRow>& rows = document.block.turns;
    const std::vector<std::uint16_t>& languages = document.block.languages;
    std::vector<TurnTokens> turns;
    turns.reserve(rows.size());
    for (std::uint32_t turn = 0; turn < rows.size(); ++turn) {
        if (!languages.empty() && languages[turn] != language) continue;
        const std::uint32_t end = turn + 1 < rows.size()
                                      ? rows[turn + 1].firstToken
                                      : static_cast<std::uint32_t>(document.words.size());
        turns.push_back({turn, rows[turn].firstToken, end});
    }
    return turns;
}

/// The tokens of a document in one language sorted by word, as one array.
struct WordPositions {
    std::vector<Lexicon::WordId> words;        ///< different ones, in order of first appearance
    std::vector<std::uint32_t> firstPosition;  ///< of each word in positions, and the end
    std::vector<std::uint32_t> positions;
};

WordPositions byWord(const TokenizedDocument& document, const std::vector<TurnTokens>& turns,
                     LanguageWords& language) {
    WordPositions sorted;
    language.localId.resize(language.lexicon.size(), kNotMet);
    std::vector<std::uint32_t> counts;
    for (const TurnTokens& turn : turns)
        for (std::uint32_t token = turn.begin; token < turn.end; ++token) {
            const Lexicon::WordId word = document.words[token];
            std::uint32_t& local = language.localId[word];
            if (local == kNotMet) {
                local = static_cast<std::uint32_t>(sorted.words.size());
                sorted.words.push_back(word);
                counts.push_back(0);
            }
            ++counts[local];
        }
    sorted.firstPosition.assign(counts.size() + 1, 0);
    for (std::size_t i = 0; i < counts.size(); ++i)
        sorted.firstPosition[i + 1] = sorted.firstPosition[i] + counts[i];
    std::vector<std::uint32_t> next(sorted.firstPosition.begin(), sorted.firstPosition.end());
    sorted.positions.resize(sorted.firstPosition.back());
    for (const TurnTokens& turn : turns)
        for (std::uint32_t token = turn.begin; token < turn.end; ++token)
            sorted.positions[next[language.localId[document.words[token]]]++] =
                token + kTurnGap * turn.turn;
    for (const Lexicon::WordId word : sorted.words) language.localId[word] = kNotMet;
    return sorted;
}

}  // namespace

struct ShardWriter::Words {
    QString folder;
    /// A new shard is written in parts, which are joined in its folder when it is complete,
    /// without the gaps that inserting left in their trees (more than half of the space).
    QStringList parts;
    Xapian::WritableDatabase database;
    Xapian::docid documentsInParts = 0;  ///< before the part being written
    int commitsToPart = 0;
    QHash<QString, std::shared_ptr<LanguageWords>> languages;
    /// Stem to form, both with the language's prefix, sorted so that the B-tree is filled in order.
    std::set<std::pair<std::string, std::string>> newForms;
    qsizetype uncommittedUnits = 0;
    std::uint64_t addedTokens = 0;
    bool wasEmpty = true;

    LanguageWords& language(const QString& name) {
        std::shared_ptr<LanguageWords>& words = languages[name];
        if (!words) words = std::make_shared<LanguageWords>(name);
        return *words;
    }

    void open(const QString& path, int how) {
        const int flags = how | Xapian::DB_NO_TERMLIST | Xapian::DB_BACKEND_GLASS;
        database = Xapian::WritableDatabase(path.toStdString(), flags);
        wasEmpty = database.get_lastdocid() == 0;
    }

    void openNextPart() {
        if (!parts.isEmpty()) {
            documentsInParts += database.get_lastdocid();
            database.close();
        }
        parts << QStringLiteral("%1-part-%2").arg(folder).arg(parts.size());
        open(parts.back(), Xapian::DB_CREATE_OR_OVERWRITE);
        commitsToPart = 0;
    }

    /// Document numbers go on from part to part, as add() gave them.
    void joinParts() {
        database.close();
        QDir(folder).removeRecursively();
        Xapian::Database all;
        for (const QString& part : parts) all.add_database(Xapian::Database(part.toStdString()));
        all.compact(folder.toStdString(), 0);
        for (const QString& part : parts) QDir(part).removeRecursively();
    }

    void commit() {
        for (const auto& [stem, form] : newForms) database.add_synonym(stem, form);
        newForms.clear();
        database.commit();
        uncommittedUnits = 0;
    }

    void noteStems(LanguageWords& language) {
        if (!language.stemmer.isUseful()) return;
        for (; language.stemmedSoFar < language.lexicon.size(); ++language.stemmedSoFar) {
            const std::string& form =
                language.lexicon.form(static_cast<Lexicon::WordId>(language.stemmedSoFar));
            const std::string stem = language.stemmer(form);
            // A form that is its own stem is found without being noted.
            if (stem == form || stem.empty()) continue;
            const std::string term = language.prefix + form;
            if (!wasEmpty && database.term_exists(term)) continue;
            newForms.emplace(language.prefix + stem, term);
        }
    }

    void addWords(const TokenizedDocument& document, std::uint16_t number, LanguageWords& language,
                  Xapian::Document& words) {
        const WordPositions sorted = byWord(document, turnsIn(document, number), language);
        std::string term = language.prefix;
        for (std::size_t i = 0; i < sorted.words.size(); ++i) {
            const std::string& form = language.lexicon.form(sorted.words[i]);
            if (form.empty()) continue;
            term.replace(language.prefix.size(), std::string::npos, form);
            for (std::uint32_t at = sorted.firstPosition[i]; at < sorted.firstPosition[i + 1]; ++at)
                words.add_posting(term, sorted.positions[at]);
        }
    }

    /// @param used the languages of the document, by number
    Xapian::docid add(const TokenizedDocument& document, const std::vector<LanguageWords*>& used) {
        Xapian::Document words;
        for (std::size_t number = 0; number < used.size(); ++number) {
            noteStems(*used[number]);
            addWords(document, static_cast<std::uint16_t>(number), *used[number], words);
        }
        return documentsInParts + database.add_document(words);
    }

    void forgetIfLarge(LanguageWords& language) {
        language.lexicon.forgetIfLarge();
        language.stemmedSoFar = std::min(language.stemmedSoFar, language.lexicon.size());
        if (language.lexicon.size() < language.localId.size()) language.localId.clear();
    }
};

ShardWriter::ShardWriter(const QString& folder, const QString& tablePath,
                         const ManifestShard& state, const ShardRhythm& rhythm)
    : m_words(std::make_unique<Words>()),
      m_table(tablePath, state.tableBytes),
      m_state(state),
      m_rhythm(rhythm) {
    m_words->folder = folder;
    m_words->addedTokens = state.addedTokens;
    try {
        if (state.tableBytes == 0)
            m_words->openNextPart();
        else
            m_words->open(folder, Xapian::DB_OPEN);
        if (m_words->database.get_lastdocid() < state.lastDocument)
            throw codebook::IndexError(
                codebook::Words::tr("The search index in “%1” is damaged.").arg(folder));
    } catch (const Xapian::Error& error) {
        throw cannotWrite(folder, error);
    }
}

ShardWriter::~ShardWriter() = default;

ManifestEntry ShardWriter::add(const DocumentToIndex& document) {
    try {
        NumberedLanguages languages = numberedLanguages(document.state.language, *document.turns);
        std::vector<LanguageWords*> used;
        std::vector<Lexicon*> lexicons;
        for (const QString& name : languages.names) {
            used.push_back(&m_words->language(name));
            lexicons.push_back(&used.back()->lexicon);
        }
        const TokenizedDocument tokens =
            tokenized(*document.text, *document.turns, std::move(languages.ofTurns), lexicons);
        ManifestEntry entry;
        entry.languages = languages.names;
        entry.document = document.guid;
        entry.state = document.state;
        entry.xapianDocument = m_words->add(tokens, used);
        entry.block = m_table.append(document.guid, tokens.block);
        entry.tokens = static_cast<std::uint32_t>(tokens.words.size());
        entry.turns = static_cast<std::uint32_t>(tokens.block.turns.size());
        m_words->addedTokens += entry.tokens;
        m_words->uncommittedUnits += document.text->text.size();
        if (m_words->uncommittedUnits >= m_rhythm.unitsPerCommit) {
            m_words->commit();
            const bool isInParts = !m_words->parts.isEmpty();
            if (isInParts && ++m_words->commitsToPart >= m_rhythm.commitsPerPart)
                m_words->openNextPart();
        }
        for (LanguageWords* language : used) m_words->forgetIfLarge(*language);
        return entry;
    } catch (const Xapian::Error& error) {
        throw cannotWrite(m_words->folder, error);
    }
}

void ShardWriter::finish() {
    try {
        m_words->commit();
        m_table.sync();
        const Xapian::docid last = m_words->documentsInParts + m_words->database.get_lastdocid();
        m_state = {m_table.usedBytes(), last, m_words->addedTokens};
        if (!m_words->parts.isEmpty()) m_words->joinParts();
    } catch (const Xapian::Error& error) {
        throw cannotWrite(m_words->folder, error);
    }
}

}  // namespace indexer
