// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What SQLite's own C interface takes for the same work: the least that keeping codings in such a
// file can cost.
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <memory>
#include <vector>

namespace tests {

/// A row of the table `coding`, ready to be bound.
struct PlainCoding {
    QByteArray guid;
    int document = 0;
    int revision = 0;
    int code = 0;
    int coder = 0;
    int begin = 0;
    int end = 0;
    std::int64_t created = 0;
    QByteArray text;  ///< UTF-8
};

/// @throws codebook::StoreError where SQLite refuses.
class PlainSqlite {
   public:
    /// A file of its own with those tables and indexes of the project that the comparison needs,
    /// and the project's settings: write-ahead log, synchronous FULL.
    static PlainSqlite likeProject(const QString& projectPath, const QString& path);
    /// A project's file, only to be read.
    static PlainSqlite reading(const QString& projectPath);
    ~PlainSqlite();
    PlainSqlite(PlainSqlite&&) noexcept;

    /// Reads what a coding is to an analysis from every row; returns how many there are.
    std::int64_t scanCodings();
    /// In one transaction.
    void insertCodings(const std::vector<PlainCoding>& rows);
    /// In one transaction, with a command and an entry of a journal.
    void commitCoding(const PlainCoding& row);
    /// Takes these codings out, by GUID, in one transaction with a row of a journal.
    void removeCodings(const std::vector<PlainCoding>& rows);
    /// In one transaction.
    void insertText(const QByteArray& digest, const QByteArray& text);

    /// Copies the living codings into a table with the index that suits the two joins below.
    void prepareOverlaps();
    /// Pairs of overlapping codings of different codes, counted by pair of codes: the self-join
    /// that a program over such tables would run.
    std::int64_t overlappingPairs();
    /// The same of passages (overlapping codings of one code joined into one), worked out by SQL
    /// alone.
    std::int64_t overlappingPassages();
    /// Pairs of overlapping codings of these two codes, by their row ids.
    std::int64_t overlappingPairs(int code, int other);

   private:
    struct Connection;
    class Query;

    explicit PlainSqlite(std::unique_ptr<Connection> connection);
    std::int64_t number(const char* sql);
    void run(const char* sql);
    void insertCoding(Query& coding, Query& apart, const PlainCoding& row);
    void appendJournal(const QByteArray& payload);

    std::unique_ptr<Connection> m_connection;
};

}  // namespace tests
