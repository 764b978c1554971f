// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a crash may leave behind: a project killed while it is opened, written or closed, and a log
// that was cut off or damaged.
#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <csignal>
#include <functional>
#include <iostream>
#include <random>
#include <set>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "codebook/error.h"
#include "tests/support/rich_study.h"

using namespace codebook;
using namespace tests;

namespace {

constexpr qsizetype guidSize = 16;

Command addCodings(const Project& project, int number) {
    Step step(project.study(), QStringLiteral("Code"));
    NewCoding coding =
        codingOf(project, QStringLiteral("P1"), QStringLiteral("🙂"), QStringLiteral("habit"));
    for (int i = 0; i < number; ++i) {
        coding.guid = QUuid::createUuid();
        step.addCoding(coding);
    }
    return step.command();
}

/// A step of some kind: a coding, five hundred, one back, one again.
void doSomething(Project& project, std::mt19937::result_type choice) {
    if (choice % 8 == 0 && project.undoText())
        project.undo();
    else if (choice % 8 == 1 && project.redoText())
        project.redo();
    else
        project.execute(addCodings(project, choice % 16 == 2 ? 500 : 1));
}

/// Opens the project, takes a few steps, closes it, and again, telling the journal's last GUID
/// through the pipe after each step. Ends by being killed, or not well.
void workForEver(const QString& path, unsigned seed, int pipe) {
    std::mt19937 random(seed);
    for (;;) {
        const auto project = Project::open(path, drawnOptions());
        if (project->isReadOnly()) return;
        for (unsigned steps = random() % 4; steps > 0; --steps) {
            doSomething(*project, random());
            const QByteArray guid = project->journal().back().change.toRfc4122();
            if (::write(pipe, guid.constData(), guidSize) != guidSize) return;
        }
    }
}

/// Lets a child work until it is killed, and returns what it said was done. `prepare` runs in the
/// child before it begins, `end` here, with the child's number, to bring about its end.
QList<QUuid> doneUntilKilled(const QString& path, unsigned seed,
                             const std::function<void()>& prepare,
                             const std::function<void(pid_t)>& end) {
    int ends[2] = {};
    if (::pipe(ends) != 0) return {};
    const pid_t child = ::fork();
    if (child == 0) {
        prepare();
        try {
            workForEver(path, seed, ends[1]);
        } catch (const Error& error) {
            std::cerr << error.what() << std::endl;
        }
        ::_exit(1);
    }
    ::close(ends[1]);
    end(child);
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status)) << "the child came to an end of its own";
    QFile said;
    EXPECT_TRUE(said.open(ends[0], QIODevice::ReadOnly, QFile::AutoCloseHandle));
    const QByteArray bytes = said.readAll();
    QList<QUuid> done;
    for (qsizetype at = 0; at + guidSize <= bytes.size(); at += guidSize)
        done << QUuid::fromRfc4122(bytes.mid(at, guidSize));
    return done;
}

QList<QUuid> doneIn(const QString& path, unsigned seed, unsigned microseconds) {
    return doneUntilKilled(
        path, seed, [] {},
        [&](pid_t child) {
            ::usleep(microseconds);
            ::kill(child, SIGKILL);
        });
}

/// Ends with the write that would make any file longer than that: the system writes what still
/// fits, and kills.
QList<QUuid> doneUntilAFileIsLongerThan(const QString& path, unsigned seed, rlim_t bytes) {
    return doneUntilKilled(
        path, seed,
        [&] {
            std::signal(SIGXFSZ, SIG_DFL);
            const rlimit none{0, 0};
            ::setrlimit(RLIMIT_CORE, &none);
            const rlimit limit{bytes, bytes};
            ::setrlimit(RLIMIT_FSIZE, &limit);
        },
        [](pid_t) {});
}

