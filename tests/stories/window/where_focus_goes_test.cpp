// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// After every gesture the focus is where the person goes on: mostly in the transcript.
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QTimer>
#include <QTreeView>

#include "app/desktop/codes/code_panel.h"
#include "app/desktop/coding/coding_workspace.h"
#include "app/desktop/coding/transcript_pane.h"
#include "app/desktop/passages/coding_detail.h"
#include "app/desktop/passages/passage_list.h"
#include "app/desktop/passages/passage_panel.h"
#include "app/desktop/session/session.h"
#include "app/desktop/transcript/transcript_view.h"
#include "codebook/model/turn.h"
#include "codebook/project/project.h"
#include "codebook/store/store.h"
#include "tests/stories/window/opened_study.h"

namespace {

class WhereFocusGoes : public tests::OpenedStudy {
   protected:
    app::TranscriptView& view() { return m_window->coding()->transcript().view(); }
    template <class Panel>
    Panel& panel() {
        return *m_window->findChild<Panel*>();
    }
    std::size_t codings() { return study().codings.count(); }
};

TEST_F(WhereFocusGoes, intoTheTextWithADocumentFromThePalette) {
    openSample(true);
    trigger("workspace.cases");
    trigger("edit.palette");
    type(QStringLiteral("P3-group"));
    press(Qt::Key_Return);
    EXPECT_TRUE(view().isVisible());
    EXPECT_TRUE(view().hasFocus());
    const std::size_t before = codings();
    type(QStringLiteral("trust"));
    press(Qt::Key_Return);
    EXPECT_EQ(codings(), before + 1) << "a turn is current at once";
    EXPECT_TRUE(view().hasFocus());
}

TEST_F(WhereFocusGoes, intoThePassagesWithACodeFromThePalette) {
    openSample(true);
    trigger("search.focus");
    for (int time = 0; time < 2; ++time) {
        trigger("edit.palette");
        type(QStringLiteral("Informal norms"));
        press(Qt::Key_Return);
        EXPECT_TRUE(panel<app::PassagePanel>().list().hasFocus());
        trigger("search.focus");
    }
}

TEST_F(WhereFocusGoes, intoTheTextWithEscFromEveryPanel) {
    openSample(true);
    trigger("documents.next");
    for (const char* command : {"focus.codes", "focus.passages", "focus.memos", "search.focus"}) {
        trigger(command);
        EXPECT_FALSE(view().hasFocus()) << command;
        press(Qt::Key_Escape);
        EXPECT_TRUE(view().hasFocus()) << command;
    }
    trigger("focus.codes");
    press(Qt::Key_Down);
    EXPECT_NE(qobject_cast<QTreeView*>(QApplication::focusWidget()), nullptr);
    press(Qt::Key_Escape);
    EXPECT_TRUE(view().hasFocus());
    trigger("focus.codes");
    press(Qt::Key_Down, {}, 3);
    trigger("focus.code");
    EXPECT_FALSE(view().hasFocus());
    press(Qt::Key_Escape);
    EXPECT_TRUE(view().hasFocus());
}

TEST_F(WhereFocusGoes, intoTheTextWhenTheDetailIsDoneWith) {
    openSample(true);
    trigger("documents.next");
    trigger("focus.transcript");
    type(QStringLiteral("trust"));
    press(Qt::Key_Return);
    const std::size_t before = codings();
    trigger("passages.recodeCoding");
    EXPECT_FALSE(view().hasFocus());
    press(Qt::Key_Escape);
    EXPECT_TRUE(view().hasFocus());
    trigger("passages.codingMemo");
    type(QStringLiteral("why"));
    press(Qt::Key_Escape);
    EXPECT_TRUE(view().hasFocus());
    EXPECT_EQ(session().project().codingDetail(session().coding()).memo, QStringLiteral("why"));
    panel<app::CodingDetail>().remove();
    EXPECT_EQ(codings(), before - 1);
    EXPECT_TRUE(view().hasFocus());
}

TEST_F(WhereFocusGoes, intoTheTextWithACodeOfTheCodebook) {
    openSample(true);
    trigger("documents.next");
    trigger("focus.transcript");
    press(Qt::Key_Right, Qt::ShiftModifier, 3);
    trigger("focus.codes");
    type(QStringLiteral("Informal"));
    press(Qt::Key_Down);
    const std::size_t before = codings();
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(codings(), before + 1);
    EXPECT_TRUE(view().hasFocus());
}

TEST_F(WhereFocusGoes, backToTheTurnWhereThePersonWas) {
    openSample(true);
    trigger("documents.next");
    trigger("focus.transcript");
    press(Qt::Key_Down, {}, 20);
    const auto document = session().document();
    reopen();
    EXPECT_EQ(session().document(), document);
    EXPECT_EQ(view().currentTurn(), 20);
    EXPECT_TRUE(
        view().viewport()->rect().intersects(view().rectOf({view().caret(), view().caret() + 1})));
}

TEST_F(WhereFocusGoes, correctsWhatIsSaidOfALineWithItsLabel) {
    openSample(true);
    trigger("documents.next");
    trigger("focus.transcript");
    press(Qt::Key_Down, {}, 7);
    const auto turns = session().project().turns(session().document());
    const codebook::Turn turn = (*turns)[7];
    ASSERT_LT(turn.span.begin, turn.words.begin);
    view().select(turn.span);
    trigger("text.correct");
    press(Qt::Key_End, Qt::ControlModifier);
    type(QStringLiteral("zz"));
    press(Qt::Key_Return);
    EXPECT_TRUE(view().hasFocus());
    EXPECT_TRUE(session()
                    .project()
                    .text(session().document())
                    ->slice(turn.span)
                    .startsWith(session().project().text(session().document())->slice(turn.label)));
    EXPECT_EQ(session().project().undoText().has_value(), true);
    EXPECT_EQ((*session().project().turns(session().document()))[7].words.length(),
              turn.words.length() + 2);
}

TEST_F(WhereFocusGoes, intoAMenuByKeyAndBack) {
    openSample(true);
    trigger("documents.next");
    trigger("focus.transcript");
    QStringList offered;
    QTimer::singleShot(100, m_window.get(), [&] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (!menu) return;
        for (const QAction* action : menu->actions()) offered << action->objectName();
        menu->close();
    });
    press(Qt::Key_F10, Qt::ShiftModifier);
    EXPECT_TRUE(offered.contains(QStringLiteral("coding.code")));
    EXPECT_TRUE(view().hasFocus());
}

TEST_F(WhereFocusGoes, showsPassagesAgainThatWereAskedForBefore) {
    openSample(true);
    trigger("focus.codes");
    type(QStringLiteral("Informal"));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_TRUE(panel<app::PassagePanel>().isVisible());
    trigger("search.focus");
    EXPECT_FALSE(panel<app::PassagePanel>().isVisible());
    trigger("focus.codes");
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_TRUE(panel<app::PassagePanel>().isVisible());
}

}  // namespace
