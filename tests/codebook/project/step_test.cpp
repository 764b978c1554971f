// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/project/step.h"

#include <gtest/gtest.h>

#include <limits>

#include "codebook/error.h"
#include "codebook/model/code_tree.h"
#include "codebook/project/lookup.h"
#include "tests/support/rich_study.h"

using namespace codebook;
using namespace tests;

namespace {

QString said(const char* text) { return QString::fromUtf8(text); }

class StepTo : public testing::Test {
   protected:
    void SetUp() override { m_project = richProject(m_folder.path()); }
    const Study& study() const { return m_project->study(); }
    CodeId code(const char* name) const { return CodeTree(study()).resolve(said(name)); }
    void carryOut(const std::function<void(Step&)>& write) {
        Step step(study(), said("Step"));
        write(step);
        step.removeOrphans(m_project->guids(Entity::Coding));
        m_project->execute(step.command());
    }
    std::size_t memosAbout(MemoSubject subject) const {
        return static_cast<std::size_t>(
            std::count_if(study().memos.begin(), study().memos.end(),
                          [&](const Memo& memo) { return memo.subject == subject; }));
    }

    StudyFolder m_folder;
    std::unique_ptr<Project> m_project;
};

}  // namespace

TEST_F(StepTo, refusesWhatTheStudyCannotHold) {
    Step step(study(), said("Step"));
    NewCoding coding = codingOf(*m_project, said("P1"), said("We meet"), said("habit"));
    EXPECT_THROW(step.addCode({}, QUuid()), Conflict);
    EXPECT_THROW(step.editCode(code("duty"), {{field::code::name, said(" ")}}), Conflict);
    EXPECT_THROW(step.editCode(code("duty"), {{field::code::name, Value()}}), Conflict);
    EXPECT_THROW(step.renameDocument(DocumentId{1}, said("")), Conflict);
    EXPECT_THROW(step.renameCase(CaseId{1}, said("\t")), Conflict);
    EXPECT_THROW(step.moveCode(code("factors"), code("factors/law/duty"), 0), Conflict);
    EXPECT_THROW(step.moveCode(code("duty"), code("duty"), 0), Conflict);
    EXPECT_THROW(step.mergeCodes(code("factors"), code("factors/law/duty")), Conflict);
    EXPECT_THROW(step.mergeCodes(code("duty"), code("duty")), Conflict);
    for (const Span span : {Span{3, 3}, Span{5, 4}, Span{-1, 4}, Span{0, 100'000}}) {
        coding.span = span;
        EXPECT_THROW(step.addCoding(coding), Conflict) << span.begin << "–" << span.end;
    }
    coding.span = {0, 1};
    coding.weight = std::numeric_limits<double>::quiet_NaN();
    EXPECT_THROW(step.addCoding(coding), Conflict);
    EXPECT_TRUE(step.isEmpty());
}

TEST_F(StepTo, refusesMovesThatOnlyTogetherRunInACircle) {
    Step step(study(), said("Step"));
    step.moveCode(code("factors"), code("dilemmas"), 0);
    step.moveCode(code("dilemmas"), code("factors"), 0);
    EXPECT_THROW(m_project->execute(step.command()), Conflict);
}

TEST_F(StepTo, refusesToLeaveCodingsWithoutTheirCode) {
    Step step(study(), said("Step"));
    step.removeCode(code("habit"));
    EXPECT_THROW(m_project->execute(step.command()), Conflict);
    step.removeOrphans(m_project->guids(Entity::Coding));
    m_project->execute(step.command());
    EXPECT_EQ(lines(danglingIn(study())), "");
}

TEST_F(StepTo, removesWithADocumentAllThatHangsOnIt) {
    carryOut([&](Step& step) { step.removeDocument(documentNamed(study(), said("P2"))); });
    EXPECT_TRUE(casesNamed(study(), said("N1")).empty());
    // The last coding, which lay in P2, took the memo about it along.
    EXPECT_EQ(memosAbout(MemoSubject::Coding), 0U);
    EXPECT_EQ(memosAbout(MemoSubject::Document), 1U);
    carryOut([&](Step& step) { step.removeDocument(documentNamed(study(), said("P1"))); });
    EXPECT_EQ(memosAbout(MemoSubject::Passage), 0U);
    EXPECT_EQ(study().codings.count(), 0U);
    EXPECT_EQ(study().speakers.count(), 0U);
    EXPECT_EQ(study().cases.count(), 0U);
    EXPECT_EQ(study().attributeValues.count(), 0U);
    EXPECT_EQ(lines(m_project->check()), "");
}

TEST_F(StepTo, removesWithACodeWhatWasMergedIntoItThroughOthers) {
    carryOut([&](Step& step) { step.mergeCodes(code("habit"), code("dilemmas/support")); });
    carryOut([&](Step& step) { step.removeCode(code("dilemmas")); });
    for (const Code& left : study().codes)
        EXPECT_FALSE(left.name == said("old name") || left.name == said("habit"));
    EXPECT_EQ(lines(danglingIn(study())), "");
}

TEST_F(StepTo, usesACoderTwiceThatItCreatesOnce) {
    carryOut([](Step& step) { EXPECT_EQ(step.coder(said("Cy")), step.coder(said("Cy"))); });
    EXPECT_EQ(study().coders.count(), 3U);
    EXPECT_TRUE(coderNamed(study(), said("Cy")));
}

TEST(FreeDocumentName, numbersAwayFromNamesThatAreTaken) {
    Study study;
    const auto take = [&](int id, const char* name) {
        Document document;
        document.id = DocumentId{id};
        document.name = said(name);
        study.documents.put(document);
    };
    EXPECT_EQ(freeDocumentName(study, said("P1")), said("P1"));
    take(1, "P1");
    EXPECT_EQ(freeDocumentName(study, said("P1")), said("P1 (2)"));
    EXPECT_EQ(freeDocumentName(study, said("P1"), {said("P1 (2)")}), said("P1 (3)"));
    take(2, "100 %2 %1");
    EXPECT_EQ(freeDocumentName(study, said("100 %2 %1")), said("100 %2 %1 (2)"));
    EXPECT_EQ(freeDocumentName(study, said("p1")), said("p1"));
}

TEST(DocumentNamed, saysWhenANameIsUnknownOrAmbiguous) {
    const StudyFolder folder;
    const auto project = drawProject(folder.path(), said("== a\nP1: x\n== b\nP1: y\n== b\nP1: z"));
    EXPECT_EQ(documentNamed(project->study(), said("a")), DocumentId{1});
    EXPECT_THROW(documentNamed(project->study(), said("A")), Conflict);
    EXPECT_THROW(documentNamed(project->study(), said("b")), Conflict);
}
