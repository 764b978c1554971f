// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/codes/code_tree_view.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>

#include "app/desktop/codes/code_delegate.h"
#include "app/desktop/codes/code_filter.h"
#include "app/desktop/codes/code_tree_model.h"
#include "app/desktop/look/look.h"
#include "app/desktop/session/session.h"

namespace app {

using codebook::CodeId;

CodeTreeView::CodeTreeView(Session& session, CodeTreeModel& model, CodeFilter& filter,
                           QWidget* parent)
    : QTreeView(parent), m_session(session), m_codes(model), m_filter(filter) {
    setModel(&filter);
    setItemDelegate(new CodeDelegate(this));
    setAccessibleName(tr("Codes"));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setIndentation(4 * space::unit);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setAutoExpandDelay(600);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(CodeTreeModel::Name, QHeaderView::Stretch);
    header()->setSectionsMovable(false);
    header()->setSectionsClickable(false);
    header()->setMinimumSectionSize(0);
    // Room for four figures, or the heading.
    const int figures = fontMetrics().horizontalAdvance(QStringLiteral("0000"));
    for (const int column :
         {CodeTreeModel::Codings, CodeTreeModel::Documents, CodeTreeModel::Cases}) {
        header()->setSectionResizeMode(column, QHeaderView::Fixed);
        const QString title = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        header()->resizeSection(
            column, std::max(figures, fontMetrics().horizontalAdvance(title)) + space::between);
    }
    showAllCounts(false);
}

void CodeTreeView::showAllCounts(bool areShown) {
    setHeaderHidden(!areShown);
    setColumnHidden(CodeTreeModel::Documents, !areShown);
    setColumnHidden(CodeTreeModel::Cases, !areShown);
}

QModelIndex CodeTreeView::currentRow() const {
    return m_filter.mapToSource(currentIndex().siblingAtColumn(CodeTreeModel::Name));
}

CodeId CodeTreeView::currentCode() const { return CodeTreeModel::codeAt(currentRow()); }

std::vector<CodeId> CodeTreeView::selectedCodes(bool withHeadings) const {
    QModelIndexList rows = selectionModel()->selectedRows(CodeTreeModel::Name);
    std::sort(rows.begin(), rows.end(), [this](const QModelIndex& left, const QModelIndex& right) {
        return visualRect(left).top() < visualRect(right).top();
    });
    // Where the selection was taken out, the cursor says which code is meant.
    if (rows.isEmpty() && currentIndex().isValid())
        rows << currentIndex().siblingAtColumn(CodeTreeModel::Name);
    std::vector<CodeId> codes;
    for (const QModelIndex& row : rows) {
        if (!CodeTreeModel::codeAt(row) && !withHeadings) continue;
        for (const CodeId code : m_codes.codesAt(m_filter.mapToSource(row)))
            if (std::find(codes.begin(), codes.end(), code) == codes.end()) codes.push_back(code);
    }
    return codes;
}

void CodeTreeView::showCode(CodeId code) {
    const QModelIndex index = m_filter.mapFromSource(m_codes.indexOf(code));
    if (!index.isValid()) return;
    setCurrentIndex(index);
    scrollTo(index);
}

void CodeTreeView::drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    // Selected rows keep paper and ink, so that the codes' colours stay what they are.
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    if (selectionModel()->isSelected(index)) {
        QColor tint = palette().color(QPalette::Highlight);
        painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), tint);
        tint.setAlphaF(0.16F);
        painter->fillRect(row, tint);
    }
    QStyleOptionViewItem plain = option;
    plain.palette.setColor(QPalette::Highlight, Qt::transparent);
    QTreeView::drawRow(painter, plain, index);
    if (m_target.isValid() && index.siblingAtColumn(0) == m_target) {
        painter->save();
        painter->setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter->drawRect(row.adjusted(1, 1, -1, -1));
        painter->restore();
    }
    if (index.row() != currentIndex().row() || index.parent() != currentIndex().parent() ||
        !hasFocus())
        return;
    painter->save();
    painter->setPen(palette().color(QPalette::Highlight));
    painter->drawRect(row.adjusted(0, 0, -1, -1));
    painter->restore();
}

