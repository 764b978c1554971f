// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/agreement/consensus.h"

namespace codebook {

QString consensusCoder() { return QStringLiteral("Consensus"); }

CoderId consensusCoder(const Study& study) {
    for (const Coder& coder : study.coders)
        if (coder.name == consensusCoder()) return coder.id;
    return {};
}

bool isSettled(const Study& study, const Dispute& dispute, const QString& path) {
    const CoderId consensus = consensusCoder(study);
    if (!consensus) return false;
    const Document* document = study.documents.find(dispute.document);
    for (const Memo& memo : study.memos)
        if (memo.subject == MemoSubject::Passage && memo.coder == consensus && memo.isPlaced &&
            document && memo.about == document->guid && memo.span.contains(dispute.text) &&
            memo.title == path)
            return true;
    return false;
}

}  // namespace codebook
