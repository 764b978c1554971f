// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rules held against Samsyn itself.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QProcess>

#include "tests/house/layering.h"
#include "tests/house/tidiness.h"

namespace tests {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

const SourceTree& sources() {
    static const SourceTree tree = readSources(QStringLiteral(SAMSYN_SOURCE_DIR));
    return tree;
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

RoomTable rooms() {
    return RoomTable::fromText(
        QString::fromUtf8(contentOf(QStringLiteral(SAMSYN_SOURCE_DIR "/tests/house/rooms.txt"))));
}

/// Whether nothing was found; else all findings, one below the other.
testing::AssertionResult isClean(const QStringList& findings) {
    if (findings.isEmpty()) return testing::AssertionSuccess();
    return testing::AssertionFailure() << '\n' << findings.join(QLatin1Char('\n')).toStdString();
}

/// The libraries that the loader would bring to a program that was built, by ldd.
std::string librariesOf(const QString& program) {
    QProcess loader;
    loader.start(QStringLiteral("ldd"), {QStringLiteral(SAMSYN_BINARY_DIR "/bin/") + program});
    loader.waitForFinished();
    return loader.readAllStandardOutput().toStdString();
}

[[maybe_unused]] void leaveOut(SourceTree& tree, const QString& folder) {
    std::erase_if(tree, [&](const auto& source) { return source.first.startsWith(folder); });
}

TEST(ThisHouse, isThere) {
    EXPECT_GT(sources().size(), 100U);
    EXPECT_EQ(sources().count(QStringLiteral("codebook/error.h")), 1U);
}

TEST(ThisHouse, includesWhatItsTableAllows) {
    const QtModules modules = installedQtModules();
    ASSERT_EQ(modules.value(QStringLiteral("QString")), QStringLiteral("QtCore"));
    EXPECT_TRUE(isClean(forbiddenIncludes(sources(), rooms(), modules)));
}

TEST(ThisHouse, linksWhatItsTableAllows) {
    EXPECT_TRUE(isClean(forbiddenLinks(sources(), rooms())));
}

TEST(ThisHouse, hasEveryRoomOfItsTable) {
    const RoomTable table = rooms();
    for (const HouseRoom& room : table.rooms())
        EXPECT_TRUE(QDir(QStringLiteral(SAMSYN_SOURCE_DIR)).exists(room.folder))
            << room.folder.toStdString();
}

TEST(ThisHouse, linksNoGuiBelowTheWindow) {
    for (const QString& program : {QStringLiteral("samsyn-cli"), QStringLiteral("samsyn-doctext"),
                                   QStringLiteral("samsyn-pdftext")}) {
        const std::string libraries = librariesOf(program);
        EXPECT_THAT(libraries, HasSubstr("libQt6Core"));
        EXPECT_THAT(libraries, Not(HasSubstr("libQt6Gui")));
        EXPECT_THAT(libraries, Not(HasSubstr("libQt6Widgets")));
    }
}

TEST(ThisHouse, hasNoLongFile) {
    SourceTree programs = sources();
    leaveOut(programs, QStringLiteral("tests/"));
    EXPECT_TRUE(isClean(tooLong(programs, 300)));
    EXPECT_TRUE(isClean(tooLong(sources(), 500)));
}

TEST(ThisHouse, saysItsLicenceInEveryFile) { EXPECT_TRUE(isClean(withoutLicence(sources()))); }

TEST(ThisHouse, callsNothingByANameThatSaysNothing) {
    EXPECT_TRUE(isClean(withoutNoun(sources())));
}

TEST(ThisHouse, leavesNothingForLater) { EXPECT_TRUE(isClean(leftOpen(sources()))); }

TEST(ThisHouse, namesNoFolderOfOneMachine) { EXPECT_TRUE(isClean(machinePaths(sources()))); }

TEST(ThisHouse, buildsEverySource) {
    SourceTree tree = sources();
#ifndef SAMSYN_BENCHMARKS
    leaveOut(tree, QStringLiteral("tests/benchmarks/"));
#endif
#ifndef SAMSYN_FUZZERS
    leaveOut(tree, QStringLiteral("tests/fuzz/"));
#endif
    leaveOut(tree, QStringLiteral("tests/house/tidy/"));  // of clang-tidy, built by tests/tidy
    const QByteArray commands =
        contentOf(QStringLiteral(SAMSYN_BINARY_DIR "/compile_commands.json"));
    EXPECT_TRUE(
        isClean(neverBuilt(tree, builtSources(commands, QStringLiteral(SAMSYN_SOURCE_DIR)))));
}

}  // namespace
}  // namespace tests
