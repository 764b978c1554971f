// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "codebook/archive/archive_reader.h"
#include "codebook/archive/archive_writer.h"
#include "tests/support/large_archive.h"

using codebook::ArchiveLimits;
using codebook::ArchiveReader;
using codebook::ArchiveWriter;
using testing::HasSubstr;
using tests::writeWithLargeEntry;

namespace {

QByteArray archiveOf(std::initializer_list<std::pair<const char*, QByteArray>> entries) {
    ArchiveWriter writer;
    for (const auto& [name, bytes] : entries) writer.add(QString::fromUtf8(name), bytes);
    return writer.bytes();
}

std::string refusalOf(const QByteArray& bytes, const ArchiveLimits& limits = {}) {
    try {
        const ArchiveReader reader(bytes, QStringLiteral("x.zip"), limits);
        for (const QString& name : reader.entryNames()) static_cast<void>(reader.read(name));
    } catch (const codebook::FormatError& error) {
        return error.message().toStdString();
    }
    return "read";
}

/// Puts a little-endian number of 32 bits into each central directory header.
QByteArray withCentralField(QByteArray bytes, qsizetype offset, quint32 value) {
    for (qsizetype at = bytes.indexOf("PK\x01\x02"); at >= 0;
         at = bytes.indexOf("PK\x01\x02", at + 4))
        for (qsizetype i = 0; i < 4; ++i)
            bytes[at + offset + i] = static_cast<char>((value >> (8 * i)) & 0xFFU);
    return bytes;
}

}  // namespace

TEST(Archive, givesBackWhatWasPutIn) {
    ArchiveWriter writer;
    const QByteArray large(3'000'000, 'a');
    writer.add(QStringLiteral("mimetype"), "application/x", ArchiveWriter::Compression::Stored);
    writer.add(QStringLiteral("mapp/Åsa 🙂.txt"), "Hej");
    writer.add(QStringLiteral("large"), large);
    writer.add(QStringLiteral("empty"), {});
    const QByteArray bytes = writer.bytes();
    EXPECT_EQ(bytes.mid(30, 21), QByteArray("mimetypeapplication/x"));

    const ArchiveReader reader(bytes, QStringLiteral("x.zip"));
    EXPECT_EQ(reader.entryNames(),
              QStringList({QStringLiteral("mimetype"), QStringLiteral("mapp/Åsa 🙂.txt"),
                           QStringLiteral("large"), QStringLiteral("empty")}));
    EXPECT_EQ(reader.read(QStringLiteral("mapp/Åsa 🙂.txt")), QByteArray("Hej"));
    EXPECT_EQ(reader.read(QStringLiteral("large")), large);
    EXPECT_EQ(reader.read(QStringLiteral("empty")), QByteArray());
    EXPECT_EQ(reader.sizeInBytes(QStringLiteral("large")), large.size());
    EXPECT_TRUE(reader.contains(QStringLiteral("empty")));
    EXPECT_FALSE(reader.contains(QStringLiteral("Empty")));
    EXPECT_THROW(reader.read(QStringLiteral("absent")), codebook::FormatError);
}

TEST(Archive, isTheSameBytesForTheSameEntries) {
    EXPECT_EQ(archiveOf({{"a", "1"}, {"b", "2"}}), archiveOf({{"a", "1"}, {"b", "2"}}));
}

TEST(Archive, canBeEmpty) {
    const ArchiveReader reader(ArchiveWriter().bytes(), QStringLiteral("x.zip"));
    EXPECT_TRUE(reader.entryNames().isEmpty());
}

TEST(Archive, opensAFile) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("“a, b”.zip"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(archiveOf({{"a", "1"}}));
    file.close();
    EXPECT_EQ(ArchiveReader::open(path).read(QStringLiteral("a")), QByteArray("1"));
    EXPECT_THROW(ArchiveReader::open(folder.filePath(QStringLiteral("none.zip"))),
                 codebook::FormatError);
    EXPECT_THROW(ArchiveReader::open(folder.path()), codebook::FormatError);
}

TEST(ArchiveReader, refusesWhatIsNoArchive) {
    EXPECT_EQ(refusalOf("I: Hello"), "“x.zip” cannot be read: it is not a ZIP archive.");
    EXPECT_EQ(refusalOf({}), "“x.zip” cannot be read: it is empty.");
}

