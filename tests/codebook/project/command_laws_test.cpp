// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What holds for every command that there is.
#include <gtest/gtest.h>

#include "codebook/error.h"
#include "tests/codebook/project/every_command.h"

using namespace codebook;
using namespace tests;

namespace {

class EveryCommand : public testing::TestWithParam<std::size_t> {
   protected:
    void SetUp() override {
        m_path = m_folder.path();
        m_project = richProject(m_path);
        m_before = snapshotOf(*m_project);
    }

    static const NamedCommand& command() { return everyCommand()[GetParam()]; }

    void apply() {
        Step step(m_project->study(), QString::fromStdString(command().name));
        command().write(step, *m_project);
        m_project->execute(step.command());
    }
    void reopen() {
        m_project.reset();
        m_project = Project::open(m_path, drawnOptions());
    }
    /// What must be true after whatever was done.
    void expectSound() {
        EXPECT_EQ(lines(m_project->check()), "");
        EXPECT_EQ(lines(danglingIn(m_project->study())), "");
        EXPECT_TRUE(freshSnapshot(m_path) == snapshotOf(*m_project));
    }

    StudyFolder m_folder;
    QString m_path;
    std::unique_ptr<Project> m_project;
    Snapshot m_before;
};

}  // namespace

TEST_P(EveryCommand, isUndoneAndRedoneWhole) {
    expectSound();
    apply();
    expectSound();
    const Snapshot after = snapshotOf(*m_project);
    for (int round = 0; round < 3; ++round) {
        EXPECT_EQ(lines(m_project->undo().leftAlone), "");
        EXPECT_TRUE(snapshotOf(*m_project) == m_before) << "round " << round;
        expectSound();
        EXPECT_EQ(lines(m_project->redo().leftAlone), "");
        EXPECT_TRUE(snapshotOf(*m_project) == after) << "round " << round;
        expectSound();
    }
}

TEST_P(EveryCommand, isUndoneAfterClosingAndOpening) {
    apply();
    const Snapshot after = snapshotOf(*m_project);
    reopen();
    EXPECT_TRUE(snapshotOf(*m_project) == after);
    m_project->undo();
    EXPECT_TRUE(snapshotOf(*m_project) == m_before);
    reopen();
    m_project->redo();
    EXPECT_TRUE(snapshotOf(*m_project) == after);
    expectSound();
}

TEST_P(EveryCommand, standsInTheJournalUnderItsName) {
    const std::size_t linesBefore = m_project->journal().size();
    apply();
    m_project->undo();
    m_project->redo();
    const auto journal = m_project->journal();
    ASSERT_EQ(journal.size(), linesBefore + 3);
    const QString name = QString::fromStdString(command().name);
    EXPECT_EQ(journal[linesBefore].text, name);
    EXPECT_EQ(journal[linesBefore + 1].text, QStringLiteral("Undo: ") + name);
    EXPECT_EQ(journal[linesBefore + 2].text, QStringLiteral("Redo: ") + name);
    for (std::size_t line = linesBefore; line < journal.size(); ++line) {
        EXPECT_EQ(journal[line].coder, QStringLiteral("Ada"));
        EXPECT_EQ(journal[line].at, m_project->now());
    }
}

TEST_P(EveryCommand, tellsOnceWhatItChanged) {
    int told = 0;
    QObject::connect(m_project.get(), &Project::changed, m_project.get(),
                     [&](const Change& change) {
                         ++told;
                         EXPECT_FALSE(change.rows.empty());
                         EXPECT_EQ(change.text, QString::fromStdString(command().name));
                         // Whoever is told finds the study changed already.
                         EXPECT_TRUE(freshSnapshot(m_path) == snapshotOf(*m_project));
                     });
    apply();
    m_project->undo();
    m_project->redo();
    EXPECT_EQ(told, 3);
}

TEST_P(EveryCommand, changesNothingInAProjectThatIsOpenReadOnly) {
    m_project.reset();
    m_project = Project::open(m_path, drawnOptions(QStringLiteral("Ada"), true));
    EXPECT_THROW(apply(), StoreError);
    EXPECT_THROW(m_project->undo(), StoreError);
    EXPECT_TRUE(snapshotOf(*m_project) == m_before);
    EXPECT_TRUE(freshSnapshot(m_path) == m_before);
}

INSTANTIATE_TEST_SUITE_P(, EveryCommand, testing::Range<std::size_t>(0, everyCommand().size()),
                         [](const auto& instance) { return everyCommand()[instance.param].name; });
