// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/crosstab/analysis_bar.h"

#include <QSignalSpy>
#include <QTest>

#include "codebook/project/step.h"
#include "tests/app/desktop/crosstab/crosstab_fixture.h"

namespace {

using namespace app;

class AnalysisBarTest : public tests::CrossTabTest {
   protected:
    void SetUp() override {
        openTwoInterviews();
        openWorkspace();
        ask(question("codes:Factors", "attribute:side"));
    }
    AnalysisBar& bar() { return workspace->analyses(); }
    void saveAs(const char* name) {
        bar().saveAs();
        bar().nameLine().setText(QString::fromUtf8(name));
        QTest::keyClick(&bar().nameLine(), Qt::Key_Return);
    }
    std::string names() const {
        QStringList all;
        for (const auto& analysis : session->study().analyses) all << analysis.name;
        return tests::lines(all);
    }
};

TEST_F(AnalysisBarTest, savesAndOpensAndFollowsUndo) {
    saveAs("Factors by side");
    EXPECT_EQ(names(), "Factors by side");
    const auto saved = bar().current();
    bar().startAnew();
    settle();
    EXPECT_FALSE(workspace->question().isWhole());
    bar().open(saved);
    settle();
    EXPECT_EQ(shown(), "1 2 | 3\n0 1 | 1\n1 3 | 4");
    session->undo();
    EXPECT_EQ(names(), "");
    session->redo();
    EXPECT_EQ(names(), "Factors by side");
}

TEST_F(AnalysisBarTest, renamesAndRemoves) {
    saveAs("a & b");
    bar().rename();
    bar().nameLine().setText(QStringLiteral("c"));
    QTest::keyClick(&bar().nameLine(), Qt::Key_Return);
    EXPECT_EQ(names(), "c");
    session->undo();
    EXPECT_EQ(names(), "a & b");
    bar().remove();
    EXPECT_EQ(names(), "");
    EXPECT_FALSE(bar().current());
    session->undo();
    EXPECT_EQ(names(), "a & b");
}

TEST_F(AnalysisBarTest, showsWhatUndoingASavedChangeBringsBack) {
    saveAs("a");
    ask(question("codes:Factors", "coder"));
    bar().save();
    EXPECT_EQ(names(), "a");
    session->undo();
    settle();
    EXPECT_EQ(workspace->question().columns, QStringLiteral("attribute:side"));
}

TEST_F(AnalysisBarTest, takesNoNameTwice) {
    saveAs("a");
    saveAs("b");
    QSignalSpy failed(session.get(), &Session::failed);
    bar().rename();
    bar().nameLine().setText(QStringLiteral("a"));
    QTest::keyClick(&bar().nameLine(), Qt::Key_Return);
    EXPECT_EQ(failed.count(), 1);
    EXPECT_EQ(names(), "a\nb");
}

TEST_F(AnalysisBarTest, leavesASavedSearchAlone) {
    ASSERT_TRUE(session->perform(QStringLiteral("Save"), [](codebook::Step& step) {
        step.saveAnalysis(QStringLiteral("s"), QStringLiteral("search"), QStringLiteral("{}"), 0);
    }));
    QSignalSpy failed(session.get(), &Session::failed);
    saveAs("s");
    EXPECT_EQ(failed.count(), 1);
    EXPECT_EQ(session->study().analyses.begin()->kind, QStringLiteral("search"));
}

TEST_F(AnalysisBarTest, saysWhatItCannotRead) {
    ASSERT_TRUE(session->perform(QStringLiteral("Save"), [](codebook::Step& step) {
        step.saveAnalysis(QStringLiteral("x"), QStringLiteral("crosstab"), QStringLiteral("{"), 0);
    }));
    QSignalSpy failed(session.get(), &Session::failed);
    bar().open(session->study().analyses.begin()->id);
    EXPECT_EQ(failed.count(), 1);
    EXPECT_EQ(workspace->question().rows, QStringLiteral("codes:Factors"));
}

}  // namespace
