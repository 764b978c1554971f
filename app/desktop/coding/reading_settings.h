// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the person likes to read, kept for all projects.
#pragma once

#include "app/desktop/transcript/transcript_content.h"

namespace app {

ReadingStyle readReadingStyle();
void writeReadingStyle(const ReadingStyle& style);

}  // namespace app
