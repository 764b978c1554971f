// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/search/word_list_model.h"

#include <cmath>
#include <limits>

namespace app {

void WordListModel::show(WordList list) {
    beginResetModel();
    m_list = std::move(list);
    endResetModel();
}

int WordListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_list.rows.size());
}

int WordListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : FirstFigure + static_cast<int>(m_list.columns.size());
}

QVariant WordListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            (index.column() >= FirstFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const WordListRow& row = m_list.rows[static_cast<std::size_t>(index.row())];
    if (index.column() == Word)
        return role == Qt::DisplayRole || role == SortRole ? QVariant(row.word) : QVariant();
    if (index.column() == Forms) {
        const bool isShown = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == SortRole;
        return isShown ? QVariant(row.forms.join(QStringLiteral(", "))) : QVariant();
    }
    const auto column = static_cast<std::size_t>(index.column() - FirstFigure);
    const double figure = row.figures[column];
    if (role == SortRole)
        return std::isfinite(figure) ? figure : std::numeric_limits<double>::lowest();
    if (role == Qt::DisplayRole) return figureText(figure, m_list.columns[column].decimals);
    return {};
}

QVariant WordListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section >= FirstFigure ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    if (section < FirstFigure) {
        if (role != Qt::DisplayRole) return {};
        return section == Word ? tr("Word") : tr("Forms");
    }
    const auto column = static_cast<std::size_t>(section - FirstFigure);
    if (column >= m_list.columns.size()) return {};
    if (role == Qt::DisplayRole) return m_list.columns[column].name;
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
        return m_list.columns[column].hint;
    return {};
}

}  // namespace app
