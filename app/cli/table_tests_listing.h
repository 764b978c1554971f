// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The statistics of a table, in words and as JSON.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <QStringList>

#include "codebook/analysis/table_tests.h"

namespace app {

/// Keys as the manual names them; a coefficient is a number or {"undefined": "reason"}.
nlohmann::ordered_json testsJson(const codebook::TableTests& tests);
/// One line for each statistic.
QStringList testsLines(const codebook::TableTests& tests);

}  // namespace app
