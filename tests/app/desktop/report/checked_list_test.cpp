// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/report/checked_list.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

namespace {

using app::CheckedList;
using Order = CheckedList::Order;

const std::vector<CheckedList::Choice>& letters() {
    static const std::vector<CheckedList::Choice> all{{QStringLiteral("a"), QStringLiteral("A")},
                                                      {QStringLiteral("b"), QStringLiteral("B")},
                                                      {QStringLiteral("c"), QStringLiteral("C")}};
    return all;
}

std::string shown(const CheckedList& list) {
    QStringList rows;
    for (int row = 0; row < list.count(); ++row)
        rows << (list.item(row)->checkState() == Qt::Checked ? QStringLiteral("+")
                                                             : QStringLiteral("-")) +
                    list.item(row)->text();
    return rows.join(u' ').toStdString();
}

TEST(ListOfChoices, keepsItsOrderOrHasTheCheckedFirst) {
    const QStringList checked{QStringLiteral("c"), QStringLiteral("a")};
    CheckedList fixed(Order::Fixed);
    fixed.setChoices(letters(), checked);
    EXPECT_EQ(shown(fixed), "+A -B +C");
    EXPECT_EQ(fixed.checked().join(u' ').toStdString(), "a c");
    CheckedList chosen(Order::Chosen);
    chosen.setChoices(letters(), checked);
    EXPECT_EQ(shown(chosen), "+C +A -B");
    EXPECT_EQ(chosen.checked(), checked);
}

TEST(ListOfChoices, keepsWhatIsGoneUntilItIsUnchecked) {
    CheckedList list(Order::Chosen);
    list.setChoices(letters(), {QStringLiteral("old"), QStringLiteral("b")});
    EXPECT_EQ(shown(list), "+old (gone) +B -A -C");
    EXPECT_EQ(list.checked().join(u' ').toStdString(), "old b");
}

TEST(ListOfChoices, movesRowsByTheKeyboard) {
    CheckedList list(Order::Chosen);
    list.setChoices(letters(), {QStringLiteral("a"), QStringLiteral("b")});
    list.show();
    const QSignalSpy changed(&list, &CheckedList::changed);
    list.setCurrentRow(0);
    QTest::keyClick(&list, Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(shown(list), "+B +A -C");
    QTest::keyClick(&list, Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(shown(list), "+B -C +A");
    QTest::keyClick(&list, Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(shown(list), "+B -C +A") << "it is the last already";
    EXPECT_EQ(changed.size(), 2);
    QTest::keyClick(&list, Qt::Key_Space);
    EXPECT_EQ(shown(list), "+B -C -A");
    EXPECT_EQ(changed.size(), 3);
}

TEST(ListOfChoices, doesNotTellWhatItIsTold) {
    CheckedList list(Order::Fixed);
    const QSignalSpy changed(&list, &CheckedList::changed);
    list.setChoices(letters(), {QStringLiteral("a")});
    list.setChoices({}, {});
    EXPECT_EQ(changed.size(), 0);
    EXPECT_GT(list.sizeHint().height(), 0);
}

}  // namespace
