// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

#include "app/desktop/passages/code_line.h"
#include "app/desktop/search/autocode_page.h"
#include "app/desktop/search/plan_model.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"
#include "codebook/store/store.h"
#include "tests/app/desktop/search/search_fixture.h"

namespace {

using namespace app;

class AutocodeTest : public tests::SearchTest {
   protected:
    void SetUp() override {
        SearchTest::SetUp();
        begin();
    }
    void begin() {
        workspace->showPage(&page());
        settle();
    }
    AutocodePage& page() { return workspace->autocode(); }
    void choose(PlanSource source) {
        page().source().setCurrentIndex(static_cast<int>(source));
        settle();
    }
    void name(const char* path) {
        page().codeLine().setText(QString::fromUtf8(path));
        QTest::qWait(400);
        settle();
    }
    /// "Code: words" for each row.
    std::string planned() {
        QStringList all;
        const PlanModel& model = page().model();
        for (int row = 0; row < model.rowCount(); ++row)
            all << model.index(row, PlanModel::Code).data().toString() + QStringLiteral(": ") +
                       model.index(row, PlanModel::Words).data().toString();
        return all.join(u'\n').toStdString();
    }
    std::size_t count() const { return static_cast<std::size_t>(session->study().codings.count()); }
    std::string memoOfLast() const {
        codebook::CodingId last;
        for (const codebook::Coding& coding : session->study().codings) last = coding.id;
        return session->project().codingDetail(last).memo.toStdString();
    }
};

TEST_F(AutocodeTest, showsWhatItWouldCodeAndCodesWhatIsTicked) {
    const QAbstractItemModelTester tester(&page().model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    ask("police");
    name("Law");
    EXPECT_EQ(planned(), "Law: police\nLaw: police\nLaw: police\nLaw: police\nLaw: police");
    const std::size_t before = count();
    page().model().toggle(page().model().index(0, 0));
    page().model().toggle(page().model().index(2, 0));
    EXPECT_EQ(page().model().takenCount(), 3);
    EXPECT_EQ(count(), before) << "a preview codes nothing";
    page().code();
    settle();
    EXPECT_EQ(codings("Law"), "P1 police\nP2 police\nP2 police");
    EXPECT_EQ(memoOfLast(), "Automatic: police");
    EXPECT_EQ(planned(), "Law: police\nLaw: police") << "what is coded is planned no more";
    EXPECT_EQ(page().model().takenCount(), 0) << "what was ticked off stays so";
    session->undo();
    settle();
    EXPECT_EQ(count(), before) << "one step";
}

TEST_F(AutocodeTest, codesSentencesAndTurnsOnceAndMakesTheCode) {
    ask("police");
    page().unit().setCurrentIndex(1);
    name("New/Police");
    EXPECT_EQ(page().model().rowCount(), 5);
    ask("trust OR police");
    page().unit().setCurrentIndex(2);
    settle();
    EXPECT_EQ(page().model().rowCount(), 6);
    page().withMemo().setChecked(false);
    page().code();
    settle();
    EXPECT_EQ(memoOfLast(), "");
    EXPECT_NE(codings("New/Police").find("P2 We trust nobody. One two police cars."),
              std::string::npos);
    EXPECT_TRUE(planned().empty());
    EXPECT_TRUE(page().sentence().contains(QStringLiteral("6 place(s) more")))
        << page().sentence().toStdString();
    session->undo();
    EXPECT_EQ(session->study().codes.count(), 4U);
}

TEST_F(AutocodeTest, wantsANameForTheCodeAndNoFolder) {
    ask("police");
    const std::size_t before = count();
    page().code();
    EXPECT_EQ(count(), before);
    QSignalSpy failed(session.get(), &Session::failed);
    name("Factors");
    page().code();
    EXPECT_LE(failed.count(), 1);
}

TEST_F(AutocodeTest, codesWhatEachSpeakerSays) {
    choose(PlanSource::Speakers);
    name("Voices");
    EXPECT_EQ(planned(),
              "Voices/P1: I trust the law, and nobody else.\n"
              "Voices/P1: They care about us. I trust them and the police here.\n"
              "Voices/P2: We trust nobody. One two police cars.\n"
              "Voices/P3: Old trust is gone, says the police.");
    page().code();
    settle();
    EXPECT_EQ(codings("Voices/P3"), "P2 Old trust is gone, says the police.");
    EXPECT_EQ(memoOfLast(), "Automatic: by speaker");
    session->undo();
    EXPECT_EQ(codings("Law"), "");
    EXPECT_EQ(session->study().codes.count(), 4U) << "codes go with the codings";
}

TEST_F(AutocodeTest, codesTheAnswersToQuestionsThatSeveralWereAsked) {
    choose(PlanSource::Questions);
    EXPECT_EQ(planned(),
              "Why do you trust the police?: I trust the law, and nobody else.\n"
              "Why do you trust the police?: We trust nobody. One two police cars.\n"
              "Why do you trust the police?: Old trust is gone, says the police.");
    page().documents().setValue(1);
    settle();
    EXPECT_EQ(page().model().rowCount(), 4);
    ASSERT_TRUE(session->perform(QStringLiteral("Unmark"), [&](codebook::Step& step) {
        for (const codebook::Speaker& speaker : session->study().speakers)
            step.markInterviewer(speaker.id, false);
    }));
    settle();
    EXPECT_EQ(page().model().rowCount(), 0) << planned();
    EXPECT_TRUE(page().sentence().contains(QStringLiteral("Nobody is marked")))
        << page().sentence().toStdString();
}

TEST_F(AutocodeTest, codesWhatStandsBelowHeadings) {
    open(QStringLiteral("== P1\n# About trust\nWe trust them.\nAlways.\n# The end:\nNothing.\n"));
    begin();
    choose(PlanSource::Headings);
    EXPECT_EQ(planned(), "About trust: We trust them. Always.\nThe end: Nothing.");
    open(
        QStringLiteral("== N1\nBackground\nWe met in the hall, all of us.\nNobody came.\n"
                       "Said\nThat it rains\nI: Why\nP1: Because it does so.\n"));
    begin();
    choose(PlanSource::Headings);
    EXPECT_EQ(planned(),
              "Background: We met in the hall, all of us. Nobody came.\n"
              "Said: That it rains I: Why P1: Because it does so.");
    page().heading().setText(QStringLiteral("Nobody.*"));
    QTest::qWait(400);
    settle();
    EXPECT_EQ(page().model().rowCount(), 1);
    page().heading().setText(QStringLiteral("(["));
    QTest::qWait(400);
    settle();
    EXPECT_EQ(page().model().rowCount(), 0);
    EXPECT_FALSE(page().sentence().isEmpty());
}

TEST_F(AutocodeTest, isWorkedByKeys) {
    ask("police");
    page().focusMain();
    EXPECT_TRUE(page().table().hasFocus());
    QTest::keyClick(&page().table(), Qt::Key_Space);
    EXPECT_EQ(page().model().takenCount(), 4);
    QSignalSpy wanted(workspace.get(), &SearchWorkspace::textWanted);
    QTest::keyClick(&page().table(), Qt::Key_Return);
    EXPECT_EQ(wanted.count(), 1);
}

}  // namespace
