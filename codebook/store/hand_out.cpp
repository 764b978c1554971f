// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/store/hand_out.h"

#include <nlohmann/json.hpp>

#include <QVariant>

#include <algorithm>
#include <array>
#include <vector>

#include "codebook/error.h"
#include "codebook/store/database.h"
#include "codebook/store/journal_payload.h"
#include "codebook/words.h"

namespace codebook {

namespace {

constexpr auto noteName = "handOut";

QUuid guidIn(const Statement& row, int column) {
    return QUuid::fromRfc4122(row.value(column).toByteArray());
}

std::string written(const QUuid& guid) { return guid.toString(QUuid::WithoutBraces).toStdString(); }

/// Which rows go, by entity.
class LeftOut {
   public:
    LeftOut(Database& database, const HandOut& handOut) : m_database(database) {
        gather(Entity::Document, "SELECT guid FROM document",
               [&](const Statement& row) { return !handOut.documents.contains(guidIn(row, 0)); });
        gather(Entity::Coding,
               "SELECT c.guid, d.guid, k.guid FROM coding AS c LEFT JOIN document AS d ON d.id = "
               "c.document LEFT JOIN coder AS k ON k.id = c.coder",
               [&](const Statement& row) {
                   return has(Entity::Document, guidIn(row, 1)) || guidIn(row, 2) != handOut.coder;
               });
        QSet<QUuid> speaking;
        gather(Entity::Speaker,
               "SELECT s.guid, d.guid, p.guid FROM speaker AS s LEFT JOIN document AS d ON d.id = "
               "s.document LEFT JOIN study_case AS p ON p.id = s.person",
               [&](const Statement& row) {
                   const bool goes = has(Entity::Document, guidIn(row, 1));
                   (goes ? m_silent : speaking).insert(guidIn(row, 2));
                   return goes;
               });
        gather(Entity::Case, "SELECT guid FROM study_case", [&](const Statement& row) {
            return m_silent.contains(guidIn(row, 0)) && !speaking.contains(guidIn(row, 0));
        });
        gather(Entity::AttributeValue,
               "SELECT v.guid, d.guid, p.guid FROM attribute_value AS v LEFT JOIN document AS d ON "
               "d.id = v.document LEFT JOIN study_case AS p ON p.id = v.person",
               [&](const Statement& row) {
                   return has(Entity::Document, guidIn(row, 1)) ||
                          has(Entity::Case, guidIn(row, 2));
               });
        gather(Entity::Memo,
               "SELECT m.guid, m.about, k.guid, m.subject FROM memo AS m LEFT JOIN coder AS k ON "
               "k.id = m.coder",
               [&](const Statement& row) {
                   const QUuid about = guidIn(row, 1);
                   const QString subject = row.value(3).toString();
                   const bool isOnText =
                       subject == QLatin1String("passage") || subject == QLatin1String("coding");
                   return has(Entity::Document, about) || has(Entity::Coding, about) ||
                          has(Entity::Case, about) || (isOnText && guidIn(row, 2) != handOut.coder);
               });
    }

    bool has(Entity entity, const QUuid& row) const { return of(entity).contains(row); }
    const QSet<QUuid>& of(Entity entity) const { return m_rows[static_cast<std::size_t>(entity)]; }

   private:
    template <class Goes>
    void gather(Entity entity, const char* sql, const Goes& goes) {
        Statement query = m_database.statement(QLatin1String(sql));
        query.run();
        while (query.next())
            if (goes(query)) m_rows[static_cast<std::size_t>(entity)].insert(guidIn(query, 0));
    }

