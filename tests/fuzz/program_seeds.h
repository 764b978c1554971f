// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Small databases of other programs, to be spoilt.
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace tests {

/// By the fuzzer that begins with them.
std::vector<std::pair<QString, QByteArray>> programDatabases();

}  // namespace tests
