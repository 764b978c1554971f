// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/analysis/document_codings.h"

namespace codebook {

namespace {

/// From so many on, a sweep over all is the quicker way to take in a change.
constexpr std::size_t ManyCodings = 1'000;

template <class Id>
std::size_t indexOf(Id id) {
    return static_cast<std::size_t>(id.value);
}

}  // namespace

DocumentCodings::DocumentCodings(const Study& study) : m_study(&study) { sweep(); }

void DocumentCodings::sweep() {
    std::vector<std::size_t> counts(m_study->documents.idLimit());
    for (const Coding& coding : m_study->codings) {
        counts.resize(std::max(counts.size(), indexOf(coding.document) + 1));
        ++counts[indexOf(coding.document)];
    }
    m_codings.assign(counts.size(), {});
    for (std::size_t i = 0; i < counts.size(); ++i) m_codings[i].reserve(counts[i]);
    m_documents.resize(m_study->codings.idLimit());
    for (const Coding& coding : m_study->codings) {
        m_codings[indexOf(coding.document)].push_back(coding.id);
        m_documents[indexOf(coding.id)] = coding.document;
    }
}

void DocumentCodings::follow(const Change& change) {
    std::size_t count = 0;
    for (const RowsChanged& rows : change.rows)
        if (rows.entity == Entity::Coding) count += rows.ids.size();
    if (count > ManyCodings) return sweep();
    for (const RowsChanged& rows : change.rows) {
        if (rows.entity != Entity::Coding) continue;
        for (const std::int32_t id : rows.ids) note(CodingId{id});
    }
}

void DocumentCodings::note(CodingId id) {
    const Coding* coding = m_study->codings.find(id);
    if (coding == nullptr) return;
    if (indexOf(coding->document) >= m_codings.size())
        m_codings.resize(indexOf(coding->document) + 1);
    if (indexOf(id) >= m_documents.size()) m_documents.resize(indexOf(id) + 1);
    m_documents[indexOf(id)] = coding->document;
    auto& codings = m_codings[indexOf(coding->document)];
    const auto place = std::lower_bound(codings.begin(), codings.end(), id);
    if (place == codings.end() || *place != id) codings.insert(place, id);
}

void DocumentCodings::forEachIn(DocumentId document,
                                const std::function<void(const Coding&)>& visit) const {
    if (indexOf(document) >= m_codings.size()) return;
    for (const CodingId id : m_codings[indexOf(document)])
        if (const Coding* coding = m_study->codings.find(id);
            coding && coding->document == document)
            visit(*coding);
}

void DocumentCodings::forEachOn(DocumentId document, Span span,
                                const std::function<void(const Coding&)>& visit) const {
    forEachIn(document, [&](const Coding& coding) {
        if (coding.isPlaced && coding.span.overlaps(span)) visit(coding);
    });
}

std::optional<std::vector<DocumentId>> DocumentCodings::documentsOf(const Change& change) const {
    std::vector<DocumentId> documents;
    std::size_t count = 0;
    for (const RowsChanged& rows : change.rows) {
        if (rows.entity != Entity::Coding) continue;
        const bool mayMove =
            !rows.created && std::find(rows.fields.begin(), rows.fields.end(),
                                       field::coding::document) != rows.fields.end();
        count += rows.ids.size();
        if (count > ManyCodings || mayMove) return std::nullopt;
        for (const std::int32_t id : rows.ids)
            if (const auto index = static_cast<std::size_t>(id); index < m_documents.size())
                documents.push_back(m_documents[index]);
    }
    std::sort(documents.begin(), documents.end());
    documents.erase(std::unique(documents.begin(), documents.end()), documents.end());
    return documents;
}

}  // namespace codebook
