// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Code points that are no characters: files hold them where they are damaged or were put together
// from pieces, and neither SQLite nor XML keeps them as they are.
#pragma once

#include <QString>

namespace codebook {

/// Writes U+FFFD for NUL, U+FFFE, U+FFFF and halves of surrogate pairs; returns how many were
/// replaced. No position changes.
qint64 makeStorable(QString& text);

}  // namespace codebook
