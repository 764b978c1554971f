// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The standard has one description for a code where a codebook has five fields.
#pragma once

#include "codebook/project/step.h"

namespace codebook::refi {

/// All that is said about a code: its definition, then each other field under its name, a
/// paragraph each.
QString describedCode(const codebook::Code& code);

/// The five fields of a description that describedCode() wrote; empty ones too.
FieldValues takenApart(const QString& description);

}  // namespace codebook::refi
