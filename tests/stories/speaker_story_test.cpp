// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who speaks, said from the command line: equal names, new cases, who only asks; and cases from a
// workbook.
#include "tests/stories/command_line.h"
#include "tests/support/packages.h"

namespace {

class SpeakerStory : public tests::CommandLine {
   protected:
    void SetUp() override {
        done(words("init|study.samsyn|--coder|Ada"));
        write(QStringLiteral("one.txt"), "I: Hello there?\nP1: Yes, hello.\nI: So?\nP1: So.\n");
        write(QStringLiteral("two.txt"), "I: Hello there?\nP1: No.\nM: Good day.\nP1: Well.\n");
        done(words("import|study.samsyn|one.txt|two.txt|--kind|interview"));
    }
    static QStringList words(const char* line) {
        return QString::fromUtf8(line).split(QLatin1Char('|'));
    }
    /// "one/P1=P1(2)": document, speaker, case and turns; "?" for who asks.
    QString speakers(const char* options = "") const {
        QStringList shown;
        QStringList line = words("speakers|study.samsyn|--format|json");
        if (*options) line += words(options);
        for (const auto& value : done(line).list()) {
            const QJsonObject speaker = value.toObject();
            const bool asks = speaker[QLatin1String("interviewer")].toBool();
            shown << speaker[QLatin1String("document")].toString() + QLatin1Char('/') +
                         speaker[QLatin1String("speaker")].toString() + QLatin1Char('=') +
                         (asks ? QStringLiteral("?") : speaker[QLatin1String("case")].toString()) +
                         QStringLiteral("(%1)").arg(speaker[QLatin1String("turns")].toInt());
        }
        return shown.join(QLatin1Char(' '));
    }
    qsizetype cases() const {
        return done(words("cases|study.samsyn|--format|json")).list().size();
    }
};

TEST_F(SpeakerStory, speakersOfOneNameAreJoinedWhenSomebodySaysSo) {
    EXPECT_EQ(speakers().toStdString(),
              "one/I=?(2) one/P1=P1(2) two/I=?(1) two/P1=P1(2) two/M=M(1)");
    EXPECT_EQ(cases(), 3);
    done(words("speakers|study.samsyn|--join|P1"));
    EXPECT_EQ(cases(), 2);
    expectRefused(words("speakers|study.samsyn|--join|P1"), QStringLiteral("different cases"));
    done(words("undo|study.samsyn"));
    EXPECT_EQ(cases(), 3);
}

TEST_F(SpeakerStory, aSpeakerBecomesAnotherCaseOrTheOneWhoAsks) {
    done(words("speakers|study.samsyn|two|--speaker|P1|--link|Åsa"));
    done(words("speakers|study.samsyn|two|--speaker|M|--interviewer|yes"));
    EXPECT_EQ(speakers("two").toStdString(), "two/I=?(1) two/P1=Åsa(2) two/M=?(1)");
    EXPECT_EQ(cases(), 2);
    done(words("speakers|study.samsyn|two|--speaker|P1|--unlink"));
    EXPECT_EQ(speakers("two").toStdString(), "two/I=?(1) two/P1=(2) two/M=?(1)");
    done(words("check|study.samsyn"));
    for (int step = 0; step < 3; ++step) done(words("undo|study.samsyn"));
    EXPECT_EQ(speakers("two").toStdString(), "two/I=?(1) two/P1=P1(2) two/M=M(1)");
}

QByteArray cell(const char* at, const char* words) {
    return QByteArray("<c r=\"") + at + R"(" t="inlineStr"><is><t>)" + words + "</t></is></c>";
}

QByteArray peopleWorkbook(const char* age) {
    return tests::packageAround(
        QStringLiteral("xlsx"),
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
        "<sheetData><row r=\"1\">" +
            cell("A1", "case") + cell("B1", "document") + cell("C1", "age:number") +
            "</row><row r=\"3\">" + cell("A3", "Åsa") + cell("B3", "one") + cell("C3", age) +
            "</row></sheetData></worksheet>");
}

TEST_F(SpeakerStory, casesComeFromAWorkbookWithRefusalsByRow) {
    write(QStringLiteral("people.xlsx"), peopleWorkbook("old"));
    expectRefused(words("cases|study.samsyn|--import|people.xlsx"),
                  QStringLiteral("“people.xlsx”, row 3: “old” in column “age” does not fit"));
    write(QStringLiteral("people.xlsx"), peopleWorkbook("34"));
    expectRefused(words("cases|study.samsyn|--import|people.xlsx|--sheet|Other"),
                  QStringLiteral("Other"));
    done(words("cases|study.samsyn|--import|people.xlsx"));
    EXPECT_EQ(speakers("one").toStdString(), "one/I=?(2) one/P1=Åsa(2)");
    const QJsonObject first =
        done(words("cases|study.samsyn|--format|json")).list().first().toObject();
    EXPECT_EQ(first[QLatin1String("attributes")].toObject()[QLatin1String("age")].toString(),
              QStringLiteral("34"));
}

TEST_F(SpeakerStory, whatIsNotThereIsRefused) {
    expectRefused(words("speakers|study.samsyn|two|--speaker|X|--link|Åsa"),
                  QStringLiteral("Nobody called “X” speaks in “two”"));
    expectRefused(words("speakers|study.samsyn|two|--speaker|I|--link|Åsa"),
                  QStringLiteral("who is no case"));
    EXPECT_EQ(run(words("speakers|study.samsyn|--speaker|P1|--link|Åsa")).exitCode, 2);
    EXPECT_EQ(run(words("speakers|study.samsyn|two|--link|Åsa")).exitCode, 2);
    EXPECT_EQ(run(words("speakers|study.samsyn|two|--speaker|P1|--interviewer|maybe")).exitCode, 2);
}

}  // namespace
