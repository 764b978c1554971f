// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What keys do on the page.
#include <gtest/gtest.h>

#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include "app/desktop/transcript/transcript_view.h"
#include "tests/app/desktop/transcript/shown_transcript.h"

namespace tests {

class ReadingByKey : public ::testing::Test {
   protected:
    ReadingByKey() {
        view.resize(900, 500);
        view.showContent(content);
        view.show();
        view.setFocus();
        QApplication::processEvents();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(&view, key, modifiers);
    }
    std::string selected() const { return content.text->slice(view.selection()).toStdString(); }
    codebook::Span at(const char* words) const {
        return placeOf(content, QString::fromUtf8(words));
    }
    void mark(std::int32_t id, const char* words) {
        view.showCodings(
            {shownCoding(content, id, QString::fromUtf8(words), QStringLiteral("Trust"))});
        view.markCoding({id});
    }

    app::TranscriptContent content = drawnTranscript(
        QStringLiteral("I: How does it work?\n"
                       "P1: Well, it works. We meet every week. Nobody planned that.\n"
                       "\n"
                       "P2: I agree.\n"));
    app::TranscriptView view;
};

TEST_F(ReadingByKey, beginsInTheFirstTurn) {
    EXPECT_EQ(view.caret(), -1);
    EXPECT_EQ(view.currentTurn(), -1);
    const QSignalSpy turned(&view, &app::TranscriptView::turnChanged);
    press(Qt::Key_Down);
    EXPECT_EQ(view.currentTurn(), 0);
    EXPECT_EQ(view.caret(), at("How").begin) << "the label is passed over";
    EXPECT_EQ(turned.size(), 1);
}

TEST_F(ReadingByKey, arrowsWalkTurns) {
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    EXPECT_EQ(view.currentTurn(), 1);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    EXPECT_EQ(view.currentTurn(), 2) << "the last one stays";
    press(Qt::Key_Up);
    EXPECT_EQ(view.currentTurn(), 1);
    EXPECT_EQ(view.caret(), at("Well").begin);
}

TEST_F(ReadingByKey, tellsOfASelectionOnlyWhereThereIsOrWasOne) {
    const QSignalSpy changed(&view, &app::TranscriptView::selectionChanged);
    press(Qt::Key_Down);
    press(Qt::Key_Right);
    EXPECT_TRUE(changed.isEmpty());
    press(Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_Down);
    EXPECT_EQ(changed.size(), 2);
}

TEST_F(ReadingByKey, shiftExtendsByWord) {
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(selected(), "Well");
    press(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(selected(), "Well, it");
    press(Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_EQ(selected(), "Well");
    press(Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_EQ(selected(), "");
    press(Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_EQ(selected(), "work?\nP1: ") << "back over the turn's begin, to the word before";
}

TEST_F(ReadingByKey, shiftWithControlExtendsBySentence) {
    view.select({at("it works").begin, at("it works").begin});
    press(Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    EXPECT_EQ(selected(), "it works.");
    press(Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    EXPECT_EQ(selected(), "it works. We meet every week.");
}

TEST_F(ReadingByKey, shiftWithDownExtendsByTurn) {
    view.select({at("We meet").begin, at("We meet").begin});
    press(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(selected(), "We meet every week. Nobody planned that.");
    press(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(selected(), "We meet every week. Nobody planned that.\n\nP2: I agree.");
}

TEST_F(ReadingByKey, leftAndRightMoveByWord) {
    press(Qt::Key_Down);
    press(Qt::Key_Right);
    EXPECT_EQ(view.caret(), at("does").begin);
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    EXPECT_EQ(view.caret(), at("How").begin) << "nothing is before it";
}

TEST_F(ReadingByKey, homeAndEndGoToTheTurnsEnds) {
    view.select({at("every").begin, at("every").begin});
    press(Qt::Key_End);
    EXPECT_EQ(view.caret(), at("that.").begin);
    press(Qt::Key_Home);
    EXPECT_EQ(view.caret(), at("Well").begin);
    press(Qt::Key_End, Qt::ShiftModifier);
    EXPECT_EQ(selected(), "Well, it works. We meet every week. Nobody planned that.");
    press(Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(view.currentTurn(), 2);
}

TEST_F(ReadingByKey, escapeLeavesNothingSelected) {
    view.select(at("every week"));
    const QSignalSpy changed(&view, &app::TranscriptView::selectionChanged);
    press(Qt::Key_Escape);
    EXPECT_TRUE(view.selection().isEmpty());
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(view.currentTurn(), 1) << "the place stays";
}

TEST_F(ReadingByKey, copiesTheWordsAsTheyAreStored) {
    view.select({at("week").begin, at("agree").end});
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text().toStdString(),
              "week. Nobody planned that.\n\nP2: I agree");
    press(Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(view.selection(), (codebook::Span{0, content.text->map.codePoints()}));
}

TEST_F(ReadingByKey, lettersAskForACode) {
    QSignalSpy typed(&view, &app::TranscriptView::textTyped);
    QTest::keyClicks(&view, QStringLiteral("t"));
    EXPECT_TRUE(typed.isEmpty()) << "nothing is selected and no turn is current";
    press(Qt::Key_Down);
    QTest::keyClicks(&view, QStringLiteral("t"));
    ASSERT_EQ(typed.size(), 1);
    EXPECT_EQ(typed[0][0].toString(), QStringLiteral("t"));
    QTest::keyClick(&view, Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(typed.size(), 1) << "a shortcut is no letter";
}

TEST_F(ReadingByKey, digitsCodeAtOnce) {
    view.select(at("every week"));
    QSignalSpy digits(&view, &app::TranscriptView::digitTyped);
    QTest::keyClicks(&view, QStringLiteral("390"));
    ASSERT_EQ(digits.size(), 2) << "0 is no shortcut of a code";
    EXPECT_EQ(digits[0][0].toInt(), 3);
    EXPECT_EQ(digits[1][0].toInt(), 9);
}

TEST_F(ReadingByKey, enterAsksForACode) {
    const QSignalSpy wanted(&view, &app::TranscriptView::codeWanted);
    press(Qt::Key_Return);
    EXPECT_EQ(wanted.size(), 1);
}

TEST_F(ReadingByKey, deleteWantsTheMarkedCodingRemoved) {
    QSignalSpy removal(&view, &app::TranscriptView::removalWanted);
    press(Qt::Key_Delete);
    EXPECT_TRUE(removal.isEmpty());
    mark(5, "every week");
    press(Qt::Key_Delete);
    ASSERT_EQ(removal.size(), 1);
    EXPECT_EQ(removal[0][0].value<codebook::CodingId>().value, 5);
    view.showCodings({});
    press(Qt::Key_Delete);
    EXPECT_EQ(removal.size(), 1) << "it is not shown any more";
}

TEST_F(ReadingByKey, edgesMoveByWord) {
    mark(5, "every week");
    QSignalSpy dragged(&view, &app::TranscriptView::edgeDragged);
    press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    press(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    press(Qt::Key_Left, Qt::AltModifier);
    press(Qt::Key_Right, Qt::AltModifier);
    ASSERT_EQ(dragged.size(), 4);
    const auto words = [&](int index) {
        return content.text->slice(dragged[index][1].value<codebook::Span>()).toStdString();
    };
    EXPECT_EQ(words(0), "every week. Nobody");
    EXPECT_EQ(words(1), "every");
    EXPECT_EQ(words(2), "meet every week");
    EXPECT_EQ(words(3), "week");
}

TEST_F(ReadingByKey, anEdgeNeverPassesTheOther) {
    mark(5, "every");
    const QSignalSpy dragged(&view, &app::TranscriptView::edgeDragged);
    press(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_TRUE(dragged.isEmpty());
}

TEST_F(ReadingByKey, altWithArrowsWalksCodings) {
    view.showCodings({shownCoding(content, 1, QStringLiteral("work"), QStringLiteral("A")),
                      shownCoding(content, 2, QStringLiteral("every week"), QStringLiteral("B")),
                      shownCoding(content, 3, QStringLiteral("agree"), QStringLiteral("C"))});
    const QSignalSpy pressed(&view, &app::TranscriptView::codingPressed);
    view.select(at("Well"));
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(view.markedCoding().value, 2) << "the first from the caret on";
    EXPECT_EQ(view.currentTurn(), 1);
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(view.markedCoding().value, 3);
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(view.markedCoding().value, 3) << "there is no other";
    press(Qt::Key_Up, Qt::AltModifier);
    press(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(view.markedCoding().value, 1);
    EXPECT_EQ(pressed.size(), 4);
    press(Qt::Key_Escape);
    EXPECT_FALSE(view.markedCoding());
    view.select(at("Nobody"));
    press(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(view.markedCoding().value, 2) << "the last before the caret";
}

TEST_F(ReadingByKey, lettersComeBeforeShortcutsOfTheWindow) {
    const auto isTaken = [&](Qt::Key key, Qt::KeyboardModifiers modifiers, const QString& text) {
        QKeyEvent event(QEvent::ShortcutOverride, key, modifiers, text);
        event.ignore();
        QApplication::sendEvent(&view, &event);
        return event.isAccepted();
    };
    EXPECT_FALSE(isTaken(Qt::Key_T, {}, QStringLiteral("t")));
    EXPECT_FALSE(isTaken(Qt::Key_Delete, {}, {}));
    view.select(at("every week"));
    EXPECT_TRUE(isTaken(Qt::Key_T, {}, QStringLiteral("t")));
    EXPECT_TRUE(isTaken(Qt::Key_3, {}, QStringLiteral("3")));
    EXPECT_FALSE(isTaken(Qt::Key_Z, Qt::ControlModifier, QString(QChar(26))));
    mark(5, "every week");
    EXPECT_TRUE(isTaken(Qt::Key_Delete, {}, {}));
    EXPECT_TRUE(isTaken(Qt::Key_Left, Qt::AltModifier, {}));
}

TEST_F(ReadingByKey, whoComesByTabStandsInTheFirstTurn) {
    QWidget window;
    app::TranscriptView other(&window);
    other.showContent(content);
    window.show();
    QApplication::setActiveWindow(&window);
    QApplication::processEvents();
    other.clearFocus();
    other.setFocus(Qt::TabFocusReason);
    EXPECT_EQ(other.currentTurn(), 0);
}

TEST_F(ReadingByKey, pageDownTakesTheCaretAlong) {
    QString lines;
    for (int i = 0; i < 300; ++i) lines += QStringLiteral("P1: line number %1 of many\n").arg(i);
    view.showContent(drawnTranscript(lines));
    press(Qt::Key_Down);
    press(Qt::Key_PageDown);
    EXPECT_GT(view.verticalScrollBar()->value(), 200);
    EXPECT_GT(view.currentTurn(), 5);
    EXPECT_GE(view.rectOf({view.caret(), view.caret() + 1}).top(), -30);
    for (int i = 0; i < 100; ++i) press(Qt::Key_PageDown);
    EXPECT_EQ(view.currentTurn(), 299);
    for (int i = 0; i < 100; ++i) press(Qt::Key_PageUp);
    EXPECT_EQ(view.currentTurn(), 0);
}

TEST_F(ReadingByKey, walkingKeepsTheTurnInView) {
    QString lines;
    for (int i = 0; i < 300; ++i) lines += QStringLiteral("P1: line number %1 of many\n").arg(i);
    view.showContent(drawnTranscript(lines));
    for (int i = 0; i < 60; ++i) {
        press(Qt::Key_Down);
        const QRect rect = view.rectOf({view.caret(), view.caret() + 4});
        ASSERT_TRUE(view.viewport()->rect().contains(rect)) << i;
    }
}

}  // namespace tests
