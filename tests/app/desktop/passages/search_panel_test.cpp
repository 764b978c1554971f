// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/passages/search_panel.h"

#include <gmock/gmock.h>

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "app/desktop/passages/code_line.h"
#include "app/desktop/passages/hit_model.h"
#include "app/desktop/passages/query_completion.h"
#include "app/desktop/session/user_commands.h"
#include "codebook/project/step.h"
#include "codebook/store/store.h"
#include "tests/app/desktop/passages/passages_fixture.h"

namespace {

using namespace app;
using ::testing::ElementsAre;

class SearchPanelTest : public tests::SessionTest {
   protected:
    void SetUp() override {
        openTwoInterviews();
        index = std::make_shared<indexer::Index>(m_folder.path(QStringLiteral("index")));
        index->update(session->study(), session->project());
        panel = std::make_unique<SearchPanel>(*session, [this] { return index; });
        tester = std::make_unique<QAbstractItemModelTester>(
            &panel->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        panel->resize(420, 520);
        panel->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(panel.get()));
    }
    void TearDown() override {
        tester.reset();
        panel.reset();
    }
    void wait() {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !panel->isSearching(); }, 10'000));
        settle();
    }
    void type(const char* query) {
        panel->box().clear();
        panel->box().setFocus();
        QTest::keyClicks(&panel->box(), QString::fromUtf8(query));
        wait();
    }
    std::vector<std::string> found() const {
        std::vector<std::string> all;
        for (int row = 0; row < panel->model().rowCount(); ++row)
            if (panel->model().occurrence(panel->model().index(row)))
                all.push_back(
                    panel->model().index(row).data(HitModel::Found).toString().toStdString());
        return all;
    }

