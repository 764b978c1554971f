// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one list of formats: whoever adds a format adds it here.
#pragma once

#include <memory>
#include <vector>

#include "indexer/import/source/importer.h"

namespace indexer {

/// Every importer, in the order in which they are asked whether they recognise bytes.
const std::vector<std::unique_ptr<Importer>>& importers();

}  // namespace indexer
