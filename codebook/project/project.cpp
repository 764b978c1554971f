// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/project/project.h"

#include <QDir>

#include "codebook/error.h"
#include "codebook/model/study_update.h"
#include "codebook/project/lookup.h"
#include "codebook/project/question_names.h"
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
    if (m_coderName.isEmpty() && handedOut()) m_coderName = handedOut()->coderName;
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

const QString& Project::path() const { return m_store.asOpened().path(); }
QUuid Project::guid() const { return m_store.asOpened().projectGuid(); }
bool Project::isReadOnly() const { return m_store.asOpened().isReadOnly(); }
const QString& Project::readOnlyReason() const { return m_store.asOpened().readOnlyReason(); }

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
    return [this](Entity entity, const QUuid& row) { return m_store->idOf(entity, row); };
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
    std::size_t rows = 0;
    for (const RowBatch& batch : batches) rows += batch.rows.size();
    Written written;
    write(heading.text, rows,
          [&](WriteProgress* progress) { written = m_store->write(heading, batches, progress); });
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
void Project::handOut(const QString& path, const HandOut& handOut) const {
    m_store->handOut(path, handOut);
}
const std::optional<HandOut>& Project::handedOut() const { return m_store.asOpened().handedOut(); }

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
