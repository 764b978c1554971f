// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/team/merge_rehearsal.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <thread>

#include "app/desktop/background/mailbox.h"
#include "codebook/error.h"
#include "codebook/project/project.h"

namespace app {

namespace {

using codebook::Project;

/// The window goes on reading and writing the project meanwhile, so another file is merged into.
Rehearsed rehearse(const QString& project, const QStringList& copies) {
    Rehearsed result;
    try {
        for (const QString& copy : copies)
            if (QFileInfo(copy).canonicalFilePath() == QFileInfo(project).canonicalFilePath())
                throw codebook::Conflict(
                    MergeRehearsal::tr("“%1” is the project that is open.").arg(copy));
        const QTemporaryDir folder;
        const QString trial = folder.filePath(QFileInfo(project).fileName());
        Project::OpenOptions reading;
        reading.readOnly = true;
        Project::open(project, reading)->saveCopy(trial);
        const auto tried = Project::open(trial, {});
        result.reports = tried->mergeWith(copies, true);
        result.texts = disputedTexts(*tried, copies, result.reports);
    } catch (const codebook::Error& error) {
        result.failure = error.message();
    } catch (const std::exception& error) {
        result.failure = QString::fromLocal8Bit(error.what());
    }
    return result;
}

}  // namespace

MergeRehearsal::MergeRehearsal(QString project, QStringList copies, QObject* parent)
    : QObject(parent),
      m_mailbox(std::make_shared<Mailbox>(this)),
      m_result(std::make_shared<Rehearsed>()) {
    std::thread thread([this, project = std::move(project), copies = std::move(copies),
                        mailbox = m_mailbox, result = m_result] {
        *result = rehearse(project, copies);
        // What is posted is done on the window's thread, and only while this object lives.
        mailbox->post([this] { Q_EMIT finished(); });
    });
    finishLater(std::move(thread));
}

MergeRehearsal::~MergeRehearsal() { m_mailbox->close(); }

}  // namespace app
