// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/store/store.h"

#include <QFile>
#include <QFileInfo>
#include <QVariant>

#include <algorithm>

#include "codebook/error.h"
#include "codebook/store/batch_entries.h"
#include "codebook/store/database.h"
#include "codebook/store/followed.h"
#include "codebook/store/migrations.h"
#include "codebook/store/revival.h"
#include "codebook/store/state_check.h"
#include "codebook/store/state_tables.h"
#include "codebook/store/study_loader.h"
#include "codebook/text/storable.h"
#include "codebook/words.h"

namespace codebook {

namespace {

void writeMeta(Database& database, const QString& name, const QString& value) {
    database.statement(QStringLiteral("INSERT INTO meta (name, value) VALUES (?, ?)"))
        .bind(0, name)
        .bind(1, value)
        .run();
}

/// SQLite and the journal keep UTF-8: both must hold the same, and give it back.
void makeTextsStorable(RowBatch& batch) {
    for (Value& value : batch.values)
        if (auto* text = std::get_if<QString>(&value)) makeStorable(*text);
}

}  // namespace

Store::Store(std::unique_ptr<Database> database)
    : m_database(std::move(database)),
      m_tables(std::make_unique<StateTables>(*m_database)),
      m_journal(std::make_unique<Journal>(*m_database, *m_tables)),
      m_projectGuid(QUuid::fromString(
          m_database->single(QStringLiteral("SELECT value FROM meta WHERE name = 'project'"))
              .toString())),
      m_handOut(handOutOf(*m_database)) {}

Store::~Store() = default;

std::unique_ptr<Store> Store::create(const QString& path,
                                     const std::function<void(Store&)>& begin) {
    if (QFileInfo::exists(path))
        throw StoreError(Words::tr("“%1” exists already; choose another name.").arg(path));
    // The file is made whole under another name.
    const QString unfinished =
        path + QStringLiteral(".") + QUuid::createUuid().toString(QUuid::WithoutBraces).left(8);
    const auto removeUnfinished = [&] {
        for (const auto* suffix : {"", "-wal", "-shm", "-journal"})
            QFile::remove(unfinished + QLatin1String(suffix));
    };
    try {
        auto database = Database::create(unfinished);
        migrate(*database);
        Transaction transaction(*database);
        writeMeta(*database, QStringLiteral("project"),
                  QUuid::createUuid().toString(QUuid::WithoutBraces));
        transaction.commit();
        Store store(std::move(database));
        if (begin) begin(store);
    } catch (const StoreError& error) {
        removeUnfinished();
        throw StoreError(QString(error.message()).replace(unfinished, path), error.detail());
    } catch (...) {
        removeUnfinished();
        throw;
    }
    if (!QFile::rename(unfinished, path)) {
        removeUnfinished();
        throw StoreError(Words::tr("“%1” cannot be created.").arg(path));
    }
    return open(path);
}

std::unique_ptr<Store> Store::open(const QString& path, bool readOnly) {
    auto database =
        Database::open(path, readOnly ? Database::Access::ReadOnly : Database::Access::ReadWrite);
    // A project takes its name only once it is whole; what has no schema never was one, and is left
    // as it is.
    if (database->single(QStringLiteral("PRAGMA user_version")).toInt() == 0)
        throw StoreError(Words::tr("“%1” is not a whole Samsyn project.").arg(path));
    migrate(*database);
    std::unique_ptr<Store> store(new Store(std::move(database)));
    if (store->m_projectGuid.isNull())
        throw StoreError(Words::tr("“%1” is not a whole Samsyn project.").arg(path));
    return store;
}

void Store::handTo(QThread* thread) { m_database->handTo(thread); }
const QString& Store::path() const { return m_database->path(); }
bool Store::isReadOnly() const { return m_database->isReadOnly(); }
const QString& Store::readOnlyReason() const { return m_database->readOnlyReason(); }

Study Store::load() { return loadStudy(*m_database); }

Written Store::write(const JournalCommand& command, std::vector<RowBatch>& batches,
                     WriteProgress* progress) {
    if (isReadOnly())
        throw StoreError(Words::tr("“%1” is open read-only, because %2; nothing was changed.")
                             .arg(path(), readOnlyReason()));
    const bool changesCodes = std::any_of(batches.begin(), batches.end(), [](const auto& batch) {
        return batch.entity == Entity::Code;
    });
    if (changesCodes && m_handOut && m_handOut->locksCodebook)
        throw Conflict(
            Words::tr("The codebook of this copy is locked: it was handed out for "
                      "coding alone."));
    ReplacedTexts replaced;
    const Followed followed(*m_tables, progress);
    try {
        Transaction transaction(*m_database);
        const qint64 commandId = m_journal->append(command);
        Written written;
        reviveKnownRows(*m_tables, batches);
        readRevived(*m_tables, batches, written);
        for (RowBatch& batch : batches) {
            makeTextsStorable(batch);
            m_tables->keepLongTexts(batch, replaced);
            BatchEntries entries(*m_database, commandId, batch);
            written.ids.push_back(
                m_tables->apply(batch, [&](std::size_t row) { return entries.of(row); }));
            const std::vector<qint64> all = entries.all();
            if (!batch.creates) m_journal->touched(batch.entity, written.ids.back(), all);
        }
        transaction.commit();
        return written;
    } catch (...) {
        m_tables->forget();
        for (auto& [value, text] : replaced) *value = std::move(text);
        throw;
    }
}

std::int32_t Store::idOf(Entity entity, const QUuid& row) { return m_tables->idOf(entity, row); }

RowBatch Store::wholeRows(Entity entity, const std::vector<QUuid>& rows) {
    return m_tables->wholeRows(entity, rows);
}

std::vector<QUuid> Store::guids(Entity entity) {
    Statement query =
        m_database->statement(QStringLiteral("SELECT id, guid FROM %1 WHERE alive = 1 ORDER BY id")
                                  .arg(QLatin1String(schemaOf(entity).table)));
    query.run();
    std::vector<QUuid> guids;
    while (query.next()) {
        const auto id = static_cast<std::size_t>(query.value(0).toInt());
        if (id >= guids.size()) guids.resize(id + 1);
        guids[id] = QUuid::fromRfc4122(query.value(1).toByteArray());
    }
    return guids;
}

std::vector<QUuid> Store::guids(Entity entity, const std::vector<std::int32_t>& ids) {
    // A whole sweep reads a row in a tenth of the time of a single look-up.
    constexpr std::size_t MostSingly = 50'000;
    if (ids.size() > MostSingly) return guids(entity);
    Statement query = m_database->statement(QStringLiteral("SELECT guid FROM %1 WHERE id = ?")
                                                .arg(QLatin1String(schemaOf(entity).table)));
    std::vector<QUuid> guids;
    for (const std::int32_t id : ids) {
        query.bind(0, id).run();
        const auto index = static_cast<std::size_t>(id);
        if (index >= guids.size()) guids.resize(index + 1);
        while (query.next()) guids[index] = QUuid::fromRfc4122(query.value(0).toByteArray());
    }
    return guids;
}

QString Store::longTextOf(DocumentId document, const QString& column) {
    Statement query = m_database->statement(
        QStringLiteral("SELECT content FROM long_text WHERE id = (SELECT %1 FROM document WHERE "
                       "id = ?)")
            .arg(column));
    query.bind(0, document.value).run();
    std::optional<QString> content;
    while (query.next()) content = query.value(0).toString();
    if (!content) throw StoreError(Words::tr("A document's text is missing in “%1”.").arg(path()));
    return *content;
}

QString Store::documentText(DocumentId document) {
    return longTextOf(document, QStringLiteral("text"));
}

QString Store::documentTurns(DocumentId document) {
    return longTextOf(document, QStringLiteral("turns"));
}

namespace {

CodingDetail detailFrom(const Statement& row) {
    CodingDetail detail;
    detail.id = CodingId{row.value(0).toInt()};
    detail.guid = QUuid::fromRfc4122(row.value(1).toByteArray());
    detail.memo = row.value(2).toString();
    detail.created = row.value(3).toLongLong();
    detail.text = row.value(4).toString();
    return detail;
}

constexpr auto detailSql =
    "SELECT id, guid, memo, created, text FROM coding LEFT JOIN coding_apart USING (id) WHERE "
    "alive = 1";

}  // namespace

void Store::forEachCodingDetail(const std::function<void(const CodingDetail&)>& visit) {
    Statement query =
        m_database->statement(QLatin1String(detailSql) + QStringLiteral(" ORDER BY id"));
    query.run();
    while (query.next()) visit(detailFrom(query));
}

void Store::forEachCodingDetail(DocumentId document,
                                const std::function<void(const CodingDetail&)>& visit) {
    Statement query = m_database->statement(QLatin1String(detailSql) +
                                            QStringLiteral(" AND document = ? ORDER BY id"));
    query.bind(0, document.value).run();
    while (query.next()) visit(detailFrom(query));
}

QByteArray Store::revisionOf(Entity entity, std::int32_t id) {
    Statement query = m_database->statement(
        QStringLiteral("SELECT digest FROM long_text WHERE id = (SELECT revision FROM %1 WHERE id "
                       "= ?)")
            .arg(QLatin1String(schemaOf(entity).table)));
    query.bind(0, id).run();
    QByteArray digest;
    while (query.next()) digest = query.value(0).toByteArray();
    return digest;
}

QString Store::revisionText(const QByteArray& sha256) { return m_tables->longText(sha256); }

CodingDetail Store::codingDetail(CodingId coding) {
    Statement query =
        m_database->statement(QLatin1String(detailSql) + QStringLiteral(" AND id = ?"));
    query.bind(0, coding.value).run();
    CodingDetail detail;
    while (query.next()) detail = detailFrom(query);
    return detail;
}

QStringList Store::check() { return checkState(*m_database, *m_tables, *m_journal); }

}  // namespace codebook
