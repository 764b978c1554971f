// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/room_table.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tests {
namespace {

using ::testing::HasSubstr;

/// What the table says against the text; empty if it accepts it.
std::string refusalOf(const char* text) {
    try {
        RoomTable::fromText(QString::fromUtf8(text));
    } catch (const TableError& error) {
        return error.what();
    }
    return {};
}

TEST(RoomTable, readsRoomsAndWhatTheyMayUse) {
    const auto table = RoomTable::fromText(
        QStringLiteral("# remark\n"
                       "library icu headers unicode/ targets ICU::uc ICU::i18n\n"
                       "everywhere icu\n"
                       "room codebook\n"
                       "room codebook/text\n"
                       "  uses codebook\n"
                       "  libraries icu\n"
                       "  internal locale.h: two sources share it\n"));
    ASSERT_EQ(table.rooms().size(), 2U);
    const HouseRoom* text = table.roomOf(QStringLiteral("codebook/text/span.h"));
    ASSERT_NE(text, nullptr);
    EXPECT_EQ(text->uses, QStringList{QStringLiteral("codebook")});
    EXPECT_EQ(text->internalHeaders, QStringList{QStringLiteral("codebook/text/locale.h")});
    EXPECT_EQ(text, table.roomOfTarget(QStringLiteral("codebook_text")));
    EXPECT_EQ(table.libraryOfHeader(QStringLiteral("unicode/locid.h")), QStringLiteral("icu"));
    EXPECT_EQ(table.libraryOfTarget(QStringLiteral("ICU::i18n")), QStringLiteral("icu"));
    EXPECT_TRUE(table.isEverywhere(QStringLiteral("icu")));
    EXPECT_FALSE(table.isShown(QStringLiteral("icu")));
}

TEST(RoomTable, holdsSubfoldersOnlyWhereItIsSaid) {
    const auto table = RoomTable::fromText(QStringLiteral("room codebook\nroom tests/*\n"));
    EXPECT_EQ(table.roomOf(QStringLiteral("codebook/attic/a.cpp")), nullptr);
    EXPECT_NE(table.roomOf(QStringLiteral("tests/attic/a.cpp")), nullptr);
    EXPECT_EQ(table.roomOf(QStringLiteral("testsuite/a.cpp")), nullptr);
}

TEST(RoomTable, refusesARoomThatLooksUp) {
    EXPECT_THAT(refusalOf("room codebook\n  uses app\nroom app\n"),
                HasSubstr("line 2: codebook uses app"));
    EXPECT_THAT(refusalOf("room codebook\n  uses codebook\n"), HasSubstr("does not stand above"));
}

TEST(RoomTable, refusesWhatItDoesNotUnderstand) {
    EXPECT_THAT(refusalOf("corridor codebook\n"), HasSubstr("“corridor” is no word"));
    EXPECT_THAT(refusalOf("room\n"), HasSubstr("“room” of what?"));
    EXPECT_THAT(refusalOf("uses codebook\n"), HasSubstr("belongs below a room"));
    EXPECT_THAT(refusalOf("room a\n  libraries zap\n"), HasSubstr("no library is called “zap”"));
    EXPECT_THAT(refusalOf("library a b.h\n"), HasSubstr("“b.h” is neither"));
    EXPECT_THAT(refusalOf("room a\n  internal b.h:\n"), HasSubstr("for no reason"));
}

}  // namespace
}  // namespace tests
