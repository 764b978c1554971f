// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "codebook/exchange/refi/refi_project.h"

namespace codebook::refi {

/// The file project.qde: UTF-8, children in the order of the schema, no empty wrapper. Characters
/// that XML does not hold stand as U+FFFD.
QByteArray qde(const Project& project);

/// A codebook file (.qdc) with the project's codes and those of its sets that hold codes.
QByteArray qdc(const Project& project);

}  // namespace codebook::refi
