// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/source_reader.h"

#include <gtest/gtest.h>

#include <atomic>
#include <new>

using indexer::ImportSource;
using indexer::SourceReader;
using indexer::Transcript;

namespace {

std::vector<ImportSource> sourcesNamed(int count, qint64 sizeInBytes = 1) {
    std::vector<ImportSource> sources;
    sources.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        sources.push_back({QString::number(i), {}, {}, {}, sizeInBytes});
    return sources;
}

Transcript transcriptOf(const ImportSource& source) {
    Transcript transcript;
    transcript.text = source.path;
    return transcript;
}

}  // namespace

TEST(SourceReader, givesWhatItReadInTheOrderOfTheSources) {
    const auto sources = sourcesNamed(300);
    SourceReader reader(sources, transcriptOf, {4, 8, 1000});
    for (const ImportSource& source : sources)
        EXPECT_EQ(reader.next().transcript->text, source.path);
}

TEST(SourceReader, neverRunsFartherAheadThanItMay) {
    const auto sources = sourcesNamed(200, 10);
    std::atomic<int> begun = 0;
    int given = 0;
    SourceReader reader(sources,
                        [&](const ImportSource& source) {
                            ++begun;
                            return transcriptOf(source);
                        },
                        {2, 100, 50});
    for (std::size_t i = 0; i < sources.size(); ++i) {
        static_cast<void>(reader.next());
        ++given;
        EXPECT_LE(begun, given + 5);
    }
    EXPECT_EQ(begun, 200);
}

TEST(SourceReader, readsAFileThatIsLargerThanAllThatMayBeAhead) {
    const auto sources = sourcesNamed(3, 1000);
    SourceReader reader(sources, transcriptOf, {2, 8, 10});
    for (int i = 0; i < 3; ++i) EXPECT_TRUE(reader.next().transcript);
}

TEST(SourceReader, givesEverythingThatIsThrownAsASentence) {
    const auto sources = sourcesNamed(4);
    SourceReader reader(sources, [](const ImportSource& source) -> Transcript {
        if (source.path == QLatin1String("0"))
            throw codebook::FormatError(QStringLiteral("“0” is empty."));
        if (source.path == QLatin1String("1")) throw std::bad_alloc();
        if (source.path == QLatin1String("2")) throw std::runtime_error("odd");
        return transcriptOf(source);
    });
    EXPECT_EQ(reader.next().failure, QStringLiteral("“0” is empty."));
    EXPECT_TRUE(reader.next().failure.contains(QLatin1String("more memory")));
    EXPECT_TRUE(reader.next().failure.contains(QLatin1String("(odd)")));
    EXPECT_TRUE(reader.next().transcript);
}

TEST(SourceReader, endsWithoutReadingTheRestWhenItIsGivenUp) {
    const auto sources = sourcesNamed(1000);
    std::atomic<int> begun = 0;
    {
        SourceReader reader(sources,
                            [&](const ImportSource& source) {
                                ++begun;
                                return transcriptOf(source);
                            },
                            {2, 8, 1000});
        static_cast<void>(reader.next());
    }
    EXPECT_LE(begun, 9);
}
