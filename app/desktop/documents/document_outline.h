// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The documents of a study in groups, as a plain value: what the tree of documents shows.
#pragma once

#include <QString>

#include <vector>

#include "codebook/model/change.h"
#include "codebook/model/study.h"

namespace app {

enum class DocumentGrouping : std::uint8_t { None, Folder, Kind, Case, Attribute };

struct OutlineNode {
    QString key;  ///< the same as long as it is the same group or document
    QString label;
    codebook::DocumentId document;  ///< none of a group
    std::vector<OutlineNode> children;
};

struct OutlineQuestion {
    DocumentGrouping grouping = DocumentGrouping::Folder;
    codebook::AttributeId attribute;  ///< of DocumentGrouping::Attribute
    QString filter;                   ///< keeps documents in whose name, folder or cases it stands
};

/// True where documents come, go or get another name: only then their order is another.
bool changesDocumentNames(const codebook::Change& change);

/// Documents by name as readers of the window's language sort them, "P2" before "P10".
std::vector<codebook::DocumentId> documentsByName(const codebook::Study& study);

/// Groups by their names, then documents by theirs; a document stands in each group that it belongs
/// to, and those that belong to none stand in a last group of their own, but for folders and flat
/// lists, where they stand at the top.
/// @param documents all documents in the order to show them in
std::vector<OutlineNode> documentOutline(const codebook::Study& study,
                                         const OutlineQuestion& question,
                                         const std::vector<codebook::DocumentId>& documents);

}  // namespace app
