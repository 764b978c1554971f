// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two people take copies of sample study 1 home, work apart, and bring them together again.
#include <QFile>

#include "tests/stories/command_line.h"

namespace {

class MergeStory : public tests::CommandLine {
   protected:
    static QStringList words(const char* line) {
        return QString::fromUtf8(line).split(QLatin1Char('|'));
    }
    void SetUp() override {
        makeSampleStudy();
        ASSERT_TRUE(
            QFile::copy(path(QStringLiteral("study.samsyn")), path(QStringLiteral("bo.samsyn"))));
        // Both define one code, both make a code of the same name and use it, Bo codes more.
        done(words("code-edit|study.samsyn|Dilemmas|--definition|Ours.|--coder|Ada"));
        done(words("code-edit|bo.samsyn|Dilemmas|--definition|Other.|--coder|Bo"));
        done(words("code-edit|bo.samsyn|Dilemmas|--definition|Theirs.|--coder|Bo"));
        write(QStringLiteral("ada.csv"),
              "document,begin,end,code,coder\nP3-group-leader,10,40,Waiting,Ada\n");
        write(QStringLiteral("bo.csv"),
              "document,begin,end,code,coder\nP3-group-leader,50,90,Waiting,Bo\n"
              "P3-group-leader,100,120,Waiting,Bo\n");
        done(words("code|study.samsyn|--import|ada.csv|--coder|Ada"));
        done(words("code|bo.samsyn|--import|bo.csv|--coder|Bo"));
    }
    qsizetype codingsOf(const char* project, const char* code) const {
        qsizetype count = 0;
        for (const auto& coding : done({QStringLiteral("codings"), QString::fromUtf8(project),
                                        QStringLiteral("--format"), QStringLiteral("json")})
                                      .list())
            if (coding.toObject()[QLatin1String("code")].toString() == QLatin1String(code)) ++count;
        return count;
    }
    qsizetype codesNamed(const char* project, const char* name) const {
        qsizetype count = 0;
        for (const auto& code : done({QStringLiteral("codes"), QString::fromUtf8(project),
                                      QStringLiteral("--format"), QStringLiteral("json")})
                                    .list())
            if (code.toObject()[QLatin1String("path")].toString() == QLatin1String(name)) ++count;
        return count;
    }
    QByteArray state(const char* project) const {
        QByteArray all;
        for (const char* list : {"codes", "codings", "documents", "cases", "coders"})
            all += done({QLatin1String(list), QString::fromUtf8(project),
                         QStringLiteral("--format"), QStringLiteral("json")})
                       .out;
        return all;
    }
};

TEST_F(MergeStory, tellsWhatWouldComeAndThenBringsIt) {
    const QByteArray before = state("study.samsyn");
    const auto rehearsed = done(words("merge|study.samsyn|bo.samsyn|--dry-run|--format|json"));
    EXPECT_EQ(state("study.samsyn"), before);
    EXPECT_NE(rehearsed.err.indexOf("Dry run, nothing stored."), -1);
    const auto merged = done(words("merge|study.samsyn|bo.samsyn|--format|json"));
    EXPECT_EQ(rehearsed.list(), merged.list());

    const QJsonObject copy = merged.list()[0].toObject();
    EXPECT_EQ(copy[QLatin1String("file")].toString(), QStringLiteral("bo.samsyn"));
    EXPECT_EQ(copy[QLatin1String("ours")].toArray().size(), 2);
    EXPECT_EQ(copy[QLatin1String("theirs")].toArray().size(), 3);
    EXPECT_EQ(
        copy[QLatin1String("gained")][QLatin1String("coding")][QLatin1String("added")].toInt(), 2);
    const QJsonArray findings = copy[QLatin1String("findings")].toArray();
    ASSERT_EQ(findings.size(), 2);
    const QJsonObject conflict = findings[0].toObject();
    EXPECT_EQ(conflict[QLatin1String("row")].toString(), QString::fromUtf8("code “Dilemmas”"));
    EXPECT_EQ(conflict[QLatin1String("ours")].toString(), QStringLiteral("Ours."));
    EXPECT_EQ(conflict[QLatin1String("theirs")].toString(), QStringLiteral("Theirs."));
    EXPECT_EQ(conflict[QLatin1String("keeps")].toString(), QStringLiteral("theirs"));
    EXPECT_EQ(findings[1].toObject()[QLatin1String("kind")].toString(),
              QStringLiteral("same name"));

    EXPECT_EQ(codesNamed("study.samsyn", "Waiting"), 2);
    EXPECT_EQ(codingsOf("study.samsyn", "Waiting"), 3);
    done(words("check|study.samsyn"));
    done(words("undo|study.samsyn"));
    EXPECT_EQ(state("study.samsyn"), before);
    done(words("redo|study.samsyn"));
    EXPECT_EQ(codingsOf("study.samsyn", "Waiting"), 3);
    const auto again = done(words("merge|study.samsyn|bo.samsyn"));
    EXPECT_NE(again.err.indexOf("holds nothing new"), -1) << again.err.toStdString();
}

TEST_F(MergeStory, decidesForTheSideThatIsPreferred) {
    const auto merged = done(words("merge|study.samsyn|bo.samsyn|--prefer|ours"));
    EXPECT_NE(merged.err.indexOf("1 conflicts were decided for ours"), -1);
    const auto codebookHas = [&](const char* words, const char* file) {
        done({QStringLiteral("codebook"), QStringLiteral("study.samsyn"),
              QStringLiteral("--export"), QLatin1String(file)});
        return bytes(QLatin1String(file)).contains(words);
    };
    EXPECT_TRUE(codebookHas("Ours.", "after.json"));
    done(words("undo|study.samsyn"));
    EXPECT_TRUE(codebookHas("Theirs.", "undone.json"));
    EXPECT_EQ(run(words("merge|study.samsyn|bo.samsyn|--prefer|mine")).exitCode, 2);
}

TEST_F(MergeStory, unifiesWhatBearsOneName) {
    const auto merged = done(words("merge|study.samsyn|bo.samsyn|--unify"));
    EXPECT_NE(merged.err.indexOf("made one"), -1);
    EXPECT_EQ(codesNamed("study.samsyn", "Waiting"), 1);
    EXPECT_EQ(codingsOf("study.samsyn", "Waiting"), 3);
    done(words("check|study.samsyn"));
    done(words("undo|study.samsyn"));
    EXPECT_EQ(codesNamed("study.samsyn", "Waiting"), 2);
}

TEST_F(MergeStory, comesToTheSameFromEitherSide) {
    ASSERT_TRUE(
        QFile::copy(path(QStringLiteral("bo.samsyn")), path(QStringLiteral("bo-first.samsyn"))));
    done(words("merge|bo-first.samsyn|study.samsyn"));
    done(words("merge|study.samsyn|bo.samsyn"));
    for (const char* list : {"codings", "documents"}) {
        const QStringList line{QLatin1String(list), QStringLiteral("study.samsyn"),
                               QStringLiteral("--format"), QStringLiteral("csv")};
        QStringList other = line;
        other[1] = QStringLiteral("bo-first.samsyn");
        QList<QByteArray> left = done(line).out.split('\n');
        QList<QByteArray> right = done(other).out.split('\n');
        std::sort(left.begin(), left.end());
        std::sort(right.begin(), right.end());
        EXPECT_EQ(left, right);
    }
}

TEST_F(MergeStory, handsOutACopyAndTakesItIn) {
    done(words(
        "hand-out|study.samsyn|eva.samsyn|--to|Eva|--documents|P3-group-leader,N3-football-club|"
        "--lock-codebook"));
    EXPECT_EQ(done(words("documents|eva.samsyn|--format|json")).list().size(), 2);
    EXPECT_EQ(done(words("codings|eva.samsyn|--format|json")).list().size(), 0);
    EXPECT_EQ(done(words("codes|eva.samsyn|--format|json")).list().size(),
              done(words("codes|study.samsyn|--format|json")).list().size());
    done(words("check|eva.samsyn"));
    expectRefused(words("code-edit|eva.samsyn|Dilemmas|--definition|Mine."),
                  QStringLiteral("is locked"));
    expectRefused(words("merge|eva.samsyn|study.samsyn"), QStringLiteral("was handed out"));
    expectRefused(words("hand-out|study.samsyn|eva.samsyn|--to|Eva"), QStringLiteral("exists"));
    // Neither words of other interviews nor what others coded is in any byte.
    const QByteArray other =
        done(words("documents|study.samsyn|--text|P1-area-officer")).out.mid(200, 40);
    EXPECT_EQ(bytes(QStringLiteral("eva.samsyn")).indexOf(other), -1);
    EXPECT_NE(bytes(QStringLiteral("study.samsyn")).indexOf(other), -1);

    write(QStringLiteral("eva.csv"),
          "document,begin,end,code,coder\nP3-group-leader,10,40,Trust,Eva\nN3-football-club,5,30,"
          "Trust,Eva\n");
    done(words("code|eva.samsyn|--import|eva.csv"));
    const qsizetype before = done(words("codings|study.samsyn|--format|json")).list().size();
    const auto merged = done(words("merge|study.samsyn|eva.samsyn|--format|json"));
    EXPECT_EQ(merged.list()[0].toObject()[QLatin1String("theirs")].toArray().size(), 1);
    qsizetype byEva = 0;
    const QJsonArray codings = done(words("codings|study.samsyn|--format|json")).list();
    for (const auto& coding : codings)
        if (coding.toObject()[QLatin1String("coder")].toString() == QLatin1String("Eva")) ++byEva;
    EXPECT_EQ(byEva, 2);
    EXPECT_EQ(codings.size(), before + 2);
    done(words("check|study.samsyn"));
    expectRefused(words("merge|bo.samsyn|eva.samsyn"), QStringLiteral("holds more than this one"));
}

TEST_F(MergeStory, comparesACoderWithThemselves) {
    done(
        words("hand-out|study.samsyn|again.samsyn|--to|Maria|--documents|P3-group-leader|--again|"
              "--lock-codebook"));
    EXPECT_EQ(done(words("codings|again.samsyn|--format|json")).list().size(), 0);
    write(QStringLiteral("again.csv"),
          "document,begin,end,code,coder\nP3-group-leader,10,40,Trust,Maria (second time)\n");
    done(words("code|again.samsyn|--import|again.csv"));
    done(words("merge|study.samsyn|again.samsyn"));
    const auto figures =
        done(words("agreement|study.samsyn|--coders|Maria,Maria (second time)|"
                   "--documents|P3-group-leader|--codes|code:Trust|--format|json"));
    EXPECT_NE(figures.out.indexOf("Maria (second time)"), -1);
    expectRefused(words("hand-out|study.samsyn|nobody.samsyn|--to|Nobody|--again"),
                  QStringLiteral("has not coded here yet"));
}

TEST_F(MergeStory, refusesWhatIsNoCopy) {
    write(QStringLiteral("words.samsyn"), "not a project");
    expectRefused(words("merge|study.samsyn|words.samsyn"), QStringLiteral("words.samsyn"));
    expectRefused(words("merge|study.samsyn|study.samsyn"), QStringLiteral("with itself"));
    expectRefused(words("merge|study.samsyn|missing.samsyn"), QStringLiteral("missing.samsyn"));
}

}  // namespace
