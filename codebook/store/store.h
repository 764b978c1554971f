// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A project's file: the state tables that hold the present, and the journal that says how it came
// to be.
#pragma once

#include <QString>
#include <QUuid>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "codebook/model/study.h"
#include "codebook/store/hand_out.h"
#include "codebook/store/journal.h"
#include "codebook/store/merge_report.h"

class QThread;

namespace codebook {

class Database;
class WriteProgress;

/// What is kept of a coding beside what analysis needs.
struct CodingDetail {
    CodingId id;
    QUuid guid;
    QString memo;
    qint64 created = 0;  ///< milliseconds since 1970, UTC
    QString text;        ///< the words as they stood when they were coded
};

/// What Store::write did, with all that is needed to follow it in memory.
struct Written {
    /// Ids of each batch's rows.
    std::vector<std::vector<std::int32_t>> ids;
    /// Rows that a batch may have brought back to life: whole, as they stood before the batches,
    /// but living; one batch an entity, with its rows' ids.
    std::vector<RowBatch> revived;
    std::vector<std::vector<std::int32_t>> revivedIds;
};

class Store {
   public:
    /// Makes a new project file. `begin` writes what it shall hold before it takes its name, so a
    /// process that is killed meanwhile leaves no half project. Nothing is left behind if it fails.
    /// @throws StoreError if the file exists or its folder cannot be written
    static std::unique_ptr<Store> create(const QString& path,
                                         const std::function<void(Store&)>& begin = {});
    /// @throws StoreError if there is no project, it is damaged, or comes from a newer Samsyn
    static std::unique_ptr<Store> open(const QString& path, bool readOnly = false);
    ~Store();

    /// See Project::handTo.
    void handTo(QThread* thread);

    const QString& path() const;
    bool isReadOnly() const;
    /// Why the project was opened read-only, as the end of a sentence; else empty.
    const QString& readOnlyReason() const;
    /// The GUID that all copies of this project share.
    QUuid projectGuid() const { return m_projectGuid; }
    /// What this copy was handed out for; none in a whole project.
    const std::optional<HandOut>& handedOut() const { return m_handOut; }

    /// Every living row. @throws StoreError
    Study load();
    /// Writes heading and batches as one transaction: all or, if it throws, nothing. Long texts in
    /// the batches are replaced by their digests, a creation of derived rows that were there before
    /// by what brings them back, and what is no character (see makeStorable) by U+FFFD.
    /// Afterwards idOf answers for everything that the batches refer to without reading the file.
    /// @param progress followed row by row, where there is one
    /// @throws StoreError; Interrupted where the progress is stopped
    Written write(const JournalCommand& command, std::vector<RowBatch>& batches,
                  WriteProgress* progress = nullptr);
    Journal& journal() { return *m_journal; }
    /// Merges the other copies as one command: all or, if it throws, nothing. A rehearsal tells the
    /// same and changes nothing. Where no copy holds anything new, nothing is written.
    /// @throws StoreError if a copy is damaged or this one cannot be written; Conflict if one is no
    /// copy of this project though it says so, or is this project itself
    MergeOutcome merge(const std::vector<Store*>& others, JournalCommand& heading, bool isRehearsal,
                       WriteProgress* progress = nullptr);

    std::int32_t idOf(Entity entity, const QUuid& row);
    /// GUIDs of living rows by id; null where no row lives.
    std::vector<QUuid> guids(Entity entity);
    /// Of these rows alone, likewise by id; quicker where they are few.
    std::vector<QUuid> guids(Entity entity, const std::vector<std::int32_t>& ids);
    RowBatch wholeRows(Entity entity, const std::vector<QUuid>& rows);
    /// A document's text and turn table as stored.
    QString documentText(DocumentId document);
    QString documentTurns(DocumentId document);
    /// Calls `visit` for every living coding in order of id.
    void forEachCodingDetail(const std::function<void(const CodingDetail&)>& visit);
    /// Of this document's codings only.
    void forEachCodingDetail(DocumentId document,
                             const std::function<void(const CodingDetail&)>& visit);
    CodingDetail codingDetail(CodingId coding);
    /// SHA-256 of the text that the coding's or memo's span counts in; empty where it says none.
    QByteArray revisionOf(Entity entity, std::int32_t id);
    /// The text with this SHA-256: what a document says, or said before a revision.
    /// @throws StoreError if the project never held it
    QString revisionText(const QByteArray& sha256);

    /// Writes a copy of the whole project, as it is now, into another file; one that is there is
    /// replaced once the copy is whole. @throws StoreError
    void saveCopy(const QString& copy);
    /// Likewise a copy that holds no more than the hand-out says, not even in its free pages.
    /// @throws StoreError; Conflict in a copy that was handed out itself
    void handOut(const QString& copy, const HandOut& handOut);

    /// Everything that is not as it should be, a sentence each; empty when the file is sound. The
    /// state is compared with what the journal says it must be, and each coding's text with the
    /// words at its span, in the revision that it counts in.
    QStringList check();

   private:
    void requireOtherFile(const QString& copy) const;
    void requireMergeable(const Store& other) const;
    void requireCommonSteps(const Store& other, const MergeReport& report) const;
    /// What each copy brings, after those before it; nothing is changed.
    std::vector<MergeReport> tellOneByOne(const std::vector<Store*>& others,
                                          JournalCommand heading);
    explicit Store(std::unique_ptr<Database> database);
    QString longTextOf(DocumentId document, const QString& column);

    std::unique_ptr<Database> m_database;
    std::unique_ptr<StateTables> m_tables;
    std::unique_ptr<Journal> m_journal;
    QUuid m_projectGuid;
    std::optional<HandOut> m_handOut;
};

}  // namespace codebook
