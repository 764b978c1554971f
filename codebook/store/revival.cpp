// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/store/revival.h"

#include <algorithm>
#include <array>
#include <optional>

namespace codebook {

namespace {

/// The column of the batch that can bring rows to life.
std::optional<std::size_t> aliveColumn(const RowBatch& batch) {
    if (batch.creates) return std::nullopt;
    const auto at = std::find(batch.fields.begin(), batch.fields.end(), field::alive);
    if (at == batch.fields.end()) return std::nullopt;
    return static_cast<std::size_t>(at - batch.fields.begin());
}

}  // namespace

void reviveKnownRows(StateTables& tables, std::vector<RowBatch>& batches) {
    const auto canBeRevived = [&](Entity entity, const QUuid& row) {
        if (tables.idOf(entity, row) == 0) return false;
        return entity != Entity::Code ||
               tables.wholeRows(entity, {row}).values[field::alive] == Value(std::int64_t{0});
    };
    std::vector<RowBatch> split;
    for (RowBatch& batch : batches) {
        const bool mayHaveLived = batch.entity == Entity::AttributeValue ||
                                  batch.entity == Entity::Setting || batch.entity == Entity::Code;
        if (!batch.creates || !mayHaveLived) {
            split.push_back(std::move(batch));
            continue;
        }
        RowBatch created(batch.entity, true, {});
        created.fields = batch.fields;
        RowBatch revived(batch.entity, false, {field::alive});
        revived.fields.insert(revived.fields.end(), batch.fields.begin(), batch.fields.end());
        for (std::size_t row = 0; row < batch.rows.size(); ++row) {
            const bool isKnown = canBeRevived(batch.entity, batch.rows[row]);
            RowBatch& to = isKnown ? revived : created;
            to.rows.push_back(batch.rows[row]);
            if (isKnown) to.values.emplace_back(std::int64_t{1});
            for (std::size_t column = 0; column < batch.fields.size(); ++column)
                to.values.push_back(batch.value(row, column));
        }
        if (!created.isEmpty()) split.push_back(std::move(created));
        if (!revived.isEmpty()) split.push_back(std::move(revived));
    }
    batches = std::move(split);
}

void readRevived(StateTables& tables, const std::vector<RowBatch>& batches, Written& written) {
    std::array<std::vector<QUuid>, entityCount> rows;
    for (const RowBatch& batch : batches) {
        const auto column = aliveColumn(batch);
        if (!column) continue;
        for (std::size_t row = 0; row < batch.rows.size(); ++row)
            if (batch.value(row, *column) == Value(std::int64_t{1}) &&
                tables.idOf(batch.entity, batch.rows[row]) != 0)
                rows[static_cast<std::size_t>(batch.entity)].push_back(batch.rows[row]);
    }
    for (std::size_t kind = 0; kind < rows.size(); ++kind) {
        if (rows[kind].empty()) continue;
        const auto entity = static_cast<Entity>(kind);
        RowBatch whole = tables.wholeRows(entity, rows[kind], &written.revivedIds.emplace_back());
        for (std::size_t row = 0; row < whole.rows.size(); ++row)
            whole.values[row * whole.fields.size() + field::alive] = std::int64_t{1};
        written.revived.push_back(std::move(whole));
    }
}

}  // namespace codebook
