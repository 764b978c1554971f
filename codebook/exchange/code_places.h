// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include <utility>
#include <vector>

#include "codebook/model/code_tree.h"

namespace codebook {

/// Finds codes by parent and name without walking the tree, for files that name many.
class CodePlaces {
   public:
    CodePlaces(const Study& study, const CodeTree& tree) {
        for (const CodeId id : tree.depthFirst()) {
            const Code& code = study.codes.at(id);
            m_codes[{tree.effective(code.parent), code.name}].push_back(id);
        }
    }

    /// Codes of that name right below the parent, or at the top where it is none; in order.
    std::vector<CodeId> at(CodeId parent, const QString& name) const {
        return m_codes.value({parent, name});
    }

   private:
    QHash<std::pair<CodeId, QString>, std::vector<CodeId>> m_codes;
};

}  // namespace codebook
