// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/store/migrations.h"

#include <QFile>
#include <QFileInfo>

#include "codebook/error.h"
#include "codebook/store/database.h"
#include "codebook/words.h"

namespace codebook {

namespace {

int schemaVersion(Database& database) {
    return database.single(QStringLiteral("PRAGMA user_version")).toInt();
}

void keepCopy(Database& database, int version) {
    const QString copy =
        QStringLiteral("%1.before-schema-%2").arg(database.path(), QString::number(version + 1));
    if (QFile::exists(copy)) return;
    // Only a whole copy may bear the name: half a one, of a full disk, would be trusted the next
    // time.
    const QString unfinished = copy + QStringLiteral(".unfinished");
    QFile::remove(unfinished);
    try {
        database.statement(QStringLiteral("VACUUM INTO ?")).bind(0, unfinished).run();
    } catch (const StoreError& error) {
        QFile::remove(unfinished);
        throw StoreError(Words::tr("“%1” comes from an older Samsyn and could not be copied "
                                   "before bringing it up to date; nothing was changed.")
                             .arg(database.path()),
                         error.detail());
    }
    if (!QFile::rename(unfinished, copy)) {
        QFile::remove(unfinished);
        throw StoreError(Words::tr("“%1” cannot be created.").arg(copy));
    }
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
    // What does not end as it should is run all the same, so that it is heard of.
    if (!current.isEmpty()) all << current;
    return all;
}

}  // namespace

int currentSchemaVersion() { return static_cast<int>(migrationScripts().size()); }

void migrate(Database& database, const QStringList& scripts) {
    const int from = schemaVersion(database);
    const auto current = static_cast<int>(scripts.size());
    if (from > current)
        throw StoreError(
            Words::tr("“%1” was written by a newer Samsyn (schema %2; this program knows %3); "
                      "open it with that version.")
                .arg(database.path(), QString::number(from), QString::number(current)));
    if (from < 0)
        throw StoreError(Words::tr("“%1” is damaged: its schema has an impossible number.")
                             .arg(database.path()));
    if (from == current) return;
    if (database.isReadOnly())
        throw StoreError(
            Words::tr("“%1” comes from an older Samsyn and must be opened for writing once.")
                .arg(database.path()));
    if (from > 0) keepCopy(database, from);
    for (int version = from; version < current; ++version) {
        Transaction transaction(database);
        for (const QString& sql : statements(scripts[version])) database.execute(sql);
        database.execute(QStringLiteral("PRAGMA user_version = %1").arg(version + 1));
        transaction.commit();
    }
}

}  // namespace codebook
