// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/project/dropped.h"

namespace codebook {

void Dropped::takeOut(std::vector<RowBatch>& batches, Of what) const {
    std::vector<RowBatch> remaining;
    for (RowBatch& batch : batches) {
        const auto entity = static_cast<std::size_t>(batch.entity);
        if (m_rows[entity].isEmpty() && m_fields[entity].isEmpty())
            remaining.push_back(std::move(batch));
        else
            takeOut(batch, what, remaining);
    }
    batches = std::move(remaining);
}

void Dropped::takeOut(const RowBatch& batch, Of what, std::vector<RowBatch>& remaining) const {
    const auto entity = static_cast<std::size_t>(batch.entity);
    for (std::size_t row = 0; row < batch.rows.size(); ++row) {
        const QUuid& guid = batch.rows[row];
        if (m_rows[entity].contains(guid)) continue;
        RowBatch kept(batch.entity, batch.creates, {});
        kept.rows.push_back(guid);
        for (std::size_t column = 0; column < batch.fields.size(); ++column) {
            const bool isOut = what == Of::RowsAndFields &&
                               m_fields[entity].contains({guid, batch.fields[column]});
            if (isOut) continue;
            kept.fields.push_back(batch.fields[column]);
            kept.values.push_back(batch.value(row, column));
        }
        if (kept.fields.empty()) continue;
        const bool continues = !remaining.empty() && remaining.back().entity == kept.entity &&
                               remaining.back().creates == kept.creates &&
                               remaining.back().fields == kept.fields;
        if (!continues) {
            remaining.push_back(std::move(kept));
            continue;
        }
        remaining.back().rows.push_back(guid);
        remaining.back().values.insert(remaining.back().values.end(), kept.values.begin(),
                                       kept.values.end());
    }
}

}  // namespace codebook
