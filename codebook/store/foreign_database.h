// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Databases of other programs, opened for reading alone: not a byte of them, nor beside them, is
// written.
#pragma once

#include <QString>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <memory>
#include <vector>

class QSqlDatabase;
class QTemporaryDir;

namespace codebook {

/// A row of a stranger's table. A cell holds whatever its writer put there: it is converted, and
/// what cannot be is empty or -1.
class ForeignRow {
   public:
    explicit ForeignRow(std::vector<QVariant> cells) : m_cells(std::move(cells)) {}

    QString text(std::size_t column) const;
    bool isNull(std::size_t column) const { return m_cells[column].isNull(); }
    /// A whole number, also one written as a real; -1 for what is none.
    std::int64_t number(std::size_t column) const;

   private:
    std::vector<QVariant> m_cells;
};

/// One SQLite file of another program. Belongs to the thread that opened it.
class ForeignDatabase {
   public:
    /// Opens the file as it lies there; where its writer left changes beside it (a log or a
    /// journal), a copy of both.
    /// @throws FormatError if it cannot be read, is no SQLite database or an encrypted one, is cut
    /// off or damaged
    explicit ForeignDatabase(const QString& path);
    ~ForeignDatabase();
    ForeignDatabase(const ForeignDatabase&) = delete;
    ForeignDatabase& operator=(const ForeignDatabase&) = delete;

    /// True for a real table; views and virtual tables, which run code, count as absent.
    bool hasTable(const QString& table) const { return m_tables.contains(table); }
    bool hasColumns(const QString& table, const QStringList& columns) const;
    /// Visits the rows in order of the first column. Columns that the table lacks, as versions
    /// differ, are null; a table that is not there has no rows. @throws FormatError if the file is
    /// damaged
    void forEach(const QString& table, const QStringList& columns,
                 const std::function<void(const ForeignRow&)>& visit) const;
    int count(const QString& table) const;

   private:
    QStringList columnsOf(const QString& table) const;
    void connect(const QString& path);

    QString m_path;
    QString m_connection;
    std::unique_ptr<QTemporaryDir> m_copies;
    std::unique_ptr<QSqlDatabase> m_database;
    QStringList m_tables;
};

/// True where the file begins as SQLite's do.
bool isSqliteFile(const QString& path);

}  // namespace codebook
