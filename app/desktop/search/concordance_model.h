// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lines of a concordance below their headings. Words are read from the texts when a line is
// seen, so that half a million of them cost no more than the screenful that is looked at.
#pragma once

#include <QAbstractTableModel>
#include <QCache>

#include <memory>

#include "app/desktop/search/concordance_answer.h"
#include "codebook/analysis/crosstab.h"
#include "indexer/search/context.h"

namespace app {

class Session;

class ConcordanceModel : public QAbstractTableModel {
    Q_OBJECT

   public:
    enum Column : std::uint8_t { Document, Source, Before, Found, After, Columns };
    enum Role : int {
        IsHeading = Qt::UserRole + 1,
        HitCount,  ///< of a heading
    };

    explicit ConcordanceModel(Session& session, QObject* parent = nullptr);

    void show(std::shared_ptr<const ConcordanceAnswer> answer);
    /// May be null.
    const std::shared_ptr<const ConcordanceAnswer>& answer() const { return m_answer; }
    /// The hit, or null for a heading.
    const indexer::Occurrence* hit(const QModelIndex& index) const;
    /// The row of the hit at exactly that place, in the first column; or none.
    QModelIndex indexOf(const codebook::Place& place) const;
    /// The first row at or behind `from` that is no heading, or −1; `step` 1 or −1.
    int hitRow(int from, int step) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

   private:
    /// Which group the row lies in; its heading is the first row of it.
    std::size_t groupOf(int row) const;
    std::size_t hitNumber(int row) const;
    QString groupName(std::size_t group) const;
    QString documentName(const indexer::Occurrence& hit) const;
    const indexer::Context& context(std::size_t hit) const;
    QString spoken(const indexer::Occurrence& hit, std::size_t number) const;

    Session& m_session;
    std::shared_ptr<const ConcordanceAnswer> m_answer;
    std::vector<int> m_headingRows;  ///< ascending
    mutable QCache<std::size_t, indexer::Context> m_contexts;
};

}  // namespace app
