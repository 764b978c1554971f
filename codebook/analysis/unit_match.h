// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether passages stand in the same turn, document or case.
#pragma once

#include <unordered_set>
#include <vector>

#include "codebook/analysis/coded_documents.h"
#include "codebook/analysis/crosstab.h"
#include "codebook/analysis/passages.h"

namespace codebook {

/// Cases whose words a list of passages touches, by CaseId::value.
using CaseSet = std::unordered_set<std::int32_t>;

/// The cases that speak in the turns of a span.
std::vector<CaseId> casesSpeaking(const CodedDocument& document, Span span,
                                  const TurnAttributes& attributes);

/// Those passages for which one of the others lies in the same unit of this document: within the
/// turns asked for, or anywhere in it.
Passages inSameUnit(const CodedDocument& document, const Passages& passages, const Passages& others,
                    const Within& within);
/// Those passages that lie inside one of the others.
Passages inside(const Passages& passages, const Passages& others);
/// Those behind which one of the others begins, within so many turns or Within::AnyDistance.
Passages followedBy(const CodedDocument& document, const Passages& passages, const Passages& others,
                    std::int32_t turns);
/// Those passages in which one of the cases speaks.
Passages inCases(const CodedDocument& document, const Passages& passages, const CaseSet& cases,
                 const TurnAttributes& attributes);

}  // namespace codebook