/// Without the style's own mark of selected rows, which would hide the arrows.
void CodeTreeView::drawBranches(QPainter* painter, const QRect& rect,
                                const QModelIndex& index) const {
    if (!m_filter.hasChildren(index)) return;
    QStyleOption arrow;
    arrow.initFrom(this);
    const int side = indentation();
    arrow.rect = QRect(rect.right() - side + 1, rect.top(), side, rect.height());
    arrow.rect = QRect(arrow.rect.center() - QPoint(4, 4), QSize(space::inner, space::inner));
    style()->drawPrimitive(
        isExpanded(index) ? QStyle::PE_IndicatorArrowDown : QStyle::PE_IndicatorArrowRight, &arrow,
        painter, this);
}

void CodeTreeView::mouseReleaseEvent(QMouseEvent* event) {
    const CodeId code = CodeTreeModel::codeAt(indexAt(event->pos()));
    if (event->button() == Qt::MiddleButton && code) Q_EMIT middleClicked(code);
    QTreeView::mouseReleaseEvent(event);
}

QModelIndex CodeTreeView::rowAt(const QPoint& point) const {
    return m_filter.mapToSource(indexAt(point).siblingAtColumn(CodeTreeModel::Name));
}

DropSpot CodeTreeView::spot() const {
    switch (dropIndicatorPosition()) {
        case QAbstractItemView::AboveItem:
            return DropSpot::Above;
        case QAbstractItemView::BelowItem:
            return DropSpot::Below;
        default:
            return DropSpot::Onto;
    }
}

bool CodeTreeView::takes(const QDropEvent& event) const {
    const QMimeData& dragged = *event.mimeData();
    if (!dragged.hasFormat(codeMime::passage)) return dragged.hasFormat(codeMime::codes);
    const codebook::Code* code =
        m_session.study().codes.find(CodeTreeModel::codeAt(rowAt(event.position().toPoint())));
    return code && code->isCodable;
}

void CodeTreeView::dragEnterEvent(QDragEnterEvent* event) {
    QTreeView::dragEnterEvent(event);
    const QMimeData& dragged = *event->mimeData();
    if (dragged.hasFormat(codeMime::codes) || dragged.hasFormat(codeMime::passage))
        event->acceptProposedAction();
}

void CodeTreeView::dragMoveEvent(QDragMoveEvent* event) {
    // Words go onto a code, never between two.
    const bool isWords = event->mimeData()->hasFormat(codeMime::passage);
    setDropIndicatorShown(!isWords);
    QTreeView::dragMoveEvent(event);
    const bool isTaken = takes(*event);
    event->setAccepted(isTaken);
    if (isTaken) event->acceptProposedAction();
    aimAt(isTaken && isWords ? indexAt(event->position().toPoint()).siblingAtColumn(0)
                             : QModelIndex());
}

void CodeTreeView::dragLeaveEvent(QDragLeaveEvent* event) {
    QTreeView::dragLeaveEvent(event);
    aimAt({});
}

void CodeTreeView::aimAt(const QModelIndex& index) {
    if (m_target == index) return;
    m_target = index;
    viewport()->update();
}

void CodeTreeView::dropCodes(const QDropEvent& event) {
    const codebook::Study& study = m_session.study();
    const std::vector<CodeId> codes = draggedCodes(*event.mimeData(), study);
    const QModelIndex row = rowAt(event.position().toPoint());
    if (event.modifiers().testFlag(Qt::ControlModifier)) {
        if (const CodeId into = CodeTreeModel::codeAt(row)) Q_EMIT mergeDropped(codes, into);
        return;
    }
    if (const auto place = placeFor(m_codes, study, row, spot(), codes))
        Q_EMIT codesDropped(codes, *place);
}

void CodeTreeView::dropEvent(QDropEvent* event) {
    if (takes(*event)) {
        event->acceptProposedAction();
        const auto passage = draggedPassage(*event->mimeData(), m_session.study());
        if (passage)
            Q_EMIT passageDropped(passage->document, passage->span,
                                  CodeTreeModel::codeAt(rowAt(event->position().toPoint())));
        else
            dropCodes(*event);
    }
    aimAt({});
    stopAutoScroll();
    setState(NoState);
    viewport()->update();
}

}  // namespace app
