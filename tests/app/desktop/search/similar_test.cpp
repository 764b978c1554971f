// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include "app/desktop/passages/code_line.h"
#include "app/desktop/search/similar_model.h"
#include "app/desktop/search/similar_page.h"
#include "codebook/project/project.h"
#include "codebook/store/store.h"
#include "tests/app/desktop/search/search_fixture.h"

namespace {

using namespace app;

class SimilarTest : public tests::SearchTest {
   protected:
    void SetUp() override {
        SearchTest::SetUp();
        open(QStringLiteral(R"(
            + Trust
            + Other
            == A
            P1: [We trust the officers who come at night.](Trust)
            P1: [Nobody else has that trust of ours.](Trust)
            P1: The weather is fine today.
            P1: Officers come and we trust what they say at night.
            P1: Trust takes years to grow.
            P1: Bread and butter for breakfast.
        )"));
        workspace->showPage(&page());
        page().setCode(code("Trust"));
        settle();
    }
    SimilarPage& page() { return workspace->similar(); }
    std::string listed() {
        QStringList all;
        for (int row = 0; row < page().model().rowCount(); ++row)
            all << page().model().index(row, SimilarModel::Words).data().toString();
        return all.join(u'\n').toStdString();
    }
};

TEST_F(SimilarTest, ranksTurnsThatSpeakLikeThePassagesAndSaysWhy) {
    const QAbstractItemModelTester tester(&page().model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(listed(),
              "Officers come and we trust what they say at night.\nTrust takes years to grow.");
    EXPECT_TRUE(page().sentence().startsWith(QStringLiteral("2 turn(s) are coded so; 4 other(s)")))
        << page().sentence().toStdString();
    EXPECT_TRUE(page().reasons().contains(QStringLiteral("trust")))
        << page().reasons().toStdString();
}

TEST_F(SimilarTest, acceptsAndRejectsOneByOne) {
    page().focusMain();
    QTest::keyClick(&page().table(), Qt::Key_A);
    settle();
    EXPECT_NE(codings("Trust").find("A Officers come and we trust what they say at night."),
              std::string::npos);
    EXPECT_EQ(listed(), "Trust takes years to grow.");
    session->undo();
    settle();
    EXPECT_EQ(page().model().rowCount(), 2);
    QTest::keyClick(&page().table(), Qt::Key_R);
    settle();
    EXPECT_EQ(listed(), "Trust takes years to grow.");
    session->undo();
    settle();
    EXPECT_EQ(page().model().rowCount(), 2) << "rejecting is a step as others are";
    session->redo();
    settle();
    EXPECT_EQ(listed(), "Trust takes years to grow.");
    page().setCode(code("Other"));
    settle();
    page().setCode(code("Trust"));
    settle();
    EXPECT_EQ(listed(), "Trust takes years to grow.") << "it is for this code, and stays";
    page().forgive();
    settle();
    EXPECT_EQ(page().model().rowCount(), 2);
    session->undo();
    settle();
    EXPECT_EQ(page().model().rowCount(), 1);
}

TEST_F(SimilarTest, keepsWhatItWasCodedByAsTheMemo) {
    page().accept();
    settle();
    codebook::CodingId last;
    for (const codebook::Coding& coding : session->study().codings) last = coding.id;
    EXPECT_TRUE(session->project().codingDetail(last).memo.startsWith(
        QStringLiteral("Automatic: like the passages of “Trust”")));
}

TEST_F(SimilarTest, opensATurnInItsText) {
    QSignalSpy wanted(workspace.get(), &SearchWorkspace::textWanted);
    page().focusMain();
    QTest::keyClick(&page().table(), Qt::Key_Return);
    EXPECT_EQ(wanted.count(), 1);
}

TEST_F(SimilarTest, saysWhereNothingIsCodedYet) {
    page().setCode(code("Other"));
    settle();
    EXPECT_TRUE(page().sentence().contains(QStringLiteral("Other")));
    EXPECT_EQ(page().model().rowCount(), 0);
}

}  // namespace
