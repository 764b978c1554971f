// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/chart_view.h"

#include <QAccessible>
#include <QFileDialog>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

#include "app/render/chart_file.h"

namespace app {

using codebook::ChartKind;

namespace {

constexpr int Margin = 8;

}  // namespace

ChartView::ChartView(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Chart"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

ChartView::~ChartView() = default;

void ChartView::show(codebook::Chart chart) {
    if (chart == m_chart && m_drawing) return;
    m_chart = std::move(chart);
    m_current = {};
    m_drawing.reset();
    setAccessibleName(m_chart.title.isEmpty() ? tr("Chart") : m_chart.title);
    updateGeometry();
    update();
}

ChartLook ChartView::look() const {
    ChartLook look{palette(), font()};
    look.font.setPixelSize(fontInfo().pixelSize());
    return look;
}

/// Leaves room for the frame of the focus, and below for what it stands on.
QRect ChartView::area() const {
    return rect().adjusted(Margin, Margin, -Margin, -Margin - fontMetrics().height());
}

int ChartView::heightForWidth(int width) const {
    const double height = heightFor(m_chart, width - 2 * Margin, look());
    return static_cast<int>(height) + 2 * Margin + fontMetrics().height();
}

QSize ChartView::sizeHint() const { return {480, heightForWidth(480)}; }

ChartDrawing& ChartView::drawing() {
    if (!m_drawing) m_drawing = drawnChart(m_chart, area().size(), look());
    return *m_drawing;
}

void ChartView::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    painter.setClipRect(event->rect());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.save();
    painter.translate(area().topLeft());
    drawing().paint(painter);
    painter.restore();
    if (!hasFocus()) return;
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
    if (m_current.series < 0) return;
    const QString words = spoken(m_current);
    const QRect place(Margin / 2, height() - fontMetrics().height() - Margin,
                      fontMetrics().horizontalAdvance(words) + Margin,
                      fontMetrics().height() + Margin / 2);
    painter.fillRect(place, palette().color(QPalette::Highlight));
    painter.setPen(palette().color(QPalette::HighlightedText));
    painter.drawText(place, Qt::AlignCenter, words);
}

void ChartView::resizeEvent(QResizeEvent* event) {
    m_drawing.reset();
    QWidget::resizeEvent(event);
}

void ChartView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        m_drawing.reset();
    QWidget::changeEvent(event);
}

QString ChartView::spoken(const ChartSpot& spot) const {
    const auto series = static_cast<std::size_t>(spot.series);
    const auto category = static_cast<std::size_t>(spot.category);
    if (spot.series < 0 || spot.category < 0) return {};
    if (m_chart.kind == ChartKind::Strips) {
        if (series >= m_chart.strips.size()) return {};
        const auto& strip = m_chart.strips[series];
        const auto mark =
            category < strip.marks.size() ? strip.marks[category] : codebook::ChartMark();
        const double length = strip.length > 0 ? strip.length : 1;
        return tr("%1, at %2 %").arg(strip.name).arg(mark.begin / length * 100, 0, 'f', 0);
    }
    if (series >= m_chart.series.size() || spot.category >= m_chart.categories.size()) return {};
    const auto& values = m_chart.series[series].values;
    return tr("%1, %2: %3")
        .arg(m_chart.categories[spot.category], m_chart.series[series].name)
        .arg(category < values.size() ? values[category] : 0, 0, 'g', 6);
}

void ChartView::stand(ChartSpot spot) {
    const bool isOfStrips = m_chart.kind == ChartKind::Strips;
    const auto lines = static_cast<int>(isOfStrips ? m_chart.strips.size() : m_chart.series.size());
    if (lines == 0) return;
    spot.series = std::clamp(spot.series, 0, lines - 1);
    const auto along =
        isOfStrips
            ? static_cast<int>(m_chart.strips[static_cast<std::size_t>(spot.series)].marks.size())
            : static_cast<int>(m_chart.categories.size());
    spot.category = std::clamp(spot.category, along == 0 ? -1 : 0, along - 1);
    m_current = spot;
    setAccessibleDescription(spoken(spot));
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    update();
}

void ChartView::keyPressEvent(QKeyEvent* event) {
    ChartSpot spot = m_current;
    switch (event->key()) {
        case Qt::Key_Left:
            --spot.category;
            break;
        case Qt::Key_Right:
            ++spot.category;
            break;
        case Qt::Key_Up:
            --spot.series;
            break;
        case Qt::Key_Down:
            ++spot.series;
            break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            if (spot.series >= 0 && spot.category >= 0) Q_EMIT spotChosen(spot);
            return;
        default:
            return QWidget::keyPressEvent(event);
    }
    stand(spot);
}

void ChartView::mousePressEvent(QMouseEvent* event) {
    const auto spot = drawing().spotAt(event->position() - area().topLeft());
    if (event->button() != Qt::LeftButton || !spot) return QWidget::mousePressEvent(event);
    stand(*spot);
    Q_EMIT spotChosen(*spot);
}

void ChartView::focusInEvent(QFocusEvent* event) {
    if (m_current.series < 0 && !m_chart.isEmpty()) stand({0, 0});
    QWidget::focusInEvent(event);
}

bool ChartView::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const auto spot = drawing().spotAt(help->pos() - area().topLeft());
        QToolTip::showText(help->globalPos(), spot ? spoken(*spot) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

QString exportChart(QWidget* parent, const codebook::Chart& chart, const QString& name) {
    const QString svg = ChartView::tr("Drawing for print (*.svg)");
    QString path = QFileDialog::getSaveFileName(
        parent, ChartView::tr("Export the chart"), name + QStringLiteral(".svg"),
        svg + QStringLiteral(";;") + ChartView::tr("Page (*.pdf)") + QStringLiteral(";;") +
            ChartView::tr("Picture (*.png)"));
    if (!path.isEmpty()) writeChart(chart, path);
    return path;
}

}  // namespace app
