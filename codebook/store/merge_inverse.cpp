// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What takes a merge back: every field that carries a value which came with it gets the one that
// this copy had. The other copy's steps stay in the journal.
#include <QSet>
#include <QVariant>

#include <algorithm>
#include <array>

#include "codebook/model/batches_by_fields.h"
#include "codebook/store/database.h"
#include "codebook/store/field_history.h"
#include "codebook/store/journal_entry.h"

namespace codebook {

namespace {

using Fields = std::vector<std::uint8_t>;
/// Which fields of which rows came with the merge; rows in the order in which they came.
struct Came {
    std::vector<QUuid> rows;
    QHash<QUuid, QSet<std::uint8_t>> fields;
};

void note(Came& came, const RowBatch& batch) {
    for (const QUuid& row : batch.rows) {
        if (!came.fields.contains(row)) came.rows.push_back(row);
        auto& fields = came.fields[row];
        if (batch.creates) fields.insert(field::alive);
        for (const std::uint8_t index : batch.fields) fields.insert(index);
    }
}

}  // namespace

Inverse Journal::inverseOfMerge(const JournalCommand& merge) {
    Inverse inverse;
    const qint64 first = firstMerged(merge);
    if (first == 0) return inverse;
    Statement query = m_database->statement(
        QStringLiteral("SELECT id FROM journal_entry WHERE command BETWEEN ? AND ? ORDER BY id"));
    query.bind(0, first).bind(1, merge.id).run();
    std::vector<qint64> entries;
    while (query.next()) entries.push_back(query.value(0).toLongLong());
    std::array<Came, entityCount> came;
    for (const qint64 id : entries) {
        const auto read = entry(id);
        note(came[static_cast<std::size_t>(read->batch.entity)], read->batch);
    }

    for (int kind = 0; kind < entityCount; ++kind) {
        const auto entity = static_cast<Entity>(kind);
        const Came& all = came[static_cast<std::size_t>(kind)];
        BatchesByFields batches(entity);
        for (const QUuid& row : all.rows) {
            const QSet<std::uint8_t>& written = all.fields[row];
            Fields asked(written.begin(), written.end());
            std::sort(asked.begin(), asked.end());
            const auto history = historyOf(entity, row, asked);
            // What only came with the merge never lived here; its fields stay for whoever redoes.
            const bool wasHere = std::any_of(history.begin(), history.end(), [&](const auto& step) {
                return step.first.command < first;
            });
            Fields fields;
            std::vector<Value> values;
            for (const std::uint8_t index : wasHere ? asked : Fields{field::alive}) {
                const FieldHistory layers = layersOf(history, row, index);
                if (!layers.wrote(merge.id)) continue;  // a later value stood here already
                if (const auto before = layers.before(merge.id)) {
                    fields.push_back(index);
                    values.push_back(*before);
                } else {
                    inverse.changedSince.push_back({entity, row, index});
                }
            }
            if (fields.empty()) continue;
            batches.add(row, fields, values);
        }
        for (RowBatch& batch : batches.take()) inverse.batches.push_back(std::move(batch));
    }
    return inverse;
}

}  // namespace codebook
