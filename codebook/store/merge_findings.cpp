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

using Fields = std::vector<std::uint8_t>;

/// Fields that are written together: a conflict about one tells also of those behind it.
const Fields& fieldsAround(Entity entity, std::uint8_t index) {
    static const Fields alone;
    static const Fields coding{field::coding::text, field::coding::begin, field::coding::end,
                               field::coding::revision};
    static const Fields memo{field::memo::begin, field::memo::end, field::memo::revision};
    static const Fields document{field::document::text,       field::document::source,
                                 field::document::digest,     field::document::encoding,
                                 field::document::characters, field::document::turns};
    const auto groupOf = [](Entity of) -> const Fields& {
        switch (of) {
            case Entity::Coding:
                return coding;
            case Entity::Memo:
                return memo;
            case Entity::Document:
                return document;
            default:
                return alone;
        }
    };
    const Fields& group = groupOf(entity);
    return std::find(group.begin(), group.end(), index) == group.end() ? alone : group;
}

/// Where a code stands among its siblings is no statement about it.
bool isMereOrder(Entity entity, std::uint8_t index) {
    return entity == Entity::Code && index == field::code::position;
}

bool saysGone(const MergeCell& cell) {
    return cell.rank >= 0 && cell.value == Value(std::int64_t{0});
}

/// What holds for a side that did not write the field is what both began with.
const Value& saidBy(const MergeRow::Cells& side, const MergeRow::Sides& sides, std::size_t index) {
    return side[index].rank >= 0 ? side[index].value : sides.ancestor[index].value;
}

bool wroteAnything(const MergeRow::Cells& cells) {
    return std::any_of(cells.begin() + 1, cells.end(),
                       [](const MergeCell& cell) { return cell.rank >= 0; });
}

}  // namespace

void Merging::findConflicts() {
    for (int kind = 0; kind < entityCount; ++kind) {
        for (const MergeRow& row : m_rows->all(static_cast<Entity>(kind))) {
            if (!row.sides) continue;
            findContradictions(row);
            findRemovedButEdited(row);
        }
    }
}

void Merging::findContradictions(const MergeRow& row) {
    Fields contradicted;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const MergeCell& ours = row.sides->ours[i];
        const MergeCell& theirs = row.sides->theirs[i];
        const auto index = static_cast<std::uint8_t>(i);
        if (ours.rank >= 0 && theirs.rank >= 0 && !isSameValue(ours.value, theirs.value) &&
            !isMereOrder(row.entity, index))
            contradicted.push_back(index);
    }
    const auto isToldBy = [&](std::uint8_t leader) {
        return std::find(contradicted.begin(), contradicted.end(), leader) != contradicted.end();
    };
    for (const std::uint8_t index : contradicted) {
        const Fields& group = fieldsAround(row.entity, index);
        const auto self = std::find(group.begin(), group.end(), index);
        if (std::any_of(group.begin(), self, isToldBy)) continue;
        const MergeCell& ours = row.sides->ours[index];
        const MergeCell& theirs = row.sides->theirs[index];
        m_report.conflicts.push_back({row.entity,
                                      row.guid,
                                      index,
                                      {},
                                      row.sides->ancestor[index].value,
                                      ours.value,
                                      theirs.value,
                                      ours.rank > theirs.rank,
                                      {}});
        for (const std::uint8_t each : group)
            m_report.conflicts.back().together.push_back(
                {each, saidBy(row.sides->ours, *row.sides, each),
                 saidBy(row.sides->theirs, *row.sides, each)});
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
                                  weRemoved != row.lives(),
                                  {}});
}

void Merging::findSameNamed() {
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
