// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/turns/time_mark.h"

#include <gtest/gtest.h>

using indexer::endingTimeMark;
using indexer::timeMarkAt;

namespace {

/// "from-to" in milliseconds, and what stands after the mark; "no" where there is none.
std::string drawn(QStringView text) {
    const auto mark = timeMarkAt(text, 0);
    if (!mark) return "no";
    std::string words = std::to_string(mark->from.count());
    if (mark->to) words.append("-").append(std::to_string(mark->to->count()));
    return words.append("|").append(text.sliced(mark->end).toString().toStdString());
}

}  // namespace

TEST(TimeMark, isReadInTheWaysThatPeopleAndProgramsWriteIt) {
    EXPECT_EQ(drawn(u"[00:01:02] so"), "62000| so");
    EXPECT_EQ(drawn(u"(1:02) so"), "62000| so");
    EXPECT_EQ(drawn(u"1:02"), "62000|");
    EXPECT_EQ(drawn(u"0:12"), "12000|");
    EXPECT_EQ(drawn(u"[ 00:01:02 ]"), "62000|");
    EXPECT_EQ(drawn(u"#00:01:02-3#"), "62300|");
    EXPECT_EQ(drawn(u"[00:01:02.15]"), "62150|");
    EXPECT_EQ(drawn(u"00:01:02,500 x"), "62500| x");
    EXPECT_EQ(drawn(u"{01:02.5}"), "62500|");
    EXPECT_EQ(drawn(u"[100:00:00]"), "360000000|");
    EXPECT_EQ(drawn(u"[75:30]"), "4530000|") << "minutes may lead beyond 59";
}

TEST(TimeMark, mayBeARange) {
    EXPECT_EQ(drawn(u"[00:00:01.000 --> 00:00:04.500]  Hi"), "1000-4500|  Hi");
    EXPECT_EQ(drawn(u"00:01 - 00:05 Hi"), "1000-5000| Hi");
    EXPECT_EQ(drawn(u"(00:01–00:05)"), "1000-5000|");
    EXPECT_EQ(drawn(u"[00:01-00:05]"), "1000-5000|");
}

TEST(TimeMark, isNotEveryNumberWithAColon) {
    for (const QStringView text : {u"(10.00 am)", u"(10:00 am)", u"[10:00 Uhr]", u"10:5", u"1:75",
                                   u"[00:61:00]", u"[00:00:60]", u"12", u"", u"[", u"#", u"a1:02",
                                   u"1:02a", u"1:02%", u"[1:02", u"12345:00", u"3:167"})
        EXPECT_EQ(drawn(text), "no") << text.toString().toStdString();
}

TEST(TimeMark, endsAParagraphOfF4) {
    const QStringView text = u"I: Yes. #00:01:02-3# ";
    const auto mark = endingTimeMark(text);
    ASSERT_TRUE(mark);
    EXPECT_EQ(mark->from.count(), 62'300);
    EXPECT_EQ(text.sliced(mark->begin, mark->end - mark->begin), QStringView(u"#00:01:02-3#"));
    EXPECT_FALSE(endingTimeMark(u"Number #3#"));
    EXPECT_FALSE(endingTimeMark(u"#"));
    EXPECT_FALSE(endingTimeMark(u"#00:01:02-3# then more"));
}
