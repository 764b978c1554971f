// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whatever happens to the folder, the next update has an index that works.
#include <gtest/gtest.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include "codebook/error.h"
#include "indexer/index/index.h"
#include "tests/indexer/memory_study.h"

namespace indexer {

class DamagedIndex : public ::testing::Test {
   protected:
    DamagedIndex() {
        m_study.add(QStringLiteral("A"), QStringLiteral("sv"),
                    {QStringLiteral("P1: Polisen och polisens vänner.")});
        Index(folder()).update(m_study.study, m_study);
    }

    QString folder() const { return m_folder.filePath(QStringLiteral("index")); }

    QStringList files() const {
        QStringList files;
        QDirIterator at(folder(), QDir::Files, QDirIterator::Subdirectories);
        while (at.hasNext()) files << at.next();
        files.sort();
        return files;
    }

    static void overwrite(const QString& path, const QByteArray& content) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
    }

    /// A new document makes the update write to what is there, and then both must be found.
    void expectRepair(const QString& what) {
        m_study.add(QStringLiteral("new ") + what, QStringLiteral("sv"),
                    {QStringLiteral("Tillit.")});
        Index index(folder());
        index.update(m_study.study, m_study);
        const auto reader = index.reader();
        EXPECT_EQ(reader->documents().size(), m_study.study.documents.count())
            << what.toStdString();
        std::vector<std::int32_t> slots;
        reader->appendSlots("sv:polisen", slots);
        reader->appendSlots("sv:tillit", slots);
        EXPECT_EQ(slots.size(), m_study.study.documents.count()) << what.toStdString();
        for (const std::int32_t slot : slots) EXPECT_GT(reader->tokens(slot).tokenCount, 0U);
    }

    QTemporaryDir m_folder;
    MemoryStudy m_study;
};

TEST_F(DamagedIndex, isMadeAnewWhenAnyFileIsGone) {
    for (const QString& path : files()) {
        if (path.endsWith(QStringLiteral("lock"))) continue;
        QFile::remove(path);
        expectRepair(path);
        if (::testing::Test::HasFailure()) break;
    }
}

TEST_F(DamagedIndex, isMadeAnewWhenTheManifestIsCutAtAnyLength) {
    const QString path = manifestPath(folder());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    for (qsizetype length = 0; length < whole.size(); length += 7) {
        overwrite(path, whole.left(length));
        EXPECT_FALSE(readManifest(folder()).has_value()) << length;
    }
    overwrite(path, whole);
    EXPECT_TRUE(readManifest(folder()).has_value());
}

TEST_F(DamagedIndex, isMadeAnewWhenOneByteOfTheManifestChanged) {
    const QString path = manifestPath(folder());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    overwrite(path, bytes);
    EXPECT_FALSE(readManifest(folder()).has_value());
    expectRepair(QStringLiteral("manifest"));
}

TEST_F(DamagedIndex, isMadeAnewWhenThePositionTableIsShort) {
    for (const QString& path : files()) {
        if (!path.contains(QStringLiteral("positions"))) continue;
        ASSERT_TRUE(QFile::resize(path, QFileInfo(path).size() - 8));
        EXPECT_FALSE(readManifest(folder()).has_value());
    }
    expectRepair(QStringLiteral("positions"));
}

TEST_F(DamagedIndex, leavesNoOldGenerationsBehind) {
    QFile::remove(manifestPath(folder()));
    QDir(folder()).mkpath(QStringLiteral("generation-99/words-0"));
    overwrite(folder() + QStringLiteral("/generation-7"), "a file");
    expectRepair(QStringLiteral("generations"));
    EXPECT_EQ(QDir(folder()).entryList({QStringLiteral("generation-*")}),
              QStringList{QStringLiteral("generation-100")});
}

}  // namespace indexer
