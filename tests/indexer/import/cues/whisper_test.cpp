// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QDir>

#include "tests/indexer/import/import_fixture.h"

using testing::ElementsAre;
using testing::HasSubstr;
using tests::ImportedFile;

namespace {

indexer::Transcript json(const QByteArray& bytes) {
    return ImportedFile(QStringLiteral("a.json"), bytes).read();
}
indexer::Transcript tsv(const QByteArray& rows) {
    return ImportedFile(QStringLiteral("a.tsv"), "start\tend\ttext\n" + rows).read();
}
std::string refused(const char* name, const QByteArray& bytes) {
    return ImportedFile(QString::fromLatin1(name), bytes).refusal();
}
std::vector<std::string> turns(const indexer::Transcript& transcript) {
    return tests::drawn(transcript.turns, transcript.text);
}
std::string notes(const indexer::Transcript& transcript) {
    return transcript.notes.join(QLatin1Char('\n')).toStdString();
}

}  // namespace

TEST(WhisperJson, ofOpenAiGivesASegmentALineWithItsTime) {
    const auto transcript = json(
        R"({"text": " Hej. Hur\u00e5?", "segments": [{"id": 0, "seek": 0, "start": 0.0, "end": 4.48,
        "text": " Hej.", "tokens": [50364, 1], "temperature": 0.0, "avg_logprob": NaN,
        "words": [{"word": " Hej.", "start": 0.1, "end": 0.4, "probability": 0.9}]},
        {"id": 1, "start": 4.48, "end": 3601.0, "text": " Hur\u00e5 \ud83d\ude00\n?"}], "language": "sv"})");
    EXPECT_EQ(transcript.text.toStdString(), "Hej.\nHurå 😀 ?");
    EXPECT_THAT(turns(transcript), ElementsAre("- | Hej. | 0-4480", "- | Hurå 😀 ? | 4480-3601000"));
    EXPECT_EQ(transcript.language, QStringLiteral("sv"));
    EXPECT_EQ(transcript.format, QStringLiteral("json"));
    EXPECT_TRUE(transcript.notes.isEmpty()) << notes(transcript);
}

TEST(WhisperJson, ofWhisperCppCountsInMilliseconds) {
    const auto transcript = json(
        R"({"systeminfo": "AVX", "model": {"type": "base"}, "params": {"language": "auto"},
        "result": {"language": "en"}, "transcription": [
        {"timestamps": {"from": "00:00:00,000", "to": "00:00:03,120"}, "offsets": {"from": 0, "to": 3120},
         "text": " And so", "speaker": "0"},
        {"offsets": {"from": 3120, "to": 5000}, "text": " he went.", "speaker": "0"},
        {"offsets": {"from": 5000, "to": 6000}, "text": " Why?", "speaker": "1"},
        {"offsets": {"from": 6000, "to": 7000}, "text": " Hm.", "speaker": "?"}]})");
    EXPECT_THAT(turns(transcript), ElementsAre("0  | And so↵he went. | 0-5000",
                                               "1  | Why? | 5000-6000", "- | Hm. | 6000-7000"));
    EXPECT_EQ(tests::drawnSpeakers(transcript), "0, 1");
    EXPECT_EQ(transcript.language, QStringLiteral("en"));
}

TEST(WhisperJson, ofWhisperXNamesSpeakers) {
    const auto transcript = json(
        R"({"segments": [
        {"start": 0.5, "end": 1.5, "text": "How was it?", "speaker": "SPEAKER_01", "words": []},
        {"start": 1.5, "end": 2.5, "text": "Long.", "words": [
            {"word": "Long.", "start": 1.5, "end": 2.5, "score": 0.8, "speaker": "SPEAKER_00"}]},
        {"start": 2.5, "end": 3.5, "words": [{"word": "And", "speaker": "SPEAKER_00"}, {"word": "hard."}]},
        {"start": 4, "end": 5, "text": "Nobody knows.", "speaker": null}],
        "word_segments": [{"word": "How", "start": 0.5, "end": 0.7}], "language": "english"})");
    EXPECT_THAT(turns(transcript),
                ElementsAre("0  | How was it? | 500-1500", "1  | Long.↵And hard. | 1500-3500",
                            "- | Nobody knows. | 4000-5000"));
    EXPECT_EQ(tests::drawnSpeakers(transcript), "SPEAKER_01, SPEAKER_00");
    EXPECT_EQ(transcript.language, QStringLiteral("en"));
    EXPECT_EQ(transcript.kind, QStringLiteral("interview"));
}

