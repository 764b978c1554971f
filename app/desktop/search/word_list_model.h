// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A list of words as a table that sorts by its figures.
#pragma once

#include <QAbstractTableModel>

#include "app/desktop/search/word_list.h"

namespace app {

class WordListModel : public QAbstractTableModel {
    Q_OBJECT

   public:
    enum Column : std::uint8_t { Word, Forms, FirstFigure };
    /// What a cell sorts by: a number where it shows one.
    static constexpr int SortRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void show(WordList list);
    const WordList& list() const { return m_list; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

   private:
    WordList m_list;
};

}  // namespace app
