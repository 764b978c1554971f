// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/store/merge_rows.h"

#include <QVariant>

#include <algorithm>

#include "codebook/error.h"
#include "codebook/store/database.h"
#include "codebook/store/journal_payload.h"
#include "codebook/store/state_tables.h"
#include "codebook/words.h"

namespace codebook {

namespace {

/// Fields whose earlier values settling may need: moves that made a circle, turns that do not fit.
bool mayGoBack(Entity entity, std::uint8_t index) {
    if (entity == Entity::Code)
        return index == field::code::parent || index == field::code::mergedInto;
    return entity == Entity::Document && index == field::document::turns;
}

bool isEmptyValue(const Value& value) {
    if (std::holds_alternative<std::monostate>(value)) return true;
    if (const auto* text = std::get_if<QString>(&value)) return text->isEmpty();
    if (const auto* guid = std::get_if<QUuid>(&value)) return guid->isNull();
    return false;
}

}  // namespace

bool isSameValue(const Value& left, const Value& right) {
    return (isEmptyValue(left) && isEmptyValue(right)) || left == right;
}

MergeOrder::MergeOrder(const std::vector<JournalCommand>& commands, const QSet<QUuid>& theirs,
                       const QSet<QUuid>& fresh)
    : m_commands(commands) {
    for (std::size_t i = 0; i < commands.size(); ++i) {
        const JournalCommand& command = commands[i];
        const Side side = fresh.contains(command.guid)    ? Side::Theirs
                          : theirs.contains(command.guid) ? Side::Common
                                                          : Side::Ours;
        m_places.insert(command.id,
                        {static_cast<std::int32_t>(i), side, command.kind == CommandKind::Merge});
    }
}

QUuid MergeRow::reference(std::uint8_t index) const {
    const auto* to = std::get_if<QUuid>(&target[index]);
    return to ? *to : QUuid();
}

const Value& MergeRow::journalValue(std::size_t index) const {
    if (!settled.empty() && settled[index].rank > cells[index].rank) return settled[index].value;
    return cells[index].value;
}

void MergeRow::aim() {
    target.resize(cells.size());
    for (std::size_t i = 0; i < cells.size(); ++i) target[i] = cells[i].value;
}

MergeRow& MergeRows::add(Entity entity, const QUuid& guid) {
    auto& rows = all(entity);
    m_indexes[static_cast<std::size_t>(entity)].insert(guid, rows.size());
    MergeRow& row = rows.emplace_back();
    row.entity = entity;
    row.guid = guid;
    row.id = m_tables->idOf(entity, guid);
    row.cells.resize(schemaOf(entity).fields.size());
    if (row.id != 0) {
        row.sides = std::make_unique<MergeRow::Sides>();
        row.sides->ancestor = row.sides->ours = row.sides->theirs = row.cells;
    }
    return row;
}

MergeRow* MergeRows::known(Entity entity, const QUuid& guid) {
    const auto& indexes = m_indexes[static_cast<std::size_t>(entity)];
    const auto at = indexes.constFind(guid);
    return at == indexes.constEnd() ? nullptr : &all(entity)[*at];
}

void MergeRows::write(MergeRow& row, const RowBatch& batch, std::size_t index,
                      MergeOrder::Place place) {
    const auto put = [&](std::uint8_t field, const Value& value) {
        if (place.isMerge) {
            row.settled.resize(row.cells.size());
            row.settled[field].write(value, place.rank);
            return;
        }
        row.cells[field].write(value, place.rank);
        if (mayGoBack(row.entity, field)) row.earlier.push_back({field, place.rank, value});
        if (!row.sides) return;
        auto& side = place.side == MergeOrder::Side::Common ? row.sides->ancestor
                     : place.side == MergeOrder::Side::Ours ? row.sides->ours
                                                            : row.sides->theirs;
        side[field].write(value, place.rank);
    };
    if (batch.creates) put(field::alive, std::int64_t{1});
    for (std::size_t column = 0; column < batch.fields.size(); ++column)
        put(batch.fields[column], batch.value(index, column));
}

void MergeRows::takeIn(qint64 entry, qint64 command, const RowBatch& batch) {
    const MergeOrder::Place place = m_order->of(command);
    m_takenIn.insert(entry);
    for (std::size_t i = 0; i < batch.rows.size(); ++i) {
        MergeRow* row = known(batch.entity, batch.rows[i]);
        if (!row) row = &add(batch.entity, batch.rows[i]);
        if (batch.creates && row->id == 0 && row->born == 0) row->born = entry;
        write(*row, batch, i, place);
    }
}

const MergeRows::Decoded& MergeRows::entry(qint64 id) {
    auto& known = m_entries[id];
    if (known) return *known;
    Statement query = m_database->statement(
        QStringLiteral("SELECT command, entity, creates, payload FROM journal_entry WHERE id = ?"));
    query.bind(0, id).run();
    auto decoded = std::make_shared<Decoded>();
    while (query.next()) {
        const auto entity = entityNamed(query.value(1).toString());
        if (!entity) continue;
        decoded->command = query.value(0).toLongLong();
        decoded->batch =
            batchFromPayload(*entity, query.value(2).toInt() != 0, query.value(3).toByteArray());
    }
    if (decoded->command == 0)
        throw StoreError(Words::tr("An entry of the project's journal is missing."));
    for (std::size_t i = 0; i < decoded->batch.rows.size(); ++i)
        decoded->indexes.insert(decoded->batch.rows[i], i);
    known = decoded;
    return *known;
}

void MergeRows::readHistory(MergeRow& row) {
    if (row.id == 0) return;
    std::vector<qint64> ids{m_tables->bornEntry(row.entity, row.id)};
    Statement query = m_database->statement(QStringLiteral(
        "SELECT entry FROM journal_touch WHERE entity = ? AND row_id = ? ORDER BY entry"));
    query.bind(0, static_cast<int>(row.entity)).bind(1, row.id).run();
    while (query.next()) ids.push_back(query.value(0).toLongLong());
    for (const qint64 id : ids) {
        if (m_takenIn.contains(id)) continue;
        const Decoded& decoded = entry(id);
        const auto at = decoded.indexes.constFind(row.guid);
        if (at != decoded.indexes.constEnd())
            write(row, decoded.batch, *at, m_order->of(decoded.command));
    }
}

void MergeRows::readHistories() {
    for (int kind = 0; kind < entityCount; ++kind) {
        for (MergeRow& row : all(static_cast<Entity>(kind))) {
            readHistory(row);
            if (row.id == 0 && row.born == 0)
                throw StoreError(Words::tr("The copy's journal changes a row that it never made."));
            row.aim();
        }
    }
}

MergeRow* MergeRows::row(Entity entity, const QUuid& guid) {
    if (guid.isNull()) return nullptr;
    if (MergeRow* row = known(entity, guid)) return row;
    if (m_tables->idOf(entity, guid) == 0) return nullptr;
    MergeRow& row = add(entity, guid);
    readHistory(row);
    row.aim();
    return &row;
}

}  // namespace codebook
