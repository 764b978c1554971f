// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/index/shard_writer.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QTemporaryDir>

#include "indexer/index/index_reader.h"
#include "tests/indexer/memory_study.h"

namespace indexer {

TEST(ShardWriter, findsEveryDocumentAgainHoweverManyPartsItWrote) {
    const QTemporaryDir folder;
    MemoryStudy study;
    Manifest manifest;
    manifest.generation = 1;
    ASSERT_TRUE(QDir().mkpath(manifest.generationFolder(folder.path())));
    const auto write = [&](int first, int last) {
        const ShardRhythm rhythm{50, 2};
        ShardWriter writer(manifest.shardFolder(folder.path(), 0),
                           manifest.tablePath(folder.path(), 0), manifest.shards[0], rhythm);
        for (int i = first; i < last; ++i) {
            const auto id = study.add(QStringLiteral("D%1").arg(i), QStringLiteral("sv"),
                                      {QStringLiteral("P1: polisen ord%1 poliser").arg(i)});
            const auto& row = study.study.documents.at(id);
            manifest.entries.push_back(
                writer.add({row.guid, {{}, row.language, {}, 1}, study.text(id), study.turns(id)}));
        }
        writer.finish();
        manifest.shards[0] = writer.state();
    };
    write(0, 37);
    write(37, 45);
    EXPECT_EQ(manifest.shards[0].lastDocument, 45U);
    EXPECT_EQ(QDir(manifest.generationFolder(folder.path()))
                  .entryList(QDir::Dirs)
                  .filter(QStringLiteral("part")),
              QStringList());
    const IndexReader reader(folder.path(), manifest);
    for (int i = 0; i < 45; ++i) {
        std::vector<std::int32_t> slots;
        reader.appendSlots("sv:ord" + std::to_string(i), slots);
        ASSERT_EQ(slots, std::vector<std::int32_t>{i});
        std::vector<std::uint32_t> positions;
        reader.appendPositions(i, "sv:poliser", positions);
        EXPECT_EQ(positions, std::vector<std::uint32_t>{2});
        EXPECT_EQ(reader.tokens(i).tokenCount, 3U);
    }
    EXPECT_EQ(reader.formsOfSameStem(QStringLiteral("sv"), "polis"),
              (std::vector<std::string>{"sv:polisen", "sv:poliser"}));
}

}  // namespace indexer