QList<QUuid> journalOf(const Project& project) {
    QList<QUuid> guids;
    for (const JournalLine& line : project.journal()) guids << line.change;
    return guids;
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

void writeFile(const QString& path, const QByteArray& content) {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(content);
}

/// The project as a killed process left it: sound, with all that was in the journal before and all
/// that was done since, and at most the one step more that was done and could not be told.
void expectWhole(const QString& path, const QList<QUuid>& done, QList<QUuid>& journal) {
    const auto project = Project::open(path, drawnOptions());
    ASSERT_FALSE(project->isReadOnly()) << project->readOnlyReason().toStdString();
    ASSERT_EQ(lines(project->check()), "");
    ASSERT_EQ(lines(danglingIn(project->study())), "");
    const QList<QUuid> expected = journal + done;
    journal = journalOf(*project);
    ASSERT_EQ(journal.mid(0, expected.size()), expected);
    ASSERT_LE(journal.size(), expected.size() + 1);
}

QStringList filesIn(const StudyFolder& folder) {
    return QDir(folder.folder.path()).entryList(QDir::Files | QDir::Hidden);
}

/// A project with its log as a crash leaves them, and what was there after each step in the log.
struct Crashed {
    explicit Crashed(const StudyFolder& folder) {
        richProject(folder.path());
        const auto project = Project::open(folder.path(), drawnOptions());
        std::mt19937 random(20260102);
        for (int step = 0; step <= 12; ++step) {
            if (step > 0) doSomething(*project, random());
            states.push_back(snapshotOf(*project));
        }
        journal = journalOf(*project);
        file = contentOf(folder.path());
        log = contentOf(folder.path() + QStringLiteral("-wal"));
    }

    /// The project that such a log belongs to, under a name of its own.
    QString laidDown(const StudyFolder& folder, const QByteArray& itsLog) const {
        QString path = folder.path(QStringLiteral("crashed.samsyn"));
        writeFile(path, file);
        writeFile(path + QStringLiteral("-wal"), itsLog);
        QFile::remove(path + QStringLiteral("-shm"));
        return path;
    }

    /// How many steps of the log the project shows, having found it to be exactly those.
    qsizetype stepsIn(const QString& path) const {
        const auto project = Project::open(path, drawnOptions());
        EXPECT_EQ(lines(project->check()), "");
        const QList<QUuid> known = journalOf(*project);
        EXPECT_EQ(known, journal.mid(0, known.size()));
        const qsizetype steps =
            known.size() - (journal.size() - static_cast<qsizetype>(states.size()) + 1);
        EXPECT_GE(steps, 0);
        EXPECT_TRUE(snapshotOf(*project) == states.at(static_cast<std::size_t>(steps)));
        return steps;
    }

    std::vector<Snapshot> states;
    QList<QUuid> journal;
    QByteArray file;
    QByteArray log;
};

}  // namespace

TEST(Crash, whileOpeningWritingOrClosingLosesNothingThatWasDone) {
    const StudyFolder folder;
    QList<QUuid> journal = journalOf(*richProject(folder.path()));
    std::mt19937 random(20260102);
    // A slow machine does less in the same time.
    for (unsigned round = 0; round < 40 || (journal.size() <= 100 && round < 400); ++round) {
        SCOPED_TRACE("round " + std::to_string(round));
        const auto time = static_cast<unsigned>(500 + random() % 60'000);
        ASSERT_NO_FATAL_FAILURE(
            expectWhole(folder.path(), doneIn(folder.path(), round, time), journal));
    }
    EXPECT_GT(journal.size(), 100);
    EXPECT_EQ(filesIn(folder), QStringList{QStringLiteral("study.samsyn")});
}

TEST(Crash, inTheMiddleOfAWriteLosesNothingThatWasDone) {
    const StudyFolder folder;
    const QList<QUuid> begun = journalOf(*richProject(folder.path()));
    const auto size = static_cast<rlim_t>(QFileInfo(folder.path()).size());
    std::mt19937 random(20260102);
    qsizetype steps = 0;
    for (unsigned round = 0; round < 60; ++round) {
        // Short limits end while the log is written, longer ones while it is folded into the file;
        // the shortest are those that let a log begin at all.
        const rlim_t limit = 33'000 + random() % size;
        SCOPED_TRACE("round " + std::to_string(round) + " up to " + std::to_string(limit));
        const QString path = folder.path(QString::number(round));
        ASSERT_TRUE(QFile::copy(folder.path(), path));
        QList<QUuid> journal = begun;
        ASSERT_NO_FATAL_FAILURE(
            expectWhole(path, doneUntilAFileIsLongerThan(path, round, limit), journal));
        steps += journal.size() - begun.size();
    }
    EXPECT_GT(steps, 100);
}

TEST(Crash, thatCutTheLogLeavesAnEarlierStateAndNothingInBetween) {
    const StudyFolder folder;
    const Crashed crashed(folder);
    ASSERT_GT(crashed.log.size(), 12 * 4096);
    qsizetype before = 0;
    for (int cut = 0; cut <= 60; ++cut) {
        const qsizetype length = crashed.log.size() * cut / 60;
        SCOPED_TRACE(length);
        const qsizetype steps = crashed.stepsIn(crashed.laidDown(folder, crashed.log.left(length)));
        EXPECT_GE(steps, before);
        before = steps;
    }
    EXPECT_EQ(before, 12);
}

TEST(Crash, thatDamagedTheLogLeavesAnEarlierState) {
    const StudyFolder folder;
    const Crashed crashed(folder);
    std::mt19937 random(20260102);
    std::set<qsizetype> seen;
    for (int round = 0; round < 60; ++round) {
        QByteArray log = crashed.log;
        const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(log.size()));
        SCOPED_TRACE(at);
        log[at] = static_cast<char>(log[at] ^ 0x10);
        seen.insert(crashed.stepsIn(crashed.laidDown(folder, log)));
    }
    EXPECT_GT(seen.size(), 3U);
}

TEST(Crash, leavesAProjectThatCanBeReadWithoutBeingMended) {
    const StudyFolder folder;
    const Crashed crashed(folder);
    const QString path = crashed.laidDown(folder, crashed.log);
    EXPECT_TRUE(freshSnapshot(path) == crashed.states.back());
    EXPECT_TRUE(contentOf(path) == crashed.file);
}
