// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/exchange/refi/brought_rows.h"

namespace codebook::refi {

BroughtRows::BroughtRows(const codebook::Project& project, QString text) : m_project(&project) {
    m_command.text = std::move(text);
}

QSet<QUuid>& BroughtRows::living(Entity entity) const {
    auto& known = m_living[static_cast<std::size_t>(entity)];
    if (!known) {
        known.emplace();
        for (const QUuid& row : m_project->guids(entity))
            if (!row.isNull()) known->insert(row);
    }
    return *known;
}

bool BroughtRows::has(Entity entity, const QUuid& row) const {
    return living(entity).contains(row);
}

RowBatch& BroughtRows::batch(Entity entity, bool creates, const std::vector<std::uint8_t>& fields) {
    auto& batches = m_command.batches;
    const bool continues = !batches.empty() && batches.back().entity == entity &&
                           batches.back().creates == creates && batches.back().fields == fields;
    if (!continues) {
        batches.emplace_back(entity, creates, std::initializer_list<std::uint8_t>{});
        batches.back().fields = fields;
    }
    return batches.back();
}

bool BroughtRows::put(Entity entity, const QUuid& row, const FieldValues& values) {
    if (has(entity, row)) return false;
    living(entity).insert(row);
    ++m_brought[static_cast<std::size_t>(entity)];
    const bool isBack = m_project->hasHeld(entity, row);
    FieldValues all;
    if (isBack) all.emplace_back(field::alive, std::int64_t{1});
    all.insert(all.end(), values.begin(), values.end());
    std::vector<std::uint8_t> fields;
    for (const auto& [field, value] : all) fields.push_back(field);
    RowBatch& to = batch(entity, !isBack, fields);
    to.rows.push_back(row);
    for (const auto& [field, value] : all) to.values.push_back(value);
    return true;
}

void BroughtRows::change(Entity entity, const QUuid& row, const FieldValues& values) {
    std::vector<std::uint8_t> fields;
    for (const auto& [field, value] : values) fields.push_back(field);
    RowBatch& to = batch(entity, false, fields);
    to.rows.push_back(row);
    for (const auto& [field, value] : values) to.values.push_back(value);
}

void BroughtRows::append(const Command& steps) {
    m_command.batches.insert(m_command.batches.end(), steps.batches.begin(), steps.batches.end());
}

}  // namespace codebook::refi
