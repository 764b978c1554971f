// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/crosstab/nested_header.h"

#include <numeric>

#include "app/desktop/crosstab/crosstab_model.h"
#include "app/desktop/look/look.h"

namespace app {

namespace {

constexpr int WidestLevel = 240;
/// More are not looked at to find the widest.
constexpr int MostMeasured = 400;
constexpr int LinesOfInnermost = 2;

}  // namespace

NestedHeader::NestedHeader(Qt::Orientation orientation, QWidget* parent)
    : QHeaderView(orientation, parent) {
    setSectionsClickable(true);
    setHighlightSections(true);
    setMinimumSectionSize(40);
}

QStringList NestedHeader::labels(int section) const {
    return model()->headerData(section, orientation(), CrossTabModel::Labels).toStringList();
}

void NestedHeader::measure() {
    m_levels = 1;
    m_widths.clear();
    const int sections = std::min(count(), MostMeasured);
    for (int section = 0; section < sections; ++section) {
        const QStringList names = labels(section);
        m_levels = std::max(m_levels, static_cast<int>(names.size()));
        m_widths.resize(static_cast<std::size_t>(m_levels), 0);
        for (std::size_t level = 0; level < static_cast<std::size_t>(names.size()); ++level)
            m_widths[level] = std::max(
                m_widths[level], std::min(WidestLevel, fontMetrics().horizontalAdvance(
                                                           names[static_cast<qsizetype>(level)]) +
                                                           2 * space::inner));
    }
    updateGeometry();
    viewport()->update();
}

QSize NestedHeader::sizeHint() const {
    const int line = fontMetrics().height();
    if (orientation() == Qt::Vertical)
        return {std::max(60, std::accumulate(m_widths.begin(), m_widths.end(), 0)), 0};
    return {0, (m_levels - 1) * (line + space::inner) + LinesOfInnermost * line + space::inner};
}

std::pair<int, int> NestedHeader::group(int section, int level) const {
    const QStringList outer = labels(section).mid(0, level + 1);
    int first = section;
    int last = section;
    while (first > 0 && labels(first - 1).mid(0, level + 1) == outer) --first;
    while (last + 1 < count() && labels(last + 1).mid(0, level + 1) == outer) ++last;
    return {first, last};
}

QRect NestedHeader::levelRect(const QRect& whole, int level) const {
    if (orientation() == Qt::Horizontal) {
        const int height = fontMetrics().height() + space::inner;
        const int top = whole.top() + level * height;
        const bool isInnermost = level + 1 == m_levels;
        return {whole.left(), top, whole.width(), isInnermost ? whole.bottom() - top + 1 : height};
    }
    const auto at = static_cast<std::ptrdiff_t>(level);
    const int left = std::accumulate(m_widths.begin(), m_widths.begin() + at, 0);
    const bool isInnermost = level + 1 == m_levels;
    const int width =
        isInnermost ? whole.width() - left : m_widths[static_cast<std::size_t>(level)];
    return {whole.left() + left, whole.top(), width, whole.height()};
}

void NestedHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    painter->save();
    painter->setClipRect(rect);
    painter->fillRect(rect, palette().color(QPalette::Base));
    const QStringList names = labels(section);
    const bool isRow = orientation() == Qt::Vertical;
    const bool isChosen =
        selectionModel() && (isRow ? selectionModel()->rowIntersectsSelection(section, {})
                                   : selectionModel()->columnIntersectsSelection(section, {}));
    const bool isMargin = section + 1 == count();
    for (int level = 0; level < std::max(1, static_cast<int>(names.size())); ++level) {
        const bool isInnermost = level + 1 >= names.size();
        QRect at = rect;
        if (!isMargin && names.size() > 1) {
            const auto [first, last] =
                isInnermost ? std::pair(section, section) : group(section, level);
            const int begin = sectionViewportPosition(first);
            const int end = sectionViewportPosition(last) + sectionSize(last);
            at = levelRect(isRow ? QRect(rect.left(), begin, rect.width(), end - begin)
                                 : QRect(begin, rect.top(), end - begin, rect.height()),
                           level);
            painter->setPen(palette().color(QPalette::Mid));
            if (!isInnermost && isRow) painter->drawLine(at.bottomLeft(), at.bottomRight());
            if (!isInnermost && !isRow) painter->drawLine(at.topRight(), at.bottomRight());
        }
        QFont font = this->font();
        if ((isChosen && isInnermost) || (names.size() > 1 && !isInnermost))
            font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(palette().color(QPalette::Text));
        // A label that stands over many sections stays in sight while these are scrolled.
        if (!isInnermost && isRow) at = at.intersected(viewport()->rect());
        const QRect words = at.adjusted(space::inner, 2, -space::inner, -2);
        const QString name = level < names.size() ? names[level] : QString();
        if (isRow)
            painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                              QFontMetrics(font).elidedText(name, Qt::ElideRight, words.width()));
        else
            painter->drawText(words,
                              static_cast<int>(isInnermost ? Qt::AlignRight | Qt::AlignBottom
                                                           : Qt::AlignLeft | Qt::AlignBottom) |
                                  Qt::TextWordWrap,
                              name);
    }
    painter->setPen(palette().color(QPalette::Mid));
    if (!isRow) painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (isMargin) {
        if (isRow)
            painter->drawLine(rect.topLeft(), rect.topRight());
        else
            painter->drawLine(rect.topLeft(), rect.bottomLeft());
    }
    painter->restore();
}

}  // namespace app
