// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/store/merge_settle.h"

#include <QVariant>

#include <algorithm>
#include <deque>
#include <optional>

#include "codebook/model/entities.h"
#include "codebook/model/study_update.h"
#include "codebook/store/database.h"
#include "codebook/store/state_tables.h"

namespace codebook {

namespace {

const Value alive{std::int64_t{1}};

/// Which kind of row a memo is about.
std::optional<Entity> subjectOf(const MergeRow& memo) {
    const auto* name = std::get_if<QString>(&memo.target[field::memo::subject]);
    switch (name ? memoSubjectNamed(*name) : MemoSubject::Project) {
        case MemoSubject::Document:
        case MemoSubject::Passage:
            return Entity::Document;
        case MemoSubject::Code:
            return Entity::Code;
        case MemoSubject::Case:
            return Entity::Case;
        case MemoSubject::Coding:
            return Entity::Coding;
        case MemoSubject::Project:
            break;
    }
    return std::nullopt;
}

class Reviving {
   public:
    Reviving(Database& database, MergeRows& rows, std::vector<MergeNote>& notes)
        : m_database(database), m_rows(rows), m_notes(notes) {}

    void run() {
        for (int kind = 0; kind < entityCount; ++kind)
            for (MergeRow& row : m_rows.all(static_cast<Entity>(kind)))
                if (row.lives()) m_living.push_back(&row);
        reachAll();
        // Rows that nobody touched live as before; what they need must not have gone.
        for (int kind = 0; kind < entityCount; ++kind) askUntouched(static_cast<Entity>(kind));
        reachAll();
    }

   private:
    void reachAll() {
        while (!m_living.empty()) {
            MergeRow& row = *m_living.front();
            m_living.pop_front();
            const auto& fields = schemaOf(row.entity).fields;
            for (std::size_t i = 0; i < fields.size(); ++i)
                if (fields[i].type == FieldType::Reference)
                    need(fields[i].target, row.reference(static_cast<std::uint8_t>(i)));
            if (row.entity != Entity::Memo) continue;
            if (const auto subject = subjectOf(row))
                need(*subject, row.reference(field::memo::about));
        }
    }

    void need(Entity entity, const QUuid& guid) {
        if (guid.isNull() || m_asked.contains({static_cast<int>(entity), guid})) return;
        m_asked.insert({static_cast<int>(entity), guid});
        const bool isTouched = m_rows.known(entity, guid) != nullptr;
        MergeRow* row = m_rows.row(entity, guid);
        if (row && !row->lives())
            revive(*row);
        else if (row && !isTouched)
            m_living.push_back(row);
    }

    void revive(MergeRow& row) {
        row.target[field::alive] = alive;
        m_notes.push_back({MergeNote::Kind::Revived, row.entity, row.guid, {}});
        m_living.push_back(&row);
        if (row.entity == Entity::Document) {
            reviveRemovedWith(row, Entity::Speaker, field::speaker::document);
            reviveRemovedWith(row, Entity::AttributeValue, field::attribute_value::document);
        } else if (row.entity == Entity::Case) {
            reviveRemovedWith(row, Entity::AttributeValue, field::attribute_value::person);
        }
    }

    /// What the same step removed with the row, because it belonged to it.
    void reviveRemovedWith(const MergeRow& owner, Entity entity, std::uint8_t index) {
        if (owner.id != 0) {
            Statement query = m_database.statement(
                QStringLiteral("SELECT guid FROM %1 WHERE \"%2\" = ? AND alive = 0")
                    .arg(QLatin1String(schemaOf(entity).table),
                         QLatin1String(schemaOf(entity).fields[index].name)));
            query.bind(0, owner.id).run();
            std::vector<QUuid> guids;
            while (query.next()) guids.push_back(QUuid::fromRfc4122(query.value(0).toByteArray()));
            for (const QUuid& guid : guids) m_rows.row(entity, guid);
        }
        for (MergeRow& row : m_rows.all(entity))
            if (!row.lives() && row.reference(index) == owner.guid &&
                row.cells[field::alive].rank == owner.cells[field::alive].rank)
                revive(row);
    }

    /// Living rows that are not among the touched ones and refer to a row that is to go.
    void askUntouched(Entity gone) {
        QHash<qint64, MergeRow*> going;
        for (MergeRow& row : m_rows.all(gone))
            if (!row.lives() && row.id != 0) going.insert(row.id, &row);
        if (going.isEmpty()) return;
        for (int kind = 0; kind < entityCount; ++kind) {
            const auto entity = static_cast<Entity>(kind);
            for (const FieldSchema& field : schemaOf(entity).fields)
                if (field.type == FieldType::Reference && field.target == gone)
                    askTable(entity, QLatin1String(field.name), going);
        }
        askMemos(gone, going);
    }

    void askTable(Entity entity, QLatin1String name, const QHash<qint64, MergeRow*>& going) {
        Statement query = m_database.statement(
            QStringLiteral("SELECT \"%1\", guid FROM %2 WHERE alive = 1 AND \"%1\" IS NOT NULL")
                .arg(name, QLatin1String(schemaOf(entity).table)));
        query.run();
        std::vector<MergeRow*> needed;
        while (query.next()) {
            MergeRow* target = going.value(query.value(0).toLongLong());
            if (!target || m_rows.known(entity, QUuid::fromRfc4122(query.value(1).toByteArray())))
                continue;
            needed.push_back(target);
        }
        for (MergeRow* row : needed)
            if (!row->lives()) revive(*row);
    }

    void askMemos(Entity gone, const QHash<qint64, MergeRow*>& going) {
        Statement query = m_database.statement(
            QStringLiteral("SELECT guid FROM memo WHERE alive = 1 AND about IS NOT NULL"));
        query.run();
        std::vector<QUuid> memos;
        while (query.next()) memos.push_back(QUuid::fromRfc4122(query.value(0).toByteArray()));
        QSet<QUuid> guids;
        for (const MergeRow* row : going) guids.insert(row->guid);
        Statement about =
            m_database.statement(QStringLiteral("SELECT about FROM memo WHERE guid = ?"));
        for (const QUuid& memo : memos) {
            if (m_rows.known(Entity::Memo, memo)) continue;
            about.bind(0, memo.toRfc4122()).run();
            QUuid subject;
            while (about.next()) subject = QUuid::fromRfc4122(about.value(0).toByteArray());
            if (guids.contains(subject)) need(gone, subject);
        }
    }

    Database& m_database;
    MergeRows& m_rows;
    std::vector<MergeNote>& m_notes;
    std::deque<MergeRow*> m_living;
    QSet<std::pair<int, QUuid>> m_asked;
};

}  // namespace

void reviveNeeded(Database& database, MergeRows& rows, std::vector<MergeNote>& notes) {
    Reviving(database, rows, notes).run();
}

}  // namespace codebook
