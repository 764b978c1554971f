// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/agreement/dispute_model.h"

#include <QLocale>

#include <algorithm>

#include "app/desktop/passages/place_words.h"
#include "app/desktop/session/session.h"
#include "codebook/agreement/consensus.h"
#include "codebook/project/project.h"

namespace app {

using codebook::Dispute;

namespace {

constexpr int LongestWords = 120;

}  // namespace

DisputeModel::DisputeModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session) {}

void DisputeModel::show(std::shared_ptr<const AgreementAnswer> answer, std::size_t code,
                        const QString& path) {
    std::vector<Dispute> disputes = codebook::disputesOn(*answer->agreement, code);
    const bool isSame =
        path == m_path && std::equal(disputes.begin(), disputes.end(), m_disputes.begin(),
                                     m_disputes.end(), [](const Dispute& a, const Dispute& b) {
                                         return a.document == b.document && a.text == b.text &&
                                                a.pieces == b.pieces;
                                     });
    if (!isSame) beginResetModel();
    m_answer = std::move(answer);
    m_disputes = std::move(disputes);
    m_path = path;
    if (!isSame) {
        m_isSettled.assign(m_disputes.size(), false);
        endResetModel();
    }
    tellDecided();
}

void DisputeModel::clear() {
    beginResetModel();
    m_answer.reset();
    m_disputes.clear();
    m_isSettled.clear();
    m_path.clear();
    endResetModel();
}

void DisputeModel::tellDecided() {
    const codebook::Decisions decisions(m_session.study());
    for (std::size_t row = 0; row < m_disputes.size(); ++row)
        m_isSettled[row] = decisions.on(m_disputes[row], m_path) != nullptr;
    if (!m_disputes.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

const Dispute& DisputeModel::dispute(int row) const {
    return m_disputes[static_cast<std::size_t>(row)];
}

int DisputeModel::settledCount() const {
    return static_cast<int>(std::count(m_isSettled.begin(), m_isSettled.end(), true));
}

int DisputeModel::nextOpen(int row) const {
    const int rows = rowCount();
    if (rows == 0) return -1;
    for (int step = 1; step <= rows; ++step) {
        const int next = (row + step) % rows;
        if (!isSettled(next)) return next;
    }
    return -1;
}

int DisputeModel::rowOf(const Dispute& dispute) const {
    for (int row = 0; row < rowCount(); ++row)
        if (this->dispute(row).document == dispute.document &&
            this->dispute(row).text == dispute.text)
            return row;
    return -1;
}

QString DisputeModel::namesOf(codebook::CoderBits coders) const {
    QStringList names;
    const QStringList& all = m_answer->agreement->coderNames();
    for (qsizetype coder = 0; coder < all.size(); ++coder)
        if ((coders >> coder & 1) != 0) names << all[coder];
    return names.join(QStringLiteral(", "));
}

QString DisputeModel::who(const Dispute& dispute) const {
    if (dispute.kind == codebook::DisputeKind::Alone)
        return tr("%1 alone").arg(namesOf(dispute.used));
    return namesOf(dispute.used);
}

QString DisputeModel::kind(const Dispute& dispute) const {
    switch (dispute.kind) {
        case codebook::DisputeKind::Boundary:
            return tr("where it ends");
        case codebook::DisputeKind::OtherCode: {
            QStringList others;
            for (const std::size_t other : dispute.otherCodes)
                others << m_answer->agreement->question().codes[other].label.section(u'/', -1);
            return tr("or %1").arg(others.join(QStringLiteral(", ")));
        }
        case codebook::DisputeKind::Alone:
            break;
    }
    return tr("coded or not");
}

QString DisputeModel::shown(const Dispute& dispute, int column) const {
    switch (column) {
        case Words:
            return wordsAt(m_session, {dispute.document, dispute.text}, 0)
                .words.left(LongestWords)
                .simplified();
        case Kind:
            return kind(dispute);
        case Who:
            return who(dispute);
        case Where:
            return sourceOf(m_session, {dispute.document, dispute.text});
        case Cost:
            return QLocale().toString(dispute.cost, 'f', 3);
        default:
            return {};
    }
}

int DisputeModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_disputes.size());
}

int DisputeModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Columns;
}

QVariant DisputeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Dispute& one = dispute(index.row());
    const bool isDecided = isSettled(index.row());
    if (role == SettledRole) return isDecided;
    if (role == Qt::TextAlignmentRole && index.column() == Cost)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole)
        return isDecided ? tr("%1: decided").arg(shown(one, index.column()))
                         : shown(one, index.column());
    if (role == Qt::ToolTipRole) return shown(one, index.column());
    if (role != Qt::DisplayRole) return {};
    if (index.column() == Decided) return isDecided ? QStringLiteral("✓") : QString();
    return shown(one, index.column());
}

QVariant DisputeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Cost ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Cost)
        return tr("How much α of the code would rise if all agreed here.");
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Words:
            return tr("Words");
        case Kind:
            return tr("What about");
        case Who:
            return tr("Coded by");
        case Where:
            return tr("Where");
        case Cost:
            return tr("Costs");
        case Decided:
            return tr("Decided");
        default:
            return {};
    }
}

}  // namespace app
