// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Works on a project in a process of its own:
//     test-project-writer work PATH      step after step until it is killed; "N" once the journal
//                                        has N lines for good
//     test-project-writer create PATH    makes a project
//     test-project-writer hold PATH      keeps it open until standard input ends
//     test-project-writer try PATH       says how it is open and what comes of writing
//     test-project-writer fill PATH LIMIT   writes until no file may grow beyond LIMIT bytes
// "--as-nobody" first gives up the rights of the superuser.
#include <QCoreApplication>

#include <csignal>
#include <iostream>
#include <random>
#include <sys/resource.h>
#include <unistd.h>

#include "codebook/error.h"
#include "codebook/model/code_tree.h"
#include "tests/support/rich_study.h"

using namespace codebook;
using namespace tests;

namespace {

void say(const QString& line) { std::cout << line.toStdString() << std::endl; }

Command addCodings(const Project& project, int number, const QString& memo = {}) {
    Step step(project.study(), QStringLiteral("Code"));
    NewCoding coding =
        codingOf(project, QStringLiteral("P1"), QStringLiteral("🙂"), QStringLiteral("habit"));
    coding.memo = memo;
    for (int i = 0; i < number; ++i) {
        coding.guid = QUuid::createUuid();
        step.addCoding(coding);
    }
    return step.command();
}

void work(const QString& path) {
    const auto project = Project::open(path, drawnOptions());
    if (project->isReadOnly()) return say(QStringLiteral("read-only"));
    std::mt19937 random(std::random_device{}());
    for (;;) {
        const auto choice = random() % 8;
        if (choice == 0 && project->undoText())
            project->undo();
        else if (choice == 1 && project->redoText())
            project->redo();
        else
            project->execute(addCodings(*project, choice == 2 ? 200 : 1));
        say(QString::number(project->journal().size()));
    }
}

void tryToWrite(const QString& path) {
    const auto project = Project::open(path, drawnOptions(QStringLiteral("Bo")));
    say(project->isReadOnly() ? project->readOnlyReason() : QStringLiteral("writable"));
    say(QString::number(project->study().codings.count()));
    const Snapshot before = snapshotOf(*project);
    try {
        project->execute(addCodings(*project, 1));
        say(QStringLiteral("written"));
    } catch (const StoreError& error) {
        say(error.message());
        if (!(snapshotOf(*project) == before)) say(QStringLiteral("but changed"));
    }
}

void allowFilesOf(rlim_t bytes) {
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = bytes;
    setrlimit(RLIMIT_FSIZE, &limit);
}

/// Tells what went wrong, whether anything but that happened, and whether work goes on once there
/// is room.
void fill(const QString& path, rlim_t limit) {
    std::signal(SIGXFSZ, SIG_IGN);
    const auto project = Project::open(path, drawnOptions());
    allowFilesOf(limit);
    Snapshot before;
    try {
        for (;;) {
            before = snapshotOf(*project);
            project->execute(addCodings(*project, 3, QString(5000, u'x')));
        }
    } catch (const StoreError& error) {
        say(error.message());
    }
    say(snapshotOf(*project) == before ? QStringLiteral("unchanged") : QStringLiteral("changed"));
    allowFilesOf(RLIM_INFINITY);
    say(QString::fromStdString(lines(project->check())));
    const std::size_t codings = project->study().codings.count();
    project->execute(addCodings(*project, 1));
    say(QString::number(project->study().codings.count() - codings));
    project->undo();
    say(snapshotOf(*project) == before ? QStringLiteral("unchanged") : QStringLiteral("changed"));
}

void carryOut(const QStringList& arguments) {
    const QString& command = arguments.at(0);
    const QString& path = arguments.at(1);
    if (command == QLatin1String("work")) return work(path);
    if (command == QLatin1String("try")) return tryToWrite(path);
    if (command == QLatin1String("fill")) return fill(path, arguments.at(2).toULong());
    if (command == QLatin1String("create")) {
        if (arguments.size() > 2) {
            std::signal(SIGXFSZ, SIG_IGN);
            allowFilesOf(arguments.at(2).toULong());
        }
        Project::create(path, drawnOptions());
        return say(QStringLiteral("created"));
    }
    const auto project = Project::open(path, drawnOptions());
    say(project->isReadOnly() ? project->readOnlyReason() : QStringLiteral("writable"));
    std::cin.get();
}

}  // namespace

int main(int argumentCount, char** argumentValues) {
    const QCoreApplication application(argumentCount, argumentValues);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    constexpr uid_t nobody = 65534;
    if (arguments.removeAll(QStringLiteral("--as-nobody")) > 0 && geteuid() == 0 &&
        (setgid(nobody) != 0 || setuid(nobody) != 0))
        return 2;
    try {
        carryOut(arguments);
    } catch (const Error& error) {
        say(QStringLiteral("error: ") + error.message());
        return 1;
    }
    return 0;
}
