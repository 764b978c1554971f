// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each document's codings at hand, for who looks at a few places of a large study.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "codebook/model/change.h"
#include "codebook/model/study.h"

namespace codebook {

/// Which codings are in which document: made in one sweep, then kept in step with the study. Takes
/// eight bytes a coding.
class DocumentCodings {
   public:
    explicit DocumentCodings(const Study& study);

    /// Must hear of every change of codings, once the study shows it.
    void follow(const Change& change);

    /// Calls for each coding of the document, by id.
    void forEachIn(DocumentId document, const std::function<void(const Coding&)>& visit) const;
    /// For each placed one that shares words with the span.
    void forEachOn(DocumentId document, Span span,
                   const std::function<void(const Coding&)>& visit) const;

    /// Where the codings that were changed stand or, if they were taken away, stood; ascending.
    /// Nothing where that can be anywhere: very many were changed, or moved between documents.
    std::optional<std::vector<DocumentId>> documentsOf(const Change& change) const;

   private:
    void sweep();
    void note(CodingId id);

    const Study* m_study;
    std::vector<std::vector<CodingId>> m_codings;  // by DocumentId::value; some may be gone
    std::vector<DocumentId> m_documents;           // by CodingId::value; of those gone, the last
};

}  // namespace codebook
