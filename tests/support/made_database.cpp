// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/made_database.h"

#include <gtest/gtest.h>

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

namespace tests {

MadeDatabase::MadeDatabase(const QString& path)
    : m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces)) {
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    database.setDatabaseName(path);
    EXPECT_TRUE(database.open());
    database.transaction();
}

MadeDatabase::~MadeDatabase() {
    QSqlDatabase::database(m_connection).commit();
    QSqlDatabase::database(m_connection).close();
    QSqlDatabase::removeDatabase(m_connection);
}

void MadeDatabase::run(const char* sql, const QVariantList& values) {
    QSqlQuery query(QSqlDatabase::database(m_connection));
    EXPECT_TRUE(query.prepare(QString::fromUtf8(sql))) << sql;
    for (const QVariant& value : values) query.addBindValue(value);
    EXPECT_TRUE(query.exec()) << sql << qPrintable(query.lastError().text());
}

}  // namespace tests
