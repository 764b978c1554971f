// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Corrected transcripts as they come in files.
#include "indexer/import/revision_import.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QFile>

#include "codebook/error.h"
#include "codebook/project/lookup.h"
#include "codebook/project/step.h"
#include "indexer/import/project_import.h"
#include "tests/indexer/import/import_fixture.h"
#include "tests/support/revised_study.h"

using namespace codebook;

namespace {

class RevisionImport : public testing::Test {
   protected:
    void SetUp() override {
        m_project = Project::create(m_folder.path(), tests::drawnOptions());
        write("talk.txt",
              "I: How do you work?\nP1: We meet evry morning.\nI: Yes?\nP1: Yes, åtta.\n");
        indexer::importPaths(*m_project, {path("talk.txt")}, {});
        Step step(m_project->study(), QStringLiteral("Code"));
        Code code;
        code.name = QStringLiteral("c");
        step.addCode(code, {});
        m_project->execute(step.command());
        Step coding(m_project->study(), QStringLiteral("Code"));
        coding.addCoding(tests::codingOf(*m_project, QStringLiteral("talk"),
                                         QStringLiteral("evry morning"), QStringLiteral("c")));
        m_project->execute(coding.command());
    }
    QString path(const char* name) const { return m_folder.path(QLatin1String(name)); }
    void write(const char* name, const QByteArray& bytes) const {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    DocumentId document() const {
        return documentNamed(m_project->study(), QStringLiteral("talk"));
    }
    indexer::FileRevision read(const char* name, const indexer::ReadOptions& options = {}) {
        return indexer::revisionFromFile(*m_project, document(), path(name), options);
    }

    tests::StudyFolder m_folder;
    std::unique_ptr<Project> m_project;
};

}  // namespace

TEST_F(RevisionImport, plansAndChangesNothing) {
    write("new.txt", "I: How do you work?\nP1: We meet every morning.\nI: Yes?\nP1: Yes, åtta.\n");
    const std::size_t steps = m_project->journal().size();
    const indexer::FileRevision revision = read("new.txt");
    EXPECT_EQ(m_project->journal().size(), steps);
    ASSERT_EQ(revision.plan.report.rows.size(), 1U);
    EXPECT_EQ(revision.plan.report.rows[0].wordsAfter, QStringLiteral("every morning"));
    m_project->execute(revision.plan.command);
    EXPECT_EQ(tests::lines(tests::codedIn(*m_project, QStringLiteral("talk"))), "c: every morning");
    const Document& row = m_project->study().documents.at(document());
    EXPECT_EQ(row.name, QStringLiteral("talk"));
    EXPECT_EQ(row.source, QStringLiteral("new.txt"));
    EXPECT_EQ(tests::lines(m_project->check()), "");
}

TEST_F(RevisionImport, listsTheCommentsThatItDoesNotTake) {
    write("new.docx",
          tests::docxOf(
              "<w:p><w:r><w:t>I: How do you </w:t></w:r><w:commentRangeStart w:id=\"1\"/><w:r><w:t>"
              "work</w:t></w:r><w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference "
              "w:id=\"1\"/></w:r><w:r><w:t>?</w:t></w:r></w:p><w:p><w:r><w:t>P1: We meet every "
              "morning.</w:t></w:r></w:p><w:p><w:r><w:t>I: Yes?</w:t></w:r></w:p><w:p><w:r><w:t>"
              "P1: Yes, åtta.</w:t></w:r></w:p>",
              {{"comments",
                "<w:comment w:id=\"1\" w:author=\"Anna\"><w:p><w:r><w:t>Paid work?"
                "</w:t></w:r></w:p></w:comment>"}}));
    EXPECT_THAT(tests::lines(read("new.docx").notes),
                testing::HasSubstr("not taken as memos: 1.\nAnna on “work”: Paid work?"));
}

TEST_F(RevisionImport, readsAnotherFormatAndKeepsTheSpeakers) {
    write("new.vtt",
          "WEBVTT\n\n00:01.000 --> 00:02.000\n<v P1>We meet every morning.</v>\n\n"
          "00:03.000 --> 00:04.000\n<v I>And in the evening?</v>\n");
    m_project->execute(read("new.vtt").plan.command);
    EXPECT_EQ(m_project->text(document())->text,
              QStringLiteral("We meet every morning.\nAnd in the evening?"));
    const auto speakers = speakersOf(m_project->study(), document());
    ASSERT_EQ(speakers.size(), 2U);
    EXPECT_EQ(speakers[0]->label, QStringLiteral("P1"));
    EXPECT_TRUE(speakers[0]->person);
    EXPECT_TRUE(speakers[1]->isInterviewer);
    EXPECT_EQ(m_project->study().cases.count(), 1U);
    EXPECT_EQ((*m_project->turns(document()))[0].begins, std::chrono::milliseconds(1000));
    EXPECT_EQ(tests::lines(tests::codedIn(*m_project, QStringLiteral("talk"))), "c: every morning");
}

TEST_F(RevisionImport, takesTheEncodingThatIsGivenAndKeepsTheLanguage) {
    write("old.txt",
          "I: How do you work?\nP1: We meet evry morning.\nI: Yes?\nP1: Yes, \xE5tta!\n");
    indexer::ReadOptions options;
    options.encoding = QStringLiteral("windows-1252");
    options.language = QStringLiteral("sv");
    m_project->execute(read("old.txt", options).plan.command);
    EXPECT_TRUE(m_project->text(document())->text.endsWith(QStringLiteral("Yes, åtta!\n")));
    EXPECT_EQ(m_project->study().documents.at(document()).language, QStringLiteral("sv"));
    write("next.txt", "I: How do you work?\nP1: We meet at eight.\nI: Yes?\nP1: Yes.\n");
    m_project->execute(read("next.txt").plan.command);
    EXPECT_EQ(m_project->study().documents.at(document()).language, QStringLiteral("sv"));
}

TEST_F(RevisionImport, warnsOfAFileThatHasLittleInCommon) {
    write("other.txt",
          "X: Quite another talk about the weather in June.\nY: So it is, so it is.\n");
    indexer::importPaths(*m_project, {path("other.txt")}, {});
    const indexer::FileRevision revision = read("other.txt");
    const std::string notes = tests::lines(revision.notes);
    EXPECT_NE(notes.find("The same file is in the project as “other”."), std::string::npos);
    EXPECT_NE(notes.find("make sure that this is the right file"), std::string::npos) << notes;
}

TEST_F(RevisionImport, refusesWhatIsNoTranscript) {
    write("empty.txt", "");
    write("blank.txt", "\n \n");
    write("answers.csv",
          "Name,Age,What do you think of your work?\nAnn,30,I like it a lot when it rains\n"
          "Bo,41,Not so much these days I am afraid\n");
    EXPECT_THROW(read("answers.csv"), FormatError);
    EXPECT_THROW(read("empty.txt"), FormatError);
    EXPECT_THROW(read("blank.txt"), FormatError);
    EXPECT_THROW(read("nowhere.txt"), FormatError);
    write("answers.csv", "Name,Why?\nAnna,Because it has always been so around here\n");
    EXPECT_THROW(read("answers.csv"), FormatError);
    EXPECT_FALSE(read("talk.txt").plan.report.changesText);
}
