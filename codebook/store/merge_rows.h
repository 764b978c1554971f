// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rows that a merge touches, field by field: who wrote last, and what the row shall hold.
#pragma once

#include <QHash>
#include <QSet>

#include <array>
#include <deque>
#include <memory>
#include <optional>
#include <vector>

#include "codebook/store/journal.h"

namespace codebook {

/// Every journal command's place in the order of stamps, and which side it comes from.
class MergeOrder {
   public:
    enum class Side : std::uint8_t { Common, Ours, Theirs };
    struct Place {
        std::int32_t rank = -1;
        Side side = Side::Common;
        bool isMerge = false;  ///< what a merge settled: made anew by each merge, no person's word
    };

    /// `commands` in the order of their stamps.
    MergeOrder(const std::vector<JournalCommand>& commands, const QSet<QUuid>& theirs,
               const QSet<QUuid>& fresh);
    Place of(qint64 command) const { return m_places.value(command); }
    const JournalCommand& at(std::int32_t rank) const {
        return m_commands[static_cast<std::size_t>(rank)];
    }
    const std::vector<JournalCommand>& commands() const { return m_commands; }

   private:
    std::vector<JournalCommand> m_commands;
    QHash<qint64, Place> m_places;
};

struct MergeCell {
    Value value;
    std::int32_t rank = -1;  ///< nobody wrote it
    void write(const Value& written, std::int32_t at) {
        if (at < rank) return;
        value = written;
        rank = at;
    }
};

struct MergeRow {
    using Cells = std::vector<MergeCell>;
    /// What each side last wrote, for rows that were there before.
    struct Sides {
        Cells ancestor, ours, theirs;
    };
    /// A value that came before, kept where settling may have to go back to it.
    struct Earlier {
        std::uint8_t field;
        std::int32_t rank;
        Value value;
    };

    Entity entity = Entity::Coder;
    QUuid guid;
    std::int32_t id = 0;  ///< in this file; 0: not there yet
    qint64 born = 0;      ///< of a new row: the entry that makes it
    Cells cells;          ///< by the steps of people
    Cells settled;        ///< by earlier merges; empty where they wrote nothing
    std::unique_ptr<Sides> sides;
    std::vector<Earlier> earlier;
    std::vector<Value> target;  ///< what the row shall hold

    bool lives() const { return target[field::alive] == Value(std::int64_t{1}); }
    QUuid reference(std::uint8_t index) const;
    const Value& journalValue(std::size_t index) const;
    /// Takes the last written values as target.
    void aim();
};

bool isSameValue(const Value& left, const Value& right);

class MergeRows {
   public:
    MergeRows(Database& database, StateTables& tables, const MergeOrder& order)
        : m_database(&database), m_tables(&tables), m_order(&order) {}

    /// An entry that the file did not have, in the order of stamps.
    void takeIn(qint64 entry, qint64 command, const RowBatch& batch);
    /// Adds what this file's entries said of the rows that were taken in, and aims all.
    void readHistories();
    /// The row with its history; one that was not touched is read. Null where there is none.
    MergeRow* row(Entity entity, const QUuid& guid);
    /// Rows that were taken in or asked for, in that order; more may come while one walks.
    std::deque<MergeRow>& all(Entity entity) { return m_rows[static_cast<std::size_t>(entity)]; }
    MergeRow* known(Entity entity, const QUuid& guid);

   private:
    struct Decoded {
        qint64 command = 0;
        RowBatch batch;
        QHash<QUuid, std::size_t> indexes;
    };
    MergeRow& add(Entity entity, const QUuid& guid);
    void write(MergeRow& row, const RowBatch& batch, std::size_t index, MergeOrder::Place place);
    void readHistory(MergeRow& row);
    const Decoded& entry(qint64 id);

    Database* m_database;
    StateTables* m_tables;
    const MergeOrder* m_order;
    std::array<std::deque<MergeRow>, entityCount> m_rows;
    std::array<QHash<QUuid, std::size_t>, entityCount> m_indexes;
    QHash<qint64, std::shared_ptr<const Decoded>> m_entries;
    QSet<qint64> m_takenIn;
};

}  // namespace codebook
