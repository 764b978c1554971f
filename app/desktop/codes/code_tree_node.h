// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A row of CodeTreeModel, which its indexes point to. For that class's sources alone.
#pragma once

#include "app/desktop/codes/code_tree_model.h"

namespace app {

struct CodeTreeModel::Node {
    std::int32_t key = 0;  ///< as CodeRow's
    QString perspective;
    Node* parent = nullptr;
    std::size_t row = 0;  ///< among the parent's
    std::vector<std::unique_ptr<Node>> rows;

    Node& take(std::size_t at, std::unique_ptr<Node> node) {
        node->parent = this;
        rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(at), std::move(node));
        number(at);
        return *rows[at];
    }
    std::unique_ptr<Node> giveAway(std::size_t at) {
        std::unique_ptr<Node> node = std::move(rows[at]);
        rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(at));
        number(at);
        return node;
    }
    void appendCodes(std::vector<codebook::CodeId>& codes) const {
        if (key > 0) codes.push_back(codebook::CodeId{key});
        for (const auto& below : rows) below->appendCodes(codes);
    }

   private:
    void number(std::size_t from) {
        for (std::size_t at = from; at < rows.size(); ++at) rows[at]->row = at;
    }
};

}  // namespace app
