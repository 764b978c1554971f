// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A look ahead: which rows will live, and what will refer to them, once some batches are carried
// out.
#pragma once

#include <QHash>
#include <QSet>
#include <QUuid>

#include <array>
#include <cstdint>
#include <vector>

#include "codebook/model/change.h"
#include "codebook/model/study.h"
#include "codebook/model/study_update.h"

namespace codebook {

/// Made for one set of batches, which it keeps referring to. Cheap where the batches remove nothing
/// that others refer to; else it sweeps the study once.
class Outcome {
   public:
    /// `revived` are the rows that the batches bring back, whole as they were last (as from
    /// Store::wholeRows); where they are not known the batches must not bring any back.
    Outcome(const Study& study, const std::vector<RowBatch>& batches,
            const std::vector<RowBatch>& revived, const RowLookup& lookup);

    /// A reference that would lead to a row that does not live.
    struct Broken {
        Entity entity;
        QUuid row;           ///< the row that refers
        std::uint8_t field;  ///< by this field
        Entity target;       ///< to a row of this kind
        bool isNeeded;       ///< the row means nothing without it
        bool isRevived;      ///< the row itself is being brought back
    };
    /// Broken references of rows that the batches create, change or bring back.
    std::vector<Broken> brokenReferences() const;
    /// Rows that the batches remove though rows that stay refer to them.
    std::vector<std::pair<Entity, std::int32_t>> removedButUsed() const;
    /// Codes that the batches move or merge so that they would lie below themselves.
    std::vector<QUuid> circularCodes() const;

   private:
    using Ids = QSet<std::int32_t>;

    void collectLife(const std::vector<RowBatch>& batches);
    void collectReferences(const std::vector<RowBatch>& batches);
    bool lives(Entity entity, const QUuid& row) const;
    const Ids& removed(Entity entity) const { return m_removed[static_cast<std::size_t>(entity)]; }
    bool isRewritten(Entity entity, std::int32_t id, std::uint8_t field) const {
        return m_rewritten[static_cast<std::size_t>(entity)].contains(qint64{id} << 8 | field);
    }
    template <class Row, class Refer>
    void sweep(Entity entity, const Table<Row>& table, Refer refer) const;

    const Study* m_study;
    const std::vector<RowBatch>* m_batches;
    const std::vector<RowBatch>* m_revived;
    const RowLookup* m_lookup;
    std::array<QSet<QUuid>, entityCount> m_new;  ///< created or brought back
    std::array<Ids, entityCount> m_removed;
    std::array<QSet<qint64>, entityCount> m_rewritten;  ///< id << 8 | reference field
};

/// The kind of row that a memo is about; none for one about the project.
std::optional<Entity> entityOf(MemoSubject subject);

}  // namespace codebook
