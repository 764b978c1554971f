// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the session tells the panels, and what it keeps from them.
#include "app/desktop/session/session.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

#include "app/desktop/session/user_commands.h"
#include "codebook/project/lookup.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"
#include "tests/support/drawn_study.h"

namespace {

using namespace codebook;

class SessionTest : public ::testing::Test {
   protected:
    SessionTest()
        : m_session(tests::drawProject(
              m_folder.path(),
              QStringLiteral(
                  "+ trust\n== P1\nP1: I [trust](trust, trust@Bo) them.\n== P2\nP2: No."))) {}
    DocumentId document(const char* name) const {
        return documentNamed(m_session.study(), QLatin1String(name));
    }

    tests::StudyFolder m_folder;
    app::Session m_session;
};

TEST_F(SessionTest, tellsOnceWhatIsShown) {
    const QSignalSpy spy(&m_session, &app::Session::documentShown);
    m_session.showDocument(document("P1"));
    m_session.showDocument(document("P1"));
    EXPECT_EQ(spy.count(), 1);
}

TEST_F(SessionTest, forgetsTheSelectionWithTheDocument) {
    m_session.showDocument(document("P1"));
    m_session.select({0, 4});
    m_session.showDocument(document("P2"));
    EXPECT_TRUE(m_session.selection().isEmpty());
}

TEST_F(SessionTest, showsTheLayerThatIsAskedFor) {
    const CoderId ada = m_session.me();
    const CoderId bo = coderNamed(m_session.study(), QStringLiteral("Bo"));
    EXPECT_TRUE(m_session.shows(ada) && m_session.shows(bo));
    m_session.setLayer(app::Layer::Others);
    EXPECT_TRUE(!m_session.shows(ada) && m_session.shows(bo));
    m_session.setBlind(true);
    EXPECT_TRUE(m_session.shows(ada) && !m_session.shows(bo)) << "blind is stronger than layers";
    m_session.setBlind(false);
    EXPECT_TRUE(!m_session.shows(ada) && m_session.shows(bo));
}

TEST_F(SessionTest, leavesWhatIsRemoved) {
    m_session.showDocument(document("P1"));
    m_session.selectCoding(m_session.study().codings.begin()->id);
    m_session.chooseCodes({m_session.study().codes.begin()->id});
    const QSignalSpy codes(&m_session, &app::Session::codesChosen);
    EXPECT_TRUE(m_session.perform(QStringLiteral("Remove all"), [&](Step& step) {
        step.removeDocument(document("P1"));
        step.removeCode(m_session.study().codes.begin()->id);
        step.removeOrphans(m_session.project().guids(Entity::Coding));
    }));
    EXPECT_FALSE(m_session.document());
    EXPECT_FALSE(m_session.coding());
    EXPECT_TRUE(m_session.chosenCodes().empty());
    EXPECT_EQ(codes.count(), 1);
}

TEST_F(SessionTest, tellsWhatFailedAndChangesNothing) {
    const QSignalSpy failed(&m_session, &app::Session::failed);
    const Study before = m_session.study();
    EXPECT_FALSE(m_session.perform(QStringLiteral("Add"),
                                   [](Step& step) { step.addCode(Code(), QUuid()); }));
    ASSERT_EQ(failed.count(), 1);
    EXPECT_EQ(failed.first().first().toString(), QStringLiteral("A code needs a name."));
    EXPECT_TRUE(m_session.study() == before);
}

TEST_F(SessionTest, undoesAndSaysWhat) {
    const QSignalSpy said(&m_session, &app::Session::said);
    EXPECT_TRUE(m_session.perform(QStringLiteral("Add Law"), [](Step& step) {
        Code code;
        code.name = QStringLiteral("Law");
        step.addCode(code, QUuid());
    }));
    m_session.undo();
    EXPECT_EQ(m_session.study().codes.count(), 1U);
    EXPECT_EQ(said.last().first().toString(), QStringLiteral("Undone: Add Law"));
    m_session.redo();
    EXPECT_EQ(m_session.study().codes.count(), 2U);
}

TEST(UserCommands, areFoundByTheirIdAndGivenWhileTheirContextLives) {
    app::UserCommands commands;
    int given = 0;
    auto context = std::make_unique<QObject>();
    commands.add({QStringLiteral("test.one"), QStringLiteral("One")}, context.get(),
                 [&](bool) { ++given; });
    commands.action(QStringLiteral("test.one"))->trigger();
    EXPECT_EQ(given, 1);
    context.reset();
    commands.action(QStringLiteral("test.one"))->trigger();
    EXPECT_EQ(given, 1);
    EXPECT_EQ(commands.action(QStringLiteral("test.two")), nullptr);
}

}  // namespace
