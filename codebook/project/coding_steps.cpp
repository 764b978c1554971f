// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Steps that change the codebook and what is coded with it.
#include <cmath>

#include "codebook/error.h"
#include "codebook/model/code_tree.h"
#include "codebook/model/placement.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"
#include "codebook/words.h"

namespace codebook {

namespace {

/// True where the code is `above` or lies below it.
bool liesWithin(const Study& study, CodeId code, CodeId above) {
    // The bound guards against a parent cycle in a damaged file.
    int steps = 0;
    for (const Code* at = study.codes.find(code); at && steps < 10'000; ++steps) {
        if (at->id == above) return true;
        at = study.codes.find(at->parent);
    }
    return false;
}

}  // namespace

QUuid Step::addCode(const Code& added, const QUuid& parent) {
    if (added.name.trimmed().isEmpty()) throw Conflict(Words::tr("A code needs a name."));
    const QUuid guid = added.guid.isNull() ? QUuid::createUuid() : added.guid;
    if (m_nextPosition == 0)
        for (const Code& code : m_study->codes)
            m_nextPosition = std::max(m_nextPosition, code.position + 1);
    namespace code = field::code;
    batch(Entity::Code, true,
          {code::parent, code::position, code::name, code::perspective, code::color,
           code::shortDefinition, code::definition, code::whenToUse, code::whenNotToUse,
           code::example, code::codable})
        .add(guid, {parent, std::int64_t{m_nextPosition++}, added.name, added.perspective,
                    added.color, added.shortDefinition, added.definition, added.whenToUse,
                    added.whenNotToUse, added.example, std::int64_t{added.isCodable}});
    return guid;
}

void Step::editCode(CodeId code, const FieldValues& fields) {
    for (const auto& [index, value] : fields)
        if (index == field::code::name) {
            const auto* name = std::get_if<QString>(&value);
            if (!name || name->trimmed().isEmpty())
                throw Conflict(Words::tr("A code needs a name."));
        }
    write(Entity::Code, m_study->codes.at(code).guid, fields);
}

void Step::moveCode(CodeId code, CodeId parent, std::int32_t position) {
    const Code& moved = m_study->codes.at(code);
    if (parent && liesWithin(*m_study, parent, code))
        throw Conflict(Words::tr("“%1” cannot be moved below itself.").arg(moved.name));
    const QUuid above = parent ? m_study->codes.at(parent).guid : QUuid();
    write(Entity::Code, moved.guid,
          {{field::code::parent, above}, {field::code::position, std::int64_t{position}}});
}

void Step::mergeCodes(CodeId from, CodeId into) {
    const Code& source = m_study->codes.at(from);
    const Code& target = m_study->codes.at(into);
    if (liesWithin(*m_study, from, into) || liesWithin(*m_study, into, from))
        throw Conflict(Words::tr("“%1” and “%2” lie one above the other; move one of them before "
                                 "merging.")
                           .arg(source.name, target.name));
    write(Entity::Code, source.guid, {{field::code::mergedInto, target.guid}});
    for (const Code& code : m_study->codes)
        if (code.parent == from)
            write(Entity::Code, code.guid, {{field::code::parent, target.guid}});
}

void Step::removeCode(CodeId code) {
    const CodeTree tree(*m_study);
    std::vector<CodeId> removed = tree.branch(code);
    std::vector<bool> isRemoved(m_study->codes.idLimit());
    for (const CodeId id : removed) isRemoved[static_cast<std::size_t>(id.value)] = true;
    const auto goes = [&](CodeId id) { return isRemoved[static_cast<std::size_t>(id.value)]; };
    // With a code go those that were merged into it: they count as nothing else.
    for (const Code& alias : m_study->codes)
        if (!goes(alias.id) && goes(tree.effective(alias.id))) removed.push_back(alias.id);
    for (const CodeId id : removed) isRemoved[static_cast<std::size_t>(id.value)] = true;
    for (const Coding& coding : m_study->codings)
        if (goes(coding.code)) m_orphanedCodings.push_back(coding.id);
    for (const CodeId id : removed) {
        removeMemosAbout(m_study->codes.at(id).guid);
        remove(Entity::Code, m_study->codes.at(id).guid);
    }
}

const Document* Step::documentOf(const QUuid& document) {
    if (!m_documents) {
        m_documents.emplace();
        for (const Document& known : m_study->documents) m_documents->insert(known.guid, known.id);
    }
    return m_study->documents.find(m_documents->value(document));
}

void Step::addCoding(const NewCoding& added) {
    if (added.span.isEmpty() || added.span.begin < 0)
        throw Conflict(Words::tr("A coding needs at least one character of text."));
    const Document* document = documentOf(added.document);
    const bool isPresent =
        document && revisionMark(document->revision) == revisionMark(added.revision);
    if (isPresent && added.span.end > document->characters)
        throw Conflict(Words::tr("The coding at %1–%2 ends behind the text, which has %3 "
                                 "characters.")
                           .arg(added.span.begin)
                           .arg(added.span.end)
                           .arg(document->characters));
    if (!std::isfinite(added.weight))
        throw Conflict(Words::tr("The weight of a coding must be a number."));
    namespace coding = field::coding;
    const Value memo = added.memo.isEmpty() ? Value() : Value(added.memo);
    const Value weight = added.weight == 0 ? Value() : Value(added.weight);
    batch(Entity::Coding, true,
          {coding::document, coding::revision, coding::code, coding::coder, coding::begin,
           coding::end, coding::weight, coding::memo, coding::created, coding::text})
        .add(added.guid, {added.document, added.revision, added.code, added.coder,
                          std::int64_t{added.span.begin}, std::int64_t{added.span.end}, weight,
                          memo, added.created, added.text});
}

void Step::editCoding(const QUuid& coding, const FieldValues& fields) {
    write(Entity::Coding, coding, fields);
}

void Step::placeCoding(const QUuid& coding, const QByteArray& revision, Span span,
                       const QString& text) {
    namespace coding_field = field::coding;
    write(Entity::Coding, coding,
          {{coding_field::revision, revision},
           {coding_field::begin, std::int64_t{span.begin}},
           {coding_field::end, std::int64_t{span.end}},
           {coding_field::text, text}});
}

void Step::removeCoding(const QUuid& coding) {
    removeMemosAbout(coding);
    remove(Entity::Coding, coding);
}

void Step::removeOrphans(const Project& project) {
    removeOrphans(project.guids(m_orphanedCodings));
}

void Step::removeOrphans(const std::vector<QUuid>& codingGuids) {
    // A coding whose code and document both go must be removed once.
    std::sort(m_orphanedCodings.begin(), m_orphanedCodings.end());
    m_orphanedCodings.erase(std::unique(m_orphanedCodings.begin(), m_orphanedCodings.end()),
                            m_orphanedCodings.end());
    QHash<QUuid, MemoId> remarks;
    for (const Memo& memo : m_study->memos)
        if (memo.subject == MemoSubject::Coding) remarks.insert(memo.about, memo.id);
    for (const CodingId coding : m_orphanedCodings) {
        const QUuid& guid = codingGuids[static_cast<std::size_t>(coding.value)];
        if (remarks.contains(guid)) removeMemosAbout(guid);
        remove(Entity::Coding, guid);
    }
    m_orphanedCodings.clear();
}

}  // namespace codebook
