// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Codings changed one by one, and a word set right under one of them.
#include "tests/stories/command_line.h"

namespace {

class CodingStory : public tests::CommandLine {
   protected:
    void SetUp() override {
        write(QStringLiteral("P1.txt"), "I: Why?\nP1: I trsut them all.\n");
        write(QStringLiteral("codings.csv"),
              "document,begin,end,code,coder\nP1,14,19,trust,Ada\nP1,25,28,trust,Ada\n"
              "P1,20,24,law,Ada\n");
        done(words("init|study.samsyn|--coder|Ada"));
        done(words("import|study.samsyn|P1.txt"));
        done(words("code|study.samsyn|--import|codings.csv"));
    }
    static QStringList words(const char* line) {
        return QString::fromUtf8(line).split(QLatin1Char('|'));
    }
    QStringList codings() const {
        QStringList shown;
        const QJsonArray list = done(words("codings|study.samsyn|--format|json")).list();
        for (const auto& coding : list)
            shown << coding[QLatin1String("code")].toString() + QStringLiteral(": ") +
                         coding[QLatin1String("text")].toString();
        shown.sort();
        return shown;
    }
    QString guid(const char* text) const {
        const QJsonArray list = done(words("codings|study.samsyn|--format|json")).list();
        for (const auto& coding : list)
            if (coding[QLatin1String("text")].toString() == QLatin1String(text))
                return coding[QLatin1String("guid")].toString();
        return {};
    }
    void change(const QStringList& guids, const char* how) const {
        done(words("coding|study.samsyn") + guids + words(how));
    }
};

TEST_F(CodingStory, joinsDividesRecodesAndRemoves) {
    change({guid("trsut"), guid("all")}, "--join");
    EXPECT_EQ(codings(), words("law: them|trust: trsut them all"));
    change({guid("trsut them all")}, "--divide|20");
    EXPECT_EQ(codings(), words("law: them|trust: them all|trust: trsut"));
    change({guid("trsut")}, "--recode|law");
    change({guid("them all")}, "--resize|25-28");
    EXPECT_EQ(codings(), words("law: them|law: trsut|trust: all"));
    change({guid("all"), guid("them")}, "--remove");
    EXPECT_EQ(codings(), words("law: trsut"));
    for (int step = 0; step < 5; ++step) done(words("undo|study.samsyn"));
    EXPECT_EQ(codings(), words("law: them|trust: all|trust: trsut"));
}

TEST_F(CodingStory, weighsAndWritesMemos) {
    change({guid("all"), guid("them")}, "--weight|2.5");
    change({guid("all")}, "--memo|Said with a sigh");
    const QJsonArray list = done(words("codings|study.samsyn|--format|json")).list();
    for (const auto& coding : list) {
        const QString text = coding[QLatin1String("text")].toString();
        EXPECT_EQ(coding[QLatin1String("weight")].toDouble(),
                  text == QLatin1String("trsut") ? 0 : 2.5);
        EXPECT_EQ(coding[QLatin1String("memo")].toString(),
                  text == QLatin1String("all") ? QStringLiteral("Said with a sigh") : QString());
    }
}

TEST_F(CodingStory, refusesWhatItCannotDo) {
    expectRefused(words("coding|study.samsyn|nobody|--remove"),
                  QStringLiteral("no coding “nobody”"));
    expectRefused(words("coding|study.samsyn") << guid("all") << words("--divide|3"),
                  QStringLiteral("Both halves"));
    expectRefused(words("coding|study.samsyn") << guid("all") << guid("them") << words("--join"),
                  QStringLiteral("one document, code and coder"));
    expectRefused(words("coding|study.samsyn") << guid("all") << words("--recode|nothing"),
                  QStringLiteral("nothing"));
    EXPECT_EQ(run(words("coding|study.samsyn") << guid("all")).exitCode, 2);
    EXPECT_EQ(run(words("coding|study.samsyn") << guid("all") << words("--weight|heavy")).exitCode,
              2);
}

TEST_F(CodingStory, correctsAWordUnderACoding) {
    done(words("correct|study.samsyn|P1|14|19|trust"));
    EXPECT_EQ(codings(), words("law: them|trust: all|trust: trust"));
    expectRefused(words("correct|study.samsyn|P1|8|14|x"), QStringLiteral("inside one turn"));
    done(words("undo|study.samsyn"));
    EXPECT_EQ(codings(), words("law: them|trust: all|trust: trsut"));
}

}  // namespace
