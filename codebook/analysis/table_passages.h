// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words behind a number of a cross-tab: of a cell, of a row or column, of the whole.
#pragma once

#include <cstddef>
#include <optional>

#include "codebook/analysis/crosstab.h"
#include "codebook/analysis/retrieval.h"

namespace codebook {

/// A cell; without a row or a column the margin of the other, without both the whole table.
struct TablePlace {
    std::optional<std::size_t> row;
    std::optional<std::size_t> column;
    bool operator==(const TablePlace&) const = default;
};

/// What was counted there.
std::int64_t countAt(const CrossTab& table, const TablePlace& place);
/// Every stretch of text that was counted there, once, with the codings that it was counted for.
RetrievalResult passagesAt(const CrossTab& table, const TablePlace& place, const Study& study);

}  // namespace codebook
