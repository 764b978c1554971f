// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/passages/passage_panel.h"

#include <gmock/gmock.h>

#include <QAbstractItemView>
#include <QClipboard>
#include <QCompleter>
#include <QGuiApplication>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "app/desktop/passages/chip.h"
#include "app/desktop/passages/code_line.h"
#include "app/desktop/passages/passage_list.h"
#include "app/desktop/passages/passage_model.h"
#include "app/desktop/passages/question_bar.h"
#include "app/desktop/session/user_commands.h"
#include "tests/app/desktop/passages/passages_fixture.h"

namespace {

using namespace app;
using ::testing::ElementsAre;

class PassagePanelTest : public tests::SessionTest {
   protected:
    void SetUp() override {
        openTwoInterviews();
        makePanel();
    }
    void makePanel() {
        panel = std::make_unique<PassagePanel>(*session);
        panel->resize(360, 640);
        panel->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(panel.get()));
    }
    void choose(const std::vector<const char*>& paths) {
        std::vector<codebook::CodeId> codes;
        codes.reserve(paths.size());
        for (const char* path : paths) codes.push_back(code(path));
        session->chooseCodes(codes);
        settle();
    }
    std::vector<std::string> quotations() const {
        std::vector<std::string> all;
        for (int row = 0; row < panel->model().rowCount(); ++row)
            if (panel->model().passage(panel->model().index(row)))
                all.push_back(panel->model().index(row).data().toString().left(20).toStdString());
        return all;
    }
    std::vector<Chip*> chips() const {
        std::vector<Chip*> visible;
        for (Chip* chip : panel->findChildren<Chip*>())
            if (chip->isVisible()) visible.push_back(chip);
        return visible;
    }
    void typeCode(const char* text) {
        CodeLine* line = panel->bar().codeLine();
        line->setFocus();
        QTest::keyClicks(line, QString::fromUtf8(text));
        QTest::keyClick(line, Qt::Key_Return);
        settle();
    }
    void press(Chip* chip, Qt::Key key) {
        QTest::keyClick(chip->findChild<QToolButton*>(), key);
        settle();
    }

    std::unique_ptr<PassagePanel> panel;
};

TEST_F(PassagePanelTest, followsTheCodesThatAreChosen) {
    EXPECT_EQ(panel->title(), QStringLiteral("Passages"));
    choose({"Factors/Trust"});
    EXPECT_EQ(panel->title(), QStringLiteral("Passages for Trust"));
    EXPECT_EQ(panel->totals(), QStringLiteral("3 passage(s) in 2 document(s)"));
    EXPECT_THAT(quotations(), ElementsAre("I trust", "I trust them because", "We trust nobody"));
    choose({"Factors/Care", "Law"});
    EXPECT_EQ(panel->title(), QStringLiteral("Passages for Care or Law"));
    EXPECT_THAT(quotations(), ElementsAre("trust the law", "They care about us", "police"));
    choose({});
    EXPECT_TRUE(quotations().empty());
}

TEST_F(PassagePanelTest, asksByKeyboardForAndOrAndNot) {
    typeCode("tru");
    EXPECT_EQ(panel->title(), QStringLiteral("Passages for Trust"));
    typeCode("law");
    EXPECT_EQ(panel->title(), QStringLiteral("Passages for Trust and Law"));
    EXPECT_THAT(quotations(), ElementsAre("trust"));
    press(chips()[1], Qt::Key_Space);
    EXPECT_EQ(panel->title(), QStringLiteral("Passages for Trust or Law"));
    EXPECT_EQ(quotations().size(), 4U);
    press(chips()[1], Qt::Key_Return);
    EXPECT_EQ(panel->title(), QStringLiteral("Passages for Trust, not Law"));
    EXPECT_THAT(quotations(), ElementsAre("I trust them because", "We trust nobody"));
    press(chips()[1], Qt::Key_Delete);
    EXPECT_EQ(panel->title(), QStringLiteral("Passages for Trust"));
    press(chips()[0], Qt::Key_Delete);
    EXPECT_EQ(panel->title(), QStringLiteral("Passages"));
}

