// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a Word 97–2003 document says, as the child that takes it apart hands it over.
#pragma once

#include <QByteArray>

#include "indexer/import/flow/flow_tally.h"
#include "indexer/import/flow/source_comments.h"

namespace indexer {

struct DocText {
    QString text;
    std::optional<qsizetype> speechEnd;  ///< where notes begin, in UTF-16 units
    PlacedComments comments;
    FlowTally tally;
};

/// Reads the document in this process.
/// @throws DocDamage if it cannot be read
DocText docText(const QByteArray& bytes);

/// The child's answer to these bytes, of whatever they are.
QByteArray docAnswer(const QByteArray& bytes);
/// What the answer says.
/// @throws codebook::FormatError that names the file, if it says why the file cannot be read
DocText docTextOf(const QByteArray& answer, const SourceFile& file);

}  // namespace indexer
