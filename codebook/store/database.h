// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one wrapper of Qt SQL: opens a project's file, locks it, runs statements, and says what went
// wrong in words of the trade.
#pragma once

#include <QString>
#include <QVariant>

#include <memory>
#include <unordered_map>

class QSqlDatabase;
class QSqlQuery;
class QThread;

namespace codebook {

/// A statement ready to run. Kept and reused by Database; columns count from 0.
class Statement {
   public:
    explicit Statement(QSqlQuery& query, const QString& file) : m_query(&query), m_file(&file) {}

    Statement& bind(int position, const QVariant& value);
    /// Runs to the end or to the first row. @throws StoreError
    Statement& run();
    /// Moves to the next row; false after the last, and the statement can be run again.
    bool next();
    QVariant value(int column) const;
    qint64 insertedId() const;

   private:
    QSqlQuery* m_query;
    const QString* m_file;
};

/// One open SQLite file. Belongs to the thread that opened it, or that it was handed to.
class Database {
   public:
    enum class Access : std::uint8_t { ReadWrite, ReadOnly };

    /// Opens an existing file, or makes a new one where `create` is set (then it must not exist).
    /// Takes the operating system's lock for writing. Where another process holds it, or file or
    /// folder are not writable, the file is opened read-only and readOnlyReason() says why.
    /// @throws StoreError if the file cannot be opened or is no Samsyn project.
    static std::unique_ptr<Database> open(const QString& path, Access access);
    static std::unique_ptr<Database> create(const QString& path);
    /// Folds the write-ahead log into the file and leaves WAL mode, so that a copy of the file
    /// alone is whole.
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// See Project::handTo.
    void handTo(QThread* thread);

    const QString& path() const { return m_path; }
    bool isReadOnly() const { return !m_readOnlyReason.isEmpty(); }
    const QString& readOnlyReason() const { return m_readOnlyReason; }

    /// The prepared statement for this SQL, reset. Valid until the database closes.
    Statement statement(const QString& sql);
    /// Runs one statement without results. @throws StoreError
    void execute(const QString& sql);
    /// The first column of the first row, or invalid.
    QVariant single(const QString& sql);

    void begin();
    void commit();
    void rollback() noexcept;

   private:
    class Lock;

    Database(QString path, QString connection);
    void connect(bool readOnly);
    void configure();

    QString m_path;
    QString m_connection;
    QString m_readOnlyReason;
    std::unique_ptr<Lock> m_lock;
    std::unique_ptr<QSqlDatabase> m_database;
    std::unordered_map<std::string, std::unique_ptr<QSqlQuery>> m_statements;
};

/// Rolls back on the way out unless committed.
class Transaction {
   public:
    explicit Transaction(Database& database) : m_database(&database) { database.begin(); }
    ~Transaction() {
        if (m_database) m_database->rollback();
    }
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit() {
        m_database->commit();
        m_database = nullptr;
    }

   private:
    Database* m_database;
};

}  // namespace codebook
