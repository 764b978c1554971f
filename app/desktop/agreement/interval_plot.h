// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Coefficients below each other on one scale, each a dot with its interval.
#pragma once

#include <QWidget>

#include <vector>

#include "codebook/agreement/estimate.h"

namespace app {

class IntervalPlot : public QWidget {
    Q_OBJECT

   public:
    struct Line {
        QString name;
        codebook::Estimate estimate;
    };

    explicit IntervalPlot(QWidget* parent = nullptr);

    void show(std::vector<Line> lines);
    const std::vector<Line>& lines() const { return m_lines; }

    using QWidget::show;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

   protected:
    void paintEvent(QPaintEvent* event) override;

   private:
    int lineHeight() const;
    void paintScale(QPainter& painter, const QRect& scale) const;

    std::vector<Line> m_lines;
};

}  // namespace app
