// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codebook/model/study.h"

namespace app {

class Session;

/// What is counted: all that is seen, one's own alone while blind.
codebook::Study countedStudy(const Session& session);

}  // namespace app
