// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The journal: for each command who, when, what it was called, and the new value of each field it
// touched. Undo, the audit trail, merging and the proof in `check` all come from it. It only grows.
#pragma once

#include <QHash>
#include <QString>
#include <QUuid>

#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "codebook/model/change.h"

namespace codebook {

class Database;
class FieldHistory;
class StateTables;
class WriteProgress;

enum class CommandKind : std::uint8_t {
    Do,
    Undo,
    Redo,
    Merge,  ///< another copy's journal came in; what it writes itself only settles the two
};

/// One command's heading. Its stamp (counter, actor) orders all values ever written: a Lamport
/// counter, and the writing session's GUID where two sessions counted alike.
struct JournalCommand {
    qint64 id = 0;  ///< in this file
    QUuid guid;
    QUuid actor;
    QString coder;  ///< who signed
    qint64 counter = 0;
    qint64 at = 0;  ///< milliseconds since 1970, UTC; for people to read, never for ordering
    QString text;
    CommandKind kind = CommandKind::Do;
    QUuid target;  ///< the command that is undone or redone
};

/// What undoing a command would write, and what it would leave alone.
struct Inverse {
    std::vector<RowBatch> batches;
    /// What has been changed again since, and is left alone.
    struct Kept {
        Entity entity;
        QUuid row;
        std::uint8_t field;  ///< index into EntitySchema::fields
    };
    std::vector<Kept> changedSince;
};

class Journal {
   public:
    Journal(Database& database, StateTables& tables) : m_database(&database), m_tables(&tables) {}

    /// All headings in the order of their stamps.
    std::vector<JournalCommand> commands();
    /// The commands that a merge brought in have the ids from this one to the merge's own; 0 where
    /// it was done in another copy, and cannot be undone here.
    qint64 firstMerged(const JournalCommand& merge);
    void noteFirstMerged(const JournalCommand& merge, qint64 first);
    /// Forgets what was read, after a rollback.
    void forget();
    /// The heading of one command. @throws StoreError if it is missing
    JournalCommand command(const QUuid& guid);
    /// The largest counter in the journal.
    qint64 lastCounter();
    /// Writes the heading; returns its id. The actor is entered on its first command.
    qint64 append(const JournalCommand& command);
    /// Remembers that the entries touched rows that were there before.
    void touched(Entity entity, const std::vector<std::int32_t>& ids,
                 const std::vector<qint64>& entries);
    /// Everything a command wrote, in its order.
    std::vector<RowBatch> batches(qint64 command);
    /// What restores, per field, the value before the command, where the field still carries its
    /// stamp; a later change that was undone does not count.
    /// @throws Interrupted where the progress is stopped
    Inverse inverse(const JournalCommand& command, WriteProgress* progress = nullptr);
    /// How many rows it wrote; none of a merge, of which only its settlement is its own.
    std::optional<std::size_t> rowsOf(const JournalCommand& command);

   private:
    struct Entry;
    struct Stamp;
    using History = std::vector<std::pair<Stamp, std::shared_ptr<const Entry>>>;

    std::shared_ptr<const Entry> entry(qint64 id);
    /// The entry that created rows, with its command but without its values.
    std::shared_ptr<const Entry> birth(qint64 id);
    /// Everything that was written to the row, as far as it says anything of these fields.
    History historyOf(Entity entity, const QUuid& row, const std::vector<std::uint8_t>& fields);
    Stamp stampOf(qint64 command);
    /// The step by which a command came into this file: the merge that brought it, or itself.
    qint64 arrivalOf(qint64 command);
    /// What was written to the field, step by step as this file saw it.
    FieldHistory layersOf(const History& history, const QUuid& row, std::uint8_t index);
    bool isTouched(Entity entity, const QUuid& row);
    void invert(const RowBatch& batch, qint64 command, Inverse& inverse, WriteProgress* progress);
    qint64 actorId(const JournalCommand& command);
    Inverse inverseOfMerge(const JournalCommand& merge);

    Database* m_database;
    StateTables* m_tables;
    QHash<qint64, std::shared_ptr<const Entry>> m_entries;
    QHash<qint64, std::shared_ptr<const Entry>> m_births;
    std::size_t m_rowsInEntries = 0;
    QHash<qint64, std::shared_ptr<const Stamp>> m_stamps;
    std::optional<std::map<qint64, qint64>> m_merges;  ///< last command that came in, by the first
};

}  // namespace codebook
