// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>

#include "codebook/error.h"
#include "codebook/store/database.h"
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

std::vector<MergeReport> Store::merge(const std::vector<Store*>& others,
                                      std::vector<JournalCommand>& headings, bool isRehearsal) {
    if (isReadOnly())
        throw StoreError(Words::tr("“%1” is open read-only, because %2; nothing was changed.")
                             .arg(path(), readOnlyReason()));
    std::vector<MergeReport> reports;
    try {
        Transaction transaction(*m_database);
        for (std::size_t i = 0; i < others.size(); ++i) {
            Store& other = *others[i];
            if (QFileInfo(other.path()).canonicalFilePath() ==
                QFileInfo(path()).canonicalFilePath())
                throw Conflict(Words::tr("“%1” cannot be merged with itself.").arg(path()));
            requireWhole(*other.m_database);
            Merging merging(*m_database, *m_tables, *m_journal, m_projectGuid);
            reports.push_back(merging.merge(*other.m_database, headings[i]));
            if (reports.back().commonSteps == 0 && other.projectGuid() == m_projectGuid)
                throw Conflict(Words::tr("“%1” bears this project's number but has no step in "
                                         "common with it; they are no copies of each other.")
                                   .arg(other.path()));
        }
        if (!isRehearsal) transaction.commit();
    } catch (...) {
        m_tables->forget();
        m_journal->forget();
        throw;
    }
    m_journal->forget();
    if (isRehearsal) m_tables->forget();
    return reports;
}

}  // namespace codebook