TEST_F(PassagePanelTest, takesACodeFromTheOffersOnce) {
    CodeLine* line = panel->bar().codeLine();
    const QSignalSpy picked(line, &CodeLine::codePicked);
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("t"));
    QAbstractItemView* offers = line->completer()->popup();
    ASSERT_TRUE(offers->isVisible());
    QTest::keyClick(offers, Qt::Key_Down);
    QTest::keyClick(offers, Qt::Key_Down);
    const QString second = offers->currentIndex().data().toString();
    QTest::keyClick(offers, Qt::Key_Return);
    settle();
    ASSERT_EQ(panel->question().codes.size(), 1U);
    EXPECT_EQ(panel->question().codes[0].code, code(second.toLatin1().constData()));
    EXPECT_EQ(line->text(), QString());
    QTest::keyClicks(line, QStringLiteral("la"));
    QTest::keyClick(offers, Qt::Key_Return);
    settle();
    EXPECT_EQ(panel->question().codes.size(), 2U);
    EXPECT_EQ(panel->question().codes.back().code, code("Law"));
    EXPECT_EQ(line->text(), QString());
    EXPECT_EQ(picked.size(), 2);
}

TEST_F(PassagePanelTest, keepsItsAnswerWhereOtherCodingsChange) {
    choose({"Factors/Trust"});
    const QSignalSpy told(&panel->model(), &QAbstractItemModel::dataChanged);
    addCoding("P2", "One two", "Law");
    EXPECT_FALSE(panel->isLooking());
    session->undo();
    EXPECT_FALSE(panel->isLooking());
    settle();
    EXPECT_EQ(told.size(), 0);
    addCoding("P2", "One two", "Factors/Trust");
    EXPECT_TRUE(panel->isLooking());
    settle();
    EXPECT_EQ(quotations().size(), 4U);
    session->undo();
    EXPECT_TRUE(panel->isLooking());
    settle();
    EXPECT_EQ(quotations().size(), 3U);
}

TEST_F(PassagePanelTest, tellsOpenRowsOfOtherCodings) {
    choose({"Factors/Trust"});
    const QModelIndex last = panel->model().index(panel->model().rowCount() - 1);
    panel->model().setOpen(last, true);
    addCoding("P2", "nobody", "Factors/Care");
    settle();
    EXPECT_TRUE(last.data(PassageModel::AlsoHere).toString().contains(QStringLiteral("Care")));
    session->undo();
    EXPECT_FALSE(last.data(PassageModel::AlsoHere).toString().contains(QStringLiteral("Care")));
}

TEST_F(PassagePanelTest, asksForWhatStandsNear) {
    PassageQuestion question;
    question.codes = {{code("Factors/Trust")}, {code("Law")}};
    question.relation = codebook::relationFrom(QStringLiteral("near:3"));
    panel->ask(question);
    EXPECT_THAT(quotations(), ElementsAre("I trust", "We trust nobody"));
}

TEST_F(PassagePanelTest, listsWhatOnePerspectiveHasAndTheOtherLacks) {
    PassageQuestion question;
    question.isAboutLack = true;
    question.has = QStringLiteral("structural");
    question.lacks = QStringLiteral("cultural");
    panel->ask(question);
    EXPECT_THAT(quotations(), ElementsAre("police"));
    QToolButton* lack = nullptr;
    for (auto* button : panel->findChildren<QToolButton*>())
        if (button->isCheckable()) lack = button;
    ASSERT_NE(lack, nullptr);
    EXPECT_TRUE(lack->isChecked());
    lack->click();
    settle();
    EXPECT_FALSE(panel->question().isAboutLack);
    choose({"Factors/Trust"});
    lack->click();
    settle();
    EXPECT_TRUE(panel->question().isAboutLack);
    EXPECT_NE(panel->question().has, panel->question().lacks);
}

