// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/team/merge_model.h"

#include <QFont>

#include <algorithm>

namespace app {

namespace {

bool isShown(MergeModel::Shown shown, MergeLine::Kind kind) {
    switch (shown) {
        case MergeModel::Shown::All:
            return true;
        case MergeModel::Shown::Conflicts:
            return kind == MergeLine::Kind::Conflict;
        case MergeModel::Shown::Settled:
            return kind == MergeLine::Kind::Settled;
        case MergeModel::Shown::SameNamed:
            return kind == MergeLine::Kind::SameNamed;
    }
    return false;
}

}  // namespace

void MergeModel::setFindings(const std::vector<codebook::MergeReport>& reports,
                             const MergeWords& words) {
    m_findings.clear();
    for (const codebook::MergeReport& report : reports) {
        const std::vector<MergeLine> lines = words.lines(report);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            Finding found{lines[i], {}, lines[i].keepsOurs};
            // Conflicts come first, in the report's order.
            if (i < report.conflicts.size()) found.conflict = report.conflicts[i];
            m_findings.push_back(std::move(found));
        }
    }
    show(m_shown);
}

void MergeModel::show(Shown shown) {
    beginResetModel();
    m_shown = shown;
    m_rows.clear();
    for (std::size_t i = 0; i < m_findings.size(); ++i)
        if (isShown(shown, m_findings[i].line.kind)) m_rows.push_back(i);
    endResetModel();
}

std::size_t MergeModel::count(Shown shown) const {
    return static_cast<std::size_t>(
        std::count_if(m_findings.begin(), m_findings.end(),
                      [&](const Finding& finding) { return isShown(shown, finding.line.kind); }));
}

bool MergeModel::isDecidable(int row) const {
    const Finding& asked = finding(row);
    return asked.conflict && app::isDecidable(*asked.conflict);
}

bool MergeModel::keepsOurs(int row) const { return finding(row).keepsOurs; }

void MergeModel::decide(int row, bool isOurs) {
    Finding& decided = m_findings[m_rows[static_cast<std::size_t>(row)]];
    if (!isDecidable(row) || decided.keepsOurs == isOurs) return;
    decided.keepsOurs = isOurs;
    Q_EMIT dataChanged(index(row, 0), index(row, Columns - 1));
}

std::vector<Decision> MergeModel::decisions() const {
    std::vector<Decision> decided;
    for (const Finding& each : m_findings)
        if (each.conflict && each.keepsOurs != each.conflict->keepsOurs)
            decided.emplace_back(*each.conflict, each.keepsOurs);
    return decided;
}

int MergeModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MergeModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int{Columns};
}

QString MergeModel::outcome(const Finding& of) const {
    if (!of.conflict || of.keepsOurs == of.conflict->keepsOurs) return of.line.outcome;
    return of.keepsOurs ? tr("Ours is to hold: you decided.")
                        : tr("Theirs is to hold: you decided.");
}

QVariant MergeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Finding& shown = finding(index.row());
    const bool isHeld = shown.conflict && ((index.column() == Ours && shown.keepsOurs) ||
                                           (index.column() == Theirs && !shown.keepsOurs));
    if (role == Qt::FontRole && isHeld) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    if (role == Qt::DisplayRole) return words(shown, index.column()).simplified();
    return role == Qt::ToolTipRole ? QVariant(words(shown, index.column())) : QVariant();
}

QString MergeModel::words(const Finding& of, int column) const {
    switch (column) {
        case About:
            return of.line.row;
        case Field:
            return of.line.field;
        case Before:
            return of.line.ancestor;
        case Ours:
            return of.line.ours;
        case Theirs:
            return of.line.theirs;
        default:
            return outcome(of);
    }
}

QVariant MergeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case About:
            return tr("About");
        case Field:
            return tr("Field");
        case Before:
            return tr("Before");
        case Ours:
            return tr("Ours");
        case Theirs:
            return tr("Theirs");
        default:
            return tr("Outcome");
    }
}

}  // namespace app
