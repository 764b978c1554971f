// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows and fields that are taken out of batches before they are carried out.
#pragma once

#include <QSet>
#include <QUuid>

#include <array>
#include <vector>

#include "codebook/model/change.h"

namespace codebook {

class Dropped {
   public:
    void row(Entity entity, const QUuid& row) { rows(entity).insert(row); }
    void field(Entity entity, const QUuid& row, std::uint8_t index) {
        fields(entity).insert({row, index});
    }
    bool isEmpty() const { return m_count == 0; }

    enum class Of : std::uint8_t { RowsAndFields, RowsOnly };
    void takeOut(std::vector<RowBatch>& batches, Of what) const;

   private:
    QSet<QUuid>& rows(Entity entity) {
        ++m_count;
        return m_rows[static_cast<std::size_t>(entity)];
    }
    QSet<std::pair<QUuid, std::uint8_t>>& fields(Entity entity) {
        ++m_count;
        return m_fields[static_cast<std::size_t>(entity)];
    }
    void takeOut(const RowBatch& batch, Of what, std::vector<RowBatch>& remaining) const;

    std::array<QSet<QUuid>, entityCount> m_rows;
    std::array<QSet<std::pair<QUuid, std::uint8_t>>, entityCount> m_fields;
    int m_count = 0;
};

}  // namespace codebook
