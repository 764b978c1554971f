// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whom the rows of a table of cases are about.
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

#include <optional>
#include <vector>

#include "codebook/exchange/case_table.h"
#include "codebook/exchange/import_problems.h"
#include "codebook/project/step.h"

namespace codebook {

/// What stands in a row before the attributes.
struct CaseRow {
    int line = 0;
    QString name;
    QUuid guid;
    QString document;
    QString speaker;
};

/// The owner of a row's values: a case or a document.
struct CaseTarget {
    QUuid guid;
    bool isDocument = false;
};

/// Finds, row by row, the case or document; creates, renames and links cases in the step.
class CaseTargets {
   public:
    CaseTargets(const Study& study, Step& step, ImportProblems& problems);

    /// None where the row is a problem.
    std::optional<CaseTarget> target(const CaseRow& row);
    /// Removes the automatic cases that nobody speaks as any more, if nothing is said of them; to
    /// be asked once, after all rows.
    RowBatch removedOrphans();
    /// Writes the names and links that have changed into the step; once, after all rows.
    void writeChanges();
    /// Fills in what became of cases and speakers.
    void report(CaseImport& import) const;

   private:
    std::optional<DocumentId> documentOf(const CaseRow& row);
    const Speaker* speakerOf(const CaseRow& row, const std::vector<const Speaker*>& speakers);
    std::optional<CaseTarget> inDocument(const CaseRow& row, DocumentId document);
    std::optional<CaseTarget> spokenCase(const CaseRow& row, const Speaker& speaker);
    std::optional<CaseTarget> caseAlone(const CaseRow& row);
    std::optional<QUuid> knownCase(const CaseRow& row, const QUuid& own);
    std::optional<CaseTarget> settled(const CaseRow& row, const QUuid& person);
    QUuid created(const QString& name);
    template <class Clause>
    std::nullopt_t refuse(const CaseRow& row, Clause clause) {
        m_problems->add(row.line, clause);
        return std::nullopt;
    }

    const Study* m_study;
    Step* m_step;
    ImportProblems* m_problems;
    QHash<QString, std::vector<DocumentId>> m_documents;
    std::vector<std::vector<const Speaker*>> m_speakers;
    // As the rows so far have left them:
    QHash<QUuid, QString> m_names;
    QHash<QString, QSet<QUuid>> m_named;
    QHash<std::int32_t, QUuid> m_persons;  ///< by SpeakerId
    QHash<QUuid, int> m_speakersOf;        ///< how many speak as the case
    // What the rows so far were about:
    QHash<QUuid, QUuid> m_byGuid;
    QHash<QString, QUuid> m_byName;
    QHash<std::int32_t, QUuid> m_saidOfSpeaker;
    QSet<QUuid> m_about;
    int m_created = 0;
    int m_linked = 0;
    int m_renamed = 0;
    int m_removed = 0;
    QStringList m_toDocuments;
};

}  // namespace codebook
