// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What all tables of the search workspace wear: whole rows are chosen, no grid, one height.
#pragma once

#include <QString>

class QTableView;

namespace app {

/// @param name what a reader of the screen says
void dress(QTableView& table, const QString& name);

}  // namespace app
