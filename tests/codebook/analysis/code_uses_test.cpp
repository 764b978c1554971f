// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/analysis/code_uses.h"

#include <gmock/gmock.h>

#include "codebook/model/code_tree.h"
#include "codebook/project/code_steps.h"
#include "codebook/project/lookup.h"
#include "tests/support/drawn_study.h"

namespace {

using codebook::CodeUse;

class CodeUsesTest : public testing::Test {
   protected:
    CodeUse use(const QString& path, std::vector<bool> coders, std::size_t piece = 1) {
        codebook::CodeUses uses(m_project->study(), std::move(coders));
        while (!uses.countCodings(piece)) continue;
        while (!uses.countCases(*m_project, m_stretches, piece)) continue;
        EXPECT_TRUE(uses.casesAreCounted());
        return uses.of(codebook::CodeTree(m_project->study()).resolve(path));
    }
    std::vector<bool> everybody() const {
        return std::vector<bool>(m_project->study().coders.idLimit(), true);
    }
    std::vector<bool> only(const QString& coder) const {
        std::vector<bool> mask(m_project->study().coders.idLimit());
        const auto id = codebook::coderNamed(m_project->study(), coder);
        mask[static_cast<std::size_t>(id.value)] = true;
        return mask;
    }

    tests::StudyFolder m_folder;
    codebook::SpokenStretches m_stretches;
    std::unique_ptr<codebook::Project> m_project =
        tests::drawProject(m_folder.path(), QStringLiteral(R"(
            + trust
            + law
            + unused
            == One
            I: How [was it](law@Bo)?
            A: It [was good](trust).
            B: [Very](trust@Bo) not.
            == Two
            A: [fine](trust, law)
        )"));
};

TEST_F(CodeUsesTest, countCodingsDocumentsAndTheCasesThatSpeak) {
    // One case a document and speaker: A and B of the first, A of the second.
    EXPECT_EQ(use(QStringLiteral("trust"), everybody()), (CodeUse{3, 2, 3}));
    EXPECT_EQ(use(QStringLiteral("law"), everybody()), (CodeUse{2, 2, 1}));
    EXPECT_EQ(use(QStringLiteral("unused"), everybody()), CodeUse{});
    EXPECT_EQ(use(QStringLiteral("trust"), everybody(), 1'000'000), (CodeUse{3, 2, 3}));
}

TEST_F(CodeUsesTest, countOnlyTheCodersAskedFor) {
    EXPECT_EQ(use(QStringLiteral("trust"), only(QStringLiteral("Ada"))), (CodeUse{2, 2, 2}));
    EXPECT_EQ(use(QStringLiteral("law"), only(QStringLiteral("Bo"))), (CodeUse{1, 1, 0}));
    EXPECT_EQ(use(QStringLiteral("law"), {}), CodeUse{});
}

TEST_F(CodeUsesTest, countAMergedCodeAsTheOther) {
    const codebook::CodeTree tree(m_project->study());
    codebook::Step step(m_project->study(), QStringLiteral("Merge"));
    codebook::mergeWhole(step, m_project->study(), tree.resolve(QStringLiteral("law")),
                         tree.resolve(QStringLiteral("trust")));
    m_project->execute(step.command());
    EXPECT_EQ(use(QStringLiteral("trust"), everybody()), (CodeUse{5, 2, 3}));
}

}  // namespace
