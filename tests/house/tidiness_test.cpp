// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/tidiness.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace tests {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const QString licence = QStringLiteral(
    "// SPDX-FileCopyrightText: 2026 The Samsyn founders\n"
    "// SPDX-License-Identifier: GPL-3.0-or-later\n");

SourceTree drawn(const char* path, const QString& text = {}) {
    return {{QString::fromUtf8(path), text}};
}

std::vector<std::string> said(const QStringList& findings) {
    std::vector<std::string> sentences;
    for (const QString& finding : findings) sentences.push_back(finding.toStdString());
    return sentences;
}

TEST(Tidiness, findsAFileOfTooManyLines) {
    const QString three = QStringLiteral("a\nb\nc\n");
    EXPECT_THAT(said(tooLong(drawn("app/a.cpp", three), 3)), IsEmpty());
    EXPECT_THAT(said(tooLong(drawn("app/a.cpp", three), 2)),
                ElementsAre("app/a.cpp: 3 lines: a room that needs a wall."));
}

TEST(Tidiness, wantsTheLicenceAtTheHead) {
    QString script = licence;
    script.replace(QLatin1String("//"), QLatin1String("#"));
    EXPECT_THAT(said(withoutLicence(drawn("app/a.cpp", licence))), IsEmpty());
    EXPECT_THAT(said(withoutLicence(drawn("app/go", QStringLiteral("#!/bin/sh\n") + script))),
                IsEmpty());
    EXPECT_THAT(said(withoutLicence(drawn("app/a.cpp", QStringLiteral("int a;\n") + licence))),
                ElementsAre("app/a.cpp:1: The two SPDX lines are missing."));
    EXPECT_EQ(withoutLicence(drawn("app/a.cpp", licence.section(QLatin1Char('\n'), 0, 0))).size(),
              1);
}

TEST(Tidiness, findsNamesThatSayNothing) {
    EXPECT_THAT(said(withoutNoun(drawn("app/utils/a.cpp"))),
                ElementsAre("app/utils/a.cpp: “utils” says nothing of what is in it."));
    EXPECT_EQ(withoutNoun(drawn("app/string_utils.h")).size(), 1);
    EXPECT_EQ(withoutNoun(drawn("codebook/base.h")).size(), 1);
    EXPECT_THAT(said(withoutNoun(drawn("codebook/store/database.h"))), IsEmpty());
}

TEST(Tidiness, findsWhatWasLeftForLater) {
    EXPECT_THAT(said(leftOpen(drawn("app/a.cpp", QStringLiteral("int a;\n// TO"
                                                                "DO: b\n")))),
                ElementsAre("app/a.cpp:2: “TO"
                            "DO”: finish it, or leave it out."));
    EXPECT_THAT(said(leftOpen(drawn("app/a.cpp", QStringLiteral("const int MASTODON = 1;\n")))),
                IsEmpty());
}

TEST(Tidiness, findsFoldersOfOneMachine) {
    EXPECT_EQ(machinePaths(drawn("app/a.cpp", QStringLiteral("open(\"/ho"
                                                             "me/anna/a\");\n")))
                  .size(),
              1);
    EXPECT_THAT(
        said(machinePaths(drawn(
            "app/a.cpp", QStringLiteral("https://example.org/home/a $HOME/studies/b a/tmp/c")))),
        IsEmpty());
}

TEST(Tidiness, findsASourceThatNobodyBuilds) {
    const SourceTree tree{{QStringLiteral("app/a.cpp"), {}},
                          {QStringLiteral("app/a.h"), {}},
                          {QStringLiteral("app/b.cpp"), {}}};
    const auto built = builtSources(
        R"([{"file": "/house/app/a.cpp", "command": "c++"}, {"file": "/build/moc.cpp"}])",
        QStringLiteral("/house"));
    EXPECT_THAT(said(neverBuilt(tree, built)), ElementsAre("app/b.cpp: Nobody compiles it."));
}

TEST(Tidiness, readsTheSourcesOfAFolderAndNoBuilds) {
    const QTemporaryDir folder;
    const QDir root(folder.path());
    const std::map<QString, QByteArray> files{{QStringLiteral("app/cli/a.cpp"), "int a;"},
                                              {QStringLiteral("app/run"), "#!/bin/sh\n"},
                                              {QStringLiteral("app/logo.png"), "PNG"},
                                              {QStringLiteral("build/dev/b.cpp"), "int b;"},
                                              {QStringLiteral("CMakeLists.txt"), "project(a)"}};
    for (const auto& [path, bytes] : files) {
        root.mkpath(folderOf(path).isEmpty() ? QStringLiteral(".") : folderOf(path));
        QFile file(root.filePath(path));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    std::vector<std::string> paths;
    for (const auto& [path, text] : readSources(folder.path())) paths.push_back(path.toStdString());
    EXPECT_THAT(paths, ElementsAre("CMakeLists.txt", "app/cli/a.cpp", "app/run"));
}

}  // namespace
}  // namespace tests
