// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/store/database.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <unistd.h>

#include "codebook/error.h"
#include "codebook/store/project_file.h"
#include "codebook/words.h"

namespace codebook {

namespace {

/// "SAMS" in the header's application id marks a file as ours.
constexpr qint32 applicationId = 0x53414D53;

StoreError translated(const QSqlError& error, const QString& file) {
    // Primary result codes of SQLite (sqlite.org/rescode.html); extended ones carry them in the low
    // byte.
    enum Code {
        busy = 5,
        readOnly = 8,
        ioError = 10,
        corrupt = 11,
        full = 13,
        cannotOpen = 14,
        notADatabase = 26
    };
    const QString what = [&] {
        switch (error.nativeErrorCode().toInt() & 0xFF) {
            case busy:
                return Words::tr("“%1” is being written by another program; nothing was changed.");
            case readOnly:
                return Words::tr("“%1” cannot be written; nothing was changed.");
            case ioError:
                return Words::tr(
                    "The disk failed while “%1” was being read or written, or is full; nothing was "
                    "changed.");
            case full:
                return Words::tr("The disk is full; nothing was changed in “%1”.");
            case corrupt:
            case notADatabase:
                return Words::tr("“%1” is damaged and cannot be read as a Samsyn project.");
            case cannotOpen:
                return Words::tr("“%1” cannot be opened.");
            default:
                return Words::tr("The project “%1” could not be read or written.");
        }
    }();
    return StoreError(what.arg(file), error.text());
}

/// The size in bytes that the database says it has, 0 where it does not say so for certain
/// (SQLite's file format, 1.3: page size at byte 16, pages at 28, valid while the counters at 24
/// and 92 agree).
qint64 sizeDeclaredIn(const QByteArray& header) {
    const auto number = [&](int at, int bytes) {
        qint64 value = 0;
        for (int i = at; i < at + bytes; ++i) value = (value << 8) | static_cast<quint8>(header[i]);
        return value;
    };
    if (number(24, 4) != number(92, 4)) return 0;
    const qint64 page = number(16, 2) == 1 ? 65536 : number(16, 2);
    return page * number(28, 4);
}

/// A project's file begins as SQLite's do and carries our application id at byte 68.
void requireProject(const ProjectFile& file, const QString& path) {
    const QByteArray header = file.header(100);
    if (header.size() < 100 || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        throw StoreError(Words::tr("“%1” is not a Samsyn project.").arg(path));
    qint32 id = 0;
    for (int i = 68; i < 72; ++i) id = (id << 8) | static_cast<quint8>(header[i]);
    if (id != applicationId)
        throw StoreError(Words::tr("“%1” is a database, but not a Samsyn project.").arg(path));
    // Pages that are still in the write-ahead log are not in the file yet.
    const bool hasLog = QFileInfo(path + QStringLiteral("-wal")).size() > 0;
    if (!hasLog && QFileInfo(path).size() < sizeDeclaredIn(header))
        throw StoreError(
            Words::tr("“%1” is cut off: it was not copied or downloaded to its end.").arg(path));
}

/// SQLite takes what a text of UTF-16 begins with for a byte order mark and drops it
/// (sqlite3VdbeMemHandleBom), but one only.
bool looksMarked(const QString& text) { return text.startsWith(QChar(QChar::ByteOrderMark)); }

}  // namespace

Statement& Statement::bind(int position, const QVariant& value) {
    // Qt would write a null string as NULL; between people an empty text is a text.
    const auto* text = value.typeId() == QMetaType::QString
                           ? static_cast<const QString*>(value.constData())
                           : nullptr;
    if (text != nullptr && text->isNull())
        m_query->bindValue(position, QStringLiteral(""));
    else if (text != nullptr && looksMarked(*text))
        m_query->bindValue(position, QChar(QChar::ByteOrderMark) + *text);
    else
        m_query->bindValue(position, value);
    return *this;
}

Statement& Statement::run() {
    if (!m_query->exec()) {
        const QSqlError error = m_query->lastError();
        m_query->finish();
        throw translated(error, *m_file);
    }
    return *this;
}

bool Statement::next() {
    if (m_query->next()) return true;
    const QSqlError error = m_query->lastError();
    m_query->finish();
    if (error.type() != QSqlError::NoError) throw translated(error, *m_file);
    return false;
}

QVariant Statement::value(int column) const { return m_query->value(column); }
qint64 Statement::insertedId() const { return m_query->lastInsertId().toLongLong(); }

/// The file's handle, kept until SQLite has closed its own, and the right to write if it was got.
class Database::Lock {
   public:
    explicit Lock(std::shared_ptr<ProjectFile> file) : m_file(std::move(file)) {}
    ~Lock() {
        if (m_isTaken) m_file->releaseLock();
    }
    Lock(const Lock&) = delete;
    Lock& operator=(const Lock&) = delete;

    const ProjectFile& file() const { return *m_file; }
    bool take() { return m_isTaken = m_file->takeLock(); }

