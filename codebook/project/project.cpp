// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/project/project.h"

#include "codebook/error.h"
#include "codebook/model/study_update.h"
#include "codebook/project/living_references.h"
#include "codebook/project/lookup.h"
#include "codebook/project/step.h"
#include "codebook/store/store.h"

namespace codebook {

namespace {

/// Code units of text that stay in memory for the next question.
constexpr int rememberedText = 24'000'000;

bool bringsBack(const RowBatch& batch) {
    return !batch.creates &&
           std::find(batch.fields.begin(), batch.fields.end(), field::alive) != batch.fields.end();
}

}  // namespace

QString loginName() {
    for (const char* variable : {"LOGNAME", "USER", "USERNAME"}) {
        const QString name = qEnvironmentVariable(variable).trimmed();
        if (!name.isEmpty()) return name;
    }
    return QStringLiteral("coder");
}

Project::Project(std::unique_ptr<Store> store, const OpenOptions& options)
    : m_store(std::move(store)),
      m_study(m_store->load()),
      m_coderName(options.coder),
      m_counter(m_store->journal().lastCounter()),
      m_clock(options.clock),
      m_texts(rememberedText) {
    if (m_coderName.isEmpty()) m_coderName = settingValue(m_study, settingName::defaultCoder);
    if (m_coderName.isEmpty()) m_coderName = loginName();
    rebuildHistory();
}

Project::~Project() = default;

std::unique_ptr<Project> Project::create(const QString& path, const OpenOptions& options) {
    OpenOptions named = options;
    if (named.coder.isEmpty()) named.coder = loginName();
    std::unique_ptr<Project> project(new Project(Store::create(path), named));
    Step step(project->m_study, QStringLiteral("Create the project"));
    step.addCoder(named.coder);
    step.setSetting(project->guid(), settingName::defaultCoder, named.coder);
    project->execute(step.command());
    // Making the project is not a step to take back.
    project->m_done.clear();
    return project;
}

std::unique_ptr<Project> Project::open(const QString& path, const OpenOptions& options) {
    return std::unique_ptr<Project>(new Project(Store::open(path, options.readOnly), options));
}

const QString& Project::path() const { return m_store->path(); }
QUuid Project::guid() const { return m_store->projectGuid(); }
bool Project::isReadOnly() const { return m_store->isReadOnly(); }
const QString& Project::readOnlyReason() const { return m_store->readOnlyReason(); }

std::shared_ptr<const DocumentText> Project::text(DocumentId document) const {
    const Document* row = m_study.documents.find(document);
    if (!row) throw StoreError(QStringLiteral("The document is not in the project any more."));
    if (const auto* known = m_texts.object(row->revision)) return *known;
    auto text = std::make_shared<const DocumentText>(m_store->documentText(document));
    m_texts.insert(row->revision, new std::shared_ptr<const DocumentText>(text),
                   static_cast<int>(text->text.size()));
    return text;
}

std::shared_ptr<const Turns> Project::turns(DocumentId document) const {
    return std::make_shared<const Turns>(turnsFromText(m_store->documentTurns(document)));
}

JournalCommand Project::heading(const QString& text) const {
    JournalCommand heading;
    heading.guid = QUuid::createUuid();
    heading.actor = m_actor;
    heading.coder = m_coderName;
    heading.counter = m_counter + 1;
    heading.at = m_clock().toMSecsSinceEpoch();
    heading.text = text;
    return heading;
}

void Project::execute(Command command) {
    std::erase_if(command.batches, [](const RowBatch& batch) { return batch.isEmpty(); });
    if (command.batches.empty()) return;
    carryOut(heading(command.text), command.batches);
}

void Project::carryOut(JournalCommand heading, std::vector<RowBatch>& batches) {
    const auto ids = m_store->write(heading, batches);
    m_counter = heading.counter;
    Change change;
    change.text = heading.text;
    for (std::size_t i = 0; i < batches.size(); ++i) {
        updateStudy(batches[i], ids[i]);
        change.rows.push_back({batches[i].entity, batches[i].creates, batches[i].fields, ids[i]});
    }
    remember(heading);
    Q_EMIT changed(change);
}

void Project::updateStudy(const RowBatch& batch, const std::vector<std::int32_t>& ids) {
    const RowLookup lookup = [this](Entity entity, const QUuid& row) {
        return m_store->idOf(entity, row);
    };
    if (bringsBack(batch))
        applyToStudy(m_study, m_store->wholeRows(batch.entity, batch.rows), ids, lookup);
    else
        applyToStudy(m_study, batch, ids, lookup);
}

void Project::rebuildHistory() {
    m_done.clear();
    m_undone.clear();
    for (const JournalCommand& command : m_store->journal().commands()) remember(command);
    // The first command of all made the project.
    if (!m_done.empty() && m_done.front().text == QLatin1String("Create the project"))
        m_done.erase(m_done.begin());
}

void Project::remember(const JournalCommand& command) {
    if (command.coder != m_coderName) return;
    const auto drop = [&](std::vector<Done>& steps) {
        std::erase_if(steps, [&](const Done& done) { return done.command == command.target; });
    };
    switch (command.kind) {
        case CommandKind::Do:
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
    if (m_done.empty()) throw Conflict(QStringLiteral("There is nothing to undo."));
    return takeBack(m_done, true);
}

UndoReport Project::redo() {
    if (m_undone.empty()) throw Conflict(QStringLiteral("There is nothing to redo."));
    return takeBack(m_undone, false);
}

UndoReport Project::takeBack(std::vector<Done>& from, bool isUndo) {
    const Done step = from.back();
    const auto commands = m_store->journal().commands();
    const auto target = std::find_if(commands.begin(), commands.end(), [&](const auto& command) {
        return command.guid == step.command;
    });
    Inverse inverse = m_store->journal().inverse(*target);
    UndoReport report;
    report.text = step.text;
    for (const auto& [row, fieldName] : inverse.changedSince)
        report.leftAlone
            << QStringLiteral("“%1” was changed again since and stays as it is.").arg(fieldName);
    report.leftAlone << keepReferredRows(
        m_study, inverse.batches,
        [this](Entity entity, const QUuid& row) { return m_store->idOf(entity, row); });
    JournalCommand command = heading(step.text);
    command.kind = isUndo ? CommandKind::Undo : CommandKind::Redo;
    command.target = step.command;
    carryOut(command, inverse.batches);
    return report;
}

std::vector<JournalLine> Project::journal() const {
    std::vector<JournalLine> lines;
    for (const JournalCommand& command : m_store->journal().commands()) {
        const QString text = [&] {
            switch (command.kind) {
                case CommandKind::Do:
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

std::vector<QUuid> Project::guids(Entity entity) const { return m_store->guids(entity); }

void Project::forEachCodingDetail(const std::function<void(const CodingDetail&)>& visit) const {
    m_store->forEachCodingDetail(visit);
}

CodingDetail Project::codingDetail(CodingId coding) const { return m_store->codingDetail(coding); }

}  // namespace codebook
