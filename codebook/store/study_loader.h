// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the state tables into memory.
#pragma once

#include "codebook/model/study.h"

namespace codebook {

class Database;

/// Every living row of the file; each id in it leads to a living row or is none.
/// @throws StoreError
Study loadStudy(Database& database);

}  // namespace codebook
