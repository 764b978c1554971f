// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/project/outcome.h"

namespace codebook {

namespace {

std::size_t indexOf(Entity entity) { return static_cast<std::size_t>(entity); }

bool isInStudy(const Study& study, Entity entity, std::int32_t id) {
    switch (entity) {
        case Entity::Coder:
            return study.coders.find(CoderId{id});
        case Entity::Document:
            return study.documents.find(DocumentId{id});
        case Entity::Case:
            return study.cases.find(CaseId{id});
        case Entity::Attribute:
            return study.attributes.find(AttributeId{id});
        case Entity::Code:
            return study.codes.find(CodeId{id});
        case Entity::Coding:
            return study.codings.find(CodingId{id});
        case Entity::Speaker:
            return study.speakers.find(SpeakerId{id});
        case Entity::AttributeValue:
            return study.attributeValues.find(AttributeValueId{id});
        case Entity::Memo:
            return study.memos.find(MemoId{id});
        case Entity::Analysis:
            return study.analyses.find(AnalysisId{id});
        case Entity::Setting:
            return study.settings.find(SettingId{id});
    }
    return false;
}

/// False where the row means something without what the field refers to.
bool isNeeded(Entity entity, std::uint8_t field) {
    switch (entity) {
        case Entity::Speaker:
            return field != field::speaker::person;
        case Entity::Code:
            return false;
        case Entity::Memo:
            return field != field::memo::coder;
        default:
            return true;
    }
}

std::optional<Entity> targetOf(const RowBatch& batch, std::size_t row, std::size_t column) {
    const FieldSchema& field = schemaOf(batch.entity).fields[batch.fields[column]];
    if (field.type == FieldType::Reference) return field.target;
    if (field.type != FieldType::Guid) return std::nullopt;
    // What a memo is about stands beside what kind of thing that is.
    for (std::size_t other = 0; other < batch.fields.size(); ++other)
        if (batch.fields[other] == field::memo::subject)
            if (const auto* name = std::get_if<QString>(&batch.value(row, other)))
                return entityOf(memoSubjectNamed(*name));
    return std::nullopt;
}

}  // namespace

std::optional<Entity> entityOf(MemoSubject subject) {
    switch (subject) {
        case MemoSubject::Project:
            break;
        case MemoSubject::Document:
        case MemoSubject::Passage:
            return Entity::Document;
        case MemoSubject::Code:
            return Entity::Code;
        case MemoSubject::Case:
            return Entity::Case;
        case MemoSubject::Coding:
            return Entity::Coding;
    }
    return std::nullopt;
}

Outcome::Outcome(const Study& study, const std::vector<RowBatch>& batches,
                 const std::vector<RowBatch>& revived, const RowLookup& lookup)
    : m_study(&study), m_batches(&batches), m_revived(&revived), m_lookup(&lookup) {
    collectLife(batches);
    collectReferences(batches);
}

void Outcome::collectLife(const std::vector<RowBatch>& batches) {
    // Only a memo refers to a coding; without one a million of them need not be remembered.
    const bool hasMemos = std::any_of(batches.begin(), batches.end(), [](const RowBatch& batch) {
        return batch.entity == Entity::Memo;
    });
    for (const RowBatch& batch : batches) {
        QSet<QUuid>& born = m_new[indexOf(batch.entity)];
        Ids& gone = m_removed[indexOf(batch.entity)];
        const bool isReferredTo = batch.entity != Entity::Coding || hasMemos;
        if (batch.creates && isReferredTo)
            for (const QUuid& row : batch.rows) born.insert(row);
        for (std::size_t column = 0; column < batch.fields.size(); ++column) {
            if (batch.fields[column] != field::alive) continue;
            for (std::size_t row = 0; row < batch.rows.size(); ++row) {
                const std::int32_t id = (*m_lookup)(batch.entity, batch.rows[row]);
                if (batch.value(row, column) == Value(std::int64_t{0})) {
                    if (id != 0) gone.insert(id);
                    born.remove(batch.rows[row]);
                } else {
                    gone.remove(id);
                    born.insert(batch.rows[row]);
                }
            }
        }
    }
}

void Outcome::collectReferences(const std::vector<RowBatch>& batches) {
    for (const RowBatch& batch : batches) {
        if (batch.creates) continue;
        for (const std::uint8_t index : batch.fields) {
            if (schemaOf(batch.entity).fields[index].type != FieldType::Reference) continue;
            for (const QUuid& row : batch.rows)
                m_rewritten[indexOf(batch.entity)].insert(
                    qint64{(*m_lookup)(batch.entity, row)} << 8 | index);
        }
    }
}

bool Outcome::lives(Entity entity, const QUuid& row) const {
    if (m_new[indexOf(entity)].contains(row)) return true;
    const std::int32_t id = (*m_lookup)(entity, row);
    return id != 0 && isInStudy(*m_study, entity, id) && !removed(entity).contains(id);
}

std::vector<Outcome::Broken> Outcome::brokenReferences() const {
    std::vector<Broken> broken;
    const auto examine = [&](const RowBatch& batch, bool isRevived) {
        for (std::size_t column = 0; column < batch.fields.size(); ++column) {
            const std::uint8_t index = batch.fields[column];
            QUuid known;  // a bulk import refers to few rows very often
            for (std::size_t row = 0; row < batch.rows.size(); ++row) {
                const auto* to = std::get_if<QUuid>(&batch.value(row, column));
                if (!to || to->isNull() || *to == known) continue;
                const auto target = targetOf(batch, row, column);
                if (!target) continue;
                if (lives(*target, *to)) {
                    known = *to;
                    continue;
                }
                const QUuid& from = batch.rows[row];
                const std::int32_t id = batch.creates ? 0 : (*m_lookup)(batch.entity, from);
                const bool isOutdated = isRevived && isRewritten(batch.entity, id, index);
                const bool isToLive = batch.creates || lives(batch.entity, from);
                if (isOutdated || !isToLive) continue;
                broken.push_back(
                    {batch.entity, from, index, *target, isNeeded(batch.entity, index), isRevived});
            }
        }
    };
    for (const RowBatch& batch : *m_batches) examine(batch, false);
    for (const RowBatch& batch : *m_revived) examine(batch, true);
    return broken;
}

template <class Row, class Refer>
void Outcome::sweep(Entity entity, const Table<Row>& table, Refer refer) const {
    for (const Row& row : table)
        if (!removed(entity).contains(row.id.value)) refer(row);
}

std::vector<std::pair<Entity, std::int32_t>> Outcome::removedButUsed() const {
    const bool removesAny = std::any_of(m_removed.begin(), m_removed.end(),
                                        [](const Ids& ids) { return !ids.isEmpty(); });
    if (!removesAny) return {};
    std::array<Ids, entityCount> used;
    const auto use = [&](Entity from, std::int32_t id, std::uint8_t field, Entity to,
                         std::int32_t toId) {
        if (removed(to).contains(toId) && !isRewritten(from, id, field))
            used[indexOf(to)].insert(toId);
    };
    const bool codingsMatter = !removed(Entity::Document).isEmpty() ||
                               !removed(Entity::Code).isEmpty() ||
                               !removed(Entity::Coder).isEmpty();
    namespace coding = field::coding;
    if (codingsMatter)
        sweep(Entity::Coding, m_study->codings, [&](const Coding& row) {
            const std::int32_t id = row.id.value;
            use(Entity::Coding, id, coding::document, Entity::Document, row.document.value);
            use(Entity::Coding, id, coding::code, Entity::Code, row.code.value);
            use(Entity::Coding, id, coding::coder, Entity::Coder, row.coder.value);
        });
    sweep(Entity::Code, m_study->codes, [&](const Code& row) {
        const std::int32_t id = row.id.value;
        use(Entity::Code, id, field::code::parent, Entity::Code, row.parent.value);
        use(Entity::Code, id, field::code::mergedInto, Entity::Code, row.mergedInto.value);
    });
    sweep(Entity::Speaker, m_study->speakers, [&](const Speaker& row) {
        const std::int32_t id = row.id.value;
        use(Entity::Speaker, id, field::speaker::document, Entity::Document, row.document.value);
        use(Entity::Speaker, id, field::speaker::person, Entity::Case, row.person.value);
    });
    namespace value = field::attribute_value;
    sweep(Entity::AttributeValue, m_study->attributeValues, [&](const AttributeValue& row) {
        const std::int32_t id = row.id.value;
        use(Entity::AttributeValue, id, value::attribute, Entity::Attribute, row.attribute.value);
        use(Entity::AttributeValue, id, value::person, Entity::Case, row.person.value);
        use(Entity::AttributeValue, id, value::document, Entity::Document, row.document.value);
    });
    sweep(Entity::Memo, m_study->memos, [&](const Memo& row) {
        const std::int32_t id = row.id.value;
        use(Entity::Memo, id, field::memo::coder, Entity::Coder, row.coder.value);
        const auto about = entityOf(row.subject);
        if (about && !removed(*about).isEmpty())
            use(Entity::Memo, id, field::memo::about, *about, (*m_lookup)(*about, row.about));
    });
    std::vector<std::pair<Entity, std::int32_t>> rows;
    for (std::size_t kind = 0; kind < used.size(); ++kind)
        for (const std::int32_t id : used[kind]) rows.emplace_back(static_cast<Entity>(kind), id);
    std::sort(rows.begin(), rows.end());
    return rows;
}

std::vector<QUuid> Outcome::circularCodes() const {
    const bool movesAny = std::any_of(
        m_batches->begin(), m_batches->end(),
        [](const RowBatch& batch) { return batch.entity == Entity::Code && !batch.creates; });
    if (!movesAny) return {};
    // Merged codes stand for what they were merged into, so both kinds of step lead upwards.
    QHash<QUuid, std::pair<QUuid, QUuid>> above;  // parent, mergedInto
    std::vector<QUuid> moved;
    for (const Code& code : m_study->codes) {
        const Code* parent = m_study->codes.find(code.parent);
        const Code* into = m_study->codes.find(code.mergedInto);
        above.insert(code.guid, {parent ? parent->guid : QUuid(), into ? into->guid : QUuid()});
    }
    const auto write = [&](const RowBatch& batch, bool isMove) {
        if (batch.entity != Entity::Code) return;
        for (std::size_t column = 0; column < batch.fields.size(); ++column) {
            const bool isParent = batch.fields[column] == field::code::parent;
            if (!isParent && batch.fields[column] != field::code::mergedInto) continue;
            for (std::size_t row = 0; row < batch.rows.size(); ++row) {
                const auto* to = std::get_if<QUuid>(&batch.value(row, column));
                auto& from = above[batch.rows[row]];
                (isParent ? from.first : from.second) = to ? *to : QUuid();
                if (isMove && to && !to->isNull()) moved.push_back(batch.rows[row]);
            }
        }
    };
    for (const RowBatch& batch : *m_revived) write(batch, false);
    for (const RowBatch& batch : *m_batches) write(batch, !batch.creates);
    const auto next = [&](const QUuid& code) {
        const auto [parent, into] = above.value(code);
        return !into.isNull() && lives(Entity::Code, into) ? into : parent;
    };
    std::erase_if(moved, [&](const QUuid& code) {
        QUuid at = next(code);
        for (qsizetype steps = 0; !at.isNull() && at != code && steps <= above.size(); ++steps)
            at = next(at);
        return at != code;
    });
    return moved;
}

}  // namespace codebook
