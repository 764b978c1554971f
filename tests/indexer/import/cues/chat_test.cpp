// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "indexer/import/cues/chat_words.h"
#include "tests/indexer/import/import_fixture.h"

using testing::ElementsAre;
using testing::HasSubstr;
using tests::ImportedFile;

namespace {

indexer::Transcript cha(const QByteArray& bytes) {
    return ImportedFile(QStringLiteral("a.cha"), bytes).read();
}
std::vector<std::string> turns(const indexer::Transcript& transcript) {
    return tests::drawn(transcript.turns, transcript.text);
}
std::string notes(const indexer::Transcript& transcript) {
    return transcript.notes.join(QLatin1Char('\n')).toStdString();
}

const QByteArray Head =
    "@UTF8\n@Begin\n@Languages:\teng, swe\n@Participants:\tINV Anna Investigator, PAR "
    "Participant\n@ID:\teng|corpus|PAR|43;|male|||Participant|||\n";

struct Tier {
    const char* written;
    const char* read;
};
std::ostream& operator<<(std::ostream& out, const Tier& tier) { return out << tier.written; }
class ChatTier : public testing::TestWithParam<Tier> {};

}  // namespace

TEST_P(ChatTier, isReadAsWords) {
    EXPECT_EQ(indexer::chatWords(QString::fromUtf8(GetParam().written)).words.toStdString(),
              GetParam().read);
}

INSTANTIATE_TEST_SUITE_P(
    Chat, ChatTier,
    testing::Values(
        Tier{"I want some cookies .", "I want some cookies."},
        Tier{"well , what kind ?", "well, what kind?"},
        Tier{"<I wanted> [//] I want [/] want it !", "I wanted I want want it!"},
        Tier{"he goed [: went] [*] home .", "he goed home."},
        Tier{"&-um the &+fr friend &~gaga .", "um the fr friend gaga."},
        Tier{"&=laughs yes &=points:cup .", "(laughs) yes (points: cup)."},
        Tier{"so [=! whispering] it is [= the dog] [% com] .", "so (whispering) it is."},
        Tier{"I (.) do (..) not (1.5) know .", "I (.) do (..) not (1.5) know."},
        Tier{"(be)cause parc(e) qu'il .", "because parce qu'il."},
        Tier{"xxx and yyy www .", "xxx and yyy www."}, Tier{"0is it 0 .", "it."},
        Tier{"doggie@c said hola@s:spa woof@o .", "doggie said hola woof."},
        Tier{"bird+house Mister_Rogers .", "bird-house Mister Rogers."},
        Tier{"and then +...", "and then..."}, Tier{"but I +/.", "but I –"},
        Tier{"+^ did you +//?", "did you?"}, Tier{"+\" come here .", "come here."},
        Tier{"+< yes [>] .", "yes."}, Tier{"no [x 3] .", "no (x\u00A03)."},
        Tier{"he said &*MOT:oh_really that .", "he said (MOT: oh really) that."},
        Tier{"ye:s no::: .", "ye:s no:::."}, Tier{"Mommy ‡ look „ see .", "Mommy, look, see."},
        Tier{"a [coughs] b .", "a [coughs] b."},
        Tier{"open [ bracket and < 3 .", "open [ bracket and 3."},
        Tier{"&{l=reads once &}l=reads upon .", "once upon."}, Tier{"it is . [+ bch]", "it is."},
        Tier{"两 只 青蛙 .", "两 只 青蛙."}, Tier{"0 [% shrugs] .", ""}, Tier{"(.) .", ""},
        Tier{". \x15"
             "1_2\x15",
             ""},
        Tier{"&=laughs", "(laughs)"},
        Tier{"a \x15"
             "12_34\x15 b \x15"
             "56_78\x15",
             "a b"},
        Tier{"a •12_34•", "a"}, Tier{"a • b", "a • b"},
        Tier{"cut \x15"
             "12_3",
             "cut"},
        Tier{"", ""}));

TEST(ChatTime, isOfTheFirstBulletAndTheLast) {
    const auto times = [](const char* tier) {
        const auto words = indexer::chatWords(QString::fromUtf8(tier));
        return (words.begins ? std::to_string(words.begins->count()) : "") + "-" +
               (words.ends ? std::to_string(words.ends->count()) : "") +
               (words.hasUnreadableTime ? "!" : "");
    };
    EXPECT_EQ(times("a . \x15"
                    "1070_6270\x15"),
              "1070-6270");
    EXPECT_EQ(times("a \x15"
                    "1_2\x15 b . \x15"
                    "3_4\x15"),
              "1-4");
    EXPECT_EQ(times("a . \x15%snd:\"tape1\"_5_90000000\x15"), "5-90000000");
    EXPECT_EQ(times("a . \x15"
                    "5_7-\x15"),
              "5-7");
    EXPECT_EQ(times("a . \x15%pic:\"a.jpg\"\x15"), "-");
    EXPECT_EQ(times("a . •5_7•"), "5-7");
    EXPECT_EQ(times("a . \x15"
                    "5_99999999999999999999\x15"),
              "5-!");
    EXPECT_EQ(times("a . \x15-5_-7\x15"), "-");
}

