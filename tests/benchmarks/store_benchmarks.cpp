// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QFile>
#include <QProcess>

#include "tests/benchmarks/benchmark.h"

namespace tests {

namespace {

void measureCodingImport(MadeStudies& studies, Scoreboard& scoreboard) {
    const CodingPlan& plan = studies.sizes().m;
    const QString ours = studies.path(QStringLiteral("m.samsyn"));
    double seconds = std::numeric_limits<double>::max();
    for (int i = 0; i < studies.sizes().repetitions; ++i) {
        QFile::remove(ours);
        QFile::copy(studies.uncodedM(), ours);
        const auto project = opened(ours);
        seconds =
            std::min(seconds, secondsOf([&] { project->execute(codingStep(*project, plan)); }));
    }
    studies.adoptM(ours);
    const std::vector<PlainCoding> rows = plainCodings(*opened(ours), plan);
    double theirs = std::numeric_limits<double>::max();
    for (int i = 0; i < studies.sizes().repetitions; ++i) {
        PlainSqlite plain = PlainSqlite::likeProject(ours, studies.path(QStringLiteral("plain")));
        theirs = std::min(theirs, secondsOf([&] { plain.insertCodings(rows); }));
    }
    scoreboard.require(PlainSqlite::reading(ours).scanCodings() == plan.codings,
                       QStringLiteral("Not every coding was imported."));
    scoreboard.add({.what = QStringLiteral("import %1 codings in one step").arg(plan.codings),
                    .ours = seconds,
                    .other = QStringLiteral("sqlite3 inserts, no journal"),
                    .theirs = theirs,
                    .mostOfTheirs = 3});
}

/// Resident memory of a fresh process that has the project open, in bytes.
double memoryWithOpen(const QString& project) {
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--open"), project});
    process.waitForFinished(-1);
    return process.readAllStandardOutput().trimmed().toDouble();
}

void measureOpening(MadeStudies& studies, Scoreboard& scoreboard) {
    const QString path = studies.m();
    const int repetitions = studies.sizes().repetitions;
    std::int64_t scanned = 0;
    PlainSqlite plain = PlainSqlite::reading(path);
    const double theirs = bestOf(repetitions, [&] { scanned = plain.scanCodings(); });
    std::unique_ptr<codebook::Project> project;
    double ours = std::numeric_limits<double>::max();
    for (int i = 0; i < repetitions; ++i) {
        project.reset();
        ours = std::min(ours, secondsOf([&] { project = opened(path); }));
    }
    const auto codings = static_cast<std::int64_t>(project->study().codings.count());
    scoreboard.require(codings == scanned,
                       QStringLiteral("%1 codings were opened of %2.").arg(codings).arg(scanned));
    project.reset();
    scoreboard.add({.what = QStringLiteral("open a project of %1 codings").arg(codings),
                    .ours = ours,
                    .other = QStringLiteral("sqlite3 scan of the codings"),
                    .theirs = theirs,
                    .mostOfTheirs = 3});
    scoreboard.add({.what = QStringLiteral("memory with it open"),
                    .ours = memoryWithOpen(path),
                    .quantity = Quantity::Bytes,
                    .most = 400e6});
}

void measureCommit(MadeStudies& studies, Scoreboard& scoreboard) {
    const int commits = studies.sizes().commits;
    CodingPlan plan = studies.sizes().m;
    const auto project = opened(studies.m());
    const std::vector<PlainCoding> rows = plainCodings(*project, plan);
    PlainSqlite plain =
        PlainSqlite::likeProject(project->path(), studies.path(QStringLiteral("plain")));
    plain.insertCodings(rows);
    const auto& study = project->study();
    const codebook::Document& document = *study.documents.begin();
    const auto oneCoding = [&](int number) {
        const PlainCoding& row = rows[static_cast<std::size_t>(number)];
        codebook::Step step(study, QStringLiteral("Code"));
        codebook::NewCoding added;
        added.document = document.guid;
        added.revision = QByteArray::fromHex(document.revision.toLatin1());
        added.code = study.codes.at(codebook::CodeId{row.code}).guid;
        added.coder = study.coders.at(codebook::CoderId{row.coder}).guid;
        added.span = {row.begin, row.end};
        added.created = row.created;
        added.text = project->text(document.id)->slice(added.span);
        step.addCoding(added);
        project->execute(step.command());
    };
    const auto before = static_cast<int>(study.codings.count());
    const double ours = bestOf(studies.sizes().repetitions, [&] {
        for (int i = 0; i < commits; ++i) oneCoding(i);
    });
    const double theirs = bestOf(studies.sizes().repetitions, [&] {
        for (int i = 0; i < commits; ++i) {
            PlainCoding row = rows[static_cast<std::size_t>(i)];
            row.guid = QUuid::createUuid().toRfc4122();
            plain.commitCoding(row);
        }
    });
    scoreboard.require(
        static_cast<int>(study.codings.count()) == before + commits * studies.sizes().repetitions,
        QStringLiteral("A committed coding is not there."));
    scoreboard.add({.what = QStringLiteral("commit one coding, synchronous FULL"),
                    .ours = ours / commits,
                    .other = QStringLiteral("sqlite3, the same rows"),
                    .theirs = theirs / commits,
                    .most = 0.001});
}

void measureUndo(MadeStudies& studies, Scoreboard& scoreboard) {
    codebook::Project& project = studies.d();
    const CodingPlan& plan = studies.sizes().d;
    const std::vector<PlainCoding> rows = plainCodings(project, plan);
    double undo = std::numeric_limits<double>::max();
    double redo = undo;
    double theirs = undo;
    for (int i = 0; i < studies.sizes().repetitions; ++i) {
        undo = std::min(undo, secondsOf([&] { project.undo(); }));
        scoreboard.require(project.study().codings.isEmpty(),
                           QStringLiteral("Undoing left codings behind."));
        redo = std::min(redo, secondsOf([&] { project.redo(); }));
        PlainSqlite plain =
            PlainSqlite::likeProject(project.path(), studies.path(QStringLiteral("plain")));
        plain.insertCodings(rows);
        theirs = std::min(theirs, secondsOf([&] { plain.removeCodings(rows); }));
    }
    scoreboard.require(static_cast<int>(project.study().codings.count()) == plan.codings,
                       QStringLiteral("Redoing did not bring every coding back."));
    const QString other = QStringLiteral("sqlite3 updates by GUID");
    scoreboard.add({.what = QStringLiteral("undo a step of %1 codings").arg(plan.codings),
                    .ours = undo,
                    .other = other,
                    .theirs = theirs});
    scoreboard.add(
        {.what = QStringLiteral("redo it"), .ours = redo, .other = other, .theirs = theirs});
}

}  // namespace

std::vector<Benchmark> storeBenchmarks() {
    return {{"coding-import", measureCodingImport},
            {"open", measureOpening},
            {"commit", measureCommit},
            {"undo", measureUndo}};
}

}  // namespace tests
