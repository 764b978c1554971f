// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Agreement on the command line: of tables from anywhere, and of sample study 1's two coders.
#include <QJsonDocument>

#include "tests/stories/command_line.h"

namespace {

class AgreementStory : public tests::CommandLine {
   protected:
    static QStringList words(const QString& line) { return line.split(u' '); }
    QJsonObject asked(const QString& options) const {
        return done(
                   words(QStringLiteral("agreement ") + options + QStringLiteral(" --format json")))
            .object();
    }
    double number(const QJsonObject& object, const char* key) const {
        const auto value = object[QLatin1String(key)];
        EXPECT_TRUE(value.isDouble()) << key;
        return value.toDouble();
    }
    void refuse(const QByteArray& table, const char* kind, const char* sentence) const {
        write(QStringLiteral("bad.csv"), table);
        QStringList line = words(QStringLiteral("agreement --%1 bad.csv").arg(QLatin1String(kind)));
        if (QLatin1String(kind) == QLatin1String("segments"))
            line << words(QStringLiteral("--begin 0 --end 10"));
        expectRefused(line, QString::fromUtf8(sentence));
    }
};

// Artstein and Poesio 2008, Computational Linguistics 34(4):558.
TEST_F(AgreementStory, aTableOfTwoCodersGivesTheirPublishedValues) {
    write(QStringLiteral("t.csv"), ",yes,no\nyes,20,10\nno,20,50\n");
    const QJsonObject found = asked(QStringLiteral("--contingency t.csv"));
    EXPECT_EQ(number(found, "units"), 100);
    EXPECT_EQ(number(found, "coders"), 2);
    EXPECT_NEAR(number(found, "cohenKappa"), 0.34782608695652, 1e-12);
    EXPECT_NEAR(number(found, "scottPi"), 0.34065934065934, 1e-12);
    EXPECT_NEAR(number(found, "bennettS"), 0.4, 1e-12);
    EXPECT_GT(number(found, "cohenKappaSe"), 0);
    EXPECT_LT(number(found, "cohenKappaLow"), number(found, "cohenKappaHigh"));
}

// Krippendorff 2018:290.
TEST_F(AgreementStory, aTableWithMissingValuesGivesEachLevelsAlpha) {
    write(
        QStringLiteral("t.csv"),
        "a,b,c,d\n1,1,,1\n2,2,3,2\n3,3,3,3\n3,3,3,3\n2,2,2,2\n1,2,3,4\n4,4,4,4\n1,1,2,1\n2,2,2,2\n"
        ",5,5,5\n,,1,1\n,,3,\n");
    EXPECT_NEAR(number(asked(QStringLiteral("--table t.csv")), "krippendorffAlpha"),
                0.743421052631579, 1e-12);
    EXPECT_NEAR(number(asked(QStringLiteral("--table t.csv --level ordinal")), "krippendorffAlpha"),
                0.815387503754881, 1e-12);
    const auto drawn = asked(QStringLiteral("--table t.csv --bootstrap 20000 --seed 7"));
    EXPECT_NEAR(number(drawn, "krippendorffAlphaLow"), 0.562, 0.015);
    EXPECT_EQ(drawn, asked(QStringLiteral("--table t.csv --bootstrap 20000 --seed 7")));
}

TEST_F(AgreementStory, segmentsAndSizesOfSegmentsHaveCoefficientsOfTheirOwn) {
    write(QStringLiteral("s.csv"),
          "coder,begin,end,code\nA,225,295,c\nA,370,400,c\nA,180,240,k\nA,300,350,k\n"
          "B,220,300,c\nB,355,375,c\nB,400,420,c\nB,180,240,k\nB,300,350,k\n");
    const auto segments = asked(QStringLiteral("--segments s.csv --begin 150 --end 450"));
    EXPECT_NEAR(number(segments[QLatin1String("alphaU")].toObject(), "all"), 0.8586654, 1e-6);
    write(QStringLiteral("m.csv"), "A,2,3,6\nB,2,2,7\n");
    EXPECT_NEAR(number(asked(QStringLiteral("--masses m.csv")), "boundarySimilarity"), 0.75, 1e-12);
}

TEST_F(AgreementStory, whatIsUndefinedSaysWhy) {
    write(QStringLiteral("same.csv"), "a,b\nx,x\nx,x\n");
    const auto same = asked(QStringLiteral("--table same.csv"));
    EXPECT_EQ(number(same, "percent"), 1);
    for (const char* key : {"cohenKappa", "scottPi", "krippendorffAlpha", "gwetAC1"})
        EXPECT_FALSE(
            same[QLatin1String(key)].toObject()[QLatin1String("undefined")].toString().isEmpty())
            << key;
    write(QStringLiteral("one.csv"), "a\nx\ny\n");
    EXPECT_TRUE(asked(QStringLiteral("--table one.csv"))[QLatin1String("percent")].isObject());
}

TEST_F(AgreementStory, badTablesAreRefusedInASentence) {
    refuse("a,b\n1,2\n1\n", "table", "line 3");
    refuse("", "table", "holds no table");
    refuse("a,b\n", "table", "nothing below its header");
    refuse(",x,y\nx,1,-2\ny,3,4\n", "contingency", "“-2” is no count");
    refuse("unit,x,y\n1,1,two\n", "counts", "“two” is no count");
    refuse("coder,begin,end\nA,1,2\n", "segments", "no column “code”");
    refuse("coder,begin,end,code\nA,5,3,x\n", "segments", "5–3 is no stretch");
    refuse("coder,begin,end,code\nA,5,30,x\n", "segments", "5–30 is no stretch");
    refuse("A,2,3\nB,2,4\n", "masses", "5 and 6");
    expectRefused(words(QStringLiteral("agreement --table nothing.csv")),
                  QStringLiteral("nothing.csv"));
    for (const char* line : {"agreement", "agreement --table a.csv --counts b.csv",
                             "agreement --table a.csv study.samsyn", "agreement --segments a.csv",
                             "agreement --table a.csv --level odd"})
        EXPECT_EQ(run(words(QLatin1String(line))).exitCode, 2) << line;
}

TEST_F(AgreementStory, sampleStudyOnesCodersAreComparedCodeByCode) {
    makeSampleStudy();
    const auto found = asked(QStringLiteral("study.samsyn"));
    EXPECT_EQ(found[QLatin1String("coders")].toArray().size(), 2);
    EXPECT_EQ(found[QLatin1String("unit")].toString(), QStringLiteral("character"));
    const QJsonArray codes = found[QLatin1String("codes")].toArray();
    ASSERT_EQ(codes.size(), 31);
    for (const auto& value : codes) {
        const QJsonObject code = value.toObject();
        EXPECT_EQ(code[QLatin1String("units")], found[QLatin1String("universe")]);
        EXPECT_GT(number(code, "prevalence"), 0);
        EXPECT_LE(number(code, "cohenKappa"), number(code, "cohenKappaMax") + 1e-12);
    }
    const QByteArray paragraph =
        done(words(QStringLiteral("agreement study.samsyn --unit turn --methods"))).out;
    EXPECT_TRUE(paragraph.contains("2 coders independently coded 12 documents"))
        << paragraph.data();
    expectRefused(words(QStringLiteral("agreement study.samsyn --coders Nobody")),
                  QStringLiteral("no coder “Nobody”"));
    expectRefused(words(QStringLiteral("agreement study.samsyn --codes coder")),
                  QStringLiteral("something else"));
}

TEST_F(AgreementStory, disagreementsAreListedAndAComparisonIsKeptAndAskedAgain) {
    makeSampleStudy();
    const QByteArray listed =
        done(words(QStringLiteral("agreement study.samsyn --disputes --format json"))).out;
    const QJsonArray disputes = QJsonDocument::fromJson(listed).array();
    ASSERT_GT(disputes.size(), 50);
    for (const auto& value : disputes) {
        const QJsonObject dispute = value.toObject();
        EXPECT_FALSE(dispute[QLatin1String("usedBy")].toArray().isEmpty());
        EXPECT_FALSE(dispute[QLatin1String("notBy")].toArray().isEmpty());
        EXPECT_FALSE(dispute[QLatin1String("decided")].toBool());
    }
    const QString question =
        QStringLiteral("agreement study.samsyn --unit turn --documents P1-area-officer");
    const QByteArray asked = done(words(question + QStringLiteral(" --format json"))).out;
    EXPECT_EQ(QJsonDocument::fromJson(asked).object()[QLatin1String("documents")].toInt(), 1);
    done(words(question + QStringLiteral(" --save Turns")));
    EXPECT_EQ(done(words(QStringLiteral("analyses study.samsyn --run Turns --format json")))
                  .out.toStdString(),
              asked.toStdString());
    expectRefused(words(QStringLiteral("agreement study.samsyn --documents Nowhere")),
                  QStringLiteral("called “Nowhere”"));
}

}  // namespace
