// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Programs that do the same work, run whole.
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace tests {

/// Seconds that the program took, or nothing where it is not installed.
/// @param output where its standard output goes; empty: nowhere.
/// @throws codebook::Error if it fails.
std::optional<double> secondsOfProgram(const QString& program, const QStringList& arguments,
                                       const QString& output = {});

std::int64_t bytesIn(const QString& folder);
std::int64_t linesIn(const QString& path);

}  // namespace tests
