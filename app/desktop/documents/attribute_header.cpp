// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/documents/attribute_header.h"

#include <QPainter>

#include "app/desktop/documents/attribute_table_model.h"
#include "app/desktop/look/look.h"

namespace app {

namespace {

constexpr int ArrowSize = 8;

}  // namespace

AttributeHeader::AttributeHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setSectionsClickable(true);
    setSectionsMovable(true);
    setFirstSectionMovable(false);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setTextElideMode(Qt::ElideRight);
}

QString AttributeHeader::typeOf(int section) const {
    const QVariant type =
        model()->headerData(section, orientation(), AttributeTableModel::TypeRole);
    return type.isValid() ? typeWord(static_cast<codebook::AttributeType>(type.toInt()))
                          : QString();
}

QSize AttributeHeader::sectionSizeFromContents(int section) const {
    const QString name = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    const int words = std::max(fontMetrics().horizontalAdvance(name),
                               fontMetrics().horizontalAdvance(typeOf(section)));
    return {words + ArrowSize + 3 * space::inner, 2 * fontMetrics().height() + space::inner};
}

void AttributeHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    painter->fillRect(rect, palette().color(QPalette::Base));
    painter->setPen(palette().color(QPalette::Mid));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(rect.topRight(), rect.bottomRight());
    QRect words = rect.adjusted(space::inner, space::unit, -space::inner, -space::unit);
    const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    if (isSorted) {
        const bool isUp = sortIndicatorOrder() == Qt::AscendingOrder;
        const QRect arrow = QStyle::alignedRect(layoutDirection(), Qt::AlignTrailing | Qt::AlignTop,
                                                {ArrowSize, fontMetrics().height()}, words);
        painter->setPen(palette().color(QPalette::PlaceholderText));
        painter->drawText(arrow, Qt::AlignCenter, isUp ? QStringLiteral("▴") : QStringLiteral("▾"));
        words.adjust(0, 0, -ArrowSize - space::unit, 0);
    }
    const QString type = typeOf(section);
    const QString name = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    const auto draw = [&](const QString& text, Qt::Alignment place, QPalette::ColorRole role) {
        painter->setPen(palette().color(role));
        painter->drawText(words, int(Qt::AlignLeading | place),
                          fontMetrics().elidedText(text, Qt::ElideRight, words.width()));
    };
    draw(name, type.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop, QPalette::Text);
    if (!type.isEmpty()) draw(type, Qt::AlignBottom, QPalette::PlaceholderText);
}

}  // namespace app
