// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// That the mutations can find something: mutants differ and can be made again, and the laws accuse
// what breaks them.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "tests/mutations/mutant.h"
#include "tests/mutations/summary.h"
#include "tests/mutations/trial_process.h"
#include "tests/support/transcript_laws.h"

namespace tests {
namespace {

using codebook::Turn;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> lines(const QStringList& all) {
    std::vector<std::string> strings;
    for (const QString& one : all) strings.push_back(one.toStdString());
    return strings;
}

TEST(Mutants, areTheSameFromTheSameSeed) {
    const auto samples = samplesToSpoil();
    for (int number = 0; number < 40; ++number) {
        const SampleFile once = mutantOf(samples, 7, number);
        const SampleFile again = mutantOf(samples, 7, number);
        EXPECT_EQ(once.name, again.name);
        EXPECT_EQ(once.bytes, again.bytes);
    }
}

TEST(Mutants, differFromEachOtherAndFromTheirSamples) {
    const auto samples = samplesToSpoil();
    std::set<QByteArray> seen;
    for (const SampleFile& sample : samples) seen.insert(sample.bytes);
    std::size_t mutants = 0;
    for (int number = 0; number < 200; ++number)
        if (seen.insert(mutantOf(samples, 1, number).bytes).second) ++mutants;
    EXPECT_GT(mutants, 180U);
    EXPECT_NE(mutantOf(samples, 1, 0).bytes, mutantOf(samples, 2, 0).bytes);
}

TEST(Mutants, comeOfEveryFormat) {
    std::set<QString> suffixes;
    for (const SampleFile& sample : samplesToSpoil()) suffixes.insert(sample.suffix());
    for (const char* suffix : {"txt", "md", "docx", "odt", "pdf", "vtt", "srt", "rtf", "html",
                               "json", "tsv", "cha", "zip"})
        EXPECT_EQ(suffixes.count(QString::fromLatin1(suffix)), 1U) << suffix;
}

TEST(TranscriptLaws, acceptWhatIsRight) {
    const codebook::Turns turns{Turn{{0, 7}, {0, 2}, {3, 7}, 0, {}, {}, {}},
                                Turn{{8, 10}, {}, {8, 10}, -1, {}, {}, {}}};
    EXPECT_THAT(lines(brokenLaws(u"A: said\n😀!", turns, 1)), IsEmpty());
}

TEST(TranscriptLaws, accuseTurnsThatAreNotInOrder) {
    const auto broken = [](const Turn& turn) { return lines(brokenLaws(u"A: said", {turn}, 1)); };
    EXPECT_THAT(broken({{0, 8}, {}, {0, 1}, -1, {}, {}, {}}),
                ElementsAre("Turn 1 ends behind the text."));
    EXPECT_THAT(broken({{3, 7}, {0, 2}, {3, 7}, -1, {}, {}, {}}),
                ElementsAre("Turn 1 has its label outside itself."));
    EXPECT_THAT(broken({{0, 7}, {0, 4}, {3, 7}, -1, {}, {}, {}}),
                ElementsAre("Turn 1 says its own label."));
    EXPECT_THAT(broken({{0, 7}, {}, {3, 7}, 1, {}, {}, {}}),
                ElementsAre("Turn 1 has a speaker whom nobody knows."));
    EXPECT_THAT(lines(brokenLaws(u"A: said",
                                 {Turn{{0, 4}, {}, {0, 4}, -1, {}, {}, {}},
                                  Turn{{3, 7}, {}, {3, 7}, -1, {}, {}, {}}},
                                 0)),
                ElementsAre("Turn 2 begins within the one before."));
}

TEST(TranscriptLaws, accuseCharactersThatNoTextHas) {
    const QString text = QStringLiteral("a") + QChar(0) + QChar(0xD83D) + u'\r' + QChar(0xDE00);
    EXPECT_THAT(
        lines(brokenLawsOfText(text)),
        ElementsAre("The text has a NUL at 1.", "The text has half a character at 2.",
                    "The text has a carriage return at 3.", "The text has half a character at 4."));
}

TEST(TranscriptLaws, accuseRefusalsThatAreNoSentence) {
    const QString name = QStringLiteral("a.txt");
    EXPECT_TRUE(brokenLawsOfRefusal(QStringLiteral("“a.txt” is empty."), name).isEmpty());
    EXPECT_EQ(brokenLawsOfRefusal(QStringLiteral("“a.txt” is empty"), name).size(), 1);
    EXPECT_EQ(brokenLawsOfRefusal(QStringLiteral("“a.txt” is\nempty."), name).size(), 1);
    EXPECT_EQ(brokenLawsOfRefusal(QStringLiteral("It is empty."), name).size(), 1);
}

TEST(MutationSummary, countsReasonsWhateverTheFile) {
    EXPECT_EQ(reasonClass(QStringLiteral("“1.docx” cannot be read: it nests 1001 deep (at 7).")),
              QStringLiteral("“…” cannot be read: it nests 0 deep."));
}

TEST(MutationSummary, accusesTheSlowAndTheBroken) {
    Outcome outcome;
    EXPECT_TRUE(isGood(outcome));
    outcome.milliseconds = mostMilliseconds + 1;
    EXPECT_FALSE(isGood(outcome));
    outcome.milliseconds = 0;
    outcome.brokenLaws.append(QStringLiteral("It fell."));
    EXPECT_FALSE(isGood(outcome));
    EXPECT_TRUE(summaryOf({outcome}).contains(QLatin1String("It fell.")));
}

}  // namespace
}  // namespace tests
