// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Moves of codes that are sound one by one and close a circle together.
#include <QVariant>

#include <algorithm>

#include "codebook/store/database.h"
#include "codebook/store/merge_settle.h"

namespace codebook {

namespace {

struct Step {
    QUuid to;
    std::uint8_t field = field::code::parent;
};

/// Where one gets from a code: what it was merged into stands for it, else its parent.
class Upwards {
   public:
    Upwards(MergeRows& rows, const MoveRanks& ranks, bool followsMerged)
        : m_rows(rows), m_ranks(ranks), m_followsMerged(followsMerged) {}

    Step from(const QUuid& code) const {
        const MergeRow* row = m_rows.known(Entity::Code, code);
        if (!row || !row->lives()) return {};
        const QUuid into = row->reference(field::code::mergedInto);
        if (m_followsMerged && !into.isNull()) return {into, field::code::mergedInto};
        return {row->reference(field::code::parent), field::code::parent};
    }

    std::int32_t rankOf(const MergeRow& row, std::uint8_t field) const {
        const auto wentBack = m_ranks.find({row.guid, field});
        return wentBack == m_ranks.end() ? row.cells[field].rank : wentBack->second;
    }

    /// The latest move among all circles; null where there is none. Of moves in one step, any, but
    /// the same whichever copy asks.
    std::pair<MergeRow*, std::uint8_t> latestMoveInCircle() const {
        QHash<QUuid, int> seen;
        std::pair<MergeRow*, std::uint8_t> latest{nullptr, 0};
        const auto place = [this](const MergeRow& row, std::uint8_t field) {
            return std::tuple(rankOf(row, field), row.guid, field);
        };
        int walk = 0;
        for (const MergeRow& start : m_rows.all(Entity::Code)) {
            ++walk;
            QUuid at = start.guid;
            while (!at.isNull() && !seen.contains(at)) {
                seen.insert(at, walk);
                at = from(at).to;
            }
            if (at.isNull() || seen.value(at) != walk) continue;
            const QUuid circle = at;
            do {
                const Step step = from(at);
                MergeRow* row = m_rows.known(Entity::Code, at);
                if (!latest.first || place(*row, step.field) > place(*latest.first, latest.second))
                    latest = {row, step.field};
                at = step.to;
            } while (at != circle);
        }
        return latest;
    }

   private:
    MergeRows& m_rows;
    const MoveRanks& m_ranks;
    bool m_followsMerged;
};

void readAllCodes(Database& database, MergeRows& rows) {
    Statement query = database.statement(QStringLiteral(
        "SELECT guid FROM code WHERE parent IS NOT NULL OR \"mergedInto\" IS NOT NULL"));
    query.run();
    std::vector<QUuid> codes;
    while (query.next()) codes.push_back(QUuid::fromRfc4122(query.value(0).toByteArray()));
    for (const QUuid& code : codes) rows.row(Entity::Code, code);
}

/// The value that the field had before the one it has; none at the end.
Value valueBefore(const MergeRow& row, std::uint8_t field, std::int32_t& rank) {
    const MergeRow::Earlier* before = nullptr;
    for (const MergeRow::Earlier& earlier : row.earlier)
        if (earlier.field == field && earlier.rank < rank &&
            (!before || earlier.rank >= before->rank))
            before = &earlier;
    rank = before ? before->rank : -1;
    return before ? before->value : Value();
}

}  // namespace

bool openCircles(Database& database, MergeRows& rows, MoveRanks& ranks,
                 std::vector<MergeNote>& notes) {
    if (rows.all(Entity::Code).empty()) return false;
    readAllCodes(database, rows);
    bool isAnyOpened = false;
    for (const bool followsMerged : {true, false}) {
        const Upwards upwards(rows, ranks, followsMerged);
        for (;;) {
            const auto [row, field] = upwards.latestMoveInCircle();
            if (!row) break;
            std::int32_t rank = upwards.rankOf(*row, field);
            row->target[field] = valueBefore(*row, field, rank);
            ranks[{row->guid, field}] = rank;
            notes.push_back({MergeNote::Kind::CircleOpened, Entity::Code, row->guid, {}});
            isAnyOpened = true;
        }
    }
    return isAnyOpened;
}

}  // namespace codebook
