// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/passages/passage_list.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include "app/desktop/passages/passage_delegate.h"
#include "app/desktop/passages/passage_model.h"

namespace app {

PassageList::PassageList(PassageModel& model, QWidget* parent)
    : QListView(parent), m_model(model), m_delegate(new PassageDelegate(model, this)) {
    setModel(&model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Passages"));
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setMouseTracking(true);
    setFrameShape(NoFrame);
    verticalScrollBar()->setSingleStep(24);
}

void PassageList::toggle(const QModelIndex& index) {
    m_model.setOpen(index, !index.data(PassageModel::IsOpen).toBool());
    scheduleDelayedItemsLayout();
}

void PassageList::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyWanted();
        return;
    }
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (currentIndex().isValid()) Q_EMIT shown(currentIndex());
            return;
        case Qt::Key_Space:
            if (event->modifiers() == Qt::NoModifier) return toggle(currentIndex());
            break;
        default:
            break;
    }
    QListView::keyPressEvent(event);
}

void PassageList::mouseReleaseEvent(QMouseEvent* event) {
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier &&
        m_model.passage(index))
        Q_EMIT shown(index);
}

void PassageList::mouseDoubleClickEvent(QMouseEvent* event) {
    toggle(indexAt(event->position().toPoint()));
}

void PassageList::resizeEvent(QResizeEvent* event) {
    m_delegate->setWidth(viewport()->width());
    QListView::resizeEvent(event);
}

}  // namespace app
