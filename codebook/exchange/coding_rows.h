// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Codings as a file says them, before they meet a project.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

#include "codebook/text/span.h"

namespace codebook {

/// One coding. Names are indexes into the lists of CodingRows: a million rows name some hundred
/// codes, and each name is looked up once.
struct CodingRow {
    int place = 0;  ///< its line or its entry, from 1
    std::int32_t document = 0;
    std::int32_t code = 0;
    std::int32_t coder = 0;
    Span span;
    double weight = 0;         ///< 0: none given
    std::int64_t created = 0;  ///< milliseconds since 1970, UTC; 0: not given
    QString memo;
    QString text;  ///< empty: not given
    bool isPlaced = true;
};

struct CodingRows {
    QString fileName;
    QString unit;  ///< what `place` counts: "line" or "entry"
    QStringList documents;
    QStringList codes;
    QStringList coders;
    std::vector<CodingRow> rows;
    int waiting = 0;          ///< rows left out because they wait to be placed where they come from
    QStringList unknownKeys;  ///< columns or keys that say nothing of a coding
};

/// Reads `document,begin,end,code,coder[,memo][,weight][,created][,text]` in any order of columns;
/// a column "guid" is passed over, as each coding of a project is its own, and so are rows with
/// "no" in a column "placed": their positions count in a text that no file gives.
/// @throws FormatError naming file and line of the first bad row and how many more there are
CodingRows readCodingsCsv(const QByteArray& bytes, const QString& fileName);

/// Reads an array of objects with those keys. @throws FormatError naming file and entry
CodingRows readCodingsJson(const QByteArray& bytes, const QString& fileName);

}  // namespace codebook
