// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finding and coding words through the program.
#include <QFile>

#include "tests/stories/command_line.h"

namespace {

class SearchStory : public tests::CommandLine {
   protected:
    void SetUp() override {
        done(words("init|study.samsyn|--coder|Ada"));
        write(QStringLiteral("sv.txt"),
              "I: Vad betyder förtroende?\nP1: Förtroendet är allt 👍. Polisen får pengar.\nI: Och "
              "far?\n"
              "P1: Min far är polis. Caf\xc3\xa9t st\xc3\xa4nger.\nI: Jaha?\nP1: Ja.\n");
        write(QStringLiteral("en.txt"),
              "I: What is trust?\nP2: Trusting people. The cafe e\xcc\x81tude.\nI: And money?\n"
              "P2: Money buys no trust.\nI: No?\nP2: No.\n");
        done(words("import|study.samsyn|sv.txt|--language|sv"));
        done(words("import|study.samsyn|en.txt|--language|en"));
    }
    static QStringList words(const char* line) {
        return QString::fromUtf8(line).split(QLatin1Char('|'));
    }
    QStringList found(const char* query) const {
        QStringList texts;
        const auto hits =
            done({QStringLiteral("search"), QStringLiteral("study.samsyn"),
                  QString::fromUtf8(query), QStringLiteral("--format"), QStringLiteral("json"),
                  QStringLiteral("--sort"), QStringLiteral("document")})
                .list();
        for (const auto& hit : hits) texts << hit.toObject()[QLatin1String("text")].toString();
        return texts;
    }
};

TEST_F(SearchStory, findsWordsInTheirFormsAndLettersAsTheLanguageHasThem) {
    EXPECT_EQ(found("förtroende"), words("förtroende|Förtroendet"));
    EXPECT_EQ(found("trust"), words("trust|Trusting|trust"));
    EXPECT_EQ(found("far"), words("far|far"));
    EXPECT_EQ(found("får"), words("får"));
    EXPECT_EQ(found("cafe"), words("Cafét|cafe"));
    EXPECT_EQ(found("étude"), QStringList{QString::fromUtf8("e\xcc\x81tude")});
    EXPECT_EQ(found("\"buys no trust\""), words("buys no trust"));
    EXPECT_EQ(found("trust speaker:P2"), words("Trusting|trust"));
}

TEST_F(SearchStory, givesSpansThatCutTheStoredText) {
    const auto hits =
        done(words("search|study.samsyn|polis* OR pengar OR money|--format|json")).list();
    ASSERT_EQ(hits.size(), 5);
    for (const auto& value : hits) {
        const QJsonObject hit = value.toObject();
        for (const char* key :
             {"document", "turn", "speaker", "begin", "end", "text", "before", "after", "score"})
            EXPECT_TRUE(hit.contains(QLatin1String(key))) << key;
        const QByteArray text =
            done({QStringLiteral("documents"), QStringLiteral("study.samsyn"),
                  QStringLiteral("--text"), hit[QLatin1String("document")].toString()})
                .out;
        EXPECT_EQ(cut(text, hit), hit[QLatin1String("text")].toString());
    }
}

TEST_F(SearchStory, rebuildsAnIndexThatIsDamagedOrGone) {
    const QStringList before = found("trust");
    shell(QStringLiteral("find cache -type f -exec sh -c 'echo rubbish > \"$0\"' {} \\;"));
    EXPECT_EQ(found("trust"), before);
    shell(QStringLiteral("rm -rf cache"));
    EXPECT_EQ(found("trust"), before);
    done(words("undo|study.samsyn"));
    EXPECT_EQ(found("trust"), QStringList());
}

TEST_F(SearchStory, codesWhatItFinds) {
    EXPECT_EQ(
        done(
            words(
                "autocode|study.samsyn|trust|--code|Trust|--unit|sentence|--dry-run|--format|json"))
            .list()
            .size(),
        3);
    EXPECT_TRUE(done(words("codings|study.samsyn|--format|json")).list().isEmpty());
    done(words("autocode|study.samsyn|trust|--code|Factors/Trust|--unit|sentence"));
    const auto codings = done(words("codings|study.samsyn|--format|json")).list();
    ASSERT_EQ(codings.size(), 3);
    EXPECT_EQ(codings[1].toObject()[QLatin1String("text")].toString(),
              QStringLiteral("Trusting people."));
    EXPECT_EQ(codings[1].toObject()[QLatin1String("code")].toString(),
              QStringLiteral("Factors/Trust"));
    EXPECT_EQ(codings[1].toObject()[QLatin1String("coder")].toString(), QStringLiteral("Ada"));
    EXPECT_EQ(codings[1].toObject()[QLatin1String("memo")].toString(),
              QStringLiteral("Automatic: trust"));
    done(words("autocode|study.samsyn|trust|--code|Trust|--unit|sentence"));
    EXPECT_EQ(done(words("codings|study.samsyn|--format|json")).list().size(), 3);
    EXPECT_EQ(found("code:Trust").size(), 3);
    done(words("undo|study.samsyn"));
    EXPECT_TRUE(done(words("codes|study.samsyn|--format|json")).list().isEmpty());
    done(words("check|study.samsyn"));
}

TEST_F(SearchStory, codesBySpeakersHeadingsAndQuestions) {
    const auto dry = done(words("autocode|study.samsyn|--by|speakers|--dry-run|--format|json"));
    ASSERT_FALSE(dry.list().isEmpty());
    EXPECT_TRUE(done(words("codings|study.samsyn|--format|json")).list().isEmpty());
    done(words("autocode|study.samsyn|--by|speakers|--code|Who"));
    const auto codings = done(words("codings|study.samsyn|--format|json")).list();
    EXPECT_EQ(codings.size(), dry.list().size());
    EXPECT_TRUE(
        codings[0].toObject()[QLatin1String("code")].toString().startsWith(QStringLiteral("Who/")));
    EXPECT_EQ(codings[0].toObject()[QLatin1String("memo")].toString(),
              QStringLiteral("Automatic: by speaker"));
    EXPECT_TRUE(done(words("autocode|study.samsyn|--by|speakers|--code|Who|--format|json"))
                    .list()
                    .isEmpty());
    done(words("undo|study.samsyn"));
    EXPECT_TRUE(done(words("codes|study.samsyn|--format|json")).list().isEmpty());
    done(words("autocode|study.samsyn|--by|questions|--documents|1|--dry-run"));
    done(words("autocode|study.samsyn|--by|headings|--heading|X.*|--dry-run"));
    for (const char* wrong : {"autocode|study.samsyn", "autocode|study.samsyn|a|--by|speakers",
                              "autocode|study.samsyn|--by|moods"})
        EXPECT_EQ(run(words(wrong)).exitCode, 2) << wrong;
}

TEST_F(SearchStory, saysInOneSentenceWhatIsWrongWithAQuery) {
    for (const char* query :
         {"(trust", "\"trust", "AND", "NOT", "a NEAR/", "tr*", "attribute:x=y", "code:nothing", ""})
        expectRefused(
            {QStringLiteral("search"), QStringLiteral("study.samsyn"), QString::fromUtf8(query)},
            QString());
}

class SimilarTurns : public tests::CommandLine {};

TEST_F(SimilarTurns, areNotOfferedAgainOnceRejected) {
    makeSampleStudy();
    const QStringList ask{QStringLiteral("similar"),
                          QStringLiteral("study.samsyn"),
                          QStringLiteral("Cultural factors/Trust"),
                          QStringLiteral("--limit"),
                          QStringLiteral("5"),
                          QStringLiteral("--format"),
                          QStringLiteral("json")};
    const auto placeOf = [](const QJsonObject& row) {
        return QStringLiteral("%1:%2")
            .arg(row[QStringLiteral("document")].toString())
            .arg(row[QStringLiteral("turn")].toInt());
    };
    const QJsonArray before = done(ask).list();
    ASSERT_GE(before.size(), 3);
    const QString first = placeOf(before[0].toObject());
    const QString second = placeOf(before[1].toObject());
    const QJsonArray after = done(ask + QStringList{QStringLiteral("--reject"), first,
                                                    QStringLiteral("--reject"), second})
                                 .list();
    for (const auto& row : after) {
        EXPECT_NE(placeOf(row.toObject()), first);
        EXPECT_NE(placeOf(row.toObject()), second);
    }
    const auto kept = done(ask);
    EXPECT_EQ(kept.list(), after) << "it is kept in the project";
    EXPECT_TRUE(kept.err.contains("2 rejected turns"));
    EXPECT_EQ(done(ask + QStringList{QStringLiteral("--forgive")}).list(), before);
    expectRefused(ask + QStringList{QStringLiteral("--reject"), QStringLiteral("nobody:1")},
                  QStringLiteral("nobody"));
    const QString document = before[0].toObject()[QStringLiteral("document")].toString();
    expectRefused(
        ask + QStringList{QStringLiteral("--reject"), document + QStringLiteral(":99999")},
        QStringLiteral("no turn 99999"));
    EXPECT_EQ(run(ask + QStringList{QStringLiteral("--reject"), QStringLiteral("x")}).exitCode, 2);
}

}  // namespace
