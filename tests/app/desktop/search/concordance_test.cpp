// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include "app/desktop/search/concordance_model.h"
#include "app/desktop/search/concordance_page.h"
#include "app/desktop/search/concordance_view.h"
#include "app/desktop/search/query_head.h"
#include "codebook/project/step.h"
#include "tests/app/desktop/search/search_fixture.h"

namespace {

using namespace app;
using By = LineGroups::By;

class ConcordanceTest : public tests::SearchTest {
   protected:
    void arrange(LineOrder order, int words, LineGroups groups) {
        SearchQuestion question = workspace->question();
        question.order = order;
        question.sortedWords = words;
        question.groups = std::move(groups);
        workspace->ask(question);
        settle();
    }
    ConcordancePage& page() { return workspace->concordance(); }
};

TEST_F(ConcordanceTest, listsEveryHitBelowItsDocumentAndCountsThem) {
    const QAbstractItemModelTester tester(&page().model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    ask("trust");
    EXPECT_EQ(lines(),
              "= P1\nyou [trust] the\nI [trust] the\nI [trust] them\n"
              "= P2\nyou [trust] the\nWe [trust] nobody.\nOld [trust] is");
    EXPECT_EQ(page().totals(), QStringLiteral("6 hit(s) in 6 turn(s) of 2 document(s)"));
    EXPECT_EQ(session->hits().size(), 6U);
    ask("");
    EXPECT_EQ(lines(), "");
    EXPECT_FALSE(page().hint().isEmpty());
    EXPECT_TRUE(session->hits().empty());
}

TEST_F(ConcordanceTest, sortsByWordsOnEitherSideAndByTheWordFound) {
    ask("trust");
    arrange(LineOrder::Right, 1, {By::None, {}});
    EXPECT_EQ(lines(),
              "Old [trust] is\nWe [trust] nobody.\nyou [trust] the\nI [trust] the\n"
              "you [trust] the\nI [trust] them");
    arrange(LineOrder::Right, 2, {By::None, {}});
    EXPECT_EQ(lines(),
              "Old [trust] is\nWe [trust] nobody.\nI [trust] the\nyou [trust] the\n"
              "you [trust] the\nI [trust] them");
    arrange(LineOrder::Left, 1, {By::None, {}});
    EXPECT_EQ(lines(),
              "I [trust] the\nI [trust] them\nOld [trust] is\nWe [trust] nobody.\n"
              "you [trust] the\nyou [trust] the");
    ask("trust OR police");
    arrange(LineOrder::Found, 1, {By::None, {}});
    EXPECT_EQ(lines().substr(0, 12), "the [police]");
}

TEST_F(ConcordanceTest, groupsBySpeakerAndByAttribute) {
    ask("trust");
    arrange(LineOrder::Document, 1, {By::Speaker, {}});
    EXPECT_EQ(lines(),
              "= I\nyou [trust] the\nyou [trust] the\n= P1\nI [trust] the\nI [trust] them\n"
              "= P2\nWe [trust] nobody.\n= P3\nOld [trust] is");
    arrange(LineOrder::Document, 1, {By::Attribute, QStringLiteral("side")});
    EXPECT_EQ(lines(),
              "= NGO\nWe [trust] nobody.\n= police\nI [trust] the\nI [trust] them\n"
              "= no value\nyou [trust] the\nyou [trust] the\nOld [trust] is");
}

TEST_F(ConcordanceTest, sortsByTheHeadThatIsClicked) {
    ask("trust");
    arrange(LineOrder::Document, 1, {By::None, {}});
    Q_EMIT page().view().horizontalHeader()->sectionClicked(ConcordanceModel::Before);
    settle();
    EXPECT_EQ(workspace->question().order, LineOrder::Left);
    EXPECT_EQ(lines().substr(0, 13), "I [trust] the");
}

TEST_F(ConcordanceTest, opensALineInItsTextAndKeepsTheList) {
    ask("nobody");
    QSignalSpy wanted(workspace.get(), &SearchWorkspace::textWanted);
    QTest::keyClick(&workspace->head().line(), Qt::Key_Return);
    EXPECT_TRUE(page().view().hasFocus());
    QTest::keyClick(&page().view(), Qt::Key_Return);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(session->study().documents.at(session->document()).name, QStringLiteral("P1"));
    QTest::keyClick(&page().view(), Qt::Key_Down);
    QTest::keyClick(&page().view(), Qt::Key_Return);
    EXPECT_EQ(session->study().documents.at(session->document()).name, QStringLiteral("P2"));
    EXPECT_EQ(lines(), "= P1\nand [nobody] else.\n= P2\ntrust [nobody] .");
}

TEST_F(ConcordanceTest, saysWhereAQueryCannotBeReadAndKeepsWhatWasFound) {
    ask("trust");
    const std::string before = lines();
    ask("trust AND (police");
    EXPECT_TRUE(workspace->head().complaint().contains(QStringLiteral("11")))
        << workspace->head().complaint().toStdString();
    EXPECT_EQ(lines(), before);
    ask("trust code:Nothing");
    EXPECT_TRUE(workspace->head().complaint().contains(QStringLiteral("Nothing")));
    ask("trust");
    EXPECT_TRUE(workspace->head().complaint().isEmpty());
}

TEST_F(ConcordanceTest, tellsTheFormsThatAWordCovers) {
    open(QStringLiteral("== P1\nP1: I walk, you walked, they are walking along the old river.\n"));
    ask("walk");
    EXPECT_EQ(lines(), "= P1\nI [walk] ,\nyou [walked] ,\nare [walking] along");
    EXPECT_EQ(workspace->head().told(), QStringLiteral("Also as walked, walking"));
}

TEST_F(ConcordanceTest, followsTheStudyAndItsCodings) {
    ask("code:Trust");
    EXPECT_EQ(lines().substr(0, 4), "= P1");
    EXPECT_EQ(page().totals(), QStringLiteral("1 hit(s) in 1 turn(s) of 1 document(s)"));
    ASSERT_TRUE(session->perform(QStringLiteral("Code"), [&](codebook::Step& step) {
        step.addCoding(tests::codingOf(session->project(), QStringLiteral("P2"),
                                       QStringLiteral("Old trust"),
                                       QStringLiteral("Factors/Trust")));
    }));
    settle();
    EXPECT_EQ(page().totals(), QStringLiteral("2 hit(s) in 2 turn(s) of 2 document(s)"));
    session->undo();
    settle();
    EXPECT_EQ(page().totals(), QStringLiteral("1 hit(s) in 1 turn(s) of 1 document(s)"));
}

TEST_F(ConcordanceTest, findsByFieldsAloneWithoutAnIndexAndSaysWhereWordsMustWait) {
    index.reset();
    ask("speaker:P3");
    EXPECT_EQ(page().totals(), QStringLiteral("1 hit(s) in 1 turn(s) of 1 document(s)"));
    ask("trust");
    EXPECT_TRUE(page().hint().contains(QStringLiteral("being indexed")));
}

TEST_F(ConcordanceTest, handsOutItsLinesAsATableWithSpeakersAndTurns) {
    workspace->copyTable();
    settle();
    ask("trust");
    arrange(LineOrder::Document, 1, {By::Attribute, QStringLiteral("side")});
    QGuiApplication::clipboard()->clear();
    workspace->copyTable();
    settle();
    const QStringList copied =
        QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(copied.size(), 7);
    EXPECT_EQ(copied[0], QStringLiteral("Group\tDocument\tSpeaker\tTurn\tBefore\tFound\tAfter"));
    EXPECT_TRUE(copied[1].startsWith(QStringLiteral("NGO\tP2\tP2\t2\t")))
        << copied[1].toStdString();
    EXPECT_TRUE(copied[1].contains(QStringLiteral("\ttrust\tnobody."))) << copied[1].toStdString();
    EXPECT_EQ(page().text().rows.size(), 6U);
}

TEST_F(ConcordanceTest, standsHalfAMillionLinesWithoutReadingThem) {
    auto answer = std::make_shared<ConcordanceAnswer>();
    ask("trust");
    const auto one = page().model().answer()->hits.front();
    answer->hits.assign(500'000, one);
    answer->groups = {{QStringLiteral("P1"), 0, 300'000}, {QStringLiteral("P2"), 300'000, 200'000}};
    QElapsedTimer clock;
    clock.start();
    page().model().show(answer);
    page().view().measure();
    page().view().scrollToBottom();
    page().view().grab();
    // A freeze is seconds, not milliseconds, also on a slow machine.
    EXPECT_LT(clock.elapsed(), 2000);
    EXPECT_EQ(page().model().rowCount(), 500'002);
    EXPECT_FALSE(page().model().hit(page().model().index(300'001, 0)));
    EXPECT_TRUE(page().model().hit(page().model().index(500'001, 0)));
}

}  // namespace
