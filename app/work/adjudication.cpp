// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/work/adjudication.h"

#include "codebook/agreement/consensus.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"

namespace app {

namespace {

/// The consensus coder's codings of the code that share words with what is disputed or decided.
std::vector<codebook::CodingId> standing(const codebook::Study& study, codebook::CoderId consensus,
                                         const Decision& decision) {
    std::vector<codebook::CodingId> found;
    for (const codebook::Coding& coding : study.codings)
        if (coding.coder == consensus && coding.document == decision.document &&
            coding.code == decision.code && coding.isPlaced &&
            (coding.span.overlaps(decision.disputed) || coding.span.overlaps(decision.coded)))
            found.push_back(coding.id);
    return found;
}

}  // namespace

void settle(codebook::Step& step, const codebook::Project& project, const Decision& decision) {
    const codebook::Study& study = project.study();
    const codebook::CoderId consensus = codebook::consensusCoder(study);
    const QUuid coder = step.coder(codebook::consensusCoder());
    const codebook::Document& document = study.documents.at(decision.document);
    if (consensus) {
        const auto replaced = standing(study, consensus, decision);
        const std::vector<QUuid> guids = project.guids(replaced);  // by id
        for (const codebook::CodingId coding : replaced)
            step.removeCoding(guids[static_cast<std::size_t>(coding.value)]);
    }
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
