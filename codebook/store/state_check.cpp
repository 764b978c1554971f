// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/store/state_check.h"

#include <QCryptographicHash>
#include <QHash>
#include <QSet>
#include <QVariant>

#include "codebook/error.h"
#include "codebook/model/row_words.h"
#include "codebook/model/study.h"
#include "codebook/model/study_update.h"
#include "codebook/store/database.h"
#include "codebook/store/journal.h"
#include "codebook/store/merge_rows.h"
#include "codebook/store/state_tables.h"
#include "codebook/words.h"

namespace codebook {

namespace {

constexpr qsizetype mostFindings = 100;

/// A table as the journal says it must be: the fields of each row, later stamps over earlier ones.
using RebuiltTable = QHash<QUuid, std::vector<Value>>;

struct Rebuilt {
    std::vector<RebuiltTable> tables;
    QHash<QUuid, QSet<QByteArray>> textsOf;  ///< every text that a document ever had
    qint64 touches = 0;  ///< how often an entry wrote to a row that another entry made
};

Rebuilt rebuilt(Journal& journal) {
    Rebuilt all;
    all.tables.resize(entityCount);
    for (const JournalCommand& command : journal.commands()) {
        for (const RowBatch& batch : journal.batches(command.id)) {
            RebuiltTable& table = all.tables[static_cast<std::size_t>(batch.entity)];
            all.touches += QSet<QUuid>(batch.rows.begin(), batch.rows.end()).size();
            for (std::size_t row = 0; row < batch.rows.size(); ++row) {
                auto& fields = table[batch.rows[row]];
                fields.resize(schemaOf(batch.entity).fields.size());
                if (batch.creates) fields[field::alive] = std::int64_t{1};
                for (std::size_t column = 0; column < batch.fields.size(); ++column) {
                    fields[batch.fields[column]] = batch.value(row, column);
                    if (batch.entity != Entity::Document ||
                        batch.fields[column] != field::document::text)
                        continue;
                    if (const auto* digest = std::get_if<QByteArray>(&batch.value(row, column)))
                        all.textsOf[batch.rows[row]].insert(*digest);
                }
            }
        }
    }
    // Each row was made by one of them; a row that two copies made alike was touched by the other.
    for (const RebuiltTable& table : all.tables) all.touches -= table.size();
    return all;
}

void checkFile(Database& database, QStringList& findings) {
    Statement integrity = database.statement(QStringLiteral("PRAGMA integrity_check"));
    integrity.run();
    while (integrity.next())
        if (integrity.value(0).toString() != QLatin1String("ok"))
            findings << Words::tr("The file is damaged: %1.").arg(integrity.value(0).toString());
    Statement references = database.statement(QStringLiteral("PRAGMA foreign_key_check"));
    references.run();
    while (references.next())
        findings << Words::tr("Row %1 of table %2 refers to a row of %3 that is not there.")
                        .arg(references.value(1).toString(), references.value(0).toString(),
                             references.value(2).toString());
}

/// Nothing that lives may need a row that was removed.
void checkLivingReferences(Database& database, QStringList& findings) {
    for (int kind = 0; kind < entityCount; ++kind) {
        const EntitySchema& schema = schemaOf(static_cast<Entity>(kind));
        for (const FieldSchema& field : schema.fields) {
            if (field.type != FieldType::Reference) continue;
            const EntitySchema& target = schemaOf(field.target);
            const auto strays =
                database
                    .single(QStringLiteral("SELECT count(*) FROM %1 AS r JOIN %2 AS t ON t.id = "
                                           "r.\"%3\" WHERE r.alive = 1 AND t.alive = 0")
                                .arg(QLatin1String(schema.table), QLatin1String(target.table),
                                     QLatin1String(field.name)))
                    .toLongLong();
            if (strays > 0)
                findings << Words::tr("In table %1, %2 rows refer to a %3 that was removed.")
                                .arg(QLatin1String(schema.table), QString::number(strays),
                                     kindWord(field.target));
        }
    }
}

void checkLongTexts(Database& database, QStringList& findings) {
    Statement query =
        database.statement(QStringLiteral("SELECT id, digest, content FROM long_text"));
    query.run();
    while (query.next())
        if (QCryptographicHash::hash(query.value(2).toString().toUtf8(),
                                     QCryptographicHash::Sha256) != query.value(1).toByteArray())
            findings << Words::tr("Text %1 is not what its SHA-256 says.")
                            .arg(query.value(0).toString());
}

QString longTextAt(Database& database, std::int32_t id) {
    Statement content =
        database.statement(QStringLiteral("SELECT content FROM long_text WHERE id = ?"));
    content.bind(0, id).run();
    QString text;
    while (content.next()) text = content.value(0).toString();
    return text;
}

/// A revision changes text, turns and length together.
void checkTurns(Database& database, QStringList& findings) {
    Statement query = database.statement(
        QStringLiteral("SELECT name, characters, text, turns FROM document WHERE alive = 1"));
    query.run();
    while (query.next()) {
        const auto characters =
            OffsetMap(longTextAt(database, query.value(2).toInt())).codePoints();
        if (!query.value(1).isNull() && query.value(1).toInt() != characters)
            findings << Words::tr("“%1” is not as long as it says.").arg(query.value(0).toString());
        for (const Turn& turn : turnsFromText(longTextAt(database, query.value(3).toInt()))) {
            if (turn.span.begin >= 0 && turn.span.end <= characters) continue;
            findings << Words::tr("The turns of “%1” do not fit its text.")
                            .arg(query.value(0).toString());
            break;
        }
    }
}

void checkCodedWords(Database& database, QStringList& findings) {
    Statement query = database.statement(
        QStringLiteral("SELECT c.id, c.revision, c.\"begin\", c.\"end\", a.text, d.name FROM "
                       "coding AS c JOIN document AS d ON d.id = c.document LEFT JOIN coding_apart "
                       "AS a ON a.id = c.id WHERE c.alive = 1 ORDER BY c.revision"));
    query.run();
    std::int32_t revision = 0;
    std::unique_ptr<DocumentText> text;
    while (query.next()) {
        if (!text || query.value(1).toInt() != revision) {
            revision = query.value(1).toInt();
            text = std::make_unique<DocumentText>(longTextAt(database, revision));
        }
        const Span span{query.value(2).toInt(), query.value(3).toInt()};
        const bool isInside =
            span.begin >= 0 && span.begin < span.end && span.end <= text->map.codePoints();
        if (!isInside || text->slice(span) != query.value(4).toString())
            findings << Words::tr(
                            "Coding %1 in “%2” at %3–%4 does not hold the words that were "
                            "coded.")
                            .arg(query.value(0).toString(), query.value(5).toString(),
                                 QString::number(span.begin), QString::number(span.end));
        if (findings.size() > mostFindings) return;
    }
}

/// Who waits to be placed waits in a text that the document had before, and in no other.
void checkRevisions(Database& database, const QHash<QUuid, QSet<QByteArray>>& textsOf,
                    QStringList& findings) {
    Statement query = database.statement(QStringLiteral(
        "SELECT 0, c.id, d.guid, d.name, t.digest FROM coding AS c JOIN document AS d ON "
        "d.id = c.document LEFT JOIN long_text AS t ON t.id = c.revision WHERE c.alive = 1 AND "
        "c.revision IS NOT d.text UNION ALL SELECT 1, m.id, d.guid, d.name, t.digest FROM "
        "memo AS m JOIN document AS d ON d.guid = m.about JOIN long_text AS t ON t.id = "
        "m.revision WHERE m.alive = 1 AND m.subject = 'passage' AND m.revision IS NOT d.text"));
    query.run();
    while (query.next()) {
        const QUuid document = QUuid::fromRfc4122(query.value(2).toByteArray());
        if (textsOf.value(document).contains(query.value(4).toByteArray())) continue;
        findings << (query.value(0).toInt() == 0
                         ? Words::tr("Coding %1 counts in a text that “%2” never had.")
                         : Words::tr("Memo %1 counts in a text that “%2” never had."))
                        .arg(query.value(1).toString(), query.value(3).toString());
        if (findings.size() > mostFindings) return;
    }
}

/// How undo finds what was ever written to a row: the entry that made it, and those that changed
/// it.
void checkWaysIntoTheJournal(Database& database, qint64 touches, QStringList& findings) {
    for (int kind = 0; kind < entityCount; ++kind) {
        const EntitySchema& schema = schemaOf(static_cast<Entity>(kind));
        const auto strays =
            database
                .single(QStringLiteral(
                            "SELECT count(*) FROM %1 AS r LEFT JOIN journal_entry AS e ON e.id = "
                            "r.born AND e.creates = 1 AND e.entity = '%2' WHERE e.id IS NULL")
                            .arg(QLatin1String(schema.table), QLatin1String(schema.name)))
                .toLongLong();
        if (strays > 0)
            findings << Words::tr(
                            "In table %1, %2 rows name no entry of the journal that made them.")
                            .arg(QLatin1String(schema.table), QString::number(strays));
    }
    const auto noted =
        database.single(QStringLiteral("SELECT count(*) FROM journal_touch")).toLongLong();
    if (noted != touches)
        findings << Words::tr("The journal changed rows %1 times; %2 are noted.")
                        .arg(touches)
                        .arg(noted);
}

void checkJournal(Database& database, StateTables& state, Journal& journal, QStringList& findings) {
    const auto [tables, textsOf, touches] = rebuilt(journal);
    checkRevisions(database, textsOf, findings);
    checkWaysIntoTheJournal(database, touches, findings);
    for (std::size_t kind = 0; kind < tables.size(); ++kind) {
        const auto entity = static_cast<Entity>(kind);
        const EntitySchema& schema = schemaOf(entity);
        const auto count =
            database
                .single(QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(schema.table)))
                .toLongLong();
        if (count != tables[kind].size())
            findings << Words::tr("Table %1 has %2 rows where the journal knows %3.")
                            .arg(QLatin1String(schema.table))
                            .arg(count)
                            .arg(tables[kind].size());
        for (auto row = tables[kind].cbegin(); row != tables[kind].cend(); ++row) {
            if (findings.size() > mostFindings) return;
            if (state.idOf(entity, row.key()) == 0) {
                findings << Words::tr("A %1 of the journal is missing in its table.")
                                .arg(kindWord(entity));
                continue;
            }
            const RowBatch stored = state.wholeRows(entity, {row.key()});
            for (std::size_t i = 0; i < schema.fields.size(); ++i)
                if (!isSameValue(stored.values[i], row.value()[i]))
                    findings << Words::tr(
                                    "The field “%1” of a %2 (%3) is not what the journal "
                                    "says.")
                                    .arg(Words::tr(schema.fields[i].name), kindWord(entity),
                                         row.key().toString(QUuid::WithoutBraces));
        }
    }
}

}  // namespace

QStringList checkState(Database& database, StateTables& tables, Journal& journal) {
    QStringList findings;
    const auto note = [&](const auto& check) {
        try {
            check();
        } catch (const StoreError& error) {
            findings << error.message();
        }
    };
    note([&] { checkFile(database, findings); });
    // A file that SQLite itself finds damaged has nothing more to tell.
    if (!findings.isEmpty()) return findings.mid(0, mostFindings);
    note([&] { checkLivingReferences(database, findings); });
    note([&] { checkLongTexts(database, findings); });
    note([&] { checkTurns(database, findings); });
    note([&] { checkCodedWords(database, findings); });
    note([&] { checkJournal(database, tables, journal, findings); });
    return findings.mid(0, mostFindings);
}

}  // namespace codebook
