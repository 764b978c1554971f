// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A cross-tab with its margins as a table: the last row and column are what all hold together.
#pragma once

#include <QAbstractTableModel>

#include <functional>
#include <memory>

#include "app/desktop/crosstab/crosstab_run.h"
#include "codebook/analysis/table_passages.h"

namespace app {

class CrossTabModel : public QAbstractTableModel {
    Q_OBJECT

   public:
    enum Role : int {
        Count = Qt::UserRole + 1,  ///< a number
        Share,                     ///< in per cent; invalid where none is asked for
        Heat,                      ///< 0 to 1: how strong the tint is
        Mark,                      ///< 1 more than expected, -1 less, 0 neither
        IsMargin,
        Labels,  ///< of a header: one label a nested level
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const CrossTabAnswer& answer);
    /// No table.
    void clear();
    void setPercent(Percent percent);
    /// How labels are written: with pseudonyms, say.
    void writeLabelsWith(std::function<QString(const QString&)> shown);
    const codebook::CrossTab* table() const { return m_answer.table.get(); }
    const CrossTabAnswer& answer() const { return m_answer; }

    codebook::TablePlace place(const QModelIndex& index) const;
    /// Where a place of the table stands.
    QModelIndex indexOf(const codebook::TablePlace& place) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

   private:
    std::int64_t count(const codebook::TablePlace& place) const;
    std::optional<double> shareOf(const codebook::TablePlace& place) const;
    double heat(const codebook::TablePlace& place) const;
    int mark(const codebook::TablePlace& place) const;
    QString spoken(const QModelIndex& index) const;

    CrossTabAnswer m_answer;
    std::function<QString(const QString&)> m_shown;
    Percent m_percent = Percent::None;
    std::int64_t m_largest = 0;
};

}  // namespace app
