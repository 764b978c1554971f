// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/project/code_steps.h"

#include <gmock/gmock.h>

#include "codebook/error.h"
#include "codebook/model/code_tree.h"
#include "tests/support/drawn_study.h"
#include "tests/support/rich_study.h"

namespace {

using codebook::CodeId;
using codebook::CodeTree;
using codebook::Step;

class CodeStepsTest : public testing::Test {
   protected:
    const codebook::Study& study() const { return m_project->study(); }
    CodeId code(const char* path) const {
        return CodeTree(study()).resolve(QString::fromUtf8(path));
    }
    std::vector<CodeId> codes(std::initializer_list<const char*> paths) const {
        std::vector<CodeId> ids;
        for (const char* path : paths) ids.push_back(code(path));
        return ids;
    }
    std::string order() const {
        const CodeTree tree(study());
        QStringList paths;
        for (const CodeId id : tree.depthFirst()) paths << tree.path(id);
        return paths.join(u' ').toStdString();
    }
    template <class Fill>
    std::size_t perform(Fill fill) {
        Step step(study(), QStringLiteral("Step"));
        fill(step);
        std::size_t rows = 0;
        for (const auto& batch : step.command().batches) rows += batch.rows.size();
        m_project->execute(step.command());
        return rows;
    }
    std::size_t place(std::initializer_list<const char*> moved, const char* parent,
                      const char* before) {
        return perform([&](Step& step) {
            codebook::placeCodes(step, study(), codes(moved), parent ? code(parent) : CodeId{},
                                 before ? code(before) : CodeId{});
        });
    }

