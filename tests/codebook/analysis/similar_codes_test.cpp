// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/analysis/similar_codes.h"

#include <gmock/gmock.h>

#include "codebook/model/code_tree.h"
#include "tests/support/drawn_study.h"

namespace {

using codebook::namesAreClose;

struct Pair {
    const char* left;
    const char* right;
};

bool areClose(const Pair& pair) {
    const QString left = QString::fromUtf8(pair.left);
    const QString right = QString::fromUtf8(pair.right);
    EXPECT_EQ(namesAreClose(left, right), namesAreClose(right, left)) << pair.left;
    return namesAreClose(left, right);
}

TEST(SimilarCodes, areClose) {
    for (const Pair& pair :
         {Pair{"Trust in police", "Trust in the police"}, Pair{"trust in police", "Police trust"},
          Pair{"Trust in the police", "Trust in polcie"}, Pair{"Hierarchy", "Hierachy"},
          Pair{"Dilemma", "Dilemmas"}, Pair{"E-mail", "Email"}, Pair{"Café", "Cafe\u0301"},
          Pair{"Café", "CAFE"}, Pair{"Förtroende för polisen", "Fortroende för polisen"},
          Pair{"Stöd från chefer", "Stöd från chefen"},
          Pair{"Tillit till polisen", "tillit till  Polisen"}, Pair{"Organisation", "Organization"},
          Pair{"The", "the"}, Pair{"Gränsdragning", "Gräns-dragning"}, Pair{"Phase 1", "phase 1"}})
        EXPECT_TRUE(areClose(pair)) << pair.left << " / " << pair.right;
}

TEST(SimilarCodes, raiseNoFalseAlarm) {
    for (const Pair& pair :
         {Pair{"Law", "Lay"}, Pair{"Råd", "Rad"}, Pair{"Hat", "Hot"}, Pair{"Roll", "Rolf"},
          Pair{"Trust", "Distrust"}, Pair{"Trust", "Trust in the police"},
          Pair{"Trygghet", "Otrygghet"}, Pair{"Legal", "Illegal"},
          Pair{"Responsible", "Irresponsible"}, Pair{"Employer", "Employee"},
          Pair{"Support from managers", "Support to managers"}, Pair{"Phase 1", "Phase 2"},
          Pair{"Interview 2024", "Interview 2025"}, Pair{"", "Trust"}, Pair{"…", "–"}, Pair{"", ""},
          Pair{"Internal", "External"}, Pair{"Structural factors", "Cultural factors"}})
        EXPECT_FALSE(areClose(pair)) << pair.left << " / " << pair.right;
}

TEST(SimilarCodes, areListedEqualOnesFirstWithoutTheCodeItself) {
    const tests::StudyFolder folder;
    const auto project = tests::drawProject(folder.path(), QStringLiteral(R"(
        + factors/Trust in the police (cultural)
        + Trust in police
        + Law
        words
    )"));
    const codebook::Study& study = project->study();
    const codebook::CodeTree tree(study);
    const auto inThe = tree.resolve(QStringLiteral("factors/Trust in the police"));
    const auto in = tree.resolve(QStringLiteral("Trust in police"));
    EXPECT_THAT(codebook::similarCodes(study, QStringLiteral("trust in police")),
                testing::ElementsAre(in, inThe));
    EXPECT_THAT(codebook::similarCodes(study, QStringLiteral("Trust in police"), in),
                testing::ElementsAre(inThe));
    EXPECT_THAT(codebook::similarCodes(study, QStringLiteral("Lay")), testing::IsEmpty());
}

TEST(SimilarCodes, takeNamesThatAreNoWordsInTheirStride) {
    EXPECT_TRUE(namesAreClose(QStringLiteral("👍"), QStringLiteral("👍")));
    EXPECT_FALSE(namesAreClose(QStringLiteral("👍"), QStringLiteral("👎")));
    EXPECT_TRUE(namesAreClose(QStringLiteral("ثقة بالشرطة"), QStringLiteral("ثقة  بالشرطة")));
    const QString lengthy = QString(5000, u'a');
    EXPECT_TRUE(namesAreClose(lengthy, lengthy));
    EXPECT_FALSE(namesAreClose(lengthy, lengthy + u'b'));
    EXPECT_FALSE(namesAreClose(QString(1, QChar(0xD83D)), QStringLiteral("x")));
}

}  // namespace
