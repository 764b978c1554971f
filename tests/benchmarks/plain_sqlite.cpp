// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/plain_sqlite.h"

#include <sqlite3.h>

#include <QFile>
#include <QUuid>

#include "codebook/error.h"

namespace tests {

struct PlainSqlite::Connection {
    Connection(const QString& path, int flags) {
        if (sqlite3_open_v2(QFile::encodeName(path).constData(), &handle, flags, nullptr) !=
            SQLITE_OK)
            refused();
    }
    ~Connection() { sqlite3_close(handle); }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[noreturn]] void refused() const {
        throw codebook::StoreError(
            QStringLiteral("SQLite refused: %1.").arg(QString::fromUtf8(sqlite3_errmsg(handle))));
    }

    sqlite3* handle = nullptr;
};

class PlainSqlite::Query {
   public:
    Query(const Connection& connection, const char* sql) : m_connection(connection) {
        if (sqlite3_prepare_v2(connection.handle, sql, -1, &m_statement, nullptr) != SQLITE_OK)
            connection.refused();
    }
    ~Query() { sqlite3_finalize(m_statement); }
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    Query& bind(int place, std::int64_t value) {
        sqlite3_bind_int64(m_statement, place, value);
        return *this;
    }
    Query& bindBlob(int place, const QByteArray& value) {
        sqlite3_bind_blob(m_statement, place, value.constData(), static_cast<int>(value.size()),
                          SQLITE_STATIC);
        return *this;
    }
    Query& bindText(int place, const QByteArray& value) {
        sqlite3_bind_text(m_statement, place, value.constData(), static_cast<int>(value.size()),
                          SQLITE_STATIC);
        return *this;
    }
    bool next() {
        const int result = sqlite3_step(m_statement);
        if (result == SQLITE_ROW) return true;
        if (result != SQLITE_DONE) m_connection.refused();
        sqlite3_reset(m_statement);
        return false;
    }
    void run() {
        while (next()) {
        }
    }
    std::int64_t number(int column) const { return sqlite3_column_int64(m_statement, column); }
    double real(int column) const { return sqlite3_column_double(m_statement, column); }
    int bytes(int column) const { return sqlite3_column_bytes(m_statement, column); }
    const char* text(int column) const {
        return reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    }

   private:
    const Connection& m_connection;
    sqlite3_stmt* m_statement = nullptr;
};

PlainSqlite::PlainSqlite(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection)) {}
PlainSqlite::PlainSqlite(PlainSqlite&&) noexcept = default;
PlainSqlite::~PlainSqlite() = default;

void PlainSqlite::run(const char* sql) { Query(*m_connection, sql).run(); }

std::int64_t PlainSqlite::number(const char* sql) {
    Query query(*m_connection, sql);
    return query.next() ? query.number(0) : 0;
}

PlainSqlite PlainSqlite::likeProject(const QString& projectPath, const QString& path) {
    QFile::remove(path);
    PlainSqlite plain(
        std::make_unique<Connection>(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE));
    plain.run("PRAGMA cache_size = -65536");
    plain.run("PRAGMA journal_mode = WAL");
    plain.run("PRAGMA synchronous = FULL");
    const PlainSqlite project = reading(projectPath);
    Query schema(*project.m_connection,
                 "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND tbl_name IN ('coding', "
                 "'coding_apart', 'long_text', 'journal_command', 'journal_entry') ORDER BY rowid");
    while (schema.next()) plain.run(schema.text(0));
    return plain;
}

PlainSqlite PlainSqlite::reading(const QString& projectPath) {
    return PlainSqlite(std::make_unique<Connection>(projectPath, SQLITE_OPEN_READONLY));
}

std::int64_t PlainSqlite::scanCodings() {
    Query query(*m_connection,
                "SELECT id, document, code, coder, \"begin\", \"end\", weight, memo FROM coding "
                "WHERE alive = 1");
    std::int64_t rows = 0;
    std::int64_t sum = 0;  // so that no value goes unread
    while (query.next()) {
        ++rows;
        for (int column = 0; column < 6; ++column) sum += query.number(column);
        sum += static_cast<std::int64_t>(query.real(6)) + query.bytes(7);
    }
    return sum == 0 ? 0 : rows;
}

namespace {

constexpr auto insertCodingSql =
    "INSERT INTO coding (guid, alive, born, document, revision, code, coder, \"begin\", \"end\", "
    "created) VALUES (?, 1, 1, ?, ?, ?, ?, ?, ?, ?)";
constexpr auto insertApartSql = "INSERT INTO coding_apart (id, text) VALUES (?, ?)";

}  // namespace

