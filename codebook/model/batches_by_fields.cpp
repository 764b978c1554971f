// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/model/batches_by_fields.h"

namespace codebook {

void BatchesByFields::add(const QUuid& row, const std::vector<std::uint8_t>& fields,
                          const std::vector<Value>& values) {
    QByteArray key;
    for (const std::uint8_t field : fields) key.append(static_cast<char>(field));
    RowBatch& batch = m_batches[key];
    if (batch.isEmpty()) {
        batch.entity = m_entity;
        batch.creates = m_creates;
        batch.fields = fields;
    }
    batch.rows.push_back(row);
    batch.values.insert(batch.values.end(), values.begin(), values.end());
}

std::vector<RowBatch> BatchesByFields::take() {
    std::vector<RowBatch> batches;
    batches.reserve(m_batches.size());
    for (auto& [fields, batch] : m_batches) batches.push_back(std::move(batch));
    m_batches.clear();
    return batches;
}

}  // namespace codebook
