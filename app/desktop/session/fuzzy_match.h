// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How well a few typed letters fit a name: for choosing codes and commands without writing them
// out.
#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace app {

struct FuzzyMatch {
    int score = 0;                   ///< more is better; comparable for one query only
    std::vector<qsizetype> letters;  ///< UTF-16 indexes in the name of the letters that matched
};

/// None where not all letters of the query stand in the name in this order. Case, and marks on
/// letters that the query writes without (o for ö), do not matter; beginnings of words, letters in
/// a row and short names count more. An empty query fits everything alike.
std::optional<FuzzyMatch> fuzzyMatch(QStringView query, const QString& name);

}  // namespace app
