// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How far two sets of codes are apart, for units that may carry several codes at once.
#pragma once

#include <QStringList>

#include <vector>

namespace codebook {

enum class SetDistance : std::uint8_t { Nominal, Jaccard, Masi };

/// 1 − |A ∩ B|/|A ∪ B|; two empty sets are the same. Sets are sorted and hold nothing twice.
double jaccardDistance(const QStringList& a, const QStringList& b);
/// 1 − J·M (Passonneau 2006), M = 1 for equal sets, 2/3 where one holds the other, 1/3 where they
/// cross, 0 where they share nothing.
double masiDistance(const QStringList& a, const QStringList& b);

/// The distances of all pairs, row after row, to be used as δ² as they are.
std::vector<double> setDistances(SetDistance kind, const std::vector<QStringList>& sets);

}  // namespace codebook
