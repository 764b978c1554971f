// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Brings the journal of another copy into this one: entries are a set, known by their commands'
// GUIDs.
#pragma once

#include <QSet>

#include <vector>

#include "codebook/store/journal.h"

namespace codebook {

/// An entry that came in, as this file holds it.
struct TakenEntry {
    qint64 id = 0;
    qint64 command = 0;
    RowBatch batch;
};

struct JournalUnion {
    std::vector<JournalCommand> commands;  ///< of both, in the order of stamps
    QSet<QUuid> theirs;                    ///< everything that the other copy holds
    QSet<QUuid> fresh;                     ///< what was new here
    std::vector<TakenEntry> entries;       ///< of the new commands, in their order
    qint64 firstNew = 0;                   ///< id of the first new command in this file
};

/// Copies actors, commands, entries and long texts that this file lacks. State tables stay as they
/// are. @throws StoreError if another file is damaged, Conflict if one tells a step in another way
/// than this file
JournalUnion uniteJournals(Database& database, Journal& journal,
                           const std::vector<Database*>& others);

}  // namespace codebook
