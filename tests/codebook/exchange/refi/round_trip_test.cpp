// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What Samsyn writes it takes back whole, and the standard's schema takes it too.
#include <gtest/gtest.h>

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include "codebook/archive/archive_reader.h"
#include "codebook/archive/archive_writer.h"
#include "codebook/error.h"
#include "codebook/exchange/refi/project_rows.h"
#include "codebook/exchange/refi/qdpx_export.h"
#include "codebook/exchange/refi/qdpx_import.h"
#include "codebook/store/store.h"
#include "tests/support/revised_study.h"
#include "tests/support/rich_study.h"

namespace codebook {
namespace {

NewDocument plainDocument(const QString&) { return {}; }

class RoundTrip : public ::testing::Test {
   protected:
    RoundTrip() : project(tests::richProject(path("rich"))) {}

    QString path(const char* name) const { return folder.filePath(QLatin1String(name)); }
    QString written(const QByteArray& bytes, const char* name = "rich.qdpx") const {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    std::unique_ptr<Project> fresh(const char* name) const {
        Project::OpenOptions options;
        options.coder = project->coderName();
        return Project::create(path(name), options);
    }
    static RefiImport bring(Project& into, const QString& file) {
        RefiImport import = qdpxImport(into, file, plainDocument);
        into.execute(import.command);
        return import;
    }
    /// Everything but settings, whose GUIDs are the project's own, in an order of its own.
    static QStringList rowsIn(const Project& of) {
        QStringList rows;
        for (const RowBatch& batch : refi::rowsOf(of).batches) {
            if (batch.entity == Entity::Setting) continue;
            for (std::size_t row = 0; row < batch.rows.size(); ++row) {
                refi::ProjectRows one;
                one.batches.emplace_back(batch.entity, true, std::initializer_list<std::uint8_t>{});
                one.batches[0].fields = batch.fields;
                one.batches[0].rows = {batch.rows[row]};
                for (std::size_t i = 0; i < batch.fields.size(); ++i)
                    one.batches[0].values.push_back(batch.value(row, i));
                rows << QString::fromUtf8(refi::projectRowsJson(one));
            }
        }
        rows.sort();
        return rows;
    }

    QTemporaryDir folder;
    std::unique_ptr<Project> project;
};

TEST_F(RoundTrip, givesTheSameRowsTextsAndWordsAgain) {
    const QString file = written(qdpxOf(*project).bytes);
    const auto back = fresh("back.samsyn");
    bring(*back, file);
    EXPECT_EQ(rowsIn(*back), rowsIn(*project));
    EXPECT_EQ(back->check(), QStringList());
    for (const Document& document : project->study().documents)
        for (const Document& other : back->study().documents) {
            if (other.guid != document.guid) continue;
            EXPECT_EQ(back->text(other.id)->text, project->text(document.id)->text);
        }
    EXPECT_EQ(refi::earlierJournal(back->study()).size(), project->journal().size());
}

TEST_F(RoundTrip, isOneStepThatUndoTakesBackAndRedoBrings) {
    const QString file = written(qdpxOf(*project).bytes);
    const auto back = fresh("back.samsyn");
    const Study before = back->study();
    bring(*back, file);
    const QStringList brought = rowsIn(*back);
    back->undo();
    EXPECT_EQ(back->study().documents.count(), 0U);
    EXPECT_EQ(back->study().codings.count(), 0U);
    EXPECT_EQ(back->study().coders.count(), before.coders.count());
    back->redo();
    EXPECT_EQ(rowsIn(*back), brought);
    back->undo();
    bring(*back, file);  // what was there once comes back
    EXPECT_EQ(rowsIn(*back), brought);
    EXPECT_EQ(back->check(), QStringList());
}

TEST_F(RoundTrip, aSecondTimeBringsNothing) {
    const QString file = written(qdpxOf(*project).bytes);
    const auto back = fresh("back.samsyn");
    bring(*back, file);
    EXPECT_TRUE(qdpxImport(*back, file, plainDocument).command.isEmpty());
    EXPECT_TRUE(qdpxImport(*project, file, plainDocument).command.isEmpty());
}

TEST_F(RoundTrip, writesTheSameBytesForTheSameProject) {
    EXPECT_EQ(qdpxOf(*project).bytes, qdpxOf(*project).bytes);
    EXPECT_EQ(qdcOf(*project).bytes, qdcOf(*project).bytes);
}

TEST_F(RoundTrip, keepsWordsThatWaitToBePlaced) {
    tests::revise(*project, QStringLiteral("P1"),
                  QStringLiteral("I: How do you work together 🙂?\nP1: Not at all any more."));
    ASSERT_TRUE(std::any_of(project->study().codings.begin(), project->study().codings.end(),
                            [](const Coding& coding) { return !coding.isPlaced; }));
    const QString file = written(qdpxOf(*project).bytes);
    const auto back = fresh("back.samsyn");
    bring(*back, file);
    EXPECT_EQ(rowsIn(*back), rowsIn(*project));
    EXPECT_EQ(back->check(), QStringList());
}

TEST_F(RoundTrip, aFileThatAnotherProgramChangedIsReadAsThatProgramLeftIt) {
    const ArchiveReader archive(qdpxOf(*project).bytes, QStringLiteral("a"));
    ArchiveWriter changed;
    for (const QString& entry : archive.entryNames()) {
        QByteArray bytes = archive.read(entry);
        if (entry == QLatin1String("project.qde"))
            bytes.replace("name=\"duty\"", "name=\"pflicht\"");
        changed.add(entry, bytes);
    }
    const auto back = fresh("back.samsyn");
    const RefiImport import = bring(*back, written(changed.bytes()));
    EXPECT_TRUE(import.notes.join(u'\n').contains(QStringLiteral("Another program")));
    EXPECT_EQ(back->study().documents.count(), project->study().documents.count());
    EXPECT_EQ(back->study().codings.count(), project->study().codings.count());
    EXPECT_TRUE(
        std::any_of(back->study().codes.begin(), back->study().codes.end(),
                    [](const Code& code) { return code.name == QLatin1String("pflicht"); }));
    EXPECT_EQ(back->check(), QStringList());
}

TEST_F(RoundTrip, whoReadsTheStandardAloneGetsEveryCodingOnItsWords) {
    const ArchiveReader archive(qdpxOf(*project).bytes, QStringLiteral("a"));
    ArchiveWriter plain;
    for (const QString& entry : archive.entryNames())
        if (entry != QLatin1String("samsyn.json")) plain.add(entry, archive.read(entry));
    const auto back = fresh("back.samsyn");
    bring(*back, written(plain.bytes()));
    QStringList ours;
    QStringList theirs;
    project->forEachCodingDetail([&](const CodingDetail& detail) { ours << detail.text; });
    back->forEachCodingDetail([&](const CodingDetail& detail) { theirs << detail.text; });
    ours.sort();
    theirs.sort();
    EXPECT_EQ(theirs, ours);
    EXPECT_EQ(back->check(), QStringList());
}

TEST_F(RoundTrip, refusesRowsThatLeadNowhere) {
    const ArchiveReader archive(qdpxOf(*project).bytes, QStringLiteral("a"));
    const auto with = [&](const QByteArray& from, const QByteArray& to) {
        ArchiveWriter changed;
        for (const QString& entry : archive.entryNames()) {
            QByteArray bytes = archive.read(entry);
            if (entry == QLatin1String("samsyn.json")) bytes.replace(from, to);
            changed.add(entry, bytes);
        }
        return written(changed.bytes(), "broken.qdpx");
    };
    const QByteArray coder =
        project->study().coders.begin()->guid.toByteArray(QUuid::WithoutBraces);
    const auto back = fresh("back.samsyn");
    EXPECT_THROW(
        qdpxImport(*back, with("[\"" + coder, "[\"" + QByteArray(coder).replace(0, 4, "0000")),
                   plainDocument),
        FormatError);
    EXPECT_THROW(qdpxImport(*back, with("samsyn-project/1", "samsyn-project/9"), plainDocument),
                 FormatError);
    EXPECT_THROW(qdpxImport(*back, with("\"rows\"", "rows"), plainDocument), FormatError);
    EXPECT_EQ(back->study().documents.count(), 0U);
}

/// The schemas are not ours to copy: they lie beside a checkout, or are not there.
TEST_F(RoundTrip, isValidByTheStandardsSchemas) {
    const QString schemas = QStringLiteral(SAMSYN_SOURCE_DIR "/../shared/refi-qda/");
    const QString xmllint = QStandardPaths::findExecutable(QStringLiteral("xmllint"));
    if (xmllint.isEmpty() || !QFile::exists(schemas + QStringLiteral("Project.xsd")))
        GTEST_SKIP() << "no xmllint, or no schemas beside the checkout";
    const auto validate = [&](const char* schema, const QString& file) {
        QProcess process;
        process.start(xmllint, {QStringLiteral("--noout"), QStringLiteral("--nonet"),
                                QStringLiteral("--schema"), schemas + QLatin1String(schema), file});
        process.waitForFinished();
        EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    };
    const ArchiveReader archive(qdpxOf(*project).bytes, QStringLiteral("a"));
    validate("Project.xsd", written(archive.read(QStringLiteral("project.qde")), "project.qde"));
    validate("Codebook.xsd", written(qdcOf(*project).bytes, "codes.qdc"));
}

}  // namespace
}  // namespace codebook
