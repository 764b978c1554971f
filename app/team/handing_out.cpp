// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/team/handing_out.h"

#include <algorithm>

#include "codebook/error.h"
#include "codebook/project/lookup.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"
#include "codebook/words.h"

namespace app {

using codebook::Words;

PreparedHandOut prepareHandOut(codebook::Project& project, const HandingOut& asked) {
    QString coder = asked.coder.trimmed();
    if (coder.isEmpty()) throw codebook::Conflict(Words::tr("A copy is handed out to a coder."));
    if (asked.isSecondTime) {
        if (!codebook::coderNamed(project.study(), coder))
            throw codebook::Conflict(
                Words::tr("“%1” has not coded here yet, so there is no second time.").arg(coder));
        coder = Words::tr("%1 (second time)").arg(coder);
    }
    codebook::Step step(project.study(), Words::tr("Hand out a copy to %1").arg(coder));
    PreparedHandOut prepared;
    auto& [handOut, held] = prepared;
    handOut.coder = step.coder(coder);
    handOut.coderName = coder;
    handOut.locksCodebook = asked.locksCodebook;
    project.execute(std::move(step).command());

    const codebook::Study& study = project.study();
    held.coder = coder;
    for (const codebook::Document& document : study.documents) {
        const auto& chosen = asked.documents;
        if (!chosen.empty() && std::find(chosen.begin(), chosen.end(), document.id) == chosen.end())
            continue;
        handOut.documents.insert(document.guid);
        ++held.documents;
    }
    const codebook::CoderId own = codebook::coderNamed(study, coder);
    held.codings = static_cast<std::size_t>(
        std::count_if(study.codings.begin(), study.codings.end(), [&](const auto& coding) {
            return coding.coder == own &&
                   handOut.documents.contains(study.documents.at(coding.document).guid);
        }));
    return prepared;
}

HandedOut handOut(codebook::Project& project, const QString& file, const HandingOut& asked) {
    const PreparedHandOut prepared = prepareHandOut(project, asked);
    project.handOut(file, prepared.copy);
    return prepared.held;
}

}  // namespace app
