// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Under which rules text is cut into words and folded: what was derived under other rules must be
// derived again.
#pragma once

#include <QString>

namespace codebook {

/// The versions of ICU, Unicode and CLDR-bound data in use, as one string to compare.
QString textRulesVersion();

}  // namespace codebook