TEST(ArchiveReader, refusesAnArchiveCutShortAnywhere) {
    const QByteArray whole = archiveOf({{"a.xml", "some words"}, {"b.xml", "more words"}});
    for (qsizetype length = 0; length < whole.size(); ++length)
        EXPECT_THAT(refusalOf(whole.left(length)), HasSubstr("cannot be read")) << length;
}

TEST(ArchiveReader, refusesNamesThatLeadOut) {
    const QByteArray good = archiveOf({{"aa/evil", "x"}});
    EXPECT_EQ(refusalOf(good), "read");
    for (const char* name : {"../evil", "/a/evil", "C:/evil", "..\\evil", "\\a\\evil", "a/../ev"})
        EXPECT_THAT(refusalOf(QByteArray(good).replace("aa/evil", name)),
                    HasSubstr("leads out of the archive"))
            << name;
    EXPECT_EQ(refusalOf(QByteArray(good).replace("aa/evil", "aa\\..il")), "read")
        << "two dots within a name are only a name";
}

TEST(ArchiveReader, refusesEncryptedEntries) {
    QByteArray bytes = archiveOf({{"a.xml", "some words"}});
    bytes[6] = static_cast<char>(bytes[6] | 1);
    const qsizetype central = bytes.indexOf("PK\x01\x02");
    bytes[central + 8] = static_cast<char>(bytes[central + 8] | 1);
    EXPECT_THAT(refusalOf(bytes), HasSubstr("it is encrypted"));
}

TEST(ArchiveReader, refusesTwoEntriesOfOneName) {
    EXPECT_THAT(refusalOf(archiveOf({{"a", "1"}, {"b", "2"}}).replace("b", "a")),
                HasSubstr("two entries named “a”"));
}

TEST(ArchiveReader, limitsTheExpandedSizeAndNotTheRatio) {
    const QByteArray zeros(1'000'000, '\0');
    const QByteArray bytes = archiveOf({{"a", zeros}, {"b", zeros}});
    EXPECT_LT(bytes.size(), 5'000) << "expands several hundredfold";
    EXPECT_EQ(refusalOf(bytes), "read");
    EXPECT_THAT(refusalOf(bytes, {qint64{1} << 20, qint64{1} << 20, 10}),
                HasSubstr("it expands to more than 1 MB"));
    EXPECT_THAT(refusalOf(bytes, {qint64{10} << 20, 999'999, 10}),
                HasSubstr("its entry “a” expands to more than"));
    EXPECT_THAT(refusalOf(bytes, {qint64{10} << 20, qint64{10} << 20, 1}),
                HasSubstr("more than 1 entries"));
    EXPECT_THAT(refusalOf(withCentralField(bytes, 24, 0x7FFFFFFF)), HasSubstr("expands to more"));
}

TEST(ArchiveReader, readsWhatLiesBesideAnEntryOfFiveGigabytes) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("large.zip"));
    writeWithLargeEntry(path, archiveOf({{"a", "words"}}), "film.mp4", qint64{5} << 30);
    const ArchiveLimits limits{qint64{8} << 30, qint64{8} << 30, 10, 1'000'000};
    const ArchiveReader reader = ArchiveReader::open(path, limits);
    EXPECT_EQ(reader.read(QStringLiteral("a")), "words");
    EXPECT_EQ(reader.sizeInBytes(QStringLiteral("film.mp4")), qint64{5} << 30);
    try {
        static_cast<void>(reader.read(QStringLiteral("film.mp4")));
        FAIL() << "it was read";
    } catch (const codebook::FormatError& error) {
        EXPECT_THAT(error.message().toStdString(), HasSubstr("expands to more than"));
    }
    EXPECT_THROW(ArchiveReader::open(path), codebook::FormatError);
}

TEST(ArchiveReader, refusesAnEntryThatIsNotAsLongAsItDeclares) {
    const QByteArray bytes = archiveOf({{"a", QByteArray(100'000, 'x')}});
    EXPECT_NE(refusalOf(withCentralField(bytes, 24, 10)), "read");
    EXPECT_NE(refusalOf(withCentralField(bytes, 24, 200'000)), "read");
}

TEST(ArchiveReader, refusesAnEntryThatFailsItsChecksum) {
    const QByteArray bytes = archiveOf({{"a", "words"}});
    EXPECT_THAT(refusalOf(withCentralField(bytes, 16, 0x12345678)),
                HasSubstr("its entry “a” is damaged"));
}
