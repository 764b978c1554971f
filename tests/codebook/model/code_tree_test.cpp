// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/model/code_tree.h"

#include <gtest/gtest.h>

#include "codebook/error.h"

using namespace codebook;

namespace {

Code code(std::int32_t id, std::int32_t parent, const char* name) {
    Code made;
    made.id = CodeId{id};
    made.guid = QUuid::createUuid();
    made.parent = CodeId{parent};
    made.position = id;
    made.name = QString::fromUtf8(name);
    return made;
}

Study studyWith(std::initializer_list<Code> codes) {
    Study study;
    for (const Code& each : codes) study.codes.put(each);
    return study;
}

QStringList names(const Study& study, const std::vector<CodeId>& ids) {
    QStringList all;
    for (const CodeId id : ids) all << study.codes.at(id).name;
    return all;
}

QString said(const char* text) { return QString::fromUtf8(text); }

}  // namespace

TEST(CodeTree, ordersSiblingsByPositionThenById) {
    Study study = studyWith(
        {code(1, 0, "c"), code(2, 0, "a"), code(3, 0, "b"), code(4, 2, "a2"), code(5, 2, "a1")});
    study.codes.find(CodeId{1})->position = 9;
    study.codes.find(CodeId{3})->position = 2;
    study.codes.find(CodeId{5})->position = 0;
    const CodeTree tree(study);
    EXPECT_EQ(names(study, tree.depthFirst()), said("a a1 a2 b c").split(u' '));
    EXPECT_EQ(names(study, tree.branch(CodeId{2})), said("a a1 a2").split(u' '));
    EXPECT_TRUE(tree.children(CodeId{4}).empty());
    EXPECT_TRUE(tree.children(CodeId{99}).empty());
}

TEST(CodePath, resolvesToItsCodeWhateverTheName) {
    Study study;
    std::int32_t id = 0;
    for (const char* parent :
         {"plain", "a/b", "a,b", "a\\b", "\\", "/", ",", " edge ", "å🙂", "%1"})
        for (const char* child : {"plain", "c/d", "e\\", " ", "x\\/y", "tail ", "%2 %1"}) {
            const std::int32_t above = ++id;
            study.codes.put(code(above, 0, parent));
            study.codes.find(CodeId{above})->name += QString::number(above);
            study.codes.put(code(++id, above, child));
        }
    const CodeTree tree(study);
    for (const Code& each : study.codes) {
        const QString path = tree.path(each.id);
        EXPECT_EQ(tree.resolve(path), each.id) << path.toStdString();
        const QStringList list = pathList(QStringLiteral(" %1 , %1").arg(path));
        ASSERT_EQ(list.size(), 2) << path.toStdString();
        EXPECT_EQ(tree.resolve(list.front()), each.id) << path.toStdString();
        EXPECT_EQ(tree.resolve(list.back()), each.id) << path.toStdString();
    }
}

TEST(CodePath, leavesWhiteSpaceAroundLevelsOut) {
    EXPECT_EQ(pathLevels(said(" a / b\\/c /d\\\\ ")),
              (QStringList{said("a"), said("b/c"), said("d\\")}));
    EXPECT_EQ(pathLevels(said("a\\ / \\ b")), (QStringList{said("a "), said(" b")}));
    EXPECT_EQ(pathLevels(said("")), QStringList{said("")});
    EXPECT_EQ(pathList(said(" a\\,b , ,c/d,")), (QStringList{said("a\\,b"), said("c/d")}));
    EXPECT_EQ(pathLevels(said("end\\")), QStringList{said("end\\")});
}

TEST(CodeTree, acceptsABareNameWhereItIsUnique) {
    const Study study =
        studyWith({code(1, 0, "factors"), code(2, 1, "trust"), code(3, 0, "dilemmas"),
                   code(4, 3, "support"), code(5, 1, "support"), code(6, 3, "factors")});
    const CodeTree tree(study);
    EXPECT_EQ(tree.resolve(said("trust")), CodeId{2});
    EXPECT_EQ(tree.resolve(said("dilemmas/support")), CodeId{4});
    // A root of that name goes before codes of that name elsewhere.
    EXPECT_EQ(tree.resolve(said("factors")), CodeId{1});
    EXPECT_THROW(tree.resolve(said("Trust")), Conflict);
    EXPECT_THROW(tree.resolve(said("trust/")), Conflict);
    EXPECT_THROW(tree.resolve(said("")), Conflict);
}

