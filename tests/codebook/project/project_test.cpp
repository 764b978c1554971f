// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/project/project.h"

#include <gtest/gtest.h>

#include <QDir>

#include "codebook/error.h"
#include "codebook/project/lookup.h"
#include "codebook/store/store.h"
#include "tests/support/rich_study.h"

using namespace codebook;
using namespace tests;

namespace {

QString said(const char* text) { return QString::fromUtf8(text); }

void addCodes(Project& project, int number) {
    Step step(project.study(), said("Add codes"));
    Code code;
    for (int i = 0; i < number; ++i) {
        code.name = QString::number(i);
        step.addCode(code, QUuid());
    }
    project.execute(step.command());
}

}  // namespace

TEST(NewProject, beginsWithItsCoderAndNothingToUndo) {
    const StudyFolder folder;
    {
        const auto project = Project::create(folder.path(), drawnOptions(said("Åsa")));
        EXPECT_EQ(project->coderName(), said("Åsa"));
        EXPECT_EQ(project->undoText(), std::nullopt);
        EXPECT_EQ(project->study().coders.begin()->name, said("Åsa"));
        ASSERT_EQ(project->journal().size(), 1U);
        EXPECT_EQ(project->journal().front().text, said("Create the project"));
        EXPECT_EQ(lines(project->check()), "");
    }
    EXPECT_EQ(QDir(folder.folder.path()).entryList(QDir::Files), QStringList(said("study.samsyn")));
    const auto project = Project::open(folder.path(), {});
    EXPECT_EQ(project->coderName(), said("Åsa"));
    EXPECT_EQ(project->undoText(), std::nullopt);
}

