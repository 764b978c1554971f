// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pairs of codes as a table: how often each occurs, how often together, and how strongly.
#pragma once

#include <QAbstractTableModel>

#include "app/desktop/crosstab/relations_run.h"

namespace app {

class RelationModel : public QAbstractTableModel {
    Q_OBJECT

   public:
    enum Column : std::uint8_t {
        First,
        Second,
        FirstPassages,
        SecondPassages,
        Together,
        Coefficient,
        Jaccard,
        Columns
    };
    /// What a cell sorts by: a number where it shows one.
    static constexpr int SortRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void show(const RelationsAnswer& answer);
    const RelationsAnswer& answer() const { return m_answer; }
    const codebook::CodeRelation& relation(int row) const;
    QString firstName(int row) const;
    QString secondName(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

   private:
    RelationsAnswer m_answer;
};

}  // namespace app