TEST(WhisperJson, mayBeABareListOrChunksOfPairs) {
    EXPECT_THAT(turns(json(R"([{"start": 1, "end": 2, "text": "One"}])")),
                ElementsAre("- | One | 1000-2000"));
    EXPECT_THAT(turns(json(R"({"text": "One", "chunks": [{"timestamp": [1.0, 2.25], "text": " One"},
                               {"timestamp": [2.25, null], "text": " Two"}]})")),
                ElementsAre("- | One | 1000-2250", "- | Two | 2250-"));
}

TEST(WhisperJson, givesATurnItsOwnLanguageWhereASegmentNamesIt) {
    const auto transcript = json(
        R"({"language": "en", "segments": [
        {"start": 0, "end": 1, "text": "Good.", "speaker": "A", "language": "en"},
        {"start": 1, "end": 2, "text": "Bra.", "speaker": "A", "language": "sv"}]})");
    ASSERT_EQ(transcript.turns.size(), 2U) << "one speaker, two languages";
    EXPECT_TRUE(transcript.turns[0].language.isEmpty()) << "the document's";
    EXPECT_EQ(transcript.turns[1].language.toString(), QStringLiteral("sv"));
}

TEST(WhisperJson, keepsWordsWhoseTimesMakeNoSense) {
    const auto transcript = json(
        R"({"segments": [{"start": NaN, "end": 2, "text": "One"}, {"start": -1.5, "end": 1e300, "text": "Two"},
        {"start": 5, "end": 4, "text": "Three"}, {"start": 5, "end": 6, "text": "  "}]})");
    EXPECT_THAT(turns(transcript), ElementsAre("- | One | -2000", "- | Two", "- | Three | 5000-"));
    EXPECT_THAT(notes(transcript), HasSubstr("Segment 2 has a time that cannot be read"));
    EXPECT_THAT(notes(transcript), HasSubstr("Segment 3 ends before it begins"));
    EXPECT_THAT(notes(transcript), HasSubstr("1 segment holds no words"));
}

TEST(WhisperJson, keepsRepeatsAndSaysSo) {
    QByteArray segments;
    for (int i = 0; i < 40; ++i) segments += R"({"start": 1, "end": 2, "text": "Thank you."},)";
    segments.chop(1);
    const auto transcript = json("{\"segments\": [" + segments + "]}");
    EXPECT_EQ(transcript.turns.size(), 40U);
    EXPECT_THAT(notes(transcript), HasSubstr("From segment 1 on, the same words come 40 times"));
}

TEST(WhisperJson, isReadInUtf16AndWithAByteOrderMark) {
    const QString text = QStringLiteral("\uFEFF[{\"start\":0,\"end\":1,\"text\":\"Åsa\"}]");
    const QByteArray wide(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    EXPECT_EQ(json(wide).text.toStdString(), "Åsa");
    EXPECT_EQ(json(text.toUtf8()).text.toStdString(), "Åsa");
}

TEST(WhisperJson, isReadInALineOfSeveralMegabytes) {
    QByteArray segments = R"({"text":"","segments":[)";
    for (int i = 0; i < 20'000; ++i) {
        if (i > 0) segments += ',';
        segments += R"({"id":)" + QByteArray::number(i) + R"(,"start":)" + QByteArray::number(i) +
                    R"(.0,"end":)" + QByteArray::number(i + 1) + R"(.0,"text":" \u00e5\u00e4 )" +
                    QByteArray::number(i) +
                    R"(","tokens":[1,2,3,4,5,6,7,8,9,10],"avg_logprob":-0.25})";
    }
    const auto transcript = json(segments + "]}");
    EXPECT_EQ(transcript.turns.size(), 20'000U);
    EXPECT_TRUE(transcript.text.endsWith(QStringLiteral("åä 19999")));
}

