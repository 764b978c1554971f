// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A project's coders against each other, held against counting letter by letter.
#include "codebook/agreement/project_agreement.h"

#include <gtest/gtest.h>

#include <map>

#include "codebook/agreement/disputes.h"
#include "codebook/agreement/project_results.h"
#include "codebook/agreement/two_coders.h"
#include "codebook/error.h"
#include "tests/codebook/analysis/random_study.h"
#include "tests/support/drawn_study.h"

namespace codebook {
namespace {

class DrawnAgreement : public ::testing::Test {
   protected:
    void draw(const char* drawing) {
        project = tests::drawProject(m_folder.path(), QString::fromUtf8(drawing));
    }
    ProjectAgreement ask(AgreementUnit unit = AgreementUnit::Character, int tolerance = 0,
                         bool isEverythingGiven = false) const {
        AgreementQuestion question;
        question.codes = everyUsedCode(project->study());
        question.unit = unit;
        question.tolerance = tolerance;
        question.isEverythingGiven = isEverythingGiven;
        return {project->study(), *project, question};
    }
    std::unique_ptr<Project> project;

   private:
    tests::StudyFolder m_folder;
};

double kappaOf(const ProjectAgreement& agreement, std::size_t code = 0) {
    const Coefficient kappa = quickKappa(agreement, code);
    EXPECT_TRUE(kappa.isDefined()) << kappa.undefinedBecause.toStdString();
    return kappa.value.value_or(-9);
}

TEST_F(DrawnAgreement, isWholeForTheSameCoverageEvenWithANestedCoding) {
    draw(R"(
        + a
        == P1
        P1: [one {two}(a) three](a, a@Bo) four five
    )");
    EXPECT_DOUBLE_EQ(kappaOf(ask()), 1);
}

TEST_F(DrawnAgreement, countsAllTextThatBothWereGivenAndNotOnlyWhatWasCoded) {
    draw(R"(
        + a
        == P1
        P1: [aaaaaaaaaa](a)[bbbbbbbbbb](a@Bo)
        P1: never coded, and yet half of what was read here, and more than that
    )");
    const ProjectAgreement agreement = ask();
    EXPECT_EQ(agreement.units(), project->study().documents.at(DocumentId{1}).characters);
    const auto pair = pairAgreements(agreement, 0).front();
    EXPECT_EQ(pair.both, 0);
    EXPECT_EQ(pair.onlyFirst, 10);
    EXPECT_EQ(pair.onlySecond, 10);
    EXPECT_EQ(pair.neither, agreement.units() - 20);
}

TEST_F(DrawnAgreement, leavesOutWhatOnlyOneWasGivenAndSaysSo) {
    draw(R"(
        + a
        == P1
        P1: [shared](a, a@Bo) text
        == P2
        P2: [mine](a) alone
    )");
    const ProjectAgreement agreement = ask();
    EXPECT_EQ(agreement.documents().size(), 1U);
    EXPECT_EQ(agreement.lonelyDocuments(), 1);
    EXPECT_FALSE(notesOn(agreement).isEmpty());
    EXPECT_EQ(ask(AgreementUnit::Character, 0, true).documents().size(), 2U);
}

TEST_F(DrawnAgreement, isUndefinedWithReasonWhereOnlyOneCoderCoded) {
    draw(R"(
        + a
        == P1
        P1: [mine](a) alone
    )");
    const auto result = codeAgreement(ask(), 0);
    for (const auto& named : result.results.results)
        if (named.byCategory.empty()) {
            EXPECT_FALSE(named.estimate.isDefined()) << named.key.toStdString();
            EXPECT_FALSE(named.estimate.value.undefinedBecause.isEmpty());
        }
}

TEST_F(DrawnAgreement, countsTurnsSentencesAndWordsAsCodedWhereTheyAreTouched) {
    draw(R"(
        + a
        == P1
        P1: One [two](a). Three four. [Five](a@Bo) six.
        P2: [Seven](a, a@Bo) eight.
        P1: Nine ten.
    )");
    EXPECT_EQ(ask(AgreementUnit::Turn).units(), 3);
    EXPECT_DOUBLE_EQ(kappaOf(ask(AgreementUnit::Turn)), 1);
    const ProjectAgreement bySentence = ask(AgreementUnit::Sentence);
    EXPECT_EQ(bySentence.units(), 5);
    const auto sentences = pairAgreements(bySentence, 0).front();
    EXPECT_EQ(sentences.both, 1);
    EXPECT_EQ(sentences.onlyFirst, 1);
    EXPECT_EQ(sentences.onlySecond, 1);
    const auto words = pairAgreements(ask(AgreementUnit::Word), 0).front();
    EXPECT_EQ(words.both, 1);
    EXPECT_EQ(words.neither, 10);  // the labels are words of the text
}

TEST_F(DrawnAgreement, levelsBoundariesOnlyBesideWhatBothCoded) {
    draw(R"(
        + a
        == P1
        P1: {it [was so}(a) ok](a@Bo) and [so](a) on
    )");
    const ProjectAgreement strict = ask();
    EXPECT_EQ(codeAgreement(strict, 0).disputed, 3 + 3 + 2);
    const ProjectAgreement lenient = ask(AgreementUnit::Character, 3);
    EXPECT_EQ(codeAgreement(lenient, 0).disputed, 2);
    EXPECT_EQ(lenient.levelled().boundaries, 2);
    EXPECT_EQ(lenient.levelled().units, 6);
}

TEST_F(DrawnAgreement, takesBranchesAndPerspectivesAsOneCode) {
    draw(R"(
        + factors (cultural)
        + factors/trust
        + factors/law (structural)
        == P1
        P1: [this](factors/trust, factors/law@Bo) and that
    )");
    AgreementQuestion question;
    question.codes = comparedCodes(project->study(), QStringLiteral("code:factors"));
    EXPECT_DOUBLE_EQ(kappaOf({project->study(), *project, question}), 1);
    question.codes = comparedCodes(project->study(), QStringLiteral("perspective"));
    EXPECT_EQ(question.codes.size(), 2U);
    EXPECT_LT(kappaOf({project->study(), *project, question}), 0.01);
    EXPECT_THROW(comparedCodes(project->study(), QStringLiteral("coder")), Conflict);
}

TEST_F(DrawnAgreement, comparesSetsOfCodesWhereCodesOverlap) {
    draw(R"(
        + a
        + b
        == P1
        P1: [both](a, b, a@Bo, b@Bo) and {one}(a, b@Bo) rest
    )");
    const ReliabilityData sets = ask().setData();
    EXPECT_EQ(sets.categories, (QStringList{QString(), QStringLiteral("a|b"), QStringLiteral("a"),
                                            QStringLiteral("b")}));
    EXPECT_EQ(sets.units(), ask().units());
    EXPECT_TRUE(
        setAgreement(ask()).find(QStringLiteral("krippendorffAlpha"))->estimate.isDefined());
}

TEST_F(DrawnAgreement, writesAParagraphThatNamesWhatWasDone) {
    draw(R"(
        + a
        == P1
        P1: [this](a, a@Bo) and that
    )");
    const ProjectAgreement agreement = ask(AgreementUnit::Turn, 0);
    const QString text = methodsParagraph(agreement, {codeAgreement(agreement, 0)}, {}, {3, 1});
    for (const char* words : {"2 coders", "1 documents", "1 turns", "Cohen", "3 disagreements"})
        EXPECT_TRUE(text.contains(QLatin1String(words))) << words << "\n" << text.toStdString();
}

TEST_F(DrawnAgreement, listsDisputesByWhatTheyCostAndSaysOfWhatKindTheyAre) {
    draw(R"(
        + a
        + b
        == P1
        P1: [it was a long stretch {that only one}(a) saw](a@Bo) and [so](a) on {then}(b@Bo)
        P1: [ten letters](a) and {ten letter}(b@Bo) and [both](a, a@Bo)
    )");
    const ProjectAgreement agreement = ask();
    const auto disputes = disputesOn(agreement, 0);
    ASSERT_EQ(disputes.size(), 3U);
    EXPECT_EQ(disputes[0].kind, DisputeKind::Boundary);
    EXPECT_EQ(disputes[1].disputed, 11);
    EXPECT_EQ(disputes[1].kind, DisputeKind::Alone);
    EXPECT_GT(disputes[0].cost, disputes[1].cost);
    EXPECT_GT(disputes[1].cost, disputes[2].cost);
    const Dispute& boundary = disputes[0];
    EXPECT_EQ(boundary.stretchOf(1), boundary.units);
    EXPECT_EQ(boundary.stretchOf(0).length(), 13);
}

TEST_F(DrawnAgreement, tellsWhichCodeAnotherUsedInstead) {
    draw(R"(
        + a
        + b
        == P1
        P1: [these words](a, b@Bo) and [more](a, a@Bo, b, b@Bo) and so on
    )");
    const ProjectAgreement agreement = ask();
    const auto disputes = disputesOn(agreement, 0);
    ASSERT_EQ(disputes.size(), 1U);
    EXPECT_EQ(disputes[0].kind, DisputeKind::OtherCode);
    EXPECT_EQ(disputes[0].otherCodes, std::vector<std::size_t>{1});
    const Confusions confusions = confusionsIn(agreement);
    EXPECT_EQ(confusions.at(0, 1), 11);
    EXPECT_EQ(confusions.at(1, 0), 11);
    EXPECT_EQ(confusions.at(0, 0), 4);
}

/// Who used the code on each letter, counted letter by letter.
std::array<std::int64_t, 4> naive(const Study& study, CodeId code) {
    std::array<std::int64_t, 4> cells{};
    for (const Document& document : study.documents) {
        std::vector<int> letters(static_cast<std::size_t>(document.characters), 0);
        int given = 0;
        for (const Coding& coding : study.codings) {
            if (coding.document != document.id) continue;
            given |= coding.coder.value;
            if (coding.code != code) continue;
            for (std::int32_t at = coding.span.begin; at < coding.span.end; ++at)
                letters[static_cast<std::size_t>(at)] |= coding.coder.value;
        }
        if (given != 3) continue;
        for (const int letter : letters) ++cells[static_cast<std::size_t>(letter)];
    }
    return cells;
}

TEST(ProjectAgreement, countsLetterByLetter) {
    for (unsigned seed = 1; seed <= 40; ++seed) {
        Study study = tests::randomStudy(seed, 4, 3, static_cast<int>(seed) * 3);
        for (int i = 1; i <= 4; ++i)
            study.documents.find(DocumentId{i})->characters = tests::randomTextLength;
        AgreementQuestion question;
        question.coders = {CoderId{1}, CoderId{2}};
        question.codes = everyUsedCode(study);
        const ProjectAgreement agreement(study, tests::RandomTexts(), question);
        for (std::size_t code = 0; code < question.codes.size(); ++code) {
            const auto cells = naive(study, question.codes[code].code);
            const auto pair = pairAgreements(agreement, code).front();
            EXPECT_EQ(pair.neither, cells[0]);
            EXPECT_EQ(pair.onlyFirst, cells[1]);
            EXPECT_EQ(pair.onlySecond, cells[2]);
            EXPECT_EQ(pair.both, cells[3]);
            ReliabilityData together = agreement.data(code);
            std::int64_t sum = 0;
            for (const ReliabilityData& document : agreement.documentData(code))
                sum += pairTable(document, 0, 1).at(1, 1);
            EXPECT_EQ(sum, cells[3]);
            EXPECT_EQ(together.units(), agreement.units());
        }
    }
}

}  // namespace
}  // namespace codebook
