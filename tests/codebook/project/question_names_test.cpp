// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Saved analyses go on asking for the same codes and attributes whatever these are called.
#include "codebook/project/question_names.h"

#include <gtest/gtest.h>

#include "codebook/analysis/axis.h"
#include "codebook/model/code_tree.h"
#include "codebook/project/code_steps.h"
#include "codebook/project/lookup.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"
#include "tests/support/drawn_study.h"

using namespace codebook;

namespace {

QString said(const char* text) { return QString::fromUtf8(text); }

const Renaming kRenaming{
    [](const QString& path) { return path == u"trust" ? said("faith, blind") : path; },
    [](const QString& name) { return name == u"side" ? said("camp \"x\"=1") : name; },
    [](const QString& name) { return name == u"table" ? said("first table") : name; },
    [](const QString& name) { return name == u"P1" ? said("P1, again") : name; },
    [](const QString& name) { return name == u"Ada" ? said("Ada/Bo") : name; }};

std::string inAxis(const char* axis) { return renamedInAxis(said(axis), kRenaming).toStdString(); }
std::string inQuery(const char* query) {
    return renamedInQuery(said(query), kRenaming).toStdString();
}

class SavedAnalyses : public ::testing::Test {
   protected:
    SavedAnalyses()
        : m_project(tests::drawProject(
              m_folder.path(), said("+ factors\n+ factors/trust\n+ factors/law\n+ other\n== P1\n"
                                    "P1: I trust them."))) {
        carryOut([](Step& step) {
            step.addAttribute(said("side"), AttributeType::Text);
            step.saveAnalysis(said("table"), said("crosstab"),
                              said(R"({"rows":"codes:factors*attribute:side",)"
                                   R"("columns":"code:trust,factors/law","tests":true,)"
                                   R"("where":"attribute:side=police AND code:trust trust"})"),
                              0);
        });
    }
    void carryOut(const std::function<void(Step&)>& write) {
        Step step(m_project->study(), said("Step"));
        write(step);
        m_project->execute(step.command());
    }
    CodeId code(const char* path) const { return CodeTree(m_project->study()).resolve(said(path)); }
    void rename(const char* path, const char* name) {
        carryOut([&](Step& step) { step.editCode(code(path), {{field::code::name, said(name)}}); });
    }
    std::string saved() const {
        return m_project->study().analyses.begin()->parameters.toStdString();
    }

    tests::StudyFolder m_folder;
    std::unique_ptr<Project> m_project;
};

TEST_F(SavedAnalyses, ofReportsFollowTheirCrosstabsAndAttributes) {
    carryOut([](Step& step) {
        step.saveAnalysis(said("article"), said("report"),
                          said(R"({"attribute":["side"],"attributedBy":"side",)"
                               R"("crosstabs":["table","other"]})"),
                          0);
    });
    carryOut([&](Step& step) {
        step.renameAnalysis(m_project->study().analyses.begin()->id, said("first table"));
        step.renameAttribute(attributeNamed(m_project->study(), said("side")), said("camp"));
    });
    std::string report;
    for (const Analysis& analysis : m_project->study().analyses)
        if (analysis.kind == u"report") report = analysis.parameters.toStdString();
    EXPECT_EQ(report, R"({"attribute":["camp"],"attributedBy":"camp",)"
                      R"("crosstabs":["first table","other"]})");
    m_project->undo();
    for (const Analysis& analysis : m_project->study().analyses)
        if (analysis.kind == u"report") report = analysis.parameters.toStdString();
    EXPECT_EQ(report, R"({"attribute":["side"],"attributedBy":"side",)"
                      R"("crosstabs":["table","other"]})");
}

}  // namespace

