// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a merge writes: into the state tables only what differs, into the journal what was settled.
#include <algorithm>

#include "codebook/model/batches_by_fields.h"
#include "codebook/store/batch_entries.h"
#include "codebook/store/merging.h"
#include "codebook/store/state_tables.h"

namespace codebook {

namespace {

/// Referred to before referring; codes refer to codes, and are told so afterwards.
constexpr std::array writingOrder{Entity::Coder,          Entity::Case,   Entity::Document,
                                  Entity::Attribute,      Entity::Code,   Entity::Speaker,
                                  Entity::AttributeValue, Entity::Coding, Entity::Memo,
                                  Entity::Analysis,       Entity::Setting};

bool isOfItsOwnKind(Entity entity, std::size_t field) {
    const FieldSchema& schema = schemaOf(entity).fields[field];
    return schema.type == FieldType::Reference && schema.target == entity;
}

/// Where the words of a coding or memo are, is written together or not at all.
std::vector<std::uint8_t> placeFields(Entity entity) {
    if (entity == Entity::Coding)
        return {field::coding::revision, field::coding::begin, field::coding::end,
                field::coding::text};
    if (entity == Entity::Memo)
        return {field::memo::revision, field::memo::begin, field::memo::end};
    return {};
}

void addTo(BatchesByFields& batches, const MergeRow& row, const std::vector<std::uint8_t>& fields) {
    std::vector<Value> values;
    for (const std::uint8_t field : fields) values.push_back(row.target[field]);
    batches.add(row.guid, fields, values);
}

}  // namespace

void Merging::writeNewRows(Entity entity) {
    RowBatch batch(entity, true, {});
    for (std::size_t i = 1; i < schemaOf(entity).fields.size(); ++i)
        if (!isOfItsOwnKind(entity, i)) batch.fields.push_back(static_cast<std::uint8_t>(i));
    std::vector<MergeRow*> added;
    for (MergeRow& row : m_rows->all(entity)) {
        if (row.id != 0) continue;
        added.push_back(&row);
        batch.rows.push_back(row.guid);
        for (const std::uint8_t field : batch.fields) batch.values.push_back(row.target[field]);
    }
    if (added.empty()) return;
    const auto ids = m_tables.apply(batch, [&](std::size_t row) { return added[row]->born; });
    RowBatch dead(entity, false, {field::alive});
    BatchesByFields loops(entity);
    RowsChanged changed{entity, true, batch.fields, {}};
    for (std::size_t i = 0; i < added.size(); ++i) {
        added[i]->id = ids[i];
        if (!added[i]->lives()) {
            dead.add(batch.rows[i], {std::int64_t{0}});
        } else {
            ++m_report.tallies[static_cast<std::size_t>(entity)].added;
            changed.ids.push_back(ids[i]);
        }
        std::vector<std::uint8_t> own;
        for (std::size_t field = 1; field < added[i]->target.size(); ++field)
            if (isOfItsOwnKind(entity, field) &&
                !added[i]->reference(static_cast<std::uint8_t>(field)).isNull())
                own.push_back(static_cast<std::uint8_t>(field));
        if (!own.empty()) addTo(loops, *added[i], own);
    }
    if (!dead.isEmpty()) m_tables.apply(dead, {});
    for (const RowBatch& loop : loops.take()) m_tables.apply(loop, {});
    if (!changed.ids.empty()) m_report.rows.push_back(std::move(changed));
}

void Merging::writeOldRows(Entity entity, const std::vector<MergeRow*>& rows) {
    BatchesByFields batches(entity);
    for (const MergeRow* each : rows) {
        const MergeRow& row = *each;
        const RowBatch before = m_tables.wholeRows(entity, {row.guid});
        std::vector<std::uint8_t> differing;
        for (std::size_t i = 0; i < row.target.size(); ++i)
            if (!isSameValue(before.values[i], row.target[i]))
                differing.push_back(static_cast<std::uint8_t>(i));
        if (differing.empty()) continue;
        addTo(batches, row, differing);
        auto& tally = m_report.tallies[static_cast<std::size_t>(entity)];
        if (differing.front() != field::alive)
            tally.changed += row.lives() ? 1 : 0;
        else
            ++(row.lives() ? tally.added : tally.removed);
    }
    for (const RowBatch& batch : batches.take())
        m_report.rows.push_back({entity, false, batch.fields, m_tables.apply(batch, {})});
}

void Merging::writeState() {
    // Old rows may refer to new ones and new ones to old, so all new ones come first.
    std::array<std::vector<MergeRow*>, entityCount> old;
    for (const Entity entity : writingOrder)
        for (MergeRow& row : m_rows->all(entity))
            if (row.id != 0) old[static_cast<std::size_t>(entity)].push_back(&row);
    for (const Entity entity : writingOrder) writeNewRows(entity);
    for (const Entity entity : writingOrder)
        writeOldRows(entity, old[static_cast<std::size_t>(entity)]);
}

void Merging::writeSettlement(JournalCommand& heading, const JournalUnion& both) {
    heading.kind = CommandKind::Merge;
    heading.counter = m_journal.lastCounter() + 1;
    heading.id = m_journal.append(heading);
    m_journal.noteFirstMerged(heading, both.firstNew);
    for (const Entity entity : writingOrder) {
        BatchesByFields batches(entity);
        const std::vector<std::uint8_t> place = placeFields(entity);
        for (const MergeRow& row : m_rows->all(entity)) {
            std::vector<std::uint8_t> fields;
            bool isPlaced = false;
            for (std::size_t i = 0; i < row.target.size(); ++i) {
                const auto field = static_cast<std::uint8_t>(i);
                if (isSameValue(row.journalValue(i), row.target[i])) continue;
                if (std::find(place.begin(), place.end(), field) != place.end())
                    isPlaced = true;
                else
                    fields.push_back(field);
            }
            if (isPlaced) fields.insert(fields.end(), place.begin(), place.end());
            if (!fields.empty()) addTo(batches, row, fields);
        }
        for (const RowBatch& batch : batches.take()) {
            std::vector<std::int32_t> ids;
            for (const QUuid& guid : batch.rows) ids.push_back(m_rows->known(entity, guid)->id);
            BatchEntries entries(m_database, heading.id, batch);
            m_journal.touched(entity, ids, entries.all());
        }
    }
}

}  // namespace codebook
