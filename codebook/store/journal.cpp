// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/store/journal.h"

#include <QVariant>

#include "codebook/error.h"
#include "codebook/store/database.h"
#include "codebook/store/journal_payload.h"
#include "codebook/store/state_tables.h"

namespace codebook {

namespace {

/// Small enough that finding one row's value in a bulk import reads little, large enough to deflate
/// well.
constexpr std::size_t rowsPerEntry = 1000;
/// Decoded entries that are remembered while a command is inverted.
constexpr qsizetype rememberedEntries = 64;

QString kindName(CommandKind kind) {
    switch (kind) {
        case CommandKind::Do:
            return QStringLiteral("do");
        case CommandKind::Undo:
            return QStringLiteral("undo");
        case CommandKind::Redo:
            return QStringLiteral("redo");
    }
    return {};
}

CommandKind kindNamed(const QString& name) {
    if (name == QLatin1String("undo")) return CommandKind::Undo;
    return name == QLatin1String("redo") ? CommandKind::Redo : CommandKind::Do;
}

QVariant bytes(const QUuid& guid) {
    return guid.isNull() ? QVariant() : QVariant(guid.toRfc4122());
}

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

/// A journal entry read back, with its rows findable.
struct Journal::Entry {
    qint64 command = 0;
    RowBatch batch;
    QHash<QUuid, std::size_t> rowIndexes;

