// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/transcript/transcript_accessible.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QApplication>

#include "app/desktop/transcript/transcript_view.h"
#include "tests/app/desktop/transcript/shown_transcript.h"

namespace tests {

class AccessibleTranscript : public ::testing::Test {
   protected:
    AccessibleTranscript() {
        view.setAccessibleName(QStringLiteral("P1 officer"));
        view.resize(900, 500);
        view.showContent(content);
        view.show();
        QApplication::processEvents();
        interface = QAccessible::queryAccessibleInterface(&view);
        text = interface->textInterface();
    }
    app::TranscriptContent content =
        drawnTranscript(QStringLiteral("I: How 👩 so?\nP1: It works, we think.\n"));
    app::TranscriptView view;
    QAccessibleInterface* interface = nullptr;
    QAccessibleTextInterface* text = nullptr;
};

TEST_F(AccessibleTranscript, isAReadOnlyTextWithTheDocumentsName) {
    ASSERT_NE(text, nullptr);
    EXPECT_EQ(interface->role(), QAccessible::EditableText);
    EXPECT_EQ(interface->text(QAccessible::Name), QStringLiteral("P1 officer"));
    EXPECT_TRUE(interface->state().readOnly);
    EXPECT_TRUE(interface->state().focusable);
}

TEST_F(AccessibleTranscript, givesTheTextAsItIsStored) {
    EXPECT_EQ(text->characterCount(), content.text->text.size());
    EXPECT_EQ(text->text(0, text->characterCount()), content.text->text);
    EXPECT_EQ(text->text(0, 2), QStringLiteral("I:"));
    EXPECT_EQ(text->text(-1, 2), QString());
}

TEST_F(AccessibleTranscript, countsInUnitsOfUtf16) {
    text->setSelection(0, 10, 13);
    EXPECT_EQ(content.text->slice(view.selection()), QStringLiteral("so?"));
    int begin = 0;
    int end = 0;
    text->selection(0, &begin, &end);
    EXPECT_EQ(begin, 10);
    EXPECT_EQ(end, 13);
    EXPECT_EQ(text->selectionCount(), 1);
    EXPECT_EQ(text->cursorPosition(), 13);
    text->removeSelection(0);
    EXPECT_EQ(text->selectionCount(), 0);
}

TEST_F(AccessibleTranscript, knowsWhereLettersAre) {
    const QRect rect = text->characterRect(20);
    EXPECT_GT(rect.width(), 0);
    EXPECT_EQ(text->offsetAtPoint(rect.center()), 20);
    EXPECT_EQ(text->offsetAtPoint({-500, -500}), -1);
}

TEST_F(AccessibleTranscript, tellsTheCodesOverALetter) {
    view.showCodings(
        {shownCoding(content, 1, QStringLiteral("It works, we"), QStringLiteral("A:b")),
         shownCoding(content, 2, QStringLiteral("we think"), QStringLiteral("Think"))});
    int begin = 0;
    int end = 0;
    const auto at = [&](const char* words) {
        const auto offset = static_cast<int>(content.text->text.indexOf(QLatin1String(words)));
        const QString attributes = text->attributes(offset, &begin, &end);
        return (attributes + u'|' + text->text(begin, end)).toStdString();
    };
    EXPECT_EQ(at("works"), "codes:A\\:b;|It works, ");
    EXPECT_EQ(at("we think"), "codes:A\\:b\\,Think;|we");
    EXPECT_EQ(at("think"), "codes:Think;| think");
    EXPECT_EQ(at("P1"), "|P1: ");
    view.select(placeOf(content, QStringLiteral("works, we think")));
    EXPECT_EQ(interface->text(QAccessible::Description), QStringLiteral("Coded here: A:b, Think"));
    view.select({0, 0});
    EXPECT_EQ(interface->text(QAccessible::Description), QStringLiteral("Not coded here"));
}

TEST_F(AccessibleTranscript, ofNothingIsEmpty) {
    view.showNothing(QStringLiteral("Choose a document."));
    EXPECT_EQ(text->characterCount(), 0);
    EXPECT_EQ(text->text(0, 10), QString());
    EXPECT_TRUE(text->characterRect(3).isNull());
    text->setSelection(0, 3, 9);
    text->scrollToSubstring(1, 5);
    int begin = 0;
    int end = 0;
    EXPECT_EQ(text->attributes(2, &begin, &end), QString());
    EXPECT_EQ(interface->text(QAccessible::Value), QStringLiteral("Choose a document."));
}

}  // namespace tests
