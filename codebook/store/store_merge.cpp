// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>

#include "codebook/error.h"
#include "codebook/store/database.h"
#include "codebook/store/followed.h"
#include "codebook/store/merging.h"
#include "codebook/store/state_tables.h"
#include "codebook/store/store.h"
#include "codebook/words.h"

namespace codebook {

namespace {

/// A copy whose end is missing must not bring in half of what it held.
void requireWhole(Database& other) {
    if (other.single(QStringLiteral("PRAGMA quick_check")).toString() != QLatin1String("ok"))
        throw StoreError(Words::tr("“%1” is damaged and cannot be merged.").arg(other.path()));
}

}  // namespace

MergeOutcome Store::merge(const std::vector<Store*>& others, JournalCommand& heading,
                          bool isRehearsal, WriteProgress* progress) {
    if (isReadOnly())
        throw StoreError(Words::tr("“%1” is open read-only, because %2; nothing was changed.")
                             .arg(path(), readOnlyReason()));
    std::vector<Database*> copies;
    for (const Store* other : others) {
        if (QFileInfo(other->path()).canonicalFilePath() == QFileInfo(path()).canonicalFilePath())
            throw Conflict(Words::tr("“%1” cannot be merged with itself.").arg(path()));
        requireWhole(*other->m_database);
        requireMergeable(*other);
        copies.push_back(other->m_database.get());
    }
    MergeOutcome outcome;
    const Followed followed(*m_tables, progress);
    if (copies.size() > 1) outcome.reports = tellOneByOne(others, heading);
    try {
        Transaction transaction(*m_database);
        MergeReport all =
            Merging(*m_database, *m_tables, *m_journal, m_projectGuid).merge(copies, heading);
        outcome.rows = std::move(all.rows);
        if (copies.size() == 1) {
            requireCommonSteps(*others.front(), all);
            outcome.reports.push_back(std::move(all));
        }
        if (!isRehearsal) transaction.commit();
    } catch (...) {
        m_tables->forget();
        m_journal->forget();
        throw;
    }
    m_journal->forget();
    if (isRehearsal) m_tables->forget();
    return outcome;
}

void Store::requireMergeable(const Store& other) const {
    if (m_handOut)
        throw Conflict(Words::tr("“%1” was handed out and does not hold the whole project; merge "
                                 "it into the project that it came from.")
                           .arg(path()));
    if (!other.m_handOut || other.projectGuid() != m_projectGuid) return;
    QSet<QUuid> missing = other.m_handOut->steps;
    for (const JournalCommand& command : m_journal->commands()) missing.remove(command.guid);
    if (!missing.isEmpty())
        throw Conflict(Words::tr("“%1” was handed out from a project that holds more than this "
                                 "one; merge it into that.")
                           .arg(other.path()));
}

void Store::requireCommonSteps(const Store& other, const MergeReport& report) const {
    if (report.commonSteps == 0 && other.projectGuid() == m_projectGuid)
        throw Conflict(Words::tr("“%1” bears this project's number but has no step in common with "
                                 "it; they are no copies of each other.")
                           .arg(other.path()));
}

std::vector<MergeReport> Store::tellOneByOne(const std::vector<Store*>& others,
                                             JournalCommand heading) {
    std::vector<MergeReport> reports;
    const auto forget = [this] {
        m_tables->forget();
        m_journal->forget();
    };
    try {
        const Transaction rolledBack(*m_database);
        for (const Store* other : others) {
            heading.guid = newGuid();
            heading.id = 0;
            Merging merging(*m_database, *m_tables, *m_journal, m_projectGuid);
            reports.push_back(merging.merge({other->m_database.get()}, heading));
            requireCommonSteps(*other, reports.back());
        }
    } catch (...) {
        forget();
        throw;
    }
    forget();
    return reports;
}

}  // namespace codebook
