// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The recording as a line, from its beginning to its end, with a light tick where each turn begins.
#pragma once

#include <QAbstractSlider>

#include <vector>

#include "app/desktop/media/turn_clock.h"

namespace app {

/// The value is the position in milliseconds. Keys move by one second and by ten.
class TimeSlider : public QAbstractSlider {
    Q_OBJECT

   public:
    explicit TimeSlider(QWidget* parent = nullptr);

    void setDuration(Milliseconds duration);
    void setTicks(std::vector<Milliseconds> times);
    /// Follows the recording; tells nobody, and does nothing while the person drags.
    void show(Milliseconds position);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

   Q_SIGNALS:
    /// The person goes there.
    void wanted(std::chrono::milliseconds position);

   protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

   private:
    QRect line() const;
    int xOf(std::int64_t milliseconds) const;
    void placeTicks();

    std::vector<Milliseconds> m_times;
    std::vector<int> m_ticks;  ///< where m_times are drawn, each place once
    bool m_isShowing = false;
};

/// "0:01:12".
QString clockText(Milliseconds time);

}  // namespace app
