// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Laws of the page: it stays where it is while guesses turn out wrong, and shows whatever it is
// given.
#include <gtest/gtest.h>

#include <QApplication>
#include <QHelpEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include <random>

#include "app/desktop/look/look.h"
#include "app/desktop/transcript/page_columns.h"
#include "app/desktop/transcript/transcript_view.h"
#include "tests/app/desktop/transcript/shown_transcript.h"

namespace tests {

namespace {

/// Turns of very different length, so that guessed heights are wrong.
QString longTalk(int turns) {
    std::mt19937 numbers(3);
    QString text;
    for (int i = 0; i < turns; ++i) {
        text += i % 3 == 0 ? QStringLiteral("I: ") : QStringLiteral("P1: ");
        const int words = static_cast<int>(numbers() % (i % 7 == 0 ? 300 : 12)) + 1;
        for (int word = 0; word < words; ++word)
            text += numbers() % 2 == 0 ? QStringLiteral("ill ") : QStringLiteral("WWWWMMMM ");
        text += QStringLiteral("(%1)\n").arg(i);
    }
    return text;
}

}  // namespace

class ShownPage : public ::testing::Test {
   protected:
    ShownPage() {
        view.resize(900, 600);
        view.show();
        QApplication::processEvents();
    }
    void show(const QString& text) { view.showContent(content = drawnTranscript(text)); }
    bool isInView(codebook::Span span) const {
        return view.viewport()->rect().contains(view.rectOf(span));
    }
    void pressEveryKey() {
        for (const Qt::Key key :
             {Qt::Key_Escape, Qt::Key_Return, Qt::Key_Delete, Qt::Key_Home, Qt::Key_End,
              Qt::Key_Left, Qt::Key_Up, Qt::Key_Right, Qt::Key_Down, Qt::Key_PageUp,
              Qt::Key_PageDown, Qt::Key_C, Qt::Key_A, Qt::Key_F3, Qt::Key_Plus})
            for (const auto modifiers :
                 {Qt::NoModifier, Qt::ShiftModifier, Qt::ControlModifier, Qt::AltModifier})
                QTest::keyClick(&view, key, modifiers);
    }

    app::TranscriptContent content;
    app::TranscriptView view;
};

TEST_F(ShownPage, movesByExactlyWhatItIsScrolled) {
    show(longTalk(2000));
    QScrollBar* bar = view.verticalScrollBar();
    view.reveal(placeOf(content, QStringLiteral("(1200)")), false);
    for (int i = 0; i < 400; ++i) {
        std::int32_t middle = view.positionAt({300, 300});
        while (view.rectOf({middle, middle + 1}).isNull()) --middle;
        const int before = view.rectOf({middle, middle + 1}).top();
        const int step = i % 50 < 40 ? -37 : 61;
        bar->setValue(bar->value() + step);
        ASSERT_EQ(view.rectOf({middle, middle + 1}).top(), before - step) << i;
    }
}

TEST_F(ShownPage, stopsAtBothEnds) {
    show(longTalk(300));
    QScrollBar* bar = view.verticalScrollBar();
    for (int i = 0; i < 3; ++i) bar->setValue(bar->maximum());
    EXPECT_TRUE(isInView(placeOf(content, QStringLiteral("(299)"))));
    for (int i = 0; i < 2000 && bar->value() > 0; ++i) bar->setValue(bar->value() - 50);
    EXPECT_EQ(bar->value(), 0);
    EXPECT_EQ(view.rectOf({0, 1}).top(), view.rectOf({0, 1}).top());
    EXPECT_TRUE(isInView({0, 5}));
}

TEST_F(ShownPage, revealsWhatWasNeverLaidOut) {
    show(longTalk(3000));
    for (const char* place : {"(2999)", "(7)", "(1500)", "(1499)", "(0)"}) {
        const codebook::Span span = placeOf(content, QLatin1String(place));
        EXPECT_FALSE(isInView(span) && !view.rectOf(span).isNull() &&
                     std::string(place) != "(1499)");
        view.reveal(span, true);
        EXPECT_TRUE(isInView(span)) << place;
        EXPECT_FALSE(view.rectOf(span).isNull()) << place;
    }
}

TEST_F(ShownPage, keepsItsPlaceWhenItGetsAnotherWidthOrStyle) {
    show(longTalk(1000));
    const codebook::Span place = placeOf(content, QStringLiteral("(500)"));
    view.reveal(place, false);
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() +
                                       view.rectOf(place).top());
    view.resize(620, 640);
    QApplication::processEvents();
    EXPECT_TRUE(isInView(place));
    app::ReadingStyle style = view.style();
    style.points = 18;
    style.showsNumbers = style.showsTimes = style.showsStripes = false;
    view.setStyle(style);
    EXPECT_TRUE(isInView(place));
}

