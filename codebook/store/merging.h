// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Copies of a project merged into another, inside the caller's transaction.
#pragma once

#include <vector>

#include "codebook/store/merge_report.h"
#include "codebook/store/merge_rows.h"
#include "codebook/store/merge_union.h"

namespace codebook {

class Merging {
   public:
    Merging(Database& database, StateTables& tables, Journal& journal, const QUuid& project)
        : m_database(database), m_tables(tables), m_journal(journal), m_project(project) {}

    /// Unites the journals, and writes what follows into the state tables; what had to be settled
    /// becomes entries of `heading`, whose counter is set. Does nothing where nothing is new.
    /// Of several copies the report tells as if they were one.
    /// @throws StoreError, Conflict; then the transaction must be rolled back
    MergeReport merge(const std::vector<Database*>& others, JournalCommand& heading);

   private:
    void requireCommonTexts();
    void hideForeignSettings();
    void findConflicts();
    void findContradictions(const MergeRow& row);
    void findRemovedButEdited(const MergeRow& row);
    void findSameNamed();
    void listSteps(const JournalUnion& both);
    void writeState();
    void writeNewRows(Entity entity);
    void writeOldRows(Entity entity, const std::vector<MergeRow*>& rows);
    void noteTouches(const JournalUnion& both);
    void writeSettlement(JournalCommand& heading, const JournalUnion& both);
    QString labelOf(const MergeRow& row);

    Database& m_database;
    StateTables& m_tables;
    Journal& m_journal;
    QUuid m_project;
    MergeRows* m_rows = nullptr;
    MergeReport m_report;
};

}  // namespace codebook
