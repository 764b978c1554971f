// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/search/saved_searches.h"

#include <QSignalSpy>
#include <QTest>

#include "app/desktop/search/query_head.h"
#include "codebook/error.h"
#include "codebook/project/step.h"
#include "tests/app/desktop/search/search_fixture.h"

namespace {

using namespace app;
using By = LineGroups::By;

class SavedSearchesTest : public tests::SearchTest {
   protected:
    SavedSearches& bar() { return workspace->saved(); }
    void saveAs(const char* name) {
        bar().saveAs();
        bar().nameLine().setText(QString::fromUtf8(name));
        QTest::keyClick(&bar().nameLine(), Qt::Key_Return);
    }
    std::string names() const {
        QStringList all;
        for (const auto& analysis : session->study().analyses) all << analysis.name;
        return all.join(u'\n').toStdString();
    }
};

TEST_F(SavedSearchesTest, keepsQueryOrderAndHeadingsAndFollowsUndo) {
    SearchQuestion question;
    question.query = QStringLiteral("trust");
    question.order = LineOrder::Right;
    question.sortedWords = 2;
    question.groups = {By::Attribute, QStringLiteral("side")};
    workspace->ask(question);
    settle();
    const std::string shown = lines();
    saveAs("Trust by side");
    EXPECT_EQ(names(), "Trust by side");
    const auto saved = bar().current();
    bar().startAnew();
    settle();
    EXPECT_EQ(lines(), "");
    bar().open(saved);
    settle();
    EXPECT_EQ(lines(), shown);
    EXPECT_EQ(workspace->question(), question);
    session->undo();
    EXPECT_EQ(names(), "");
    session->redo();
    EXPECT_EQ(names(), "Trust by side");
}

TEST_F(SavedSearchesTest, savesWhatWasChangedUnderItsNameAndUndoShowsTheOldOne) {
    ask("trust");
    saveAs("one");
    ask("police");
    bar().save();
    EXPECT_EQ(names(), "one");
    session->undo();
    settle();
    EXPECT_EQ(workspace->question().query, QStringLiteral("trust"));
}

TEST_F(SavedSearchesTest, renamesAndRemovesAndRefusesANameThatIsTaken) {
    ask("trust");
    saveAs("a & b");
    bar().rename();
    bar().nameLine().setText(QStringLiteral("c"));
    QTest::keyClick(&bar().nameLine(), Qt::Key_Return);
    EXPECT_EQ(names(), "c");
    QSignalSpy failed(session.get(), &Session::failed);
    ask("police");
    saveAs("c");
    EXPECT_EQ(failed.count(), 1);
    saveAs("d");
    EXPECT_EQ(names(), "c\nd");
    bar().remove();
    EXPECT_EQ(names(), "c");
    EXPECT_EQ(workspace->question().query, QStringLiteral("police"));
}

TEST_F(SavedSearchesTest, isNotOfferedWhereThereIsNothingToSave) {
    bar().save();
    EXPECT_EQ(names(), "");
    EXPECT_FALSE(bar().nameLine().isVisible());
}

TEST_F(SavedSearchesTest, refusesWhatNobodyCanRead) {
    ASSERT_TRUE(session->perform(QStringLiteral("Save"), [&](codebook::Step& step) {
        step.saveAnalysis(QStringLiteral("bad"), QStringLiteral("search"),
                          QStringLiteral(R"({"query":"trust","sort":"sideways"})"), 0);
    }));
    QSignalSpy failed(session.get(), &Session::failed);
    for (const auto& analysis : session->study().analyses) bar().open(analysis.id);
    EXPECT_EQ(failed.count(), 1);
    EXPECT_FALSE(bool(bar().current()));
}

TEST(SearchQuestions, comeBackFromTheirText) {
    for (const auto by : {By::None, By::Document, By::Speaker, By::Attribute})
        for (const auto order :
             {LineOrder::Document, LineOrder::Left, LineOrder::Right, LineOrder::Found}) {
            SearchQuestion question;
            question.query = QStringLiteral("\"a \\ b\" OR åäö");
            question.order = order;
            question.sortedWords = 3;
            question.groups = {by, by == By::Attribute ? QStringLiteral("a:b") : QString()};
            EXPECT_EQ(searchFromText(searchToText(question)), question);
        }
}

TEST(SearchQuestions, takeOrderAndHeadingsAsGivenWhereTheyAreNotSaid) {
    const auto question = searchFromText(QStringLiteral(R"({"query":"trust"})"));
    EXPECT_EQ(question.order, LineOrder::Document);
    EXPECT_EQ(question.groups.by, By::Document);
    for (const char* bad : {"", "{}", "[]", R"({"query":1})", R"({"query":"a","group":"no"})",
                            R"({"query":"a","sort-words":"two"})"})
        EXPECT_THROW(searchFromText(QString::fromUtf8(bad)), codebook::FormatError) << bad;
}

}  // namespace
