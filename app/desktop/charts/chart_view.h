// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A chart on the window's paper. Its bars, cells and stretches can be walked through by arrow keys
// and chosen by Enter or a click.
#pragma once

#include <QWidget>

#include <memory>

#include "app/render/chart_drawing.h"
#include "codebook/report/chart.h"

namespace app {

class ChartView : public QWidget {
    Q_OBJECT

   public:
    explicit ChartView(QWidget* parent = nullptr);
    ~ChartView() override;

    void show(codebook::Chart chart);
    const codebook::Chart& chart() const { return m_chart; }
    /// What the arrow keys stand on.
    ChartSpot current() const { return m_current; }
    /// What a reader of the screen says of a spot.
    QString spoken(const ChartSpot& spot) const;

    using QWidget::show;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

   Q_SIGNALS:
    /// A bar, point or cell: series and category; of strips: strip and mark.
    void spotChosen(const app::ChartSpot& spot);

   protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

   private:
    ChartLook look() const;
    QRect area() const;
    ChartDrawing& drawing();
    void stand(ChartSpot spot);

    codebook::Chart m_chart;
    std::unique_ptr<ChartDrawing> m_drawing;
    ChartSpot m_current;
};

/// Asks where to, and writes the chart there as a figure with its data beside it. @returns the
/// path, empty where the person thought better of it. @throws codebook::StoreError,
/// codebook::Conflict
QString exportChart(QWidget* parent, const codebook::Chart& chart, const QString& name);

}  // namespace app
