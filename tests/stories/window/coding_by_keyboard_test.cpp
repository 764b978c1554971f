// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Someone codes the sample study's first interview by the keyboard alone, closes, opens it again,
// takes ten steps back and does them again.
#include <QLineEdit>
#include <QTest>

#include "app/desktop/coding/coding_workspace.h"
#include "app/desktop/coding/transcript_pane.h"
#include "app/desktop/intake/import_page.h"
#include "app/desktop/session/session.h"
#include "app/desktop/transcript/transcript_view.h"
#include "codebook/project/project.h"
#include "tests/stories/window/opened_study.h"
#include "tests/support/rich_study.h"

namespace {

using tests::OpenedStudy;

class CodingByKeyboard : public OpenedStudy {
   protected:
    app::TranscriptView& view() { return m_window->coding()->transcript().view(); }
    std::size_t codings() { return study().codings.count(); }
    QString codeOfLast() {
        const auto* coding = study().codings.find(session().coding());
        return coding ? study().codes.at(coding->code).name : QString();
    }
};

TEST_F(CodingByKeyboard, codesFortyPassagesAndUndoesAfterReopening) {
    openSample(false);
    trigger("documents.next");
    trigger("focus.transcript");
    ASSERT_TRUE(session().document());
    ASSERT_TRUE(view().hasFocus());
    const QStringList typed{QStringLiteral("trust"), QStringLiteral("manda"),
                            QStringLiteral("infor"), QStringLiteral("hiera")};
    while (codings() < 40U) {
        const std::size_t before = codings();
        press(Qt::Key_Down);
        press(Qt::Key_Right, Qt::ShiftModifier, 3);
        type(typed[static_cast<qsizetype>(before % 4)]);
        press(Qt::Key_Return);
        if (codings() == before) press(Qt::Key_Escape);
        ASSERT_TRUE(view().hasFocus()) << before;
        ASSERT_LT(view().currentTurn(), 400);
        if (view().currentTurn() + 1 >=
            static_cast<int>(session().project().turns(session().document())->size()))
            press(Qt::Key_Home, Qt::ControlModifier);
    }
    const tests::Snapshot all = tests::snapshotOf(session().project());

    reopen();
    EXPECT_TRUE(tests::snapshotOf(session().project()) == all);
    for (int step = 0; step < 10; ++step) press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(codings(), 30U);
    for (int step = 0; step < 10; ++step) press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(tests::snapshotOf(session().project()) == all);
    EXPECT_EQ(tests::lines(session().project().check()), "");
}

TEST_F(CodingByKeyboard, makesACodeInPlaceAndRepeatsIt) {
    openSample(false);
    trigger("documents.next");
    trigger("focus.transcript");
    press(Qt::Key_Down, {}, 5);
    press(Qt::Key_Right, Qt::ShiftModifier, 2);
    type(QStringLiteral("qqq something new"));
    press(Qt::Key_Return);
    EXPECT_EQ(codeOfLast(), QStringLiteral("qqq something new"));
    press(Qt::Key_Down);
    press(Qt::Key_R, Qt::ControlModifier);
    EXPECT_EQ(codeOfLast(), QStringLiteral("qqq something new"));
    EXPECT_EQ(codings(), 2U);
    settle();
    press(Qt::Key_Delete);
    EXPECT_EQ(codings(), 1U);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(codings(), 2U);
}

TEST_F(CodingByKeyboard, leavesNothingBehindOnEscape) {
    openSample(false);
    trigger("documents.next");
    trigger("focus.transcript");
    press(Qt::Key_Down, {}, 3);
    type(QStringLiteral("tru"));
    EXPECT_FALSE(view().hasFocus());
    press(Qt::Key_Escape);
    EXPECT_TRUE(view().hasFocus());
    EXPECT_EQ(codings(), 0U);
}

TEST_F(CodingByKeyboard, importsThreeFilesFirst) {
    openEmpty();
    auto* page = m_window->importPage();
    page->take({sample(QStringLiteral("transcripts/P1-area-officer.docx")),
                sample(QStringLiteral("transcripts/P2-victim-coordinator.vtt")),
                sample(QStringLiteral("transcripts/P3-group-leader.txt"))});
    auto* button = page->findChild<QWidget*>(QStringLiteral("import"));
    ASSERT_NE(button, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return button->isEnabled(); }, 20'000));
    QTest::qWait(200);
    button->setFocus();
    press(Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([&] { return study().documents.count() == 3U; }, 20'000));
    settle();
    trigger("workspace.coding");
    trigger("documents.next");
    trigger("focus.transcript");
    press(Qt::Key_Down, {}, 3);
    type(QStringLiteral("first"));
    press(Qt::Key_Return);
    EXPECT_EQ(codings(), 1U);
    while (session().project().undoText()) press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(study().documents.count(), 0U);
    EXPECT_EQ(study().codes.count(), 0U);
    reopen();
    while (session().project().redoText()) trigger("edit.redo");
    EXPECT_EQ(study().documents.count(), 3U);
    EXPECT_EQ(codings(), 1U);
}

}  // namespace
