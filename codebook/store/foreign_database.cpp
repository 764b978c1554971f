// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/store/foreign_database.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QUuid>

#include <cmath>

#include "codebook/error.h"
#include "codebook/words.h"

namespace codebook {

namespace {

FormatError damaged(const QString& path, const QSqlError& error) {
    return FormatError(Words::tr("“%1” is damaged and cannot be read.").arg(path), error.text());
}

QString quoted(const QString& name) {
    return u'"' + QString(name).replace(u'"', QLatin1String("\"\"")) + u'"';
}

bool isLeftBeside(const QString& file) { return QFileInfo(file).size() > 0; }

}  // namespace

QString ForeignRow::text(std::size_t column) const {
    const QVariant& cell = m_cells[column];
    return cell.typeId() == QMetaType::QByteArray ? QString::fromUtf8(cell.toByteArray())
                                                  : cell.toString();
}

std::int64_t ForeignRow::number(std::size_t column) const {
    constexpr double largest = 9e15;  // whole numbers are exact in a double up to here
    bool isNumber = false;
    const double number = m_cells[column].toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number) || std::abs(number) > largest) return -1;
    return static_cast<std::int64_t>(std::llround(number));
}

bool isSqliteFile(const QString& path) {
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) &&
           file.read(16) == QByteArray("SQLite format 3\0", 16);
}

ForeignDatabase::ForeignDatabase(const QString& path)
    : m_path(path), m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces)) {
    if (!QFileInfo(path).isFile()) throw FormatError(Words::tr("There is no file “%1”.").arg(path));
    if (!isSqliteFile(path))
        throw FormatError(Words::tr("“%1” is no database, or an encrypted one.").arg(path));
    QString readable = path;
    for (const char* beside : {"-wal", "-journal"}) {
        const QString changes = path + QLatin1String(beside);
        if (!isLeftBeside(changes)) continue;
        m_copies = std::make_unique<QTemporaryDir>();
        readable = m_copies->filePath(QStringLiteral("copy"));
        if (!QFile::copy(path, readable) || !QFile::copy(changes, readable + QLatin1String(beside)))
            throw FormatError(Words::tr("“%1” cannot be copied to read it.").arg(path));
        QFile::setPermissions(readable, QFile::ReadOwner | QFile::WriteOwner);
    }
    try {
        connect(readable);
    } catch (...) {
        m_database.reset();
        QSqlDatabase::removeDatabase(m_connection);
        throw;
    }
}

ForeignDatabase::~ForeignDatabase() {
    m_database->close();
    m_database.reset();
    QSqlDatabase::removeDatabase(m_connection);
}

void ForeignDatabase::connect(const QString& path) {
    m_database = std::make_unique<QSqlDatabase>(
        QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection));
    if (m_copies) {
        m_database->setDatabaseName(path);
    } else {
        m_database->setDatabaseName(
            QStringLiteral("file:%1?immutable=1")
                .arg(QString::fromLatin1(
                    QFileInfo(path).absoluteFilePath().toUtf8().toPercentEncoding("/"))));
        m_database->setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"));
    }
    if (!m_database->open()) throw damaged(m_path, m_database->lastError());
    QSqlQuery query(*m_database);
    query.setForwardOnly(true);
    query.exec(QStringLiteral("PRAGMA trusted_schema = OFF"));
    if (!query.exec(QStringLiteral("PRAGMA quick_check(1)")) || !query.next() ||
        query.value(0).toString() != QLatin1String("ok"))
        throw damaged(m_path, query.lastError());
    if (!query.exec(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' AND sql "
                                   "NOT LIKE 'CREATE VIRTUAL%'")))
        throw damaged(m_path, query.lastError());
    while (query.next()) m_tables << query.value(0).toString();
}

QStringList ForeignDatabase::columnsOf(const QString& table) const {
    QSqlQuery query(*m_database);
    if (!query.exec(QStringLiteral("PRAGMA table_info(%1)").arg(quoted(table))))
        throw damaged(m_path, query.lastError());
    QStringList columns;
    while (query.next()) columns << query.value(1).toString();
    return columns;
}

bool ForeignDatabase::hasColumns(const QString& table, const QStringList& columns) const {
    if (!hasTable(table)) return false;
    const QStringList there = columnsOf(table);
    return std::all_of(columns.begin(), columns.end(),
                       [&](const QString& column) { return there.contains(column); });
}

void ForeignDatabase::forEach(const QString& table, const QStringList& columns,
                              const std::function<void(const ForeignRow&)>& visit) const {
    if (!hasTable(table)) return;
    const QStringList there = columnsOf(table);
    QStringList asked;
    for (const QString& column : columns)
        asked << (there.contains(column) ? quoted(column) : QStringLiteral("NULL"));
    QSqlQuery query(*m_database);
    query.setForwardOnly(true);
    if (!query.exec(
            QStringLiteral("SELECT %1 FROM %2 ORDER BY 1").arg(asked.join(u','), quoted(table))))
        throw damaged(m_path, query.lastError());
    while (query.next()) {
        std::vector<QVariant> cells;
        cells.reserve(static_cast<std::size_t>(columns.size()));
        for (int column = 0; column < columns.size(); ++column)
            cells.push_back(query.value(column));
        visit(ForeignRow(std::move(cells)));
    }
    if (query.lastError().type() != QSqlError::NoError) throw damaged(m_path, query.lastError());
}

int ForeignDatabase::count(const QString& table) const {
    if (!hasTable(table)) return 0;
    QSqlQuery query(*m_database);
    if (!query.exec(QStringLiteral("SELECT count(*) FROM %1").arg(quoted(table))) || !query.next())
        throw damaged(m_path, query.lastError());
    return query.value(0).toInt();
}

}  // namespace codebook
