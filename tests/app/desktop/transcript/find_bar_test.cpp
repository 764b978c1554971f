// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/transcript/find_bar.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

#include "app/desktop/transcript/transcript_page.h"
#include "app/desktop/transcript/transcript_view.h"
#include "tests/app/desktop/transcript/shown_transcript.h"

namespace tests {

namespace {

std::vector<codebook::Span> places(const QString& words, const QString& text) {
    return app::placesOf(words, codebook::DocumentText(text));
}

}  // namespace

TEST(PlacesOf, disregardCase) {
    EXPECT_EQ(places(QStringLiteral("ÅRS"), QStringLiteral("Tre års väntan, Årsdag")),
              (std::vector<codebook::Span>{{4, 7}, {16, 19}}));
}

TEST(PlacesOf, countCodePoints) {
    EXPECT_EQ(places(QStringLiteral("b"), QStringLiteral("👩b")),
              (std::vector<codebook::Span>{{1, 2}}));
}

TEST(PlacesOf, doNotOverlap) {
    EXPECT_EQ(places(QStringLiteral("aa"), QStringLiteral("aaaaa")).size(), 2U);
    EXPECT_TRUE(places({}, QStringLiteral("text")).empty());
}

class Finding : public ::testing::Test {
   protected:
    Finding() {
        QString lines;
        for (int i = 0; i < 200; ++i)
            lines += i % 50 == 10 ? QStringLiteral("P1: The Shelter stands here\n")
                                  : QStringLiteral("P1: nothing to see\n");
        content = drawnTranscript(lines);
        view.resize(900, 400);
        view.showContent(content);
        view.show();
        QApplication::setActiveWindow(&view);
        view.setFocus();
        QApplication::processEvents();
        QTest::keyClick(&view, Qt::Key_F, Qt::ControlModifier);
        bar = view.findChild<app::FindBar*>();
        line = bar->findChild<QLineEdit*>();
    }
    std::string told() const { return bar->findChild<QLabel*>()->text().toStdString(); }
    std::string now() const { return content.text->slice(view.page().foundNow).toStdString(); }

    app::TranscriptContent content;
    app::TranscriptView view;
    app::FindBar* bar = nullptr;
    QLineEdit* line = nullptr;
};

TEST_F(Finding, opensWithTheFocusInItsLine) {
    EXPECT_TRUE(bar->isVisible());
    EXPECT_TRUE(line->hasFocus());
    EXPECT_EQ(view.viewport()->geometry().top(), bar->height()) << "it covers no text";
}

TEST_F(Finding, goesToTheNextPlaceAsOneTypes) {
    QTest::keyClicks(line, QStringLiteral("shel"));
    EXPECT_EQ(told(), "1 of 4");
    EXPECT_EQ(now(), "Shel");
    QTest::keyClicks(line, QStringLiteral("f"));
    EXPECT_EQ(told(), "not found");
    EXPECT_TRUE(view.page().foundNow.isEmpty());
}

TEST_F(Finding, walksRoundTheEnd) {
    QTest::keyClicks(line, QStringLiteral("shelter"));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(told(), "2 of 4");
    EXPECT_TRUE(view.viewport()->rect().contains(view.rectOf(view.page().foundNow)));
    QTest::keyClick(line, Qt::Key_F3);
    QTest::keyClick(line, Qt::Key_Return);
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(told(), "1 of 4");
    QTest::keyClick(line, Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(told(), "4 of 4");
}

TEST_F(Finding, leavesThePlaceSelected) {
    QTest::keyClicks(line, QStringLiteral("shelter"));
    QTest::keyClick(line, Qt::Key_Return);
    QTest::keyClick(line, Qt::Key_Escape);
    EXPECT_FALSE(bar->isVisible());
    EXPECT_TRUE(view.hasFocus());
    EXPECT_EQ(content.text->slice(view.selection()), QStringLiteral("Shelter"));
    EXPECT_EQ(view.currentTurn(), 60);
    QTest::keyClick(&view, Qt::Key_F3);
    EXPECT_EQ(view.currentTurn(), 110) << "F3 goes on without the bar";
    QTest::keyClick(&view, Qt::Key_F3, Qt::ShiftModifier);
    EXPECT_EQ(view.currentTurn(), 60);
}

TEST_F(Finding, beginsWithTheSelectedWords) {
    QTest::keyClick(line, Qt::Key_Escape);
    view.select(placeOf(content, QStringLiteral("stands")));
    QTest::keyClick(&view, Qt::Key_F, Qt::ControlModifier);
    EXPECT_EQ(line->text(), QStringLiteral("stands"));
    EXPECT_EQ(told(), "1 of 4");
}

TEST_F(Finding, looksThroughTheNextDocumentToo) {
    QTest::keyClicks(line, QStringLiteral("shelter"));
    view.showContent(drawnTranscript(QStringLiteral("P1: One shelter.")));
    EXPECT_EQ(told(), "1 of 1");
}

TEST_F(Finding, everyButtonHasAName) {
    for (const QToolButton* button : bar->findChildren<QToolButton*>()) {
        if (button->parent() == line) continue;
        EXPECT_FALSE(button->accessibleName().isEmpty());
        EXPECT_FALSE(button->icon().isNull() && button->text().isEmpty());
    }
}

}  // namespace tests
