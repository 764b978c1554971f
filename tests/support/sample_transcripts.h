// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files to spoil: the sample study's transcripts, the importers' test files, and small drawn ones
// of the formats and styles that these lack.
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace tests {

struct SampleFile {
    QString name;
    QByteArray bytes;

    QString suffix() const { return name.mid(name.lastIndexOf(u'.') + 1); }
};

/// The sample study's transcripts and the importers' test files in order of their names, then
/// the drawn files, those of formats
/// that no importer reads yet among them.
std::vector<SampleFile> sampleTranscripts();

/// The tables and the codebook of the sample study.
std::vector<SampleFile> sampleTables();

}  // namespace tests
