// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Codings made in a text that the other side has revised find their words in the new one.
#include <QVariant>

#include <algorithm>
#include <map>

#include "codebook/model/study_update.h"
#include "codebook/store/database.h"
#include "codebook/store/merge_settle.h"
#include "codebook/store/state_tables.h"
#include "codebook/text/anchor_map.h"
#include "codebook/text/offset_map.h"

namespace codebook {

namespace {

/// Where the fields of a coding and of a memo on a passage are.
struct Anchored {
    Entity entity;
    std::uint8_t document, revision, begin, end;
};
constexpr Anchored codings{Entity::Coding, field::coding::document, field::coding::revision,
                           field::coding::begin, field::coding::end};
constexpr Anchored memos{Entity::Memo, field::memo::about, field::memo::revision,
                         field::memo::begin, field::memo::end};

QByteArray digestIn(const MergeRow& row, std::uint8_t field) {
    const auto* digest = std::get_if<QByteArray>(&row.target[field]);
    return digest ? *digest : QByteArray();
}

std::int32_t numberIn(const MergeRow& row, std::uint8_t field) {
    const auto* number = std::get_if<std::int64_t>(&row.target[field]);
    return number ? static_cast<std::int32_t>(*number) : 0;
}

/// From one revision into another.
using Way = std::pair<QByteArray, QByteArray>;
using Waiting = std::map<Way, std::vector<MergeRow*>>;

void gatherTouched(MergeRows& rows, const Anchored& kind, Waiting& waiting) {
    for (MergeRow& row : rows.all(kind.entity)) {
        if (!row.lives()) continue;
        const QByteArray revision = digestIn(row, kind.revision);
        if (revision.isEmpty()) continue;
        const MergeRow* document = rows.row(Entity::Document, row.reference(kind.document));
        if (!document) continue;
        const QByteArray text = digestIn(*document, field::document::text);
        if (!text.isEmpty() && text != revision) waiting[{revision, text}].push_back(&row);
    }
}

/// Rows that nobody touched, in a document whose text is to be another: they are touched now. The
/// same of rows that waited before.
void touchWaiting(Database& database, MergeRows& rows) {
    for (MergeRow& document : rows.all(Entity::Document)) {
        if (document.id == 0) continue;
        Statement query = database.statement(QStringLiteral(
            "SELECT 0, guid FROM coding WHERE alive = 1 AND document = ? UNION ALL SELECT 1, guid "
            "FROM memo WHERE alive = 1 AND subject = 'passage' AND about = ?"));
        Statement now = database.statement(QStringLiteral(
            "SELECT t.digest FROM document AS d JOIN long_text AS t ON t.id = d.text WHERE d.id = "
            "?"));
        now.bind(0, document.id).run();
        QByteArray digest;
        while (now.next()) digest = now.value(0).toByteArray();
        if (digest == digestIn(document, field::document::text)) continue;
        query.bind(0, document.id).bind(1, document.guid.toRfc4122()).run();
        std::vector<std::pair<Entity, QUuid>> found;
        while (query.next())
            found.emplace_back(query.value(0).toInt() == 0 ? Entity::Coding : Entity::Memo,
                               QUuid::fromRfc4122(query.value(1).toByteArray()));
        for (const auto& [entity, guid] : found) rows.row(entity, guid);
    }
    Statement query = database.statement(QStringLiteral(
        "SELECT 0, c.guid FROM coding AS c JOIN document AS d ON d.id = c.document WHERE c.alive = "
        "1 AND c.revision IS NOT d.text UNION ALL SELECT 1, m.guid FROM memo AS m JOIN document AS "
        "d ON d.guid = m.about WHERE m.alive = 1 AND m.subject = 'passage' AND m.revision IS NOT "
        "NULL AND m.revision IS NOT d.text"));
    query.run();
    std::vector<std::pair<Entity, QUuid>> waiting;
    while (query.next())
        waiting.emplace_back(query.value(0).toInt() == 0 ? Entity::Coding : Entity::Memo,
                             QUuid::fromRfc4122(query.value(1).toByteArray()));
    for (const auto& [entity, guid] : waiting) rows.row(entity, guid);
}

void carryForward(StateTables& tables, const Waiting& waiting, const Anchored& kind,
                  std::vector<MergeNote>& notes) {
    for (const auto& [way, moved] : waiting) {
        const QString text = tables.longText(way.second);
        const AnchorMap map(tables.longText(way.first), text);
        const OffsetMap offsets(text);
        std::vector<Span> spans;
        spans.reserve(moved.size());
        for (const MergeRow* row : moved)
            spans.push_back({numberIn(*row, kind.begin), numberIn(*row, kind.end)});
        const std::vector<Anchor> anchors = map.forward(spans);
        for (std::size_t i = 0; i < moved.size(); ++i) {
            MergeRow& row = *moved[i];
            if (anchors[i].kind == Anchor::Kind::Lost) {
                notes.push_back({MergeNote::Kind::Waiting, kind.entity, row.guid, {}});
                continue;
            }
            row.target[kind.revision] = way.second;
            row.target[kind.begin] = std::int64_t{anchors[i].span.begin};
            row.target[kind.end] = std::int64_t{anchors[i].span.end};
            if (kind.entity == Entity::Coding)
                row.target[field::coding::text] = offsets.slice(text, anchors[i].span).toString();
            notes.push_back({MergeNote::Kind::Reanchored, kind.entity, row.guid, {}});
        }
    }
}

bool fits(StateTables& tables, const Value& turns, std::int32_t characters) {
    const auto* digest = std::get_if<QByteArray>(&turns);
    if (!digest) return true;
    const Turns all = turnsFromText(tables.longText(*digest));
    return std::all_of(all.begin(), all.end(), [&](const Turn& turn) {
        return turn.span.begin >= 0 && turn.span.end <= characters;
    });
}

void fitTurns(StateTables& tables, MergeRows& rows, std::vector<MergeNote>& notes) {
    for (MergeRow& document : rows.all(Entity::Document)) {
        const std::int32_t textRank = document.cells[field::document::text].rank;
        if (textRank < 0 || document.cells[field::document::turns].rank == textRank) continue;
        const std::int32_t characters = numberIn(document, field::document::characters);
        std::sort(document.earlier.begin(), document.earlier.end(),
                  [](const auto& left, const auto& right) { return left.rank > right.rank; });
        for (const MergeRow::Earlier& turns : document.earlier) {
            if (turns.rank > textRank && !fits(tables, turns.value, characters)) {
                notes.push_back({MergeNote::Kind::TurnsKept, Entity::Document, document.guid, {}});
                continue;
            }
            document.target[field::document::turns] = turns.value;
            break;
        }
    }
}

}  // namespace

void followTexts(Database& database, StateTables& tables, MergeRows& rows,
                 std::vector<MergeNote>& notes) {
    fitTurns(tables, rows, notes);
    touchWaiting(database, rows);
    Waiting waitingCodings;
    gatherTouched(rows, codings, waitingCodings);
    carryForward(tables, waitingCodings, codings, notes);
    Waiting waitingMemos;
    gatherTouched(rows, memos, waitingMemos);
    carryForward(tables, waitingMemos, memos, notes);
}

}  // namespace codebook