TEST_F(PassagePanelTest, limitsByAttributeAndCoderFromItsMenu) {
    choose({"Factors/Trust"});
    QMenu* menu = nullptr;
    for (auto* button : panel->findChildren<QToolButton*>())
        if (button->menu()) menu = button->menu();
    ASSERT_NE(menu, nullptr);
    const auto pick = [&](const char* text) {
        Q_EMIT menu->aboutToShow();
        for (QAction* action : menu->findChildren<QAction*>())
            if (action->text() == QString::fromUtf8(text)) return action->trigger();
        FAIL() << text;
    };
    pick("NGO");
    settle();
    EXPECT_THAT(quotations(), ElementsAre("We trust nobody"));
    pick("police");
    settle();
    EXPECT_EQ(quotations().size(), 3U);
    pick("Bo");
    settle();
    EXPECT_THAT(quotations(), ElementsAre("I trust them because", "We trust nobody"));
    ASSERT_EQ(chips().size(), 3U);
    EXPECT_EQ(chips()[1]->text(), QStringLiteral("side: NGO, police"));
    press(chips()[1], Qt::Key_Delete);
    press(chips()[1], Qt::Key_Space);
    EXPECT_EQ(quotations().size(), 3U);
    pick("structural");
    settle();
    EXPECT_THAT(quotations(), ElementsAre("trust"));
}

TEST_F(PassagePanelTest, showsAPassageInItsTextAndKeepsListAndFocus) {
    choose({"Factors/Trust"});
    QSignalSpy shown(session.get(), &Session::passageShown);
    panel->list().setFocus();
    QTest::keyClick(&panel->list(), Qt::Key_Return);
    ASSERT_EQ(shown.size(), 1);
    EXPECT_EQ(session->document(), codebook::DocumentId{1});
    EXPECT_EQ(session->study().codings.at(session->coding()).coder, session->me());
    EXPECT_TRUE(panel->list().hasFocus());
    QTest::keyClick(&panel->list(), Qt::Key_Down);
    QTest::keyClick(&panel->list(), Qt::Key_Down);
    EXPECT_EQ(panel->list().currentIndex().data().toString(), QStringLiteral("We trust nobody"));
    QTest::mouseClick(panel->list().viewport(), Qt::LeftButton, {},
                      panel->list().visualRect(panel->list().currentIndex()).center());
    EXPECT_EQ(session->document(), codebook::DocumentId{2});
    panel->showPrevious();
    EXPECT_EQ(session->document(), codebook::DocumentId{1});
}

TEST_F(PassagePanelTest, goesOnWhileSomebodyCodes) {
    choose({"Factors/Trust"});
    panel->list().setCurrentIndex(panel->model().index(2));
    const QPersistentModelIndex current = panel->list().currentIndex();
    addCoding("P1", "Go on", "Factors/Trust");
    settle();
    EXPECT_EQ(quotations().size(), 4U);
    EXPECT_EQ(panel->list().currentIndex(), current);
    session->undo();
    settle();
    EXPECT_EQ(quotations().size(), 3U);
    EXPECT_EQ(panel->list().currentIndex(), current);
}

TEST_F(PassagePanelTest, opensTheContextWithTheSpaceBar) {
    choose({"Factors/Trust"});
    panel->list().setCurrentIndex(panel->model().index(1));
    const int closed = panel->list().visualRect(panel->model().index(1)).height();
    QTest::keyClick(&panel->list(), Qt::Key_Space);
    settle();
    EXPECT_GT(panel->list().visualRect(panel->model().index(1)).height(), closed);
    portray(*panel, QStringLiteral("passages-context"));
    QTest::keyClick(&panel->list(), Qt::Key_Space);
    settle();
    EXPECT_EQ(panel->list().visualRect(panel->model().index(1)).height(), closed);
}