   private:
    std::shared_ptr<ProjectFile> m_file;
    bool m_isTaken = false;
};

Database::Database(QString path, QString connection)
    : m_path(std::move(path)), m_connection(std::move(connection)) {}

std::unique_ptr<Database> Database::create(const QString& path) {
    // Exclusive creation: of two who make the same project at once, one is told.
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        if (file.exists())
            throw StoreError(Words::tr("“%1” exists already; choose another name.").arg(path));
        throw StoreError(Words::tr("“%1” cannot be created: %2.").arg(path, file.errorString()));
    }
    file.close();
    std::unique_ptr<Database> database(
        new Database(path, QUuid::createUuid().toString(QUuid::WithoutBraces)));
    database->m_lock = std::make_unique<Lock>(ProjectFile::open(path));
    if (!database->m_lock->take())
        throw StoreError(Words::tr("“%1” is being created by another program.").arg(path));
    database->connect(false);
    database->execute(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
    database->configure();
    return database;
}

std::unique_ptr<Database> Database::open(const QString& path, Access access) {
    auto lock = std::make_unique<Lock>(ProjectFile::open(path));
    requireProject(lock->file(), path);
    std::unique_ptr<Database> database(
        new Database(path, QUuid::createUuid().toString(QUuid::WithoutBraces)));
    database->m_lock = std::move(lock);
    if (access == Access::ReadOnly)
        database->m_readOnlyReason = Words::tr("it was asked for read-only");
    else if (!database->m_lock->file().isWritable())
        database->m_readOnlyReason = Words::tr("the file is not writable");
    else if (::access(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), W_OK) != 0)
        database->m_readOnlyReason = Words::tr("its folder is not writable");
    else if (!database->m_lock->take())
        database->m_readOnlyReason = Words::tr("it is open in another window or program");
    database->connect(database->isReadOnly());
    database->configure();
    return database;
}

void Database::connect(bool readOnly) {
    m_database = std::make_unique<QSqlDatabase>(
        QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection));
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    QString name = m_path;
    if (readOnly) {
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
        // In a folder that cannot be written SQLite could not make its shared-memory file; a
        // project left there by a clean close has no log beside it, so the file alone is the whole
        // truth. Where somebody who may write has it open, the shared memory is there.
        const QString folder = QFileInfo(m_path).absolutePath();
        const bool hasLog = QFileInfo(m_path + QStringLiteral("-wal")).size() > 0 ||
                            QFile::exists(m_path + QStringLiteral("-shm"));
        if (!hasLog && ::access(QFile::encodeName(folder).constData(), W_OK) != 0) {
            options += QStringLiteral(";QSQLITE_OPEN_URI");
            name = QStringLiteral("file:%1?immutable=1")
                       .arg(QString::fromLatin1(
                           QFileInfo(m_path).absoluteFilePath().toUtf8().toPercentEncoding("/")));
        }
    }
    m_database->setDatabaseName(name);
    m_database->setConnectOptions(options);
    if (!m_database->open()) throw translated(m_database->lastError(), m_path);
}

void Database::configure() {
    execute(QStringLiteral("PRAGMA foreign_keys = ON"));
    execute(QStringLiteral("PRAGMA temp_store = MEMORY"));
    execute(QStringLiteral("PRAGMA cache_size = -65536"));
    if (isReadOnly()) return;
    single(QStringLiteral("PRAGMA journal_mode = WAL"));
    execute(QStringLiteral("PRAGMA synchronous = FULL"));
}

Database::~Database() {
    m_statements.clear();
    if (m_database && m_database->isOpen() && !isReadOnly()) {
        QSqlQuery query(*m_database);
        // Somebody who reads meanwhile keeps the log in use: leave it to them rather than wait.
        query.exec(QStringLiteral("PRAGMA busy_timeout = 0"));
        query.exec(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        query.exec(QStringLiteral("PRAGMA journal_mode = DELETE"));
    }
    if (m_database) m_database->close();
    m_database.reset();
    QSqlDatabase::removeDatabase(m_connection);
}

void Database::handTo(QThread* thread) {
    // Qt holds a connection to the thread of its driver (QSqlDatabase::moveToThread comes
    // with 6.8).
    m_database->driver()->moveToThread(thread);
}

Statement Database::statement(const QString& sql) {
    auto& query = m_statements[sql.toStdString()];
    if (!query) {
        query = std::make_unique<QSqlQuery>(*m_database);
        query->setForwardOnly(true);
        if (!query->prepare(sql)) {
            const QSqlError error = query->lastError();
            query.reset();
            throw translated(error, m_path);
        }
    }
    return Statement(*query, m_path);
}

void Database::execute(const QString& sql) {
    QSqlQuery query(*m_database);
    if (!query.exec(sql)) throw translated(query.lastError(), m_path);
}

QVariant Database::single(const QString& sql) {
    QSqlQuery query(*m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql)) throw translated(query.lastError(), m_path);
    return query.next() ? query.value(0) : QVariant();
}

void Database::begin() { execute(QStringLiteral("BEGIN IMMEDIATE")); }
void Database::commit() {
    try {
        execute(QStringLiteral("COMMIT"));
    } catch (const StoreError&) {
        rollback();
        throw;
    }
}
void Database::rollback() noexcept {
    QSqlQuery query(*m_database);
    query.exec(QStringLiteral("ROLLBACK"));
}

}  // namespace codebook
