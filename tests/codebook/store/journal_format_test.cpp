// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bytes that stand in journals for ever, in a whole project, and how little they may ask of
// whoever reads them.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QCborArray>
#include <QCborMap>

#include <sys/resource.h>

#include "codebook/error.h"
#include "codebook/store/database.h"
#include "codebook/store/journal_payload.h"
#include "tests/support/rich_study.h"

using namespace codebook;
using namespace tests;

namespace {

const QUuid oneRow(QStringLiteral("00112233-4455-6677-8899-aabbccddeeff"));

bool isRefused(const QByteArray& payload) {
    try {
        batchFromPayload(Entity::Coder, true, payload);
        return false;
    } catch (const StoreError& error) {
        EXPECT_EQ(error.message(), QStringLiteral("An entry of the project's journal is damaged."));
        return true;
    }
}

/// The map in a payload, unpacked as the format's description says.
QCborMap describedMap(const QByteArray& payload) {
    const QByteArray plain = payload.startsWith('z') ? qUncompress(payload.mid(1)) : payload.mid(1);
    return QCborValue::fromCbor(plain).toMap();
}

/// The most that this process has ever held.
long memoryInKilobytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

}  // namespace

// Put together by hand after RFC 8949, section 3 and appendix A: a map of three; texts and arrays
// of one; tag 37 on sixteen bytes.
TEST(JournalFormat, isTheOneThatOlderVersionsWrote) {
    RowBatch batch(Entity::Coder, true, {field::coder::name});
    batch.add(oneRow, {QStringLiteral("Ada")});
    const QByteArray map = QByteArray::fromHex("a3 66") + "fields" + QByteArray::fromHex("81 64") +
                           "name" + QByteArray::fromHex("64") + "rows" +
                           QByteArray::fromHex("81 d825 50 00112233445566778899aabbccddeeff 66") +
                           "values" + QByteArray::fromHex("81 63") + "Ada";
    EXPECT_EQ(journalPayload(batch, 0, 1).toHex().toStdString(), ('c' + map).toHex().toStdString());
    for (const QByteArray& written : {'c' + map, 'z' + qCompress(map), 'z' + qCompress(map, 9)}) {
        const RowBatch read = batchFromPayload(Entity::Coder, true, written);
        EXPECT_EQ(read.fields, batch.fields);
        EXPECT_EQ(read.rows, batch.rows);
        EXPECT_EQ(read.values, batch.values);
    }
}

TEST(JournalFormat, isPackedBeyond256Bytes) {
    RowBatch batch(Entity::Coder, true, {field::coder::name});
    const auto payload = [&](int length) {
        batch.values.clear();
        batch.rows.clear();
        batch.add(oneRow, {QString(length, u'x')});
        return journalPayload(batch, 0, 1);
    };
    int length = 1;
    while (payload(length).startsWith('c')) ASSERT_LT(++length, 257);
    EXPECT_EQ(payload(length - 1).size(), 1 + 256);
    EXPECT_EQ(describedMap(payload(length))[QStringLiteral("values")].toArray().first().toString(),
              QString(length, u'x'));
}

TEST(JournalFormat, refersByGuidAndDigestInAWholeProject) {
    const StudyFolder folder;
    richProject(folder.path());
    const auto database = Database::open(folder.path(), Database::Access::ReadOnly);
    Statement query = database->statement(
        QStringLiteral("SELECT entity, payload FROM journal_entry ORDER BY id"));
    query.run();
    int references = 0;
    int digests = 0;
    while (query.next()) {
        const auto entity = entityNamed(query.value(0).toString());
        ASSERT_TRUE(entity);
        const auto& schema = schemaOf(*entity);
        const QCborMap map = describedMap(query.value(1).toByteArray());
        const QCborArray fields = map[QStringLiteral("fields")].toArray();
        const QCborArray values = map[QStringLiteral("values")].toArray();
        for (const auto& row : map[QStringLiteral("rows")].toArray()) EXPECT_TRUE(row.isUuid());
        for (qsizetype i = 0; i < values.size(); ++i) {
            const QString name = fields.at(i % fields.size()).toString();
            SCOPED_TRACE(std::string(schema.name) + "." + name.toStdString());
            const int index = fieldNamed(*entity, name);
            ASSERT_GE(index, 0);
            const FieldType type = schema.fields[static_cast<std::size_t>(index)].type;
            const QCborValue value = values.at(i);
            if (type == FieldType::Reference || type == FieldType::Guid) {
                EXPECT_TRUE(value.isUuid() || value.isNull());
                references += value.isUuid() ? 1 : 0;
            } else if (type == FieldType::LongText) {
                EXPECT_TRUE(value.isByteArray());
                EXPECT_EQ(value.toByteArray().size(), 32);
                ++digests;
            }
        }
    }
    EXPECT_GT(references, 30);
    EXPECT_GT(digests, 4);
}

TEST(DamagedJournal, asksForNoMemoryThatItDoesNotFill) {
    const long before = memoryInKilobytes();
    // Heads of arrays, maps, texts and bytes of up to 2^64 - 1, with nothing behind them.
    for (const char* head : {"9a", "ba", "7a", "5a"})
        for (const char* length : {"10000000", "7fffffff", "ffffffff"})
            EXPECT_TRUE(isRefused('c' + QByteArray::fromHex(QByteArray(head) + length)))
                << head << length;
    for (const char* head : {"9b", "bb", "7b", "5b"})
        for (const char* length : {"0000000100000000", "7fffffffffffffff", "ffffffffffffffff"})
            EXPECT_TRUE(isRefused('c' + QByteArray::fromHex(QByteArray(head) + length)))
                << head << length;
    // Packed lengths that are a lie.
    for (const char* length : {"00000000", "10000000", "7fffffff", "80000000", "ffffffff"})
        EXPECT_TRUE(isRefused('z' + QByteArray::fromHex(length) + qCompress("x").mid(4)));
    EXPECT_LT(memoryInKilobytes() - before, 200'000);
}

TEST(DamagedJournal, isRefusedNestedWithoutEnd) {
    // Arrays, tags, arrays and maps without a length.
    for (const char nested : {'\x81', '\xc1', '\x9f', '\xbf'}) {
        const QByteArray deep(1'000'000, nested);
        EXPECT_TRUE(isRefused('c' + deep));
        EXPECT_TRUE(isRefused('z' + qCompress(deep)));
    }
}

TEST(DamagedJournal, isFoundWhereUndoWouldNotSeeWhatChangedARow) {
    const StudyFolder folder;
    richProject(folder.path());
    const auto found = [&] { return lines(Project::open(folder.path(), drawnOptions())->check()); };
    const auto change = [&](const char* sql) {
        Database::open(folder.path(), Database::Access::ReadWrite)->execute(QString::fromUtf8(sql));
    };
    EXPECT_EQ(found(), "");
    change("DELETE FROM journal_touch WHERE entry = (SELECT min(entry) FROM journal_touch)");
    EXPECT_THAT(found(), testing::HasSubstr("are noted."));
}

TEST(DamagedJournal, isFoundWhereARowDoesNotKnowItsBeginning) {
    const StudyFolder folder;
    richProject(folder.path());
    Database::open(folder.path(), Database::Access::ReadWrite)
        ->execute(QStringLiteral("UPDATE memo SET born = (SELECT born FROM coding) WHERE id = 2"));
    EXPECT_EQ(lines(Project::open(folder.path(), drawnOptions())->check()),
              "In table memo, 1 rows name no entry of the journal that made them.");
}
