// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/project/living_references.h"

#include <QSet>

#include <array>

namespace codebook {

namespace {

bool removesRow(const RowBatch& batch, std::size_t row) {
    for (std::size_t column = 0; column < batch.fields.size(); ++column)
        if (batch.fields[column] == field::alive)
            return batch.value(row, column) == Value(std::int64_t{0});
    return false;
}

/// Ids of rows that the batches remove, by entity.
using RemovedIds = std::array<QSet<std::int32_t>, entityCount>;

RemovedIds removedIds(const std::vector<RowBatch>& batches, const RowLookup& lookup) {
    RemovedIds removed;
    for (const RowBatch& batch : batches)
        for (std::size_t row = 0; row < batch.rows.size(); ++row)
            if (removesRow(batch, row))
                removed[static_cast<std::size_t>(batch.entity)].insert(
                    lookup(batch.entity, batch.rows[row]));
    return removed;
}

const QSet<std::int32_t>& of(const RemovedIds& removed, Entity entity) {
    return removed[static_cast<std::size_t>(entity)];
}

/// Adds what the living rows of one table refer to.
template <class Row, class Refer>
void collect(const Table<Row>& table, const QSet<std::int32_t>& removed, Refer refer) {
    for (const Row& row : table)
        if (!removed.contains(row.id.value)) refer(row);
}

RemovedIds usedIds(const Study& study, const RemovedIds& removed) {
    RemovedIds used;
    const auto use = [&](Entity entity, std::int32_t id) {
        if (of(removed, entity).contains(id)) used[static_cast<std::size_t>(entity)].insert(id);
    };
    collect(study.codings, of(removed, Entity::Coding), [&](const Coding& coding) {
        use(Entity::Document, coding.document.value);
        use(Entity::Code, coding.code.value);
        use(Entity::Coder, coding.coder.value);
    });
    collect(study.codes, of(removed, Entity::Code), [&](const Code& code) {
        use(Entity::Code, code.parent.value);
        use(Entity::Code, code.mergedInto.value);
    });
    collect(study.speakers, of(removed, Entity::Speaker), [&](const Speaker& speaker) {
        use(Entity::Document, speaker.document.value);
        use(Entity::Case, speaker.person.value);
    });
    collect(study.attributeValues, of(removed, Entity::AttributeValue),
            [&](const AttributeValue& value) {
                use(Entity::Attribute, value.attribute.value);
                use(Entity::Case, value.person.value);
                use(Entity::Document, value.document.value);
            });
    collect(study.memos, of(removed, Entity::Memo),
            [&](const Memo& memo) { use(Entity::Coder, memo.coder.value); });
    return used;
}

QString keptSentence(const Study& study, Entity entity, std::int32_t id) {
    QString name;
    switch (entity) {
        case Entity::Code:
            name = study.codes.at(CodeId{id}).name;
            break;
        case Entity::Document:
            name = study.documents.at(DocumentId{id}).name;
            break;
        case Entity::Case:
            name = study.cases.at(CaseId{id}).name;
            break;
        case Entity::Coder:
            name = study.coders.at(CoderId{id}).name;
            break;
        case Entity::Attribute:
            name = study.attributes.at(AttributeId{id}).name;
            break;
        default:
            break;
    }
    return QStringLiteral("The %1 “%2” is used by others since and stays.")
        .arg(QLatin1String(schemaOf(entity).name), name);
}

}  // namespace

QStringList keepReferredRows(const Study& study, std::vector<RowBatch>& batches,
                             const RowLookup& lookup) {
    QStringList kept;
    // Keeping a row may keep what it refers to in turn (a code's parent), hence the repetition.
    for (bool isSettled = false; !isSettled;) {
        const RemovedIds used = usedIds(study, removedIds(batches, lookup));
        isSettled = true;
        for (RowBatch& batch : batches) {
            const auto& usedHere = of(used, batch.entity);
            if (usedHere.isEmpty()) continue;
            RowBatch remaining(batch.entity, batch.creates, {});
            remaining.fields = batch.fields;
            for (std::size_t row = 0; row < batch.rows.size(); ++row) {
                const std::int32_t id = lookup(batch.entity, batch.rows[row]);
                if (removesRow(batch, row) && usedHere.contains(id)) {
                    kept << keptSentence(study, batch.entity, id);
                    isSettled = false;
                    continue;
                }
                remaining.rows.push_back(batch.rows[row]);
                for (std::size_t column = 0; column < batch.fields.size(); ++column)
                    remaining.values.push_back(batch.value(row, column));
            }
            batch = std::move(remaining);
        }
        std::erase_if(batches, [](const RowBatch& batch) { return batch.isEmpty(); });
    }
    return kept;
}

}  // namespace codebook
