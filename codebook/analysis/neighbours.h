// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which passages others stand beside, in one document.
#pragma once

#include "codebook/analysis/coded_documents.h"
#include "codebook/analysis/passages.h"
#include "codebook/analysis/retrieval.h"

namespace codebook {

/// What is known of the document that is swept; turns and text only where the relation needs them.
struct Surroundings {
    const CodedDocument& document;
    const TextSource& source;
    const QString& language;
};

/// True for each passage that one of the others stands beside; all are ascending.
std::vector<bool> standBeside(const Passages& passages, const Passages& others,
                              const Relation& relation, const Surroundings& surroundings);

}  // namespace codebook