TEST(QuestionNames, changeInAxes) {
    EXPECT_EQ(inAxis("attribute:side"), "attribute:camp \"x\"=1");
    EXPECT_EQ(inAxis("code:law, trust * coder"), "code:law,faith, blind* coder");
    EXPECT_EQ(inAxis("codes:trust*document"), "codes:faith, blind*document");
    EXPECT_EQ(inAxis("codes:*document*codes:a\\*trust"), "codes:*document*codes:a\\*trust");
    EXPECT_EQ(inAxis("document:P2,P1*coder:Ada"), "document:P2,P1\\, again*coder:Ada\\/Bo");
    EXPECT_EQ(inAxis(""), "");
}

TEST(QuestionNames, changeInQueriesButNotInWords) {
    EXPECT_EQ(inQuery("attribute:side=police"), "attribute:\"camp \\\"x\\\"=1\"=\"police\"");
    EXPECT_EQ(inQuery("(attribute:side)"), "(attribute:\"camp \\\"x\\\"=1\")");
    EXPECT_EQ(inQuery("side trust \"code:trust\" Code:\"trust\" NOT code:law"),
              "side trust \"code:trust\" Code:\"faith, blind\" NOT code:law");
    EXPECT_EQ(inQuery("document:\"code:trust\" speaker:trust"),
              "document:\"code:trust\" speaker:trust");
    EXPECT_EQ(inQuery("code:\"trust"), "code:\"faith, blind\"");
    EXPECT_EQ(inQuery("code:"), "code:");
}

TEST(QuestionNames, leaveAloneWhatIsNoObject) {
    for (const char* text : {"", "[]", "{", "trust"})
        EXPECT_EQ(renamedInParameters(said(text), kRenaming), said(text));
}

TEST_F(SavedAnalyses, followARenamedAttributeInTheSameStep) {
    const std::string before = saved();
    carryOut([&](Step& step) {
        step.renameAttribute(attributeNamed(m_project->study(), said("side")), said("camp"));
    });
    EXPECT_NE(saved().find("codes:factors*attribute:camp"), std::string::npos) << saved();
    EXPECT_NE(saved().find(R"(attribute:\"camp\"=\"police\")"), std::string::npos) << saved();
    m_project->undo();
    EXPECT_EQ(saved(), before);
    m_project->redo();
    EXPECT_NE(saved(), before);
}

TEST_F(SavedAnalyses, followARenamedCodeAndThoseBelowIt) {
    rename("factors", "conditions, all");
    EXPECT_NE(saved().find(R"(codes:conditions\\, all*attribute:side)"), std::string::npos)
        << saved();
    EXPECT_NE(saved().find(R"(code:trust,conditions\\, all/law)"), std::string::npos) << saved();
    EXPECT_EQ(
        axisFrom(said("code:trust,conditions\\, all/law"), m_project->study()).categories.size(),
        2U);
    m_project->undo();
    EXPECT_NE(saved().find("code:trust,factors/law"), std::string::npos) << saved();
}

TEST_F(SavedAnalyses, followCodesThatMoveOrAreMerged) {
    carryOut([&](Step& step) { step.moveCode(code("factors/law"), code("other"), 0); });
    EXPECT_NE(saved().find("code:trust,other/law"), std::string::npos) << saved();
    carryOut([&](Step& step) {
        mergeWhole(step, m_project->study(), code("other/law"), code("factors/trust"));
    });
    EXPECT_NE(saved().find("code:trust,factors/trust"), std::string::npos) << saved();
}

TEST_F(SavedAnalyses, meanTheSameCodeWhenAnotherTakesItsShortName) {
    rename("other", "trust");
    EXPECT_NE(saved().find("code:factors/trust,factors/law"), std::string::npos) << saved();
    EXPECT_NE(saved().find(R"(code:\"factors/trust\")"), std::string::npos) << saved();
}

TEST_F(SavedAnalyses, areNotTouchedByAnythingElse) {
    const std::string before = saved();
    carryOut([&](Step& step) {
        step.editCode(code("trust"), {{field::code::definition, said("x")}});
        step.addAttribute(said("age"), AttributeType::Number);
    });
    rename("other", "another");
    EXPECT_EQ(saved(), before);
}
