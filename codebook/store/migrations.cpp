// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/store/migrations.h"

#include <QFile>
#include <QFileInfo>

#include "codebook/error.h"
#include "codebook/store/database.h"

namespace codebook {

namespace {

int schemaVersion(Database& database) {
    return database.single(QStringLiteral("PRAGMA user_version")).toInt();
}

void keepCopy(Database& database, int version) {
    const QString copy =
        QStringLiteral("%1.before-schema-%2").arg(database.path(), QString::number(version + 1));
    if (QFile::exists(copy)) return;
    database.statement(QStringLiteral("VACUUM INTO ?")).bind(0, copy).run();
}

/// Statements end with a semicolon at the end of a line; comments start a line.
QStringList statements(const QString& script) {
    QStringList all;
    QString current;
    for (const QString& line : script.split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith(QLatin1String("--"))) continue;
        current += line + u'\n';
        if (trimmed.endsWith(u';')) all << std::exchange(current, QString());
    }
    return all;
}

}  // namespace

int currentSchemaVersion() { return static_cast<int>(migrationScripts().size()); }

void migrate(Database& database) {
    const int from = schemaVersion(database);
    if (from > currentSchemaVersion())
        throw StoreError(
            QStringLiteral("“%1” was written by a newer Samsyn (schema %2; this program knows %3); "
                           "open it with that version.")
                .arg(database.path(), QString::number(from),
                     QString::number(currentSchemaVersion())));
    if (from == currentSchemaVersion()) return;
    if (database.isReadOnly())
        throw StoreError(
            QStringLiteral("“%1” comes from an older Samsyn and must be opened for writing once.")
                .arg(database.path()));
    if (from > 0) keepCopy(database, from);
    for (int version = from; version < currentSchemaVersion(); ++version) {
        Transaction transaction(database);
        for (const QString& sql : statements(migrationScripts()[version])) database.execute(sql);
        database.execute(QStringLiteral("PRAGMA user_version = %1").arg(version + 1));
        transaction.commit();
    }
}

}  // namespace codebook
