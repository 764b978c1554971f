// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lines of work in the status area.
#include "app/desktop/background/work_strip.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>

#include "app/desktop/background/background_work.h"

using app::BackgroundWork;
using app::WorkStrip;

namespace {

QString sentenceIn(const WorkStrip& strip) { return strip.findChild<QLabel*>()->text(); }

TEST(WorkStrip, takesNoRoomWhileNothingGoesOn) {
    WorkStrip strip;
    EXPECT_TRUE(strip.isHidden());
    auto work = std::make_unique<BackgroundWork>(QStringLiteral("Import"));
    strip.add(work.get());
    EXPECT_FALSE(strip.isHidden());
    work->finish();
    EXPECT_TRUE(strip.isHidden());
}

TEST(WorkStrip, saysWhereTheWorkStands) {
    WorkStrip strip;
    strip.resize(700, 40);
    BackgroundWork work(QStringLiteral("Import"));
    strip.add(&work);
    strip.show();
    work.progress(12, 340, QStringLiteral("Importing 12 of 340 · <b>P3</b> & co.docx"));
    EXPECT_EQ(sentenceIn(strip).toStdString(), "Importing 12 of 340 · <b>P3</b> & co.docx");
    EXPECT_EQ(strip.findChild<QProgressBar*>()->value(), 12);
    EXPECT_EQ(strip.findChild<QProgressBar*>()->maximum(), 340);
}

TEST(WorkStrip, cancelsByKeyboardAndOnce) {
    WorkStrip strip;
    BackgroundWork work(QStringLiteral("Import"));
    QSignalSpy cancelled(&work, &BackgroundWork::cancelled);
    strip.add(&work);
    strip.show();
    auto* button = strip.findChild<QToolButton*>();
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QTest::keyClick(button, Qt::Key_Space);
    EXPECT_EQ(cancelled.count(), 1);
    EXPECT_TRUE(work.isCancelled());
    EXPECT_FALSE(button->isEnabled());
}

TEST(WorkStrip, outlivesItsWorkAndGoesBeforeIt) {
    auto strip = std::make_unique<WorkStrip>();
    auto first = std::make_unique<BackgroundWork>(QStringLiteral("First"));
    BackgroundWork second(QStringLiteral("Second"));
    strip->add(first.get());
    strip->add(&second);
    EXPECT_EQ(strip->lineCount(), 2);
    first.reset();
    EXPECT_EQ(strip->lineCount(), 1);
    strip.reset();
    second.progress(1, 2, QStringLiteral("Nobody looks"));
    second.finish();
}

TEST(WorkStrip, leavesOutWorkThatIsDone) {
    WorkStrip strip;
    BackgroundWork work(QStringLiteral("Import"));
    work.finish();
    strip.add(&work);
    strip.add(nullptr);
    EXPECT_EQ(strip.lineCount(), 0);
}

}  // namespace
