// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files, folders and archives on their way into a project.
#include "indexer/import/project_import.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "codebook/archive/archive_writer.h"
#include "codebook/error.h"
#include "codebook/project/project.h"
#include "tests/indexer/import/import_fixture.h"

using codebook::Project;
using indexer::ImportReport;

namespace {

class ProjectImport : public testing::Test {
   protected:
    ProjectImport() {
        Project::OpenOptions options;
        options.coder = QStringLiteral("Ada");
        m_project = Project::create(path("study.samsyn"), options);
    }

    QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    void write(const char* name, const QByteArray& bytes) const {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QByteArray archive(std::initializer_list<std::pair<const char*, QByteArray>> entries) const {
        codebook::ArchiveWriter writer;
        for (const auto& [name, bytes] : entries) writer.add(QString::fromUtf8(name), bytes);
        return writer.bytes();
    }

    ImportReport import(std::initializer_list<const char*> names,
                        const indexer::ImportOptions& options = {}) {
        QStringList paths;
        for (const char* name : names) paths << path(name);
        return indexer::importPaths(*m_project, paths, options);
    }

    /// "wave/north|Anna" a document.
    std::vector<std::string> grouped() const {
        std::vector<std::string> names;
        for (const codebook::Document& document : m_project->study().documents)
            names.push_back((document.group + u'|' + document.name).toStdString());
        return names;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_project;
};

using Names = std::vector<std::string>;

}  // namespace

TEST_F(ProjectImport, keepsFoldersAsGroups) {
    write("in/Anna.txt", "One.");
    write("in/wave 1/north/Bo.txt", "Two.");
    write("in/wave 1/Cia.txt", "Three.");
    const ImportReport report = import({"in"});
    EXPECT_EQ(grouped(), (Names{"|Anna", "wave 1|Cia", "wave 1/north|Bo"}));
    EXPECT_EQ(report.imported[2].group, QStringLiteral("wave 1/north"));
}

TEST_F(ProjectImport, groupsByTheNamesOfSeveralFolders) {
    write("police/Anna.txt", "One.");
    write("ngo/Bo.txt", "Two.");
    write("Cia.txt", "Three.");
    import({"police", "ngo", "Cia.txt"});
    EXPECT_EQ(grouped(), (Names{"police|Anna", "ngo|Bo", "|Cia"}));
}

TEST_F(ProjectImport, readsAnArchiveAsAFolder) {
    write("wave.zip", archive({{"north/Åsa.txt", "One."},
                               {"Bo.md", "Two."},
                               {"picture.png", "no"},
                               {"inner.zip", "no"},
                               {"__MACOSX/north/._Åsa.txt", "no"},
                               {"north/.DS_Store", "no"},
                               {"north/~$sa.docx", "no"}}));
    const ImportReport report = import({"wave.zip"});
    EXPECT_EQ(grouped(), (Names{"|Bo", "north|Åsa"}));
    ASSERT_EQ(report.skipped.size(), 2U);
    EXPECT_EQ(report.skipped[0].path, path("wave.zip/inner.zip"));
    EXPECT_EQ(report.skipped[1].path, path("wave.zip/picture.png"));
    EXPECT_TRUE(report.failed.empty());
}

TEST_F(ProjectImport, groupsArchivesInFoldersByTheirNames) {
    write("in/north.zip", archive({{"Anna.txt", "One."}}));
    write("in/a/south.zip", archive({{"old/Bo.txt", "Two."}}));
    import({"in"});
    EXPECT_EQ(grouped(), (Names{"a/south/old|Bo", "north|Anna"}));
}

TEST_F(ProjectImport, writesGroupsInComposedForm) {
    write("in/A\u030Asa/Anna.txt", "One.");
    import({"in"});
    EXPECT_EQ(grouped(), (Names{"Åsa|Anna"}));
}

TEST_F(ProjectImport, takesNothingFromABrokenArchiveButTheRest) {
    write("broken.zip", archive({{"Anna.txt", QByteArray(3000, 'a')}}).left(90));
    write("empty.zip", archive({}));
    write("slip.zip", archive({{"Anna.txt", "One."}}).replace("Anna.txt", "../a.txt"));
    write("Bo.txt", "Two.");
    const ImportReport report = import({"broken.zip", "empty.zip", "slip.zip", "Bo.txt"});
    EXPECT_EQ(grouped(), (Names{"|Bo"}));
    ASSERT_EQ(report.failed.size(), 3U);
    EXPECT_TRUE(report.failed[2].reason.contains(QLatin1String("leads out")));
}

TEST_F(ProjectImport, failsForTheEntryThatIsBrokenAlone) {
    QByteArray bytes = archive({{"Anna.txt", "One and two and three."}, {"Bo.txt", "Two."}});
    const qsizetype at = bytes.indexOf("Anna.txt") + 12;
    bytes[at] = static_cast<char>(bytes.at(at) ^ 0x55);
    write("wave.zip", bytes);
    const ImportReport report = import({"wave.zip"});
    EXPECT_EQ(grouped(), (Names{"|Bo"}));
    ASSERT_EQ(report.failed.size(), 1U);
    EXPECT_EQ(report.failed[0].path, path("wave.zip/Anna.txt"));
}

TEST_F(ProjectImport, knowsAFileInWhateverItComes) {
    write("Anna.txt", "One.");
    write("again.zip", archive({{"other name.txt", "One."}}));
    import({"Anna.txt"});
    const ImportReport report = import({"again.zip"});
    ASSERT_EQ(report.skipped.size(), 1U);
    EXPECT_TRUE(report.skipped[0].reason.contains(QStringLiteral("“Anna”")));
}

TEST_F(ProjectImport, stopsWhereItIsAskedToAndKeepsWhatIsDone) {
    for (int i = 0; i < 30; ++i)
        write(qPrintable(QStringLiteral("in/%1.txt").arg(i, 2, 10, QLatin1Char('0'))),
              "Text " + QByteArray::number(i));
    const ImportReport report = indexer::importPaths(
        *m_project, {path("in")}, {},
        [](std::size_t done, std::size_t, const QString&) { return done < 7; });
    EXPECT_TRUE(report.wasCancelled);
    EXPECT_EQ(grouped().size(), 7U);
    EXPECT_EQ(grouped().back(), "|06");
}

TEST_F(ProjectImport, makesMemosOfWhatStandsBesideTheText) {
    const QByteArray body =
        "<w:p><w:r><w:t>I: Why?</w:t></w:r></w:p><w:p><w:r><w:t xml:space=\"preserve\">P1: "
        "</w:t></w:r><w:commentRangeStart w:id=\"1\"/><w:r><w:t>Trust.</w:t></w:r>"
        "<w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r>"
        "<w:r><w:commentReference w:id=\"2\"/></w:r></w:p>";
    const QByteArray comments =
        "<w:comment w:id=\"1\" w:author=\"Bo\"><w:p><w:r><w:t>In whom?</w:t></w:r></w:p>"
        "</w:comment><w:comment w:id=\"2\"><w:p><w:r><w:t>Short.</w:t></w:r></w:p></w:comment>";
    write("Anna.docx", tests::docxOf(body, {{"comments", comments}}));
    import({"Anna.docx"});
    const codebook::Study& study = m_project->study();
    std::vector<std::string> memos;
    for (const codebook::Memo& memo : study.memos) {
        EXPECT_EQ(memo.subject, codebook::MemoSubject::Passage);
        EXPECT_EQ(memo.about, study.documents.at(codebook::DocumentId{1}).guid);
        memos.push_back((memo.title + u'|' + memo.text + u'|' +
                         m_project->text(codebook::DocumentId{1})->slice(memo.span))
                            .toStdString());
    }
    EXPECT_EQ(memos, (Names{"Comment by Bo|In whom?|Trust.", "Comment|Short.|P1: Trust."}));
    m_project->undo();
    EXPECT_EQ(study.memos.count(), 0U);

    indexer::ImportOptions without;
    without.takesComments = false;
    import({"Anna.docx"}, without);
    EXPECT_EQ(study.memos.count(), 0U);
}

TEST_F(ProjectImport, undoesFileByFile) {
    write("in/Anna.txt", "One.");
    write("in/Bo.txt", "Two.");
    import({"in"});
    m_project->undo();
    EXPECT_EQ(grouped(), (Names{"|Anna"}));
    m_project->redo();
    EXPECT_EQ(grouped(), (Names{"|Anna", "|Bo"}));
    EXPECT_TRUE(m_project->check().isEmpty());
}
