// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/coding/shown_codings.h"

#include "app/desktop/look/code_colors.h"
#include "app/desktop/session/session.h"
#include "codebook/analysis/document_codings.h"
#include "codebook/model/code_tree.h"
#include "codebook/model/placement.h"
#include "codebook/project/lookup.h"
#include "codebook/project/project.h"

namespace app {

using codebook::Code;
using codebook::CodeId;
using codebook::CodingId;
using codebook::MemoId;
using codebook::Study;

namespace {

/// How each code is drawn, worked out once for all its codings.
class CodeLooks {
   public:
    explicit CodeLooks(const Study& study) : m_study(study), m_tree(study) {
        m_looks.resize(study.codes.idLimit());
    }

    const ShownCoding& of(CodeId code) {
        ShownCoding& look = m_looks[static_cast<std::size_t>(code.value)];
        if (!look.code.isEmpty()) return look;
        const CodeId effective = m_tree.effective(code);
        const Code* row = m_study.codes.find(effective ? effective : code);
        if (!row) return look;
        look.code = row->name.isEmpty() ? QStringLiteral("?") : row->name;
        look.color = codeColor(row->color, row->id.value);
        look.shape = shapeOf(m_tree.perspective(row->id));
        return look;
    }

   private:
    StripeShape shapeOf(const QString& perspective) {
        if (perspective.isEmpty()) return StripeShape::Straight;
        const QString folded = perspective.toCaseFolded();
        if (folded == QLatin1String("structural")) return StripeShape::Straight;
        if (folded == QLatin1String("cultural")) return StripeShape::Rounded;
        qsizetype number = m_others.indexOf(folded);
        if (number < 0) {
            number = m_others.size();
            m_others << folded;
        }
        return number % 2 == 0 ? StripeShape::Dashed : StripeShape::Dotted;
    }

    const Study& m_study;
    codebook::CodeTree m_tree;
    std::vector<ShownCoding> m_looks;
    QStringList m_others;
};

void addPassageMemos(const Session& session, codebook::DocumentId document,
                     std::vector<ShownCoding>& shown) {
    const Study& study = session.study();
    const QUuid guid = study.documents.at(document).guid;
    for (const codebook::Memo& memo : study.memos) {
        if (memo.subject != codebook::MemoSubject::Passage || memo.about != guid ||
            !memo.isPlaced || !session.shows(memo.coder))
            continue;
        ShownCoding mark;
        mark.id = markOf(memo.id);
        mark.span = memo.span;
        mark.isMemoOnly = true;
        mark.hasMemo = true;
        mark.code = memo.title;
        if (const auto* coder = study.coders.find(memo.coder)) mark.coder = coder->name;
        shown.push_back(std::move(mark));
    }
}

}  // namespace

std::vector<ShownCoding> shownCodings(const Session& session, codebook::DocumentId document) {
    std::vector<ShownCoding> shown;
    const Study& study = session.study();
    if (study.documents.find(document) == nullptr) return shown;
    CodeLooks looks(study);
    const codebook::CoderId me = session.me();
    session.codings().forEachIn(document, [&](const codebook::Coding& coding) {
        if (!coding.isPlaced || !session.shows(coding.coder)) return;
        ShownCoding one = looks.of(coding.code);
        one.id = coding.id;
        one.span = coding.span;
        one.isMine = coding.coder == me;
        one.hasMemo = coding.hasMemo;
        if (const auto* coder = study.coders.find(coding.coder)) one.coder = coder->name;
        shown.push_back(std::move(one));
    });
    addPassageMemos(session, document, shown);
    return shown;
}

std::vector<ShownCoding> codingsOf(const Session& session, codebook::DocumentId document,
                                   codebook::CoderId coder, const std::vector<bool>& codes) {
    std::vector<ShownCoding> shown;
    const Study& study = session.study();
    if (study.documents.find(document) == nullptr) return shown;
    CodeLooks looks(study);
    const auto isAsked = [&codes](CodeId code) {
        const auto id = static_cast<std::size_t>(code.value);
        return codes.empty() || (id < codes.size() && codes[id]);
    };
    session.codings().forEachIn(document, [&](const codebook::Coding& coding) {
        if (!coding.isPlaced || coding.coder != coder || !isAsked(coding.code)) return;
        ShownCoding one = looks.of(coding.code);
        one.id = coding.id;
        one.span = coding.span;
        one.hasMemo = coding.hasMemo;
        if (const auto* row = study.coders.find(coder)) one.coder = row->name;
        shown.push_back(std::move(one));
    });
    return shown;
}

TranscriptContent transcriptOf(const Session& session, codebook::DocumentId id) {
    const codebook::Document& document = session.study().documents.at(id);
    TranscriptContent content;
    content.document = id;
    content.text = session.project().text(id);
    content.turns = session.project().turns(id);
    for (const codebook::Speaker* speaker : speakersOf(session.study(), id)) {
        content.speakers << speaker->label;
        content.interviewers.push_back(speaker->isInterviewer);
    }
    content.language = document.language;
    return content;
}

CodingId markOf(MemoId memo) { return CodingId{-memo.value}; }

MemoId memoOf(CodingId mark) { return mark.value < 0 ? MemoId{-mark.value} : MemoId{}; }

}  // namespace app