    tests::StudyFolder m_folder;
    std::unique_ptr<codebook::Project> m_project =
        tests::drawProject(m_folder.path(), QStringLiteral(R"(
            + a
            + b
            + b/x
            + b/y
            + c
            A: [one](a) [two](a) [three](b/x, c)
        )"));
};

TEST_F(CodeStepsTest, placesAmongSiblingsAndUndoes) {
    const auto before = tests::snapshotOf(*m_project);
    place({"c"}, nullptr, "a");
    EXPECT_EQ(order(), "c a b b/x b/y");
    place({"a"}, nullptr, nullptr);
    EXPECT_EQ(order(), "c b b/x b/y a");
    place({"b/y"}, "b", "b/x");
    EXPECT_EQ(order(), "c b b/y b/x a");
    place({"a", "c"}, "b", "b/x");
    EXPECT_EQ(order(), "b b/y b/a b/c b/x");
    for (int i = 0; i < 4; ++i) m_project->undo();
    EXPECT_EQ(tests::snapshotOf(*m_project), before);
}

TEST_F(CodeStepsTest, placesBeforeOneThatMovesItselfAsBeforeTheNext) {
    place({"a", "b"}, nullptr, "b");
    EXPECT_EQ(order(), "a b b/x b/y c");
    place({"c", "b"}, nullptr, "b");
    EXPECT_EQ(order(), "a c b b/x b/y");
}

TEST_F(CodeStepsTest, takesABranchWithItsTopOnly) {
    place({"b/x", "b"}, "c", nullptr);
    EXPECT_EQ(order(), "a c c/b c/b/x c/b/y");
}

TEST_F(CodeStepsTest, writesOnlyPositionsThatMustChange) {
    EXPECT_EQ(place({"c"}, nullptr, "a"), 1U);
    EXPECT_EQ(place({"c"}, nullptr, nullptr), 1U);
}

TEST_F(CodeStepsTest, ordersSiblingsWithEqualAndExtremePositions) {
    for (const std::int64_t position :
         {std::int64_t{7}, std::int64_t{INT32_MAX}, std::int64_t{INT32_MIN}}) {
        perform([&](Step& step) {
            for (const char* path : {"a", "b", "c"})
                step.editCode(code(path), {{codebook::field::code::position, position}});
        });
        place({"c"}, nullptr, "b");
        EXPECT_EQ(order(), "a c b b/x b/y") << position;
        place({"b"}, nullptr, "a");
        EXPECT_EQ(order(), "b b/x b/y a c") << position;
    }
}

TEST_F(CodeStepsTest, refusesToPlaceACodeBelowItself) {
    EXPECT_THROW(place({"b"}, "b/x", nullptr), codebook::Conflict);
    EXPECT_THROW(place({"b"}, "b", nullptr), codebook::Conflict);
}

TEST_F(CodeStepsTest, mergesWithFieldsAndMemosAndSeparatesAgain) {
    perform([&](Step& step) {
        step.editCode(code("a"), {{codebook::field::code::definition, QStringLiteral("mine")},
                                  {codebook::field::code::example, QStringLiteral("kept")}});
        step.editCode(code("c"), {{codebook::field::code::example, QStringLiteral("own")}});
        step.addMemo(codebook::MemoSubject::Code, study().codes.at(code("a")).guid, {},
                     QStringLiteral("t"), QStringLiteral("memo"), QUuid(), 0);
    });
    const CodeId a = code("a");
    const CodeId c = code("c");
    perform([&](Step& step) { codebook::mergeWhole(step, study(), a, c); });
    EXPECT_EQ(study().codes.at(c).definition, QStringLiteral("mine"));
    EXPECT_EQ(study().codes.at(c).example, QStringLiteral("own"));
    EXPECT_EQ((*study().memos.begin()).about, study().codes.at(c).guid);
    EXPECT_EQ(CodeTree(study()).effective(a), c);
    perform([&](Step& step) { codebook::separateCode(step, a); });
    EXPECT_EQ(CodeTree(study()).effective(a), a);
}

TEST_F(CodeStepsTest, refusesToMergeACodeIntoItself) {
    EXPECT_THROW(
        perform([&](Step& step) { codebook::mergeWhole(step, study(), code("a"), code("a")); }),
        codebook::Conflict);
}

TEST_F(CodeStepsTest, splitsOffCodingsIntoANewCodeAndUndoesInOne) {
    const auto before = tests::snapshotOf(*m_project);
    const auto guids = m_project->guids(codebook::Entity::Coding);
    perform([&](Step& step) {
        const codebook::Code part =
            codebook::besideCode(study(), code("a"), QStringLiteral("part"));
        step.addCode(part, QUuid());
        codebook::recodeAll(step, {guids[2]}, part.guid);
    });
    EXPECT_EQ(study().codings.at(codebook::CodingId{2}).code, code("part"));
    EXPECT_EQ(study().codings.at(codebook::CodingId{1}).code, code("a"));
    m_project->undo();
    EXPECT_EQ(tests::snapshotOf(*m_project), before);
}

TEST_F(CodeStepsTest, givesADigitToOneCodeAndACodeOneDigit) {
    const QUuid guid = m_project->guid();
    const auto give = [&](const char* path, int digit) {
        perform([&](Step& step) { codebook::setDigit(step, study(), guid, code(path), digit); });
    };
    EXPECT_EQ(codebook::codeOfDigit(study(), 1), CodeId{});
    give("a", 1);
    give("b/x", 2);
    give("a", 3);
    EXPECT_EQ(codebook::codeOfDigit(study(), 1), CodeId{});
    EXPECT_EQ(codebook::digitOfCode(study(), code("a")), 3);
    give("c", 3);
    EXPECT_EQ(codebook::codeOfDigit(study(), 3), code("c"));
    EXPECT_EQ(codebook::digitOfCode(study(), code("a")), 0);
    give("c", 0);
    EXPECT_EQ(codebook::codeOfDigit(study(), 3), CodeId{});
    perform([&](Step& step) { codebook::mergeWhole(step, study(), code("b/x"), code("c")); });
    EXPECT_EQ(codebook::codeOfDigit(study(), 2), code("c"));
}

}  // namespace
