// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shows where in a line something is wrong.
#pragma once

#include <QLineEdit>

namespace app {

/// Underlines one character of the line as an error; none where the place lies outside it.
/// @param place in UTF-16 units from 0
void markCharacter(QLineEdit& line, int place);

}  // namespace app
