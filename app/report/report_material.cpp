// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_material.h"

#include <QFileInfo>

#include "codebook/error.h"
#include "codebook/store/store.h"

namespace app {

void ReportMaterial::goOn() const {
    if (isCancelled && isCancelled()) throw codebook::Interrupted();
}

ReportMaterial materialOf(const codebook::Project& project) {
    ReportMaterial material;
    material.projectName = QFileInfo(project.path()).completeBaseName();
    material.study = project.study();
    material.texts = &project;
    material.codingGuids = project.guids(codebook::Entity::Coding);
    for (const codebook::Coding& coding : project.study().codings)
        if (coding.hasMemo) material.memos.insert(coding.id, project.codingDetail(coding.id).memo);
    material.journal = project.journal();
    return material;
}

}  // namespace app
