// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/crosstab/crosstab_model.h"

#include <cmath>

#include "app/desktop/crosstab/crosstab_words.h"
#include "app/work/crosstab_text.h"

namespace app {

using codebook::TablePlace;

void CrossTabModel::show(const CrossTabAnswer& answer) {
    beginResetModel();
    m_answer = answer;
    m_percent = answer.question.percent;
    m_largest = 0;
    if (m_answer.table)
        for (const auto& row : m_answer.table->cells)
            for (const codebook::CrossTabCell& cell : row)
                m_largest = std::max(m_largest, cell.count);
    endResetModel();
}

void CrossTabModel::clear() { show({}); }

void CrossTabModel::setPercent(Percent percent) {
    if (percent == m_percent) return;
    m_percent = percent;
    m_answer.question.percent = percent;
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int CrossTabModel::rowCount(const QModelIndex& parent) const {
    if (parent.isValid() || !m_answer.table) return 0;
    return static_cast<int>(m_answer.table->rows.size()) + 1;
}

int CrossTabModel::columnCount(const QModelIndex& parent) const {
    if (parent.isValid() || !m_answer.table) return 0;
    return static_cast<int>(m_answer.table->columns.size()) + 1;
}

TablePlace CrossTabModel::place(const QModelIndex& index) const {
    TablePlace place;
    if (index.row() >= 0 && index.row() < rowCount() - 1)
        place.row = static_cast<std::size_t>(index.row());
    if (index.column() >= 0 && index.column() < columnCount() - 1)
        place.column = static_cast<std::size_t>(index.column());
    return place;
}

QModelIndex CrossTabModel::indexOf(const TablePlace& place) const {
    return index(place.row ? static_cast<int>(*place.row) : rowCount() - 1,
                 place.column ? static_cast<int>(*place.column) : columnCount() - 1);
}

std::int64_t CrossTabModel::count(const TablePlace& place) const {
    return codebook::countAt(*m_answer.table, place);
}

std::optional<double> CrossTabModel::shareOf(const TablePlace& place) const {
    if (m_percent == Percent::None) return std::nullopt;
    TablePlace whole;
    if (m_percent == Percent::Row) whole.row = place.row;
    if (m_percent == Percent::Column) whole.column = place.column;
    return share(count(place), count(whole));
}

double CrossTabModel::heat(const TablePlace& place) const {
    if (!place.row || !place.column) return 0;
    if (const auto percent = shareOf(place)) return std::min(1.0, *percent / 100);
    return m_largest == 0 ? 0 : static_cast<double>(count(place)) / static_cast<double>(m_largest);
}

int CrossTabModel::mark(const TablePlace& place) const {
    if (!place.row || !place.column || *place.row >= m_answer.residuals.size()) return 0;
    const auto& residual = m_answer.residuals[*place.row][*place.column].value;
    if (!residual || std::abs(*residual) <= MarkedResidual) return 0;
    return *residual > 0 ? 1 : -1;
}

QString CrossTabModel::spoken(const QModelIndex& index) const {
    const TablePlace at = place(index);
    const QString counted = countedWords(m_answer.question.count, static_cast<int>(count(at)));
    const QString row = headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toString();
    const QString column = headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    QString words = tr("%1, %2: %3").arg(row, column, counted);
    if (const auto percent = shareOf(at))
        words = tr("%1, %2 %").arg(words).arg(*percent, 0, 'f', 0);
    if (mark(at) > 0) return tr("%1, more than expected").arg(words);
    return mark(at) < 0 ? tr("%1, less than expected").arg(words) : words;
}

QVariant CrossTabModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !m_answer.table) return {};
    const TablePlace at = place(index);
    switch (role) {
        case Qt::DisplayRole:
            return QString::number(count(at));
        case Count:
            return static_cast<qlonglong>(count(at));
        case Share:
            if (const auto percent = shareOf(at)) return *percent;
            return {};
        case Heat:
            return heat(at);
        case Mark:
            return mark(at);
        case IsMargin:
            return !at.row || !at.column;
        case Qt::TextAlignmentRole:
            return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
        case Qt::AccessibleTextRole:
        case Qt::ToolTipRole:
            return spoken(index);
        default:
            return {};
    }
}

void CrossTabModel::writeLabelsWith(std::function<QString(const QString&)> shown) {
    m_shown = std::move(shown);
}

QVariant CrossTabModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (!m_answer.table || section < 0) return {};
    const bool isRow = orientation == Qt::Vertical;
    const auto& labels = isRow ? m_answer.table->rowLabels : m_answer.table->columnLabels;
    const auto at = static_cast<std::size_t>(section);
    if (at > labels.size()) return {};
    const bool isMargin = at == labels.size();
    QStringList names = isMargin ? QStringList{tr("all")} : labels[at];
    if (m_shown)
        for (QString& name : names) name = m_shown(name);
    if (role == Labels) return names;
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return names.join(QStringLiteral(" · "));
    return {};
}

}  // namespace app
