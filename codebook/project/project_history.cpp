// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a project's coder did, and can undo and do again.
#include "codebook/error.h"
#include "codebook/model/row_words.h"
#include "codebook/project/lookup.h"
#include "codebook/project/project.h"
#include "codebook/project/revision_undo.h"
#include "codebook/project/soundness.h"
#include "codebook/store/store.h"
#include "codebook/words.h"

namespace codebook {

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
    // What each row held before is read row by row.
    const JournalCommand taken = m_store->journal().command(step.command);
    const auto rows = m_store->journal().rowsOf(taken);
    Inverse inverse;
    write(step.text, rows,
          [&](WriteProgress* progress) { inverse = m_store->journal().inverse(taken, progress); });
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

}  // namespace codebook
