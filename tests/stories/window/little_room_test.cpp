// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A small window still shows what one works with.
#include <QPlainTextEdit>
#include <QTest>

#include "app/desktop/passages/coding_detail.h"
#include "app/desktop/passages/passage_list.h"
#include "app/desktop/session/session.h"
#include "tests/stories/window/opened_study.h"

namespace {

class LittleRoom : public tests::OpenedStudy {
   protected:
    void SetUp() override {
        OpenedStudy::SetUp();
        openSample(true);
        const codebook::Coding& coding = *study().codings.begin();
        session().chooseCodes({coding.code});
        session().showPassage(coding.document, coding.span);
        session().selectCoding(coding.id);
        QTest::qWait(300);
    }
    app::CodingDetail& detail() { return *m_window->findChild<app::CodingDetail*>(); }
    /// Of the list that the workspace of coding shows; other workspaces have theirs.
    int listHeight() {
        for (const auto* list : m_window->findChildren<app::PassageList*>())
            if (list->isVisible()) return list->height();
        return 0;
    }
};

TEST_F(LittleRoom, goesToThePassagesBeforeTheDetailsOfACoding) {
    for (const int height : {800, 600}) {
        m_window->resize(1280, height);
        QTest::qWait(100);
        const int detailHeight = detail().parentWidget()->height();
        EXPECT_LT(detailHeight, height * 2 / 5);
        EXPECT_GT(listHeight(), height / 5);
    }
}

TEST_F(LittleRoom, showsTheMemoThatACommandLeadsTo) {
    m_window->resize(1280, 520);
    QTest::qWait(100);
    trigger("passages.codingMemo");
    const auto* memo = detail().findChild<QPlainTextEdit*>();
    ASSERT_TRUE(memo->hasFocus());
    EXPECT_FALSE(memo->visibleRegion().isEmpty());
    type(QStringLiteral("one"));
    const int before = memo->height();
    press(Qt::Key_Return, {}, 2);
    EXPECT_GT(memo->height(), before) << "it grows with what is written";
}

}  // namespace
