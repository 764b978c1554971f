// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Children that take files apart: one serves many files, and one that dies costs its file alone.
#include "indexer/import/child/child_process.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QFile>

#include <thread>

#include "indexer/import/child/child_program.h"
#include "tests/indexer/import/import_fixture.h"

using indexer::ChildProcess;
using testing::HasSubstr;
using tests::ImportedFile;
using tests::pdfOf;

namespace {

std::unique_ptr<ChildProcess> startedScript(const QTemporaryDir& folder, const QByteArray& script) {
    QFile file(folder.filePath(QStringLiteral("child")));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\n" + script + "\n");
    file.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    file.close();
    return ChildProcess::started(file.fileName());
}

ChildProcess::Outcome outcomeOf(const QByteArray& script, const indexer::ChildLimits& limits = {}) {
    const QTemporaryDir folder;
    const auto child = startedScript(folder, script);
    QByteArray answer;
    return child ? child->ask("bytes", limits, answer) : ChildProcess::Outcome::Died;
}

}  // namespace

TEST(ChildProcess, givesTheAnswerThatComesInPieces) {
    const QTemporaryDir folder;
    const auto child = startedScript(
        folder,
        R"(printf '\003\000\000\000one'; sleep 0.1; printf '\003\000\000\000two\000\000\000\000')");
    QByteArray answer;
    EXPECT_EQ(child->ask("bytes", {}, answer), ChildProcess::Outcome::Answered);
    EXPECT_EQ(answer, "onetwo");
}

TEST(ChildProcess, sendsMoreThanASocketHolds) {
    const QTemporaryDir folder;
    const QByteArray bytes(3'000'000, 'x');
    const auto child = startedScript(
        folder, R"(head -c 3000008 >/dev/null; printf '\002\000\000\000ok\000\000\000\000')");
    QByteArray answer;
    EXPECT_EQ(child->ask(bytes, {}, answer), ChildProcess::Outcome::Answered);
    EXPECT_EQ(answer, "ok");
}

TEST(ChildProcess, saysThatAChildDied) {
    EXPECT_EQ(outcomeOf("kill -9 $$"), ChildProcess::Outcome::Died);
    EXPECT_EQ(outcomeOf(R"(printf '\003\000\000\000o')"), ChildProcess::Outcome::Died);
}

TEST(ChildProcess, endsOneThatTakesTooLong) {
    EXPECT_EQ(outcomeOf("exec sleep 60", {std::chrono::milliseconds(200), 1000}),
              ChildProcess::Outcome::TookTooMuch);
}

TEST(ChildProcess, endsOneThatSaysTooMuch) {
    EXPECT_EQ(outcomeOf("cat /dev/zero | tr '\\0' '\\1'", {std::chrono::seconds(20), 1000}),
              ChildProcess::Outcome::TookTooMuch);
}

TEST(ChildProgram, readsOnAfterAFileThatIsNone) {
    for (int round = 0; round < 40; ++round) {
        EXPECT_THAT(ImportedFile(QStringLiteral("bad.pdf"), "%PDF-1.4\nnothing").refusal(),
                    HasSubstr("no PDF, or a damaged one"));
        EXPECT_EQ(ImportedFile(QStringLiteral("a.pdf"), pdfOf({{{72, 700, "Words"}}})).refusal(),
                  "read");
    }
}

TEST(ChildProgram, servesThreadsAtTheSameTime) {
    std::vector<std::string> said(4);
    std::vector<std::thread> threads;
    threads.reserve(said.size());
    for (std::string& one : said)
        threads.emplace_back([&one] {
            for (int round = 0; round < 10; ++round)
                one +=
                    ImportedFile(QStringLiteral("a.pdf"), pdfOf({{{72, 700, "Words"}}})).refusal();
        });
    for (std::thread& thread : threads) thread.join();
    for (const std::string& one : said) EXPECT_EQ(one.size(), 40U);
}
