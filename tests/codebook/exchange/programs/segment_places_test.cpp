// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/exchange/programs/segment_places.h"

#include <gtest/gtest.h>

namespace codebook {
namespace {

const QString text = QStringLiteral("a word and a word");

std::optional<SegmentPlace> placeIn(const QString& content, const GivenSegment& segment,
                                    std::vector<GivenSegment> others = {}) {
    const CountedContent counted = countedText(content);
    others.push_back(segment);
    return SegmentPlaces(counted, others).place(segment);
}

TEST(SegmentPlaces, wordsThatAreThereProveThePlace) {
    const auto place = placeIn(text, {{2, 6}, QStringLiteral("word")});
    ASSERT_TRUE(place);
    EXPECT_EQ(place->span, (Span{2, 6}));
    EXPECT_EQ(place->evidence, PlaceEvidence::Counted);
}

TEST(SegmentPlaces, wordsThatStandTwiceElsewhereAreNotGuessed) {
    EXPECT_FALSE(placeIn(text, {{4, 8}, QStringLiteral("word")}));
    EXPECT_FALSE(placeIn(text, {{4, 8}, QStringLiteral("wort")}));
    const auto place = placeIn(text, {{4, 8}, QStringLiteral("and")});
    ASSERT_TRUE(place);
    EXPECT_EQ(place->span, (Span{7, 10}));
    EXPECT_EQ(place->evidence, PlaceEvidence::Found);
}

TEST(SegmentPlaces, mostSegmentsDecideHowADocumentCounts) {
    // Each line end counts as two here.
    const QString lines = QStringLiteral("one\r\ntwo\r\ntwo\r\nsix");
    const std::vector<GivenSegment> others{{{5, 8}, QStringLiteral("two")},
                                           {{15, 18}, QStringLiteral("six")}};
    const auto place = placeIn(lines, {{10, 13}, QStringLiteral("two")}, others);
    ASSERT_TRUE(place);
    EXPECT_EQ(place->span, (Span{8, 11}));
    EXPECT_EQ(place->evidence, PlaceEvidence::Counted);
}

TEST(SegmentPlaces, signsOfAnEditorForLineEndsAreLineEnds) {
    const auto place =
        placeIn(QStringLiteral("one\ntwo"), {{0, 7}, QStringLiteral("one\u2029two")});
    ASSERT_TRUE(place);
    EXPECT_EQ(place->evidence, PlaceEvidence::Counted);
}

TEST(SegmentPlaces, aSegmentOutsideTheTextHasNone) {
    EXPECT_FALSE(placeIn(text, {{3, 900}, {}}));
    EXPECT_FALSE(placeIn(text, {{-1, 3}, {}}));
    EXPECT_FALSE(placeIn(text, {{5, 5}, {}}));
    EXPECT_FALSE(placeIn({}, {{0, 1}, QStringLiteral("a")}));
}

}  // namespace
}  // namespace codebook
