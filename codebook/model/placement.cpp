// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/model/placement.h"

#include <QHash>
#include <QtEndian>

#include <algorithm>
#include <numeric>

namespace codebook {

namespace {

/// The marks of documents; a walk asks for the same document many times in a row.
class Marks {
   public:
    explicit Marks(const Study& study) : m_study(study) {}

    RevisionMark of(DocumentId document) {
        if (document == m_last) return m_mark;
        const Document* row = m_study.documents.find(document);
        m_last = document;
        m_mark = row ? revisionMark(row->revision) : 0;
        return m_mark;
    }
    RevisionMark of(const QUuid& document) {
        if (m_documents.isEmpty())
            for (const Document& row : m_study.documents) m_documents.insert(row.guid, row.id);
        return of(m_documents.value(document));
    }

   private:
    const Study& m_study;
    DocumentId m_last;
    RevisionMark m_mark = 0;
    QHash<QUuid, DocumentId> m_documents;
};

void place(Study& study, const Coding& coding, Marks& marks) {
    study.codings.find(coding.id)->isPlaced = coding.revision == marks.of(coding.document);
}

void place(Study& study, const Memo& memo, Marks& marks) {
    const bool canWait = memo.subject == MemoSubject::Passage && memo.revision != 0;
    study.memos.find(memo.id)->isPlaced = !canWait || memo.revision == marks.of(memo.about);
}

}  // namespace

RevisionMark revisionMark(const QByteArray& sha256) {
    if (sha256.size() < static_cast<qsizetype>(sizeof(RevisionMark))) return 0;
    return qFromBigEndian<RevisionMark>(sha256.constData());
}

RevisionMark revisionMark(const QString& hexadecimal) {
    constexpr qsizetype digits = 2 * sizeof(RevisionMark);
    return hexadecimal.size() < digits
               ? 0
               : QStringView(hexadecimal).left(digits).toULongLong(nullptr, 16);
}

void placeAll(Study& study) {
    Marks marks(study);
    for (const Coding& coding : study.codings) place(study, coding, marks);
    for (const Memo& memo : study.memos) place(study, memo, marks);
}

void placeAllIn(Study& study, const std::vector<std::int32_t>& documents) {
    std::vector<bool> isIn(study.documents.idLimit());
    for (const std::int32_t document : documents)
        if (static_cast<std::size_t>(document) < isIn.size())
            isIn[static_cast<std::size_t>(document)] = true;
    Marks marks(study);
    for (const Coding& coding : study.codings)
        if (isIn[static_cast<std::size_t>(coding.document.value)]) place(study, coding, marks);
    for (const Memo& memo : study.memos) place(study, memo, marks);
}

void placeCodings(Study& study, const std::vector<std::int32_t>& codings) {
    Marks marks(study);
    for (const std::int32_t id : codings)
        if (const Coding* coding = study.codings.find(CodingId{id})) place(study, *coding, marks);
}

void placeMemos(Study& study, const std::vector<std::int32_t>& memos) {
    Marks marks(study);
    for (const std::int32_t id : memos)
        if (const Memo* memo = study.memos.find(MemoId{id})) place(study, *memo, marks);
}

std::int64_t Waiting::count() const {
    return std::accumulate(codings.begin(), codings.end(), std::int64_t{0}) +
           std::accumulate(memos.begin(), memos.end(), std::int64_t{0});
}

Waiting waitingIn(const Study& study) {
    Waiting waiting;
    waiting.codings.resize(study.documents.idLimit());
    waiting.memos.resize(study.documents.idLimit());
    for (const Coding& coding : study.codings)
        if (!coding.isPlaced) ++waiting.codings[static_cast<std::size_t>(coding.document.value)];
    for (const Memo& memo : study.memos)
        if (!memo.isPlaced)
            if (const DocumentId document = documentOf(study, memo))
                ++waiting.memos[static_cast<std::size_t>(document.value)];
    return waiting;
}

DocumentId documentOf(const Study& study, const Memo& memo) {
    if (memo.subject != MemoSubject::Passage) return {};
    for (const Document& document : study.documents)
        if (document.guid == memo.about) return document.id;
    return {};
}

}  // namespace codebook
