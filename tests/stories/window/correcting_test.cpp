// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words are corrected where they stand, and what was typed is not lost where that cannot be.
#include <QPlainTextEdit>
#include <QTest>

#include "app/desktop/coding/coding_workspace.h"
#include "app/desktop/coding/transcript_pane.h"
#include "app/desktop/coding/words_editor.h"
#include "app/desktop/session/session.h"
#include "app/desktop/shell/error_strip.h"
#include "app/desktop/transcript/transcript_view.h"
#include "codebook/model/turn.h"
#include "codebook/project/project.h"
#include "tests/stories/window/opened_study.h"

namespace {

class Correcting : public tests::OpenedStudy {
   protected:
    void SetUp() override {
        OpenedStudy::SetUp();
        openSample(true);
        trigger("documents.next");
        trigger("focus.transcript");
        press(Qt::Key_Down, {}, 7);
    }
    app::TranscriptView& view() { return m_window->coding()->transcript().view(); }
    const codebook::Turn& turn(std::size_t number) {
        m_turns = session().project().turns(session().document());
        return (*m_turns)[number];
    }
    QPlainTextEdit* field() {
        auto* editor = m_window->findChild<app::WordsEditor*>();
        return editor && editor->isVisible() ? editor->findChild<QPlainTextEdit*>() : nullptr;
    }

    std::shared_ptr<const codebook::Turns> m_turns;
};

TEST_F(Correcting, saysBeforehandThatItGoesTurnByTurn) {
    QString said;
    QObject::connect(&session(), &app::Session::said, m_window.get(),
                     [&](const QString& sentence) { said = sentence; });
    view().select({turn(7).words.begin, turn(8).words.end});
    trigger("text.correct");
    EXPECT_EQ(field(), nullptr);
    EXPECT_TRUE(said.contains(QStringLiteral("one turn"))) << said.toStdString();
    EXPECT_TRUE(view().hasFocus());
}

TEST_F(Correcting, leavesInTheFieldWhatCannotBeStored) {
    view().select(turn(7).words);
    trigger("text.correct");
    ASSERT_NE(field(), nullptr);
    press(Qt::Key_Delete);
    press(Qt::Key_Return);
    ASSERT_NE(field(), nullptr) << "a turn needs words";
    EXPECT_FALSE(m_window->findChild<app::ErrorStrip*>()->sentence().isEmpty());
    type(QStringLiteral("Other words"));
    press(Qt::Key_Return);
    EXPECT_EQ(field(), nullptr);
    EXPECT_EQ(session().project().text(session().document())->slice(turn(7).words),
              QStringLiteral("Other words"));
    EXPECT_TRUE(view().hasFocus());
}

}  // namespace
