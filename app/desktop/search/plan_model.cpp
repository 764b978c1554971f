// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/search/plan_model.h"

#include <set>

#include "app/desktop/passages/place_words.h"
#include "app/desktop/session/session.h"
#include "codebook/project/project.h"

namespace app {

namespace {

constexpr qsizetype LongestWords = 300;
constexpr int ContextWords = 10;
constexpr int LongestBold = 60;  // whole sentences are read, words are looked for

}  // namespace

PlanModel::PlanModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session) {}

void PlanModel::show(std::vector<PlannedCoding> codings) {
    beginResetModel();
    std::set<codebook::Place> leftOut;
    for (std::size_t i = 0; i < m_codings.size(); ++i)
        if (!m_isTaken[i]) leftOut.insert(m_codings[i].place);
    m_codings = std::move(codings);
    m_isTaken.assign(m_codings.size(), true);
    m_takenCount = static_cast<int>(m_codings.size());
    for (std::size_t i = 0; i < m_codings.size(); ++i)
        if (leftOut.contains(m_codings[i].place)) {
            m_isTaken[i] = false;
            --m_takenCount;
        }
    endResetModel();
    Q_EMIT takenChanged();
}

std::vector<PlannedCoding> PlanModel::taken() const {
    std::vector<PlannedCoding> taken;
    for (std::size_t i = 0; i < m_codings.size(); ++i)
        if (m_isTaken[i]) taken.push_back(m_codings[i]);
    return taken;
}

void PlanModel::takeAll(bool isTaken) {
    if (m_codings.empty()) return;
    m_isTaken.assign(m_codings.size(), isTaken);
    m_takenCount = isTaken ? static_cast<int>(m_codings.size()) : 0;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    Q_EMIT takenChanged();
}

void PlanModel::toggle(const QModelIndex& at) {
    const QModelIndex first = at.siblingAtColumn(Code);
    if (!first.isValid()) return;
    const bool isTaken = m_isTaken[static_cast<std::size_t>(first.row())];
    setData(first, isTaken ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

int PlanModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_codings.size());
}

int PlanModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Columns;
}

Qt::ItemFlags PlanModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return {};
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    flags.setFlag(Qt::ItemIsUserCheckable, index.column() == Code);
    return flags;
}

bool PlanModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() != Code) return false;
    const auto row = static_cast<std::size_t>(index.row());
    const bool isTaken = value.toInt() == Qt::Checked;
    if (m_isTaken[row] == isTaken) return true;
    m_isTaken[row] = isTaken;
    m_takenCount += isTaken ? 1 : -1;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT takenChanged();
    return true;
}

QVariant PlanModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const auto row = static_cast<std::size_t>(index.row());
    const PlannedCoding& planned = m_codings[row];
    if (role == Qt::CheckStateRole && index.column() == Code)
        return m_isTaken[row] ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::ToolTipRole && index.column() == Words)
        return wordsAt(m_session, planned.place, 0).words.left(2 * LongestWords);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((index.column() == Before ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    const bool isShort = planned.place.span.length() <= LongestBold;
    if (role == Qt::FontRole && index.column() == Words && isShort) {
        QFont bold = QApplication::font();
        bold.setWeight(QFont::DemiBold);
        return bold;
    }
    if (role != Qt::DisplayRole) return {};
    const auto context = [&] { return wordsAt(m_session, planned.place, ContextWords); };
    switch (index.column()) {
        case Before:
            return context().before.simplified();
        case After:
            return context().after.simplified();
        case Code:
            return planned.code.isEmpty() ? QStringLiteral("–") : planned.code;
        case Document:
            return m_session.shownName(planned.place.document);
        case Source:
            return sourceOf(m_session, planned.place);
        case Words:
            return wordsAt(m_session, planned.place, 0).words.left(LongestWords).simplified();
        default:
            return {};
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Before ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Code:
            return tr("Code");
        case Document:
            return tr("Document");
        case Source:
            return tr("Who and where");
        case Words:
            return tr("Passage");
        case Before:
            return tr("Before");
        case After:
            return tr("After");
        default:
            return {};
    }
}

codebook::TextTable PlanModel::text() const {
    codebook::TextTable table;
    if (m_codings.empty()) return table;
    for (int column = 0; column < Columns; ++column)
        table.addColumn(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    for (int row = 0; row < rowCount(); ++row) {
        if (!m_isTaken[static_cast<std::size_t>(row)]) continue;
        QStringList cells;
        for (int column = 0; column < Columns; ++column)
            cells << index(row, column).data().toString();
        table.addRow(cells);
    }
    return table;
}

}  // namespace app
