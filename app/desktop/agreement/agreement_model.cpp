// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/agreement/agreement_model.h"

#include <QLocale>

#include <algorithm>

#include "codebook/model/code_tree.h"

namespace app {

namespace {

/// Above every coefficient: what is undefined comes last where the weakest comes first.
constexpr double Undefined = 2;

bool isSpoken(int role) { return role == Qt::ToolTipRole || role == Qt::AccessibleTextRole; }

/// Each code's own name, where no other bears it; else its path.
QHash<QString, QString> shortNames(const std::vector<codebook::CodeAgreement>& codes) {
    QHash<QString, int> times;
    const auto last = [](const QString& path) {
        const QStringList levels = codebook::pathLevels(path);
        return levels.isEmpty() ? path : levels.back();
    };
    for (const codebook::CodeAgreement& code : codes) ++times[last(code.label)];
    QHash<QString, QString> names;
    for (const codebook::CodeAgreement& code : codes) {
        const QString name = last(code.label);
        if (times[name] == 1) names.insert(code.label, name);
    }
    return names;
}

QString percent(double share) { return QLocale().toString(100 * share, 'f', 1); }

}  // namespace

void AgreementModel::show(std::shared_ptr<const AgreementAnswer> answer) {
    const bool isSameShape = m_answer && answer && m_answer->codes.size() == answer->codes.size() &&
                             m_answer->agreement && answer->agreement &&
                             m_answer->agreement->coders() == answer->agreement->coders();
    if (!isSameShape) beginResetModel();
    m_answer = std::move(answer);
    m_columns.clear();
    m_most = 0;
    if (m_answer && m_answer->agreement) {
        m_columns = agreementColumns(m_answer->agreement->coders().size());
        m_names = shortNames(m_answer->codes);
        for (const codebook::CodeAgreement& code : m_answer->codes)
            for (const double share : code.shares) m_most = std::max(m_most, share);
    }
    if (!isSameShape)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const codebook::CodeAgreement& AgreementModel::code(int row) const {
    return m_answer->codes[static_cast<std::size_t>(row)];
}

int AgreementModel::rowOf(const QString& label) const {
    for (int row = 0; row < rowCount(); ++row)
        if (code(row).label == label) return row;
    return -1;
}

int AgreementModel::columnOf(const QString& key) const {
    const auto found = std::find_if(m_columns.begin(), m_columns.end(),
                                    [&key](const auto& column) { return column.key == key; });
    return found == m_columns.end() ? -1 : static_cast<int>(found - m_columns.begin());
}

int AgreementModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_answer ? 0 : static_cast<int>(m_answer->codes.size());
}

int AgreementModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant AgreementModel::codeData(const codebook::CodeAgreement& code, int role) const {
    if (role == Qt::DisplayRole) return m_names.value(code.label, code.label);
    if (role == SortRole || isSpoken(role)) return code.label;
    return {};
}

QVariant AgreementModel::spreadData(const codebook::CodeAgreement& code, int role) const {
    if (role == SortRole) return code.prevalence;
    if (role == Qt::DisplayRole) return percent(code.prevalence) + QStringLiteral(" %");
    if (role == MostRole) return m_most;
    if (role == SharesRole) {
        QVariantList shares;
        for (const double share : code.shares) shares << share;
        return shares;
    }
    if (!isSpoken(role)) return {};
    QStringList each;
    for (std::size_t coder = 0; coder < code.shares.size(); ++coder)
        each << tr("%1: %2 % of the text")
                    .arg(m_answer->agreement->coderNames()[static_cast<qsizetype>(coder)],
                         percent(code.shares[coder]));
    return each.join(QStringLiteral("; "));
}

QVariant AgreementModel::disputedData(const codebook::CodeAgreement& code, int role) const {
    if (role == SortRole) return static_cast<qlonglong>(code.disputed);
    if (role == Qt::DisplayRole) return QLocale().toString(static_cast<qlonglong>(code.disputed));
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant AgreementModel::estimateData(const codebook::CodeAgreement& code,
                                      const AgreementColumn& column, int role) const {
    const codebook::Estimate* estimate = estimateOf(code, column.key);
    const bool isDefined = estimate && estimate->isDefined();
    switch (role) {
        case SortRole:
            return isDefined ? **estimate : Undefined;
        case Qt::DisplayRole:
            return estimate ? shownValue(*estimate) : QStringLiteral("–");
        case ValueRole:
            return isDefined ? QVariant(**estimate) : QVariant();
        case LowRole:
            return isDefined && estimate->low ? QVariant(*estimate->low) : QVariant();
        case HighRole:
            return isDefined && estimate->high ? QVariant(*estimate->high) : QVariant();
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        default:
            break;
    }
    if (!isSpoken(role)) return {};
    if (!estimate) return tr("Not computed for these units.");
    if (!isDefined)
        return tr("%1, %2 is undefined: %3")
            .arg(code.label, column.name, estimate->value.undefinedBecause);
    const QString value = tr("%1: %2 %3").arg(code.label, column.name, shownValue(*estimate));
    const QString interval = shownInterval(*estimate);
    return interval.isEmpty() ? value : tr("%1, 95 % interval %2").arg(value, interval);
}

QVariant AgreementModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const codebook::CodeAgreement& shown = code(index.row());
    switch (index.column()) {
        case CodeColumn:
            return codeData(shown, role);
        case SpreadColumn:
            return spreadData(shown, role);
        case DisputedColumn:
            return disputedData(shown, role);
        default:
            return estimateData(shown, m_columns[static_cast<std::size_t>(index.column())], role);
    }
}

QVariant AgreementModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    const AgreementColumn& column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole) return column.name;
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole) return column.explained;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == DisputedColumn ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    return {};
}

}  // namespace app
