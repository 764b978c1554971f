// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/store/journal.h"

#include <QVariant>

#include "codebook/error.h"
#include "codebook/store/database.h"
#include "codebook/store/journal_entry.h"
#include "codebook/store/journal_payload.h"
#include "codebook/store/state_tables.h"
#include "codebook/words.h"

namespace codebook {

namespace {

/// Rows in the decoded entries that are remembered while commands are inverted.
constexpr std::size_t rememberedRows = 100'000;

QString kindName(CommandKind kind) {
    switch (kind) {
        case CommandKind::Do:
            return QStringLiteral("do");
        case CommandKind::Undo:
            return QStringLiteral("undo");
        case CommandKind::Redo:
            return QStringLiteral("redo");
        case CommandKind::Merge:
            return QStringLiteral("merge");
    }
    return {};
}

CommandKind kindNamed(const QString& name) {
    if (name == QLatin1String("undo")) return CommandKind::Undo;
    if (name == QLatin1String("merge")) return CommandKind::Merge;
    return name == QLatin1String("redo") ? CommandKind::Redo : CommandKind::Do;
}

QVariant bytes(const QUuid& guid) {
    return guid.isNull() ? QVariant() : QVariant(guid.toRfc4122());
}

constexpr auto headingSql =
    "SELECT c.id, c.guid, a.guid, a.coder, c.counter, c.at, c.text, c.kind, c.target FROM "
    "journal_command AS c JOIN actor AS a ON a.id = c.actor";

JournalCommand headingFrom(const Statement& row) {
    JournalCommand command;
    command.id = row.value(0).toLongLong();
    command.guid = QUuid::fromRfc4122(row.value(1).toByteArray());
    command.actor = QUuid::fromRfc4122(row.value(2).toByteArray());
    command.coder = row.value(3).toString();
    command.counter = row.value(4).toLongLong();
    command.at = row.value(5).toLongLong();
    command.text = row.value(6).toString();
    command.kind = kindNamed(row.value(7).toString());
    command.target = QUuid::fromRfc4122(row.value(8).toByteArray());
    return command;
}

}  // namespace

std::vector<JournalCommand> Journal::commands() {
    Statement query = m_database->statement(QLatin1String(headingSql) +
                                            QStringLiteral(" ORDER BY c.counter, a.guid"));
    query.run();
    std::vector<JournalCommand> commands;
    while (query.next()) commands.push_back(headingFrom(query));
    return commands;
}

JournalCommand Journal::command(const QUuid& guid) {
    Statement query =
        m_database->statement(QLatin1String(headingSql) + QStringLiteral(" WHERE c.guid = ?"));
    query.bind(0, bytes(guid)).run();
    std::optional<JournalCommand> found;
    while (query.next()) found = headingFrom(query);
    if (!found) throw StoreError(Words::tr("A step of the project's journal is missing."));
    return *found;
}

qint64 Journal::lastCounter() {
    return m_database->single(QStringLiteral("SELECT max(counter) FROM journal_command"))
        .toLongLong();
}

namespace {
QString mergeNote(const JournalCommand& merge) {
    return QStringLiteral("merge ") + merge.guid.toString(QUuid::WithoutBraces);
}
}  // namespace

qint64 Journal::firstMerged(const JournalCommand& merge) {
    Statement query =
        m_database->statement(QStringLiteral("SELECT value FROM meta WHERE name = ?"));
    query.bind(0, mergeNote(merge)).run();
    qint64 first = 0;
    while (query.next()) first = query.value(0).toLongLong();
    return first;
}

void Journal::noteFirstMerged(const JournalCommand& merge, qint64 first) {
    m_database->statement(QStringLiteral("INSERT INTO meta (name, value) VALUES (?, ?)"))
        .bind(0, mergeNote(merge))
        .bind(1, QString::number(first))
        .run();
    m_merges.reset();
}

void Journal::forget() {
    m_entries.clear();
    m_births.clear();
    m_stamps.clear();
    m_merges.reset();
    m_rowsInEntries = 0;
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

void Journal::touched(Entity entity, const std::vector<std::int32_t>& ids,
                      const std::vector<qint64>& entries) {
    Statement insert = m_database->statement(QStringLiteral(
        "INSERT OR IGNORE INTO journal_touch (entity, row_id, entry) VALUES (?, ?, ?)"));
    for (std::size_t i = 0; i < ids.size(); ++i)
        insert.bind(0, static_cast<int>(entity)).bind(1, ids[i]).bind(2, entries[i]).run();
}

std::shared_ptr<const Journal::Entry> Journal::entry(qint64 id) {
    if (auto known = m_entries.value(id)) return known;
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
    if (!isFound) throw StoreError(Words::tr("An entry of the project's journal is missing."));
    for (std::size_t i = 0; i < read->batch.rows.size(); ++i)
        read->rowIndexes.insert(read->batch.rows[i], i);
    m_rowsInEntries += read->batch.rows.size();
    if (m_rowsInEntries > rememberedRows) {
        m_entries.clear();
        m_rowsInEntries = read->batch.rows.size();
    }
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
    batches.reserve(ids.size());
    for (const qint64 id : ids) batches.push_back(entry(id)->batch);
    return batches;
}

}  // namespace codebook
