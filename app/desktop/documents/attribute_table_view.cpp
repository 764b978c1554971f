// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/documents/attribute_table_view.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>

#include "app/desktop/documents/attribute_delegate.h"
#include "app/desktop/documents/attribute_header.h"
#include "app/desktop/documents/cell_block.h"
#include "app/desktop/look/look.h"
#include "app/desktop/session/session.h"
#include "codebook/project/project.h"

namespace app {

namespace {

constexpr int NameWidth = 180;
constexpr int ColumnWidth = 112;
constexpr int WidestColumn = 240;
/// Rows that are looked at for how wide a column begins.
constexpr int RowsMeasured = 50;

}  // namespace

QString tableStyle() { return QStringLiteral("QTableView { gridline-color: palette(mid); }"); }

AttributeTableView::AttributeTableView(Session& session, TableOwner owner, QWidget* parent)
    : QTableView(parent),
      m_session(session),
      m_model(new AttributeTableModel(session, owner, this)) {
    setModel(m_model);
    setItemDelegate(new AttributeDelegate(this));
    setAccessibleName(owner == TableOwner::Cases ? tr("Cases by attributes")
                                                 : tr("Documents by attributes"));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::AnyKeyPressed |
                    QAbstractItemView::EditKeyPressed);
    setTabKeyNavigation(true);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setStyleSheet(tableStyle());
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + space::inner + space::unit);
    setUpHeader();
    if (m_model->rowCount() > 0) setCurrentIndex(m_model->index(0, 0));
}

void AttributeTableView::setUpHeader() {
    auto* header = new AttributeHeader(this);
    setHorizontalHeader(header);
    header->setDefaultSectionSize(ColumnWidth);
    header->setStretchLastSection(false);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(0, Qt::AscendingOrder);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setResizeContentsPrecision(RowsMeasured);
    for (int column = 0; column < m_model->columnCount(); ++column)
        setColumnWidth(column, std::clamp(sizeHintForColumn(column) + space::inner,
                                          column == 0 ? NameWidth : ColumnWidth, WidestColumn));
    connect(header, &QHeaderView::sortIndicatorChanged, this, &AttributeTableView::sortBy);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint& at) {
        const int column = header->logicalIndexAt(at);
        if (column >= 0) setCurrentIndex(m_model->index(std::max(0, currentIndex().row()), column));
        Q_EMIT menuWanted(header->mapToGlobal(at));
    });
}

void AttributeTableView::sortBy(int column, Qt::SortOrder order) {
    m_model->sort(column, order);
    if (currentIndex().isValid()) scrollTo(currentIndex());
}

codebook::AttributeId AttributeTableView::currentAttribute() const {
    return m_model->attribute(currentIndex().column());
}

std::vector<std::int32_t> AttributeTableView::chosenOwners() const {
    std::vector<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row) rows.push_back(row);
    if (rows.empty() && currentIndex().isValid()) rows.push_back(currentIndex().row());
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    std::vector<std::int32_t> owners;
    for (const int row : rows)
        if (const std::int32_t owner = m_model->ownerId(row)) owners.push_back(owner);
    return owners;
}

void AttributeTableView::copy() {
    const CellBlock block = blockOf(*m_model, selectionModel()->selection());
    if (block.empty()) return;
    QString text = textOfBlock(block);
    // One cell is words, not a row: it can go anywhere.
    if (block.size() == 1 && block.front().size() == 1) text = block.front().front();
    QApplication::clipboard()->setText(text);
}

void AttributeTableView::paste() {
    if (m_session.project().isReadOnly()) return;
    QModelIndex at = currentIndex();
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange& range : selection)
        at = m_model->index(std::min(at.row(), range.top()), std::min(at.column(), range.left()));
    const CellBlock block = blockOfText(QApplication::clipboard()->text());
    const PastePlan plan = plannedPaste(*m_model, selection, at, block);
    if (plan.edits.empty() && plan.columnsLeftOut == 0 && plan.rowsLeftOut == 0)
        return m_session.say(tr("Nothing changes: these values are there already."));
    markCells(plan);
    Q_EMIT pastePlanned(plan);
}

/// Shows which cells it is about.
void AttributeTableView::markCells(const PastePlan& plan) {
    QItemSelection cells;
    for (const CellEdit& edit : plan.edits) {
        const QModelIndex index = m_model->index(edit.row, edit.column);
        if (index.isValid()) cells.append(QItemSelectionRange(index));
    }
    selectionModel()->select(cells, QItemSelectionModel::ClearAndSelect);
}

void AttributeTableView::fillDown() {
    const auto edits = app::fillDown(*m_model, selectionModel()->selection());
    if (edits.empty())
        return m_session.say(tr("Select a value and the cells below it to fill them."));
    m_model->carryOut(tr("Fill cells down"), edits);
}

void AttributeTableView::clearCells() {
    m_model->carryOut(tr("Clear cells"), cleared(selectionModel()->selection()));
}

void AttributeTableView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) return copy();
    if (event->matches(QKeySequence::Paste)) return paste();
    if (event->keyCombination() == (Qt::CTRL | Qt::Key_D)) return fillDown();
    if (event->key() == Qt::Key_Delete) return clearCells();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (state() != EditingState) return edit(currentIndex());
    }
    QTableView::keyPressEvent(event);
}

void AttributeTableView::contextMenuEvent(QContextMenuEvent* event) {
    Q_EMIT menuWanted(event->globalPos());
}

}  // namespace app