TEST(NewProject, leavesNothingBehindWhereItCannotBe) {
    const StudyFolder folder;
    EXPECT_THROW(Project::create(folder.path(said("missing/study.samsyn")), drawnOptions()),
                 StoreError);
    ASSERT_TRUE(QDir(folder.folder.path()).mkdir(said("taken.samsyn")));
    EXPECT_THROW(Project::create(folder.path(said("taken.samsyn")), drawnOptions()), StoreError);
    drawProject(folder.path(), said("P1: [one](a)"));
    EXPECT_THROW(Project::create(folder.path(), drawnOptions()), StoreError);
    EXPECT_EQ(QDir(folder.folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
              (QStringList{said("study.samsyn"), said("taken.samsyn")}));
    EXPECT_EQ(Project::open(folder.path(), drawnOptions())->study().codings.count(), 1U);
}

TEST(OpenProject, signsAsWhoeverIsNamed) {
    const StudyFolder folder;
    drawProject(folder.path(), said("P1: [one](a)"));
    {
        const auto project = Project::open(folder.path(), drawnOptions(said("Bo")));
        addCodes(*project, 1);
    }
    const auto project = Project::open(folder.path(), {});
    EXPECT_EQ(project->coderName(), said("Ada"));
    EXPECT_EQ(project->journal().back().coder, said("Bo"));
}

TEST(OpenProject, isTheSameProjectWhereverItLies) {
    const StudyFolder folder;
    const QUuid guid = drawProject(folder.path(), said("P1: [one](a)"))->guid();
    const QString copy = folder.path(said("50 %1 (copy) å🙂 ?#'.samsyn"));
    ASSERT_TRUE(QFile::copy(folder.path(), copy));
    const auto project = Project::open(copy, drawnOptions());
    EXPECT_EQ(project->guid(), guid);
    EXPECT_TRUE(snapshotOf(*project) == freshSnapshot(folder.path()));
    addCodes(*project, 1);
    EXPECT_EQ(lines(project->check()), "");
}

TEST(Execute, doesNothingForAnEmptyStep) {
    const StudyFolder folder;
    const auto project = drawProject(folder.path(), said("P1: [one](a)"));
    const std::size_t linesBefore = project->journal().size();
    project->execute({said("Nothing"), {}});
    project->execute({said("Nothing"), {RowBatch(Entity::Code, true, {field::code::name})}});
    EXPECT_EQ(project->journal().size(), linesBefore);
}

TEST(Execute, changesNothingWhereItRefuses) {
    const StudyFolder folder;
    const auto project = richProject(folder.path());
    const Snapshot before = snapshotOf(*project);
    const Study& study = project->study();
    const QUuid code = study.codes.begin()->guid;
    const auto refuses = [&](const char* what, RowBatch batch) {
        Command command{said(what), {}};
        command.batches.emplace_back(Entity::Case, true,
                                     std::initializer_list<std::uint8_t>{field::person::name});
        command.batches.back().add(QUuid::createUuid(), {said("must not stay")});
        command.batches.push_back(std::move(batch));
        EXPECT_THROW(project->execute(command), Error) << what;
        EXPECT_TRUE(snapshotOf(*project) == before) << what;
        EXPECT_TRUE(freshSnapshot(folder.path()) == before) << what;
    };
    const auto batch = [](Entity entity, bool creates, std::initializer_list<std::uint8_t> fields,
                          const QUuid& row, std::initializer_list<Value> values) {
        RowBatch made(entity, creates, fields);
        made.add(row, values);
        return made;
    };
    refuses("an unknown row",
            batch(Entity::Code, false, {field::code::name}, QUuid::createUuid(), {said("x")}));
    refuses("an unknown reference", batch(Entity::Code, true, {field::code::parent},
                                          QUuid::createUuid(), {QUuid::createUuid()}));
    refuses("a row twice", batch(Entity::Code, true, {field::code::name}, code, {said("x")}));
    refuses("a missing text", batch(Entity::Document, true, {field::document::text},
                                    QUuid::createUuid(), {QByteArray(32, 'x')}));
    refuses("a used code", batch(Entity::Code, false, {field::alive}, code, {std::int64_t{0}}));
    refuses("a code below itself", batch(Entity::Code, false, {field::code::parent}, code, {code}));
    EXPECT_EQ(lines(project->check()), "");
}

TEST(Execute, keepsWhatIsNoUnicodeAsAReplacementCharacter) {
    const StudyFolder folder;
    const auto project = drawProject(folder.path(), said("P1: [one](a)"));
    Step step(project->study(), said("Rename"));
    QString name = said("half ");
    name += QChar(0xD83D);
    name += said(" pair 🙂");
    step.renameDocument(documentNamed(project->study(), said("doc")), name);
    project->execute(step.command());
    EXPECT_EQ(project->study().documents.begin()->name, said("half \uFFFD pair 🙂"));
    EXPECT_TRUE(freshSnapshot(folder.path()) == snapshotOf(*project));
    EXPECT_EQ(lines(project->check()), "");
}

TEST(Execute, standsWithoutReadingTheFileAgainWhenSomebodyThrowsInChanged) {
    const StudyFolder folder;
    const auto project = drawProject(folder.path(), said("P1: [one](a)"));
    QObject::connect(project.get(), &Project::changed, project.get(),
                     [](const Change&) { throw std::runtime_error("a broken panel"); });
    EXPECT_THROW(addCodes(*project, 2), std::runtime_error);
    EXPECT_TRUE(freshSnapshot(folder.path()) == snapshotOf(*project));
    EXPECT_EQ(project->undoText(), said("Add codes"));
}

TEST(BulkStep, ofFiveThousandRowsIsUndoneAndRedoneWhole) {
    const StudyFolder folder;
    auto project = drawProject(folder.path(), said("P1: [one](a)"));
    const Snapshot before = snapshotOf(*project);
    NewCoding coding = codingOf(*project, said("doc"), said("one"), said("a"));
    Step step(project->study(), said("Import"));
    for (int i = 0; i < 5000; ++i) {
        coding.guid = QUuid::createUuid();
        coding.memo = QString::number(i);
        step.addCoding(coding);
    }
    project->execute(step.command());
    const Snapshot after = snapshotOf(*project);
    EXPECT_EQ(after.study.codings.count(), 5001U);
    project.reset();
    project = Project::open(folder.path(), drawnOptions());
    EXPECT_TRUE(snapshotOf(*project) == after);
    project->undo();
    EXPECT_TRUE(snapshotOf(*project) == before);
    project->redo();
    EXPECT_TRUE(snapshotOf(*project) == after);
    EXPECT_TRUE(freshSnapshot(folder.path()) == after);
    EXPECT_EQ(lines(project->check()), "");
}