    /// The value this entry gave the field, or null where it did not touch it.
    std::optional<Value> value(const QUuid& row, std::uint8_t fieldIndex) const {
        const auto at = rowIndexes.constFind(row);
        if (at == rowIndexes.constEnd()) return std::nullopt;
        if (fieldIndex == field::alive && batch.creates) return Value(std::int64_t{1});
        for (std::size_t column = 0; column < batch.fields.size(); ++column)
            if (batch.fields[column] == fieldIndex) return batch.value(*at, column);
        return std::nullopt;
    }
};

struct Journal::Stamp {
    qint64 counter = 0;
    QByteArray actor;
    qint64 command = 0;
    bool operator<(const Stamp& other) const {
        return std::tie(counter, actor) < std::tie(other.counter, other.actor);
    }
};

std::vector<JournalCommand> Journal::commands() {
    Statement query = m_database->statement(
        QStringLiteral("SELECT c.id, c.guid, a.guid, a.coder, c.counter, c.at, c.text, c.kind, "
                       "c.target FROM journal_command AS c JOIN actor AS a ON a.id = c.actor "
                       "ORDER BY c.counter, a.guid"));
    query.run();
    std::vector<JournalCommand> commands;
    while (query.next()) {
        JournalCommand command;
        command.id = query.value(0).toLongLong();
        command.guid = QUuid::fromRfc4122(query.value(1).toByteArray());
        command.actor = QUuid::fromRfc4122(query.value(2).toByteArray());
        command.coder = query.value(3).toString();
        command.counter = query.value(4).toLongLong();
        command.at = query.value(5).toLongLong();
        command.text = query.value(6).toString();
        command.kind = kindNamed(query.value(7).toString());
        command.target = QUuid::fromRfc4122(query.value(8).toByteArray());
        commands.push_back(std::move(command));
    }
    return commands;
}

qint64 Journal::lastCounter() {
    return m_database->single(QStringLiteral("SELECT max(counter) FROM journal_command"))
        .toLongLong();
}

qint64 Journal::actorId(const JournalCommand& command) {
    Statement find = m_database->statement(QStringLiteral("SELECT id FROM actor WHERE guid = ?"));
    find.bind(0, bytes(command.actor)).run();
    qint64 id = 0;
    while (find.next()) id = find.value(0).toLongLong();
    if (id != 0) return id;
    return m_database->statement(QStringLiteral("INSERT INTO actor (guid, coder) VALUES (?, ?)"))
        .bind(0, bytes(command.actor))
        .bind(1, command.coder)
        .run()
        .insertedId();
}

qint64 Journal::append(const JournalCommand& command) {
    const qint64 actor = actorId(command);
    return m_database
        ->statement(QStringLiteral("INSERT INTO journal_command (guid, actor, counter, at, text, "
                                   "kind, target) VALUES (?, ?, ?, ?, ?, ?, ?)"))
        .bind(0, bytes(command.guid))
        .bind(1, actor)
        .bind(2, command.counter)
        .bind(3, command.at)
        .bind(4, command.text)
        .bind(5, kindName(command.kind))
        .bind(6, bytes(command.target))
        .run()
        .insertedId();
}

std::vector<qint64> Journal::append(qint64 command, const RowBatch& batch) {
    std::vector<qint64> entries;
    entries.reserve(batch.rows.size());
    for (std::size_t first = 0; first < batch.rows.size(); first += rowsPerEntry) {
        const std::size_t count = std::min(rowsPerEntry, batch.rows.size() - first);
        const qint64 entry =
            m_database
                ->statement(QStringLiteral("INSERT INTO journal_entry (command, entity, creates, "
                                           "row_count, payload) VALUES (?, ?, ?, ?, ?)"))
                .bind(0, command)
                .bind(1, QString::fromLatin1(schemaOf(batch.entity).name))
                .bind(2, batch.creates ? 1 : 0)
                .bind(3, qlonglong(count))
                .bind(4, journalPayload(batch, first, count))
                .run()
                .insertedId();
        entries.insert(entries.end(), count, entry);
    }
    return entries;
}

void Journal::touched(Entity entity, const std::vector<std::int32_t>& ids,
                      const std::vector<qint64>& entries) {
    Statement insert = m_database->statement(QStringLiteral(
        "INSERT OR IGNORE INTO journal_touch (entity, row_id, entry) VALUES (?, ?, ?)"));
    for (std::size_t i = 0; i < ids.size(); ++i)
        insert.bind(0, static_cast<int>(entity)).bind(1, ids[i]).bind(2, entries[i]).run();
}

std::shared_ptr<const Journal::Entry> Journal::entry(qint64 id) {
    if (const auto known = m_entries.value(id)) return known;
    Statement query = m_database->statement(
        QStringLiteral("SELECT command, entity, creates, payload FROM journal_entry WHERE id = ?"));
    query.bind(0, id).run();
    auto read = std::make_shared<Entry>();
    bool isFound = false;
    while (query.next()) {
        const auto entity = entityNamed(query.value(1).toString());
        if (!entity) continue;
        read->command = query.value(0).toLongLong();
        read->batch =
            batchFromPayload(*entity, query.value(2).toInt() != 0, query.value(3).toByteArray());
        isFound = true;
    }
    if (!isFound) throw StoreError(QStringLiteral("An entry of the project's journal is missing."));
    for (std::size_t i = 0; i < read->batch.rows.size(); ++i)
        read->rowIndexes.insert(read->batch.rows[i], i);
    if (m_entries.size() >= rememberedEntries) m_entries.clear();
    m_entries.insert(id, read);
    return read;
}

std::vector<RowBatch> Journal::batches(qint64 command) {
    Statement query = m_database->statement(
        QStringLiteral("SELECT id FROM journal_entry WHERE command = ? ORDER BY id"));
    query.bind(0, command).run();
    std::vector<qint64> ids;
    while (query.next()) ids.push_back(query.value(0).toLongLong());
    std::vector<RowBatch> batches;
    for (const qint64 id : ids) batches.push_back(entry(id)->batch);
    return batches;
}

Journal::Stamp Journal::stampOf(qint64 command) {
    if (const auto known = m_stamps.value(command)) return *known;
    Statement query = m_database->statement(
        QStringLiteral("SELECT c.counter, a.guid FROM journal_command AS c JOIN actor AS a ON "
                       "a.id = c.actor WHERE c.id = ?"));
    query.bind(0, command).run();
    Stamp stamp;
    stamp.command = command;
    while (query.next()) {
        stamp.counter = query.value(0).toLongLong();
        stamp.actor = query.value(1).toByteArray();
    }
    m_stamps.insert(command, std::make_shared<Stamp>(stamp));
    return stamp;
}

std::vector<std::pair<Journal::Stamp, std::shared_ptr<const Journal::Entry>>> Journal::historyOf(
    Entity entity, const QUuid& row) {
    const std::int32_t id = m_tables->idOf(entity, row);
    std::vector<qint64> entryIds{m_tables->bornEntry(entity, id)};
    Statement query = m_database->statement(
        QStringLiteral("SELECT entry FROM journal_touch WHERE entity = ? AND row_id = ?"));
    query.bind(0, static_cast<int>(entity)).bind(1, id).run();
    while (query.next()) entryIds.push_back(query.value(0).toLongLong());
    std::vector<std::pair<Stamp, std::shared_ptr<const Entry>>> history;
    for (const qint64 entryId : entryIds) {
        const auto read = entry(entryId);
        history.emplace_back(stampOf(read->command), read);
    }
    std::sort(history.begin(), history.end(),
              [](const auto& left, const auto& right) { return left.first < right.first; });
    return history;
}

void Journal::invertCreation(const RowBatch& batch, Inverse& inverse) {
    Statement query = m_database->statement(
        QStringLiteral("SELECT 1 FROM journal_touch WHERE entity = ? AND row_id = ? LIMIT 1"));
    const std::vector<std::uint8_t> fields{field::alive};
    for (const QUuid& row : batch.rows) {
        query.bind(0, static_cast<int>(batch.entity))
            .bind(1, m_tables->idOf(batch.entity, row))
            .run();
        bool isTouched = false;
        while (query.next()) isTouched = true;
        if (isTouched) {
            const auto history = historyOf(batch.entity, row);
            const bool livesDifferently =
                std::any_of(history.begin() + 1, history.end(), [&](const auto& step) {
                    return step.second->value(row, field::alive).has_value();
                });
            if (livesDifferently) {
                inverse.changedSince.emplace_back(row, QStringLiteral("alive"));
                continue;
            }
        }
        addRow(inverse.batches, batch.entity, row, fields, {std::int64_t{0}});
    }
}

void Journal::invertUpdate(const RowBatch& batch, qint64 command, Inverse& inverse) {
    for (const QUuid& row : batch.rows) {
        const auto history = historyOf(batch.entity, row);
        std::vector<std::uint8_t> fields;
        std::vector<Value> values;
        for (const std::uint8_t index : batch.fields) {
            Value before = index == field::alive ? Value(std::int64_t{0}) : Value();
            Value current = before;
            qint64 writer = 0;
            for (const auto& [stamp, step] : history) {
                const auto value = step->value(row, index);
                if (!value) continue;
                before = std::exchange(current, *value);
                writer = stamp.command;
            }
            if (writer != command) {
                inverse.changedSince.emplace_back(
                    row, QString::fromLatin1(schemaOf(batch.entity).fields[index].name));
                continue;
            }
            fields.push_back(index);
            values.push_back(before);
        }
        if (!fields.empty()) addRow(inverse.batches, batch.entity, row, fields, values);
    }
}

Inverse Journal::inverse(const JournalCommand& command) {
    Inverse inverse;
    const std::vector<RowBatch> written = batches(command.id);
    for (auto batch = written.rbegin(); batch != written.rend(); ++batch) {
        if (batch->creates)
            invertCreation(*batch, inverse);
        else
            invertUpdate(*batch, command.id, inverse);
    }
    return inverse;
}

}  // namespace codebook