TEST_F(ShownPage, keepsItsPlaceWhenCodingsChange) {
    show(longTalk(500));
    view.reveal(placeOf(content, QStringLiteral("(300)")), false);
    const int before = view.verticalScrollBar()->value();
    view.markCoding({4});
    view.showCodings({shownCoding(content, 4, QStringLiteral("(300)"), QStringLiteral("Trust"))});
    EXPECT_EQ(view.verticalScrollBar()->value(), before);
    EXPECT_EQ(view.markedCoding().value, 4);
}

TEST_F(ShownPage, forgetsTheOldDocument) {
    show(longTalk(100));
    view.select({5, 20});
    const QSignalSpy selected(&view, &app::TranscriptView::selectionChanged);
    const QSignalSpy turned(&view, &app::TranscriptView::turnChanged);
    view.verticalScrollBar()->setValue(500);
    show(QStringLiteral("P1: Short."));
    EXPECT_EQ(view.verticalScrollBar()->value(), 0);
    EXPECT_TRUE(view.selection().isEmpty());
    EXPECT_EQ(view.currentTurn(), -1);
    EXPECT_EQ(selected.size(), 1);
    EXPECT_EQ(turned.size(), 1);
}

TEST_F(ShownPage, takesEveryKeyWithoutADocument) {
    view.showNothing(QStringLiteral("Choose a document."));
    pressEveryKey();
    QTest::keyClicks(&view, QStringLiteral("a1"));
    QTest::keyClick(&view, Qt::Key_F, Qt::ControlModifier);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {300, 200});
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, {300, 200});
    view.select({4, 9});
    view.reveal({4, 9}, true);
    view.grab();
    EXPECT_TRUE(view.selection().isEmpty());
    EXPECT_EQ(view.positionAt({10, 10}), 0);
}

TEST_F(ShownPage, takesEveryKeyInTextsWithoutWords) {
    for (const char* text : {"", "\n\n\n", "P1:", "P1: …", " ", "\n \n"}) {
        show(QString::fromUtf8(text));
        pressEveryKey();
        QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, {300, 40});
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {300, 40});
        view.grab();
        EXPECT_LE(view.selection().end, content.text->map.codePoints());
        EXPECT_GE(view.selection().begin, 0);
    }
}

TEST_F(ShownPage, showsCodingsWithStrangeNamesAndPlaces) {
    show(QStringLiteral("P1: One two three.\nP2: Four."));
    std::vector<app::ShownCoding> codings;
    const QStringList names{QStringLiteral("<b>Bold</b> & \"more\""), QStringLiteral("ثقة"),
                            QString(300, u'x'), QString(), QStringLiteral("👩‍👩‍👧")};
    for (std::int32_t i = 0; i < 40; ++i) {
        auto coding = shownCoding(content, i + 1, QStringLiteral("two"), names[i % names.size()]);
        if (i % 4 == 1) coding.span = {0, 1'000'000};
        if (i % 4 == 2) coding.span = {500, 600};
        if (i % 4 == 3) coding.span = {9, 9};
        codings.push_back(coding);
    }
    view.showCodings(codings);
    view.markCoding({2});
    view.grab();
    view.markCoding({3});
    view.showHits({{3, 8}, {700, 800}, {0, 0}});
    view.grab();
    view.reveal({500, 600}, true);
    EXPECT_EQ(view.codingsAt(9).size(), 20U);
}

TEST_F(ShownPage, drawsLabelsInInkWhereTheyLieOnATint) {
    show(QStringLiteral("PPP:: One two three.\nQQQ:: Four."));
    view.showCodings({shownCoding(content, 1, QStringLiteral("PPP"), QStringLiteral("A")),
                      shownCoding(content, 2, QStringLiteral(":: "), QStringLiteral("B"))});
    const QImage picture = view.grab().toImage();
    const auto darkest = [&](const char* words) {
        int value = 255;
        const QRect rect = view.rectOf(placeOf(content, QLatin1String(words)));
        for (int y = rect.top(); y <= rect.bottom(); ++y)
            for (int x = rect.left(); x <= rect.right(); ++x)
                value = std::min(value, picture.pixelColor(x, y).lightness());
        return value;
    };
    EXPECT_LT(darkest("PPP"), darkest("QQQ") - 20) << "the label of the other turn is muted";
    EXPECT_LT(darkest("::"), darkest("QQQ") - 20);
}

