// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The layer in which disagreements are settled: codings of a coder who is nobody.
#pragma once

#include <QHash>
#include <QString>

#include "codebook/agreement/disputes.h"
#include "codebook/agreement/project_results.h"

namespace codebook {

/// Whose codings the settled ones are. Never compared with people unless asked for by name.
QString consensusCoder();
/// That coder, or none before the first decision.
CoderId consensusCoder(const Study& study);

/// What was decided: memos on passages by the consensus coder, whose titles are the codes' paths.
/// A snapshot; the study must outlive it.
class Decisions {
   public:
    explicit Decisions(const Study& study);

    /// The latest decision on the code that stands on all of the dispute's text; null where it is
    /// open.
    const Memo* on(const Dispute& dispute, const QString& path) const;

   private:
    const Study* m_study;
    QHash<std::pair<QUuid, QString>, std::vector<const Memo*>> m_memos;  ///< by document and path
};

/// How many disputes on all compared codes are decided, and how many are open. What is compared as
/// more than one code cannot be decided.
Settled settledIn(const Study& study, const ProjectAgreement& agreement);

}  // namespace codebook
