// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Times that transcribers write into the text: f4's at the end of what is said, InqScribe's before
// it, ranges, and archives' marks of segments.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "indexer/import/turns/segment_mark.h"
#include "tests/indexer/import/import_fixture.h"

using testing::ElementsAreArray;
using testing::HasSubstr;
using tests::drawnTurns;
using tests::ImportedFile;

namespace {

struct Style {
    const char* name;
    const char* text;
    std::vector<std::string> turns;
};
std::ostream& operator<<(std::ostream& out, const Style& style) { return out << style.name; }
class TimeStyle : public testing::TestWithParam<Style> {};

const Style Styles[] = {
    {"f4EndsATurnAndBeginsTheNext",
     "I: How? #00:00:02-0#\n\nB: Long.\nAnd hard. #00:00:05-5#\n\nI: Why? #00:00:07-0#",
     {"0 I | How? #00:00:02-0# | -2000", "1 B | Long.↵And hard. #00:00:05-5# | 2000-5500",
      "0 I | Why? #00:00:07-0# | 5500-7000"}},
    {"f4AfterEveryParagraph",
     "I: How? #00:00:02-0#\nB: Long. #00:00:04-0#\nAnd hard. #00:00:05-5#\nI: Why? #00:00:07-0#",
     {"0 I | How? #00:00:02-0# | -2000",
      "1 B | Long. #00:00:04-0#↵And hard. #00:00:05-5# | 2000-5500",
      "0 I | Why? #00:00:07-0# | 5500-7000"}},
    {"f4WithoutAMarkAtTheTurnsEnd",
     "I: How? #00:00:02-0#\nB: Long. #00:00:04-0#\nAnd hard.\nI: Why? #00:00:07-0#\nB: So.",
     {"0 I | How? #00:00:02-0# | -2000", "1 B | Long. #00:00:04-0#↵And hard. | 2000-",
      "0 I | Why? #00:00:07-0# | -7000", "1 B | So. | 7000-"}},
    {"f4OnALineOfItsOwn",
     "I: How?\n#00:00:02-0#\nB: Long.\n#00:00:04-0#\nI: Why?\n#00:00:07-0#",
     {"0 I | How?↵#00:00:02-0# | -2000", "1 B | Long.↵#00:00:04-0# | 2000-4000",
      "0 I | Why?↵#00:00:07-0# | 4000-7000"}},
    {"f4WithinAndAtTheEnd",
     "I: How? #00:00:02-0# Or why? #00:00:03-0#\nB: So. #00:00:04-0#\nI: Hm. #00:00:05-0#",
     {"0 I | How? #00:00:02-0# Or why? #00:00:03-0# | -3000", "1 B | So. #00:00:04-0# | 3000-4000",
      "0 I | Hm. #00:00:05-0# | 4000-5000"}},
    {"f4BeyondADay",
     "I: How? #25:00:02-0#\nB: So. #100:00:04-9#\nI: Hm. #100:00:05-0#",
     {"0 I | How? #25:00:02-0# | -90002000", "1 B | So. #100:00:04-9# | 90002000-360004900",
      "0 I | Hm. #100:00:05-0# | 360004900-360005000"}},
    {"f4WithoutSpeakers",
     "How? #00:00:02-0#\n\nLong. #00:00:04-0#",
     {"- | How? #00:00:02-0# | -2000", "- | Long. #00:00:04-0# | 2000-4000"}},
    {"f4BothBeforeAndBehind",
     "#00:00:01-0# I: How? #00:00:02-0#\n#00:00:03-0# B: So. #00:00:04-0#\n#00:00:04-5# I: Hm.",
     {"0 I | How? #00:00:02-0# | 1000-2000", "1 B | So. #00:00:04-0# | 3000-4000",
      "0 I | Hm. | 4500-"}},
    {"f4AcrossAHeading",
     "I: How? #00:00:02-0#\n# Later\nB: Long. #00:00:04-0#\nI: Why? #00:00:07-0#",
     {"0 I | How? #00:00:02-0# | -2000", "- | # Later", "1 B | Long. #00:00:04-0# | 2000-4000",
      "0 I | Why? #00:00:07-0# | 4000-7000"}},
    {"inqScribeWithinTheWords",
     "[00:00:01.10] Anna: How [00:00:03.00] was it?\n[00:00:05.00] Bo: Long.\n[00:00:06.00] "
     "And hard.\n[00:00:08.29] Anna: Why?",
     {"0 Anna | How [00:00:03.00] was it? | 1100-", "1 Bo | Long.↵[00:00:06.00] And hard. | 5000-",
      "0 Anna | Why? | 8290-"}},
    {"inqScribeOnALineOfItsOwn",
     "[00:00:01.10]\nAnna: How?\n\n[30:00:05.00]\nBo: Long.\n\n[30:00:08.00]\nAnna: Why?",
     {"0 Anna | How? | 1100-", "1 Bo | Long. | 108005000-", "0 Anna | Why? | 108008000-"}},
    {"inqScribeWithoutSpeakers",
     "[00:00:01.10] How?\n\n[00:00:05.00] Long.",
     {"- | How? | 1100-", "- | Long. | 5000-"}},
    {"mixedInOneFile",
     "I [0:01]: How?\nB: So. #00:00:04-0#\nI: [00:00:05 - 00:00:06] Why?\n00:00:07 B: Hm.\n"
     "I: Ah. #00:00:09-0#",
     {"0 I | How? | 1000-", "1 B | So. #00:00:04-0# | -4000", "0 I | Why? | 5000-6000",
      "1 B | Hm. | 7000-", "0 I | Ah. #00:00:09-0# | -9000"}},
    {"rangesWithGaps",
     "[00:01 - 00:03] I: How?\n[00:10 - 00:12] B: So.\n[01:00:00 - 01:00:02] I: Why?",
     {"0 I | How? | 1000-3000", "1 B | So. | 10000-12000", "0 I | Why? | 3600000-3602000"}},
    {"anEndBeforeTheBegin",
     "[00:03 - 00:01] I: How?\n[00:10 - 00:12] B: So.\n[00:13 - 00:14] I: Why?",
     {"0 I | How? | 3000-", "1 B | So. | 10000-12000", "0 I | Why? | 13000-14000"}},
    {"segmentsOfAnArchive",
     "[[Interviewer;Anna]]\n<<00:12;00:14;en>>\nHow?\n[[Guest;Bo]]\n<<00:15;00:18;sv>> Så.\n"
     "<<00:18;00:20;sv>> Ja.\n<<00:20;00:21;en>> Yes.\n<<00:21;00:22;sv>>\nNej.\n"
     "[[Interviewer;Anna]]\n<<00:22;00:23;en>> Hm.",
     {"0 Anna | How? | 12000-14000", "1 Bo | Så.↵<<00:18;00:20;sv>> Ja. | 15000-20000",
      "1  | Yes. | 20000-21000", "1  | Nej. | 21000-22000", "0 Anna | Hm. | 22000-23000"}},
};

}  // namespace

