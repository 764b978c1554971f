// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All rows of a project as JSON, form "samsyn-project/1": what travels beside project.qde, so that
// a project that comes back to Samsyn has lost nothing.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

#include "codebook/model/change.h"
#include "codebook/project/project.h"

namespace codebook::refi {

struct ProjectRows {
    /// SHA-256 of the project.qde that was written with them, hexadecimal: where another program
    /// has changed that file, the rows are out of date.
    QString qdeDigest;
    std::vector<RowBatch> batches;  ///< whole rows; in an order in which references lead back
    /// Long texts by SHA-256, but for documents' present texts.
    QHash<QByteArray, QString> texts;
    std::vector<JournalLine> journal;
};

/// The setting that keeps the audit trails of projects that were imported whole.
inline constexpr QLatin1String earlierJournalSetting("earlierJournal");
/// These trails, the earliest first.
std::vector<JournalLine> earlierJournal(const Study& study);
/// What that setting is to say when another trail comes.
QString withJournal(const Study& study, const std::vector<JournalLine>& journal);

/// Everything that lives in the project, and its audit trail, with what was done before it was
/// imported.
ProjectRows rowsOf(const codebook::Project& project);

QByteArray projectRowsJson(const ProjectRows& rows);
/// @throws FormatError for what is no such file, or comes from a newer form of it
ProjectRows readProjectRows(const QByteArray& bytes, const QString& fileName);

}  // namespace codebook::refi
