// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/text/span.h"

namespace codebook {
namespace {

TEST(Span, touchingSpansDoNotOverlap) {
    EXPECT_FALSE((Span{0, 5}.overlaps({5, 9})));
    EXPECT_TRUE((Span{0, 5}.overlaps({4, 9})));
    EXPECT_TRUE((Span{0, 5}.intersection({5, 9}).isEmpty()));
    EXPECT_EQ((Span{0, 5}.intersection({3, 9})), (Span{3, 5}));
}

TEST(Span, isHalfOpen) {
    EXPECT_TRUE((Span{2, 4}.contains(2)));
    EXPECT_FALSE((Span{2, 4}.contains(4)));
    EXPECT_TRUE((Span{2, 4}.contains(Span{2, 4})));
    EXPECT_FALSE((Span{2, 4}.contains(Span{2, 5})));
    EXPECT_EQ((Span{2, 4}.length()), 2);
}

TEST(Span, anEmptySpanOverlapsNothing) {
    EXPECT_FALSE((Span{3, 3}.overlaps({0, 9})));
    EXPECT_TRUE((Span{0, 2}.intersection({5, 9}).isEmpty()));
}

TEST(Span, sortsByBeginThenEnd) {
    EXPECT_LT((Span{1, 9}), (Span{2, 3}));
    EXPECT_LT((Span{2, 3}), (Span{2, 4}));
}

}  // namespace
}  // namespace codebook
