// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a fuzzer says that a law is broken: libFuzzer keeps the bytes of whatever ends the program.
#pragma once

#include <QStringList>

namespace tests {

/// Prints the sentences and ends the program, if there are any.
void requireNone(const QStringList& brokenLaws);

}  // namespace tests
