// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lines of a concordance in the order of the words round the hit, without a look at the texts.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "indexer/words/word_lists.h"

namespace indexer {

/// What a line is sorted by.
enum class HitKey : std::uint8_t { Place, Found, Left1, Left2, Left3, Right1, Right2, Right3 };

/// The numbers of the places, sorted by the first key, equal ones by the next, and at last by
/// place. Words sort by the rules of the language; where there is none, the line comes first.
/// @param language by whose rules
std::vector<std::uint32_t> hitOrder(const WordTable& table, const std::vector<WordPlace>& places,
                                    const std::array<HitKey, 3>& keys, const QString& language);

}  // namespace indexer
