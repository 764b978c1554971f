// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A project is opened beside the window, and belongs to it afterwards.
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include "app/desktop/session/session.h"
#include "app/desktop/shell/program.h"
#include "app/desktop/shell/project_opening.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"
#include "tests/stories/window/opened_study.h"

namespace {

using app::OpenedProject;
using app::ProjectOpening;

class Opening : public tests::OpenedStudy {
   protected:
    /// The sample study in a file that no window has open.
    QString closedSample() {
        openSample(true);
        QString file = session().project().path();
        m_window->close();
        m_window.reset();
        return file;
    }
};

TEST_F(Opening, handsTheProjectToTheWindow) {
    ProjectOpening opening(closedSample());
    QSignalSpy finished(&opening, &ProjectOpening::finished);
    ASSERT_TRUE(finished.wait());
    const OpenedProject opened = opening.take();
    ASSERT_TRUE(opened.session) << opened.sentence.toStdString();
    EXPECT_EQ(opened.session->thread(), QThread::currentThread());
    EXPECT_EQ(opened.session->project().thread(), QThread::currentThread());
    EXPECT_TRUE(opened.session->perform(QStringLiteral("Name a coder"), [](codebook::Step& step) {
        step.addCoder(QStringLiteral("Somebody"));
    }));
    opened.session->undo();
    EXPECT_EQ(opened.session->project().check(), QStringList());
}

TEST_F(Opening, saysWhyThereIsNoProject) {
    ProjectOpening opening(path(QStringLiteral("nowhere.samsyn")));
    ASSERT_TRUE(opening.isDoneWithin(std::chrono::seconds(20)));
    const OpenedProject opened = opening.take();
    EXPECT_FALSE(opened.session);
    EXPECT_TRUE(opened.sentence.contains(QStringLiteral("nowhere.samsyn")));
}

TEST_F(Opening, mayBeGivenUpAtAnyTime) {
    const QString file = closedSample();
    for (int i = 0; i < 20; ++i) ProjectOpening{file};
    ProjectOpening opening(file);
    ASSERT_TRUE(opening.isDoneWithin(std::chrono::seconds(60)));
    EXPECT_TRUE(opening.take().session);
}

TEST_F(Opening, ofAProgramEndsInItsWindow) {
    const QString file = closedSample();
    app::Program program;
    program.open(file);
    ASSERT_TRUE(QTest::qWaitFor(
        [&program] { return program.window() && program.window()->session(); }, 20'000));
    EXPECT_EQ(program.window()->session()->project().path(), file);
    // Another that cannot be opened leaves it as it is.
    program.open(path(QStringLiteral("nowhere.samsyn")));
    QTest::qWait(200);
    ASSERT_TRUE(program.window()->session());
    EXPECT_EQ(program.window()->session()->project().path(), file);
}

}  // namespace