TEST(CodeTree, saysHowToTellCodesOfOneNameApart) {
    const Study study = studyWith(
        {code(1, 0, "100 %2"), code(2, 1, "support"), code(3, 0, "b"), code(4, 3, "support")});
    try {
        CodeTree(study).resolve(said("support"));
        FAIL() << "an ambiguous name was resolved";
    } catch (const Conflict& conflict) {
        EXPECT_EQ(conflict.message(),
                  said("“support” names 2 codes; write its whole path, as in “100 %2/support”."));
    }
}

TEST(CodeTree, inheritsThePerspectiveOfTheNearestCodeAbove) {
    Study study = studyWith({code(1, 0, "a"), code(2, 1, "b"), code(3, 2, "c"), code(4, 0, "d")});
    study.codes.find(CodeId{1})->perspective = said("structural");
    study.codes.find(CodeId{3})->perspective = said("cultural");
    const CodeTree tree(study);
    EXPECT_EQ(tree.perspective(CodeId{2}), said("structural"));
    EXPECT_EQ(tree.perspective(CodeId{3}), said("cultural"));
    EXPECT_EQ(tree.perspective(CodeId{4}), QString());
}

TEST(CodeTree, leavesMergedCodesOutAndCountsThemAsTheirTarget) {
    Study study = studyWith({code(1, 0, "kept"), code(2, 0, "alias"), code(3, 0, "aliasOfAlias"),
                             code(4, 2, "belowAlias")});
    study.codes.find(CodeId{2})->mergedInto = CodeId{1};
    study.codes.find(CodeId{3})->mergedInto = CodeId{2};
    const CodeTree tree(study);
    EXPECT_EQ(names(study, tree.depthFirst()), (QStringList{said("kept"), said("belowAlias")}));
    EXPECT_EQ(tree.effective(CodeId{3}), CodeId{1});
    EXPECT_EQ(tree.effective(CodeId{1}), CodeId{1});
    EXPECT_EQ(tree.effective(CodeId{9}), CodeId{});
    EXPECT_EQ(tree.path(CodeId{4}), said("kept/belowAlias"));
    EXPECT_THROW(tree.resolve(said("alias")), Conflict);
}

TEST(CodeTree, countsACodeWhoseTargetIsGoneAsItself) {
    Study study = studyWith({code(2, 0, "alias"), code(3, 7, "orphan")});
    study.codes.find(CodeId{2})->mergedInto = CodeId{1};
    const CodeTree tree(study);
    EXPECT_EQ(tree.effective(CodeId{2}), CodeId{2});
    EXPECT_EQ(names(study, tree.depthFirst()), (QStringList{said("alias"), said("orphan")}));
}

TEST(CodeTree, showsEveryCodeOnceEvenWhereParentsRunInACircle) {
    Study study = studyWith({code(1, 3, "a"), code(2, 1, "b"), code(3, 2, "c"), code(4, 4, "self"),
                             code(5, 2, "below"), code(6, 0, "x"), code(7, 0, "y")});
    study.codes.find(CodeId{6})->mergedInto = CodeId{7};
    study.codes.find(CodeId{7})->mergedInto = CodeId{6};
    const CodeTree tree(study);
    EXPECT_EQ(names(study, tree.depthFirst()), said("a b c below self x y").split(u' '));
    EXPECT_EQ(tree.path(CodeId{3}), said("a/b/c"));
    EXPECT_EQ(tree.perspective(CodeId{5}), QString());
}

TEST(CodeTree, standsATreeAsDeepAsAStrangerCanMakeIt) {
    Study study;
    for (std::int32_t id = 1; id <= 200'000; ++id) study.codes.put(code(id, id - 1, "level"));
    const CodeTree tree(study);
    EXPECT_EQ(tree.depthFirst().size(), 200'000U);
    EXPECT_EQ(tree.depthFirst().back(), CodeId{200'000});
}
