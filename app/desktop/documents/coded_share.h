// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How much of each document's text is coded, and by whom: one sweep over all codings.
#pragma once

#include <functional>
#include <vector>

#include "codebook/analysis/document_codings.h"
#include "codebook/model/study.h"

namespace app {

/// What the codings of one document come to.
struct DocumentCodings {
    std::int32_t characters = 0;  ///< that at least one coding covers
    std::int32_t codings = 0;
    std::vector<codebook::CoderId> coders;  ///< ascending
};

/// By DocumentId::value, of the codings whose coder is shown. Codings that wait to be placed in a
/// revised text are left out. Takes time by codings and by characters / 64, however long the
/// codings are.
std::vector<DocumentCodings> documentCodings(const codebook::Study& study,
                                             const std::function<bool(codebook::CoderId)>& shows);

/// The same of one document, without looking at the others.
DocumentCodings documentCodings(const codebook::Study& study,
                                const codebook::DocumentCodings& codings,
                                codebook::DocumentId document,
                                const std::function<bool(codebook::CoderId)>& shows);

}  // namespace app
