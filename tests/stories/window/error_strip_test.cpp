// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long an error stands: until work goes on, but never shorter than it takes to read.
#include "app/desktop/shell/error_strip.h"

#include <QTest>
#include <QToolButton>

#include "app/desktop/session/session.h"
#include "codebook/project/step.h"
#include "tests/stories/window/opened_study.h"

namespace {

using app::ErrorStrip;

class ErrorStripStory : public tests::OpenedStudy {
   protected:
    void SetUp() override {
        OpenedStudy::SetUp();
        openEmpty();
        strip().setPace(Notice, 0);
    }
    ErrorStrip& strip() { return *m_window->findChild<ErrorStrip*>(); }
    void succeed() {
        const QString name = QStringLiteral("case %1").arg(++m_count);
        ASSERT_TRUE(session().perform(name, [&](codebook::Step& step) { step.addCase(name); }));
    }
    static constexpr int Notice = 400;
    static constexpr int Patience = 3 * Notice;

    int m_count = 0;
};

TEST_F(ErrorStripStory, goesWhenTheNextStepSucceedsButNotBeforeItCouldBeRead) {
    session().fail(QStringLiteral("No."));
    succeed();
    QTest::qWait(Notice / 2);
    EXPECT_EQ(strip().sentence(), QStringLiteral("No."));
    EXPECT_TRUE(QTest::qWaitFor([&] { return strip().sentence().isEmpty(); }, Patience));
}

TEST_F(ErrorStripStory, standsWhileNothingElseIsDone) {
    session().fail(QStringLiteral("No."));
    QTest::qWait(Patience);
    EXPECT_EQ(strip().sentence(), QStringLiteral("No."));
}

TEST_F(ErrorStripStory, doesNotTakeANewMessageAwayForAnOldStep) {
    session().fail(QStringLiteral("No."));
    succeed();
    QTest::qWait(Notice / 2);
    session().fail(QStringLiteral("Nor so."));
    QTest::qWait(Patience);
    EXPECT_EQ(strip().sentence(), QStringLiteral("Nor so."));
}

TEST_F(ErrorStripStory, staysWhileItsDetailsAreRead) {
    session().fail(QStringLiteral("No."), QStringLiteral("Why"));
    strip().findChild<QToolButton*>()->click();
    succeed();
    QTest::qWait(Patience);
    EXPECT_EQ(strip().sentence(), QStringLiteral("No."));
}

TEST_F(ErrorStripStory, keepsWordsThatHaveNoOtherPlace) {
    session().giveBack(QStringLiteral("typed"));
    succeed();
    QTest::qWait(Patience);
    EXPECT_FALSE(strip().sentence().isEmpty());
}

}  // namespace