TEST_P(TimeStyle, givesTurnsTheirTimes) {
    EXPECT_THAT(drawnTurns(GetParam().text), ElementsAreArray(GetParam().turns));
}

INSTANTIATE_TEST_SUITE_P(WrittenTimes, TimeStyle, testing::ValuesIn(Styles),
                         [](const testing::TestParamInfo<Style>& style) {
                             return style.param.name;
                         });

TEST(WrittenTimes, thatRunBackwardsAreSaid) {
    const auto transcript = ImportedFile(QStringLiteral("a.txt"), Styles[14].text).read();
    EXPECT_THAT(transcript.notes.join(QLatin1Char('\n')).toStdString(),
                HasSubstr("1 turn ends before it begins, as its times tell"));
}

TEST(WrittenTimes, ofSegmentsTellLanguagesAndRolesWhoAsks) {
    const auto transcript = ImportedFile(QStringLiteral("a.txt"), Styles[15].text).read();
    std::string languages;
    for (const auto& turn : transcript.turns)
        languages += (turn.language.isEmpty() ? transcript.language : turn.language.toString())
                         .toStdString() +
                     " ";
    EXPECT_EQ(languages, "en sv en sv en ");
    EXPECT_EQ(tests::drawnSpeakers(transcript), "Anna*, Bo");
}

TEST(SegmentMark, isOnlyWhatTellsATime) {
    using indexer::segmentMarkAt;
    const auto mark = segmentMarkAt(u"  <<00:15; 01:00:18.5 ;pt-BR>>  Sim", 0);
    ASSERT_TRUE(mark);
    EXPECT_EQ(mark->begins->count(), 15'000);
    EXPECT_EQ(mark->ends->count(), 3'618'500);
    EXPECT_EQ(mark->language.toString(), QStringLiteral("pt"));
    EXPECT_EQ(mark->end, 32);
    ASSERT_TRUE(segmentMarkAt(u"<<x;0:02;>>", 0));
    EXPECT_FALSE(segmentMarkAt(u"<<x;0:02;>>", 0)->begins);
    for (const QStringView text : {u"<<>>", u"<<a;b;c>>", u"<<0:01>>", u"<<0:01;0:02",
                                   u"<0:01;0:02>", u"", u"<<", u"<<-0:01;-0:02;en>>"})
        EXPECT_FALSE(segmentMarkAt(text, 0)) << text.toString().toStdString();
    EXPECT_FALSE(segmentMarkAt(
        QStringLiteral("<<0:01;0:02;") + QString(100'000, QLatin1Char('e')) + QStringLiteral(">>"),
        0));
}
