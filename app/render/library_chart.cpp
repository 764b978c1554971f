// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bars and curves, laid out and painted by Qt Charts. What it draws with is its own; here is said
// what it shows and what it wears.
#include <QAbstractBarSeries>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

#include "app/render/bar_series.h"
#include "app/render/chart_kinds.h"

namespace app {

using codebook::Chart;
using codebook::ChartKind;

namespace {

constexpr double BarWidth = 0.8;
/// More numbers on the bars would stand on each other.
constexpr std::size_t MostNumbers = 48;
/// Of the name of a category.
constexpr int MostLines = 3;

class LibraryChart : public ChartDrawing {
   public:
    LibraryChart(Chart chart, QSizeF size, ChartLook look)
        : m_content(std::move(chart)), m_size(size), m_look(std::move(look)), m_chart(new QChart) {
        m_lies = m_content.kind != ChartKind::Curve && namesNeedRoom();
        m_isNumbered = m_content.kind == ChartKind::Curve && namesNeedRoom();
        m_scene.addItem(m_chart);
        m_scene.setSceneRect(QRectF(QPointF(), size));
        dress();
        if (m_content.kind == ChartKind::Curve)
            addCurves();
        else
            addBars();
        addAxes();
        m_chart->setGeometry(QRectF(QPointF(), size));
        m_chart->layout()->activate();
    }

    void paint(QPainter& painter) override {
        const QRectF whole(QPointF(), m_size);
        m_scene.render(&painter, whole, whole, Qt::IgnoreAspectRatio);
    }

    std::optional<ChartSpot> spotAt(QPointF point) const override {
        if (!m_chart->plotArea().contains(point) || m_content.series.empty()) return std::nullopt;
        QPointF value = m_chart->mapToValue(point, m_chart->series().constFirst());
        if (m_lies) value = value.transposed();
        const int category = at(static_cast<int>(std::lround(value.x())));
        if (category < 0 || category >= m_content.categories.size()) return std::nullopt;
        if (m_content.kind == ChartKind::Curve) return nearestCurve(category, value.y());
        const double within = (value.x() - at(category)) / BarWidth + 0.5;
        if (within < 0 || within >= 1) return std::nullopt;
        if (m_content.kind == ChartKind::StackedBars) return layer(category, value.y());
        return ChartSpot{static_cast<int>(within * static_cast<double>(m_content.series.size())),
                         category};
    }

   private:
    /// The category at a place of the axis, or the other way round. An axis that stands counts from
    /// below, and is read from above.
    int at(int place) const {
        return m_lies ? static_cast<int>(m_content.categories.size()) - 1 - place : place;
    }

    double valueOf(std::size_t series, int category) const {
        const auto& values = m_content.series[series].values;
        const auto at = static_cast<std::size_t>(category);
        return at < values.size() ? values[at] : 0;
    }

    std::optional<ChartSpot> nearestCurve(int category, double value) const {
        std::size_t nearest = 0;
        for (std::size_t i = 1; i < m_content.series.size(); ++i)
            if (std::abs(valueOf(i, category) - value) <
                std::abs(valueOf(nearest, category) - value))
                nearest = i;
        return ChartSpot{static_cast<int>(nearest), category};
    }

    std::optional<ChartSpot> layer(int category, double value) const {
        double below = 0;
        for (std::size_t i = 0; i < m_content.series.size(); ++i) {
            below += valueOf(i, category);
            if (value < below) return ChartSpot{static_cast<int>(i), category};
        }
        return std::nullopt;
    }

    /// Long names stand beside their bars instead of below them.
    bool namesNeedRoom() const {
        const QFontMetricsF metrics(m_look.font);
        const double room =
            m_size.width() * 0.76 / static_cast<double>(m_content.categories.size());
        for (const QString& category : m_content.categories) {
            if (metrics.horizontalAdvance(category) > room * (MostLines - 0.5)) return true;
            for (const QString& word : category.split(u' '))
                if (metrics.horizontalAdvance(word) > room - 4) return true;
        }
        return false;
    }

    void dress() {
        QFont bold = m_look.font;
        bold.setWeight(QFont::DemiBold);
        const QColor ink = m_look.palette.color(QPalette::Text);
        m_chart->setTitle(m_content.title.toHtmlEscaped());
        m_chart->setTitleFont(bold);
        m_chart->setTitleBrush(ink);
        m_chart->setFont(m_look.font);
        m_chart->setBackgroundVisible(false);
        m_chart->setMargins({});
        m_chart->layout()->setContentsMargins(0, 0, 0, 0);
        m_chart->legend()->setFont(m_look.font);
        m_chart->legend()->setLabelColor(ink);
        m_chart->legend()->setAlignment(Qt::AlignBottom);
        m_chart->legend()->setVisible(m_content.series.size() > 1);
    }

    void addBars() {
        QAbstractBarSeries* bars = emptyBars(m_content.kind, m_lies);
        bars->setBarWidth(BarWidth);
        const auto sets = setsInTheirOrder(m_content.series.size());
        for (std::size_t i = 0; i < sets.size(); ++i) {
            QBarSet* set = sets[i];
            set->setLabel(m_content.series[i].name);
            for (int category = 0; category < m_content.categories.size(); ++category)
                set->append(valueOf(i, at(category)));
            set->setBrush(seriesColor(m_content, i, m_look.palette));
            set->setPen(QPen(m_look.palette.color(QPalette::Base), 0.8));
            set->setLabelFont(m_look.font);
            set->setLabelColor(m_look.palette.color(QPalette::Text));
            bars->append(set);
        }
        const std::size_t numbers =
            m_content.series.size() * static_cast<std::size_t>(m_content.categories.size());
        bars->setLabelsVisible(m_content.kind == ChartKind::Bars && numbers <= MostNumbers);
        bars->setLabelsPosition(QAbstractBarSeries::LabelsOutsideEnd);
        m_chart->addSeries(bars);
    }

