// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A cross-tab as it is asked for: on the command line, or saved to be asked again.
#pragma once

#include <QString>

#include <optional>

#include "app/cli/command.h"
#include "codebook/analysis/crosstab.h"

namespace app {

enum class Percent : std::uint8_t { None, Row, Column };

struct CrossTabQuestion {
    QString rows;
    QString columns;
    QString within = QStringLiteral("overlap");
    QString count = QStringLiteral("passages");
    QString where;
    bool hasTests = false;
    Percent percent = Percent::None;
};

std::vector<QCommandLineOption> crosstabOptions();
/// @throws UsageError
CrossTabQuestion questionFrom(const Arguments& arguments);
/// As a saved analysis keeps it: a JSON object with the options' names as keys.
QString questionToText(const CrossTabQuestion& question);
/// @throws FormatError
CrossTabQuestion questionFromText(const QString& text);

/// Asks the project. @throws Conflict if an axis, a unit or the condition cannot be read
codebook::CrossTab answered(const codebook::Project& project, const CrossTabQuestion& question);

}  // namespace app