void PlainSqlite::insertCoding(Query& coding, Query& apart, const PlainCoding& row) {
    coding.bindBlob(1, row.guid)
        .bind(2, row.document)
        .bind(3, row.revision)
        .bind(4, row.code)
        .bind(5, row.coder)
        .bind(6, row.begin)
        .bind(7, row.end)
        .bind(8, row.created)
        .run();
    apart.bind(1, sqlite3_last_insert_rowid(m_connection->handle)).bindText(2, row.text).run();
}

void PlainSqlite::insertCodings(const std::vector<PlainCoding>& rows) {
    Query coding(*m_connection, insertCodingSql);
    Query apart(*m_connection, insertApartSql);
    run("BEGIN IMMEDIATE");
    for (const PlainCoding& row : rows) insertCoding(coding, apart, row);
    run("COMMIT");
}

void PlainSqlite::appendJournal(const QByteArray& payload) {
    const QByteArray guid = QUuid::createUuid().toRfc4122();
    Query(*m_connection,
          "INSERT INTO journal_command (guid, actor, counter, at, text, kind) VALUES (?, 1, 1, 1, "
          "'Code', 'do')")
        .bindBlob(1, guid)
        .run();
    Query(*m_connection,
          "INSERT INTO journal_entry (command, entity, creates, row_count, payload) VALUES (?, "
          "'coding', 1, 1, ?)")
        .bind(1, sqlite3_last_insert_rowid(m_connection->handle))
        .bindBlob(2, payload)
        .run();
}

void PlainSqlite::commitCoding(const PlainCoding& row) {
    Query coding(*m_connection, insertCodingSql);
    Query apart(*m_connection, insertApartSql);
    run("BEGIN IMMEDIATE");
    insertCoding(coding, apart, row);
    appendJournal(row.guid + row.text);
    run("COMMIT");
}

void PlainSqlite::removeCodings(const std::vector<PlainCoding>& rows) {
    Query remove(*m_connection, "UPDATE coding SET alive = 0 WHERE guid = ?");
    QByteArray guids;
    run("BEGIN IMMEDIATE");
    for (const PlainCoding& row : rows) {
        remove.bindBlob(1, row.guid).run();
        guids += row.guid;
    }
    appendJournal(guids);
    run("COMMIT");
}

void PlainSqlite::insertText(const QByteArray& digest, const QByteArray& text) {
    Query insert(*m_connection, "INSERT INTO long_text (digest, content) VALUES (?, ?)");
    run("BEGIN IMMEDIATE");
    insert.bindBlob(1, digest).bindText(2, text).run();
    run("COMMIT");
}

void PlainSqlite::prepareOverlaps() {
    run("PRAGMA temp_store = MEMORY");
    run("CREATE TEMP TABLE coded AS SELECT id, document, code, \"begin\" AS b, \"end\" AS e FROM "
        "coding WHERE alive = 1");
    run("CREATE INDEX temp.coded_by_place ON coded (document, b, e, code, id)");
}

std::int64_t PlainSqlite::overlappingPairs() {
    return number(
        "SELECT sum(n) FROM (SELECT min(x.code, y.code) AS low, max(x.code, y.code) AS high, "
        "count(*) AS n FROM coded AS x JOIN coded AS y ON y.document = x.document AND y.b >= x.b "
        "AND y.b < x.e AND (y.b > x.b OR y.id > x.id) AND y.code <> x.code GROUP BY low, high)");
}

std::int64_t PlainSqlite::overlappingPassages() {
    run("CREATE TEMP TABLE passage AS SELECT row_number() OVER () AS id, document, code, min(b) AS "
        "b, max(e) AS e FROM (SELECT *, sum(begins) OVER (PARTITION BY document, code ORDER BY b, "
        "e, id) AS island FROM (SELECT *, b >= coalesce(max(e) OVER (PARTITION BY document, code "
        "ORDER BY b, e, id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS begins FROM "
        "coded)) GROUP BY document, code, island");
    run("CREATE INDEX temp.passage_by_place ON passage (document, b, e, code, id)");
    const std::int64_t pairs = number(
        "SELECT count(*) FROM passage AS x JOIN passage AS y ON y.document = x.document AND y.b >= "
        "x.b AND y.b < x.e AND (y.b > x.b OR y.id > x.id) AND y.code <> x.code");
    run("DROP TABLE passage");
    return pairs;
}

std::int64_t PlainSqlite::overlappingPairs(int code, int other) {
    const QByteArray sql =
        "SELECT count(*) FROM coded AS x JOIN coded AS y ON y.document = x.document AND y.b < x.e "
        "AND y.e > x.b WHERE x.code = " +
        QByteArray::number(code) + " AND y.code = " + QByteArray::number(other);
    return number(sql.constData());
}

}  // namespace tests
