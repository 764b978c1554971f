// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/store/journal_payload.h"

#include <gtest/gtest.h>

#include <QCborArray>
#include <QCborMap>

#include <limits>
#include <random>

#include "codebook/error.h"

using namespace codebook;

namespace {

/// Fields and values that no schema check stands between: a payload keeps any value in any field.
RowBatch batchOf(const std::vector<Value>& values) {
    RowBatch batch(Entity::Memo, true, {field::memo::title, field::memo::text});
    for (const Value& value : values) batch.add(QUuid::createUuid(), {value, Value()});
    return batch;
}

RowBatch allValues() {
    QString long_;
    for (int i = 0; i < 1000; ++i) long_ += QChar(0x100 + i % 0xC00);
    return batchOf(
        {Value(), std::int64_t{0}, std::int64_t{-1}, std::numeric_limits<std::int64_t>::min(),
         std::numeric_limits<std::int64_t>::max(), 0.0, -0.5, 1e300, 0.1,
         std::numeric_limits<double>::infinity(), QStringLiteral(""),
         QString::fromUtf8("ä🙂\n\"\\"), QString(QChar(0)), long_, QUuid(), QUuid::createUuid(),
         QByteArray(""), QByteArray(32, '\xff'), QByteArray("\0\1", 2)});
}

void expectSame(const RowBatch& left, const RowBatch& right) {
    EXPECT_EQ(left.entity, right.entity);
    EXPECT_EQ(left.creates, right.creates);
    EXPECT_EQ(left.fields, right.fields);
    EXPECT_EQ(left.rows, right.rows);
    EXPECT_EQ(left.values, right.values);
}

QByteArray plain(const QCborMap& map) { return 'c' + map.toCborValue().toCbor(); }

QCborMap mapOf(const QByteArray& payload) {
    const QByteArray cbor = payload[0] == 'z' ? qUncompress(payload.mid(1)) : payload.mid(1);
    return QCborValue::fromCbor(cbor).toMap();
}

/// Qt warns of every payload that cannot be inflated; here that is the point.
void silent(QtMsgType, const QMessageLogContext&, const QString&) {}

/// Whatever bytes: a batch or a StoreError, never anything else.
bool isRead(const QByteArray& payload) {
    try {
        const RowBatch batch = batchFromPayload(Entity::Memo, false, payload);
        EXPECT_EQ(batch.values.size(), batch.rows.size() * batch.fields.size());
        for (const QUuid& row : batch.rows) EXPECT_FALSE(row.isNull());
        return true;
    } catch (const StoreError&) {
        return false;
    }
}

}  // namespace

TEST(JournalPayload, keepsEveryKindOfValue) {
    const RowBatch batch = allValues();
    expectSame(batchFromPayload(Entity::Memo, true, journalPayload(batch, 0, batch.rows.size())),
               batch);
    for (std::size_t row = 0; row < batch.rows.size(); ++row) {
        const RowBatch one = batchFromPayload(Entity::Memo, true, journalPayload(batch, row, 1));
        EXPECT_EQ(one.rows.front(), batch.rows[row]);
        EXPECT_EQ(one.values.front(), batch.value(row, 0));
    }
}

TEST(JournalPayload, keepsTheFieldsOfEveryEntity) {
    for (int kind = 0; kind < entityCount; ++kind) {
        RowBatch batch(static_cast<Entity>(kind), false, {});
        batch.rows.push_back(QUuid::createUuid());
        for (std::size_t i = schemaOf(batch.entity).fields.size(); i-- > 0;) {
            batch.fields.push_back(static_cast<std::uint8_t>(i));
            batch.values.emplace_back(static_cast<std::int64_t>(i));
        }
        expectSame(batchFromPayload(batch.entity, false, journalPayload(batch, 0, 1)), batch);
    }
}

TEST(JournalPayload, holdsNamesAndGuidsAndNoIntegerKeys) {
    RowBatch batch(Entity::Coding, true, {field::coding::code, field::coding::begin});
    const QUuid code = QUuid::createUuid();
    batch.add(QUuid::createUuid(), {code, std::int64_t{7}});
    const QCborMap map = mapOf(journalPayload(batch, 0, 1));
    EXPECT_EQ(map.keys(), (QList<QCborValue>{QStringLiteral("fields"), QStringLiteral("rows"),
                                             QStringLiteral("values")}));
    EXPECT_EQ(map[QStringLiteral("fields")].toArray(),
              (QCborArray{QStringLiteral("code"), QStringLiteral("begin")}));
    EXPECT_EQ(map[QStringLiteral("rows")].toArray().first().toUuid(), batch.rows.front());
    EXPECT_EQ(map[QStringLiteral("values")].toArray().first().toUuid(), code);
}

