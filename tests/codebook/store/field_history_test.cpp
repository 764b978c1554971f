// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/store/field_history.h"

#include <gtest/gtest.h>

using namespace codebook;

namespace {

Value text(const char* words) { return QString::fromUtf8(words); }

}  // namespace

TEST(FieldHistory, knowsWhatAFieldHeldBeforeTheCommandWhoseStampItCarries) {
    FieldHistory field{Value()};
    EXPECT_FALSE(field.before(1).has_value());
    field.write(1, 0, text("a"));
    EXPECT_EQ(field.before(1), Value());
    field.write(2, 0, text("b"));
    EXPECT_EQ(field.before(2), text("a"));
    EXPECT_FALSE(field.before(1).has_value());
}

TEST(FieldHistory, carriesTheStampBelowOnceTheTopIsUndone) {
    FieldHistory field{Value()};
    field.write(1, 0, text("a"));
    field.write(2, 0, text("b"));
    field.write(3, 2, text("a"));  // undoes 2
    EXPECT_EQ(field.before(3), text("b"));
    EXPECT_EQ(field.before(1), Value());
    field.write(4, 1, Value());  // undoes 1
    EXPECT_EQ(field.before(4), text("a"));
    EXPECT_FALSE(field.before(3).has_value());
    field.write(5, 4, text("a"));  // redoes 1
    EXPECT_EQ(field.before(5), Value());
    EXPECT_EQ(field.before(3), text("b"));
    field.write(6, 3, text("b"));  // redoes 2
    EXPECT_EQ(field.before(6), text("a"));
    field.write(7, 6, text("a"));  // undoes that
    EXPECT_EQ(field.before(5), Value());
}

TEST(FieldHistory, doesNotReachThroughWhatSomebodyElseWroteSince) {
    FieldHistory field{Value()};
    field.write(1, 0, text("a"));
    field.write(2, 0, text("b"));
    field.write(3, 2, text("a"));
    field.write(4, 0, text("c"));
    EXPECT_FALSE(field.before(1).has_value());
    EXPECT_FALSE(field.before(3).has_value());
    field.write(5, 4, text("a"));
    EXPECT_EQ(field.before(1), Value());
}

TEST(FieldHistory, takesAnUndoThatRestoredSomethingElseForAWriting) {
    FieldHistory field{Value()};
    field.write(1, 0, text("a"));
    field.write(2, 0, text("b"));
    field.write(3, 2, Value());
    EXPECT_EQ(field.before(3), text("b"));
    EXPECT_FALSE(field.before(1).has_value());
}

TEST(FieldHistory, countsWhatACommandWritesTwiceOnce) {
    FieldHistory field{text("before")};
    field.write(1, 0, text("a"));
    field.write(1, 0, text("b"));
    EXPECT_EQ(field.before(1), text("before"));
    field.write(2, 1, text("before"));
    field.write(2, 1, text("before"));
    EXPECT_EQ(field.before(2), text("b"));
    field.write(3, 2, text("b"));
    field.write(3, 2, text("b"));
    EXPECT_EQ(field.before(3), text("before"));
}
