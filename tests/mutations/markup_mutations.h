// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What goes wrong with what is written: numbers too large, tags too many and too deep.
#pragma once

#include <QByteArray>

#include "tests/mutations/chance.h"

namespace tests {

/// A mutant is cut there, so nothing is repeated beyond it.
inline constexpr qsizetype LargestMutant = qsizetype{4} << 20;

/// Makes one of the decimal numbers that stand in the bytes another one, mostly too large.
void inflateNumber(QByteArray& bytes, Chance& chance);
/// Writes one of the tags that stand in the bytes once or many times more, where it stands.
void repeatTag(QByteArray& bytes, Chance& chance);
/// Puts an element of the bytes into itself, many times over, closed or left open.
void nestTag(QByteArray& bytes, Chance& chance);

}  // namespace tests
