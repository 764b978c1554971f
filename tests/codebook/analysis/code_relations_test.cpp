// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/analysis/code_relations.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "codebook/analysis/case_codes.h"
#include "codebook/analysis/saturation.h"
#include "codebook/analysis/table_passages.h"
#include "codebook/error.h"
#include "tests/support/drawn_study.h"

namespace {

using namespace codebook;
using ::testing::ElementsAre;

class Relations : public ::testing::Test {
   protected:
    void draw(const char* drawing) {
        m_project = tests::drawProject(m_folder.path(), QString::fromUtf8(drawing));
    }
    /// "Trust > Law 2 of 3, 1" for each pair: together of the first's and the second's passages.
    std::vector<std::string> pairs(const char* relation) const {
        const auto codes = appliedCodes(study());
        std::vector<std::string> words;
        for (const CodeRelation& pair :
             codeRelations(study(), *m_project, codes, codeRelationFrom(QLatin1String(relation))))
            words.push_back(QStringLiteral("%1 > %2 %3 of %4, %5")
                                .arg(codes[pair.first].label(), codes[pair.second].label())
                                .arg(pair.together)
                                .arg(pair.firstPassages)
                                .arg(pair.secondPassages)
                                .toStdString());
        return words;
    }
    CrossTab table(const char* rows, const char* columns, const char* within,
                   const char* count = "passages") const {
        CrossTabOptions options;
        options.within = withinFrom(QLatin1String(within));
        options.count = countFrom(QLatin1String(count));
        return crossTab(study(), *m_project, axisFrom(QLatin1String(rows), study()),
                        axisFrom(QLatin1String(columns), study()), options);
    }
    const Study& study() const { return m_project->study(); }

    tests::StudyFolder m_folder;
    std::unique_ptr<Project> m_project;
};

class ThreeTurns : public Relations {
   protected:
    void SetUp() override {
        draw(R"(
            + Trust (cultural)
            + Law (structural)
            == N1
            I: Why?
            N1: [I {trust](Trust) it}(Law) and [so on](Law).
            N1: [They care, {truly}(Law)](Trust).
            I: And then?
            N1: [The law](Law). [Trust](Trust).
            == P2
            P2: [Law](Law).
            % N1: side = NGO
            % P2: side = police
        )");
    }
};

TEST_F(ThreeTurns, shareWords) {
    EXPECT_THAT(pairs("overlap"), ElementsAre("Trust > Law 2 of 3, 5"));
}

TEST_F(ThreeTurns, lieInsideEachOther) {
    EXPECT_THAT(pairs("nested"), ElementsAre("Law > Trust 1 of 5, 3"));
}

TEST_F(ThreeTurns, lieInTheSameTurn) {
    EXPECT_THAT(pairs("near:0"), ElementsAre("Trust > Law 3 of 3, 5"));
}

TEST_F(ThreeTurns, followEachOtherWithinSoManyTurns) {
    EXPECT_THAT(pairs("then:0"), ElementsAre("Trust > Law 1 of 3, 5", "Law > Trust 1 of 5, 3"));
    EXPECT_THAT(pairs("then:9"), ElementsAre("Law > Trust 4 of 5, 3", "Trust > Law 2 of 3, 5"));
}

TEST_F(ThreeTurns, countInATableWhatTheyCountAsPairs) {
    EXPECT_EQ(table("code:Law", "code:Trust", "nested").total, 1);
    EXPECT_EQ(table("code:Trust", "code:Law", "then:0").total, 1);
    EXPECT_EQ(table("code:Law", "code:Trust", "then").total, 4);
    EXPECT_EQ(table("code:Trust", "code:Law", "overlap").total, 2);
}

TEST_F(ThreeTurns, haveCoefficientsByHand) {
    const auto codes = appliedCodes(study());
    const auto all =
        codeRelations(study(), *m_project, codes, codeRelationFrom(QStringLiteral("overlap")));
    ASSERT_EQ(all.size(), 1U);
    EXPECT_DOUBLE_EQ(*all[0].coefficient, 2.0 / (3 + 5 - 2));
    // Trust covers "I trust", "They care, truly", "Trust"; Law "trust it", "so on", "truly",
    // "The law", "Law"; both cover "trust" and "truly".
    EXPECT_DOUBLE_EQ(*all[0].jaccard, 10.0 / (7 + 16 + 5 + 8 + 5 + 5 + 7 + 3 - 10));
}

TEST_F(Relations, haveNoCoefficientWherePiecesAreMoreThanPassages) {
    draw(R"(
        == D
        P: [a {b}(Y) c {d}(Y) e](X)
    )");
    const auto all = codeRelations(study(), *m_project, appliedCodes(study()),
                                   codeRelationFrom(QStringLiteral("overlap")));
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].together, 2);
    EXPECT_FALSE(all[0].coefficient.isDefined());
    EXPECT_TRUE(all[0].jaccard.isDefined());
}

