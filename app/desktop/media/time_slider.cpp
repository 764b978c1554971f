// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/media/time_slider.h"

#include <QStyle>

#include <limits>

#include "app/desktop/look/look.h"

namespace app {

namespace {

constexpr int Thumb = 12;
constexpr int LineWidth = 3;
constexpr int TickHeight = 5;
constexpr int Margin = Thumb / 2 + 2;
constexpr int Second = 1000;

}  // namespace

QString clockText(Milliseconds time) {
    const std::int64_t seconds = std::max<std::int64_t>(time.count(), 0) / Second;
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

TimeSlider::TimeSlider(QWidget* parent) : QAbstractSlider(parent) {
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setRange(0, 0);
    setSingleStep(Second);
    setPageStep(10 * Second);
    connect(this, &QAbstractSlider::valueChanged, this, [this](int value) {
        if (!m_isShowing) Q_EMIT wanted(Milliseconds(value));
    });
}

void TimeSlider::setDuration(Milliseconds duration) {
    constexpr std::int64_t most = std::numeric_limits<int>::max();
    m_isShowing = true;  // a shorter recording may move the value
    setRange(0, static_cast<int>(std::clamp<std::int64_t>(duration.count(), 0, most)));
    m_isShowing = false;
    placeTicks();
}

void TimeSlider::setTicks(std::vector<Milliseconds> times) {
    m_times = std::move(times);
    placeTicks();
}

void TimeSlider::show(Milliseconds position) {
    if (isSliderDown()) return;
    m_isShowing = true;
    setValue(static_cast<int>(std::clamp<std::int64_t>(position.count(), 0, maximum())));
    m_isShowing = false;
}

QSize TimeSlider::sizeHint() const { return {240, 6 * space::unit}; }
QSize TimeSlider::minimumSizeHint() const { return {80, 6 * space::unit}; }

QRect TimeSlider::line() const {
    return {Margin, (height() - LineWidth) / 2, std::max(width() - 2 * Margin, 1), LineWidth};
}

int TimeSlider::xOf(std::int64_t milliseconds) const {
    const double share =
        maximum() > 0 ? static_cast<double>(milliseconds) / static_cast<double>(maximum()) : 0;
    return line().left() + qRound(share * (line().width() - 1));
}

void TimeSlider::placeTicks() {
    m_ticks.clear();
    for (const Milliseconds time : m_times) {
        if (time.count() > maximum() || maximum() == 0) break;
        const int x = xOf(time.count());
        // Ticks that would run into one another say nothing.
        if (m_ticks.empty() || x - m_ticks.back() >= 2) m_ticks.push_back(x);
    }
    update();
}

void TimeSlider::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QRect whole = line();
    painter.setPen(palette().color(QPalette::Disabled, QPalette::Text));
    painter.setOpacity(0.6);
    for (const int x : m_ticks)
        painter.drawLine(x, whole.bottom() + 3, x, whole.bottom() + 2 + TickHeight);
    painter.setOpacity(1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Mid));
    painter.drawRoundedRect(whole, 1.5, 1.5);
    if (maximum() == 0) return;
    const int x = xOf(value());
    painter.setBrush(palette().color(QPalette::Highlight));
    painter.drawRoundedRect(QRect(whole.topLeft(), QPoint(x, whole.bottom())), 1.5, 1.5);
    const QPointF centre(x + 0.5, whole.center().y() + 0.5);
    painter.drawEllipse(centre, Thumb / 2.0, Thumb / 2.0);
    if (!hasFocus()) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::Base), 2));
    painter.drawEllipse(centre, Thumb / 2.0 - 2, Thumb / 2.0 - 2);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawEllipse(centre, Thumb / 2.0 + 1, Thumb / 2.0 + 1);
}

void TimeSlider::resizeEvent(QResizeEvent*) { placeTicks(); }

void TimeSlider::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || maximum() == 0) return event->ignore();
    setSliderDown(true);
    mouseMoveEvent(event);
}

void TimeSlider::mouseMoveEvent(QMouseEvent* event) {
    if (!isSliderDown()) return;
    const int x = static_cast<int>(event->position().x()) - line().left();
    setSliderPosition(
        QStyle::sliderValueFromPosition(0, maximum(), x, std::max(line().width() - 1, 1)));
}

void TimeSlider::mouseReleaseEvent(QMouseEvent*) { setSliderDown(false); }

void TimeSlider::focusInEvent(QFocusEvent*) { update(); }
void TimeSlider::focusOutEvent(QFocusEvent*) { update(); }

}  // namespace app
