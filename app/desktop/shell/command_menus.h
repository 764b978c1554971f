// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The declared commands as a menu bar, as choices to type for, and as a sheet of shortcuts.
#pragma once

#include <vector>

#include "app/desktop/session/choice_list.h"
#include "app/desktop/session/user_commands.h"

class QMenuBar;

namespace app {

/// Fills the bar with a menu a group that has commands.
void fillMenus(QMenuBar& bar, const UserCommands& commands);

/// A choice for each command that can be given now; disabled ones stand there too, but cannot be
/// chosen.
std::vector<Choice> commandChoices(const UserCommands& commands);

/// The command's text without mnemonic and dots.
QString plainText(const UserCommand& command);

}  // namespace app
