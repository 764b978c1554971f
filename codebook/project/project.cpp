// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/project/project.h"

#include <QDir>

#include "codebook/error.h"
#include "codebook/model/row_words.h"
#include "codebook/model/study_update.h"
#include "codebook/project/lookup.h"
#include "codebook/project/question_names.h"
#include "codebook/project/revision_undo.h"
#include "codebook/project/soundness.h"
#include "codebook/project/step.h"
#include "codebook/store/store.h"
#include "codebook/words.h"

namespace codebook {

namespace {

/// Code units of text that stay in memory for the next question.
constexpr int rememberedText = 24'000'000;
constexpr int rememberedTurns = 500'000;

JournalCommand headingOf(const QString& text, const QString& coder, const QUuid& actor,
                         std::int64_t counter, const QDateTime& at) {
    JournalCommand heading;
    heading.guid = QUuid::createUuid();
    heading.actor = actor;
    heading.coder = coder;
    heading.counter = counter;
    heading.at = at.toMSecsSinceEpoch();
    heading.text = text;
    return heading;
}

/// The first command of every project. Making the project is not a step to take back.
void writeBeginning(Store& store, const Project::OpenOptions& options) {
    const Study empty;
    Step step(empty, Words::tr("Create the project"));
    step.addCoder(options.coder);
    step.setSetting(store.projectGuid(), settingName::defaultCoder, options.coder);
    std::vector<RowBatch> batches = step.command().batches;
    store.write(
        headingOf(step.command().text, options.coder, QUuid::createUuid(), 1, options.clock()),
        batches);
}

}  // namespace

QString loginName() {
    for (const char* variable : {"LOGNAME", "USER", "USERNAME"}) {
        QString name = qEnvironmentVariable(variable).trimmed();
        if (!name.isEmpty()) return name;
    }
    // A session without these (a service, a container) still has a home, named after its owner.
    const QString home = QDir::home().dirName();
    return home.isEmpty() ? QStringLiteral("coder") : home;
}

Project::Project(std::unique_ptr<Store> store, const OpenOptions& options)
    : m_store(std::move(store)),
      m_study(m_store->load()),
      m_coderName(options.coder),
      m_counter(m_store->journal().lastCounter()),
      m_clock(options.clock),
      m_texts(rememberedText),
      m_turns(rememberedTurns) {
    if (m_coderName.isEmpty()) m_coderName = settingValue(m_study, settingName::defaultCoder);
    if (m_coderName.isEmpty()) m_coderName = loginName();
    rebuildHistory();
}

Project::~Project() = default;

std::unique_ptr<Project> Project::create(const QString& path, const OpenOptions& options) {
    OpenOptions named = options;
    if (named.coder.isEmpty()) named.coder = loginName();
    auto store = Store::create(path, [&](Store& begun) { writeBeginning(begun, named); });
    return std::unique_ptr<Project>(new Project(std::move(store), named));
}

std::unique_ptr<Project> Project::open(const QString& path, const OpenOptions& options) {
    return std::unique_ptr<Project>(new Project(Store::open(path, options.readOnly), options));
}

void Project::handTo(QThread* thread) {
    m_store->handTo(thread);
    moveToThread(thread);
}

const QString& Project::path() const { return m_store->path(); }
QUuid Project::guid() const { return m_store->projectGuid(); }
bool Project::isReadOnly() const { return m_store->isReadOnly(); }
const QString& Project::readOnlyReason() const { return m_store->readOnlyReason(); }

std::shared_ptr<const DocumentText> Project::text(DocumentId document) const {
    const Document* row = m_study.documents.find(document);
    if (!row) throw StoreError(Words::tr("The document is not in the project any more."));
    if (const auto* known = m_texts.object(row->revision)) return *known;
    auto text = std::make_shared<const DocumentText>(m_store->documentText(document));
    m_texts.insert(row->revision, new std::shared_ptr<const DocumentText>(text),
                   static_cast<int>(text->text.size()));
    return text;
}

std::shared_ptr<const DocumentText> Project::revisionText(const QByteArray& sha256) const {
    const QString revision = QString::fromLatin1(sha256.toHex());
    if (const auto* known = m_texts.object(revision)) return *known;
    auto text = std::make_shared<const DocumentText>(m_store->revisionText(sha256));
    m_texts.insert(revision, new std::shared_ptr<const DocumentText>(text),
                   static_cast<int>(text->text.size()));
    return text;
}

QByteArray Project::revisionOf(CodingId coding) const {
    return m_store->revisionOf(Entity::Coding, coding.value);
}

QByteArray Project::revisionOf(MemoId memo) const {
    return m_store->revisionOf(Entity::Memo, memo.value);
}

std::shared_ptr<const Turns> Project::turns(DocumentId document) const {
    if (const auto* known = m_turns.object(document.value)) return *known;
    auto turns = std::make_shared<const Turns>(turnsFromText(m_store->documentTurns(document)));
    m_turns.insert(document.value, new std::shared_ptr<const Turns>(turns),
                   static_cast<int>(turns->size()) + 1);
    return turns;
}

JournalCommand Project::heading(const QString& text) const {
    return headingOf(text, m_coderName, m_actor, m_counter + 1, m_clock());
}

RowLookup Project::lookup() const {
    return [store = m_store.get()](Entity entity, const QUuid& row) {
        return store->idOf(entity, row);
    };
}

void Project::execute(Command command) {
    std::erase_if(command.batches, [](const RowBatch& batch) { return batch.isEmpty(); });
    if (command.batches.empty()) return;
    requireSound(m_study, command.batches, lookup());
    if (RowBatch analyses = analysesAfter(m_study, command.batches); !analyses.isEmpty())
        command.batches.push_back(std::move(analyses));
    carryOut(heading(command.text), command.batches);
}

void Project::carryOut(const JournalCommand& heading, std::vector<RowBatch>& batches) {
    const Written written = m_store->write(heading, batches);
    // From here on nothing is read from the file: what is done is done.
    m_counter = heading.counter;
    for (std::size_t i = 0; i < written.revived.size(); ++i)
        applyToStudy(m_study, written.revived[i], written.revivedIds[i], lookup());
    Change change;
    change.text = heading.text;
    for (std::size_t i = 0; i < batches.size(); ++i) {
        applyToStudy(m_study, batches[i], written.ids[i], lookup());
        change.rows.push_back(
            {batches[i].entity, batches[i].creates, batches[i].fields, written.ids[i]});
    }
    if (change.touches(Entity::Document)) m_turns.clear();
    remember(heading);
    Q_EMIT changed(change);
}

void Project::rebuildHistory() {
    m_done.clear();
    m_undone.clear();
    const std::vector<JournalCommand> commands = m_store->journal().commands();
    // Steps that a merge brought in are undone with it, not one by one.
    std::vector<std::pair<qint64, qint64>> merged;
    for (const JournalCommand& command : commands)
        if (command.kind == CommandKind::Merge)
            merged.emplace_back(m_store->journal().firstMerged(command), command.id);
    const auto cameAlong = [&](const JournalCommand& command) {
        return std::any_of(merged.begin(), merged.end(), [&](const auto& range) {
            return range.first == 0 ? command.id == range.second
                                    : command.id >= range.first && command.id < range.second;
        });
    };
    // The first command of all made the project.
    for (std::size_t i = 1; i < commands.size(); ++i)
        if (!cameAlong(commands[i])) remember(commands[i]);
}

void Project::remember(const JournalCommand& command) {
    if (command.coder != m_coderName) return;
    const auto drop = [&](std::vector<Done>& steps) {
        std::erase_if(steps, [&](const Done& done) { return done.command == command.target; });
    };
    switch (command.kind) {
        case CommandKind::Do:
        case CommandKind::Merge:
            m_done.push_back({command.guid, command.text});
            m_undone.clear();
            break;
        case CommandKind::Undo:
            drop(m_done);
            m_undone.push_back({command.guid, command.text});
            break;
        case CommandKind::Redo:
            drop(m_undone);
            m_done.push_back({command.guid, command.text});
            break;
    }
}

std::optional<QString> Project::undoText() const {
    return m_done.empty() ? std::nullopt : std::optional(m_done.back().text);
}

std::optional<QString> Project::redoText() const {
    return m_undone.empty() ? std::nullopt : std::optional(m_undone.back().text);
}

UndoReport Project::undo() {
    if (m_done.empty()) throw Conflict(Words::tr("There is nothing to undo."));
    return takeBack(m_done, true);
}

UndoReport Project::redo() {
    if (m_undone.empty()) throw Conflict(Words::tr("There is nothing to redo."));
    return takeBack(m_undone, false);
}

UndoReport Project::takeBack(std::vector<Done>& from, bool isUndo) {
    const Done step = from.back();
    Inverse inverse = m_store->journal().inverse(m_store->journal().command(step.command));
    UndoReport report;
    report.text = step.text;
    for (const Inverse::Kept& kept : inverse.changedSince) {
        const QString row = namedRow(m_study, kept.entity, m_store->idOf(kept.entity, kept.row));
        report.leftAlone
            << (kept.field == field::alive
                    ? Words::tr("The %1 was removed or brought back since and stays so.").arg(row)
                    : Words::tr("The “%1” of the %2 was changed again since and stays as it "
                                "is.")
                          .arg(fieldWord(kept.entity, kept.field), row));
    }
    std::vector<RowBatch> revived = revivedBy(inverse.batches);
    const QStringList keptWhole = keepRevisionsWhole(m_study, inverse, revived, lookup());
    // It may have taken something out of the inverse, which is not revived then.
    if (!inverse.changedSince.empty()) revived = revivedBy(inverse.batches);
    report.leftAlone << keptWhole << settle(m_study, inverse.batches, revived, lookup());
    const std::vector<bool> placedBefore = placedButFor(m_study, inverse.batches, lookup());
    JournalCommand command = heading(step.text);
    command.kind = isUndo ? CommandKind::Undo : CommandKind::Redo;
    command.target = step.command;
    carryOut(command, inverse.batches);
    // Redoing a revision leaves waiting what it left waiting the first time.
    if (isUndo) report.leftAlone << nowWaiting(m_study, placedBefore);
    return report;
}

std::vector<RowBatch> Project::revivedBy(const std::vector<RowBatch>& batches) const {
    std::vector<RowBatch> revived;
    for (const RowBatch& batch : batches) {
        const auto alive = std::find(batch.fields.begin(), batch.fields.end(), field::alive);
        if (batch.creates || alive == batch.fields.end()) continue;
        const auto column = static_cast<std::size_t>(alive - batch.fields.begin());
        std::vector<QUuid> rows;
        for (std::size_t row = 0; row < batch.rows.size(); ++row)
            if (batch.value(row, column) == Value(std::int64_t{1})) rows.push_back(batch.rows[row]);
        if (!rows.empty()) revived.push_back(m_store->wholeRows(batch.entity, rows));
    }
    return revived;
}

std::vector<JournalLine> Project::journal() const {
    std::vector<JournalLine> lines;
    for (const JournalCommand& command : m_store->journal().commands()) {
        const QString text = [&] {
            switch (command.kind) {
                case CommandKind::Do:
                case CommandKind::Merge:
                    break;
                case CommandKind::Undo:
                    return QStringLiteral("Undo: ") + command.text;
                case CommandKind::Redo:
                    return QStringLiteral("Redo: ") + command.text;
            }
            return command.text;
        }();
        lines.push_back({command.guid, QDateTime::fromMSecsSinceEpoch(command.at, Qt::UTC),
                         command.coder, text});
    }
    return lines;
}

QStringList Project::check() const { return m_store->check(); }

void Project::saveCopy(const QString& path) const { m_store->saveCopy(path); }

std::vector<QUuid> Project::guids(Entity entity) const { return m_store->guids(entity); }

RowBatch Project::wholeRows(Entity entity) const {
    std::vector<QUuid> living = m_store->guids(entity);
    std::erase_if(living, [](const QUuid& guid) { return guid.isNull(); });
    return m_store->wholeRows(entity, living);
}

bool Project::hasHeld(Entity entity, const QUuid& row) const {
    return m_store->idOf(entity, row) != 0;
}

std::vector<QUuid> Project::guids(const std::vector<CodingId>& codings) const {
    std::vector<std::int32_t> ids;
    ids.reserve(codings.size());
    for (const CodingId coding : codings) ids.push_back(coding.value);
    return m_store->guids(Entity::Coding, ids);
}

void Project::forEachCodingDetail(const std::function<void(const CodingDetail&)>& visit) const {
    m_store->forEachCodingDetail(visit);
}

void Project::forEachCodingDetail(DocumentId document,
                                  const std::function<void(const CodingDetail&)>& visit) const {
    m_store->forEachCodingDetail(document, visit);
}

CodingDetail Project::codingDetail(CodingId coding) const { return m_store->codingDetail(coding); }

}  // namespace codebook