TEST_F(Relations, knowOnlyTheirOwnWords) {
    draw("== D\nP: [a](X)");
    for (const char* wrong : {"", "near", "near:", "near:-1", "then:x", "Overlap"})
        EXPECT_THROW(codeRelationFrom(QLatin1String(wrong)), Conflict) << wrong;
    EXPECT_THROW(codeCategories(QStringLiteral("document"), study()), Conflict);
    EXPECT_THROW(codeCategories(QStringLiteral("code:X*coder"), study()), Conflict);
    EXPECT_TRUE(pairs("overlap").empty());
}

TEST_F(ThreeTurns, makeADataFrameOfCases) {
    const auto frame = caseCodes(study(), *m_project, appliedCodes(study()));
    EXPECT_EQ(tests::lines(frame.codes), "Trust\nLaw");
    ASSERT_EQ(frame.cases.size(), 2U);
    EXPECT_THAT(frame.counts[0], ElementsAre(3, 4));
    EXPECT_THAT(frame.counts[1], ElementsAre(0, 1));
    EXPECT_EQ(frame.unspoken, 0);
}

TEST_F(ThreeTurns, tellWhoBreaksThePattern) {
    const auto breaking =
        negativeCases(study(), *m_project, axisFrom(QStringLiteral("code:Law"), study()),
                      axisFrom(QStringLiteral("code:Trust"), study()), 0, 0, CrossTabOptions());
    ASSERT_EQ(breaking.size(), 1U);
    EXPECT_EQ(study().cases.at(breaking[0].person).name.toStdString(), "P2");
    EXPECT_EQ(breaking[0].places.size(), 1U);
}

TEST_F(ThreeTurns, haveTheirWordsBehindEveryNumber) {
    for (const char* within : {"overlap", "turn", "document", "case", "nested", "then"}) {
        const CrossTab counted = table("code:Law,Trust", "attribute:side", within);
        for (std::size_t row = 0; row < 2; ++row) {
            for (std::size_t column = 0; column < 2; ++column)
                EXPECT_EQ(std::int64_t(passagesAt(counted, {row, column}, study()).passages.size()),
                          countAt(counted, {row, column}));
            EXPECT_EQ(std::int64_t(passagesAt(counted, {row, {}}, study()).passages.size()),
                      countAt(counted, {row, {}}));
        }
        const RetrievalResult all = passagesAt(counted, {}, study());
        EXPECT_EQ(std::int64_t(all.passages.size()), counted.total) << within;
        for (const RetrievedPassage& passage : all.passages)
            EXPECT_FALSE(passage.codings.empty()) << within;
        EXPECT_EQ(all.documents, 2);
    }
}

TEST_F(ThreeTurns, giveUpWhenNobodyWaits) {
    CrossTabOptions options;
    options.isCancelled = [] { return true; };
    const Axis axis = axisFrom(QStringLiteral("codes:"), study());
    EXPECT_THROW(crossTab(study(), *m_project, axis, axis, options), Interrupted);
}

TEST_F(Relations, saturateInTheOrderOfWork) {
    draw(R"(
        == B
        P: [a](X) [b](Y)
        == A
        P: [c](Y) [d](Z)
        == C
        P: [e](X)
        == D
        P: nothing
    )");
    const auto steps = saturation(study(), appliedCodes(study()), WorkOrder::FirstCoding);
    ASSERT_EQ(steps.size(), 3U);
    EXPECT_EQ(study().documents.at(steps[0].document).name.toStdString(), "B");
    EXPECT_EQ(tests::lines(steps[1].newCodes), "Z");
    EXPECT_EQ(steps[2].soFar, 3);
    EXPECT_TRUE(steps[2].newCodes.isEmpty());
    const auto byName = saturation(study(), appliedCodes(study()), WorkOrder::Name);
    EXPECT_EQ(tests::lines(byName[0].newCodes), "Y\nZ");
    EXPECT_THROW(workOrderFrom(QStringLiteral("age")), Conflict);
}

TEST(AxisLevels, areTakenApartAndPutTogether) {
    const QStringList levels{QStringLiteral("code:a*b"), QStringLiteral("attribute:side")};
    EXPECT_EQ(axisLevels(axisOf(levels)), levels);
    EXPECT_EQ(axisLevels(QStringLiteral("perspective * coder")),
              (QStringList{QStringLiteral("perspective"), QStringLiteral("coder")}));
}

}  // namespace
