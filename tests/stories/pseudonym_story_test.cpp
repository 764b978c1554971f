// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sample study 1 goes out without the name of a person and a place.
#include "tests/stories/command_line.h"

namespace {

class PseudonymStory : public tests::CommandLine {
   protected:
    static QStringList words(const char* line) {
        return QString::fromUtf8(line).split(QLatin1Char('|'));
    }
    void SetUp() override {
        makeSampleStudy();
        write(QStringLiteral("said.txt"),
              "Anneli: I came from Björkhaga then.\nI: And now?\nAnneli: Annelis son lives in "
              "Björkhaga.\n");
        done(words("import|study.samsyn|said.txt"));
        write(QStringLiteral("codings.csv"),
              "document,begin,end,code,coder\nsaid,8,34,Trust,Eva\nsaid,54,60,Trust,Eva\n");
        done(words("code|study.samsyn|--import|codings.csv"));
        write(QStringLiteral("names.csv"),
              "name,pseudonym,kind\nAnneli,Berta,person\nBjörkhaga,Lindby,place\n");
    }
};

TEST_F(PseudonymStory, marksChecksAndExports) {
    const auto suggested = done(words("pseudonyms|study.samsyn|--suggest|--format|json")).list();
    bool isSuggested = false;
    for (const auto& each : suggested)
        isSuggested = isSuggested ||
                      each.toObject()[QLatin1String("name")].toString() == QLatin1String("Anneli");
    EXPECT_TRUE(isSuggested);
    const auto marks = done(words("pseudonyms|study.samsyn|--from|names.csv|--format|json")).list();
    ASSERT_EQ(marks.size(), 2);
    EXPECT_EQ(marks[0].toObject()[QLatin1String("occurrences")].toInt(), 3);
    EXPECT_FALSE(done(words("pseudonyms|study.samsyn|--check|--format|json")).list().isEmpty());

    const auto clear = done(words("export|study.samsyn|clear.csv|--what|quotations"));
    EXPECT_NE(clear.err.indexOf("2 marked names may stand in it in clear"), -1);
    EXPECT_NE(bytes(QStringLiteral("clear.csv")).indexOf("Björkhaga"), -1);
    for (const char* what : {"quotations|out.csv", "codings|out.json", "project|out.qdpx"}) {
        const QStringList parts = words(what);
        const auto written =
            done({QStringLiteral("export"), QStringLiteral("study.samsyn"), parts[1],
                  QStringLiteral("--what"), parts[0], QStringLiteral("--pseudonyms")});
        EXPECT_EQ(written.err.indexOf("in clear"), -1);
        EXPECT_EQ(bytes(parts[1]).indexOf("Björkhaga"), -1) << what;
        EXPECT_EQ(bytes(parts[1]).indexOf("Anneli"), -1) << what;
    }
    EXPECT_NE(bytes(QStringLiteral("out.csv")).indexOf("Lindby"), -1);
    done(words("report|study.samsyn|--codes|Trust|--formats|md|--out|hand-in|--pseudonyms"));
    // The project itself is as it was.
    EXPECT_NE(done(words("documents|study.samsyn|--text|said")).out.indexOf("Björkhaga"), -1);
    done(words("undo|study.samsyn"));
    EXPECT_TRUE(done(words("pseudonyms|study.samsyn|--format|json")).list().isEmpty());
}

TEST_F(PseudonymStory, writesACopyThatNeverHeldTheNames) {
    expectRefused(words("pseudonyms|study.samsyn|--copy|public.samsyn"),
                  QStringLiteral("No name is marked"));
    done(words("pseudonyms|study.samsyn|--from|names.csv"));
    done(words("pseudonyms|study.samsyn|--copy|public.samsyn"));
    const QByteArray copy = bytes(QStringLiteral("public.samsyn"));
    EXPECT_EQ(copy.indexOf("Björkhaga"), -1);
    EXPECT_EQ(copy.indexOf("Anneli"), -1);
    done(words("check|public.samsyn"));
    const auto cross = [&](const char* project) {
        return done({QStringLiteral("crosstab"), QString::fromUtf8(project),
                     QStringLiteral("--rows"), QStringLiteral("codes:Dilemmas"),
                     QStringLiteral("--columns"), QStringLiteral("perspective"),
                     QStringLiteral("--format"), QStringLiteral("csv")})
            .out;
    };
    EXPECT_EQ(cross("public.samsyn"), cross("study.samsyn"));
    expectRefused(words("pseudonyms|study.samsyn|--copy|public.samsyn"),
                  QStringLiteral("exists already"));
    expectRefused(words("pseudonyms|study.samsyn|--add|Lund=Anneli"),
                  QStringLiteral("holds a marked name"));
    EXPECT_EQ(run(words("pseudonyms|study.samsyn|--add|Lund")).exitCode, 2);
}

}  // namespace
