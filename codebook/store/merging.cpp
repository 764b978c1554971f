// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/store/merging.h"

#include <QVariant>

#include <algorithm>

#include "codebook/error.h"
#include "codebook/store/database.h"
#include "codebook/store/journal_payload.h"
#include "codebook/store/merge_settle.h"
#include "codebook/store/state_tables.h"
#include "codebook/words.h"

namespace codebook {

namespace {

/// Rows that earlier merges settled are settled anew.
void readSettledRows(Database& database, MergeRows& rows) {
    Statement query = database.statement(
        QStringLiteral("SELECT e.entity, e.creates, e.payload FROM journal_entry AS e JOIN "
                       "journal_command AS c ON c.id = e.command WHERE c.kind = 'merge'"));
    query.run();
    std::vector<RowBatch> batches;
    while (query.next())
        if (const auto entity = entityNamed(query.value(0).toString()))
            batches.push_back(batchFromPayload(*entity, query.value(1).toInt() != 0,
                                               query.value(2).toByteArray()));
    for (const RowBatch& batch : batches)
        for (const QUuid& guid : batch.rows) rows.row(batch.entity, guid);
}

MergedStep stepOf(const JournalCommand& command) {
    return {command.coder, command.at, command.text};
}

}  // namespace

void Merging::listSteps(const JournalUnion& both) {
    for (const JournalCommand& command : both.commands) {
        if (both.fresh.contains(command.guid))
            m_report.theirs.push_back(stepOf(command));
        else if (both.theirs.contains(command.guid))
            ++m_report.commonSteps;
        else
            m_report.ours.push_back(stepOf(command));
    }
}

void Merging::requireCommonTexts() {
    for (const MergeRow& row : m_rows->all(Entity::Document)) {
        if (!row.sides) continue;
        const MergeCell& ours = row.sides->ours[field::document::text];
        const MergeCell& theirs = row.sides->theirs[field::document::text];
        if (row.sides->ancestor[field::document::text].rank >= 0 || ours.rank < 0 ||
            theirs.rank < 0 || isSameValue(ours.value, theirs.value))
            continue;
        throw Conflict(Words::tr("The two copies give the document %1 different texts and have no "
                                 "history in common; they cannot be merged.")
                           .arg(labelOf(row)));
    }
}

void Merging::hideForeignSettings() {
    for (MergeRow& row : m_rows->all(Entity::Setting)) {
        const auto* name = std::get_if<QString>(&row.target[field::setting::name]);
        if (name && row.id == 0 &&
            row.guid != derivedGuid(m_project, QStringLiteral("setting:") + *name))
            row.target[field::alive] = std::int64_t{0};
    }
}

MergeReport Merging::merge(const std::vector<Database*>& others, JournalCommand& heading) {
    const JournalUnion both = uniteJournals(m_database, m_journal, others);
    listSteps(both);
    if (both.fresh.isEmpty()) return m_report;

    const MergeOrder order(both.commands, both.theirs, both.fresh);
    MergeRows rows(m_database, m_tables, order);
    m_rows = &rows;
    for (const TakenEntry& entry : both.entries) rows.takeIn(entry.id, entry.command, entry.batch);
    rows.readHistories();
    readSettledRows(m_database, rows);
    requireCommonTexts();
    hideForeignSettings();
    MoveRanks ranks;
    do {
        reviveNeeded(m_database, rows, m_report.notes);
    } while (openCircles(m_database, rows, ranks, m_report.notes));
    followTexts(m_database, m_tables, rows, m_report.notes);
    findConflicts();
    writeState();
    noteTouches(both);
    writeSettlement(heading, both);
    findSameNamed();
    for (MergeConflict& conflict : m_report.conflicts)
        if (const MergeRow* row = rows.row(conflict.entity, conflict.row))
            conflict.label = labelOf(*row);
    for (MergeNote& note : m_report.notes)
        if (const MergeRow* row = rows.row(note.entity, note.row)) note.label = labelOf(*row);
    m_rows = nullptr;
    return std::move(m_report);
}

void Merging::noteTouches(const JournalUnion& both) {
    for (const TakenEntry& entry : both.entries) {
        std::vector<std::int32_t> ids;
        for (const QUuid& guid : entry.batch.rows) {
            const MergeRow* row = m_rows->known(entry.batch.entity, guid);
            if (row->born != entry.id) ids.push_back(row->id);
        }
        m_journal.touched(entry.batch.entity, ids, std::vector<qint64>(ids.size(), entry.id));
    }
}

QString Merging::labelOf(const MergeRow& row) {
    const auto text = [&](const MergeRow* of, std::uint8_t field) {
        const auto* value = of ? std::get_if<QString>(&of->target[field]) : nullptr;
        return value ? *value : QString();
    };
    const auto named = [&](Entity entity, std::uint8_t reference) {
        return text(m_rows->row(entity, row.reference(reference)), 1);
    };
    switch (row.entity) {
        case Entity::Code:
            return text(&row, field::code::name);
        case Entity::Coding:
            return Words::tr("%1 in %2")
                .arg(text(m_rows->row(Entity::Code, row.reference(field::coding::code)),
                          field::code::name),
                     named(Entity::Document, field::coding::document));
        case Entity::Speaker:
            return text(&row, field::speaker::label);
        case Entity::AttributeValue: {
            const QString person = named(Entity::Case, field::attribute_value::person);
            return Words::tr("%1 of %2")
                .arg(named(Entity::Attribute, field::attribute_value::attribute),
                     person.isEmpty() ? named(Entity::Document, field::attribute_value::document)
                                      : person);
        }
        case Entity::Memo:
            return text(&row, field::memo::title);
        default:
            return text(&row, 1);
    }
}

}  // namespace codebook
