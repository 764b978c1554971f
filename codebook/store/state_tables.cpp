// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/store/state_tables.h"

#include <QCryptographicHash>
#include <QVariant>

#include "codebook/error.h"
#include "codebook/model/row_words.h"
#include "codebook/store/database.h"
#include "codebook/store/state_sql.h"
#include "codebook/store/write_progress.h"
#include "codebook/words.h"

namespace codebook {

namespace {

/// Codings are many and nothing refers to them by key; but one that is undone is asked for several
/// times.
constexpr qsizetype rememberedCodings = 200'000;

}  // namespace

void StateTables::keepLongTexts(RowBatch& batch, ReplacedTexts& replaced) {
    const auto& fields = schemaOf(batch.entity).fields;
    for (std::size_t column = 0; column < batch.fields.size(); ++column) {
        if (fields[batch.fields[column]].type != FieldType::LongText) continue;
        for (std::size_t row = 0; row < batch.rows.size(); ++row) {
            Value& value = batch.values[row * batch.fields.size() + column];
            const auto* text = std::get_if<QString>(&value);
            if (!text) continue;
            const QByteArray digest =
                QCryptographicHash::hash(text->toUtf8(), QCryptographicHash::Sha256);
            if (longTextId(digest) == 0)
                m_database
                    ->statement(
                        QStringLiteral("INSERT INTO long_text (digest, content) VALUES (?, ?)"))
                    .bind(0, digest)
                    .bind(1, *text)
                    .run();
            replaced.emplace_back(&value, *text);
            value = digest;
        }
    }
}

std::int32_t StateTables::longTextId(const QByteArray& digest) {
    const auto known = m_longTexts.constFind(digest);
    if (known != m_longTexts.constEnd()) return *known;
    Statement query =
        m_database->statement(QStringLiteral("SELECT id FROM long_text WHERE digest = ?"));
    query.bind(0, digest).run();
    std::int32_t id = 0;
    while (query.next()) id = query.value(0).toInt();
    if (id != 0) m_longTexts.insert(digest, id);
    return id;
}

QByteArray StateTables::digestOf(std::int32_t longText) {
    const auto known = m_digests.constFind(longText);
    if (known != m_digests.constEnd()) return *known;
    Statement query =
        m_database->statement(QStringLiteral("SELECT digest FROM long_text WHERE id = ?"));
    query.bind(0, longText).run();
    QByteArray digest;
    while (query.next()) digest = query.value(0).toByteArray();
    m_digests.insert(longText, digest);
    return digest;
}

QString StateTables::longText(const QByteArray& digest) {
    Statement query =
        m_database->statement(QStringLiteral("SELECT content FROM long_text WHERE digest = ?"));
    query.bind(0, digest).run();
    std::optional<QString> content;
    while (query.next()) content = query.value(0).toString();
    if (!content) throw StoreError(Words::tr("A text is missing in the project file."));
    return *content;
}

std::int32_t StateTables::idOf(Entity entity, const QUuid& row) {
    const auto& ids = m_ids[static_cast<std::size_t>(entity)];
    const auto known = ids.constFind(row);
    if (known != ids.constEnd()) return *known;
    Statement query = m_database->statement(
        QStringLiteral("SELECT id FROM %1 WHERE guid = ?").arg(tableOf(entity)));
    query.bind(0, row.toRfc4122()).run();
    std::int32_t id = 0;
    while (query.next()) id = query.value(0).toInt();
    if (id != 0) remember(entity, row, id);
    return id;
}

void StateTables::remember(Entity entity, const QUuid& row, std::int32_t id) {
    auto& ids = m_ids[static_cast<std::size_t>(entity)];
    if (entity == Entity::Coding && ids.size() >= rememberedCodings) ids.clear();
    ids.insert(row, id);
    if (entity == Entity::Coding) return;
    m_guids[static_cast<std::size_t>(entity)].insert(id, row);
}

QUuid StateTables::guidOf(Entity entity, std::int32_t id) {
    const auto known = m_guids[static_cast<std::size_t>(entity)].constFind(id);
    if (known != m_guids[static_cast<std::size_t>(entity)].constEnd()) return *known;
    Statement query = m_database->statement(
        QStringLiteral("SELECT guid FROM %1 WHERE id = ?").arg(tableOf(entity)));
    query.bind(0, id).run();
    QUuid guid;
    while (query.next()) guid = QUuid::fromRfc4122(query.value(0).toByteArray());
    if (!guid.isNull()) remember(entity, guid, id);
    return guid;
}

qint64 StateTables::bornEntry(Entity entity, std::int32_t id) {
    Statement query = m_database->statement(
        QStringLiteral("SELECT born FROM %1 WHERE id = ?").arg(tableOf(entity)));
    query.bind(0, id).run();
    qint64 born = 0;
    while (query.next()) born = query.value(0).toLongLong();
    return born;
}

void StateTables::forget() {
    for (auto& ids : m_ids) ids.clear();
    for (auto& guids : m_guids) guids.clear();
    m_longTexts.clear();
    m_digests.clear();
}

QVariant StateTables::storedValue(const FieldSchema& schema, const Value& value) {
    if (std::holds_alternative<std::monostate>(value)) return {};
    if (const auto* number = std::get_if<std::int64_t>(&value)) return QVariant(qlonglong{*number});
    if (const auto* number = std::get_if<double>(&value)) return QVariant(*number);
    if (const auto* text = std::get_if<QString>(&value)) return QVariant(*text);
    if (const auto* digest = std::get_if<QByteArray>(&value)) {
        const std::int32_t id = longTextId(*digest);
        if (id == 0) throw StoreError(Words::tr("A text is missing in the project file."));
        return QVariant(id);
    }
    const QUuid guid = std::get<QUuid>(value);
    if (guid.isNull()) return {};
    if (schema.type == FieldType::Guid) return QVariant(guid.toRfc4122());
    const std::int32_t id = idOf(schema.target, guid);
    if (id == 0)
        throw StoreError(Words::tr("The field “%1” refers to a %2 that the project does not hold.")
                             .arg(Words::tr(schema.name), kindWord(schema.target)));
    return QVariant(id);
}

std::int32_t StateTables::rowToChange(Entity entity, const QUuid& row) {
    const std::int32_t id = idOf(entity, row);
    if (id == 0)
        throw StoreError(Words::tr("The project does not hold the %1 that was to be changed.")
                             .arg(kindWord(entity)));
    return id;
}

std::vector<std::int32_t> StateTables::apply(
    const RowBatch& batch, const std::function<qint64(std::size_t row)>& bornEntry) {
    const auto& fields = schemaOf(batch.entity).fields;
    const Columns columns = columnsOf(batch);
    std::optional<Statement> write;
    if (batch.creates)
        write = m_database->statement(insertSql(batch, columns));
    else if (!columns.own.empty())
        write = m_database->statement(updateSql(batch, columns));
    std::vector<Statement> writeApart;
    for (const std::size_t i : columns.apart)
        writeApart.push_back(m_database->statement(apartSql(batch, fields[batch.fields[i]])));

    std::vector<std::int32_t> ids;
    ids.reserve(batch.rows.size());
    for (std::size_t row = 0; row < batch.rows.size(); ++row) {
        if (m_progress) m_progress->step();
        const QUuid& guid = batch.rows[row];
        std::int32_t id = batch.creates ? 0 : rowToChange(batch.entity, guid);
        int place = 0;
        if (batch.creates) {
            write->bind(place++, guid.toRfc4122());
            write->bind(place++, bornEntry(row));
        }
        for (const std::size_t i : columns.own)
            write->bind(place++, storedValue(fields[batch.fields[i]], batch.value(row, i)));
        if (write && !batch.creates) write->bind(place, id);
        if (write) write->run();
        if (batch.creates) {
            id = static_cast<std::int32_t>(write->insertedId());
            if (batch.entity != Entity::Coding) remember(batch.entity, guid, id);
        }
        for (std::size_t i = 0; i < columns.apart.size(); ++i) {
            const std::size_t column = columns.apart[i];
            writeApart[i]
                .bind(0, id)
                .bind(1, storedValue(fields[batch.fields[column]], batch.value(row, column)))
                .run();
        }
        ids.push_back(id);
    }
    return ids;
}

Value StateTables::valueFromState(const FieldSchema& schema, const QVariant& stored) {
    if (stored.isNull()) return {};
    switch (schema.type) {
        case FieldType::Integer:
            return std::int64_t{stored.toLongLong()};
        case FieldType::Real:
            return stored.toDouble();
        case FieldType::Text:
            return stored.toString();
        case FieldType::Guid:
            return QUuid::fromRfc4122(stored.toByteArray());
        case FieldType::Reference:
            return guidOf(schema.target, stored.toInt());
        case FieldType::LongText:
            return digestOf(stored.toInt());
    }
    return {};
}

RowBatch StateTables::wholeRows(Entity entity, const std::vector<QUuid>& rows,
                                std::vector<std::int32_t>* ids) {
    const auto& fields = schemaOf(entity).fields;
    RowBatch batch;
    batch.entity = entity;
    QStringList names{QStringLiteral("main.id")};
    bool hasApart = false;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        batch.fields.push_back(static_cast<std::uint8_t>(i));
        names << column(fields[i]);
        hasApart = hasApart || fields[i].keptApart;
    }
    QString from = tableOf(entity) + QStringLiteral(" AS main");
    if (hasApart) from += QStringLiteral(" LEFT JOIN %1_apart USING (id)").arg(tableOf(entity));
    const QString sql = QStringLiteral("SELECT %1 FROM %2 WHERE main.guid = ?")
                            .arg(names.join(QStringLiteral(", ")), from);
    for (const QUuid& row : rows) {
        Statement query = m_database->statement(sql);
        query.bind(0, row.toRfc4122()).run();
        std::vector<QVariant> stored;
        while (query.next())
            for (std::size_t i = 0; i <= fields.size(); ++i)
                stored.push_back(query.value(static_cast<int>(i)));
        if (stored.empty()) throw StoreError(Words::tr("A row is missing in the project file."));
        batch.rows.push_back(row);
        remember(entity, row, stored.front().toInt());
        if (ids) ids->push_back(stored.front().toInt());
        for (std::size_t i = 0; i < fields.size(); ++i)
            batch.values.push_back(valueFromState(fields[i], stored[i + 1]));
    }
    return batch;
}

}  // namespace codebook
