// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The layer in which disagreements are settled: codings of a coder who is nobody.
#pragma once

#include <QString>

#include "codebook/agreement/disputes.h"

namespace codebook {

/// Whose codings the settled ones are. Never compared with people unless asked for by name.
QString consensusCoder();
/// That coder, or none before the first decision.
CoderId consensusCoder(const Study& study);

/// True where a decision on the code stands on the dispute's text: a memo on the passage by the
/// consensus coder whose title is the code's path.
bool isSettled(const Study& study, const Dispute& dispute, const QString& path);

}  // namespace codebook
