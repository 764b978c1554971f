// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/documents/cell_block.h"

#include <QItemSelection>

namespace app {

namespace {

/// Reads one cell from `at` on and leaves `at` behind what closes it.
QString cellAt(const QString& text, qsizetype& at, bool& endsRow) {
    QString cell;
    const bool isQuoted = at < text.size() && text[at] == u'"';
    bool isOpen = isQuoted;
    if (isQuoted) ++at;
    for (; at < text.size(); ++at) {
        const QChar character = text[at];
        if (isOpen && character == u'"') {
            isOpen = at + 1 < text.size() && text[at + 1] == u'"';
            if (isOpen) cell += text[at++];
            continue;
        }
        if (!isOpen && (character == u'\t' || character == u'\n')) break;
        cell += character;
    }
    endsRow = at >= text.size() || text[at] == u'\n';
    ++at;
    return cell;
}

}  // namespace

CellBlock blockOfText(const QString& written) {
    QString text = written;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    if (text.endsWith(u'\n')) text.chop(1);
    if (text.isEmpty()) return {};
    CellBlock block(1);
    bool endsRow = false;
    for (qsizetype at = 0; at <= text.size();) {
        if (endsRow) block.emplace_back();
        block.back() << cellAt(text, at, endsRow);
    }
    return block;
}

QString textOfBlock(const CellBlock& block) {
    QString text;
    for (const QStringList& row : block) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0) text += u'\t';
            QString cell = row[i];
            const bool needsQuotes =
                cell.contains(u'\t') || cell.contains(u'\n') || cell.startsWith(u'"');
            if (needsQuotes) cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
            text += cell;
        }
        text += u'\n';
    }
    return text;
}

PastePlan plannedPaste(const AttributeTableModel& model, const QItemSelection& selection,
                       const QModelIndex& at, const CellBlock& block) {
    PastePlan plan;
    if (block.empty() || !at.isValid()) return plan;
    std::vector<CellEdit> edits;
    if (block.size() == 1 && block.front().size() == 1) {
        for (const QModelIndex& index : selection.indexes())
            edits.push_back({index.row(), index.column(), block.front().front()});
        if (edits.empty()) edits.push_back({at.row(), at.column(), block.front().front()});
        plan.rows = static_cast<int>(edits.size());
        plan.columns = 1;
    }
    const bool isBlock = edits.empty();
    const bool namesRows = at.column() == 0 && model.owner() == TableOwner::Cases;
    qsizetype widest = 0;
    for (std::size_t i = 0; isBlock && i < block.size(); ++i) {
        const int row = at.row() + static_cast<int>(i);
        // Spreadsheets copy empty rows below a table along.
        if (row >= model.rowCount() && block[i].join(QString()).trimmed().isEmpty()) continue;
        if (row >= model.rowCount() && !namesRows) {
            ++plan.rowsLeftOut;
            continue;
        }
        if (row >= model.rowCount()) ++plan.newCases;
        ++plan.rows;
        widest = std::max(widest, block[i].size());
        for (qsizetype column = 0; column < block[i].size(); ++column)
            if (at.column() + column < model.columnCount())
                edits.push_back({row, at.column() + static_cast<int>(column), block[i][column]});
    }
    if (isBlock) {
        const int room = model.columnCount() - at.column();
        plan.columns = std::min(static_cast<int>(widest), room);
        plan.columnsLeftOut = static_cast<int>(widest) - plan.columns;
    }
    plan.edits = model.changing(edits);
    plan.refusal = model.refusal(plan.edits);
    return plan;
}

CellBlock blockOf(const AttributeTableModel& model, const QItemSelection& selection) {
    const QModelIndexList cells = selection.indexes();
    if (cells.isEmpty()) return {};
    QRect bounds;
    for (const QItemSelectionRange& range : selection)
        bounds |= QRect(QPoint(range.left(), range.top()), QPoint(range.right(), range.bottom()));
    CellBlock block(static_cast<std::size_t>(bounds.height()),
                    QStringList(QList<QString>(bounds.width())));
    for (const QModelIndex& cell : cells)
        block[static_cast<std::size_t>(cell.row() - bounds.top())][cell.column() - bounds.left()] =
            model.data(cell, Qt::EditRole).toString();
    return block;
}

std::vector<CellEdit> fillDown(const AttributeTableModel& model, const QItemSelection& selection) {
    std::map<int, std::vector<int>> rows;  // by column
    for (const QModelIndex& cell : selection.indexes()) rows[cell.column()].push_back(cell.row());
    std::vector<CellEdit> edits;
    for (auto& [column, selected] : rows) {
        if (column == 0) continue;
        std::sort(selected.begin(), selected.end());
        const QString text =
            model.data(model.index(selected.front(), column), Qt::EditRole).toString();
        for (std::size_t i = 1; i < selected.size(); ++i)
            edits.push_back({selected[i], column, text});
    }
    return edits;
}

std::vector<CellEdit> cleared(const QItemSelection& selection) {
    std::vector<CellEdit> edits;
    for (const QModelIndex& cell : selection.indexes())
        if (cell.column() > 0) edits.push_back({cell.row(), cell.column(), QString()});
    return edits;
}

}  // namespace app
