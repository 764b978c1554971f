// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window does not show while blind, and does not take where a project can only be read.
#include <QPlainTextEdit>

#include "app/desktop/coding/coding_workspace.h"
#include "app/desktop/coding/memo_panel.h"
#include "app/desktop/coding/transcript_pane.h"
#include "app/desktop/session/session.h"
#include "app/desktop/shell/error_strip.h"
#include "app/desktop/transcript/transcript_view.h"
#include "codebook/project/project.h"
#include "tests/stories/window/opened_study.h"

namespace {

using WhatIsKeptBack = tests::OpenedStudy;

TEST_F(WhatIsKeptBack, staysBlindUntilThatIsLifted) {
    openSample(true);
    trigger("layer.blind");
    reopen();
    EXPECT_TRUE(session().isBlind());
    EXPECT_TRUE(m_window->commands().action(QStringLiteral("layer.blind"))->isChecked());
    trigger("layer.blind");
    reopen();
    EXPECT_FALSE(session().isBlind());
}

TEST_F(WhatIsKeptBack, leavesACodingOfAnotherWhenGoingBlind) {
    openSample(true);
    const codebook::Coding& coding = *study().codings.begin();
    ASSERT_NE(coding.coder, session().me());
    session().showPassage(coding.document, coding.span);
    session().selectCoding(coding.id);
    trigger("layer.blind");
    EXPECT_FALSE(session().coding());
    const std::size_t before = study().codings.count();
    m_window->coding()->transcript().view().setFocus();
    press(Qt::Key_Delete);
    trigger("coding.join");
    EXPECT_EQ(study().codings.count(), before);
}

TEST_F(WhatIsKeptBack, takesNoWordsThatItCannotStore) {
    openSample(true);
    const QString file = session().project().path();
    // Another window has it open, as a colleague's would.
    codebook::Project::OpenOptions options;
    options.coder = QStringLiteral("Ada");
    app::MainWindow second(std::make_unique<app::Session>(codebook::Project::open(file, options)));
    ASSERT_TRUE(second.session()->project().isReadOnly());
    second.show();
    EXPECT_TRUE(second.findChild<app::ErrorStrip*>()->sentence().startsWith(
        QStringLiteral("This project can be read, not changed")));
    second.session()->showDocument(second.session()->study().documents.begin()->id);
    second.coding()->transcript().view().setFocus(Qt::ShortcutFocusReason);
    second.commands().action(QStringLiteral("memo.document"))->trigger();
    for (const auto* text : second.findChild<app::MemoPanel*>()->findChildren<QPlainTextEdit*>())
        EXPECT_TRUE(text->isReadOnly());
    for (const char* command : {"codes.new", "codes.rename", "codes.remove"})
        EXPECT_FALSE(second.commands().action(QLatin1String(command))->isEnabled()) << command;
}

}  // namespace
