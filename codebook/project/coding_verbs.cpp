// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/project/coding_verbs.h"

#include <QStringList>

#include "codebook/error.h"
#include "codebook/project/lookup.h"
#include "codebook/project/project.h"
#include "codebook/store/store.h"
#include "codebook/words.h"

namespace codebook {

namespace {

const Coding& placed(const Project& project, CodingId id) {
    const Coding* coding = project.study().codings.find(id);
    if (!coding) throw Conflict(Words::tr("The coding is not there any more."));
    if (!coding->isPlaced)
        throw Conflict(Words::tr("The coding waits to be placed in the revised text."));
    return *coding;
}

void place(const Project& project, Step& step, const Coding& coding, Span span) {
    const auto text = project.text(coding.document);
    if (span.isEmpty() || span.begin < 0 || span.end > text->map.codePoints())
        throw Conflict(Words::tr("A coding needs at least one character of the text."));
    step.placeCoding(project.codingDetail(coding.id).guid, project.revisionOf(coding.id), span,
                     text->slice(span));
}

}  // namespace

Span trimmed(const DocumentText& text, Span span) {
    const QString words = text.slice(span);
    qsizetype begin = 0;
    qsizetype end = words.size();
    while (begin < end && words[begin].isSpace()) ++begin;
    while (end > begin && words[end - 1].isSpace()) --end;
    if (begin == end) return span;
    // No character of white space lies beyond U+FFFF, so units are code points here.
    return {span.begin + static_cast<std::int32_t>(begin),
            span.end - static_cast<std::int32_t>(words.size() - end)};
}

void CodingVerbs::requireCodable(const QUuid& guid) const {
    for (const Code& code : m_project.study().codes)
        if (code.guid == guid && !code.isCodable)
            throw Conflict(
                Words::tr("“%1” is a folder; codings need a code below it.").arg(code.name));
}

NewCoding CodingVerbs::shell(DocumentId id, Span span) const {
    const Document& document = m_project.study().documents.at(id);
    NewCoding coding;
    coding.document = document.guid;
    coding.revision = QByteArray::fromHex(document.revision.toLatin1());
    coding.span = span;
    coding.created = m_project.now().toMSecsSinceEpoch();
    coding.text = m_project.text(id)->slice(span);
    return coding;
}

QUuid CodingVerbs::apply(DocumentId document, Span span, const QUuid& code) {
    requireCodable(code);
    const Study& study = m_project.study();
    const CoderId me = coderNamed(study, m_project.coderName());
    CodeId known;
    for (const Code& row : study.codes)
        if (row.guid == code) known = row.id;
    if (known && isCoded(document, span, known, me)) return {};
    NewCoding coding = shell(document, span);
    coding.code = code;
    coding.coder = m_step.coder(m_project.coderName());
    m_step.addCoding(coding);
    return coding.guid;
}

/// The person's gesture codes one place, and one look at each coding answers for that; who codes
/// many places with a code has them gathered once.
bool CodingVerbs::isCoded(DocumentId document, Span span, CodeId code, CoderId me) {
    const Table<Coding>& codings = m_project.study().codings;
    const auto isOwn = [&](const Coding& coding) {
        return coding.code == code && coding.coder == me && coding.isPlaced;
    };
    if (code != m_known) {
        m_known = code;
        m_first = std::pair(document, span);
        m_coded.clear();
        return std::any_of(codings.begin(), codings.end(), [&](const Coding& coding) {
            return coding.span == span && coding.document == document && isOwn(coding);
        });
    }
    if (m_first) {
        m_coded.insert(*std::exchange(m_first, std::nullopt));
        for (const Coding& coding : codings)
            if (isOwn(coding)) m_coded.insert({coding.document, coding.span});
    }
    return !m_coded.insert({document, span}).second;
}

void CodingVerbs::resize(CodingId id, Span span) {
    const Coding& coding = placed(m_project, id);
    if (coding.span != span) place(m_project, m_step, coding, span);
}

void CodingVerbs::recode(CodingId id, CodeId code) {
    const Study& study = m_project.study();
    if (study.codings.find(id) == nullptr)
        throw Conflict(Words::tr("The coding is not there any more."));
    const QUuid guid = study.codes.at(code).guid;
    requireCodable(guid);
    m_step.editCoding(m_project.codingDetail(id).guid, {{field::coding::code, guid}});
}

void CodingVerbs::join(const std::vector<CodingId>& ids) {
    if (ids.size() < 2) throw Conflict(Words::tr("Joining takes two codings or more."));
    std::vector<const Coding*> codings;
    codings.reserve(ids.size());
    for (const CodingId id : ids) codings.push_back(&placed(m_project, id));
    std::sort(codings.begin(), codings.end(), [](const Coding* a, const Coding* b) {
        return std::tie(a->span, a->id) < std::tie(b->span, b->id);
    });
    const Coding& first = *codings.front();
    Span all = first.span;
    bool agree = true;
    QStringList memos;
    for (const Coding* coding : codings) {
        if (coding->document != first.document || coding->code != first.code ||
            coding->coder != first.coder)
            throw Conflict(
                Words::tr("Only codings of one document, code and coder can be joined."));
        all.end = std::max(all.end, coding->span.end);
        agree = agree && coding->weight == first.weight;
        const CodingDetail detail = m_project.codingDetail(coding->id);
        if (!detail.memo.isEmpty() && !memos.contains(detail.memo)) memos << detail.memo;
        if (coding != &first) m_step.removeCoding(detail.guid);
    }
    place(m_project, m_step, first, all);
    FieldValues fields;
    if (!memos.isEmpty())
        fields.emplace_back(field::coding::memo, memos.join(QStringLiteral("\n\n")));
    if (!agree) fields.emplace_back(field::coding::weight, Value());
    if (!fields.empty()) m_step.editCoding(m_project.codingDetail(first.id).guid, fields);
}

void CodingVerbs::divide(CodingId id, std::int32_t at) {
    const Coding& coding = placed(m_project, id);
    const auto text = m_project.text(coding.document);
    const auto half = [&](Span span) {
        const bool hasWords = !span.isEmpty() && !text->slice(span).trimmed().isEmpty();
        if (!hasWords || !coding.span.contains(span))
            throw Conflict(Words::tr("Both halves of a divided coding need words."));
        return trimmed(*text, span);
    };
    const Span before = half({coding.span.begin, at});
    const Span after = half({at, coding.span.end});
    const CodingDetail detail = m_project.codingDetail(id);
    place(m_project, m_step, coding, before);
    NewCoding rest = shell(coding.document, after);
    rest.code = m_project.study().codes.at(coding.code).guid;
    rest.coder = m_project.study().coders.at(coding.coder).guid;
    rest.memo = detail.memo;
    rest.weight = static_cast<double>(coding.weight);
    rest.created = detail.created;
    m_step.addCoding(rest);
}

}  // namespace codebook
