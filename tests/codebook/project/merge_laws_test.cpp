// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Merging is a union of sets: whatever copies meet in whatever order, they come to the same state.
// A failure names its seed.
#include <gtest/gtest.h>

#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

#include "codebook/error.h"
#include "codebook/store/merge_report.h"
#include "codebook/store/store.h"
#include "tests/codebook/project/any_step.h"

using namespace codebook;
using namespace tests;

namespace {

std::string shown(const Value& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value)) return std::to_string(*number);
    if (const auto* number = std::get_if<double>(&value)) return std::to_string(*number);
    if (const auto* text = std::get_if<QString>(&value)) return text->toStdString();
    if (const auto* digest = std::get_if<QByteArray>(&value)) return digest->toHex().toStdString();
    if (const auto* guid = std::get_if<QUuid>(&value))
        return guid->isNull() ? "" : guid->toString().toStdString();
    return "";
}

/// Every living row with all its fields, by GUID: what two copies must agree in.
std::vector<std::string> stateOf(const QString& path) {
    const auto store = Store::open(path, true);
    std::vector<std::string> state;
    for (int kind = 0; kind < entityCount; ++kind) {
        const auto entity = static_cast<Entity>(kind);
        std::vector<QUuid> rows = store->guids(entity);
        std::erase_if(rows, [](const QUuid& guid) { return guid.isNull(); });
        const RowBatch whole = store->wholeRows(entity, rows);
        for (std::size_t row = 0; row < rows.size(); ++row) {
            std::string line = schemaOf(entity).name + rows[row].toString().toStdString();
            for (std::size_t i = 0; i < whole.fields.size(); ++i)
                line.append("|").append(shown(whole.value(row, i)));
            state.push_back(line);
        }
    }
    std::sort(state.begin(), state.end());
    return state;
}

QSet<QUuid> stepsOf(const QString& path) {
    QSet<QUuid> steps;
    for (const JournalLine& line :
         Project::open(path, drawnOptions(QStringLiteral("Ada"), true))->journal())
        if (!line.text.startsWith(QStringLiteral("Merge with"))) steps.insert(line.change);
    return steps;
}

class MergeLaws : public testing::TestWithParam<unsigned> {
   protected:
    void SetUp() override {
        AnyStep steps(GetParam() + 5000);
        richProject(at("0"));
        work(at("0"), steps, 5);
        for (const char* name : {"a", "b", "c"}) {
            copy(at("0"), at(name));
            work(at(name), steps, 8);
        }
    }
    QString at(const char* name) const {
        return m_folder.path(QLatin1String(name) + QStringLiteral(".samsyn"));
    }
    static void copy(const QString& from, const QString& to) { ASSERT_TRUE(QFile::copy(from, to)); }
    static void work(const QString& path, AnyStep& steps, int rounds) {
        const auto project =
            Project::open(path, drawnOptions(QStringLiteral("Coder %1").arg(steps.below(3))));
        for (int round = 0; round < rounds; ++round) {
            try {
                const int choice = steps.below(8);
                if (choice == 0 && project->undoText())
                    project->undo();
                else if (choice == 1 && project->redoText())
                    project->redo();
                else
                    project->execute(steps.of(*project));
            } catch (const Conflict&) {
            }
        }
    }
    /// Copies `into` to `as` and merges the other into it.
    void merge(const char* into, const char* other, const char* as) {
        copy(at(into), at(as));
        const auto project = Project::open(at(as), drawnOptions());
        project->mergeWith({at(other)}, false);
        ASSERT_EQ(lines(project->check()), "") << into << " with " << other;
        ASSERT_EQ(lines(danglingIn(project->study())), "");
        ASSERT_TRUE(freshSnapshot(at(as)) == snapshotOf(*project));
    }

    StudyFolder m_folder;
};

}  // namespace

TEST_P(MergeLaws, comesToTheSameStateInEveryOrder) {
    merge("a", "b", "ab");
    merge("b", "a", "ba");
    EXPECT_EQ(stateOf(at("ab")), stateOf(at("ba")));
    merge("ab", "c", "ab-c");
    merge("b", "c", "bc");
    merge("a", "bc", "a-bc");
    merge("c", "ba", "c-ba");
    EXPECT_EQ(stateOf(at("ab-c")), stateOf(at("a-bc")));
    EXPECT_EQ(stateOf(at("ab-c")), stateOf(at("c-ba")));
    // What is united already changes nothing, from whichever side.
    merge("ab-c", "a-bc", "all");
    EXPECT_EQ(stateOf(at("all")), stateOf(at("ab-c")));
    QSet<QUuid> every = stepsOf(at("a"));
    every.unite(stepsOf(at("b"))).unite(stepsOf(at("c")));
    EXPECT_EQ(stepsOf(at("all")), every);
}

TEST_P(MergeLaws, changesNothingTheSecondTimeAndAllIsUndoneAtOnce) {
    copy(at("a"), at("x"));
    const auto project = Project::open(at("x"), drawnOptions());
    const Snapshot before = snapshotOf(*project);
    const auto rehearsed = project->mergeWith({at("b"), at("c")}, true);
    EXPECT_TRUE(snapshotOf(*project) == before);
    EXPECT_EQ(lines(project->check()), "");
    const auto reports = project->mergeWith({at("b"), at("c")}, false);
    for (std::size_t i = 0; i < reports.size(); ++i) {
        EXPECT_EQ(rehearsed[i].conflicts.size(), reports[i].conflicts.size());
        EXPECT_EQ(rehearsed[i].notes.size(), reports[i].notes.size());
    }
    const Snapshot merged = snapshotOf(*project);
    const std::size_t steps = project->journal().size();
    for (const auto& again : project->mergeWith({at("c"), at("b")}, false))
        EXPECT_FALSE(again.hasNews());
    EXPECT_EQ(project->journal().size(), steps);
    EXPECT_TRUE(snapshotOf(*project) == merged);
    QStringList leftAlone = project->undo().leftAlone;
    // Codings that waited before and were placed by what came wait again.
    const auto& codings = before.study.codings;
    if (std::any_of(codings.begin(), codings.end(), [](const auto& row) { return !row.isPlaced; }))
        leftAlone =
            leftAlone.filter(QRegularExpression(QStringLiteral("^(?!.*wait to be placed)")));
    EXPECT_EQ(lines(leftAlone), "");
    ASSERT_EQ(lines(project->check()), "");
    EXPECT_EQ(snapshotOf(*project).codings, before.codings);
    EXPECT_EQ(snapshotOf(*project).texts, before.texts);
    EXPECT_TRUE(snapshotOf(*project) == before);
}

/// People go on after a merge, take it back or merge once more before the others hear of it.
TEST_P(MergeLaws, holdForCopiesThatHaveMergedBefore) {
    AnyStep steps(GetParam() + 9000);
    merge("a", "b", "ab");
    work(at("ab"), steps, 4);
    if (steps.below(2)) {
        const auto project = Project::open(at("ab"), drawnOptions());
        if (project->undoText()) project->undo();
        ASSERT_EQ(lines(project->check()), "");
    }
    work(at("b"), steps, 4);
    merge("b", "c", "bc");
    work(at("bc"), steps, 4);
    merge("ab", "bc", "ab-bc");
    merge("bc", "ab", "bc-ab");
    EXPECT_EQ(stateOf(at("ab-bc")), stateOf(at("bc-ab")));
    merge("c", "bc-ab", "c-all");
    EXPECT_EQ(stateOf(at("c-all")), stateOf(at("ab-bc")));
}

INSTANTIATE_TEST_SUITE_P(, MergeLaws, testing::Range(1U, 71U));
