// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A session that dies is known at the next start; one that lives or ended well is not.
#include "app/desktop/start/crash_mark.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QThread>

#include "app/desktop/session/session.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"
#include "tests/support/drawn_study.h"

using app::CrashMark;
using app::Session;

namespace {

const char* const childFolder = "SAMSYN_TEST_CRASH_FOLDER";

void addCode(Session& session, const QString& name) {
    session.perform(QStringLiteral("Add the code “%1”").arg(name), [&](codebook::Step& step) {
        codebook::Code code;
        code.name = name;
        step.addCode(code, {});
    });
}

std::unique_ptr<Session> sessionIn(const QString& folder) {
    return std::make_unique<Session>(codebook::Project::create(
        folder + QStringLiteral("/police-ngo.samsyn"), tests::drawnOptions()));
}

TEST(CrashMark, isNotLeftByASessionThatEndsWell) {
    const tests::StudyFolder folder;
    {
        const auto session = sessionIn(folder.path({}));
        new CrashMark(*session, folder.path(QStringLiteral("marks")));
        addCode(*session, QStringLiteral("Trust"));
        EXPECT_FALSE(CrashMark::takeInterruption(folder.path(QStringLiteral("marks"))));
        EXPECT_EQ(QDir(folder.path(QStringLiteral("marks"))).entryList(QDir::Files).size(), 1);
    }
    EXPECT_FALSE(CrashMark::takeInterruption(folder.path(QStringLiteral("marks"))));
    EXPECT_TRUE(QDir(folder.path(QStringLiteral("marks"))).isEmpty());
}

/// What the other process of the next test does.
void codeUntilKilled(const QString& folder) {
    const auto session = sessionIn(folder);
    new CrashMark(*session, folder);
    addCode(*session, QStringLiteral("Trust"));
    addCode(*session, QStringLiteral("Hierarchy & law"));
    QFile ready(folder + QStringLiteral("/ready"));
    ASSERT_TRUE(ready.open(QIODevice::WriteOnly));
    ready.close();
    for (;;) QThread::sleep(1);
}

TEST(CrashMark, ofAKilledProcessNamesItsProjectAndLastStep) {
    if (qEnvironmentVariableIsSet(childFolder)) codeUntilKilled(qEnvironmentVariable(childFolder));
    const tests::StudyFolder folder;
    const QString marks = folder.path({});
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(childFolder), marks);
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--gtest_filter=CrashMark.ofAKilledProcess*")});
    ASSERT_TRUE(child.waitForStarted());
    for (int i = 0; i < 400 && !QFile::exists(folder.path(QStringLiteral("ready"))); ++i)
        QThread::msleep(25);
    EXPECT_FALSE(CrashMark::takeInterruption(marks)) << "it still runs";
    child.kill();
    ASSERT_TRUE(child.waitForFinished());

    const auto interruption = CrashMark::takeInterruption(marks);
    ASSERT_TRUE(interruption);
    EXPECT_TRUE(interruption->path.endsWith(QStringLiteral("/police-ngo.samsyn")));
    EXPECT_EQ(interruption->lastStep.toStdString(), "Add the code “Hierarchy & law”");
    EXPECT_TRUE(interruption->lastStepAt.isValid());
    EXPECT_TRUE(interruption->sentence().contains(QStringLiteral("police-ngo")));
    EXPECT_FALSE(CrashMark::takeInterruption(marks)) << "it is told once";
    const auto project =
        codebook::Project::open(interruption->path, codebook::Project::OpenOptions());
    EXPECT_EQ(project->study().codes.count(), 2U);
    EXPECT_TRUE(project->check().isEmpty());
}

TEST(CrashMark, isKnownThoughItsProcessNumberWasGivenAway) {
    const tests::StudyFolder folder;
    QFile mark(folder.path(QStringLiteral("session-1-x.json")));
    ASSERT_TRUE(mark.open(QIODevice::WriteOnly));
    mark.write(
        "{\"project\":\"/a/b.samsyn\",\"process\":1,\"processBegan\":\"another\","
        "\"started\":\"2026-01-02T03:04:05.000Z\"}");
    mark.close();
    const auto interruption = CrashMark::takeInterruption(folder.path({}));
    ASSERT_TRUE(interruption);
    EXPECT_EQ(interruption->path.toStdString(), "/a/b.samsyn");
    EXPECT_TRUE(interruption->sentence().endsWith(QStringLiteral("Everything is stored.")));
}

TEST(CrashMark, passesOverWhatIsNoMark) {
    const tests::StudyFolder folder;
    for (const QByteArray& bytes : {QByteArray(), QByteArray("{"), QByteArray("[1,2]"),
                                    QByteArray(R"({"project":7,"process":"x"})")}) {
        QFile mark(folder.path(QStringLiteral("session-1-x.json")));
        ASSERT_TRUE(mark.open(QIODevice::WriteOnly));
        mark.write(bytes);
        mark.close();
        EXPECT_FALSE(CrashMark::takeInterruption(folder.path({})));
    }
    EXPECT_FALSE(CrashMark::takeInterruption(folder.path(QStringLiteral("nowhere"))));
}

}  // namespace
