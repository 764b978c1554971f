// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/outgoing.h"

#include <QFileInfo>

#include "app/cli/output.h"
#include "codebook/error.h"
#include "codebook/project/project.h"
#include "codebook/pseudonyms/pseudonymised_copy.h"

namespace app {

OutgoingProject::OutgoingProject(std::unique_ptr<codebook::Project> project,
                                 const Arguments& arguments)
    : m_project(std::move(project)) {
    const codebook::PseudonymOverlay overlay(codebook::pseudonymsOf(m_project->study()));
    if (!arguments.has(QStringLiteral("pseudonyms"))) {
        if (!overlay.isEmpty())
            printNote(QStringLiteral("%1 marked names may stand in it in clear; --pseudonyms puts "
                                     "pseudonyms in their place.")
                          .arg(overlay.pseudonyms().size()));
        return;
    }
    if (overlay.isEmpty())
        throw codebook::Conflict(
            QStringLiteral("No name is marked in “%1”.").arg(m_project->path()));
    const QString path =
        m_folder.filePath(overlay.replaced(QFileInfo(m_project->path()).completeBaseName()) +
                          QStringLiteral(".samsyn"));
    codebook::writePseudonymisedCopy(*m_project, overlay, path);
    m_project = codebook::Project::open(path, {});
}

OutgoingProject::~OutgoingProject() = default;

QCommandLineOption pseudonymsOption() {
    return flagOption(QStringLiteral("pseudonyms"),
                      QStringLiteral("Puts pseudonyms in the place of marked names."));
}

}  // namespace app
