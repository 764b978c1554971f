// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codebook/exchange/refi/refi_project.h"
#include "codebook/project/project.h"

namespace codebook::refi {

/// The project in the standard's terms; notCarried says what has no place there.
Project exported(const codebook::Project& project);

/// The codebook alone: codes, their descriptions, and a set for each perspective.
Project exportedCodebook(const Study& study);

}  // namespace codebook::refi
