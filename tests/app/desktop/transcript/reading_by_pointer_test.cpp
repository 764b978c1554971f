// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the pointer does on the page.
#include <gtest/gtest.h>

#include <QApplication>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include "app/desktop/transcript/dragged_data.h"
#include "app/desktop/transcript/transcript_view.h"
#include "tests/app/desktop/transcript/shown_transcript.h"

namespace tests {

class ReadingByPointer : public ::testing::Test {
   protected:
    ReadingByPointer() {
        view.resize(1000, 600);
        view.showContent(content);
        view.show();
        view.setFocus();
        QApplication::processEvents();
    }
    codebook::Span at(const char* words) const {
        return placeOf(content, QString::fromUtf8(words));
    }
    QRect rect(const char* words) const { return view.rectOf(at(words)); }
    QPoint on(const char* words) const { return rect(words).center(); }
    /// Just inside of the words' first and last letter.
    QPoint before(const char* words) const {
        return {rect(words).left() + 1, rect(words).center().y()};
    }
    QPoint behind(const char* words) const {
        return {rect(words).right() - 1, rect(words).center().y()};
    }
    void click(QPoint point, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, point);
    }
    /// Presses, moves there in two steps and releases.
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        send(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton, modifiers);
        send(QEvent::MouseMove, (from + to) / 2, Qt::NoButton, Qt::LeftButton, modifiers);
        send(QEvent::MouseMove, to, Qt::NoButton, Qt::LeftButton, modifiers);
        send(QEvent::MouseButtonRelease, to, Qt::LeftButton, Qt::NoButton, modifiers);
    }
    void send(QEvent::Type type, QPoint point, Qt::MouseButton button, Qt::MouseButtons buttons,
              Qt::KeyboardModifiers modifiers) {
        QMouseEvent event(type, point, view.viewport()->mapToGlobal(point), button, buttons,
                          modifiers);
        QApplication::sendEvent(view.viewport(), &event);
    }
    std::string words(codebook::Span span) const { return content.text->slice(span).toStdString(); }
    std::string selected() const { return words(view.selection()); }
    app::ShownCoding coding(std::int32_t id, const char* over) const {
        return shownCoding(content, id, QString::fromUtf8(over), QStringLiteral("Code %1").arg(id));
    }
    static std::int32_t idIn(const QSignalSpy& spy, int index, int argument = 0) {
        return spy[index][argument].value<codebook::CodingId>().value;
    }

    app::TranscriptContent content = drawnTranscript(
        QStringLiteral("I: How does it work?\n"
                       "P1: Well, it works. We meet every week. Nobody planned that.\n"
                       "P2: I agree.\n"));
    app::TranscriptView view;
};

TEST_F(ReadingByPointer, aMenuIsAboutThePlaceWhereItOpens) {
    const auto openAt = [&](QPoint point) {
        QContextMenuEvent event(QContextMenuEvent::Mouse, point,
                                view.viewport()->mapToGlobal(point));
        QApplication::sendEvent(view.viewport(), &event);
    };
    click(before("How"));
    openAt(before("agree"));
    EXPECT_EQ(view.currentTurn(), 2);
    view.select(at("every week"));
    openAt(on("week"));
    EXPECT_EQ(selected(), "every week") << "the words chosen stay those";
    openAt(before("agree"));
    EXPECT_TRUE(view.selection().isEmpty());
}

TEST_F(ReadingByPointer, aClickPlacesTheCaret) {
    const QSignalSpy turned(&view, &app::TranscriptView::turnChanged);
    click(before("every"));
    EXPECT_EQ(view.caret(), at("every").begin);
    EXPECT_EQ(view.currentTurn(), 1);
    EXPECT_EQ(turned.size(), 1);
    EXPECT_TRUE(view.selection().isEmpty());
}

TEST_F(ReadingByPointer, draggingSelectsLetters) {
    QSignalSpy changed(&view, &app::TranscriptView::selectionChanged);
    drag(before("meet"), behind("eve"));
    EXPECT_EQ(selected(), "meet eve");
    EXPECT_EQ(words(changed.back()[0].value<codebook::Span>()), "meet eve");
}

TEST_F(ReadingByPointer, selectsAcrossTurns) {
    drag(before("that."), behind("I agree"));
    EXPECT_EQ(selected(), "that.\nP2: I agree");
}

TEST_F(ReadingByPointer, shiftClickExtends) {
    click(before("it works"));
    click(behind("week"), Qt::ShiftModifier);
    EXPECT_EQ(selected(), "it works. We meet every week");
}

TEST_F(ReadingByPointer, aDoubleClickSelectsTheWordAndATripleClickTheTurn) {
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, on("every"));
    EXPECT_EQ(selected(), "every");
    click(on("every"));
    EXPECT_EQ(selected(), "Well, it works. We meet every week. Nobody planned that.");
}

