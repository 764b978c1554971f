// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Slips set right in the text, with everything that stands on it.
#include "codebook/project/text_correction.h"

#include <gtest/gtest.h>

#include "codebook/error.h"
#include "codebook/project/project.h"
#include "tests/support/drawn_study.h"
#include "tests/support/revised_study.h"
#include "tests/support/rich_study.h"

namespace {

using namespace codebook;

class TextCorrection : public ::testing::Test {
   protected:
    TextCorrection()
        : m_project(tests::drawProject(
              m_folder.path(),
              QStringLiteral("+ trust\n+ law\nI: Why 🙂?\nP1: I [trsut](trust) them [all](law).\n"
                             "I: And?\nP1: [No](law)."))) {}
    DocumentId doc() const { return m_project->study().documents.begin()->id; }
    Span words(const char* text) const {
        return tests::spanOf(*m_project, doc(), QString::fromUtf8(text));
    }
    void correct(Span span, const char* text) {
        m_project->execute(
            planCorrection(*m_project, doc(), span, QString::fromUtf8(text)).command);
    }
    std::string coded() const {
        return tests::lines(tests::codedIn(*m_project, QStringLiteral("doc")));
    }

    tests::StudyFolder m_folder;
    std::unique_ptr<Project> m_project;
};

TEST_F(TextCorrection, keepsCodingsTurnsAndSpeakers) {
    const tests::Snapshot before = tests::snapshotOf(*m_project);
    correct(words("trsut"), "really 🙂 trust");
    EXPECT_EQ(m_project->text(doc())->text,
              QStringLiteral("I: Why 🙂?\nP1: I really 🙂 trust them all.\nI: And?\nP1: No."));
    EXPECT_EQ(coded().substr(coded().find("law")), "law: all\nlaw: No");
    const auto turns = m_project->turns(doc());
    ASSERT_EQ(turns->size(), 4U);
    EXPECT_EQ(m_project->text(doc())->slice((*turns)[3].words), QStringLiteral("No."));
    EXPECT_EQ(m_project->text(doc())->slice((*turns)[1].label), QStringLiteral("P1:"));
    EXPECT_EQ(m_project->study().speakers.count(), 2U);
    EXPECT_EQ(tests::lines(m_project->check()), "");
    m_project->undo();
    EXPECT_TRUE(tests::snapshotOf(*m_project) == before);
}

TEST_F(TextCorrection, insertsAndDeletes) {
    const Span them = words("them");
    correct({them.begin, them.begin}, "both of ");
    correct(words("both of them "), "");
    EXPECT_EQ(m_project->text(doc())->text,
              QStringLiteral("I: Why 🙂?\nP1: I trsut all.\nI: And?\nP1: No."));
    EXPECT_EQ(coded(), "trust: trsut\nlaw: all\nlaw: No");
}

TEST_F(TextCorrection, reachesTheEdgesOfATurn) {
    correct(words("Why 🙂?"), "Why so?");
    EXPECT_EQ(m_project->text(doc())->slice((*m_project->turns(doc()))[0].words),
              QStringLiteral("Why so?"));
    correct(words("No."), "No, never.");
    EXPECT_EQ(m_project->text(doc())->slice((*m_project->turns(doc()))[3].words),
              QStringLiteral("No, never."));
}

TEST_F(TextCorrection, leavesLabelsAndEdgesAlone) {
    for (const Span span :
         {words("P1: I"), words("all.\nI: And"), Span{-1, 2}, Span{2, 900}, Span{5, 3}})
        EXPECT_THROW(correct(span, "x"), Conflict);
    EXPECT_THROW(correct(words("And?"), ""), Conflict) << "a turn without words";
}

TEST_F(TextCorrection, storesNothingThatCannotBeStored) {
    correct(words("trsut"), "tr\x01ust\r\nand");
    EXPECT_TRUE(m_project->text(doc())->text.contains(QStringLiteral("ust\nand")));
    EXPECT_EQ(tests::lines(m_project->check()), "");
}

}  // namespace
