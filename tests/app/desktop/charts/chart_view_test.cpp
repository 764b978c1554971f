// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/chart_view.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/desktop/look/look.h"
#include "app/render/chart_file.h"
#include "codebook/error.h"

namespace {

using namespace app;
using codebook::Chart;
using codebook::ChartKind;

Chart chartOf(ChartKind kind) {
    Chart chart;
    chart.kind = kind;
    chart.title = QStringLiteral("Dilemmas <b> & sides");
    chart.categoryTitle = QStringLiteral("dilemma");
    chart.valueTitle = QStringLiteral("passages");
    chart.categories = {QStringLiteral("Support"), QStringLiteral("ثقة"),
                        QStringLiteral("A dilemma with a name that no axis has the room for")};
    chart.series = {{QStringLiteral("Police"), {4, 0, 2}, {}},
                    {QStringLiteral("NGO"), {1, 3, 5}, {}}};
    if (kind == ChartKind::Strips)
        chart.strips = {{QStringLiteral("P1"), 10, {{0, 2, 0}, {8, 10, 1}}},
                        {QStringLiteral("P2"), 5, {}}};
    return chart;
}

const std::vector<ChartKind>& kinds() {
    static const std::vector<ChartKind> all{ChartKind::Bars, ChartKind::StackedBars,
                                            ChartKind::Curve, ChartKind::Strips,
                                            ChartKind::HeatMap};
    return all;
}

TEST(ChartFile, isWrittenInEveryFormatWithItsDataBesideIt) {
    QTemporaryDir folder;
    for (const ChartKind kind : kinds()) {
        for (const char* suffix : {"svg", "pdf", "png"}) {
            const QString path = folder.filePath(QStringLiteral("chart.") + QLatin1String(suffix));
            writeChart(chartOf(kind), path, OneColumn);
            EXPECT_GT(QFileInfo(path).size(), 1000);
            EXPECT_GT(QFileInfo(folder.filePath(QStringLiteral("chart.csv"))).size(), 10);
        }
    }
    const QImage image(folder.filePath(QStringLiteral("chart.png")));
    EXPECT_NEAR(image.width(), OneColumn / 25.4 * 300, 1);
    EXPECT_NEAR(image.dotsPerMeterX(), 300 / 0.0254, 1);
}

TEST(ChartFile, keepsWordsAsWords) {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("heat.svg"));
    writeChart(chartOf(ChartKind::HeatMap), path);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray svg = file.readAll();
    EXPECT_TRUE(svg.contains("<title>Dilemmas &lt;b&gt; &amp; sides</title>"));
    EXPECT_TRUE(svg.contains("width=\"170mm\"") || svg.contains("width=\"170."))
        << svg.left(300).data();
}

TEST(ChartFile, isRefusedWithOneSentence) {
    QTemporaryDir folder;
    EXPECT_THROW(writeChart(chartOf(ChartKind::Bars), folder.filePath(QStringLiteral("a.gif"))),
                 codebook::Conflict);
    EXPECT_THROW(writeChart({}, folder.filePath(QStringLiteral("a.svg"))), codebook::Conflict);
    EXPECT_THROW(writeChart(chartOf(ChartKind::Bars), QStringLiteral("/nowhere/a.svg")),
                 codebook::StoreError);
}

TEST(ChartView, isWalkedThroughByKey) {
    for (const ChartKind kind : kinds()) {
        ChartView view;
        view.show(chartOf(kind));
        view.resize(500, view.heightForWidth(500));
        view.show();
        QSignalSpy chosen(&view, &ChartView::spotChosen);
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_Right);
        QTest::keyClick(&view, Qt::Key_Return);
        ASSERT_EQ(chosen.count(), 1);
        EXPECT_FALSE(view.spoken(view.current()).isEmpty());
        for (int i = 0; i < 5; ++i) QTest::keyClick(&view, Qt::Key_Down);
        for (int i = 0; i < 5; ++i) QTest::keyClick(&view, Qt::Key_Left);
        EXPECT_EQ(view.current().series, 1);
        EXPECT_FALSE(view.accessibleName().isEmpty());
    }
}

TEST(ChartView, isEmptyWithoutHarm) {
    ChartView view;
    view.resize(300, 200);
    view.show();
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::mouseClick(&view, Qt::LeftButton, {}, {100, 100});
    EXPECT_EQ(view.current().series, -1);
    EXPECT_FALSE(view.grab().isNull());
}

TEST(ChartView, findsWhatIsClicked) {
    const Chart chart = chartOf(ChartKind::HeatMap);
    const auto drawing = drawnChart(chart, {600, 200}, printLook());
    const auto last = drawing->spotAt({595, 195});
    ASSERT_TRUE(last);
    EXPECT_EQ(*last, (ChartSpot{1, 2}));
    EXPECT_FALSE(drawing->spotAt({2, 2}));
    for (const ChartKind kind : {ChartKind::Bars, ChartKind::StackedBars, ChartKind::Curve}) {
        const Chart bars = chartOf(kind);
        const auto drawn = drawnChart(bars, {600, 300}, printLook());
        int found = 0;
        for (int x = 0; x < 600; x += 5)
            for (int y = 0; y < 300; y += 5)
                if (const auto spot = drawn->spotAt({double(x), double(y)})) {
                    ++found;
                    EXPECT_LT(spot->series, 2);
                    EXPECT_LT(spot->category, 3);
                    EXPECT_GE(spot->series, 0);
                }
        EXPECT_GT(found, 50);
    }
}

}  // namespace