    std::shared_ptr<indexer::Index> index;
    std::unique_ptr<SearchPanel> panel;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

TEST_F(SearchPanelTest, findsWhatIsTypedAndMarksItInTheText) {
    type("trust");
    EXPECT_THAT(found(), ElementsAre("trust", "trust", "trust"));
    EXPECT_EQ(panel->totals(), QStringLiteral("3 hit(s) in 2 document(s)"));
    EXPECT_EQ(session->hits().size(), 3U);
    const QModelIndex first = panel->model().index(1);
    EXPECT_TRUE(first.data(HitModel::Before).toString().endsWith(QStringLiteral("I ")));
    EXPECT_TRUE(first.data(HitModel::After).toString().startsWith(QStringLiteral(" the law")));
    portray(*panel, QStringLiteral("search"));
    type("nothing-so");
    EXPECT_TRUE(found().empty());
    panel->box().clear();
    wait();
    EXPECT_TRUE(session->hits().empty());
    portray(*panel, QStringLiteral("search-empty"));
}

TEST_F(SearchPanelTest, answersFieldsWithoutAnIndex) {
    index.reset();
    type("code:Law");
    EXPECT_EQ(found().size(), 2U);
    type("trust");
    EXPECT_TRUE(found().empty());
    EXPECT_EQ(panel->complaint(), QString());
    portray(*panel, QStringLiteral("search-no-index"));
}

TEST_F(SearchPanelTest, pointsAtWhatIsWrongAndKeepsWhatWasFound) {
    type("trust");
    type("trust (");
    EXPECT_THAT(panel->complaint().toStdString(), ::testing::HasSubstr("character 7"));
    EXPECT_EQ(found().size(), 3U);
    portray(*panel, QStringLiteral("search-wrong"));
    type("code:nothing");
    EXPECT_FALSE(panel->complaint().isEmpty());
    type("trust");
    EXPECT_EQ(panel->complaint(), QString());
}

TEST_F(SearchPanelTest, walksThroughHitsByKeyboard) {
    type("trust");
    QSignalSpy shown(session.get(), &Session::passageShown);
    QTest::keyClick(&panel->box(), Qt::Key_Return);
    ASSERT_EQ(shown.size(), 1);
    EXPECT_EQ(session->document(), codebook::DocumentId{1});
    panel->showNext();
    panel->showNext();
    EXPECT_EQ(session->document(), codebook::DocumentId{2});
    panel->showNext();
    EXPECT_EQ(session->document(), codebook::DocumentId{1});
    panel->showPrevious();
    EXPECT_EQ(session->document(), codebook::DocumentId{2});
    QTest::keyClick(&panel->box(), Qt::Key_Down);
    EXPECT_TRUE(panel->list().hasFocus());
    QTest::keyClick(&panel->list(), Qt::Key_Return);
    EXPECT_EQ(shown.size(), 6);
}

TEST_F(SearchPanelTest, codesWhatIsTickedAsOneStep) {
    type("trust");
    panel->list().setFocus();
    panel->list().setCurrentIndex(panel->model().index(2));
    QTest::keyClick(&panel->list(), Qt::Key_Space);
    EXPECT_EQ(panel->model().takenCount(), 2);
    const auto before = session->study().codings.count();
    panel->codeLine().setText(QStringLiteral("Fresh/Trust & faith"));
    panel->codeAll();
    EXPECT_EQ(session->study().codings.count(), before + 2);
    EXPECT_EQ(session->study().codings.at(codebook::CodingId{static_cast<int>(before) + 1}).code,
              code("Fresh/Trust & faith"));
    const auto memoOf = [this](std::size_t id) {
        return session->project().codingDetail(codebook::CodingId{static_cast<int>(id)}).memo;
    };
    EXPECT_EQ(memoOf(before + 1), QStringLiteral("Automatic: trust")) << "nobody looked at each";
    session->undo();
    EXPECT_EQ(session->study().codings.count(), before);
    wait();
    EXPECT_EQ(panel->model().takenCount(), 2);
    panel->model().takeAll(true);
    EXPECT_EQ(panel->model().takenCount(), 3);
}

TEST_F(SearchPanelTest, codesOneHitAndGoesOn) {
    type("trust");
    panel->list().setFocus();
    panel->list().setCurrentIndex(panel->model().index(1));
    panel->codeLine().setText(QStringLiteral("Law"));
    const auto before = session->study().codings.count();
    QTest::keyClick(&panel->list(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(session->study().codings.count(), before + 1);
    EXPECT_EQ(
        session->project().codingDetail(codebook::CodingId{static_cast<int>(before) + 1}).memo,
        QString())
        << "it was looked at";
    EXPECT_EQ(panel->list().currentIndex().row(), 2);
    EXPECT_EQ(panel->model().takenCount(), 2);
    QTest::keyClick(&panel->list(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(session->study().codings.count(), before + 2);
    wait();
    EXPECT_TRUE(panel->list().currentIndex().isValid());
}

TEST_F(SearchPanelTest, followsChangesOfTheStudy) {
    type("code:Law");
    EXPECT_EQ(found().size(), 2U);
    addCoding("P1", "Go on", "Law");
    ASSERT_TRUE(QTest::qWaitFor([&] { return found().size() == 3; }, 10'000));
    session->perform(QStringLiteral("Remove"), [&](codebook::Step& step) {
        step.removeDocument(codebook::DocumentId{2});
        step.removeOrphans(session->project().guids(codebook::Entity::Coding));
    });
    ASSERT_TRUE(QTest::qWaitFor([&] { return found().size() == 2; }, 10'000));
    session->undo();
    ASSERT_TRUE(QTest::qWaitFor([&] { return found().size() == 3; }, 10'000));
}

TEST_F(SearchPanelTest, answersOnlyTheLatestOfManyQueries) {
    for (const char* query : {"trust", "code:Law", "polic*", "speaker:P1", "(", "nobody"})
        panel->searchFor(QString::fromUtf8(query));
    wait();
    EXPECT_THAT(found(), ElementsAre("nobody", "nobody"));
    panel->searchFor(QStringLiteral("speaker:*"));
    panel.reset();  // while it is searching
}

TEST_F(SearchPanelTest, findsNothingByOthersCodingsWhileBlind) {
    type("code:Law");
    EXPECT_EQ(found().size(), 2U);
    session->setBlind(true);
    wait();
    EXPECT_EQ(found().size(), 1U);
    session->setBlind(false);
    wait();
    EXPECT_EQ(found().size(), 2U);
}

TEST_F(SearchPanelTest, offersFieldsAndTheirValues) {
    const auto offers = [&](const char* query) {
        const QString text = QString::fromUtf8(query);
        std::vector<std::string> texts;
        for (const QString& offer : offerFor(text, static_cast<int>(text.size()), *session).texts)
            texts.push_back(offer.toStdString());
        return texts;
    };
    EXPECT_THAT(offers("trust co"), ElementsAre("code:", "coder:"));
    EXPECT_THAT(offers("(code:tru"), ElementsAre("code:\"Factors/Trust\""));
    EXPECT_THAT(offers("attribute:s"), ElementsAre("attribute:side=police", "attribute:side=NGO"));
    EXPECT_THAT(offers("perspective:"),
                ElementsAre("perspective:cultural", "perspective:structural"));
    EXPECT_THAT(offers("t"), ::testing::IsEmpty());
    EXPECT_THAT(offers("code:\"Factors/Trust\" "), ::testing::IsEmpty());
    type("code:la");
    EXPECT_TRUE(panel->findChild<QueryCompletion*>()->isShown());
    session->setBlind(true);
    EXPECT_THAT(offers("coder:"), ElementsAre("coder:Ada"));
}

TEST_F(SearchPanelTest, declaresItsCommandsOnce) {
    UserCommands commands;
    panel->declareCommands(commands);
    type("trust");
    commands.action(QStringLiteral("search.next"))->trigger();
    EXPECT_EQ(panel->list().currentIndex().row(), 1);
}

}  // namespace
