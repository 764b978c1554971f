// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/agreement/interval_plot.h"

#include <QLocale>
#include <QPainter>

#include "app/desktop/agreement/agreement_columns.h"
#include "app/desktop/agreement/figure_delegate.h"
#include "app/desktop/look/code_colors.h"
#include "app/desktop/look/look.h"

namespace app {

namespace {

constexpr double Marks[]{0, 0.2, 0.4, 0.667, 0.8, 1};
constexpr int DotRadius = 4;
constexpr int LeastScale = 120;

int nameWidth(const QFontMetrics& metrics, const std::vector<IntervalPlot::Line>& lines) {
    int width = 0;
    for (const auto& line : lines) width = std::max(width, metrics.horizontalAdvance(line.name));
    return width + space::inner;
}

int across(const QRect& scale, double value) {
    return scale.left() + qRound(placeOnScale(value) * (scale.width() - 1));
}

}  // namespace

IntervalPlot::IntervalPlot(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Coefficients with their intervals"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void IntervalPlot::show(std::vector<Line> lines) {
    m_lines = std::move(lines);
    QStringList words;
    for (const Line& line : m_lines) {
        const QString interval = shownInterval(line.estimate);
        words << (interval.isEmpty()
                      ? QStringLiteral("%1 %2").arg(line.name, shownValue(line.estimate))
                      : QStringLiteral("%1 %2 (%3)")
                            .arg(line.name, shownValue(line.estimate), interval));
    }
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

int IntervalPlot::lineHeight() const { return fontMetrics().height() + space::inner; }

QSize IntervalPlot::sizeHint() const {
    return {420, lineHeight() * (static_cast<int>(m_lines.size()) + 1) + space::unit};
}

QSize IntervalPlot::minimumSizeHint() const { return {260, sizeHint().height()}; }

void IntervalPlot::paintScale(QPainter& painter, const QRect& scale) const {
    const int bottom = lineHeight() * static_cast<int>(m_lines.size());
    for (const double mark : Marks) {
        const int x = across(scale, mark);
        painter.setPen(QPen(palette().color(QPalette::Mid), 1));
        painter.drawLine(x, 0, x, bottom);
        painter.setPen(palette().color(QPalette::PlaceholderText));
        const QString number = QLocale().toString(mark, 'g', 3);
        const int width = fontMetrics().horizontalAdvance(number);
        const int left = std::clamp(x - width / 2, 0, this->width() - width);
        painter.drawText(QRect(left, bottom, width + 1, lineHeight()), Qt::AlignCenter, number);
    }
}

void IntervalPlot::paintEvent(QPaintEvent*) {
    if (m_lines.empty()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(figuresFont(font()));
    const QFontMetrics metrics(painter.font());
    const int names = nameWidth(metrics, m_lines);
    const int numbers = metrics.horizontalAdvance(QStringLiteral("−0.00 (−0.00 till −0.00)"));
    const QRect scale(names, 0, std::max(LeastScale, width() - names - numbers - space::between),
                      height());
    paintScale(painter, scale);
    const QColor ink = palette().color(QPalette::Text);
    int y = 0;
    for (const Line& line : m_lines) {
        const QRect row(0, y, width(), lineHeight());
        painter.setPen(ink);
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, line.name);
        const int middle = row.center().y();
        if (line.estimate.isDefined()) {
            if (line.estimate.low && line.estimate.high) {
                painter.setPen(QPen(ink, 2));
                painter.drawLine(across(scale, *line.estimate.low), middle,
                                 across(scale, *line.estimate.high), middle);
            }
            painter.setPen(QPen(palette().color(QPalette::Base), 1));
            painter.setBrush(palette().color(QPalette::Highlight));
            painter.drawEllipse(QPoint(across(scale, *line.estimate), middle), DotRadius,
                                DotRadius);
        }
        QString words = shownValue(line.estimate);
        if (line.estimate.low && line.estimate.high && line.estimate.isDefined())
            words += QStringLiteral(" (%1)").arg(shownInterval(line.estimate));
        painter.setPen(line.estimate.isDefined() ? ink
                                                 : palette().color(QPalette::PlaceholderText));
        painter.drawText(row.adjusted(scale.right() + space::between, 0, 0, 0),
                         Qt::AlignLeft | Qt::AlignVCenter, words);
        y += lineHeight();
    }
}

}  // namespace app
