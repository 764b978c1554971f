// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the list "Shown as" of a cross-tab holds beside the kinds of charts.
#pragma once

namespace app {

inline constexpr int TableKind = -1;
inline constexpr int SaturationKind = 100;
inline constexpr int TimelineKind = 101;
inline constexpr int RelationsKind = 102;

/// True where no rows and columns are needed.
inline bool isFigure(int kind) { return kind >= SaturationKind; }

}  // namespace app
