// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/passages/coding_detail.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include "app/desktop/passages/code_line.h"
#include "codebook/store/store.h"
#include "tests/app/desktop/passages/passages_fixture.h"

namespace {

using namespace app;

class CodingDetailTest : public tests::SessionTest {
   protected:
    void SetUp() override {
        openTwoInterviews();
        detail = std::make_unique<CodingDetail>(*session);
        detail->resize(340, 320);
        detail->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(detail.get()));
    }
    void selectTrust() {
        for (const codebook::Coding& coding : session->study().codings)
            if (coding.code == code("Factors/Trust") && coding.coder == session->me()) {
                session->selectCoding(coding.id);
                break;
            }
        settle();
    }
    QPlainTextEdit& memo() const { return *detail->findChild<QPlainTextEdit*>(); }
    QString keptMemo() const { return session->project().codingDetail(session->coding()).memo; }
    bool says(const char* words) const {
        const auto labels = detail->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(QString::fromUtf8(words));
        });
    }

    std::unique_ptr<CodingDetail> detail;
};

TEST_F(CodingDetailTest, tellsWhoCodedWhatAndWhatElseStandsThere) {
    EXPECT_TRUE(says("Select a coding"));
    portray(*detail, QStringLiteral("coding-empty"));
    selectTrust();
    EXPECT_TRUE(says("Factors/Trust"));
    EXPECT_TRUE(says("Ada · "));
    EXPECT_TRUE(says("Law (Bo)"));
    portray(*detail, QStringLiteral("coding"));
    session->setBlind(true);
    settle();
    EXPECT_FALSE(says("Law (Bo)"));
}

TEST_F(CodingDetailTest, takesAWeightByKeyBehindTheMemo) {
    selectTrust();
    detail->activateWindow();
    memo().setFocus();
    QTest::keyClick(&memo(), Qt::Key_Tab);
    auto* weight = qobject_cast<QDoubleSpinBox*>(QApplication::focusWidget());
    ASSERT_NE(weight, nullptr);
    QTest::keyClicks(weight, QStringLiteral("7"));
    QTest::keyClick(weight, Qt::Key_Tab);
    settle();
    EXPECT_EQ(session->study().codings.at(session->coding()).weight, 7.0F);
    weight->setValue(0);
    settle();
    EXPECT_EQ(session->study().codings.at(session->coding()).weight, 0.0F);
}

TEST_F(CodingDetailTest, keepsAMemoAsOneStepOncePeopleLeaveIt) {
    selectTrust();
    memo().setFocus();
    QTest::keyClicks(&memo(), QStringLiteral("Why the law? <b>&amp;"));
    EXPECT_EQ(keptMemo(), QString());
    detail->commitMemo();
    EXPECT_EQ(keptMemo(), QStringLiteral("Why the law? <b>&amp;"));
    session->undo();
    settle();
    EXPECT_EQ(keptMemo(), QString());
    EXPECT_EQ(memo().toPlainText(), QString());
    session->redo();
    settle();
    EXPECT_EQ(memo().toPlainText(), QStringLiteral("Why the law? <b>&amp;"));
}

TEST_F(CodingDetailTest, keepsAMemoWhenAnotherCodingIsSelected) {
    selectTrust();
    const auto first = session->coding();
    QTest::keyClicks(&memo(), QStringLiteral("kept"));
    session->selectCoding(codebook::CodingId{first.value == 1 ? 2 : 1});
    EXPECT_EQ(session->project().codingDetail(first).memo, QStringLiteral("kept"));
    EXPECT_EQ(memo().toPlainText(), keptMemo());
}

TEST_F(CodingDetailTest, doesNotOverwriteWhatIsBeingWritten) {
    selectTrust();
    QTest::keyClicks(&memo(), QStringLiteral("half a sen"));
    addCoding("P1", "Go on", "Law");
    settle();
    EXPECT_EQ(memo().toPlainText(), QStringLiteral("half a sen"));
}

TEST_F(CodingDetailTest, recodesInPlace) {
    selectTrust();
    detail->recode();
    auto* line = detail->findChild<CodeLine*>();
    EXPECT_TRUE(line->isVisible());
    QTest::keyClicks(line, QStringLiteral("care"));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(session->study().codings.at(session->coding()).code, code("Factors/Care"));
    EXPECT_FALSE(line->isVisible());
    session->undo();
    EXPECT_EQ(session->study().codings.at(session->coding()).code, code("Factors/Trust"));
    detail->recode();
    QTest::keyClicks(line, QStringLiteral("Quite new"));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(session->study().codings.at(session->coding()).code, code("Quite new"));
    detail->recode();
    QTest::keyClick(line, Qt::Key_Escape);
    EXPECT_FALSE(line->isVisible());
}

TEST_F(CodingDetailTest, weighsAndRemoves) {
    selectTrust();
    detail->findChild<QDoubleSpinBox*>()->setValue(2.5);
    EXPECT_EQ(session->study().codings.at(session->coding()).weight, 2.5F);
    const auto coding = session->coding();
    detail->remove();
    EXPECT_EQ(session->study().codings.find(coding), nullptr);
    settle();
    EXPECT_TRUE(says("Select a coding"));
    session->undo();
    EXPECT_NE(session->study().codings.find(coding), nullptr);
}

}  // namespace
