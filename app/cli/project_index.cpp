// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/project_index.h"

#include "app/cli/output.h"
#include "app/work/index_folder.h"
#include "codebook/project/project.h"

namespace app {

std::unique_ptr<indexer::Index> projectIndex(const codebook::Project& project) {
    return std::make_unique<indexer::Index>(indexFolder(project.guid()));
}

void updateIndex(indexer::Index& index, const codebook::Project& project) {
    const indexer::UpdateReport report =
        index.update(project.study(), project, [](int done, int total) {
            showProgress(QStringLiteral("indexing"), static_cast<std::size_t>(done),
                         static_cast<std::size_t>(total));
            return true;
        });
    clearProgress();
    for (const auto& failed : report.failed) printNote(failed.reason);
}

std::unique_ptr<indexer::Index> updatedIndex(const codebook::Project& project) {
    auto index = projectIndex(project);
    updateIndex(*index, project);
    return index;
}

}  // namespace app
