// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What somebody changed behind Samsyn's back is found, and never brings it down.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "codebook/error.h"
#include "codebook/store/database.h"
#include "tests/support/rich_study.h"

using namespace codebook;
using namespace tests;

namespace {

class Check : public testing::Test {
   protected:
    void SetUp() override { richProject(m_folder.path()); }

    void change(const char* sql) {
        const auto database = Database::open(m_folder.path(), Database::Access::ReadWrite);
        database->execute(QStringLiteral("PRAGMA foreign_keys = OFF"));
        database->execute(QString::fromUtf8(sql));
        EXPECT_GT(database->single(QStringLiteral("SELECT changes()")).toInt(), 0)
            << "changed nothing: " << sql;
    }
    std::string findings() {
        return lines(Project::open(m_folder.path(), drawnOptions())->check());
    }

    StudyFolder m_folder;
};

}  // namespace

TEST_F(Check, isSilentAboutASoundProject) { EXPECT_EQ(findings(), ""); }

TEST_F(Check, findsCodedWordsThatWereChanged) {
    change(
        "UPDATE coding_apart SET text = 'every evening' WHERE text = 'every morning' AND id = 1");
    EXPECT_THAT(findings(),
                testing::HasSubstr("Coding 1 in “P1” at 43–56 does not hold the words"));
    EXPECT_THAT(findings(), testing::HasSubstr("The field “text” of a coding"));
}

TEST_F(Check, findsACodingThatWasMoved) {
    change(R"(UPDATE coding SET "begin" = "begin" + 1 WHERE id = 2)");
    EXPECT_THAT(findings(), testing::HasSubstr("Coding 2 in “P1”"));
    EXPECT_THAT(findings(), testing::HasSubstr("The field “begin” of a coding"));
}

TEST_F(Check, findsACodingOutsideTheText) {
    change(R"(UPDATE coding SET "end" = 2000000000 WHERE id = 2)");
    EXPECT_THAT(findings(), testing::HasSubstr("Coding 2 in “P1”"));
}

TEST_F(Check, findsACodingInATextThatItsDocumentNeverHad) {
    change(
        "UPDATE coding SET revision = (SELECT text FROM document WHERE name = 'P2') WHERE id = 1");
    EXPECT_THAT(findings(), testing::HasSubstr("Coding 1 counts in a text that “P1” never had."));
}

TEST_F(Check, findsTurnsOfAnotherText) {
    change(
        "UPDATE document SET turns = (SELECT turns FROM document WHERE name = 'P1') WHERE name = "
        "'P2'");
    EXPECT_THAT(findings(), testing::HasSubstr("The turns of “P2” do not fit its text."));
}

TEST_F(Check, findsATextThatIsNotAsLongAsItsDocumentSays) {
    change("UPDATE document SET characters = 3 WHERE name = 'P1'");
    EXPECT_THAT(findings(), testing::HasSubstr("“P1” is not as long as it says."));
}

TEST_F(Check, findsAFieldThatTheJournalTellsOtherwise) {
    change("UPDATE code SET name = 'mistrust' WHERE name = 'trust'");
    EXPECT_THAT(findings(), testing::StartsWith("The field “name” of a code ("));
}

TEST_F(Check, findsARowThatWasRevivedOrRemoved) {
    change("UPDATE memo SET alive = 0 WHERE id = 1");
    EXPECT_THAT(findings(), testing::StartsWith("The field “alive” of a memo ("));
}

TEST_F(Check, findsADocumentWhoseTextWasChanged) {
    change("UPDATE long_text SET content = replace(content, 'meet', 'meat')");
    EXPECT_THAT(findings(), testing::HasSubstr("is not what its SHA-256 says."));
}

TEST_F(Check, findsATextThatIsMissing) {
    change("DELETE FROM long_text WHERE id = (SELECT text FROM document WHERE name = 'P1')");
    EXPECT_THAT(findings(), testing::HasSubstr("of long_text that is not there."));
}

TEST_F(Check, findsARowThatIsMissing) {
    change("DELETE FROM analysis");
    EXPECT_EQ(findings(),
              "Table analysis has 0 rows where the journal knows 1.\n"
              "A analysis of the journal is missing in its table.");
}

TEST_F(Check, findsARowThatTheJournalDoesNotKnow) {
    change("INSERT INTO study_case (guid, alive, born, name) VALUES (randomblob(16), 1, 1, 'X')");
    EXPECT_THAT(findings(), testing::HasSubstr("Table study_case has 4 rows where the journal "
                                               "knows 3."));
}

TEST_F(Check, findsALivingRowThatNeedsADeadOneAndDoesNotShowIt) {
    change("UPDATE document SET alive = 0 WHERE name = 'P2'");
    EXPECT_THAT(findings(), testing::HasSubstr(
                                "In table coding, 3 rows refer to a document that was removed."));
    const Snapshot shown = freshSnapshot(m_folder.path());
    EXPECT_EQ(lines(danglingIn(shown.study)), "");
    EXPECT_EQ(shown.study.documents.count(), 1U);
}

TEST_F(Check, findsAReferenceToNowhereAndDoesNotShowIt) {
    change("UPDATE coding SET code = 4711, coder = 99 WHERE id = 3");
    EXPECT_THAT(findings(), testing::HasSubstr("Row 3 of table coding refers to a row of code"));
    EXPECT_EQ(lines(danglingIn(freshSnapshot(m_folder.path()).study)), "");
}

TEST_F(Check, findsAJournalEntryThatIsDamagedOrMissing) {
    change("UPDATE journal_entry SET payload = x'7affffffff00' WHERE id = 3");
    EXPECT_EQ(findings(), "An entry of the project's journal is damaged.");
    change("UPDATE journal_entry SET entity = 'poem' WHERE id = 3");
    EXPECT_EQ(findings(), "An entry of the project's journal is missing.");
    change("DELETE FROM journal_entry WHERE id = 3");
    EXPECT_NE(findings(), "");
}

TEST_F(Check, findsCodesThatRunInACircleAndShowsThemAll) {
    change("UPDATE code SET parent = id");
    EXPECT_THAT(findings(), testing::HasSubstr("The field “parent” of a code ("));
}

TEST_F(Check, aDamagedJournalDoesNotKeepTheStudyFromBeingReadAndUndoSaysWhy) {
    change("UPDATE journal_entry SET payload = x'00' || payload");
    const auto project = Project::open(m_folder.path(), drawnOptions());
    EXPECT_EQ(project->study().documents.count(), 2U);
    const Snapshot before = snapshotOf(*project);
    EXPECT_THROW(project->undo(), StoreError);
    EXPECT_TRUE(snapshotOf(*project) == before);
}

TEST_F(Check, refusesRowsUnderImpossibleNumbers) {
    change("UPDATE setting SET id = 2000000000 WHERE id = 1");
    EXPECT_THROW(freshSnapshot(m_folder.path()), StoreError);
    change("UPDATE setting SET id = -7 WHERE id = 2000000000");
    EXPECT_THROW(freshSnapshot(m_folder.path()), StoreError);
}
