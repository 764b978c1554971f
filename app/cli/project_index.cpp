// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/project_index.h"

#include "app/cli/output.h"
#include "app/work/index_folder.h"
#include "app/work/turn_condition.h"
#include "codebook/project/project.h"

namespace app {

std::unique_ptr<indexer::Index> projectIndex(const codebook::Project& project) {
    return std::make_unique<indexer::Index>(indexFolder(project.guid()));
}

namespace {

bool showIndexing(int done, int total) {
    showProgress(QStringLiteral("indexing"), static_cast<std::size_t>(done),
                 static_cast<std::size_t>(total));
    return true;
}

}  // namespace

void updateIndex(indexer::Index& index, const codebook::Project& project) {
    const indexer::UpdateReport report = index.update(project.study(), project, showIndexing);
    clearProgress();
    for (const auto& failed : report.failed) printNote(failed.reason);
}

std::unique_ptr<indexer::Index> updatedIndex(const codebook::Project& project) {
    auto index = projectIndex(project);
    updateIndex(*index, project);
    return index;
}

codebook::TurnSet turnsWhere(const codebook::Project& project, const QString& query) {
    const auto index = projectIndex(project);
    QStringList notes;
    codebook::TurnSet turns = turnsOf(project, *index, query, notes, showIndexing);
    clearProgress();
    for (const QString& note : notes) printNote(note);
    return turns;
}

}  // namespace app
