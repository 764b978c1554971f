// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of one kind that write different fields, gathered into as few batches as they need.
#pragma once

#include <QByteArray>

#include <map>
#include <vector>

#include "codebook/model/change.h"

namespace codebook {

class BatchesByFields {
   public:
    explicit BatchesByFields(Entity entity, bool creates = false)
        : m_entity(entity), m_creates(creates) {}

    /// @param fields in one order wherever they are the same @param values in that order
    void add(const QUuid& row, const std::vector<std::uint8_t>& fields,
             const std::vector<Value>& values);
    /// A batch for each set of fields, in their order. Nothing is left afterwards.
    std::vector<RowBatch> take();

   private:
    Entity m_entity;
    bool m_creates;
    std::map<QByteArray, RowBatch> m_batches;  // by the bytes that are the fields
};

}  // namespace codebook
