// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/report/report_source.h"

#include <QFileInfo>

#include "app/work/index_folder.h"
#include "app/work/turn_condition.h"
#include "codebook/pseudonyms/pseudonymised_copy.h"
#include "indexer/index/index.h"

namespace app {

using codebook::Project;

namespace {

std::unique_ptr<Project> opened(const QString& path) {
    Project::OpenOptions options;
    options.readOnly = true;
    return Project::open(path, options);
}

codebook::PseudonymOverlay overlayOf(const Project& project) {
    return codebook::PseudonymOverlay(codebook::pseudonymsOf(project.study()));
}

}  // namespace

ReportSource::ReportSource(const QString& project, const ReportAsked& asked)
    : m_asked(asked), m_original(opened(project)) {
    const Project* source = m_original.get();
    QString index = indexFolder(source->guid());
    if (const auto overlay = overlayOf(*source); asked.hasPseudonyms && !overlay.isEmpty()) {
        const QString path = m_folder.filePath(
            overlay.replaced(QFileInfo(project).completeBaseName()) + QStringLiteral(".samsyn"));
        codebook::writePseudonymisedCopy(*source, overlay, path);
        m_copy = opened(path);
        source = m_copy.get();
        // It goes with the copy.
        index = m_folder.filePath(QStringLiteral("index"));
    }
    m_material = materialOf(*source);
    m_material.turnsWhere = [this, source, index](const QString& where) {
        indexer::Index words(index);
        return turnsOf(*source, words, where, m_notes, [this](int, int) {
            return !m_material.isCancelled || !m_material.isCancelled();
        });
    };
    if (!asked.onlyCoder.isEmpty()) leaveOutOthers();
}

void ReportSource::leaveOutOthers() {
    codebook::Study& study = m_material.study;
    std::vector<codebook::CodingId> others;
    for (const codebook::Coding& coding : study.codings)
        if (study.coders.at(coding.coder).name != m_asked.onlyCoder) others.push_back(coding.id);
    for (const codebook::CodingId coding : others) study.codings.remove(coding);
    std::erase_if(m_material.journal, [this](const codebook::JournalLine& line) {
        return line.coder != m_asked.onlyCoder;
    });
}

std::vector<codebook::ClearName> ReportSource::namesInClear() const {
    const auto overlay = overlayOf(*m_original);
    if (overlay.isEmpty()) return {};
    auto names = codebook::namesInClear(*m_original, overlay);
    if (m_copy)
        std::erase_if(names, [](const codebook::ClearName& name) { return !name.isHidden; });
    return names;
}

}  // namespace app
