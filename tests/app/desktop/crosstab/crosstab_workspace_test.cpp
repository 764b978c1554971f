// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/crosstab/crosstab_workspace.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include "app/desktop/charts/chart_view.h"
#include "app/desktop/crosstab/axis_field.h"
#include "app/desktop/crosstab/cell_passages.h"
#include "app/desktop/crosstab/crosstab_model.h"
#include "app/desktop/crosstab/crosstab_view.h"
#include "app/desktop/crosstab/question_head.h"
#include "app/desktop/crosstab/table_notes.h"
#include "app/desktop/passages/passage_list.h"
#include "app/desktop/passages/passage_model.h"
#include "app/desktop/workspace/table_file.h"
#include "tests/app/desktop/crosstab/crosstab_fixture.h"

namespace {

using namespace app;

class CrossTabWorkspaceTest : public tests::CrossTabTest {
   protected:
    void SetUp() override {
        openTwoInterviews();
        openWorkspace();
    }
    std::size_t passages() const { return workspace->passages().model().result().passages.size(); }
    void typeInto(AxisField& field, const char* words) {
        field.line().setFocus();
        QTest::keyClicks(&field.line(), QString::fromUtf8(words));
        QTest::keyClick(&field.line(), Qt::Key_Return);
    }
};

TEST_F(CrossTabWorkspaceTest, isBuiltAndReadByKeysAlone) {
    EXPECT_FALSE(workspace->complaint().isEmpty());
    typeInto(workspace->head().rows(), "Factors");
    settle();
    EXPECT_TRUE(workspace->complaint().contains(QStringLiteral("columns")));
    typeInto(workspace->head().columns(), "side");
    settle();
    EXPECT_EQ(shown(), "1 2 | 3\n0 1 | 1\n1 3 | 4");
    EXPECT_EQ(passages(), 4U);
    workspace->focusTable();
    workspace->view().stand({0, 0});
    EXPECT_EQ(passages(), 1U);
    QTest::keyClick(&workspace->view(), Qt::Key_Right);
    EXPECT_EQ(passages(), 2U);
    QTest::keyClick(&workspace->view(), Qt::Key_Return);
    EXPECT_EQ(workspace->focusWidget(), &workspace->passages().list());
    QSignalSpy text(workspace.get(), &CrossTabWorkspace::textWanted);
    QTest::keyClick(&workspace->passages().list(), Qt::Key_Return);
    EXPECT_EQ(text.count(), 1);
    EXPECT_TRUE(session->document());
    QTest::keyClick(&workspace->passages().list(), Qt::Key_Escape);
    EXPECT_EQ(workspace->focusWidget(), &workspace->view());
}

TEST_F(CrossTabWorkspaceTest, followsEveryChangeAndUndo) {
    ask(question("codes:Factors", "attribute:side"));
    workspace->view().stand({1, 0});
    EXPECT_EQ(passages(), 0U);
    addCoding("P2", "One two", "Factors/Care");
    settle();
    EXPECT_EQ(shown(), "1 2 | 3\n1 1 | 2\n2 3 | 5");
    EXPECT_EQ(passages(), 1U);
    session->undo();
    settle();
    EXPECT_EQ(shown(), "1 2 | 3\n0 1 | 1\n1 3 | 4");
}

TEST_F(CrossTabWorkspaceTest, countsOnceWhereNobodySeesIt) {
    ask(question("codes:Factors", "attribute:side"));
    workspace->hide();
    addCoding("P2", "One two", "Factors/Care");
    EXPECT_FALSE(workspace->isLooking());
    workspace->show();
    settle();
    EXPECT_EQ(shown(), "1 2 | 3\n1 1 | 2\n2 3 | 5");
}

TEST_F(CrossTabWorkspaceTest, saysInOneSentenceWhatCannotBeAsked) {
    ask(question("code:Nothing", "attribute:side"));
    EXPECT_TRUE(workspace->complaint().contains(QStringLiteral("Nothing")));
    CrossTabQuestion wrong = question("codes:Factors", "attribute:side");
    wrong.where = QStringLiteral("side AND (");
    ask(wrong);
    EXPECT_FALSE(workspace->complaint().isEmpty());
    wrong.where = QStringLiteral("trust");
    ask(wrong);
    EXPECT_TRUE(workspace->complaint().contains(QStringLiteral("indexed")));
    ask(question("codes:Factors", "attribute:side"));
    EXPECT_TRUE(workspace->complaint().isEmpty());
}

TEST_F(CrossTabWorkspaceTest, limitsItselfToACondition) {
    CrossTabQuestion asked = question("codes:Factors", "attribute:side");
    asked.where = QStringLiteral("attribute:side=police");
    ask(asked);
    EXPECT_EQ(shown(), "0 2 | 2\n0 1 | 1\n0 3 | 3");
    EXPECT_FALSE(workspace->notes().sentences().filter(QStringLiteral("condition")).isEmpty());
}

TEST_F(CrossTabWorkspaceTest, countsOnesOwnAloneWhileBlind) {
    ask(question("codes:Factors", "attribute:side"));
    session->setBlind(true);
    settle();
    EXPECT_EQ(shown(), "1 1 | 2\n0 1 | 1\n1 2 | 3");
}

TEST_F(CrossTabWorkspaceTest, testsWithItsCaveat) {
    CrossTabQuestion asked = question("codes:Factors", "attribute:side");
    asked.hasTests = true;
    ask(asked);
    EXPECT_TRUE(workspace->notes().tests().startsWith(QStringLiteral("χ²")))
        << workspace->notes().tests().toStdString();
}

TEST_F(CrossTabWorkspaceTest, copiesAndWritesTheTable) {
    ask(question("codes:Factors", "attribute:side"));
    workspace->copy();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QStringLiteral("Trust\t1\t2\t3")));
    EXPECT_TRUE(QGuiApplication::clipboard()->mimeData()->hasHtml());
    workspace->copyAsMarkdown();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QStringLiteral("| Trust |")));
}

