// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexer/search/query_lexer.h"

namespace indexer {

/// AND, OR, NOT, NEAR/n, SAME/…, ANSWERS and WITHIN/n: makes the token one of these by its text.
/// @returns false where it is none of them. @throws QueryError if a distance or a unit is not one
bool readOperator(QueryToken& token);

}  // namespace indexer
