// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/drawn_study.h"

#include <gtest/gtest.h>

#include "codebook/error.h"
#include "codebook/model/code_tree.h"
#include "codebook/project/lookup.h"

using namespace codebook;
using namespace tests;

namespace {

QString said(const char* text) { return QString::fromUtf8(text); }

}  // namespace

TEST(DrawnStudy, holdsWhatIsDrawn) {
    StudyFolder folder;
    const auto project = drawProject(folder.path(), said(R"(
        + factors/trust (cultural)
        == P1
        I: How 🙂?
        P1: I drink it [every morning](habit, factors/trust). {It is [ours}(law@Bo) alone](ours).
        nobody
        % P1: side = police, area = north|south
    )"));
    const Study& study = project->study();
    const DocumentId document = documentNamed(study, said("P1"));
    EXPECT_EQ(project->text(document)->text,
              said("I: How 🙂?\nP1: I drink it every morning. It is ours alone.\nnobody"));
    QStringList codings;
    for (const Coding& coding : study.codings)
        codings << project->text(document)->slice(coding.span) + u'|' +
                       CodeTree(study).path(coding.code) + u'|' +
                       study.coders.at(coding.coder).name;
    EXPECT_EQ(codings,
              (QStringList{said("every morning|habit|Ada"), said("every morning|factors/trust|Ada"),
                           said("It is ours|law|Bo"), said("ours alone|ours|Ada")}));
    const Turns turns = *project->turns(document);
    ASSERT_EQ(turns.size(), 3U);
    const auto slice = [&](Span span) { return project->text(document)->slice(span); };
    EXPECT_EQ(slice(turns[1].label), said("P1:"));
    EXPECT_EQ(slice(turns[1].words), said("I drink it every morning. It is ours alone."));
    EXPECT_EQ(turns[1].speaker, 1);
    EXPECT_EQ(turns[2].speaker, -1);
    EXPECT_EQ(speakersOf(study, document)[0]->isInterviewer, true);
    EXPECT_EQ(study.cases.count(), 1U);
    EXPECT_EQ(study.attributeValues.count(), 2U);
    EXPECT_EQ(CodeTree(study).perspective(CodeTree(study).resolve(said("trust"))),
              said("cultural"));
    EXPECT_EQ(lines(project->check()), "");
}

TEST(DrawnStudy, refusesADrawingThatIsNotClosed) {
    StudyFolder folder;
    int number = 0;
    for (const char* drawing : {"P1: [open", "P1: closed](code)", "P1: [no code] here",
                                "P1: [no end](code", "P1: [mixed}(code)", "% Nobody: a = b"})
        EXPECT_THROW(drawProject(folder.path(QString::number(++number)), said(drawing)),
                     FormatError)
            << drawing;
}
