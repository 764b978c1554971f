// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What holds for any corrections of a rich study. A failure names its seed.
#include <gtest/gtest.h>

#include <random>

#include "codebook/model/placement.h"
#include "codebook/project/lookup.h"
#include "codebook/store/store.h"
#include "tests/support/revised_study.h"
#include "tests/support/rich_study.h"

using namespace codebook;
using namespace tests;

namespace {

class RevisionLaws : public testing::TestWithParam<unsigned> {
   protected:
    void SetUp() override {
        m_path = m_folder.path();
        m_project = richProject(m_path);
    }
    std::size_t below(std::size_t limit) { return m_random() % limit; }

    QString edited(QString text) {
        for (std::size_t edits = 1 + below(8); edits > 0; --edits) {
            const auto at = static_cast<qsizetype>(below(static_cast<std::size_t>(text.size())));
            switch (below(4)) {
                case 0:
                    text.remove(at, static_cast<qsizetype>(1 + below(30)));
                    break;
                case 1:
                    text.insert(at, QStringLiteral("å 🙂"));
                    break;
                case 2:
                    text.insert(at, QStringLiteral("\nX%1: said\n").arg(below(3)));
                    break;
                default: {
                    QStringList turns = text.split(u'\n');
                    turns.move(
                        static_cast<qsizetype>(below(static_cast<std::size_t>(turns.size()))), 0);
                    text = turns.join(u'\n');
                }
            }
            if (text.isEmpty()) text = QStringLiteral("I: gone");
        }
        return text;
    }
    void reviseSomething() {
        const QString name = below(2) ? QStringLiteral("P1") : QStringLiteral("P2");
        const DocumentId document = documentNamed(m_project->study(), name);
        revise(*m_project, name, edited(m_project->text(document)->text));
    }
    void reopen() {
        m_project.reset();
        m_project = Project::open(m_path, drawnOptions());
    }
    void expectSound() {
        ASSERT_EQ(lines(m_project->check()), "");
        ASSERT_EQ(lines(danglingIn(m_project->study())), "");
        ASSERT_TRUE(freshSnapshot(m_path) == snapshotOf(*m_project));
    }

    std::mt19937 m_random{GetParam()};
    StudyFolder m_folder;
    QString m_path;
    std::unique_ptr<Project> m_project;
};

}  // namespace

TEST_P(RevisionLaws, noCodingIsEverDroppedAndEachHoldsItsWords) {
    const std::size_t codings = m_project->study().codings.count();
    const std::size_t memos = m_project->study().memos.count();
    for (int round = 0; round < 6; ++round) {
        reviseSomething();
        expectSound();
        EXPECT_EQ(m_project->study().codings.count(), codings);
        EXPECT_EQ(m_project->study().memos.count(), memos);
        for (const QString& name : {QStringLiteral("P1"), QStringLiteral("P2")})
            EXPECT_FALSE(codedIn(*m_project, name)
                             .join(u'\n')
                             .contains(QStringLiteral("not what was coded")));
    }
}

TEST_P(RevisionLaws, undoAndRedoRestoreEverything) {
    std::vector<Snapshot> states{snapshotOf(*m_project)};
    for (int round = 0; round < 4; ++round) {
        reviseSomething();
        if (!(snapshotOf(*m_project) == states.back())) states.push_back(snapshotOf(*m_project));
    }
    for (int times = 0; times < 2; ++times) {
        for (std::size_t i = states.size() - 1; i > 0; --i) {
            if (below(2)) reopen();
            EXPECT_EQ(lines(m_project->undo().leftAlone), "");
            EXPECT_TRUE(snapshotOf(*m_project) == states[i - 1]);
            expectSound();
        }
        for (std::size_t i = 1; i < states.size(); ++i) {
            if (below(2)) reopen();
            EXPECT_EQ(lines(m_project->redo().leftAlone), "");
            EXPECT_TRUE(snapshotOf(*m_project) == states[i]);
            expectSound();
        }
    }
}

TEST_P(RevisionLaws, theFirstTextBroughtBackPlacesEveryCodingAgain) {
    const DocumentId document = documentNamed(m_project->study(), QStringLiteral("P1"));
    const QString first = m_project->text(document)->text;
    revise(*m_project, QStringLiteral("P1"), QStringLiteral("Something else entirely: ÆØÅ"));
    EXPECT_GT(waitingIn(m_project->study()).count(), 0);
    revise(*m_project, QStringLiteral("P1"), edited(QStringLiteral("XYZ ") + first.mid(20)));
    revise(*m_project, QStringLiteral("P1"), first);
    const Waiting waiting = waitingIn(m_project->study());
    EXPECT_EQ(waiting.count(), 0);
    expectSound();
}

INSTANTIATE_TEST_SUITE_P(, RevisionLaws, testing::Range(1U, 9U));