TEST_F(ReadingByPointer, aClickMarksTheCodingUnderIt) {
    view.showCodings({coding(1, "We meet every week."), coding(2, "every week")});
    const QSignalSpy pressed(&view, &app::TranscriptView::codingPressed);
    const QSignalSpy marked(&view, &app::TranscriptView::markChanged);
    click(on("meet"));
    ASSERT_EQ(pressed.size(), 1);
    EXPECT_EQ(idIn(pressed, 0), 1);
    EXPECT_EQ(view.markedCoding().value, 1);
    click(on("planned"));
    EXPECT_EQ(pressed.size(), 1);
    EXPECT_FALSE(view.markedCoding());
    EXPECT_EQ(marked.size(), 2);
}

TEST_F(ReadingByPointer, clicksAtOnePlaceWalkThroughOverlappingCodings) {
    view.showCodings({coding(1, "We meet every week."), coding(2, "every week"),
                      coding(3, "meet every week. Nobody")});
    const QSignalSpy pressed(&view, &app::TranscriptView::codingPressed);
    for (int i = 0; i < 4; ++i) {
        click(on("every"));
        QTest::qWait(QApplication::doubleClickInterval() + 20);
    }
    ASSERT_EQ(pressed.size(), 4);
    EXPECT_EQ(idIn(pressed, 0), 2) << "the shortest first";
    EXPECT_EQ(idIn(pressed, 1), 1);
    EXPECT_EQ(idIn(pressed, 2), 3);
    EXPECT_EQ(idIn(pressed, 3), 2) << "and round again";
}

TEST_F(ReadingByPointer, aClickOnAStripeMarksItsCoding) {
    view.showCodings({coding(1, "We meet every week.")});
    const QSignalSpy pressed(&view, &app::TranscriptView::codingPressed);
    const int y = on("meet").y();
    for (int x = 0; x < view.viewport()->width() && pressed.isEmpty(); ++x)
        if (x > rect("planned that.").right() + 20) click({x, y});
    ASSERT_EQ(pressed.size(), 1);
    EXPECT_EQ(view.markedCoding().value, 1);
}

TEST_F(ReadingByPointer, anEdgeIsDraggedToWords) {
    view.showCodings({coding(1, "meet every")});
    view.markCoding({1});
    const QSignalSpy dragged(&view, &app::TranscriptView::edgeDragged);
    drag(behind("meet every"), behind("every wee"));
    ASSERT_EQ(dragged.size(), 1);
    EXPECT_EQ(words(dragged[0][1].value<codebook::Span>()), "meet every week");
    drag(before("meet every"), before("it works"));
    ASSERT_EQ(dragged.size(), 2);
    EXPECT_EQ(words(dragged[1][1].value<codebook::Span>()), "it works. We meet every");
}

TEST_F(ReadingByPointer, anEdgeIsDraggedToLettersSentencesAndTurns) {
    view.showCodings({coding(1, "meet every")});
    view.markCoding({1});
    const QSignalSpy dragged(&view, &app::TranscriptView::edgeDragged);
    const auto end = [&](Qt::KeyboardModifiers modifiers) {
        drag(behind("meet every"), behind("every we"), modifiers);
        return words(dragged.back()[1].value<codebook::Span>());
    };
    EXPECT_EQ(end(Qt::AltModifier), "meet every we");
    EXPECT_EQ(end(Qt::ControlModifier), "meet every week.");
    EXPECT_EQ(end(Qt::ControlModifier | Qt::ShiftModifier),
              "meet every week. Nobody planned that.");
}

TEST_F(ReadingByPointer, escapeLetsTheEdgeGo) {
    view.showCodings({coding(1, "meet every")});
    view.markCoding({1});
    const QSignalSpy dragged(&view, &app::TranscriptView::edgeDragged);
    send(QEvent::MouseButtonPress, behind("meet every"), Qt::LeftButton, Qt::LeftButton, {});
    send(QEvent::MouseMove, on("planned"), Qt::NoButton, Qt::LeftButton, {});
    QTest::keyClick(&view, Qt::Key_Escape);
    send(QEvent::MouseButtonRelease, on("planned"), Qt::LeftButton, Qt::NoButton, {});
    EXPECT_TRUE(dragged.isEmpty());
    EXPECT_EQ(view.markedCoding().value, 1);
}

TEST_F(ReadingByPointer, aClickOnATimeTellsIt) {
    const QSignalSpy clicked(&view, &app::TranscriptView::timeClicked);
    const int y = on("Well").y();
    for (int x = 0; x < rect("P1:").left() && clicked.isEmpty(); x += 4) click({x, y});
    ASSERT_EQ(clicked.size(), 1);
    EXPECT_EQ(clicked[0][0].value<std::chrono::milliseconds>(), std::chrono::seconds(20));
}

TEST_F(ReadingByPointer, aPressBesideATurnSelectsIt) {
    const QPoint beside(rect("P1:").left() - 20, on("Well").y());
    click(beside);
    EXPECT_EQ(selected(), "Well, it works. We meet every week. Nobody planned that.");
    drag(beside, {beside.x(), on("agree").y()});
    EXPECT_EQ(selected(), "Well, it works. We meet every week. Nobody planned that.\nP2: I agree.");
}