TEST(JournalPayload, leavesOutFieldsThatThisVersionDoesNotKnow) {
    const QCborMap map{
        {QStringLiteral("fields"), QCborArray{QStringLiteral("rhyme"), QStringLiteral("title")}},
        {QStringLiteral("rows"), QCborArray{QCborValue(QUuid::createUuid())}},
        {QStringLiteral("values"), QCborArray{1, QStringLiteral("kept")}}};
    const RowBatch batch = batchFromPayload(Entity::Memo, false, plain(map));
    EXPECT_EQ(batch.fields, std::vector<std::uint8_t>{field::memo::title});
    EXPECT_EQ(batch.values, std::vector<Value>{QStringLiteral("kept")});
}

TEST(JournalPayload, isRefusedWhereItIsCutOrLonger) {
    for (const RowBatch& batch : {batchOf({QStringLiteral("short")}), allValues()}) {
        const QByteArray payload = journalPayload(batch, 0, batch.rows.size());
        for (qsizetype length = 0; length < payload.size(); ++length)
            EXPECT_FALSE(isRead(payload.left(length))) << length;
        if (payload[0] == 'c') {
            EXPECT_FALSE(isRead(payload + 'x'));
        }
    }
}

TEST(JournalPayload, isReadOrRefusedWhateverBytesAreChanged) {
    const QtMessageHandler shown = qInstallMessageHandler(silent);
    std::mt19937 random(20260102);
    for (const RowBatch& batch : {batchOf({QStringLiteral("short"), std::int64_t{5}}), allValues()})
        for (int round = 0; round < 3000; ++round) {
            QByteArray payload = journalPayload(batch, 0, batch.rows.size());
            for (auto changes = 1 + random() % 3; changes > 0; --changes)
                payload[static_cast<qsizetype>(random() % unsigned(payload.size()))] =
                    static_cast<char>(random());
            isRead(payload);
        }
    qInstallMessageHandler(shown);
}

TEST(JournalPayload, isRefusedWhereItIsNoBatch) {
    const auto array = [](std::initializer_list<QCborValue> values) { return QCborArray(values); };
    const QCborArray fields = array({QStringLiteral("title")});
    const QCborArray rows = array({QCborValue(QUuid::createUuid())});
    const QCborArray values = array({1});
    const auto map = [](const QCborValue& f, const QCborValue& r, const QCborValue& v) {
        return plain({{QStringLiteral("fields"), f},
                      {QStringLiteral("rows"), r},
                      {QStringLiteral("values"), v}});
    };
    EXPECT_TRUE(isRead(map(fields, rows, values)));
    EXPECT_FALSE(isRead(map(fields, rows, array({}))));
    EXPECT_FALSE(isRead(map(fields, rows, array({1, 2}))));
    EXPECT_FALSE(isRead(map(fields, array({}), array({}))));
    EXPECT_FALSE(isRead(map(fields, array({1}), values)));
    EXPECT_FALSE(isRead(map(fields, array({QCborValue(QUuid())}), values)));
    EXPECT_FALSE(isRead(map(fields, rows, array({QCborArray{1}}))));
    EXPECT_FALSE(isRead(map(fields, rows, array({true}))));
    EXPECT_FALSE(isRead(map(1, 2, 3)));
    EXPECT_FALSE(isRead(QByteArray()));
    EXPECT_FALSE(isRead("c"));
    EXPECT_FALSE(isRead("z"));
    EXPECT_FALSE(isRead("x" + map(fields, rows, values).mid(1)));
    EXPECT_FALSE(isRead('c' + QCborValue(5).toCbor()));
    EXPECT_FALSE(isRead('c' + QByteArray(100'000, '\x81')));        // arrays in arrays
    EXPECT_FALSE(isRead("c\x9b\x7f\xff\xff\xff\xff\xff\xff\xff"));  // a vast array
    EXPECT_FALSE(isRead(QByteArray("z\xff\xff\xff\xff", 5) + qCompress("x").mid(4)));
}