TEST(Chat, makesATurnOfOneSpeakersTiers) {
    const auto transcript = cha(Head +
                                "@Comment:\tnot\n\tsaid\n*INV:\thow was it ? \x15"
                                "0_900\x15\n%mor:\tadv|how\n%com:\tnot\n"
                                "\tsaid\n*PAR:\tlong . \x15"
                                "900_1500\x15\n@Bg:\tplay\n*PAR:\tand very\n\thard .\n*INV:\twhy "
                                "?\n@End\n");
    EXPECT_EQ(transcript.text.toStdString(), "how was it?\nlong.\nand very hard.\nwhy?");
    EXPECT_THAT(turns(transcript),
                ElementsAre("0  | how was it? | 0-900", "1  | long.↵and very hard. | 900-1500",
                            "0  | why?"));
    EXPECT_EQ(tests::drawnSpeakers(transcript), "INV*, PAR");
    EXPECT_EQ(transcript.language, QStringLiteral("en"));
    EXPECT_EQ(transcript.format, QStringLiteral("cha"));
    EXPECT_THAT(notes(transcript), HasSubstr("INV is Anna, Investigator; PAR is Participant."));
    EXPECT_THAT(notes(transcript), HasSubstr("2 dependent tiers (%) were left out"));
}

TEST(Chat, takesNobodyForInterviewerWhereRolesSayOtherwise) {
    QByteArray bytes = "@UTF8\n@Begin\n@Participants:\tCHI Target_Child,\n\tMOT Mother\n";
    for (int i = 0; i < 10; ++i)
        bytes += "*MOT:\twhat is that ?\n*CHI:\tit is a very big dog , Mama .\n";
    EXPECT_EQ(tests::drawnSpeakers(cha(bytes)), "MOT, CHI");
}

TEST(Chat, takesRolesFromIds) {
    EXPECT_EQ(tests::drawnSpeakers(
                  cha("@Begin\r\n@ID:\tswe|c|EX1|||||Investigator|||\r\n@ID:\tswe|c|"
                      "P_1|||||Participant|73.9 ||\r\n*EX1:\thej .\r\n*P_1:\thej .\r\n")),
              "EX1*, P_1");
}

TEST(Chat, givesAnUtteranceItsOwnLanguage) {
    const auto transcript = cha(Head + "*PAR:\tgood .\n*PAR:\t[- swe] bra så .\n*PAR:\tgood .\n");
    ASSERT_EQ(transcript.turns.size(), 3U);
    EXPECT_TRUE(transcript.turns[0].language.isEmpty());
    EXPECT_EQ(transcript.turns[1].language.toString(), QStringLiteral("sv"));
    EXPECT_EQ(transcript.text.toStdString(), "good.\nbra så.\ngood.");
}

TEST(Chat, readsTheTimeOfAnOldSoundTier) {
    EXPECT_THAT(
        turns(cha(Head +
                  "*PAR:\tgood .\n%snd:\t\"tape1\" 1200 3400\n*INV:\twhy ?\n%mov:\t\"a\"_5000_"
                  "6000\n%mor:\tadv|why 1 2\n")),
        ElementsAre("0  | good. | 1200-3400", "1  | why? | 5000-6000"));
}

TEST(Chat, saysWhatWasOdd) {
    const auto transcript = cha(Head +
                                "*PAR:\t0 [=! cries] .\n*PAR:\t0 .\n*PAR:\tyes . \x15"
                                "9_5\x15\n*PAR:\tno . \x15"
                                "9_"
                                "99999999999999999999\x15\n*odd tier\nloose words\n");
    EXPECT_EQ(transcript.text.toStdString(), "(cries).\nyes.\nno.\n*odd tier loose words");
    EXPECT_THAT(notes(transcript), HasSubstr("1 utterance holds no words"));
    EXPECT_THAT(notes(transcript), HasSubstr("Utterance 3 ends before it begins"));
    EXPECT_THAT(notes(transcript), HasSubstr("Utterance 4 has a time that cannot be read"));
}

TEST(Chat, isRefusedWhereItIsNone) {
    EXPECT_THAT(ImportedFile(QStringLiteral("a.cha"), "Just words.\n").refusal(),
                HasSubstr("“a.cha” cannot be read: it holds neither headers"));
    EXPECT_EQ(ImportedFile(QStringLiteral("a.cha"), Head + "@End\n").refusal(),
              "“a.cha” holds no text.");
}

TEST(Chat, isReadInOtherEncodingsAndWithAByteOrderMark) {
    EXPECT_EQ(cha("\xEF\xBB\xBF@UTF8\n@Begin\n*A:\tå .\n").text.toStdString(), "å.");
    EXPECT_EQ(
        cha("@Begin\n*A:\tp\xE5 \xE5n, s\xE4ger han, \xF6\x76\x65r bron .\n").text.toStdString(),
        "på ån, säger han, över bron.");
}

TEST(Chat, survivesHostileTiers) {
    const QByteArray brackets(200'000, '[');
    const auto transcript =
        cha(Head + "*PAR:\t" + brackets + " a .\n*PAR:\t" + QByteArray("<").repeated(100'000) +
            "b .\n*PAR:\t" + QByteArray("\x15").repeated(100'001) + "\n@Participants:\t" +
            QByteArray("A B C,").repeated(50'000) + "\n");
    EXPECT_EQ(transcript.turns.size(), 1U);
    EXPECT_TRUE(transcript.text.endsWith(QStringLiteral("\nb.")));
}
