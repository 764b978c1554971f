// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a file's first bytes say about it, against what its name claims.
#pragma once

#include <QByteArray>
#include <QString>

namespace indexer {

/// What the bytes certainly are, completing a sentence ("an old spreadsheet (.xls); save it in
/// today’s format"); empty where nothing is certain. Only kinds that no importer reads.
QString unreadableKind(const QByteArray& bytes);

/// True for ZIP archives: Word and OpenDocument files, and much else.
bool isZip(const QByteArray& bytes);

}  // namespace indexer
