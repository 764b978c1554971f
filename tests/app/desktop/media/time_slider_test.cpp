// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/media/time_slider.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

namespace {

using app::Milliseconds;
using std::chrono::seconds;

class TimeSliderTest : public ::testing::Test {
   protected:
    TimeSliderTest() {
        m_slider.resize(316, 24);
        m_slider.setDuration(seconds(60));
        m_slider.show(Milliseconds(0));
        m_slider.QWidget::show();
    }
    app::TimeSlider m_slider;
    QSignalSpy m_wanted{&m_slider, &app::TimeSlider::wanted};
};

TEST_F(TimeSliderTest, followsWithoutTelling) {
    m_slider.show(seconds(30));
    EXPECT_EQ(m_slider.value(), 30000);
    m_slider.setDuration(seconds(10));
    m_slider.show(seconds(99));
    EXPECT_EQ(m_slider.value(), 10000);
    EXPECT_TRUE(m_wanted.isEmpty());
}

TEST_F(TimeSliderTest, goesWhereItIsPressedAndDragged) {
    QTest::mousePress(&m_slider, Qt::LeftButton, {}, {158, 12});
    ASSERT_EQ(m_wanted.size(), 1);
    EXPECT_NEAR(m_slider.value(), 30000, 300);
    m_slider.show(seconds(1));
    EXPECT_NEAR(m_slider.value(), 30000, 300) << "the hand is on it";
    QTest::mouseMove(&m_slider, {400, 12});
    QTest::mouseRelease(&m_slider, Qt::LeftButton, {}, {400, 12});
    EXPECT_EQ(m_slider.value(), 60000);
    m_slider.show(seconds(1));
    EXPECT_EQ(m_slider.value(), 1000);
}

TEST_F(TimeSliderTest, movesByKeys) {
    QTest::keyClick(&m_slider, Qt::Key_Right);
    QTest::keyClick(&m_slider, Qt::Key_PageUp);
    QTest::keyClick(&m_slider, Qt::Key_Left);
    EXPECT_EQ(m_slider.value(), 10000);
    QTest::keyClick(&m_slider, Qt::Key_End);
    EXPECT_EQ(m_wanted.back().front().value<Milliseconds>(), seconds(60));
}

TEST_F(TimeSliderTest, isStillWithoutARecording) {
    m_slider.setDuration({});
    QTest::mouseClick(&m_slider, Qt::LeftButton, {}, {158, 12});
    QTest::keyClick(&m_slider, Qt::Key_Right);
    EXPECT_TRUE(m_wanted.isEmpty());
}

TEST(ClockText, hasFiguresOfOneWidth) {
    EXPECT_EQ(app::clockText(Milliseconds(0)), QStringLiteral("0:00:00"));
    EXPECT_EQ(app::clockText(Milliseconds(72999)), QStringLiteral("0:01:12"));
    EXPECT_EQ(app::clockText(std::chrono::hours(12)), QStringLiteral("12:00:00"));
    EXPECT_EQ(app::clockText(Milliseconds(-5)), QStringLiteral("0:00:00"));
}

}  // namespace