TEST_F(CrossTabWorkspaceTest, drawsChartsWhoseBarsLeadToTheirWords) {
    ask(question("codes:Factors", "attribute:side"));
    auto* kind = workspace->findChild<QComboBox*>(QStringLiteral("shownAs"));
    kind->setCurrentIndex(1);
    EXPECT_EQ(workspace->chart().chart().series.size(), 2U);
    Q_EMIT workspace->chart().spotChosen({1, 0});
    EXPECT_EQ(passages(), 2U);
    workspace->showSaturation();
    EXPECT_EQ(workspace->chart().chart().kind, codebook::ChartKind::Curve);
    Q_EMIT workspace->chart().spotChosen({0, 0});
    EXPECT_GT(passages(), 0U);
    workspace->showTimeline();
    EXPECT_EQ(workspace->chart().chart().kind, codebook::ChartKind::Strips);
    Q_EMIT workspace->chart().spotChosen({0, 0});
    EXPECT_EQ(passages(), 1U);
}

TEST_F(CrossTabWorkspaceTest, namesTheCasesThatBreakAPattern) {
    ask(question("codes:Factors", "code:Law"));
    workspace->view().stand({0, 0});
    workspace->showNegativeCases();
    EXPECT_TRUE(workspace->passages().totals().contains(QStringLiteral("P2")))
        << workspace->passages().totals().toStdString();
    EXPECT_GT(passages(), 0U);
}

TEST_F(CrossTabWorkspaceTest, isEmptyInAnEmptyProject) {
    workspace.reset();
    open(QStringLiteral("== D\nP: nothing"));
    openWorkspace();
    EXPECT_FALSE(workspace->complaint().isEmpty());
    ask(question("codes:", "coder"));
    EXPECT_FALSE(workspace->complaint().isEmpty());
    workspace->showSaturation();
    EXPECT_FALSE(workspace->complaint().isEmpty());
    workspace->showTimeline();
    EXPECT_FALSE(workspace->complaint().isEmpty());
}

TEST_F(CrossTabWorkspaceTest, goesWhileItCounts) {
    workspace->ask(question("codes:Factors", "attribute:side", "turn"));
    QTest::qWait(1);
    workspace.reset();
    session.reset();
}

TEST_F(CrossTabWorkspaceTest, nameEveryControl) {
    ask(question("codes:Factors", "attribute:side"));
    QStringList unnamed;
    for (const QWidget* widget : workspace->findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->window() != workspace->window() ||
            widget->objectName().startsWith(QLatin1String("qt_")) || !widget->isEnabled())
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (widget->accessibleName().isEmpty() && (!button || button->text().isEmpty()) &&
            !widget->inherits("QLabel"))
            unnamed << QString::fromLatin1(widget->metaObject()->className());
    }
    EXPECT_EQ(tests::lines(unnamed), "");
}

}  // namespace
