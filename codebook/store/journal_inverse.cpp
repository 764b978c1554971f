// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What takes a command back, read from the journal alone.
#include <QVariant>

#include "codebook/error.h"
#include "codebook/store/database.h"
#include "codebook/store/field_history.h"
#include "codebook/store/journal_entry.h"
#include "codebook/store/state_tables.h"
#include "codebook/store/write_progress.h"
#include "codebook/words.h"

namespace codebook {

namespace {

/// Adds the row to the last batch if that writes the same fields, else to a new one.
void addRow(std::vector<RowBatch>& batches, Entity entity, const QUuid& row,
            const std::vector<std::uint8_t>& fields, const std::vector<Value>& values) {
    if (batches.empty() || batches.back().entity != entity || batches.back().fields != fields) {
        batches.push_back(RowBatch(entity, false, {}));
        batches.back().fields = fields;
    }
    batches.back().rows.push_back(row);
    batches.back().values.insert(batches.back().values.end(), values.begin(), values.end());
}

}  // namespace

Journal::Stamp Journal::stampOf(qint64 command) {
    if (const auto known = m_stamps.value(command)) return *known;
    Statement query = m_database->statement(QStringLiteral(
        "SELECT c.counter, a.guid, t.id FROM journal_command AS c JOIN actor AS a ON a.id = "
        "c.actor LEFT JOIN journal_command AS t ON t.guid = c.target WHERE c.id = ?"));
    query.bind(0, command).run();
    Stamp stamp;
    stamp.command = command;
    while (query.next()) {
        stamp.counter = query.value(0).toLongLong();
        stamp.actor = query.value(1).toByteArray();
        stamp.target = query.value(2).toLongLong();
    }
    m_stamps.insert(command, std::make_shared<Stamp>(stamp));
    return stamp;
}

std::shared_ptr<const Journal::Entry> Journal::birth(qint64 id) {
    if (auto known = m_entries.value(id)) return known;
    if (auto known = m_births.value(id)) return known;
    Statement query =
        m_database->statement(QStringLiteral("SELECT command FROM journal_entry WHERE id = ?"));
    query.bind(0, id).run();
    auto read = std::make_shared<Entry>();
    read->batch.creates = true;
    while (query.next()) read->command = query.value(0).toLongLong();
    if (read->command == 0)
        throw StoreError(Words::tr("An entry of the project's journal is missing."));
    m_births.insert(id, read);
    return read;
}

qint64 Journal::arrivalOf(qint64 command) {
    if (!m_merges) {
        m_merges.emplace();
        for (const JournalCommand& merge : commands())
            if (const qint64 first = merge.kind == CommandKind::Merge ? firstMerged(merge) : 0)
                m_merges->emplace(first, merge.id);
    }
    const auto after = m_merges->upper_bound(command);
    if (after == m_merges->begin()) return command;
    const qint64 merge = std::prev(after)->second;
    return command <= merge ? merge : command;
}

FieldHistory Journal::layersOf(const History& history, const QUuid& row, std::uint8_t index) {
    struct Written {
        qint64 arrival;
        const Stamp* stamp;
        Value value;
    };
    std::vector<Written> all;
    for (const auto& [stamp, step] : history)
        if (auto value = step->value(row, index))
            all.push_back({arrivalOf(stamp.command), &stamp, std::move(*value)});
    // What one step brought keeps the order of stamps.
    std::stable_sort(all.begin(), all.end(), [](const Written& left, const Written& right) {
        return left.arrival < right.arrival;
    });
    FieldHistory layers(index == field::alive ? Value(std::int64_t{0}) : Value());
    const Stamp* latest = nullptr;
    for (const Written& written : all) {
        // A merge may bring what was said before something that stands here.
        if (latest && *written.stamp < *latest) continue;
        latest = written.stamp;
        const bool isOwn = written.arrival == written.stamp->command;
        layers.write(written.arrival, isOwn ? written.stamp->target : 0, written.value);
    }
    return layers;
}

Journal::History Journal::historyOf(Entity entity, const QUuid& row,
                                    const std::vector<std::uint8_t>& fields) {
    const std::int32_t id = m_tables->idOf(entity, row);
    const qint64 born = m_tables->bornEntry(entity, id);
    std::vector<qint64> entryIds{born};
    Statement query = m_database->statement(
        QStringLiteral("SELECT entry FROM journal_touch WHERE entity = ? AND row_id = ?"));
    query.bind(0, static_cast<int>(entity)).bind(1, id).run();
    while (query.next()) entryIds.push_back(query.value(0).toLongLong());
    std::vector<std::pair<Stamp, std::shared_ptr<const Entry>>> history;
    // That a row was made says all of its life; rows of a bulk import that are removed together
    // were often made in as many entries, each of which is long to read.
    const bool isOfLife = fields == std::vector<std::uint8_t>{field::alive};
    for (const qint64 entryId : entryIds) {
        const auto read = isOfLife && entryId == born ? birth(entryId) : entry(entryId);
        history.emplace_back(stampOf(read->command), read);
    }
    // Entries of one command keep their order.
    std::stable_sort(history.begin(), history.end(),
                     [](const auto& left, const auto& right) { return left.first < right.first; });
    return history;
}

bool Journal::isTouched(Entity entity, const QUuid& row) {
    Statement query = m_database->statement(
        QStringLiteral("SELECT 1 FROM journal_touch WHERE entity = ? AND row_id = ? LIMIT 1"));
    query.bind(0, static_cast<int>(entity)).bind(1, m_tables->idOf(entity, row)).run();
    bool isFound = false;
    while (query.next()) isFound = true;
    return isFound;
}

void Journal::invert(const RowBatch& batch, qint64 command, Inverse& inverse,
                     WriteProgress* progress) {
    // What takes a new row back is that it does not live; its fields stay for whoever redoes it.
    const std::vector<std::uint8_t> written =
        batch.creates ? std::vector<std::uint8_t>{field::alive} : batch.fields;
    for (const QUuid& row : batch.rows) {
        if (progress) progress->step();
        // Most rows of a bulk import were never touched again.
        if (batch.creates && !isTouched(batch.entity, row)) {
            addRow(inverse.batches, batch.entity, row, written, {std::int64_t{0}});
            continue;
        }
        const auto history = historyOf(batch.entity, row, written);
        std::vector<std::uint8_t> fields;
        std::vector<Value> values;
        for (const std::uint8_t index : written) {
            const auto before = layersOf(history, row, index).before(command);
            if (!before) {
                inverse.changedSince.push_back({batch.entity, row, index});
                continue;
            }
            fields.push_back(index);
            values.push_back(*before);
        }
        if (!fields.empty()) addRow(inverse.batches, batch.entity, row, fields, values);
    }
}

std::optional<std::size_t> Journal::rowsOf(const JournalCommand& command) {
    if (command.kind == CommandKind::Merge) return std::nullopt;
    std::size_t rows = 0;
    for (const RowBatch& batch : batches(command.id)) rows += batch.rows.size();
    return rows;
}

Inverse Journal::inverse(const JournalCommand& command, WriteProgress* progress) {
    if (command.kind == CommandKind::Merge) return inverseOfMerge(command);
    Inverse inverse;
    const std::vector<RowBatch> written = batches(command.id);
    for (auto batch = written.rbegin(); batch != written.rend(); ++batch)
        invert(*batch, command.id, inverse, progress);
    return inverse;
}

}  // namespace codebook
