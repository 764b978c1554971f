// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/project/soundness.h"

#include "codebook/error.h"
#include "codebook/model/row_words.h"
#include "codebook/project/dropped.h"
#include "codebook/project/outcome.h"
#include "codebook/words.h"

namespace codebook {

namespace {

template <class Row>
QString nameIn(const Table<Row>& table, std::int32_t id) {
    const Row* row = table.find(decltype(Row::id){id});
    return row ? row->name : QString();
}

QString nameOf(const Study& study, Entity entity, std::int32_t id) {
    switch (entity) {
        case Entity::Coder:
            return nameIn(study.coders, id);
        case Entity::Document:
            return nameIn(study.documents, id);
        case Entity::Case:
            return nameIn(study.cases, id);
        case Entity::Attribute:
            return nameIn(study.attributes, id);
        case Entity::Code:
            return nameIn(study.codes, id);
        case Entity::Analysis:
            return nameIn(study.analyses, id);
        case Entity::Setting:
            return nameIn(study.settings, id);
        default:
            return {};
    }
}

/// One round of settling: what has to go, and what has to be written besides.
struct Round {
    Dropped dropped;
    std::vector<RowBatch> loosened;
    QStringList leftAlone;
};

void keepUsedRows(const Study& study, const std::vector<RowBatch>& batches, const Outcome& outcome,
                  const RowLookup& lookup, Round& round) {
    const auto used = outcome.removedButUsed();
    if (used.empty()) return;
    for (const auto& [entity, id] : used)
        round.leftAlone << Words::tr("The %1 is used by others since and stays.")
                               .arg(namedRow(study, entity, id));
    const auto isUsedKind = [&](Entity entity) {
        return std::any_of(used.begin(), used.end(),
                           [&](const auto& row) { return row.first == entity; });
    };
    for (const RowBatch& batch : batches) {
        if (!isUsedKind(batch.entity)) continue;
        for (const QUuid& row : batch.rows)
            if (std::binary_search(used.begin(), used.end(),
                                   std::pair(batch.entity, lookup(batch.entity, row))))
                round.dropped.row(batch.entity, row);
    }
}

void avoidLostRows(const Study& study, const Outcome& outcome, const RowLookup& lookup,
                   Round& round) {
    for (const Outcome::Broken& broken : outcome.brokenReferences()) {
        if (broken.isRevived && !broken.isNeeded) {
            round.loosened.emplace_back(broken.entity, false,
                                        std::initializer_list<std::uint8_t>{broken.field});
            round.loosened.back().add(broken.row, {QUuid()});
        } else if (broken.isRevived) {
            round.dropped.row(broken.entity, broken.row);
            round.leftAlone << Words::tr("A %1 stays removed, because its %2 was removed since.")
                                   .arg(kindWord(broken.entity), kindWord(broken.target));
        } else {
            round.dropped.field(broken.entity, broken.row, broken.field);
            round.leftAlone << Words::tr(
                                   "The %1 keeps its %2, because the one before was removed since.")
                                   .arg(namedRow(study, broken.entity,
                                                 lookup(broken.entity, broken.row)),
                                        kindWord(broken.target));
        }
    }
}

void avoidCircles(const Study& study, const Outcome& outcome, const RowLookup& lookup,
                  Round& round) {
    for (const QUuid& code : outcome.circularCodes()) {
        round.dropped.field(Entity::Code, code, field::code::parent);
        round.dropped.field(Entity::Code, code, field::code::mergedInto);
        round.leftAlone
            << Words::tr("The %1 stays where it is, because it would come to lie below itself.")
                   .arg(namedRow(study, Entity::Code, lookup(Entity::Code, code)));
    }
}

}  // namespace

QString namedRow(const Study& study, Entity entity, std::int32_t id) {
    const QString name = nameOf(study, entity, id);
    if (name.isEmpty()) return kindWord(entity);
    return Words::tr("%1 “%2”").arg(kindWord(entity), name);
}

void requireSound(const Study& study, const std::vector<RowBatch>& batches,
                  const RowLookup& lookup) {
    const std::vector<RowBatch> none;
    const Outcome outcome(study, batches, none, lookup);
    for (const auto& broken : outcome.brokenReferences())
        throw Conflict(Words::tr("A %1 cannot refer to a %2 that is not in the project.")
                           .arg(kindWord(broken.entity), kindWord(broken.target)));
    for (const auto& [entity, id] : outcome.removedButUsed())
        throw Conflict(
            Words::tr("The %1 cannot be removed while something else in the project needs it.")
                .arg(namedRow(study, entity, id)));
    for (const QUuid& code : outcome.circularCodes())
        throw Conflict(Words::tr("The %1 cannot come to lie below itself.")
                           .arg(namedRow(study, Entity::Code, lookup(Entity::Code, code))));
}

QStringList settle(const Study& study, std::vector<RowBatch>& batches,
                   const std::vector<RowBatch>& revived, const RowLookup& lookup) {
    QStringList leftAlone;
    std::vector<RowBatch> back = revived;
    // What is left alone may need more to be left alone: a kept code's parent, a lost document's
    // codings.
    for (;;) {
        Round round;
        const Outcome outcome(study, batches, back, lookup);
        keepUsedRows(study, batches, outcome, lookup, round);
        avoidLostRows(study, outcome, lookup, round);
        avoidCircles(study, outcome, lookup, round);
        leftAlone << round.leftAlone;
        if (round.dropped.isEmpty() && round.loosened.empty()) break;
        round.dropped.takeOut(batches, Dropped::Of::RowsAndFields);
        round.dropped.takeOut(back, Dropped::Of::RowsOnly);
        batches.insert(batches.end(), round.loosened.begin(), round.loosened.end());
    }
    leftAlone.removeDuplicates();
    return leftAlone;
}

}  // namespace codebook
