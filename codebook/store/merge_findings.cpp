// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What people are told of a merge: conflicts, and rows that bear the same name.
#include <QVariant>

#include <algorithm>
#include <map>

#include "codebook/store/database.h"
#include "codebook/store/merging.h"
#include "codebook/store/state_tables.h"

namespace codebook {

namespace {

/// Fields that only follow another field of the row: one conflict is enough.
bool isFollower(Entity entity, std::uint8_t index) {
    switch (entity) {
        case Entity::Coding:
            return index == field::coding::revision || index == field::coding::text;
        case Entity::Memo:
            return index == field::memo::revision;
        case Entity::Document:
            return index == field::document::characters || index == field::document::turns ||
                   index == field::document::digest;
        case Entity::Code:
            return index == field::code::position;
        default:
            return false;
    }
}

bool saysGone(const MergeCell& cell) {
    return cell.rank >= 0 && cell.value == Value(std::int64_t{0});
}

bool wroteAnything(const MergeRow::Cells& cells) {
    return std::any_of(cells.begin() + 1, cells.end(),
                       [](const MergeCell& cell) { return cell.rank >= 0; });
}

}  // namespace

void Merging::findConflicts(const MergeOrder&) {
    for (int kind = 0; kind < entityCount; ++kind) {
        const auto entity = static_cast<Entity>(kind);
        for (const MergeRow& row : m_rows->all(entity)) {
            if (!row.sides) continue;
            for (std::size_t i = 0; i < row.cells.size(); ++i) {
                const MergeCell& ours = row.sides->ours[i];
                const MergeCell& theirs = row.sides->theirs[i];
                if (ours.rank < 0 || theirs.rank < 0 || isSameValue(ours.value, theirs.value) ||
                    isFollower(entity, static_cast<std::uint8_t>(i)))
                    continue;
                m_report.conflicts.push_back({entity,
                                              row.guid,
                                              static_cast<std::uint8_t>(i),
                                              {},
                                              row.sides->ancestor[i].value,
                                              ours.value,
                                              theirs.value,
                                              ours.rank > theirs.rank});
            }
            findRemovedButEdited(row);
        }
    }
}

void Merging::findRemovedButEdited(const MergeRow& row) {
    const MergeCell& ours = row.sides->ours[field::alive];
    const MergeCell& theirs = row.sides->theirs[field::alive];
    const bool weRemoved = saysGone(ours) && theirs.rank < 0 && wroteAnything(row.sides->theirs);
    const bool theyRemoved = saysGone(theirs) && ours.rank < 0 && wroteAnything(row.sides->ours);
    if (!weRemoved && !theyRemoved) return;
    const Value lives{std::int64_t{1}};
    const Value gone{std::int64_t{0}};
    m_report.conflicts.push_back({row.entity,
                                  row.guid,
                                  field::alive,
                                  {},
                                  lives,
                                  weRemoved ? gone : lives,
                                  weRemoved ? lives : gone,
                                  weRemoved != row.lives()});
}

void Merging::findSameNamed(const MergeOrder&) {
    const auto find = [&](Entity entity, const QString& sql) {
        struct Same {
            QString name;
            std::vector<QUuid> rows;
        };
        std::map<std::pair<QString, QByteArray>, Same> groups;
        Statement query = m_database.statement(sql);
        query.run();
        while (query.next()) {
            Same& same = groups[{query.value(1).toString(), query.value(2).toByteArray()}];
            if (same.rows.empty()) same.name = query.value(3).toString();
            same.rows.push_back(QUuid::fromRfc4122(query.value(0).toByteArray()));
        }
        for (auto& [key, same] : groups) {
            const bool isAnyNew =
                std::any_of(same.rows.begin(), same.rows.end(), [&](const QUuid& guid) {
                    const MergeRow* row = m_rows->known(entity, guid);
                    return row && row->born != 0;
                });
            if (same.rows.size() < 2 || !isAnyNew) continue;
            m_report.sameNamed.push_back(
                {entity, same.name, same.rows.front(), {same.rows.begin() + 1, same.rows.end()}});
        }
    };
    find(Entity::Code,
         QStringLiteral("SELECT c.guid, c.name, p.guid, c.name FROM code AS c LEFT JOIN code AS p "
                        "ON p.id = c.parent WHERE c.alive = 1 AND c.\"mergedInto\" IS NULL ORDER "
                        "BY c.id"));
    find(Entity::Coder,
         QStringLiteral("SELECT guid, name, '', name FROM coder WHERE alive = 1 ORDER BY id"));
    find(Entity::Document,
         QStringLiteral("SELECT guid, text, '', name FROM document WHERE alive = 1 AND text IS NOT "
                        "NULL ORDER BY id"));
}

}  // namespace codebook
