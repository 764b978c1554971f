// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One row of the tree of documents: a group, or a document in it.
#pragma once

#include "app/desktop/documents/document_tree_model.h"

namespace app {

struct DocumentTreeModel::Node {
    QString key;
    QString label;
    codebook::DocumentId document;  ///< none of a group
    Node* above = nullptr;
    int row = 0;  ///< among those below the same
    std::vector<std::unique_ptr<Node>> children;
};

}  // namespace app