TEST_F(ShownPage, tellsCodeCoderAndMemoOnHover) {
    show(QStringLiteral("P1: One two three."));
    auto coding = shownCoding(content, 1, QStringLiteral("two"), QStringLiteral("A & <B>"));
    coding.hasMemo = true;
    view.showCodings(
        {coding, shownCoding(content, 2, QStringLiteral("two three"), QStringLiteral("Trust"))});
    view.setMemoText(
        [](codebook::CodingId id) { return QStringLiteral("memo of %1").arg(id.value); });
    const QPoint point = view.rectOf(placeOf(content, QStringLiteral("two"))).center();
    QHelpEvent help(QEvent::ToolTip, point, view.viewport()->mapToGlobal(point));
    QApplication::sendEvent(view.viewport(), &help);
    const QString text = QToolTip::text();
    EXPECT_TRUE(text.contains(QStringLiteral("A &amp; &lt;B&gt;</b> · Ada<br>memo of 1")));
    EXPECT_TRUE(text.contains(QStringLiteral("<b>Trust</b>")));
    EXPECT_FALSE(text.contains(QStringLiteral("memo of 2"))) << "it has none";
}

TEST_F(ShownPage, scrollsWhileTheSelectionIsDraggedOutOfIt) {
    show(longTalk(200));
    const QPoint from(400, 300);
    const QPoint to(400, view.viewport()->height() + 60);
    const auto send = [&](QEvent::Type type, QPoint point, Qt::MouseButtons buttons) {
        QMouseEvent event(type, point, view.viewport()->mapToGlobal(point), Qt::LeftButton, buttons,
                          {});
        QApplication::sendEvent(view.viewport(), &event);
    };
    send(QEvent::MouseButtonPress, from, Qt::LeftButton);
    send(QEvent::MouseMove, to, Qt::LeftButton);
    const codebook::Span before = view.selection();
    QTRY_VERIFY(view.verticalScrollBar()->value() > 150);
    EXPECT_GT(view.selection().end, before.end);
    send(QEvent::MouseButtonRelease, to, Qt::NoButton);
    const int stopped = view.verticalScrollBar()->value();
    QTest::qWait(100);
    EXPECT_EQ(view.verticalScrollBar()->value(), stopped);
}

TEST_F(ShownPage, followsTheTheme) {
    show(QStringLiteral("P1: One two three."));
    app::applyLook(*qApp, app::Scheme::Dark);
    QApplication::processEvents();
    const QImage dark = view.grab().toImage();
    app::applyLook(*qApp, app::Scheme::Light);
    QApplication::processEvents();
    const QImage light = view.grab().toImage();
    const QColor darkPaper = app::paletteOf(app::Scheme::Dark).color(QPalette::Base);
    const QColor lightPaper = app::paletteOf(app::Scheme::Light).color(QPalette::Base);
    EXPECT_EQ(dark.pixelColor(3, 3), darkPaper);
    EXPECT_EQ(light.pixelColor(3, 3), lightPaper);
}

TEST(PageColumns, keepTheTextBetween60And75CharactersAndEverythingOnThePage) {
    const app::ReadingStyle style;
    const app::PageFonts fonts(style, QApplication::font());
    const app::MarginNeeds needs{30, 60, 100};
    for (int width = 300; width < 2600; width += 7) {
        const app::PageColumns columns(width, needs, style, fonts);
        ASSERT_LE(columns.names.right(), std::max(width, 260)) << width;
        ASSERT_GE(columns.text.left, columns.heading > 0 ? 24 : columns.speaker.right()) << width;
        ASSERT_GE(columns.lanes.left, columns.text.right()) << width;
        ASSERT_GE(columns.names.left, columns.lanes.right()) << width;
        const double characters = columns.text.width / fonts.characterWidth;
        ASSERT_LE(characters, 75) << width;
        if (width >= 900) {
            ASSERT_GE(characters, 60) << width;
        }
    }
}

}  // namespace tests
