// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/passages/hit_delegate.h"

#include <QMouseEvent>
#include <QPainter>

#include "app/desktop/look/look.h"
#include "app/desktop/passages/hit_model.h"
#include "app/desktop/passages/row_paint.h"

namespace app {

namespace {

constexpr int tickSide = 16;
/// Where what was found begins, in parts of the width.
constexpr qreal keyword = 0.38;

}  // namespace

QSize HitDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {0, option.fontMetrics.height() + space::inner + space::unit};
}

QRect HitDelegate::tickArea(const QStyleOptionViewItem& option) {
    const QRect& row = option.rect;
    return {row.left() + space::inner, row.center().y() - tickSide / 2, tickSide, tickSide};
}

void HitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
    painter->save();
    painter->setClipRect(option.rect);
    if (index.data(HitModel::IsHeading).toBool()) {
        paintHeading(*painter, option, index.data().toString(),
                     index.data(HitModel::HitCount).toInt());
    } else {
        paintGround(*painter, option);
        paintTick(*painter, option, index);
        paintWords(*painter, option, index);
    }
    painter->restore();
}

void HitDelegate::paintTick(QPainter& painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) {
    const QRectF box = QRectF(tickArea(option)).adjusted(1.5, 1.5, -1.5, -1.5);
    const bool isTaken = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(option.palette.color(QPalette::PlaceholderText), space::hair));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, 2, 2);
    if (!isTaken) return;
    painter.setPen(QPen(option.palette.color(QPalette::Active, QPalette::Text), 2, Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle = box.center();
    painter.drawPolyline(QPolygonF(
        {middle + QPointF(-3.5, 0), middle + QPointF(-1, 2.5), middle + QPointF(3.5, -3)}));
}

void HitDelegate::paintWords(QPainter& painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) {
    const int left = tickArea(option).right() + space::inner;
    const QRect area = option.rect.adjusted(left - option.rect.left(), 0, -space::inner, 0);
    const QColor ink = option.palette.color(QPalette::Active, QPalette::Text);
    const QColor muted = option.palette.color(QPalette::Active, QPalette::PlaceholderText);
    const QString found = index.data(HitModel::Found).toString().trimmed();
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics boldMetrics(bold);
    const int keywordLeft = area.left() + static_cast<int>(area.width() * keyword);
    // A whole turn was found: it is read from its beginning.
    if (boldMetrics.horizontalAdvance(found.left(200)) > area.right() - keywordLeft) {
        painter.setPen(ink);
        painter.setFont(option.font);
        painter.drawText(
            area, Qt::AlignLeft | Qt::AlignVCenter,
            option.fontMetrics.elidedText(found.left(400), Qt::ElideRight, area.width()));
        return;
    }
    const QRect before(area.left(), area.top(), keywordLeft - area.left() - space::unit,
                       area.height());
    painter.setFont(option.font);
    painter.setPen(muted);
    painter.drawText(
        before, Qt::AlignRight | Qt::AlignVCenter,
        option.fontMetrics.elidedText(index.data(HitModel::Before).toString().trimmed().right(200),
                                      Qt::ElideLeft, before.width()));
    painter.setFont(bold);
    painter.setPen(ink);
    const int width = boldMetrics.horizontalAdvance(found);
    painter.drawText(QRect(keywordLeft, area.top(), width + 1, area.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, found);
    const QString after = index.data(HitModel::After).toString();
    const int gap = after.startsWith(u' ') ? space::unit : 0;
    const QRect rest(keywordLeft + width + gap, area.top(),
                     area.right() - keywordLeft - width - gap, area.height());
    painter.setFont(option.font);
    painter.setPen(muted);
    painter.drawText(
        rest, Qt::AlignLeft | Qt::AlignVCenter,
        option.fontMetrics.elidedText(after.trimmed().left(200), Qt::ElideRight, rest.width()));
}

bool HitDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                              const QStyleOptionViewItem& option, const QModelIndex& index) {
    if (event->type() != QEvent::MouseButtonRelease ||
        !index.flags().testFlag(Qt::ItemIsUserCheckable))
        return false;
    const auto* mouse = static_cast<QMouseEvent*>(event);
    if (!tickArea(option)
             .adjusted(-space::inner, -space::inner, space::unit, space::inner)
             .contains(mouse->position().toPoint()))
        return false;
    const bool isTaken = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, isTaken ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

}  // namespace app
