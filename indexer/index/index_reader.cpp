// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/index/index_reader.h"

#include <xapian.h>

#include <map>

#include "codebook/error.h"
#include "codebook/words.h"
#include "indexer/index/terms.h"

namespace indexer {

struct IndexReader::Shard {
    Shard(const QString& folder, const QString& tablePath, std::int64_t tableBytes)
        : database(folder.toStdString(), Xapian::DB_BACKEND_GLASS), table(tablePath, tableBytes) {}

    Xapian::Database database;
    TokenTable table;
    /// By Xapian's document number; -1 where the manifest knows of none.
    std::vector<std::int32_t> slots;
};

namespace {

codebook::IndexError cannotRead(const Xapian::Error& error) {
    return codebook::IndexError(codebook::Words::tr("The search index cannot be read."),
                                QString::fromStdString(error.get_description()));
}

}  // namespace

IndexReader::IndexReader(const QString& indexFolder, Manifest manifest)
    : m_manifest(std::move(manifest)), m_shards(m_manifest.shards.size()) {
    try {
        for (std::size_t shard = 0; shard < m_shards.size(); ++shard) {
            const ManifestShard& state = m_manifest.shards[shard];
            if (state.tableBytes == 0) continue;
            m_shards[shard] =
                std::make_unique<Shard>(m_manifest.shardFolder(indexFolder, shard),
                                        m_manifest.tablePath(indexFolder, shard), state.tableBytes);
            m_shards[shard]->slots.assign(std::size_t{state.lastDocument} + 1, -1);
        }
    } catch (const Xapian::Error& error) {
        throw cannotRead(error);
    }
    for (std::size_t slot = 0; slot < m_manifest.entries.size(); ++slot) {
        const ManifestEntry& entry = m_manifest.entries[slot];
        if (!m_shards[entry.shard])
            throw codebook::IndexError(codebook::Words::tr("The search index is incomplete."));
        m_shards[entry.shard]->slots[entry.xapianDocument] = static_cast<std::int32_t>(slot);
        for (const QString& language : entry.languages)
            if (!m_languages.contains(language)) m_languages << language;
    }
    m_languages.sort();
}

IndexReader::~IndexReader() = default;

std::vector<std::string> IndexReader::formsOfSameStem(const QString& language,
                                                      const std::string& form) const {
    const std::string prefix = termPrefix(language);
    const Stemmer stemmer(language);
    const std::string stem = stemmer(form);
    std::vector<std::string> terms;
    const auto add = [&](const std::string& term) {
        if (std::find(terms.begin(), terms.end(), term) == terms.end() && hasTerm(term))
            terms.push_back(term);
    };
    add(prefix + form);
    if (stemmer(stem) == stem) add(prefix + stem);
    try {
        for (const auto& shard : m_shards) {
            if (!shard) continue;
            const Xapian::Database& database = shard->database;
            const auto end = database.synonyms_end(prefix + stem);
            for (auto at = database.synonyms_begin(prefix + stem); at != end; ++at) add(*at);
        }
    } catch (const Xapian::Error& error) {
        throw cannotRead(error);
    }
    return terms;
}

bool IndexReader::hasTerm(const std::string& term) const {
    try {
        return std::any_of(m_shards.begin(), m_shards.end(), [&](const auto& shard) {
            return shard && shard->database.term_exists(term);
        });
    } catch (const Xapian::Error& error) {
        throw cannotRead(error);
    }
}

std::vector<FormFrequency> IndexReader::termsWithPrefix(const std::string& prefix) const {
    std::map<std::string, std::uint32_t> frequencies;
    try {
        for (const auto& shard : m_shards) {
            if (!shard) continue;
            const auto end = shard->database.allterms_end(prefix);
            for (auto at = shard->database.allterms_begin(prefix); at != end; ++at)
                frequencies[*at] += at.get_termfreq();
        }
    } catch (const Xapian::Error& error) {
        throw cannotRead(error);
    }
    std::vector<FormFrequency> forms;
    forms.reserve(frequencies.size());
    for (const auto& [term, documents] : frequencies) forms.push_back({term, documents});
    return forms;
}

void IndexReader::appendSlots(const std::string& term, std::vector<std::int32_t>& slots) const {
    try {
        for (const auto& shard : m_shards) {
            if (!shard) continue;
            const auto end = shard->database.postlist_end(term);
            for (auto at = shard->database.postlist_begin(term); at != end; ++at) {
                const Xapian::docid document = *at;
                if (document >= shard->slots.size()) break;
                if (shard->slots[document] >= 0) slots.push_back(shard->slots[document]);
            }
        }
    } catch (const Xapian::Error& error) {
        throw cannotRead(error);
    }
}

void IndexReader::appendPositions(std::int32_t slot, const std::string& term,
                                  std::vector<std::uint32_t>& positions) const {
    const ManifestEntry& entry = m_manifest.entries[static_cast<std::size_t>(slot)];
    const Xapian::Database& database = m_shards[entry.shard]->database;
    try {
        const auto end = database.positionlist_end(entry.xapianDocument, term);
        for (auto at = database.positionlist_begin(entry.xapianDocument, term); at != end; ++at)
            positions.push_back(*at);
    } catch (const Xapian::Error& error) {
        throw cannotRead(error);
    }
}

TokenView IndexReader::tokens(std::int32_t slot) const {
    const ManifestEntry& entry = m_manifest.entries[static_cast<std::size_t>(slot)];
    return m_shards[entry.shard]->table.view(entry.block, entry.document, entry.tokens,
                                             entry.turns);
}

}  // namespace indexer
