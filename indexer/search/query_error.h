// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <utility>

#include "codebook/error.h"

namespace indexer {

/// The query cannot be read from one of its characters on, which the message names too.
class QueryError : public codebook::Conflict {
   public:
    QueryError(std::int32_t place, QString message, QString detail = {})
        : Conflict(std::move(message), std::move(detail)), m_place(place) {}

    /// The character of the query, counted from 1.
    std::int32_t place() const { return m_place; }

   private:
    std::int32_t m_place;
};

}  // namespace indexer
