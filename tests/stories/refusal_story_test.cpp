// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What goes wrong is said in one sentence, and nothing is half done.
#include <QDir>
#include <QFile>

#include "tests/stories/command_line.h"

namespace {

class RefusalStory : public tests::CommandLine {
   protected:
    void SetUp() override {
        done(words("init|study.samsyn|--coder|Ada"));
        write(QStringLiteral("one.txt"), "I: Why?\nP1: Because of the law.\nI: And?\nP1: Trust.\n");
        done(words("import|study.samsyn|one.txt"));
        m_before = done(words("journal|study.samsyn|--format|json")).out;
    }
    void TearDown() override {
        EXPECT_EQ(done(words("journal|study.samsyn|--format|json")).out, m_before);
        done(words("check|study.samsyn"));
    }
    static QStringList words(const char* line) {
        return QString::fromUtf8(line).split(QLatin1Char('|'));
    }
    void refuseCodings(const QByteArray& csv, const char* sentence) const {
        write(QStringLiteral("codings.csv"), csv);
        expectRefused(words("code|study.samsyn|--import|codings.csv"), QString::fromUtf8(sentence));
    }
    QByteArray m_before;
};

TEST_F(RefusalStory, wrongUsageHasExitCodeTwo) {
    for (const char* line :
         {"crosstab|study.samsyn", "nothing|study.samsyn", "import|study.samsyn",
          "search|study.samsyn", "documents", "documents|study.samsyn|more",
          "documents|study.samsyn|--colour", "documents|study.samsyn|--format|docx",
          "search|study.samsyn|a|--limit|many", "codebook|study.samsyn", "code|study.samsyn"})
        EXPECT_EQ(run(words(line)).exitCode, 2) << line;
    EXPECT_EQ(run({}).exitCode, 2);
    for (const char* command :
         {"init",     "import",    "documents",  "codes",    "coders",   "cases",
          "codings",  "codebook",  "code",       "search",   "autocode", "crosstab",
          "analyses", "relations", "saturation", "timeline", "memo",     "export",
          "journal",  "check",     "undo",       "redo"}) {
        const auto help = done({QLatin1String(command), QStringLiteral("--help")});
        EXPECT_TRUE(help.out.startsWith("Usage: samsyn-cli")) << command;
    }
}

TEST_F(RefusalStory, projectsThatCannotBeOpened) {
    expectRefused(words("check|none.samsyn"), QStringLiteral("There is no project"));
    write(QStringLiteral("text.samsyn"), QByteArray(4000, 'x'));
    expectRefused(words("check|text.samsyn"), QStringLiteral("not a Samsyn project"));
    write(QStringLiteral("empty.samsyn"), {});
    expectRefused(words("check|empty.samsyn"), QStringLiteral("not a Samsyn project"));
    write(QStringLiteral("half.samsyn"), bytes(QStringLiteral("study.samsyn")).left(30'000));
    EXPECT_EQ(run(words("check|half.samsyn")).exitCode, 1);
    QDir(path(QString())).mkdir(QStringLiteral("folder.samsyn"));
    expectRefused(words("check|folder.samsyn"), QStringLiteral("folder"));
    expectRefused(words("init|study.samsyn"), QStringLiteral("exists already"));
    expectRefused(words("init|nowhere/study.samsyn"), QStringLiteral("cannot be created"));
}

TEST_F(RefusalStory, codingsWithAnythingWrongAreNotTakenAtAll) {
    const QByteArray header = "document,begin,end,code,coder\n";
    refuseCodings(header + "one,0,2,Law,Bo\ntwo,0,2,Law,Bo\n", "line 3");
    refuseCodings(header + "one,0,2000,Law,Bo\n", "line 2");
    refuseCodings(header + "one,5,5,Law,Bo\n", "line 2");
    refuseCodings(header + "one,-1,5,Law,Bo\n", "line 2");
    refuseCodings(header + "one,x,5,Law,Bo\n", "line 2");
    refuseCodings(header + "one,0,5,,Bo\n", "line 2");
    refuseCodings("document,begin,end,code\none,0,5,Law\n", "coder");
    refuseCodings("document,begin,end,code,coder,text\none,0,2,Law,Bo,No\n", "line 2");
    refuseCodings("", "codings.csv");
    refuseCodings(header + "one,0,2,\"Law,Bo\n", "line 2");
}

TEST_F(RefusalStory, codebooksWithAnythingWrongAreNotTakenAtAll) {
    for (const char* json :
         {"{", "[1]", R"({"codes": 5})", R"([{"name": ""}])", R"([{"name": "a", "codes": {}}])",
          R"([{"name": "a", "guid": "x"}])", "[{\"name\": \"\xff\"}]"}) {
        write(QStringLiteral("book.json"), json);
        expectRefused(words("codebook|study.samsyn|--import|book.json"),
                      QStringLiteral("book.json"));
        expectRefused(words("init|new.samsyn|--codebook|book.json"), QStringLiteral("book.json"));
        EXPECT_FALSE(QFile::exists(path(QStringLiteral("new.samsyn"))));
    }
}

TEST_F(RefusalStory, aFailedFileChangesNothingAndTheSameFileIsRecognised) {
    write(QStringLiteral("broken.docx"), "PK\x03\x04 and then nothing");
    write(QStringLiteral("empty.txt"), {});
    write(QStringLiteral("again.txt"), bytes(QStringLiteral("one.txt")));
    const auto outcome =
        run(words("import|study.samsyn|broken.docx|empty.txt|again.txt|none.txt|--format|json"));
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_EQ(outcome.object()[QLatin1String("failed")].toArray().size(), 3);
    EXPECT_EQ(outcome.object()[QLatin1String("skipped")].toArray().size(), 1);
    EXPECT_TRUE(outcome.object()[QLatin1String("imported")].toArray().isEmpty());
}

TEST_F(RefusalStory, aDryRunStoresNothing) {
    write(QStringLiteral("two.txt"), "I: What?\nP2: That.\nI: Oh?\nP2: Yes.\n");
    const auto outcome = done(words("import|study.samsyn|two.txt|--dry-run|--format|json"));
    const auto file = outcome.object()[QLatin1String("imported")].toArray()[0].toObject();
    EXPECT_EQ(file[QLatin1String("turns")].toInt(), 4);
    EXPECT_EQ(file[QLatin1String("speakers")].toArray().size(), 2);
}

TEST_F(RefusalStory, aFullDiskIsSaidAndNothingIsLost) {
    write(QStringLiteral("large.txt"), QByteArray("P1: words and words\n").repeated(200'000));
    // File sizes beyond the limit fail as on a full disk, once the signal for it is ignored.
    const auto outcome = shell(
        QStringLiteral("trap '' XFSZ; ulimit -f 1000; \"$CLI\" import study.samsyn large.txt"));
    EXPECT_EQ(outcome.exitCode, 1) << outcome.err.toStdString();
    EXPECT_TRUE(outcome.err.contains("full") || outcome.err.contains("could not be"))
        << outcome.err.toStdString();
}

TEST_F(RefusalStory, twoAtOnceDoNotWrite) {
    const auto outcome = shell(QStringLiteral(
        "exec 9<>study.samsyn; flock -n 9; \"$CLI\" undo study.samsyn; code=$?; \"$CLI\" documents "
        "study.samsyn >/dev/null || code=9; exit $code"));
    EXPECT_EQ(outcome.exitCode, 1) << outcome.err.toStdString();
    EXPECT_TRUE(outcome.err.contains("open in another")) << outcome.err.toStdString();
}

TEST_F(RefusalStory, aSwedishSessionChangesNoWordOfTheCommandLine) {
    write(QStringLiteral("broken.samsyn"), "no database");
    for (const char* words :
         {"documents broken.samsyn", "documents study.samsyn", "search study.samsyn '(oro'",
          "crosstab study.samsyn --rows codes: --columns document",
          "crosstab study.samsyn --rows none --columns document",
          "codebook import study.samsyn broken.samsyn"}) {
        const QString line = QStringLiteral(" \"$CLI\" ") + QLatin1String(words);
        const auto english = shell(QStringLiteral("env LC_ALL=C.UTF-8") + line);
        const auto swedish =
            shell(QStringLiteral("env LC_ALL=sv_SE.UTF-8 LANG=sv_SE.UTF-8 LANGUAGE=sv") + line);
        EXPECT_EQ(swedish.out.toStdString(), english.out.toStdString()) << words;
        EXPECT_EQ(swedish.err.toStdString(), english.err.toStdString()) << words;
        EXPECT_FALSE((english.out + english.err).isEmpty()) << words;
    }
}

}  // namespace