    Database& m_database;
    std::array<QSet<QUuid>, entityCount> m_rows;
    QSet<QUuid> m_silent;  ///< cases that speak in documents that go
};

void removeEntry(Database& database, qint64 entry) {
    database.statement(QStringLiteral("DELETE FROM journal_touch WHERE entry = ?"))
        .bind(0, entry)
        .run();
    database.statement(QStringLiteral("DELETE FROM journal_entry WHERE id = ?"))
        .bind(0, entry)
        .run();
}

RowBatch without(const RowBatch& batch, const LeftOut& leftOut) {
    RowBatch kept(batch.entity, batch.creates, {});
    kept.fields = batch.fields;
    for (std::size_t row = 0; row < batch.rows.size(); ++row) {
        if (leftOut.has(batch.entity, batch.rows[row])) continue;
        kept.rows.push_back(batch.rows[row]);
        for (std::size_t column = 0; column < batch.fields.size(); ++column)
            kept.values.push_back(batch.value(row, column));
    }
    return kept;
}

/// Rewrites the journal and returns the digests of all texts that it still speaks of.
QSet<QByteArray> filterJournal(Database& database, const LeftOut& leftOut) {
    std::vector<qint64> ids;
    Statement all = database.statement(QStringLiteral("SELECT id FROM journal_entry"));
    all.run();
    while (all.next()) ids.push_back(all.value(0).toLongLong());
    Statement read = database.statement(
        QStringLiteral("SELECT entity, creates, payload FROM journal_entry WHERE id = ?"));
    Statement write = database.statement(
        QStringLiteral("UPDATE journal_entry SET row_count = ?, payload = ? WHERE id = ?"));
    QSet<QByteArray> texts;
    for (const qint64 id : ids) {
        RowBatch batch;
        read.bind(0, id).run();
        while (read.next()) {
            const auto entity = entityNamed(read.value(0).toString());
            if (!entity)
                throw StoreError(
                    Words::tr("The project's journal tells of rows of a kind that "
                              "there is not."));
            batch =
                batchFromPayload(*entity, read.value(1).toInt() != 0, read.value(2).toByteArray());
        }
        const RowBatch kept = without(batch, leftOut);
        if (kept.rows.empty()) {
            removeEntry(database, id);
        } else if (kept.rows.size() < batch.rows.size()) {
            write.bind(0, static_cast<qint64>(kept.rows.size()))
                .bind(1, journalPayload(kept, 0, kept.rows.size()))
                .bind(2, id)
                .run();
        }
        for (const Value& value : kept.values)
            if (const auto* digest = std::get_if<QByteArray>(&value)) texts.insert(*digest);
    }
    return texts;
}

void removeRows(Database& database, const LeftOut& leftOut) {
    Statement words = database.statement(QStringLiteral(
        "DELETE FROM coding_apart WHERE id = (SELECT id FROM coding WHERE guid = ?)"));
    for (const QUuid& guid : leftOut.of(Entity::Coding)) words.bind(0, guid.toRfc4122()).run();
    // Referring before referred to.
    for (const Entity entity : {Entity::Memo, Entity::AttributeValue, Entity::Coding,
                                Entity::Speaker, Entity::Case, Entity::Document}) {
        const QString table = QLatin1String(schemaOf(entity).table);
        Statement touches = database.statement(
            QStringLiteral("DELETE FROM journal_touch WHERE entity = ? AND row_id = (SELECT id "
                           "FROM %1 WHERE guid = ?)")
                .arg(table));
        Statement row =
            database.statement(QStringLiteral("DELETE FROM %1 WHERE guid = ?").arg(table));
        for (const QUuid& guid : leftOut.of(entity)) {
            touches.bind(0, static_cast<int>(entity)).bind(1, guid.toRfc4122()).run();
            row.bind(0, guid.toRfc4122()).run();
        }
    }
}

void removeTexts(Database& database, const QSet<QByteArray>& kept) {
    std::vector<qint64> unused;
    Statement all = database.statement(QStringLiteral("SELECT id, digest FROM long_text"));
    all.run();
    while (all.next())
        if (!kept.contains(all.value(1).toByteArray())) unused.push_back(all.value(0).toLongLong());
    Statement remove = database.statement(QStringLiteral("DELETE FROM long_text WHERE id = ?"));
    for (const qint64 id : unused) remove.bind(0, id).run();
}

void writeNote(Database& database, const HandOut& handOut) {
    nlohmann::ordered_json note{{"coder", written(handOut.coder)},
                                {"coderName", handOut.coderName.toStdString()},
                                {"locksCodebook", handOut.locksCodebook}};
    auto& documents = note["documents"] = nlohmann::ordered_json::array();
    for (const QUuid& document : handOut.documents) documents.push_back(written(document));
    auto& steps = note["steps"] = nlohmann::ordered_json::array();
    Statement query = database.statement(QStringLiteral("SELECT guid FROM journal_command"));
    query.run();
    while (query.next()) steps.push_back(written(guidIn(query, 0)));
    database.statement(QStringLiteral("DELETE FROM meta WHERE name = ?"))
        .bind(0, QLatin1String(noteName))
        .run();
    database.statement(QStringLiteral("INSERT INTO meta (name, value) VALUES (?, ?)"))
        .bind(0, QLatin1String(noteName))
        .bind(1, QString::fromStdString(note.dump()))
        .run();
}

}  // namespace

void leaveWhatIsHandedOut(Database& copy, const HandOut& handOut) {
    Transaction transaction(copy);
    const LeftOut leftOut(copy, handOut);
    const QSet<QByteArray> texts = filterJournal(copy, leftOut);
    removeRows(copy, leftOut);
    removeTexts(copy, texts);
    writeNote(copy, handOut);
    transaction.commit();
}

std::optional<HandOut> handOutOf(Database& database) {
    Statement query = database.statement(QStringLiteral("SELECT value FROM meta WHERE name = ?"));
    query.bind(0, QLatin1String(noteName)).run();
    QString value;
    while (query.next()) value = query.value(0).toString();
    if (value.isEmpty()) return std::nullopt;
    try {
        const auto note = nlohmann::json::parse(value.toStdString());
        const auto guid = [](const nlohmann::json& text) {
            return QUuid(QString::fromStdString(text.get<std::string>()));
        };
        HandOut handOut;
        handOut.coder = guid(note.at("coder"));
        handOut.coderName = QString::fromStdString(note.at("coderName").get<std::string>());
        handOut.locksCodebook = note.at("locksCodebook").get<bool>();
        for (const auto& document : note.at("documents")) handOut.documents.insert(guid(document));
        for (const auto& step : note.at("steps")) handOut.steps.insert(guid(step));
        return handOut;
    } catch (const nlohmann::json::exception&) {
        throw StoreError(Words::tr("“%1” is damaged: what it was handed out for cannot be read.")
                             .arg(database.path()));
    }
}

}  // namespace codebook