TEST(WhisperJson, ofAnythingElseIsRefusedInOneSentence) {
    for (const char* bytes :
         {"{\"codes\": []}", "[]", "[1, 2]", "{}", "\"segments\"", "{\"segments\": [1]}",
          R"({"segments": [{"name": "a"}]})", R"({"segments": [{"text": "no time"}]})",
          R"([{"start": 1, "end": 2}])",
          R"({"a": {"segments": [{"start":0,"end":1,"text":"x"}]}})"})
        EXPECT_THAT(refused("a.json", bytes),
                    HasSubstr("“a.json” cannot be read: it is JSON, but not a transcript"))
            << bytes;
    EXPECT_EQ(refused("a.json", "{\"segments\": []}"), "“a.json” holds no text.");
    const QByteArray whole = R"([{"start": 0, "end": 1, "text": "One"}, {"start": 1}])";
    for (const QByteArray& bytes :
         {whole.left(40), whole + "]", QByteArray("no JSON"), QByteArray(R"([{"text": "\ud83d"}])"),
          QByteArray(100'000, '['), QByteArray("{\"a\":").repeated(100'000)})
        EXPECT_THAT(refused("a.json", bytes),
                    HasSubstr("“a.json” cannot be read: its JSON is damaged"))
            << bytes.left(60).toStdString();
}

TEST(WhisperTsv, givesARowALine) {
    const auto transcript = tsv("0\t4480\tHej.\r\n4480\t90000000\tHur gick\tdet?\n");
    EXPECT_EQ(transcript.text.toStdString(), "Hej.\nHur gick det?");
    EXPECT_THAT(turns(transcript),
                ElementsAre("- | Hej. | 0-4480", "- | Hur gick det? | 4480-90000000"));
    EXPECT_EQ(transcript.format, QStringLiteral("tsv"));
}

TEST(WhisperTsv, losesNoBrokenRow) {
    const auto transcript =
        tsv("0\tx\tOne\nstray\n-5\t99999999999999999999\tTwo\n\n9\t8\tThree\n7\t8\t\n");
    EXPECT_THAT(turns(transcript),
                ElementsAre("- | One | 0-", "- | stray", "- | -5 99999999999999999999 Two",
                            "- | Three | 9-"));
    EXPECT_THAT(notes(transcript), HasSubstr("Row 1 has a time that cannot be read"));
    EXPECT_THAT(notes(transcript), HasSubstr("Row 5 ends before it begins"));
    EXPECT_THAT(notes(transcript), HasSubstr("1 row holds no words"));
}

TEST(WhisperTsv, findsLabelsInTheWords) {
    EXPECT_THAT(turns(tsv("0\t1000\tAnna: Hi?\n1000\t2000\tBo: Yes.\n2000\t3000\tAnna: Good.\n"
                          "3000\t4000\tBo: Hm.\n")),
                ElementsAre("0 Anna | Hi? | 0-1000", "1 Bo | Yes. | 1000-2000",
                            "0 Anna | Good. | 2000-3000", "1 Bo | Hm. | 3000-4000"));
}

TEST(WhisperTsv, leavesAnyOtherTableToTheReaderOfAnswers) {
    for (const char* bytes : {"a\tb\n1\t2\n", "start\tend\ttexts\n0\t1\ta\n", "start\tend\n0\t1\n"})
        EXPECT_THAT(refused("a.tsv", bytes), HasSubstr("holds no open answers")) << bytes;
    EXPECT_EQ(refused("a.tsv", "start\tend\ttext\n"), "“a.tsv” holds no text.");
}

TEST(WhisperFiles, areToldFromOthersOfTheirSuffixInAFolder) {
    const auto isTaken = [](const char* name, const QByteArray& bytes) {
        return indexer::isTranscript(QString::fromLatin1(name), [&] { return bytes; });
    };
    EXPECT_TRUE(isTaken("a.json", R"([{"start": 0, "end": 1, "text": "One"}])"));
    EXPECT_FALSE(isTaken("b.json", R"({"codes": []})"));
    EXPECT_TRUE(isTaken("c.TSV", "start\tend\ttext\n0\t1\tOne\n"));
    EXPECT_TRUE(isTaken("d.tsv", "name\tanswer\n"));  // may be answers
    EXPECT_TRUE(isTaken("e.txt", "Words"));
    EXPECT_FALSE(isTaken("f.png", "Words"));
}

TEST(WhisperFiles, calledTextStayAsTheyAreWritten) {
    const QByteArray bytes = "start\tend\ttext\n0\t1000\tHej.\n";
    const auto transcript = ImportedFile(QStringLiteral("a.txt"), bytes).read();
    EXPECT_EQ(transcript.text.toUtf8(), bytes);
    EXPECT_THAT(notes(transcript), HasSubstr("called .tsv its times would be read"));
}
