// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/crosstab/relation_model.h"

#include <QLocale>

namespace app {

namespace {

constexpr int Decimals = 3;

QString shown(const codebook::Coefficient& coefficient) {
    return coefficient ? QLocale().toString(*coefficient, 'f', Decimals) : QStringLiteral("–");
}

/// An undefined one sorts below all others.
double sorted(const codebook::Coefficient& coefficient) {
    return coefficient ? *coefficient : -1.0;
}

}  // namespace

void RelationModel::show(const RelationsAnswer& answer) {
    beginResetModel();
    m_answer = answer;
    endResetModel();
}

const codebook::CodeRelation& RelationModel::relation(int row) const {
    return m_answer.relations[static_cast<std::size_t>(row)];
}
QString RelationModel::firstName(int row) const {
    return m_answer.categories[relation(row).first].label();
}
QString RelationModel::secondName(int row) const {
    return m_answer.categories[relation(row).second].label();
}

int RelationModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_answer.relations.size());
}

int RelationModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Columns;
}

QVariant RelationModel::data(const QModelIndex& index, int role) const {
    if (role == Qt::TextAlignmentRole && index.column() > Second)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    const bool isToolTip = role == Qt::ToolTipRole;
    const bool isSorted = role == SortRole;
    if (role != Qt::DisplayRole && !isToolTip && !isSorted) return {};
    const codebook::CodeRelation& pair = relation(index.row());
    const auto number = [&](std::int64_t count) -> QVariant {
        if (isToolTip) return {};
        return isSorted ? QVariant(static_cast<qlonglong>(count))
                        : QVariant(QLocale().toString(static_cast<qlonglong>(count)));
    };
    const auto strength = [&](const codebook::Coefficient& coefficient) -> QVariant {
        if (isToolTip) return coefficient.undefinedBecause;
        return isSorted ? QVariant(sorted(coefficient)) : QVariant(shown(coefficient));
    };
    switch (index.column()) {
        case First:
            return firstName(index.row());
        case Second:
            return secondName(index.row());
        case FirstPassages:
            return number(pair.firstPassages);
        case SecondPassages:
            return number(pair.secondPassages);
        case Together:
            return number(pair.together);
        case Coefficient:
            return strength(pair.coefficient);
        case Jaccard:
            return strength(pair.jaccard);
        default:
            return {};
    }
}

QVariant RelationModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section > Second ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    const bool isExplained = role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole;
    if (isExplained && section == Coefficient)
        return tr("c: pairs of all passages of either code, from 0 to 1.");
    if (isExplained && section == Jaccard)
        return tr("Jaccard: words under both codes of the words under either, from 0 to 1.");
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case First:
            return tr("Code");
        case Second:
            return tr("Other code");
        case FirstPassages:
            return tr("Passages");
        case SecondPassages:
            return tr("Of other");
        case Together:
            return tr("Together");
        case Coefficient:
            return tr("c");
        case Jaccard:
            return tr("Jaccard");
        default:
            return {};
    }
}

}  // namespace app
