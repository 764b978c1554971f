// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/agreement/consensus.h"

#include "codebook/model/code_tree.h"

namespace codebook {

QString consensusCoder() { return QStringLiteral("Consensus"); }

CoderId consensusCoder(const Study& study) {
    for (const Coder& coder : study.coders)
        if (coder.name == consensusCoder()) return coder.id;
    return {};
}

Decisions::Decisions(const Study& study) : m_study(&study) {
    const CoderId consensus = consensusCoder(study);
    if (!consensus) return;
    for (const Memo& memo : study.memos)
        if (memo.subject == MemoSubject::Passage && memo.coder == consensus && memo.isPlaced)
            m_memos[{memo.about, memo.title}].push_back(&memo);
}

const Memo* Decisions::on(const Dispute& dispute, const QString& path) const {
    const Document* document = m_study->documents.find(dispute.document);
    if (!document || path.isEmpty()) return nullptr;
    const auto found = m_memos.constFind({document->guid, path});
    if (found == m_memos.constEnd()) return nullptr;
    const Memo* latest = nullptr;
    for (const Memo* memo : *found)
        if (memo->span.contains(dispute.text) && (!latest || latest->id < memo->id)) latest = memo;
    return latest;
}

Settled settledIn(const Study& study, const ProjectAgreement& agreement) {
    const Decisions decisions(study);
    const CodeTree tree(study);
    Settled settled;
    for (std::size_t code = 0; code < agreement.question().codes.size(); ++code) {
        const CodeId one = agreement.question().codes[code].code;
        const QString path = one ? tree.path(one) : QString();
        for (const Dispute& dispute : bareDisputesOn(agreement, code))
            ++(decisions.on(dispute, path) ? settled.decided : settled.open);
    }
    return settled;
}

}  // namespace codebook
