// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/codes/code_delegate.h"

#include <QLineEdit>

#include "app/desktop/codes/code_filter.h"
#include "app/desktop/codes/code_tree_model.h"
#include "app/desktop/look/code_colors.h"
#include "app/desktop/look/look.h"

namespace app {

namespace {

constexpr int SwatchWidth = 4 * space::unit;

QFont smaller(const QFont& font) {
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.9);
    return small;
}

QFont headingFont(const QFont& font) {
    QFont heading = smaller(font);
    heading.setCapitalization(QFont::AllUppercase);
    heading.setLetterSpacing(QFont::PercentageSpacing, 106);
    heading.setWeight(QFont::DemiBold);
    return heading;
}

bool isHeading(const QModelIndex& index) { return !CodeTreeModel::codeAt(index); }

int lineHeight(const QFont& font) { return QFontMetrics(font).height(); }

/// One line at the left of the rectangle, or at the right; elided where it is too long.
void paintLine(QPainter& painter, const QRect& within, const QString& text, Qt::Alignment side) {
    const QString line =
        painter.fontMetrics().elidedText(text.simplified(), Qt::ElideRight, within.width());
    painter.drawText(within, static_cast<int>(side) | Qt::AlignVCenter | Qt::TextSingleLine, line);
}

/// A key cap with the digit; returns the space that is left of it.
QRect paintDigit(QPainter& painter, const QRect& line, const QPalette& palette, int digit) {
    constexpr int side = 4 * space::unit;
    if (digit == 0 || line.width() < 2 * side) return line;
    const QRect cap(line.right() - side + 1, line.center().y() - side / 2, side, side);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette.color(QPalette::PlaceholderText));
    painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setFont(smaller(painter.font()));
    painter.drawText(cap, Qt::AlignCenter, QString::number(digit));
    painter.restore();
    return line.adjusted(0, 0, -side - space::inner, 0);
}

}  // namespace

void CodeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    painter->save();
    painter->setClipRect(option.rect);
    if (isHeading(index))
        paintHeading(*painter, option, index);
    else
        paintCode(*painter, option, index);
    painter->restore();
}

void CodeDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) {
    painter.setFont(headingFont(option.font));
    painter.setPen(option.palette.color(QPalette::PlaceholderText));
    paintLine(painter, option.rect.adjusted(0, space::unit, 0, 0), index.data().toString(),
              Qt::AlignLeft);
}

void CodeDelegate::paintCode(QPainter& painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) {
    const QPalette& palette = option.palette;
    painter.setFont(option.font);
    if (index.column() != CodeTreeModel::Name) {
        painter.setPen(palette.color(QPalette::PlaceholderText));
        paintLine(painter, option.rect.adjusted(0, 0, -space::inner, 0), index.data().toString(),
                  Qt::AlignRight);
        return;
    }
    const QString why = index.data(CodeFilter::WhyRole).toString();
    QRect line = option.rect;
    if (!why.isEmpty()) line.setHeight(lineHeight(option.font) + space::inner);
    const QColor color = stripeColor(index.data(CodeTreeModel::ColorRole).value<QColor>(), palette);
    const auto shape = static_cast<SwatchShape>(index.data(CodeTreeModel::ShapeRole).toInt());
    const QRect swatch(line.left(), line.top(), SwatchWidth, line.height());
    const bool isFolder = index.data(CodeTreeModel::FolderRole).toBool();
    if (!isFolder) paintSwatch(painter, swatch, color, shape);
    line.setLeft(isFolder ? line.left() + space::unit : swatch.right() + 1);
    painter.setPen(palette.color(QPalette::Text));
    line = paintDigit(painter, line, palette, index.data(CodeTreeModel::DigitRole).toInt());
    if (isFolder) {
        QFont font = option.font;
        font.setItalic(true);
        painter.setFont(font);
    }
    paintLine(painter, line, index.data().toString(), Qt::AlignLeft);
    if (why.isEmpty()) return;
    painter.setFont(smaller(option.font));
    painter.setPen(palette.color(QPalette::PlaceholderText));
    QRect second = option.rect;
    second.setTop(line.bottom() + 1 - space::unit);
    second.setLeft(swatch.right() + 1);
    paintLine(painter, second, why, Qt::AlignLeft);
}

QSize CodeDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    if (isHeading(index)) return {0, lineHeight(headingFont(option.font)) + 3 * space::unit};
    int height = lineHeight(option.font) + space::inner;
    if (!index.data(CodeFilter::WhyRole).toString().isEmpty())
        height += lineHeight(smaller(option.font));
    const int width = QFontMetrics(option.font).horizontalAdvance(index.data().toString());
    // The name's column takes what is left; the others need what they say.
    return {index.column() == CodeTreeModel::Name ? 0 : width + 2 * space::inner, height};
}

QWidget* CodeDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                    const QModelIndex& index) const {
    auto* editor = new QLineEdit(parent);
    editor->setAccessibleName(tr("Name of the code"));
    editor->setText(index.data(Qt::EditRole).toString());
    return editor;
}

void CodeDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex&) const {
    QRect rect = option.rect.adjusted(SwatchWidth - space::unit, 0, 0, 0);
    rect.setHeight(std::min(rect.height(), lineHeight(option.font) + space::inner));
    editor->setGeometry(rect);
}

}  // namespace app
