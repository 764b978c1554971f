// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/coding/detail_area.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>

namespace app {

DetailArea::DetailArea(QWidget* held, QWidget* around) : m_around(around) {
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setWidget(held);
    viewport()->setAutoFillBackground(false);
    held->setAutoFillBackground(false);
    held->installEventFilter(this);
    around->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, &DetailArea::follow);
    claim();
}

/// Also where a command leads to, not Tab.
void DetailArea::follow(QWidget*, QWidget* focused) {
    if (focused && widget() && widget()->isAncestorOf(focused)) ensureWidgetVisible(focused);
}

bool DetailArea::eventFilter(QObject* watched, QEvent* event) {
    const bool isOther = watched == widget() ? event->type() == QEvent::LayoutRequest
                                             : event->type() == QEvent::Resize;
    if (isOther) claim();
    return QScrollArea::eventFilter(watched, event);
}

void DetailArea::claim() {
    const QWidget* held = widget();
    if (!held) return;
    const int wanted = held->hasHeightForWidth() ? held->heightForWidth(viewport()->width())
                                                 : held->sizeHint().height();
    setMinimumHeight(std::min(wanted, m_around->height() * 2 / 5));
    setMinimumWidth(held->minimumSizeHint().width());
}

}  // namespace app
