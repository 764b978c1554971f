// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

#include "app/desktop/report/checklist_page.h"
#include "app/desktop/report/paper_view.h"
#include "app/desktop/report/recipe_form.h"
#include "app/desktop/workspace/saved_analyses.h"
#include "app/report/report_composer.h"
#include "codebook/model/code_tree.h"
#include "codebook/model/schema.h"
#include "codebook/project/step.h"
#include "codebook/pseudonyms/pseudonym.h"
#include "tests/app/desktop/report/report_fixture.h"

namespace {

using app::ReportPart;
using app::ReportRecipe;
using tests::ReportTest;

class PreviewOfAReport : public ReportTest {
   protected:
    void SetUp() override {
        ReportTest::SetUp();
        openTwoInterviews();
        openWorkspace();
    }
};

TEST_F(PreviewOfAReport, showsThePartsThatTheRecipeAsksFor) {
    EXPECT_TRUE(words().contains(QStringLiteral("Quotation book")))
        << workspace->note().toStdString();
    EXPECT_TRUE(words().contains(QStringLiteral("nobody else at all")));
    EXPECT_TRUE(words().contains(QStringLiteral("By side")));
    ReportRecipe recipe;
    recipe.title = QStringLiteral("Who is trusted?");
    recipe.author = QStringLiteral("Ada & Bo");
    recipe.parts = {ReportPart::Codebook, ReportPart::Methods};
    ask(recipe);
    EXPECT_TRUE(words().startsWith(QStringLiteral("Who is trusted?\nAda & Bo")))
        << words().left(60).toStdString();
    EXPECT_FALSE(words().contains(QStringLiteral("nobody else at all")));
    EXPECT_LT(words().indexOf(QStringLiteral("Codebook")),
              words().indexOf(QStringLiteral("Methods account")));
}

TEST_F(PreviewOfAReport, followsTyping) {
    workspace->focusRecipe();
    QTest::keyClicks(workspace->focusWidget(), QStringLiteral("Trusted"));
    settle();
    EXPECT_TRUE(words().startsWith(QStringLiteral("Trusted")));
    EXPECT_EQ(workspace->asked().recipe.title, QStringLiteral("Trusted"));
}

TEST_F(PreviewOfAReport, followsTheProject) {
    EXPECT_FALSE(words().contains(QStringLiteral("We trust nobody")));
    session->perform(QStringLiteral("Code"), [&](codebook::Step& step) {
        step.addCoding(tests::codingOf(session->project(), QStringLiteral("P2"),
                                       QStringLiteral("We trust nobody"), QStringLiteral("Trust")));
    });
    settle();
    EXPECT_TRUE(words().contains(QStringLiteral("We trust nobody")));
    session->undo();
    settle();
    EXPECT_FALSE(words().contains(QStringLiteral("We trust nobody")));
}

TEST_F(PreviewOfAReport, leadsFromAQuotationToItsWords) {
    const QSignalSpy shown(session.get(), &app::Session::passageShown);
    const QSignalSpy wanted(workspace.get(), &app::ReportWorkspace::textWanted);
    const QUrl quotation = link(QStringLiteral("quotation:"));
    ASSERT_FALSE(quotation.isEmpty());
    Q_EMIT workspace->page().followed(quotation);
    ASSERT_EQ(shown.size(), 1);
    EXPECT_EQ(wanted.size(), 1);
    const auto document = shown[0][0].value<codebook::DocumentId>();
    const auto span = shown[0][1].value<codebook::Span>();
    EXPECT_EQ(session->project().text(document)->slice(span), QStringLiteral("the law"));
    Q_EMIT workspace->page().followed(QUrl(QStringLiteral("quotation:Q-000000")));
    EXPECT_EQ(shown.size(), 1) << "there is none of that number";
}

TEST_F(PreviewOfAReport, leadsFromACellToItsQuotations) {
    const QUrl cell = link(QStringLiteral("behind:"));
    ASSERT_FALSE(cell.isEmpty());
    Q_EMIT workspace->page().followed(cell);
    EXPECT_TRUE(workspace->behind().isVisible());
    EXPECT_TRUE(workspace->behind().toPlainText().contains(QStringLiteral("One two")))
        << workspace->behind().toPlainText().toStdString();
    for (const char* wrong : {"behind:", "behind:9/9/9", "behind:0/9/9", "behind:x/y", "nothing:1"})
        Q_EMIT workspace->page().followed(QUrl(QLatin1String(wrong)));
    QTest::keyClick(workspace.get(), Qt::Key_Escape);
    EXPECT_FALSE(workspace->behind().isVisible());
}

TEST_F(PreviewOfAReport, isInTheLanguageOfTheReport) {
    app::ReportLanguage::standFirst();
    ReportRecipe recipe;
    recipe.language = QStringLiteral("sv");
    ask(recipe);
    EXPECT_TRUE(words().contains(QStringLiteral("Citatbok"))) << words().left(300).toStdString();
}

TEST_F(PreviewOfAReport, saysWhatIsNotThereAndKeepsThePageBefore) {
    const QString before = words();
    ReportRecipe recipe;
    recipe.crosstabs = QStringList{QStringLiteral("By moon")};
    ask(recipe);
    EXPECT_TRUE(workspace->note().contains(QStringLiteral("no saved cross-tab “By moon”")))
        << workspace->note().toStdString();
    EXPECT_EQ(words(), before);
    recipe = {};
    recipe.codes = QStringLiteral("Hope");
    ask(recipe);
    EXPECT_TRUE(workspace->note().contains(QStringLiteral("Hope")));
    EXPECT_EQ(workspace->form().recipe().codes, QStringLiteral("Hope")) << "it is not dropped";
    recipe = {};
    recipe.parts.clear();
    ask(recipe);
    EXPECT_TRUE(workspace->note().contains(QStringLiteral("at least one part")));
    ask({});
    EXPECT_TRUE(workspace->note().isEmpty());
}

TEST_F(PreviewOfAReport, fillsInTheChecklist) {
    app::ChecklistPage& checklist = workspace->checklist();
    const int open = checklist.openCount();
    EXPECT_GT(open, 0);
    workspace->showChecklist();
    auto* answer = checklist.findChild<QPlainTextEdit*>();
    ASSERT_TRUE(answer);
    QTest::keyClick(workspace->focusWidget(), Qt::Key_Down);
    answer->setFocus();
    QTest::keyClicks(answer, QStringLiteral("PhD both"));
    settle();
    EXPECT_EQ(checklist.openCount(), open - 1);
    EXPECT_EQ(workspace->asked().recipe.answers.value(2), QStringLiteral("PhD both"));
    EXPECT_TRUE(words().contains(QStringLiteral("PhD both")));
    EXPECT_EQ(answer->toPlainText(), QStringLiteral("PhD both")) << "the preview leaves it alone";
    answer->clear();
    settle();
    EXPECT_EQ(checklist.openCount(), open);
}

TEST_F(PreviewOfAReport, leavesOutOthersWhileBlind) {
    EXPECT_TRUE(words().contains(QStringLiteral("every day")));
    session->setBlind(true);
    settle();
    EXPECT_FALSE(words().contains(QStringLiteral("every day")));
    EXPECT_FALSE(words().contains(QStringLiteral("Bo")));
    EXPECT_TRUE(workspace->note().contains(QStringLiteral("hidden")));
    session->setBlind(false);
    settle();
    EXPECT_TRUE(words().contains(QStringLiteral("every day")));
}

TEST_F(PreviewOfAReport, keepsRecipesInTheProject) {
    ReportRecipe recipe;
    recipe.title = QStringLiteral("Article");
    recipe.answers.insert(3, QStringLiteral("Researchers"));
    recipe.codes = QStringLiteral("Trust,Law");
    saveAnalysis(QStringLiteral("Article"), app::reportKind, app::recipeToText(recipe));
    const auto saved = session->study().analyses.begin();
    codebook::AnalysisId id;
    for (const auto& analysis : session->study().analyses)
        if (analysis.name == QStringLiteral("Article")) id = analysis.id;
    ASSERT_TRUE(id) << saved->name.toStdString();
    workspace->recipes().open(id);
    settle();
    EXPECT_EQ(workspace->asked().recipe, recipe);
    EXPECT_TRUE(words().startsWith(QStringLiteral("Article")));
    // Its cross-tabs and codes are followed when they are renamed.
    session->perform(QStringLiteral("Rename"), [&](codebook::Step& step) {
        const auto tree = codebook::CodeTree(session->study());
        step.editCode(tree.resolve(QStringLiteral("Trust")),
                      {{codebook::field::code::name, QStringLiteral("Faith")}});
    });
    settle();
    EXPECT_EQ(workspace->asked().recipe.codes, QStringLiteral("Faith,Law"));
    EXPECT_TRUE(workspace->note().isEmpty()) << workspace->note().toStdString();
}

TEST_F(PreviewOfAReport, canBeGivenUp) {
    ReportRecipe recipe;
    recipe.title = QStringLiteral("Never shown");
    workspace->form().setRecipe(recipe);
    Q_EMIT workspace->form().changed();
    workspace->cancel();
    settle();
    EXPECT_FALSE(words().startsWith(QStringLiteral("Never shown")));
    workspace->hide();
    workspace->show();
    settle();
}

TEST_F(PreviewOfAReport, goesWhileItIsComposed) {
    for (int i = 0; i < 5; ++i) {
        workspace = std::make_unique<app::ReportWorkspace>(*session);
        workspace->show();
        QTest::qWait(270 + i);
    }
    workspace.reset();
    session.reset();
    QTest::qWait(50);
}

TEST_F(PreviewOfAReport, tellsMarkedNamesAndReplacesThem) {
    EXPECT_FALSE(workspace->form().hasPseudonyms());
    session->perform(QStringLiteral("Mark"), [&](codebook::Step& step) {
        codebook::markName(step, session->study(), session->project().guid(),
                           {QStringLiteral("nobody"), QStringLiteral("SOMEBODY")});
    });
    settle();
    const auto told = [this] {
        QStringList all;
        for (const auto* label : workspace->form().findChildren<QLabel*>()) all << label->text();
        return all.join(u'\n');
    };
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return told().contains(QStringLiteral("in clear, and may go out: nobody")); }, 5000))
        << told().toStdString();
    QCheckBox* box = nullptr;
    for (auto* each : workspace->form().findChildren<QCheckBox*>())
        if (each->text().contains(QStringLiteral("Pseudonyms"))) box = each;
    ASSERT_TRUE(box);
    box->click();
    settle();
    EXPECT_TRUE(words().contains(QStringLiteral("SOMEBODY else at all")));
    EXPECT_FALSE(words().contains(QStringLiteral("nobody")));
    EXPECT_TRUE(told().contains(QStringLiteral("No marked name goes out"))) << told().toStdString();
    const QSignalSpy shown(session.get(), &app::Session::passageShown);
    Q_EMIT workspace->page().followed(link(QStringLiteral("quotation:")));
    EXPECT_EQ(shown.size(), 1) << "the copy's codings have the same numbers";
}

TEST_F(ReportTest, isShortenedWhereItIsLong) {
    QString drawing = QStringLiteral("== P1\n");
    for (int i = 0; i < 60; ++i) drawing += QStringLiteral("P1: It is [word %1](code).\n").arg(i);
    open(drawing);
    openWorkspace();
    EXPECT_TRUE(words().contains(QStringLiteral("quoted here: 20")));
    EXPECT_TRUE(words().contains(QStringLiteral("Passages: 60")));
}

TEST_F(ReportTest, ofAnEmptyProjectIsNotEmpty) {
    open(QString());
    openWorkspace();
    EXPECT_TRUE(words().contains(QStringLiteral("Nothing is coded")));
    EXPECT_TRUE(failure.isEmpty());
}

}  // namespace
