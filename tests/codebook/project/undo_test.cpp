// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Undoing where more than one step, session or person meets.
#include <gtest/gtest.h>

#include "codebook/error.h"
#include "codebook/model/code_tree.h"
#include "codebook/project/lookup.h"
#include "codebook/store/store.h"
#include "tests/support/rich_study.h"

using namespace codebook;
using namespace tests;

namespace {

QString said(const char* text) { return QString::fromUtf8(text); }

class Undo : public testing::Test {
   protected:
    void SetUp() override {
        m_project = drawProject(m_folder.path(), said(R"(
            + trust
            + law
            + duty
            == P1
            P1: We [meet](trust) every [morning](law@Bo).
        )"));
    }
    void becomes(const char* coder) {
        m_project.reset();
        m_project = Project::open(m_folder.path(), drawnOptions(said(coder)));
    }
    const Study& study() const { return m_project->study(); }
    CodeId code(const char* name) const { return CodeTree(study()).resolve(said(name)); }
    const Code& codeRow(const char* name) const { return study().codes.at(code(name)); }

    void carryOut(const char* text, const std::function<void(Step&)>& write) {
        Step step(study(), said(text));
        write(step);
        step.removeOrphans(m_project->guids(Entity::Coding));
        m_project->execute(step.command());
    }
    void define(const char* name, const char* definition) {
        carryOut(definition, [&](Step& step) {
            step.editCode(code(name), {{field::code::definition, said(definition)}});
        });
    }
    void expectSound() {
        EXPECT_EQ(lines(danglingIn(study())), "");
        EXPECT_EQ(lines(m_project->check()), "");
        EXPECT_TRUE(freshSnapshot(m_folder.path()) == snapshotOf(*m_project));
    }

    StudyFolder m_folder;
    std::unique_ptr<Project> m_project;
};

}  // namespace

TEST_F(Undo, goesBackStepByStepOverOneField) {
    for (const char* definition : {"a", "b", "c", "d"}) define("trust", definition);
    becomes("Ada");
    for (const char* definition : {"c", "b", "a", ""}) {
        EXPECT_EQ(lines(m_project->undo().leftAlone), "");
        EXPECT_EQ(codeRow("trust").definition, said(definition));
    }
    becomes("Ada");
    for (const char* definition : {"a", "b", "c"}) {
        EXPECT_EQ(lines(m_project->redo().leftAlone), "");
        EXPECT_EQ(codeRow("trust").definition, said(definition));
    }
    m_project->undo();
    m_project->undo();
    EXPECT_EQ(codeRow("trust").definition, said("a"));
    m_project->redo();
    EXPECT_EQ(codeRow("trust").definition, said("b"));
    EXPECT_EQ(m_project->redoText(), said("c"));
    expectSound();
}

TEST_F(Undo, hasNoLimit) {
    constexpr int steps = 300;
    for (int number = 0; number < steps; ++number) define("trust", std::to_string(number).c_str());
    becomes("Ada");
    for (int number = steps; number-- > 0;) {
        ASSERT_EQ(m_project->undoText(), QString::number(number));
        m_project->undo();
    }
    EXPECT_EQ(codeRow("trust").definition, QString());
    becomes("Ada");
    for (int number = 0; number < steps; ++number) {
        ASSERT_EQ(m_project->redoText(), QString::number(number));
        m_project->redo();
    }
    EXPECT_EQ(codeRow("trust").definition, QString::number(steps - 1));
    expectSound();
}

TEST_F(Undo, saysWhenThereIsNothing) {
    EXPECT_EQ(m_project->undoText(), said("Draw the study"));
    m_project->undo();
    EXPECT_EQ(m_project->undoText(), std::nullopt);
    EXPECT_THROW(m_project->undo(), Conflict);
    m_project->redo();
    EXPECT_EQ(m_project->redoText(), std::nullopt);
    EXPECT_THROW(m_project->redo(), Conflict);
    EXPECT_EQ(study().coders.count(), 2U);
}

TEST_F(Undo, forgetsWhatWasUndoneWhenSomethingNewIsDone) {
    define("trust", "a");
    m_project->undo();
    define("law", "b");
    becomes("Ada");
    EXPECT_EQ(m_project->redoText(), std::nullopt);
}

TEST_F(Undo, goesOnlyOverOnesOwnSteps) {
    define("trust", "by Ada");
    becomes("Bo");
    EXPECT_EQ(m_project->undoText(), std::nullopt);
    define("law", "by Bo");
    becomes("Ada");
    EXPECT_EQ(m_project->undoText(), said("by Ada"));
    m_project->undo();
    EXPECT_EQ(codeRow("trust").definition, QString());
    EXPECT_EQ(codeRow("law").definition, said("by Bo"));
    becomes("Bo");
    EXPECT_EQ(m_project->redoText(), std::nullopt);
    EXPECT_EQ(m_project->undoText(), said("by Bo"));
}

TEST_F(Undo, leavesAloneAndNamesWhatSomebodyElseChangedSince) {
    carryOut("Describe", [&](Step& step) {
        step.editCode(code("trust"), {{field::code::definition, said("by Ada")},
                                      {field::code::example, said("by Ada")}});
    });
    becomes("Bo");
    define("trust", "by Bo");
    becomes("Ada");
    EXPECT_EQ(lines(m_project->undo().leftAlone),
              "The “definition” of the code “trust” was changed again since and stays as it is.");
    EXPECT_EQ(codeRow("trust").definition, said("by Bo"));
    EXPECT_EQ(codeRow("trust").example, QString());
    // Redoing lays back what undoing took, and nothing else.
    EXPECT_EQ(lines(m_project->redo().leftAlone), "");
    EXPECT_EQ(codeRow("trust").definition, said("by Bo"));
    EXPECT_EQ(codeRow("trust").example, said("by Ada"));
    expectSound();
}

TEST_F(Undo, reachesAFieldAgainOnceTheOtherPersonHasUndoneTheirs) {
    define("trust", "by Ada");
    becomes("Bo");
    define("trust", "by Bo");
    m_project->undo();
    becomes("Ada");
    EXPECT_EQ(lines(m_project->undo().leftAlone), "");
    EXPECT_EQ(codeRow("trust").definition, QString());
    becomes("Bo");
    m_project->redo();
    // The field does not carry what Bo undid any more: Ada has undone hers since.
    expectSound();
}

TEST_F(Undo, keepsACodeThatSomebodyElseHasUsedAndSaysSo) {
    carryOut("Add", [](Step& step) {
        Code above;
        above.name = said("above");
        Code used;
        used.name = said("used");
        Code unused;
        unused.name = said("unused");
        step.addCode(used, step.addCode(above, QUuid()));
        step.addCode(unused, QUuid());
    });
    becomes("Bo");
    carryOut("Code", [&](Step& step) {
        step.addCoding(codingOf(*m_project, said("P1"), said("every"), said("used"), said("Bo")));
    });
    becomes("Ada");
    EXPECT_EQ(lines(m_project->undo().leftAlone),
              "The code “used” is used by others since and stays.\n"
              "The code “above” is used by others since and stays.");
    EXPECT_EQ(CodeTree(study()).path(code("used")), said("above/used"));
    EXPECT_THROW(code("unused"), Conflict);
    expectSound();
    m_project->redo();
    EXPECT_EQ(codeRow("unused").name, said("unused"));
    expectSound();
}

TEST_F(Undo, keepsACodeThatSomebodyElseHasAMemoAbout) {
    carryOut("Add", [](Step& step) {
        Code added;
        added.name = said("discussed");
        step.addCode(added, QUuid());
    });
    becomes("Bo");
    carryOut("Discuss", [&](Step& step) {
        step.addMemo(MemoSubject::Code, codeRow("discussed").guid, {}, said("?"), said("!"),
                     step.coder(said("Bo")), 1);
    });
    becomes("Ada");
    EXPECT_EQ(lines(m_project->undo().leftAlone),
              "The code “discussed” is used by others since and stays.");
    expectSound();
}

TEST_F(Undo, doesNotBringBackACodingWhoseCodeIsGone) {
    const QUuid coding = m_project->guids(Entity::Coding).at(1);
    carryOut("Remove", [&](Step& step) { step.removeCoding(coding); });
    becomes("Bo");
    carryOut("Remove the code", [&](Step& step) { step.removeCode(code("trust")); });
    becomes("Ada");
    EXPECT_EQ(lines(m_project->undo().leftAlone),
              "A coding stays removed, because its code was removed since.");
    EXPECT_EQ(study().codings.count(), 1U);
    expectSound();
    becomes("Bo");
    m_project->undo();
    becomes("Ada");
    m_project->redo();
    expectSound();
}

TEST_F(Undo, doesNotGiveACodingBackToACodeThatIsGone) {
    const QUuid coding = m_project->guids(Entity::Coding).at(1);
    carryOut("Recode", [&](Step& step) {
        step.editCoding(coding, {{field::coding::code, codeRow("duty").guid},
                                 {field::coding::memo, said("better")}});
    });
    becomes("Bo");
    carryOut("Remove the code", [&](Step& step) { step.removeCode(code("trust")); });
    becomes("Ada");
    EXPECT_EQ(lines(m_project->undo().leftAlone),
              "The coding keeps its code, because the one before was removed since.");
    EXPECT_EQ(study().codings.begin()->code, code("duty"));
    EXPECT_FALSE(study().codings.begin()->hasMemo);
    expectSound();
}

TEST_F(Undo, bringsADocumentBackThoughAPersonWhoSpokeThereIsGone) {
    carryOut("Name", [&](Step& step) {
        step.linkSpeaker(study().speakers.begin()->id, step.addCase(said("Åsa")));
    });
    const CaseId person = casesNamed(study(), said("Åsa")).front();
    carryOut("Keep the case", [&](Step& step) {
        NewDocument other;
        other.name = said("P2");
        other.text = said("P1: hello");
        other.speakers = {{said("P1"), false}};
        step.addDocument(other);
    });
    carryOut("Link", [&](Step& step) {
        for (const Speaker& speaker : study().speakers)
            step.linkSpeaker(speaker.id, study().cases.at(person).guid);
    });
    carryOut("Remove",
             [&](Step& step) { step.removeDocument(documentNamed(study(), said("P1"))); });
    becomes("Bo");
    carryOut("Remove the case", [&](Step& step) { step.removeCase(person); });
    becomes("Ada");
    m_project->undo();
    const DocumentId document = documentNamed(study(), said("P1"));
    ASSERT_EQ(speakersOf(study(), document).size(), 1U);
    EXPECT_FALSE(speakersOf(study(), document).front()->person);
    expectSound();
}

TEST_F(Undo, doesNotPutACodeBelowItself) {
    carryOut("Move", [&](Step& step) { step.moveCode(code("trust"), code("law"), 0); });
    carryOut("Move back", [&](Step& step) { step.moveCode(code("trust"), {}, 0); });
    becomes("Bo");
    carryOut("Move", [&](Step& step) { step.moveCode(code("law"), code("trust"), 0); });
    becomes("Ada");
    EXPECT_EQ(lines(m_project->undo().leftAlone),
              "The code “trust” stays where it is, because it would come to lie below itself.");
    EXPECT_EQ(CodeTree(study()).path(code("law")), said("trust/law"));
    expectSound();
}

TEST_F(Undo, doesNotMergeTwoCodesIntoEachOther) {
    carryOut("Merge", [&](Step& step) { step.mergeCodes(code("trust"), code("law")); });
    m_project->undo();
    becomes("Bo");
    carryOut("Merge", [&](Step& step) { step.mergeCodes(code("law"), code("trust")); });
    becomes("Ada");
    EXPECT_EQ(lines(m_project->redo().leftAlone),
              "The code “trust” stays where it is, because it would come to lie below itself.");
    EXPECT_EQ(CodeTree(study()).effective(code("trust")), code("trust"));
    expectSound();
}