    void addCurves() {
        for (std::size_t i = 0; i < m_content.series.size(); ++i) {
            auto* line = new QLineSeries;
            line->setName(m_content.series[i].name);
            for (int category = 0; category < m_content.categories.size(); ++category)
                line->append(category, valueOf(i, category));
            // Told apart without colour, too.
            static constexpr std::array styles{Qt::SolidLine, Qt::DashLine, Qt::DotLine,
                                               Qt::DashDotLine};
            line->setPen(
                QPen(seriesColor(m_content, i, m_look.palette), 1.6, styles[i % styles.size()]));
            line->setPointsVisible(m_content.categories.size() <= 60);
            m_chart->addSeries(line);
        }
    }

    void dressAxis(QAbstractAxis& axis, const QString& title) const {
        axis.setLabelsFont(m_look.font);
        axis.setLabelsBrush(m_look.palette.color(QPalette::Text));
        axis.setTitleText(title.toHtmlEscaped());
        axis.setTitleFont(m_look.font);
        axis.setTitleBrush(m_look.palette.color(QPalette::PlaceholderText));
        axis.setLinePen(QPen(m_look.palette.color(QPalette::PlaceholderText), 0.6));
        axis.setGridLinePen(QPen(m_look.palette.color(QPalette::Mid), 0.4));
    }

    /// The library drops all names where one is too long, and equal ones but for the first.
    QStringList labels() const {
        const double room =
            m_lies ? m_size.width() * 0.34
                   : m_size.width() * 0.76 / static_cast<double>(m_content.categories.size()) - 4;
        QStringList wrapped;
        if (m_isNumbered) {
            for (int number = 1; number <= m_content.categories.size(); ++number)
                wrapped << QString::number(number);
            return wrapped;
        }
        for (const QString& category : m_content.categories) {
            QString label = onLines(category, std::max(room, 24.0));
            while (wrapped.contains(label)) label += QChar(0x200B);
            wrapped << label;
        }
        if (m_lies) std::reverse(wrapped.begin(), wrapped.end());
        return wrapped;
    }

    QString onLines(const QString& text, double room) const {
        const QFontMetricsF metrics(m_look.font);
        QStringList lines;
        for (const QString& word : text.simplified().split(u' ')) {
            const QString longer = lines.isEmpty() ? word : lines.back() + u' ' + word;
            if (!lines.isEmpty() && metrics.horizontalAdvance(longer) <= room)
                lines.back() = longer;
            else if (lines.size() < (m_lies ? 1 : MostLines))
                lines << word;
            else
                lines.back() = longer;
        }
        for (QString& line : lines)
            line = metrics.elidedText(line, Qt::ElideRight, room).toHtmlEscaped();
        return lines.join(QStringLiteral("<br/>"));
    }

    void addAxes() {
        auto* across = new QBarCategoryAxis;
        across->append(labels());
        across->setGridLineVisible(false);
        dressAxis(*across, m_content.categoryTitle);
        auto* up = new QValueAxis;
        if (holdsFractions()) {
            up->setRange(std::min(0.0, std::floor(lowest() * 5) / 5), 1);
            up->setLabelFormat(QStringLiteral("%.1f"));
            up->setTickType(QValueAxis::TicksDynamic);
            up->setTickInterval(0.2);
        } else {
            up->setRange(0, std::max(1.0, highest() * 1.08));
            up->setLabelFormat(QStringLiteral("%.0f"));
            up->applyNiceNumbers();
        }
        dressAxis(*up, m_content.valueTitle);
        m_chart->addAxis(across, m_lies ? Qt::AlignLeft : Qt::AlignBottom);
        m_chart->addAxis(up, m_lies ? Qt::AlignBottom : Qt::AlignLeft);
        for (QAbstractSeries* series : m_chart->series()) {
            series->attachAxis(across);
            series->attachAxis(up);
        }
    }

    /// True of a curve of coefficients, which lie between −1 and 1, as opposed to counts.
    bool holdsFractions() const {
        if (m_content.kind != ChartKind::Curve || highest() > 1) return false;
        const auto isFraction = [](double value) { return value != std::floor(value); };
        return std::any_of(m_content.series.begin(), m_content.series.end(),
                           [&](const codebook::ChartSeries& series) {
                               return std::any_of(series.values.begin(), series.values.end(),
                                                  isFraction);
                           });
    }

    double lowest() const {
        double least = 0;
        for (const codebook::ChartSeries& series : m_content.series)
            for (const double value : series.values) least = std::min(least, value);
        return least;
    }

    double highest() const {
        double most = 0;
        for (int category = 0; category < m_content.categories.size(); ++category) {
            double sum = 0;
            for (std::size_t i = 0; i < m_content.series.size(); ++i) {
                const double value = valueOf(i, category);
                sum = m_content.kind == ChartKind::StackedBars ? sum + value : std::max(sum, value);
            }
            most = std::max(most, sum);
        }
        return most;
    }

    Chart m_content;
    QSizeF m_size;
    ChartLook m_look;
    bool m_lies = false;        ///< bars from left to right
    bool m_isNumbered = false;  ///< names would not fit: numbers stand for them
    QGraphicsScene m_scene;
    QChart* m_chart;  // of the scene
};

}  // namespace

std::unique_ptr<ChartDrawing> libraryChart(const Chart& chart, QSizeF size, const ChartLook& look) {
    return std::make_unique<LibraryChart>(chart, size, look);
}

}  // namespace app
