// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An open project: the study in memory, the file behind it, and the history of what was done.
#pragma once

#include <QCache>
#include <QDateTime>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "codebook/model/change.h"
#include "codebook/model/study.h"
#include "codebook/model/study_update.h"
#include "codebook/project/shared_store.h"

class QThread;

namespace codebook {

class Store;
class WriteProgress;
struct HandOut;
struct MergeReport;
struct CodingDetail;
struct JournalCommand;

/// What undoing or redoing did.
struct UndoReport {
    QString text;  ///< the step, as the history calls it
    /// What was left as it is, a sentence each, because it has been changed since.
    QStringList leftAlone;
};

/// One line of the audit trail.
struct JournalLine {
    QUuid change;
    QDateTime at;
    QString coder;
    QString text;
};

/// Does a write that takes long, wherever it likes: has to call the work once, to come back only
/// when that is done, and to let through what it throws.
using LongWriteRunner = std::function<void(const QString& text, WriteProgress& progress,
                                           const std::function<void()>& work)>;

/// Everything a person does to a project goes through execute(): one transaction, one journal
/// command, one changed() signal. If it throws, nothing happened. Belongs to one thread.
class Project : public QObject, public TextSource {
    Q_OBJECT

   public:
    struct OpenOptions {
        QString coder;  ///< who signs the journal; empty takes the project's default, else the
                        ///< login name
        bool readOnly = false;
        std::function<QDateTime()> clock = [] { return QDateTime::currentDateTimeUtc(); };
    };

    /// Makes a project whose default coder is the given one. @throws StoreError
    static std::unique_ptr<Project> create(const QString& path, const OpenOptions& options);
    /// @throws StoreError
    static std::unique_ptr<Project> open(const QString& path, const OpenOptions& options);
    ~Project() override;

    /// Has the project belong to another thread from now on; the thread that has it calls this, and
    /// does not use it afterwards.
    void handTo(QThread* thread);

    /// Has writes of many rows done by the runner; without one they are done at once, like all
    /// others. While it runs, the project's own thread may go on reading, and what would change
    /// the project is refused as a Conflict.
    void runLongWritesWith(LongWriteRunner runner);

    const QString& path() const;
    QUuid guid() const;
    bool isReadOnly() const;
    const QString& readOnlyReason() const;
    /// Who signs: the name of the coder.
    const QString& coderName() const { return m_coderName; }
    QDateTime now() const { return m_clock(); }

    const Study& study() const { return m_study; }
    std::shared_ptr<const DocumentText> text(DocumentId document) const override;
    std::shared_ptr<const Turns> turns(DocumentId document) const override;
    /// A text that a document has or had, by its SHA-256. @throws StoreError if there is none
    std::shared_ptr<const DocumentText> revisionText(const QByteArray& sha256) const;
    /// The revision that the span of a coding, or of a memo on a passage, counts in.
    QByteArray revisionOf(CodingId coding) const;
    QByteArray revisionOf(MemoId memo) const;

    /// Carries the command out, for good. An empty command does nothing.
    /// @throws StoreError, and nothing is changed; Interrupted likewise; Conflict likewise, if the
    /// command would leave a row that refers to one that does not live, or a code below itself
    void execute(Command command);
    /// What undo() or redo() would take back or do again; nothing where there is nothing.
    std::optional<QString> undoText() const;
    std::optional<QString> redoText() const;
    /// Undoes this coder's latest step, also one of an earlier session. @throws Conflict if there
    /// is none
    UndoReport undo();
    UndoReport redo();

    /// Brings in what other copies of this project hold, as one step that can be undone, all of
    /// them or, if it throws, none; a report for each copy. A rehearsal tells the same and changes
    /// nothing. Merging again, or in another order, comes to the same state.
    /// @throws StoreError if a copy is no whole project of this schema, or this one is read-only;
    /// Conflict if one is this project itself or only pretends to be a copy of it
    std::vector<MergeReport> mergeWith(const QStringList& copies, bool isRehearsal);

    std::vector<JournalLine> journal() const;
    /// Sentences on everything unsound; see Store::check.
    QStringList check() const;

    /// Writes a copy of the whole project into another file; see Store::saveCopy.
    void saveCopy(const QString& path) const;
    /// Writes a copy for one coder; see Store::handOut.
    void handOut(const QString& path, const HandOut& handOut) const;
    /// What this copy was handed out for; none in a whole project.
    const std::optional<HandOut>& handedOut() const;

    /// GUIDs of living rows, by id.
    std::vector<QUuid> guids(Entity entity) const;
    std::vector<QUuid> guids(const std::vector<CodingId>& codings) const;
    /// Every living row with all its fields; long texts as their digests.
    RowBatch wholeRows(Entity entity) const;
    /// True where the project has, or had, a row of that GUID.
    bool hasHeld(Entity entity, const QUuid& row) const;
    void forEachCodingDetail(const std::function<void(const CodingDetail&)>& visit) const;
    /// Of this document's codings only.
    void forEachCodingDetail(DocumentId document,
                             const std::function<void(const CodingDetail&)>& visit) const;
    CodingDetail codingDetail(CodingId coding) const;

   Q_SIGNALS:
    /// The study already shows the change.
    void changed(const codebook::Change& change);

   private:
    struct Done {
        QUuid command;
        QString text;
    };

    Project(std::unique_ptr<Store> store, const OpenOptions& options);
    void rebuildHistory();
    void remember(const JournalCommand& command);
    /// @param rows that will be written; none where nobody knows
    void write(const QString& text, std::optional<std::size_t> rows,
               const std::function<void(WriteProgress*)>& work);
    void carryOut(const JournalCommand& heading, std::vector<RowBatch>& batches);
    RowLookup lookup() const;
    std::vector<RowBatch> revivedBy(const std::vector<RowBatch>& batches) const;
    UndoReport takeBack(std::vector<Done>& from, bool isUndo);
    JournalCommand heading(const QString& text) const;

    SharedStore m_store;
    Study m_study;
    QString m_coderName;
    QUuid m_actor = QUuid::createUuid();
    std::int64_t m_counter = 0;
    std::function<QDateTime()> m_clock;
    std::vector<Done> m_done;
    std::vector<Done> m_undone;
    LongWriteRunner m_longWrites;
    bool m_isWriting = false;
    mutable QCache<QString, std::shared_ptr<const DocumentText>> m_texts;  // by revision
    mutable QCache<std::int32_t, std::shared_ptr<const Turns>> m_turns;    // by DocumentId::value
};

/// Name of the person at the keyboard, as the system knows it; "coder" where it does not.
QString loginName();

}  // namespace codebook
