// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a command writes, and what it tells everyone afterwards.
#pragma once

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <cstdint>
#include <initializer_list>
#include <variant>
#include <vector>

#include "codebook/model/schema.h"

namespace codebook {

/// A field's value between projects: nothing, a number, a text, a row's GUID, or the SHA-256 of a
/// long text that the store keeps already.
using Value = std::variant<std::monostate, std::int64_t, double, QString, QUuid, QByteArray>;

/// The same fields written in one or many rows of one entity; values row by row.
struct RowBatch {
    RowBatch() = default;
    RowBatch(Entity kind, bool createsRows, std::initializer_list<std::uint8_t> fieldIndexes)
        : entity(kind), creates(createsRows), fields(fieldIndexes) {}

    /// Adds a row; as many values as there are fields, in their order.
    void add(const QUuid& row, std::initializer_list<Value> rowValues) {
        rows.push_back(row);
        values.insert(values.end(), rowValues);
    }
    const Value& value(std::size_t row, std::size_t fieldColumn) const {
        return values[row * fields.size() + fieldColumn];
    }
    bool isEmpty() const { return rows.empty(); }

    Entity entity = Entity::Coder;
    /// True: the rows are new, and begin to live; false: they are there already.
    bool creates = false;
    std::vector<std::uint8_t> fields;  ///< indexes into EntitySchema::fields
    std::vector<QUuid> rows;
    std::vector<Value> values;
};

/// One step of a person's work, complete: what the history calls it and every value it writes.
/// Earlier batches are applied first, so later ones may refer to their rows.
struct Command {
    QString text;
    std::vector<RowBatch> batches;
    bool isEmpty() const {
        return std::all_of(batches.begin(), batches.end(),
                           [](const RowBatch& batch) { return batch.isEmpty(); });
    }
};

/// Rows of one entity that a command touched, by their ids in this project.
struct RowsChanged {
    Entity entity = Entity::Coder;
    bool created = false;
    std::vector<std::uint8_t> fields;
    std::vector<std::int32_t> ids;
};

struct Change {
    QString text;
    std::vector<RowsChanged> rows;

    bool touches(Entity entity) const {
        return std::any_of(rows.begin(), rows.end(),
                           [&](const RowsChanged& changed) { return changed.entity == entity; });
    }
};

}  // namespace codebook
