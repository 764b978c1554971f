// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The gestures of coding, each one step that undo takes back whole.
#include "app/desktop/coding/coding_desk.h"

#include <gtest/gtest.h>

#include <QSettings>
#include <QSignalSpy>

#include "app/desktop/session/session.h"
#include "codebook/model/code_tree.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"
#include "tests/support/drawn_study.h"
#include "tests/support/rich_study.h"

namespace {

using namespace codebook;

class CodingDeskTest : public ::testing::Test {
   protected:
    CodingDeskTest()
        : m_session(tests::drawProject(
              m_folder.path(),
              QStringLiteral("+ trust\n+ law\n== P1\nI: Why?\nP1: I trust 🙂 them all."))) {
        QSettings().clear();
        m_session.showDocument(m_session.study().documents.begin()->id);
    }
    CodeId code(const char* path) const {
        return CodeTree(m_session.study()).resolve(QString::fromUtf8(path));
    }
    Span words(const char* text) const {
        return tests::spanOf(m_session.project(), m_session.document(), QString::fromUtf8(text));
    }
    /// "CODE: words" of every coding in order of their making.
    std::string shown() const {
        QStringList lines;
        for (const Coding& coding : m_session.study().codings)
            lines << m_session.study().codes.at(coding.code).name + QStringLiteral(": ") +
                         m_session.project().text(coding.document)->slice(coding.span);
        return tests::lines(lines);
    }

    tests::StudyFolder m_folder;
    app::Session m_session;
    app::CodingDesk m_desk{m_session};
};

TEST_F(CodingDeskTest, codesTheSelectionWithoutWhiteSpaceAtItsEnds) {
    m_session.select({words("trust 🙂").begin - 1, words("trust 🙂").end + 1});
    EXPECT_TRUE(m_desk.code({code("trust"), code("law")}));
    EXPECT_EQ(shown(), "trust: trust 🙂\nlaw: trust 🙂");
    m_session.undo();
    EXPECT_EQ(shown(), "") << "several codes at once are one step";
}

TEST_F(CodingDeskTest, codesWhatIsSaidInTheCurrentTurnWhereNothingIsSelected) {
    m_desk.standAt(1);
    EXPECT_TRUE(m_desk.code({code("trust")}));
    EXPECT_EQ(shown(), "trust: I trust 🙂 them all.");
}

TEST_F(CodingDeskTest, saysThatThereIsNothingToCode) {
    const QSignalSpy said(&m_session, &app::Session::said);
    EXPECT_FALSE(m_desk.code({code("trust")}));
    EXPECT_FALSE(m_desk.codeNew(QStringLiteral("new")));
    EXPECT_FALSE(m_desk.repeat());
    EXPECT_EQ(said.count(), 3);
    EXPECT_FALSE(m_session.project().undoText()->contains(QStringLiteral("Code")));
}

TEST_F(CodingDeskTest, selectsWhatItCoded) {
    m_session.select(words("them"));
    m_desk.code({code("trust")});
    ASSERT_TRUE(m_session.coding());
    EXPECT_EQ(m_session.study().codings.at(m_session.coding()).span, words("them"));
}

TEST_F(CodingDeskTest, makesACodeInPlaceAndUndoesBoth) {
    m_session.select(words("them"));
    EXPECT_TRUE(m_desk.codeNew(QStringLiteral(" Others ")));
    EXPECT_EQ(shown(), "Others: them");
    EXPECT_FALSE(m_session.study().codes.at(code("Others")).color.isEmpty());
    m_session.undo();
    EXPECT_EQ(m_session.study().codes.count(), 2U);
}

TEST_F(CodingDeskTest, namesACodeByTheWordsThemselves) {
    m_session.select(words("trust 🙂 them"));
    EXPECT_TRUE(m_desk.codeInVivo());
    EXPECT_EQ(shown(), "trust 🙂 them: trust 🙂 them");
    m_session.select(words("trust"));
    EXPECT_TRUE(m_desk.codeInVivo());
    EXPECT_EQ(m_session.study().codes.count(), 3U) << "a code of that name is there already";
}

TEST_F(CodingDeskTest, repeatsAllCodesOfTheLastCodingEvenAfterReopening) {
    {
        app::CodingDesk desk(m_session);
        m_session.select(words("them"));
        desk.code({code("law"), code("trust")});
        m_session.select(words("all"));
        EXPECT_TRUE(desk.repeat());
    }
    EXPECT_EQ(shown(), "law: them\ntrust: them\nlaw: all\ntrust: all");
    app::CodingDesk later(m_session);
    EXPECT_EQ(later.recentCodes(), (QList<CodeId>{code("trust"), code("law")}));
}

TEST_F(CodingDeskTest, codesByDigit) {
    m_session.perform(QStringLiteral("Set"), [&](Step& step) {
        step.setSetting(m_session.project().guid(), QStringLiteral("codeShortcut3"),
                        m_session.study().codes.at(code("law")).guid.toString());
    });
    m_session.select(words("them"));
    EXPECT_FALSE(m_desk.codeByDigit(2));
    EXPECT_TRUE(m_desk.codeByDigit(3));
    EXPECT_EQ(shown(), "law: them");
}

TEST_F(CodingDeskTest, joinsWithTheNextAndDividesAgain) {
    m_session.select(words("trust"));
    m_desk.code({code("trust")});
    const CodingId first = m_session.coding();
    m_session.select(words("all"));
    m_desk.code({code("trust")});
    EXPECT_TRUE(m_desk.join(first));
    EXPECT_EQ(shown(), "trust: trust 🙂 them all");
    EXPECT_TRUE(m_desk.divide(first, words("them").begin));
    EXPECT_EQ(shown(), "trust: trust 🙂\ntrust: them all");
    m_session.undo();
    m_session.undo();
    EXPECT_EQ(shown(), "trust: trust\ntrust: all");
}

TEST_F(CodingDeskTest, codesManyPlacesInOneStepAndEachOnce) {
    m_session.select(words("them"));
    m_desk.code({code("trust")});
    const auto place = [&](const char* text) { return Place{m_session.document(), words(text)}; };
    EXPECT_TRUE(m_desk.codePlaces({place("them"), place("all"), place("Why?")}, code("trust")));
    EXPECT_EQ(shown(), "trust: them\ntrust: all\ntrust: Why?");
    m_session.undo();
    EXPECT_EQ(shown(), "trust: them");
}

TEST_F(CodingDeskTest, refusesForeignCodings) {
    EXPECT_FALSE(m_desk.remove({CodingId{99}}));
    EXPECT_FALSE(m_desk.resize(CodingId{99}, {0, 2}));
    EXPECT_FALSE(m_desk.recode({CodingId{99}}, code("law")));
    EXPECT_FALSE(m_desk.join(CodingId{99}));
    EXPECT_FALSE(m_desk.divide(CodingId{99}, 3));
    EXPECT_FALSE(m_desk.weigh(CodingId{99}, 1));
}

TEST_F(CodingDeskTest, restoresEverythingByUndo) {
    const tests::Snapshot before = tests::snapshotOf(m_session.project());
    m_session.select(words("them"));
    m_desk.code({code("trust")});
    const CodingId coding = m_session.coding();
    m_desk.weigh(coding, 2.5);
    m_desk.recode({coding}, code("law"));
    m_desk.resize(coding, words("them all"));
    m_desk.remove({coding});
    for (int step = 0; step < 5; ++step) m_session.undo();
    EXPECT_TRUE(tests::snapshotOf(m_session.project()) == before);
    for (int step = 0; step < 4; ++step) m_session.redo();
    EXPECT_EQ(shown(), "law: them all");
}

}  // namespace
