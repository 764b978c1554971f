// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/store/merge_union.h"

#include <QCryptographicHash>
#include <QHash>
#include <QVariant>

#include <algorithm>

#include "codebook/error.h"
#include "codebook/store/database.h"
#include "codebook/store/journal_payload.h"
#include "codebook/store/state_tables.h"
#include "codebook/words.h"

namespace codebook {

namespace {

void copyLongTexts(Database& database, Database& other) {
    QSet<QByteArray> known;
    Statement ours = database.statement(QStringLiteral("SELECT digest FROM long_text"));
    ours.run();
    while (ours.next()) known.insert(ours.value(0).toByteArray());
    Statement theirs = other.statement(QStringLiteral("SELECT id, digest FROM long_text"));
    theirs.run();
    std::vector<qint64> missing;
    while (theirs.next())
        if (!known.contains(theirs.value(1).toByteArray()))
            missing.push_back(theirs.value(0).toLongLong());
    Statement read =
        other.statement(QStringLiteral("SELECT digest, content FROM long_text WHERE id = ?"));
    Statement insert =
        database.statement(QStringLiteral("INSERT INTO long_text (digest, content) VALUES (?, ?)"));
    for (const qint64 id : missing) {
        read.bind(0, id).run();
        while (read.next()) {
            const QByteArray digest = read.value(0).toByteArray();
            const QString content = read.value(1).toString();
            if (QCryptographicHash::hash(content.toUtf8(), QCryptographicHash::Sha256) != digest)
                throw StoreError(Words::tr("“%1” is damaged: a text is not what its SHA-256 says.")
                                     .arg(other.path()));
            insert.bind(0, digest).bind(1, content).run();
        }
    }
}

/// The same step must have been signed and stamped alike wherever it went.
void requireSameStep(const JournalCommand& ours, const JournalCommand& theirs,
                     const Database& other) {
    if (ours.actor == theirs.actor && ours.counter == theirs.counter) return;
    throw Conflict(Words::tr("“%1” tells the step “%2” in another way than this project; it is "
                             "damaged or was changed by another program.")
                       .arg(other.path(), theirs.text));
}

/// One copy after the other, into one union.
class Uniting {
   public:
    Uniting(Database& database, Journal& journal) : m_database(database), m_journal(journal) {
        for (const JournalCommand& command : journal.commands())
            m_known.insert(command.guid, command);
    }

    void take(Database& other) {
        StateTables tables(other);
        const auto theirs = Journal(other, tables).commands();
        Statement read = other.statement(
            QStringLiteral("SELECT entity, creates, row_count, payload FROM journal_entry WHERE "
                           "command = ? ORDER BY id"));
        bool areTextsCopied = false;
        for (const JournalCommand& command : theirs) {
            m_both.theirs.insert(command.guid);
            if (const auto own = m_known.constFind(command.guid); own != m_known.constEnd()) {
                requireSameStep(*own, command, other);
                continue;
            }
            if (!areTextsCopied) copyLongTexts(m_database, other);
            areTextsCopied = true;
            const qint64 id = m_journal.append(command);
            if (m_both.firstNew == 0) m_both.firstNew = id;
            m_both.fresh.insert(command.guid);
            m_known.insert(command.guid, command);
            takeEntries(read.bind(0, command.id).run(), id, other);
        }
    }

    JournalUnion united() && {
        m_both.commands = m_journal.commands();
        return std::move(m_both);
    }

   private:
    void takeEntries(Statement& read, qint64 command, const Database& other) {
        Statement insert = m_database.statement(
            QStringLiteral("INSERT INTO journal_entry (command, entity, creates, row_count, "
                           "payload) VALUES (?, ?, ?, ?, ?)"));
        while (read.next()) {
            const auto entity = entityNamed(read.value(0).toString());
            if (!entity)
                throw StoreError(Words::tr("“%1” is damaged: its journal tells of rows of a kind "
                                           "that there is not.")
                                     .arg(other.path()));
            const bool creates = read.value(1).toInt() != 0;
            const QByteArray payload = read.value(3).toByteArray();
            const qint64 entry = insert.bind(0, command)
                                     .bind(1, read.value(0))
                                     .bind(2, creates ? 1 : 0)
                                     .bind(3, read.value(2))
                                     .bind(4, payload)
                                     .run()
                                     .insertedId();
            m_both.entries.push_back({entry, command, batchFromPayload(*entity, creates, payload)});
        }
    }

    Database& m_database;
    Journal& m_journal;
    QHash<QUuid, JournalCommand> m_known;
    JournalUnion m_both;
};

}  // namespace

JournalUnion uniteJournals(Database& database, Journal& journal,
                           const std::vector<Database*>& others) {
    Uniting uniting(database, journal);
    for (Database* other : others) uniting.take(*other);
    return std::move(uniting).united();
}

}  // namespace codebook
