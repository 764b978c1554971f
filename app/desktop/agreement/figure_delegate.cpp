// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/agreement/figure_delegate.h"

#include <QPainter>
#include <QSortFilterProxyModel>

#include <algorithm>

#include "app/desktop/agreement/agreement_model.h"
#include "app/desktop/look/code_colors.h"
#include "app/desktop/look/look.h"
#include "app/desktop/passages/row_paint.h"

namespace app {

namespace {

constexpr double LeastShown = -0.2;
constexpr double Tentative = 0.667;
constexpr double Firm = 0.8;
constexpr int DotRadius = 3;
constexpr int BarHeight = 4;
constexpr int LineWidth = 48;
constexpr int SpreadWidth = 28;

QString widestIn(int column) {
    return column == SpreadColumn ? QStringLiteral("00.0 %") : QStringLiteral("−0.00");
}

int across(const QRect& line, double value) {
    return line.left() + qRound(placeOnScale(value) * (line.width() - 1));
}

void paintLine(QPainter& painter, const QRect& line, const QModelIndex& index,
               const QPalette& palette) {
    const int middle = line.center().y();
    painter.setPen(palette.color(QPalette::Mid));
    painter.drawLine(line.left(), middle, line.right(), middle);
    for (const double mark : {0.0, Tentative, Firm}) {
        const int x = across(line, mark);
        painter.drawLine(x, middle - 3, x, middle + 3);
    }
    const QVariant value = index.data(AgreementModel::ValueRole);
    if (!value.isValid()) return;
    const QColor ink = palette.color(QPalette::Text);
    const QVariant low = index.data(AgreementModel::LowRole);
    const QVariant high = index.data(AgreementModel::HighRole);
    if (low.isValid() && high.isValid()) {
        painter.setPen(QPen(ink, 2));
        painter.drawLine(across(line, low.toDouble()), middle, across(line, high.toDouble()),
                         middle);
    }
    painter.setPen(QPen(palette.color(QPalette::Base), 1));
    // Filled from where conclusions may be drawn, open below.
    painter.setBrush(ink);
    const QPoint at(across(line, value.toDouble()), middle);
    if (value.toDouble() < Tentative) {
        painter.setPen(QPen(ink, 1.5));
        painter.setBrush(palette.color(QPalette::Base));
    }
    painter.drawEllipse(at, DotRadius, DotRadius);
}

void paintShares(QPainter& painter, const QRect& area, const QModelIndex& index) {
    const QVariantList shares = index.data(AgreementModel::SharesRole).toList();
    const double most = index.data(AgreementModel::MostRole).toDouble();
    if (shares.isEmpty() || most <= 0) return;
    const int shown = std::min<int>(static_cast<int>(shares.size()), 4);
    int y = area.center().y() - shown * (BarHeight + 1) / 2 + 1;
    painter.setPen(Qt::NoPen);
    for (int coder = 0; coder < shown; ++coder) {
        const double share = shares[coder].toDouble() / most;
        painter.setBrush(codePalette()[static_cast<std::size_t>(coder)]);
        painter.drawRect(area.left(), y, std::max(1, qRound(share * area.width())), BarHeight);
        y += BarHeight + 1;
    }
}

}  // namespace

double placeOnScale(double value) {
    return (std::clamp(value, LeastShown, 1.0) - LeastShown) / (1 - LeastShown);
}

QSize FigureDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QFontMetrics metrics(figuresFont(option.font));
    const int words = metrics.horizontalAdvance(index.data().toString());
    const int height = metrics.height() + 2 * space::unit;
    if (index.column() == CodeColumn) return {words + 2 * space::inner, height};
    if (index.column() == DisputedColumn) return {words + 2 * space::inner, height};
    const int drawn = index.column() == SpreadColumn ? SpreadWidth : LineWidth;
    return {drawn + metrics.horizontalAdvance(widestIn(index.column())) + 2 * space::inner +
                space::unit,
            height};
}

void FigureDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, option.state & QStyle::State_Selected
                                       ? option.palette.color(QPalette::AlternateBase)
                                       : option.palette.color(QPalette::Base));
    if (index.column() == CodeColumn && (option.state & QStyle::State_Selected))
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                          option.palette.color(QPalette::Active, QPalette::Highlight));
    QRect area = option.rect.adjusted(space::inner, 0, -space::inner, 0);
    const QFont font = index.column() == CodeColumn ? option.font : figuresFont(option.font);
    painter->setFont(font);
    const QFontMetrics metrics(font);
    if (index.column() != CodeColumn && index.column() != DisputedColumn) {
        QRect drawn = area;
        drawn.setWidth(area.width() - metrics.horizontalAdvance(widestIn(index.column())) -
                       space::unit);
        if (index.column() == SpreadColumn)
            paintShares(*painter, drawn, index);
        else
            paintLine(*painter, drawn.adjusted(DotRadius, 0, -DotRadius, 0), index, option.palette);
    }
    painter->setPen(option.palette.color(QPalette::Text));
    const QString text =
        index.column() == CodeColumn
            ? metrics.elidedText(index.data().toString(), Qt::ElideRight, area.width())
            : index.data().toString();
    const Qt::Alignment side = index.column() == CodeColumn ? Qt::AlignLeft : Qt::AlignRight;
    painter->drawText(area, static_cast<int>(side | Qt::AlignVCenter), text);
    painter->restore();
}

}  // namespace app
