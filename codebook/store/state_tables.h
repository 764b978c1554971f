// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes batches of rows into the state tables, whatever their entity.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QUuid>

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "codebook/model/change.h"

namespace codebook {

class Database;
class WriteProgress;

/// Values that gave way to digests, and what they were: to put back if the step fails.
using ReplacedTexts = std::vector<std::pair<Value*, QString>>;

/// Keys are integers inside a file and GUIDs outside; this is where they meet. Entities that others
/// refer to often are remembered.
class StateTables {
   public:
    explicit StateTables(Database& database) : m_database(&database) {}

    /// Keeps each long text of the batch once and puts its SHA-256 in its place.
    void keepLongTexts(RowBatch& batch, ReplacedTexts& replaced);
    /// Inserts or updates the rows. `bornEntry` tells the journal entry that creates a row (only
    /// where the batch creates). Returns the rows' ids. @throws StoreError, also where a row or a
    /// reference is unknown
    std::vector<std::int32_t> apply(const RowBatch& batch,
                                    const std::function<qint64(std::size_t row)>& bornEntry);
    /// The row's id, living or not; 0 where it is unknown.
    std::int32_t idOf(Entity entity, const QUuid& row);
    /// Journal entry that created the row.
    qint64 bornEntry(Entity entity, std::int32_t id);
    /// The rows with all their fields, as a batch that writes them whole, and on wish their ids.
    /// @throws StoreError if one is unknown
    RowBatch wholeRows(Entity entity, const std::vector<QUuid>& rows,
                       std::vector<std::int32_t>* ids = nullptr);
    /// The long text with this SHA-256. @throws StoreError if it is missing
    QString longText(const QByteArray& digest);
    /// Tells apply() of each row from now on, until null is given.
    void tell(WriteProgress* progress) { m_progress = progress; }
    /// Forgets remembered ids, after a rollback.
    void forget();

   private:
    std::int32_t longTextId(const QByteArray& digest);
    QVariant storedValue(const FieldSchema& schema, const Value& value);
    std::int32_t rowToChange(Entity entity, const QUuid& row);
    Value valueFromState(const FieldSchema& schema, const QVariant& stored);
    QUuid guidOf(Entity entity, std::int32_t id);
    QByteArray digestOf(std::int32_t longText);
    void remember(Entity entity, const QUuid& row, std::int32_t id);

    Database* m_database;
    WriteProgress* m_progress = nullptr;
    std::array<QHash<QUuid, std::int32_t>, entityCount> m_ids;
    std::array<QHash<std::int32_t, QUuid>, entityCount> m_guids;
    QHash<QByteArray, std::int32_t> m_longTexts;
    QHash<std::int32_t, QByteArray> m_digests;
};

}  // namespace codebook
