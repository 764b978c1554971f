// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/analysis/document_codings.h"

namespace codebook {

DocumentCodings::DocumentCodings(const Study& study)
    : m_study(&study), m_begins(study.documents.idLimit() + 2) {
    // Counted, then filed: begins[n + 1] runs from document n's first place to behind its last.
    for (const Coding& coding : study.codings)
        if (coding.isPlaced) ++m_begins[static_cast<std::size_t>(coding.document.value) + 2];
    for (std::size_t i = 1; i < m_begins.size(); ++i) m_begins[i] += m_begins[i - 1];
    m_codings.resize(m_begins.back());
    for (const Coding& coding : study.codings)
        if (coding.isPlaced)
            m_codings[m_begins[static_cast<std::size_t>(coding.document.value) + 1]++] = coding.id;
}

void DocumentCodings::forEachOn(DocumentId document, Span span,
                                const std::function<void(const Coding&)>& visit) const {
    const auto index = static_cast<std::size_t>(document.value);
    if (index + 1 >= m_begins.size()) return;
    for (std::uint32_t i = m_begins[index]; i < m_begins[index + 1]; ++i)
        if (const Coding* coding = m_study->codings.find(m_codings[i]);
            coding && coding->document == document && coding->isPlaced &&
            coding->span.overlaps(span))
            visit(*coding);
}

}  // namespace codebook
