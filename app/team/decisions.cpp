// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/team/decisions.h"

#include <algorithm>

#include "codebook/project/project.h"
#include "codebook/words.h"

namespace app {

using codebook::Entity;

bool isDecidable(const codebook::MergeConflict& conflict) {
    namespace field = codebook::field;
    if (conflict.field == field::alive) return false;
    switch (conflict.entity) {
        case Entity::Document:
            return conflict.field == field::document::name ||
                   conflict.field == field::document::kind ||
                   conflict.field == field::document::group ||
                   conflict.field == field::document::media;
        case Entity::Coding:
            return conflict.field == field::coding::code ||
                   conflict.field == field::coding::coder ||
                   conflict.field == field::coding::weight || conflict.field == field::coding::memo;
        case Entity::Memo:
            return conflict.field == field::memo::title || conflict.field == field::memo::text;
        case Entity::Setting:
            return false;
        default:
            return true;
    }
}

codebook::Command decisionsOn(const codebook::Project& project,
                              const std::vector<Decision>& decisions) {
    codebook::Command command;
    command.text = codebook::Words::tr("Decide conflicts of a merge");
    for (const auto& [conflict, isOurs] : decisions) {
        if (!isDecidable(conflict) || conflict.keepsOurs == isOurs) continue;
        const std::vector<QUuid> rows = project.guids(conflict.entity);
        if (std::find(rows.begin(), rows.end(), conflict.row) == rows.end()) continue;
        codebook::RowBatch batch(conflict.entity, false, {conflict.field});
        batch.add(conflict.row, {isOurs ? conflict.ours : conflict.theirs});
        command.batches.push_back(std::move(batch));
    }
    return command;
}

}  // namespace app
