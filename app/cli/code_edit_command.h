// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// code-edit: what the window's codebook panel does to one code, from the command line.
#pragma once

#include "app/cli/command.h"

namespace app {

CommandSpec codeEditCommand();

}  // namespace app