TEST_F(ReadingByPointer, timesStandAboveTheTurnInANarrowWindow) {
    view.resize(420, 600);
    QApplication::processEvents();
    const QSignalSpy clicked(&view, &app::TranscriptView::timeClicked);
    const int y = rect("P1:").top() - 8;
    for (int x = 0; x < 300 && clicked.isEmpty(); x += 4) click({x, y});
    ASSERT_EQ(clicked.size(), 1);
    EXPECT_EQ(clicked[0][0].value<std::chrono::milliseconds>(), std::chrono::seconds(20));
}

TEST_F(ReadingByPointer, codesAreDroppedOnATurnOrOnTheSelection) {
    const QSignalSpy dropped(&view, &app::TranscriptView::codeDropped);
    QMimeData data;
    data.setData(QLatin1String(app::CodesMime), "3,14");
    const auto drop = [&](QPoint point) {
        QDragEnterEvent enter(point, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(view.viewport(), &enter);
        QDropEvent event(point, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(view.viewport(), &event);
        return event.isAccepted();
    };
    EXPECT_TRUE(drop(on("agree")));
    ASSERT_EQ(dropped.size(), 1);
    EXPECT_EQ(words(dropped[0][0].value<codebook::Span>()), "I agree.");
    EXPECT_EQ(dropped[0][1].value<std::vector<codebook::CodeId>>(),
              (std::vector<codebook::CodeId>{{3}, {14}}));
    view.select(at("every week"));
    drop(on("every"));
    EXPECT_EQ(words(dropped[1][0].value<codebook::Span>()), "every week");
    drop(on("Nobody"));
    EXPECT_EQ(words(dropped[2][0].value<codebook::Span>()),
              "Well, it works. We meet every week. Nobody planned that.");
}

TEST_F(ReadingByPointer, theContextMenuKnowsTheCodingUnderneath) {
    view.showCodings({coding(1, "We meet every week.")});
    const QSignalSpy wanted(&view, &app::TranscriptView::contextMenuWanted);
    for (const QPoint point : {on("meet"), on("planned")}) {
        QContextMenuEvent event(QContextMenuEvent::Mouse, point,
                                view.viewport()->mapToGlobal(point));
        QApplication::sendEvent(view.viewport(), &event);
    }
    ASSERT_EQ(wanted.size(), 2);
    EXPECT_EQ(idIn(wanted, 0, 1), 1);
    EXPECT_EQ(idIn(wanted, 1, 1), 0);
}

TEST_F(ReadingByPointer, theWheelWithControlZoomsAndKeepsThePlace) {
    QString lines;
    for (int i = 0; i < 400; ++i)
        lines += QStringLiteral(
                     "P1: line number %1 of a long talk about many things that goes on "
                     "for longer than a line is wide and then some more\n")
                     .arg(i);
    view.showContent(drawnTranscript(lines));
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
    const QPoint point(450, 300);
    const std::int32_t before = view.positionAt(point);
    const QSignalSpy styled(&view, &app::TranscriptView::styleChanged);
    for (const int notch : {120, 120, 120, 60, 60, -120}) {
        QWheelEvent event(point, view.viewport()->mapToGlobal(point), {}, {0, notch}, {},
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(view.viewport(), &event);
    }
    EXPECT_EQ(styled.size(), 5) << "two half notches are one";
    EXPECT_EQ(view.style().points, 13.5);
    const QRect after = view.rectOf({before, before + 1});
    EXPECT_NEAR(after.center().y(), point.y(), 90) << "the turn is where it was";
}

TEST_F(ReadingByPointer, rightToLeftTextIsSelectedWhereItStands) {
    view.showContent(content = drawnTranscript(QStringLiteral("P1: مرحبا بكم في البيت")));
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, on("بكم"));
    EXPECT_EQ(selected(), "بكم");
    EXPECT_LT(on("البيت").x(), on("مرحبا").x());
    view.select({});
    drag(QPoint(rect("بكم").right() - 1, on("بكم").y()),
         QPoint(rect("في").left() + 1, on("في").y()));
    EXPECT_EQ(selected(), "بكم في");
}

TEST_F(ReadingByPointer, selectsNoPartsOfLetters) {
    const QString family = QStringLiteral("👩‍👩‍👧");
    view.showContent(content =
                         drawnTranscript(QStringLiteral("P1: Ye") + QChar(0x0301) +
                                         QStringLiteral("s ") + family + QStringLiteral(" x")));
    const int y = on("Y").y();
    for (int x = rect("P1").left(); x < rect("x").right(); ++x) {
        const std::int32_t position = view.positionAt({x, y});
        const qsizetype unit = content.text->map.toUtf16(position);
        const QString before = content.text->text.left(unit);
        EXPECT_FALSE(before.endsWith(QStringLiteral("e"))) << x;
        const qsizetype begun = content.text->text.indexOf(family);
        EXPECT_FALSE(unit > begun && unit < begun + family.size()) << x;
    }
}

}  // namespace tests
