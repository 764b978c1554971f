// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Saved analyses as JSON, form "samsyn-analyses/1": so that a study can hand on its questions with
// its codebook and its codings.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

#include "codebook/model/study.h"
#include "codebook/project/project.h"

namespace codebook {

/// A saved question as a file says it.
struct AnalysisEntry {
    QString name;
    QString kind;
    QString parameters;  ///< a JSON object
    bool operator==(const AnalysisEntry&) const = default;
};

/// Reads what analysesJson() writes; the list may also stand alone, as the command line prints it.
/// What an analysis asks for is not judged: kinds that this version does not know are kept.
/// @throws FormatError naming the file and the analysis, or for bad JSON line and byte
std::vector<AnalysisEntry> readAnalysesJson(const QByteArray& bytes, const QString& fileName);

/// The step that saves them all; one whose name is there is replaced by the file's.
/// @param now when they are saved, milliseconds since 1970, UTC
/// @param notes receives a sentence on how many came and how many were replaced
Command analysisImport(const Study& study, const std::vector<AnalysisEntry>& entries,
                       const QString& fileName, std::int64_t now, QStringList& notes);

/// All saved analyses in the order of the study, UTF-8, indented by two.
QByteArray analysesJson(const Study& study);

}  // namespace codebook