TEST_F(PassagePanelTest, copiesQuotationsWithTheirSource) {
    choose({"Factors/Care"});
    panel->list().setCurrentIndex(panel->model().index(1));
    panel->list().setFocus();
    QTest::keyClick(&panel->list(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(),
              QStringLiteral("“They care about us”\n— P1, P1\n"));
}

TEST_F(PassagePanelTest, hidesOthersWhileBlind) {
    choose({"Factors/Trust"});
    session->setBlind(true);
    settle();
    EXPECT_THAT(quotations(), ElementsAre("I trust", "trust"));
    for (const QLabel* label : panel->findChildren<QLabel*>())
        EXPECT_FALSE(label->isVisible() && label->text().contains(QStringLiteral("others")));
    panel->model().setOpen(panel->model().index(1), true);
    EXPECT_EQ(panel->model().index(1).data(PassageModel::AlsoHere).toString(), QString());
    session->setBlind(false);
    session->setLayer(Layer::Others);
    settle();
    EXPECT_THAT(quotations(), ElementsAre("I trust them because", "We trust nobody"));
}

TEST_F(PassagePanelTest, asksToCodeWhatIsSelected) {
    UserCommands commands;
    panel->declareCommands(commands);
    choose({"Factors/Trust"});
    panel->list().selectAll();
    std::vector<codebook::Place> wanted;
    QObject::connect(panel.get(), &PassagePanel::codingWanted, panel.get(),
                     [&](const auto& places) { wanted = places; });
    std::vector<codebook::CodingId> recoded;
    QObject::connect(panel.get(), &PassagePanel::recodingWanted, panel.get(),
                     [&](const auto& codings) { recoded = codings; });
    commands.action(QStringLiteral("passages.code"))->trigger();
    commands.action(QStringLiteral("passages.recode"))->trigger();
    EXPECT_EQ(wanted.size(), 3U);
    EXPECT_EQ(recoded.size(), 4U);
}

TEST_F(PassagePanelTest, forgetsCodesThatAreDeleted) {
    choose({"Factors/Trust", "Law"});
    session->perform(QStringLiteral("Remove"), [&](codebook::Step& step) {
        step.removeCode(code("Law"));
        step.removeOrphans(session->project().guids(codebook::Entity::Coding));
    });
    settle();
    EXPECT_EQ(panel->title(), QStringLiteral("Passages for Trust"));
    portray(*panel, QStringLiteral("passages-one-code"));
}

TEST_F(PassagePanelTest, looksAsItShould) {
    PassageQuestion question;
    question.codes = {
        {code("Factors/Trust")}, {code("Factors/Care"), Joint::Or}, {code("Law"), Joint::Not}};
    question.relation = codebook::relationFrom(QStringLiteral("near:2"));
    question.attributes = {{session->study().attributes.begin()->id, {QStringLiteral("police")}}};
    panel->ask(question);
    portray(*panel, QStringLiteral("passages-question"));
    question.relation = {};
    question.attributes = {{session->study().attributes.begin()->id, {QStringLiteral("nobody")}}};
    panel->ask(question);
    portray(*panel, QStringLiteral("passages-none"));
    panel->ask({});
    portray(*panel, QStringLiteral("passages-empty"));
    question = {};
    question.isAboutLack = true;
    question.has = QStringLiteral("cultural");
    question.lacks = QStringLiteral("structural");
    panel->ask(question);
    portray(*panel, QStringLiteral("passages-lacking"));
}

TEST_F(PassagePanelTest, bearsAnEmptyProject) {
    panel.reset();
    session = std::make_unique<Session>(tests::drawProject(
        m_folder.path(QStringLiteral("b.samsyn")), QStringLiteral("P1: Nothing.")));
    makePanel();
    typeCode("none");
    panel->showNext();
    EXPECT_TRUE(quotations().empty());
}

}  // namespace
