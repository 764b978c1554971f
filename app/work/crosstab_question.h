// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A cross-tab as it is asked for: on the command line, in the window, or saved to be asked again.
#pragma once

#include <QString>

#include <functional>
#include <optional>

#include "codebook/analysis/crosstab.h"

namespace app {

/// Of which total the shares beside the counts are.
enum class Percent : std::uint8_t { None, Row, Column, Total };
/// "", "row", "column" or "total". @throws codebook::Conflict
Percent percentNamed(const QString& name);
QString percentName(Percent percent);

struct CrossTabQuestion {
    QString rows;
    QString columns;
    QString within = QStringLiteral("overlap");
    QString count = QStringLiteral("passages");
    QString where;
    bool hasTests = false;
    Percent percent = Percent::None;
    /// What the permutation test keeps together: "documents" or "cases".
    QString together = QStringLiteral("documents");

    bool operator==(const CrossTabQuestion&) const = default;
    /// True where both axes say something.
    bool isWhole() const { return !rows.isEmpty() && !columns.isEmpty(); }
};

/// As a saved analysis keeps it: a JSON object with the options' names as keys.
QString questionToText(const CrossTabQuestion& question);
/// @throws codebook::FormatError
CrossTabQuestion questionFromText(const QString& text);

/// Asks the study. The condition is given as the turns that it finds, because only the index knows
/// them. @throws codebook::Conflict if an axis or a unit cannot be read, Interrupted
codebook::CrossTab answered(const codebook::Study& study, const codebook::TextSource& source,
                            const CrossTabQuestion& question,
                            std::optional<codebook::TurnSet> where,
                            std::function<bool()> isCancelled = {});

}  // namespace app
