// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The proof that the file is sound: what `check` runs.
#pragma once

#include <QStringList>

namespace codebook {

class Database;
class Journal;
class StateTables;

/// Compares the file with itself six ways: SQLite's own integrity; what living rows refer to,
/// which must live; each long text with its SHA-256; each document's turns with its text; each
/// coding's kept text with the words at its span, in the present text or, where it waits to be
/// placed, in one that its document had before; every state table with what the journal says it
/// must hold. Returns a sentence for each
/// thing that is wrong, at most 100; never throws a StoreError, because that too is a finding.
QStringList checkState(Database& database, StateTables& tables, Journal& journal);

}  // namespace codebook
