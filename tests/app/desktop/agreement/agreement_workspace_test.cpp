// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/agreement/agreement_workspace.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

#include "app/desktop/agreement/agreement_head.h"
#include "app/desktop/agreement/agreement_model.h"
#include "app/desktop/agreement/agreement_view.h"
#include "app/desktop/agreement/code_detail.h"
#include "app/desktop/agreement/interval_plot.h"
#include "app/desktop/workspace/saved_analyses.h"
#include "codebook/agreement/project_results.h"
#include "codebook/project/project.h"
#include "tests/app/desktop/agreement/agreement_fixture.h"

namespace {

using namespace app;

class AgreementInTheWindow : public tests::AgreementTest {
   protected:
    void SetUp() override {
        AgreementTest::SetUp();
        openTwoInterviews();
        openWorkspace();
    }
    QString firstCode() { return workspace->view().rowsShown().front().front(); }
};

TEST_F(AgreementInTheWindow, saysWhatTheCoreSays) {
    const QAbstractItemModelTester tester(&workspace->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const codebook::ProjectAgreement agreement(session->study(), session->project(),
                                               questionOf(session->study(), {}));
    ASSERT_EQ(workspace->model().rowCount(), 3);
    for (std::size_t code = 0; code < 3; ++code) {
        const auto expected = codebook::codeAgreement(agreement, code);
        const auto& shown = workspace->model().code(static_cast<int>(code));
        EXPECT_EQ(shown.label, expected.label);
        for (const char* key : {"cohenKappa", "krippendorffAlpha", "gwetAC1", "uAlpha"})
            EXPECT_EQ(estimateOf(shown, QLatin1String(key))->value,
                      estimateOf(expected, QLatin1String(key))->value)
                << key;
    }
    EXPECT_EQ(shown("Law", "cohenKappa"), QLocale().toString(1.0, 'f', 2));
}

TEST_F(AgreementInTheWindow, putsTheWeakestCodeFirstAndShowsIt) {
    EXPECT_EQ(firstCode(), QStringLiteral("Trust"));
    EXPECT_TRUE(workspace->detail().sentence().contains(QStringLiteral("no better than chance")))
        << workspace->detail().sentence().toStdString();
    EXPECT_TRUE(workspace->detail().tables().contains(QStringLiteral("Bo: coded")));
    EXPECT_GT(workspace->detail().plot().lines().size(), 5U);
}

TEST_F(AgreementInTheWindow, followsEveryCodingAndKeepsTheCodeThatOneStandsOn) {
    workspace->view().stand(workspace->model().rowOf(QStringLiteral("Care")));
    const QString before = shown("Trust", "cohenKappa");
    addCoding("P1", "nobody else at all", "Trust", "Bo");
    settle();
    EXPECT_NE(shown("Trust", "cohenKappa"), before);
    EXPECT_EQ(workspace->model().answer()->counted, 1U);
    EXPECT_EQ(workspace->model().label(workspace->view().currentCode()), QStringLiteral("Care"));
    session->undo();
    settle();
    EXPECT_EQ(shown("Trust", "cohenKappa"), before);
}

TEST_F(AgreementInTheWindow, asksInOtherUnitsOfOtherCodesAndDocuments) {
    AgreementAsked asked;
    asked.unit = codebook::AgreementUnit::Turn;
    ask(asked);
    EXPECT_EQ(shown("Care", "cohenKappa"), QLocale().toString(1.0, 'f', 2));
    asked.codes = QStringLiteral("perspective");
    ask(asked);
    EXPECT_EQ(workspace->model().rowCount(), 2);
    asked.documents = QStringLiteral("P2");
    ask(asked);
    EXPECT_EQ(workspace->model().answer()->agreement->documents().size(), 1U);
    asked.documents = QStringLiteral("P9");
    ask(asked);
    EXPECT_TRUE(workspace->complaint().contains(QStringLiteral("P9")));
    ask({});
    EXPECT_TRUE(workspace->complaint().isEmpty());
}

TEST_F(AgreementInTheWindow, drawsIntervalsByDocumentWhenAsked) {
    AgreementAsked asked;
    asked.draws = 200;
    ask(asked);
    EXPECT_EQ(workspace->model().answer()->options.resampling, codebook::Resampling::Documents);
    EXPECT_TRUE(workspace->paragraph().contains(QStringLiteral("200 bootstrap samples")));
}

TEST_F(AgreementInTheWindow, savesTheQuestionAndOpensItLive) {
    AgreementAsked asked;
    asked.unit = codebook::AgreementUnit::Word;
    asked.tolerance = 1;
    ask(asked);
    workspace->analyses().saveAs();
    workspace->analyses().nameLine().setText(QStringLiteral("By words"));
    QTest::keyClick(&workspace->analyses().nameLine(), Qt::Key_Return);
    ASSERT_EQ(session->study().analyses.count(), 1);
    const codebook::Analysis kept = *session->study().analyses.begin();
    EXPECT_EQ(kept.kind, AgreementKind);
    EXPECT_EQ(askedFromText(kept.parameters), asked);
    workspace->analyses().startAnew();
    settle();
    EXPECT_EQ(workspace->head().asked(), AgreementAsked());
    workspace->analyses().open(kept.id);
    settle();
    EXPECT_EQ(workspace->head().asked(), asked);
}

TEST_F(AgreementInTheWindow, keepsTheColumnsThatOneChose) {
    QMenu menu;
    workspace->view().fillColumnMenu(menu);
    const auto actions = menu.actions();
    for (QAction* action : actions)
        if (action->text() == QStringLiteral("π")) action->trigger();
    EXPECT_TRUE(workspace->view().headsShown().contains(QStringLiteral("π")));
    openWorkspace();
    EXPECT_TRUE(workspace->view().headsShown().contains(QStringLiteral("π")));
}

TEST_F(AgreementInTheWindow, handsOutTableAndParagraph) {
    workspace->copy();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Code\t")));
    workspace->copyParagraph();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(
        QStringLiteral("2 coders independently coded 2 documents")));
}

TEST_F(AgreementInTheWindow, hidesAllWhileOneCodesBlind) {
    session->setBlind(true);
    settle();
    EXPECT_TRUE(workspace->complaint().contains(QStringLiteral("blind")));
    EXPECT_EQ(workspace->model().rowCount(), 0);
    EXPECT_TRUE(workspace->paragraph().isEmpty());
    session->setBlind(false);
    settle();
    EXPECT_EQ(workspace->model().rowCount(), 3);
}

TEST_F(AgreementInTheWindow, saysWhatItLacks) {
    open(QStringLiteral("== P1\nP1: [one](A) two"));
    openWorkspace();
    EXPECT_TRUE(workspace->complaint().contains(QStringLiteral("only Ada has coded")));
    open(QStringLiteral("== P1\nP1: [one](A) two\n== P2\nP2: [one](A@Bo) two"));
    openWorkspace();
    EXPECT_TRUE(workspace->complaint().contains(QStringLiteral("No document was coded by two")));
    open(QStringLiteral("== P1\nP1: one two"));
    openWorkspace();
    EXPECT_TRUE(workspace->complaint().contains(QStringLiteral("Nobody has coded")));
}

}  // namespace
