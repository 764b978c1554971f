// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/passages/words_label.h"

#include <QPainter>

#include "app/desktop/look/look.h"
#include "app/desktop/passages/wrapped_text.h"

namespace app {

namespace {

constexpr int mostLines = 3;
constexpr qreal leading = 1.1;
constexpr int rule = 3;
constexpr int indent = space::inner + rule;

}  // namespace

WordsLabel::WordsLabel(QWidget* parent) : QAbstractButton(parent), m_serif(readingFont(11)) {
    m_lineHeight = static_cast<int>(QFontMetricsF(m_serif).height() * leading);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WordsLabel::setWords(const QString& words) {
    constexpr qsizetype enough = 1000;
    setText(words.simplified().left(enough));
    setAccessibleName(tr("Show in the text: %1").arg(text()));
    updateGeometry();
    update();
}

int WordsLabel::heightForWidth(int width) const {
    return std::clamp(wrappedLines(text(), m_serif, width - indent), 1, mostLines) * m_lineHeight +
           space::unit;
}

void WordsLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    // A rule beside it as beside a quotation, in the accent where the keys are.
    painter.fillRect(QRect(0, 0, rule, height()),
                     palette().color(hasFocus() ? QPalette::Highlight : QPalette::Mid));
    drawWrapped(painter, QRectF(rect()).adjusted(indent, 2, 0, -2),
                {{text(), palette().color(QPalette::Text)}}, m_serif, m_lineHeight,
                std::max(1, (height() - space::unit) / m_lineHeight));
}

}  // namespace app
