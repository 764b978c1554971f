// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The schema's history: numbered SQL files, each applied once, in one transaction with its number.
#pragma once

#include <QString>
#include <QStringList>

namespace codebook {

class Database;

/// The statements of each migration; element n leads to schema version n + 1. Made from
/// migrations/NNNN.sql when the program is built.
const QStringList& migrationScripts();

/// The schema that this program writes.
int currentSchemaVersion();

/// Brings the file to the current schema. A file that is behind is copied beside itself first
/// (NAME.samsyn.before-schema-N). @throws StoreError if the file comes from a newer Samsyn, is
/// behind and read-only or cannot be copied, or claims a version that there never was
void migrate(Database& database, const QStringList& scripts = migrationScripts());

}  // namespace codebook
