// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/agreement/disputes_page.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include "app/desktop/agreement/agreement_model.h"
#include "app/desktop/agreement/agreement_view.h"
#include "app/desktop/agreement/side_by_side.h"
#include "app/desktop/transcript/transcript_view.h"
#include "codebook/agreement/consensus.h"
#include "codebook/project/lookup.h"
#include "codebook/project/project.h"
#include "tests/app/desktop/agreement/agreement_fixture.h"

namespace {

using namespace app;

class Disagreements : public tests::AgreementTest {
   protected:
    void SetUp() override {
        AgreementTest::SetUp();
        openTwoInterviews();
        openWorkspace();
    }
    void standOn(const char* code) {
        workspace->view().stand(workspace->model().rowOf(QString::fromUtf8(code)));
        workspace->showDisputes();
    }
    DisputesPage& page() { return workspace->disputes(); }
    QString cell(int row, DisputeModel::Column column) {
        return page().model().index(row, column).data().toString();
    }
    /// How many codings the coder of the column has there.
    std::ptrdiff_t codings(std::size_t column, codebook::Span span) {
        const auto found = page().texts().view(column).codingsAt(span.begin);
        return std::count_if(found.begin(), found.end(),
                             [](codebook::CodingId coding) { return coding.value > 0; });
    }
    void decide(const char* reason, Verdict verdict) {
        QObject::connect(session.get(), &Session::failed, session.get(),
                         [](const QString& sentence, const QString& detail) {
                             ADD_FAILURE() << (sentence + u' ' + detail).toStdString();
                         });
        page().decision().reasonLine().setText(QString::fromUtf8(reason));
        page().decide(verdict);
        settle();
    }
    /// "Care: care about us" for each coding of the consensus.
    QStringList consensus() {
        QStringList words;
        const auto coder = codebook::consensusCoder(session->study());
        for (const codebook::Coding& coding : session->study().codings)
            if (coding.coder == coder)
                words << session->study().codes.at(coding.code).name + QStringLiteral(": ") +
                             session->project().text(coding.document)->slice(coding.span);
        return words;
    }
};

TEST_F(Disagreements, queueTheCostliestFirstAndSayWhatTheyAreAbout) {
    const QAbstractItemModelTester tester(&page().model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    standOn("Trust");
    ASSERT_EQ(page().model().rowCount(), 2);
    EXPECT_EQ(cell(0, DisputeModel::Words), QStringLiteral("nobody else at all"));
    EXPECT_EQ(cell(0, DisputeModel::Who), QStringLiteral("Ada alone"));
    EXPECT_EQ(cell(1, DisputeModel::Who), QStringLiteral("Bo alone"));
    EXPECT_GE(page().model().dispute(0).cost, page().model().dispute(1).cost);
    standOn("Care");
    ASSERT_EQ(page().model().rowCount(), 1);
    EXPECT_EQ(cell(0, DisputeModel::Kind), QStringLiteral("where it ends"));
    standOn("Law");
    EXPECT_EQ(page().model().rowCount(), 0);
    EXPECT_TRUE(page().progress().contains(QStringLiteral("agree")));
}

TEST_F(Disagreements, showBothCodersTheSameWords) {
    standOn("Care");
    const auto document = codebook::documentNamed(session->study(), QStringLiteral("P1"));
    const auto at = tests::spanOf(session->project(), document, QStringLiteral("They"));
    EXPECT_EQ(codings(0, at), 0);
    EXPECT_EQ(codings(1, at), 1);
    EXPECT_TRUE(page().texts().view(1).accessibleName().contains(QStringLiteral("Bo")));
    EXPECT_TRUE(page().texts().head(1).contains(QStringLiteral("Care")));
    // Other codes come on demand.
    const auto law = tests::spanOf(session->project(), document, QStringLiteral("the law"));
    EXPECT_EQ(codings(0, law), 0);
    page().findChild<QCheckBox*>()->setChecked(true);
    EXPECT_EQ(codings(0, law), 1);
}

TEST_F(Disagreements, scrollTogether) {
    QString text = QStringLiteral("== P1\nP1: [one](A) two\n");
    for (int turn = 0; turn < 200; ++turn)
        text += QStringLiteral("I: Why?\nP1: Because of something that takes a line to say.\n");
    open(text + QStringLiteral("P1: [the end](A@Bo) of it"));
    openWorkspace();
    standOn("A");
    ASSERT_EQ(page().model().rowCount(), 2);
    page().stand(1);
    page().stand(0);
    for (const int row : {0, 1}) {
        page().stand(row);
        EXPECT_EQ(page().texts().view(0).verticalScrollBar()->value(),
                  page().texts().view(1).verticalScrollBar()->value());
    }
}

TEST_F(Disagreements, areDecidedWithAReasonAndTheOriginalsStay) {
    standOn("Care");
    const auto before = session->study().codings.count();
    const QString kappa = shown("Care", "cohenKappa");
    decide("", Verdict::First);
    EXPECT_TRUE(consensus().isEmpty()) << "no reason, no decision";
    decide("Care is what they do, not who.", Verdict::First);
    EXPECT_EQ(consensus(), QStringList{QStringLiteral("Care: care about us")});
    EXPECT_EQ(session->study().codings.count(), before + 1);
    EXPECT_EQ(shown("Care", "cohenKappa"), kappa) << "the consensus is nobody to be compared";
    EXPECT_TRUE(page().model().isSettled(0));
    EXPECT_TRUE(page().progress().contains(QStringLiteral("1 decided")));
    // Decided otherwise, it stands in place of the first decision.
    decide("The whole clause after all.", Verdict::Second);
    EXPECT_EQ(consensus(), QStringList{QStringLiteral("Care: They care about us and")});
    session->undo();
    session->undo();
    settle();
    EXPECT_TRUE(consensus().isEmpty());
    EXPECT_FALSE(page().model().isSettled(0));
    EXPECT_EQ(session->study().codings.count(), before);
}

TEST_F(Disagreements, goOnToTheNextOpenOneAndIntoTheParagraph) {
    standOn("Trust");
    page().stand(0);
    decide("Nobody is not trust.", Verdict::Nowhere);
    EXPECT_TRUE(consensus().isEmpty());
    EXPECT_TRUE(page().model().isSettled(0));
    EXPECT_EQ(page().current(), 1);
    decide("Every day it is.", Verdict::All);
    EXPECT_EQ(page().model().nextOpen(1), -1);
    EXPECT_TRUE(
        workspace->paragraph().contains(QStringLiteral("2 disagreements were settled one by one")))
        << workspace->paragraph().toStdString();
    standOn("Care");
    decide("Both mean it.", Verdict::Shared);
    EXPECT_TRUE(workspace->paragraph().contains(QStringLiteral("All 3 disagreements")));
}

TEST_F(Disagreements, areReachedAndLeftByKeys) {
    workspace->view().stand(workspace->model().rowOf(QStringLiteral("Trust")));
    workspace->focusTable();
    QTest::keyClick(&workspace->view(), Qt::Key_Return);
    EXPECT_TRUE(page().list().hasFocus());
    QTest::keyClick(&page().list(), Qt::Key_Down);
    EXPECT_EQ(page().current(), 1);
    QTest::keyClick(&page().list(), Qt::Key_Return);
    EXPECT_TRUE(page().decision().reasonLine().hasFocus());
    page().focusList();
    QTest::keyClick(&page().list(), Qt::Key_Escape);
    EXPECT_TRUE(workspace->view().hasFocus());
}

TEST_F(Disagreements, amendWhenToUseTheCodeOnTheSpot) {
    standOn("Care");
    page().decision().amendButton().click();
    EXPECT_TRUE(page().decision().whenToUse().isVisible());
    page().decision().whenToUse().setPlainText(QStringLiteral("When somebody cares for another."));
    page().decision().whenNotToUse().setPlainText(QStringLiteral("Not of objects."));
    page().decision().keepRules();
    settle();
    const auto care =
        workspace->model().code(workspace->model().rowOf(QStringLiteral("Care"))).code;
    EXPECT_EQ(session->study().codes.at(care).whenToUse,
              QStringLiteral("When somebody cares for another."));
    EXPECT_EQ(session->study().codes.at(care).whenNotToUse, QStringLiteral("Not of objects."));
    session->undo();
    settle();
    EXPECT_TRUE(session->study().codes.at(care).whenToUse.isEmpty());
}

TEST_F(Disagreements, onSeveralCodesAtOnceAreShownButNotDecided) {
    AgreementAsked asked;
    asked.codes = QStringLiteral("perspective");
    ask(asked);
    workspace->view().stand(0);
    workspace->showDisputes();
    settle();
    workspace->view().stand(workspace->model().rowOf(QStringLiteral("cultural")));
    ASSERT_GT(page().model().rowCount(), 0);
    decide("Never.", Verdict::All);
    EXPECT_TRUE(consensus().isEmpty());
}

TEST_F(Disagreements, amongThreeStandBetweenWhoCodedAndWhoDidNot) {
    open(QStringLiteral(
        "== P1\nP1: [one](A, A@Bo) two [three](A@Bo, B@Cy, A@Cy) [four](B, B@Bo) five"));
    openWorkspace();
    standOn("A");
    ASSERT_EQ(page().model().rowCount(), 2);
    EXPECT_EQ(cell(0, DisputeModel::Where), cell(1, DisputeModel::Where));
    for (const int row : {0, 1}) {
        page().stand(row);
        const auto& dispute = page().model().dispute(row);
        EXPECT_EQ(codings(0, dispute.text), 1);
        EXPECT_EQ(codings(1, dispute.text), 0);
    }
}

}  // namespace
