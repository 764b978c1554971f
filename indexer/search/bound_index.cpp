// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/search/bound_index.h"

#include <QHash>

namespace indexer {

BoundIndex::BoundIndex(const IndexReader& reader, const codebook::Study& study)
    : m_reader(&reader),
      m_documents(reader.documents().size()),
      m_slots(std::max<std::size_t>(study.documents.idLimit(), 1), -1),
      m_languages(reader.documents().size()) {
    QHash<QUuid, std::int32_t> ids;
    ids.reserve(static_cast<qsizetype>(study.documents.count()));
    for (const codebook::Document& document : study.documents)
        ids.insert(document.guid, document.id.value);
    const std::vector<DocumentState> states = documentStates(study);
    for (std::size_t slot = 0; slot < m_documents.size(); ++slot) {
        const ManifestEntry& entry = reader.documents()[slot];
        const std::int32_t id = ids.value(entry.document, 0);
        if (id == 0 || states[static_cast<std::size_t>(id)] != entry.state) continue;
        m_documents[slot] = id;
        m_slots[static_cast<std::size_t>(id)] = static_cast<std::int32_t>(slot);
        m_tokens += entry.tokens;
        m_turns += entry.turns;
        m_languages[slot] =
            static_cast<std::size_t>(reader.languages().indexOf(entry.languages.front()));
    }
    m_missing = static_cast<std::int32_t>(study.documents.count() - documents().size());
}

bool BoundIndex::hasLanguage(std::int32_t slot, std::size_t language) const {
    const auto index = static_cast<std::size_t>(slot);
    if (m_languages[index] == language) return true;
    const QStringList& all = m_reader->documents()[index].languages;
    return all.size() > 1 && all.contains(m_reader->languages()[static_cast<qsizetype>(language)]);
}

std::vector<std::int32_t> BoundIndex::documents() const {
    std::vector<std::int32_t> documents;
    for (std::size_t id = 0; id < m_slots.size(); ++id)
        if (m_slots[id] >= 0) documents.push_back(static_cast<std::int32_t>(id));
    return documents;
}

}  // namespace indexer
