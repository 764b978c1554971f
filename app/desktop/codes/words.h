// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sentences about codes that several widgets say.
#pragma once

#include <QString>

#include "codebook/analysis/code_uses.h"
#include "codebook/model/study.h"

namespace app::words {

/// "14 codings in 6 documents, 5 cases"; the cases are left out where they are not known yet.
QString uses(const codebook::CodeUse& use, bool casesAreKnown);
/// That a code's name is close to another's, and where that one stands; empty where none is.
QString warning(const codebook::Study& study, const QString& name,
                const std::vector<codebook::CodeId>& similar);

}  // namespace app::words
