// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/work/adjudication.h"

#include "codebook/agreement/consensus.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"

namespace app {

namespace {

/// The consensus coder's codings of the code that share words with the span.
std::vector<codebook::CodingId> standing(const codebook::Study& study, codebook::CoderId consensus,
                                         const Decision& decision, codebook::Span span) {
    std::vector<codebook::CodingId> found;
    for (const codebook::Coding& coding : study.codings)
        if (coding.coder == consensus && coding.document == decision.document &&
            coding.code == decision.code && coding.isPlaced && coding.span.overlaps(span))
            found.push_back(coding.id);
    return found;
}

}  // namespace

void settle(codebook::Step& step, const codebook::Project& project, const Decision& decision) {
    const codebook::Study& study = project.study();
    const codebook::CoderId consensus = codebook::consensusCoder(study);
    const QUuid coder = step.coder(codebook::consensusCoder());
    const codebook::Document& document = study.documents.at(decision.document);
    const codebook::Span whole = decision.coded.isEmpty() ? decision.disputed : decision.coded;
    if (consensus)
        for (const QUuid& guid : project.guids(standing(study, consensus, decision, whole)))
            step.removeCoding(guid);
    const std::int64_t now = project.now().toMSecsSinceEpoch();
    if (!decision.coded.isEmpty()) {
        codebook::NewCoding coding;
        coding.document = document.guid;
        coding.revision = QByteArray::fromHex(document.revision.toLatin1());
        coding.code = study.codes.at(decision.code).guid;
        coding.coder = coder;
        coding.span = decision.coded;
        coding.memo = decision.reason;
        coding.created = now;
        coding.text = project.text(decision.document)->slice(decision.coded);
        step.addCoding(coding);
    }
    step.addMemo(codebook::MemoSubject::Passage, document.guid, decision.disputed, decision.path,
                 decision.reason, coder, now);
}

}  // namespace app
