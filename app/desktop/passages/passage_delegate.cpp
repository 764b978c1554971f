// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/passages/passage_delegate.h"

#include <QPainter>

#include "app/desktop/look/code_colors.h"
#include "app/desktop/look/look.h"
#include "app/desktop/passages/passage_model.h"
#include "app/desktop/passages/row_paint.h"
#include "app/desktop/passages/wrapped_text.h"

namespace app {

namespace {

constexpr int mostLines = 3;
constexpr int mostStripes = 4;
constexpr int stripeWidth = 3;
constexpr int stripeGap = 2;
constexpr int textLeft = space::inner + mostStripes * (stripeWidth + stripeGap) + space::unit;

int smallLine(const QStyleOptionViewItem& option) { return option.fontMetrics.height(); }

/// Signs that follow a word without a space.
bool isSign(QChar first) { return first.isPunct() || first == QChar::LineSeparator; }

/// Before and after in the muted ink, the passage in full.
std::vector<TextPiece> piecesOf(const QModelIndex& index, const QPalette& palette) {
    const QColor ink = palette.color(QPalette::Text);
    const QString quotation = index.data(PassageModel::Quotation).toString();
    if (!index.data(PassageModel::IsOpen).toBool()) return {{quotation, ink}};
    const QColor muted = palette.color(QPalette::PlaceholderText);
    const QString before = index.data(PassageModel::ContextBefore).toString();
    const QString after = index.data(PassageModel::ContextAfter).toString();
    return {{before.isEmpty() ? before : before + u' ', muted},
            {quotation, ink},
            {after.isEmpty() || isSign(after.front()) ? after : u' ' + after, muted}};
}

QString whole(const std::vector<TextPiece>& pieces) {
    QString text;
    for (const TextPiece& piece : pieces) text += piece.text;
    return text;
}

}  // namespace

PassageDelegate::PassageDelegate(const PassageModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model), m_serif(readingFont(11)) {
    const QFontMetricsF metrics(m_serif);
    m_characterWidth = metrics.horizontalAdvance(
                           QStringLiteral("The quick brown fox jumps over the lazy dog and it")) /
                       50;
    m_lineHeight = static_cast<int>(metrics.height() * 1.1);
}

int PassageDelegate::textWidth() const { return std::max(80, m_width - textLeft - space::inner); }

/// Words do not fill their lines to the end.
int PassageDelegate::linesOf(int characters) const {
    constexpr qreal fill = 0.92;
    const qreal perLine = std::max(1.0, textWidth() / m_characterWidth * fill);
    return std::clamp(static_cast<int>(characters / perLine) + 1, 1, mostLines);
}

QSize PassageDelegate::sizeHint(const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
    if (index.data(PassageModel::IsHeading).toBool())
        return {m_width, smallLine(option) + space::between + space::unit};
    int height = 2 * space::inner + space::unit + smallLine(option);
    if (!index.data(PassageModel::IsOpen).toBool())
        return {m_width, height + linesOf(index.data(PassageModel::Length).toInt()) * m_lineHeight};
    height +=
        wrappedLines(whole(piecesOf(index, option.palette)), m_serif, textWidth()) * m_lineHeight;
    const QString also = index.data(PassageModel::AlsoHere).toString();
    if (!also.isEmpty())
        height += space::unit + wrappedLines(also, option.font, textWidth()) * smallLine(option);
    return {m_width, height};
}

void PassageDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    painter->save();
    painter->setClipRect(option.rect);
    if (index.data(PassageModel::IsHeading).toBool())
        paintHeading(*painter, option, index.data().toString(),
                     index.data(PassageModel::PassageCount).toInt());
    else
        paintPassage(*painter, option, index);
    painter->restore();
}

void PassageDelegate::paintStripes(QPainter& painter, const QRect& area, const QPalette& palette,
                                   const QModelIndex& index) const {
    int x = area.left();
    int stripes = 0;
    for (const PassageMark& mark : m_model.marks(index)) {
        if (stripes++ == mostStripes) break;
        painter.fillRect(QRect(x, area.top(), stripeWidth, area.height()),
                         stripeColor(mark.color, palette));
        x += stripeWidth + stripeGap;
    }
}

void PassageDelegate::paintPassage(QPainter& painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const {
    paintGround(painter, option);
    const QRect inside =
        option.rect.adjusted(space::inner, space::inner, -space::inner, -space::inner);
    const int small = smallLine(option);
    const bool isOpen = index.data(PassageModel::IsOpen).toBool();
    const QString also = isOpen ? index.data(PassageModel::AlsoHere).toString() : QString();
    const int alsoHeight =
        also.isEmpty() ? 0 : space::unit + wrappedLines(also, option.font, textWidth()) * small;
    QRect text(option.rect.left() + textLeft, inside.top(), textWidth(),
               inside.height() - small - space::unit - alsoHeight);
    paintStripes(
        painter,
        QRect(inside.left(), inside.top(), inside.width(), text.height() + small + space::unit),
        option.palette, index);
    const int lines = text.height() / m_lineHeight;
    drawWrapped(painter, text, piecesOf(index, option.palette), m_serif, m_lineHeight, lines);

    const QColor muted = option.palette.color(QPalette::PlaceholderText);
    painter.setFont(option.font);
    painter.setPen(muted);
    QRect below(text.left(), text.bottom() + 1 + space::unit, text.width(), small);
    const QString source = option.fontMetrics.elidedText(
        index.data(PassageModel::Source).toString(), Qt::ElideRight, below.width());
    painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter, source);
    below.setLeft(below.left() + option.fontMetrics.horizontalAdvance(source) + space::between);
    QStringList names;
    for (const PassageMark& mark : m_model.marks(index))
        names << (mark.coders.isEmpty() ? mark.name : tr("%1 (%2)").arg(mark.name, mark.coders));
    painter.drawText(below, Qt::AlignRight | Qt::AlignVCenter,
                     option.fontMetrics.elidedText(names.join(QStringLiteral(", ")), Qt::ElideRight,
                                                   below.width()));
    if (alsoHeight > 0)
        drawWrapped(painter,
                    QRectF(text.left(), below.bottom() + 1 + space::unit, text.width(), alsoHeight),
                    {{also, muted}}, option.font, small, 0);
}

}  // namespace app
