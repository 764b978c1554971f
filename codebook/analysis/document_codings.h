// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each document's codings at hand, for who looks at a few places of a large study.
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "codebook/model/study.h"

namespace codebook {

/// A snapshot of which codings are in which document: four bytes a coding, made in one sweep. Any
/// change of codings makes it stale.
class DocumentCodings {
   public:
    explicit DocumentCodings(const Study& study);

    /// Calls for each placed coding of the document that shares words with the span, by id.
    void forEachOn(DocumentId document, Span span,
                   const std::function<void(const Coding&)>& visit) const;

   private:
    const Study* m_study;
    std::vector<std::uint32_t> m_begins;  // by DocumentId::value
    std::vector<CodingId> m_codings;
};

}  // namespace codebook
