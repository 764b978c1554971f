// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/model/table.h"

#include <gtest/gtest.h>

#include "codebook/model/entities.h"

using namespace codebook;

namespace {

Case person(std::int32_t id, const char* name) { return {CaseId{id}, {}, QString::fromUtf8(name)}; }

QStringList names(const Table<Case>& table) {
    QStringList all;
    for (const Case& row : table) all << row.name;
    return all;
}

}  // namespace

TEST(Table, visitsLivingRowsInOrderOfId) {
    Table<Case> table;
    table.put(person(7, "seven"));
    table.put(person(2, "two"));
    table.put(person(4, "four"));
    table.remove(CaseId{4});
    EXPECT_EQ(names(table), (QStringList{QStringLiteral("two"), QStringLiteral("seven")}));
    EXPECT_EQ(table.count(), 2U);
    EXPECT_EQ(table.idLimit(), 8U);
}

TEST(Table, findsOnlyWhatLives) {
    Table<Case> table;
    table.put(person(3, "three"));
    EXPECT_EQ(table.find(CaseId{3})->name, QStringLiteral("three"));
    for (const int id : {-1, 0, 1, 2, 4, 2'000'000'000})
        EXPECT_EQ(table.find(CaseId{id}), nullptr) << id;
    table.remove(CaseId{3});
    EXPECT_EQ(table.find(CaseId{3}), nullptr);
    EXPECT_TRUE(table.isEmpty());
}

TEST(Table, countsARowOnceHoweverOftenItIsPutOrRemoved) {
    Table<Case> table;
    table.put(person(1, "before"));
    table.put(person(1, "after"));
    EXPECT_EQ(table.count(), 1U);
    EXPECT_EQ(table.at(CaseId{1}).name, QStringLiteral("after"));
    table.remove(CaseId{1});
    table.remove(CaseId{1});
    EXPECT_EQ(table.count(), 0U);
}

TEST(Table, isEqualToOneWithTheSameLivingRows) {
    Table<Case> left;
    Table<Case> right;
    EXPECT_TRUE(left == right);
    left.put(person(1, "one"));
    left.put(person(9, "nine"));
    left.remove(CaseId{9});
    right.put(person(1, "one"));
    EXPECT_TRUE(left == right);
    right.put(person(1, "other"));
    EXPECT_FALSE(left == right);
    right.remove(CaseId{1});
    right.put(person(2, "one"));
    EXPECT_FALSE(left == right);
}
