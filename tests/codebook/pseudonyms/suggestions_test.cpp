// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/pseudonyms/suggestions.h"

#include <gtest/gtest.h>

#include "codebook/project/project.h"
#include "codebook/project/step.h"
#include "codebook/pseudonyms/pseudonym.h"
#include "tests/support/drawn_study.h"

using namespace codebook;
using namespace tests;

namespace {

QString said(const char* text) { return QString::fromUtf8(text); }

TEST(SuggestedNames, areSpeakersAndWordsThatAreNeverSmall) {
    const StudyFolder folder;
    const auto project = drawProject(
        folder.path(),
        said("Eva: We met in Malmö. Then the Police came, and police are police.\nEva: In Malmö "
             "we saw Karl. Malmö is large, and Karl knew.\nP1: I went to Malmö with Karl. Then "
             "the Police, the Police left. Monday it was."));
    const auto names = [&] {
        QStringList all;
        for (const NameSuggestion& each : suggestedNames(project->study(), *project))
            all << QStringLiteral("%1 %2%3")
                       .arg(each.name)
                       .arg(each.occurrences)
                       .arg(each.isSpeaker ? QStringLiteral(" speaks") : QString());
        return all.join(QStringLiteral(", ")).toStdString();
    };
    EXPECT_EQ(names(), "Eva 0 speaks, Karl 3, Malmö 3");
    Pseudonym mark;
    mark.original = said("Karl");
    mark.replacement = said("Olof");
    Step step(project->study(), said("Mark"));
    markName(step, project->study(), project->guid(), mark);
    project->execute(std::move(step).command());
    EXPECT_EQ(names(), "Eva 0 speaks, Malmö 3");
    EXPECT_EQ(suggestedNames(project->study(), *project, 1).size(), 1U);
}

}  // namespace
