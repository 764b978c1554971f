// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/text/offset_map.h"

namespace codebook {
namespace {

TEST(OffsetMap, isTheIdentityWithoutAstralCharacters) {
    const QString text = QStringLiteral("Å och שלום");
    const OffsetMap map(text);
    EXPECT_EQ(map.codePoints(), text.size());
    for (int i = 0; i <= text.size(); ++i) {
        EXPECT_EQ(map.toUtf16(i), i);
        EXPECT_EQ(map.toCodePoint(i), i);
    }
}

TEST(OffsetMap, countsAnEmojiAsOneCodePoint) {
    const QString text = QStringLiteral("a😀b🇸🇪c");
    const OffsetMap map(text);
    EXPECT_EQ(text.size(), 9);
    EXPECT_EQ(map.codePoints(), 6);
    EXPECT_EQ(map.toUtf16(1), 1);
    EXPECT_EQ(map.toUtf16(2), 3);
    EXPECT_EQ(map.toUtf16(4), 6);
    EXPECT_EQ(map.toUtf16(6), 9);
    EXPECT_EQ(map.toCodePoint(3), 2);
    EXPECT_EQ(map.toCodePoint(9), 6);
}

TEST(OffsetMap, givesThePairForAUnitInsideIt) {
    const OffsetMap map(QStringLiteral("😀😀x"));
    EXPECT_EQ(map.toCodePoint(0), 0);
    EXPECT_EQ(map.toCodePoint(1), 0);
    EXPECT_EQ(map.toCodePoint(2), 1);
    EXPECT_EQ(map.toCodePoint(3), 1);
    EXPECT_EQ(map.toCodePoint(4), 2);
}

TEST(OffsetMap, agreesWithUcs4AtEveryPosition) {
    QString text;
    for (int i = 0; i < 500; ++i) text += i % 7 < 3 ? QStringLiteral("🎉") : QStringLiteral("é");
    const OffsetMap map(text);
    ASSERT_EQ(map.codePoints(), text.toUcs4().size());
    for (std::int32_t i = 0; i <= map.codePoints(); ++i) {
        const qsizetype utf16 = map.toUtf16(i);
        ASSERT_EQ(text.first(utf16).toUcs4().size(), i);
        ASSERT_EQ(map.toCodePoint(utf16), i);
    }
}

TEST(OffsetMap, countsCombiningMarksOneByOne) {
    EXPECT_EQ(OffsetMap(u"a\u030A").codePoints(), 2);
    EXPECT_EQ(OffsetMap(u"👩‍👩‍👧").codePoints(), 5);
}

TEST(OffsetMap, countsALoneSurrogateAsOneCodePoint) {
    const char16_t units[] = {u'a', 0xD83D, u'b', 0xDE00, 0xD83D, 0xDE00, 0xD83D};
    const QStringView text(units, 7);
    const OffsetMap map(text);
    EXPECT_EQ(map.codePoints(), text.toUcs4().size());
    EXPECT_EQ(map.codePoints(), 6);
    EXPECT_EQ(map.toUtf16(5), 6);
}

TEST(OffsetMap, clampsPositionsOutsideTheText) {
    const OffsetMap map(QStringLiteral("a😀"));
    EXPECT_EQ(map.toUtf16(-3), 0);
    EXPECT_EQ(map.toUtf16(99), 3);
    EXPECT_EQ(map.toCodePoint(-3), 0);
    EXPECT_EQ(map.toCodePoint(99), 2);
}

TEST(OffsetMap, slicesTheWordsOfASpan) {
    const QString text = QStringLiteral("😀 glad 😀 igen");
    const OffsetMap map(text);
    EXPECT_EQ(map.slice(text, {2, 6}), u"glad");
    EXPECT_EQ(map.slice(text, {7, 8}), u"😀");
    EXPECT_EQ(map.slice(text, {9, 99}), u"igen");
    EXPECT_TRUE(map.slice(text, {6, 2}).isEmpty());
    EXPECT_TRUE(map.slice(text, {50, 60}).isEmpty());
}

TEST(OffsetMap, takesACutPairWhole) {
    const OffsetMap map(QStringLiteral("a😀b"));
    EXPECT_EQ(map.span(1, 3), (Span{1, 2}));
    EXPECT_EQ(map.span(1, 2), (Span{1, 2}));
    EXPECT_EQ(map.span(2, 3), (Span{1, 2}));
    EXPECT_EQ(map.span(3, 4), (Span{2, 3}));
}

TEST(OffsetMap, ofAnEmptyTextIsEmpty) {
    EXPECT_EQ(OffsetMap().codePoints(), 0);
    EXPECT_EQ(OffsetMap(QStringView()).toUtf16(1), 0);
    EXPECT_EQ(OffsetMap(u"").span(0, 5), (Span{0, 0}));
}

}  // namespace
}  // namespace codebook
