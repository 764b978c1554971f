// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Settling where coders differ: a decision with its reason goes into the consensus layer, and the
// codings that it was about stay as they are.
#pragma once

#include <QString>

#include "codebook/agreement/disputes.h"

namespace codebook {
class Project;
class Step;
}  // namespace codebook

namespace app {

struct Decision {
    codebook::CodeId code;
    QString path;  ///< of the code
    codebook::DocumentId document;
    /// What was in dispute, and is settled by this.
    codebook::Span disputed;
    /// The words that the code stands on by consensus; empty: it does not stand there.
    codebook::Span coded;
    QString reason;
};

/// Fills a step with the decision: the consensus coder's coding, in place of one of the code that
/// is already on those words, and a memo on the passage with the reason.
void settle(codebook::Step& step, const codebook::Project& project, const Decision& decision);

}  // namespace app
