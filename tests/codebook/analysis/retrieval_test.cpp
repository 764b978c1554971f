// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/analysis/retrieval.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "codebook/analysis/document_codings.h"
#include "codebook/error.h"
#include "codebook/model/code_tree.h"
#include "codebook/project/lookup.h"
#include "codebook/store/store.h"
#include "tests/support/drawn_study.h"

namespace {

using namespace codebook;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class RetrievalTest : public ::testing::Test {
   protected:
    void draw(const char* drawing) {
        m_project = tests::drawProject(m_folder.path(), QString::fromUtf8(drawing));
    }
    CodeId code(const char* path) const {
        return CodeTree(m_project->study()).resolve(QLatin1String(path));
    }
    RetrievalResult ask(const RetrievalQuestion& question) const {
        RetrievalResult result = retrieve(m_project->study(), *m_project, question);
        tellTurns(result, m_project->study(), *m_project);
        return result;
    }
    std::vector<std::string> words(const RetrievalQuestion& question) const {
        return words(ask(question));
    }
    std::vector<std::string> words(const RetrievalResult& result) const {
        std::vector<std::string> all;
        for (const auto& passage : result.passages)
            all.push_back(
                m_project->text(passage.place.document)->slice(passage.place.span).toStdString());
        return all;
    }

    tests::StudyFolder m_folder;
    std::unique_ptr<Project> m_project;
};

class FourTurns : public RetrievalTest {
   protected:
    void SetUp() override {
        draw(R"(
            + Factors/Trust (cultural)
            + Factors/Care (cultural)
            + Law (structural)
            == P1
            I: Why?
            P1: [I {trust](Factors/Trust) the law}(Law@Bo) and nobody else here.
            I: Go on.
            P1: [They care](Factors/Care). [I trust them](Factors/Trust@Bo).
            == P2
            P2: {We [trust](Factors/Trust) nobody}(Factors/Trust@Bo). One two three [police](Law).
            % P1: side = police
            % P2: side = NGO
        )");
    }
};

TEST_F(FourTurns, findsAPassageOnceHoweverManyCodedIt) {
    RetrievalQuestion question;
    question.all = {{{code("Factors/Trust")}}};
    EXPECT_THAT(words(question), ElementsAre("I trust", "I trust them", "We trust nobody"));
    const RetrievalResult result = ask(question);
    EXPECT_EQ(result.documents, 2);
    EXPECT_EQ(result.cases, 2);
    EXPECT_EQ(result.passages[1].turn, 4);
    EXPECT_EQ(result.passages[2].codings.size(), 2U);
    question.isApartByCoder = true;
    EXPECT_THAT(words(question),
                ElementsAre("I trust", "I trust them", "We trust nobody", "trust"));
}

TEST_F(FourTurns, cutsOutWhatBothCodesHold) {
    RetrievalQuestion question;
    question.all = {{{code("Factors/Trust")}}, {{code("Law")}}};
    EXPECT_THAT(words(question), ElementsAre("trust"));
    EXPECT_EQ(ask(question).leftOut.unmet, 3);
    question.all = {{{code("Factors/Trust")}}};
    question.none = {{code("Law")}};
    EXPECT_THAT(words(question), ElementsAre("I trust them", "We trust nobody"));
}

TEST_F(FourTurns, countsWordsBetween) {
    RetrievalQuestion question;
    question.all = {{{code("Factors/Trust")}}, {{code("Law")}}};
    question.relation = relationFrom(QStringLiteral("near:3"));
    EXPECT_THAT(words(question), ElementsAre("I trust", "We trust nobody"));
    question.relation = relationFrom(QStringLiteral("near:2"));
    EXPECT_THAT(words(question), ElementsAre("I trust"));
}

TEST_F(FourTurns, looksAtTurnsAndDocuments) {
    RetrievalQuestion question;
    question.all = {{{code("Factors/Care")}}, {{code("Law")}}};
    question.relation = relationFrom(QStringLiteral("turn"));
    EXPECT_THAT(words(question), IsEmpty());
    question.relation = relationFrom(QStringLiteral("turns:2"));
    EXPECT_THAT(words(question), ElementsAre("They care"));
    question.relation = relationFrom(QStringLiteral("document"));
    EXPECT_THAT(words(question), ElementsAre("They care"));
}

TEST_F(FourTurns, takesABranchWithOrWithoutWhatLiesBelow) {
    RetrievalQuestion question;
    question.all = {{{code("Factors")}}};
    EXPECT_EQ(words(question).size(), 4U);
    question.all = {{{code("Factors"), false}}};
    EXPECT_THAT(words(question), IsEmpty());
}

TEST_F(FourTurns, filtersByCoderAttributeDocumentAndTurn) {
    RetrievalQuestion question;
    question.all = {{{code("Factors/Trust")}}};
    question.coders = std::vector<CoderId>{coderNamed(m_project->study(), QStringLiteral("Bo"))};
    EXPECT_THAT(words(question), ElementsAre("I trust them", "We trust nobody"));
    question.attributes = {{attributeNamed(m_project->study(), QStringLiteral("side")),
                            {QStringLiteral("NGO"), QStringLiteral("court")}}};
    EXPECT_THAT(words(question), ElementsAre("We trust nobody"));
    EXPECT_EQ(ask(question).leftOut, (LeftOut{0, 2, 1, 0}));
    question.attributes.clear();
    question.coders.reset();
    question.where.emplace().add(DocumentId{1}, 2);
    EXPECT_THAT(words(question), ElementsAre("I trust"));
    question.where.reset();
    question.documents = std::vector<DocumentId>{DocumentId{2}};
    EXPECT_THAT(words(question), ElementsAre("We trust nobody"));
    question.documents.reset();
    question.kinds = {QStringLiteral("no such kind")};
    EXPECT_THAT(words(question), IsEmpty());
}

TEST_F(FourTurns, asksForEverythingWhereNoCodeIsNamed) {
    EXPECT_EQ(words(RetrievalQuestion()).size(), 5U);
    RetrievalQuestion question;
    question.none = {{code("Factors")}};
    EXPECT_THAT(words(question), ElementsAre("police"));
}

TEST_F(FourTurns, tellsWhatAnotherPerspectiveHasAndThisOneLacks) {
    const auto missing = [&](const char* from, const char* to) {
        return words(missingPerspective(m_project->study(), *m_project, QLatin1String(from),
                                        QLatin1String(to)));
    };
    EXPECT_THAT(missing("structural", "cultural"), ElementsAre("police"));
    EXPECT_THAT(missing("cultural", "structural"),
                ElementsAre("They care", "I trust them", "We trust nobody"));
    EXPECT_THAT(missing("cultural", "no such"), ::testing::SizeIs(4));
}

TEST_F(FourTurns, seesTheOtherCodingsOnAPassage) {
    const DocumentCodings codings(m_project->study());
    std::vector<std::int32_t> coders;
    codings.forEachOn(DocumentId{1},
                      tests::spanOf(*m_project, DocumentId{1}, QStringLiteral("trust")),
                      [&](const Coding& coding) { coders.push_back(coding.coder.value); });
    EXPECT_THAT(coders, ::testing::UnorderedElementsAre(1, 2));
}

TEST_F(FourTurns, answersPieceByPieceWhatItAnswersAtOnce) {
    for (const char* relation : {"overlap", "turn", "near:3"}) {
        RetrievalQuestion question;
        question.all = {{{code("Factors")}}, {{code("Law")}}};
        question.relation = relationFrom(QLatin1String(relation));
        RetrievalRun run(m_project->study(), *m_project, question);
        int pieces = 1;
        while (!run.advance(1)) ++pieces;
        EXPECT_GT(pieces, 4);
        const RetrievalResult whole = retrieve(m_project->study(), *m_project, question);
        const RetrievalResult result = run.takeResult();
        EXPECT_EQ(result.passages, whole.passages);
        EXPECT_EQ(result.documents, whole.documents);
        EXPECT_EQ(result.leftOut, whole.leftOut);
    }
}

TEST_F(FourTurns, tellsWhichCodingsAnAnswerDependsOn) {
    RetrievalQuestion question;
    question.all = {{{code("Factors/Care")}}};
    RetrievalRun run(m_project->study(), *m_project, question);
    while (!run.advance(1000)) continue;
    std::vector<CodingId> before;
    for (const Coding& coding : m_project->study().codings) {
        const bool isOfCare = coding.code == code("Factors/Care");
        EXPECT_EQ(run.dependsOn(coding.id), isOfCare);
        if (isOfCare) before.push_back(coding.id);
    }
    ASSERT_FALSE(before.empty());
    Step step(m_project->study(), QStringLiteral("Remove"));
    step.removeCoding(m_project->codingDetail(before.front()).guid);
    m_project->execute(step.command());
    EXPECT_TRUE(run.dependsOn(before.front())) << "which is gone";
    m_project->undo();
    EXPECT_TRUE(run.dependsOn(before.front()));
    EXPECT_FALSE(run.dependsOn(CodingId{100'000}));
}

TEST_F(FourTurns, countsMergedCodesAsTheOneTheyWereMergedInto) {
    Step step(m_project->study(), QStringLiteral("Merge"));
    step.mergeCodes(code("Factors/Care"), code("Factors/Trust"));
    m_project->execute(step.command());
    RetrievalQuestion question;
    question.all = {{{code("Factors/Trust")}}};
    EXPECT_EQ(words(question).size(), 4U);
}

TEST_F(RetrievalTest, answersAnEmptyStudyWithNothing) {
    draw("P1: Nothing is coded.");
    EXPECT_THAT(words(RetrievalQuestion()), IsEmpty());
    RetrievalQuestion question;
    question.all = {{{CodeId{77}}}};
    EXPECT_THROW(ask(question), Conflict);
}

TEST(Relation, isReadFromWords) {
    EXPECT_EQ(relationFrom(QStringLiteral("turns:3")), (Relation{Relation::Kind::NearTurns, 3}));
    for (const char* wrong : {"", "near", "near:", "near:-1", "near:x", "beside"})
        EXPECT_THROW(relationFrom(QLatin1String(wrong)), Conflict) << wrong;
}

}  // namespace
