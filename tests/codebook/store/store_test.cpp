// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/store/store.h"

#include <gtest/gtest.h>

#include <QDir>

#include "codebook/error.h"
#include "codebook/store/database.h"
#include "codebook/store/journal.h"
#include "tests/support/drawn_study.h"

using namespace codebook;
using namespace tests;

namespace {

JournalCommand headed(qint64 counter) {
    JournalCommand command;
    command.guid = QUuid::createUuid();
    command.actor = QUuid::createUuid();
    command.coder = QStringLiteral("Ada");
    command.counter = counter;
    return command;
}

std::vector<RowBatch> codes(int number) {
    std::vector<RowBatch> batches{RowBatch(Entity::Code, true, {field::code::name})};
    for (int i = 0; i < number; ++i) batches[0].add(QUuid::createUuid(), {QString::number(i)});
    return batches;
}

}  // namespace

TEST(Store, writesManyRowsInSeveralEntriesAndReadsThemBack) {
    const StudyFolder folder;
    const auto store = Store::create(folder.path());
    std::vector<RowBatch> batches = codes(5000);
    const JournalCommand command = headed(1);
    const Written written = store->write(command, batches);
    ASSERT_EQ(written.ids.size(), 1U);
    EXPECT_EQ(written.ids[0].size(), 5000U);
    const qint64 id = store->journal().command(command.guid).id;
    const std::vector<RowBatch> entries = store->journal().batches(id);
    EXPECT_EQ(entries.size(), 5U);
    std::vector<QUuid> rows;
    std::vector<Value> values;
    for (const RowBatch& entry : entries) {
        rows.insert(rows.end(), entry.rows.begin(), entry.rows.end());
        values.insert(values.end(), entry.values.begin(), entry.values.end());
    }
    EXPECT_EQ(rows, batches[0].rows);
    EXPECT_EQ(values, batches[0].values);
    EXPECT_EQ(lines(store->check()), "");
}

TEST(Store, writesAllOrNothing) {
    const StudyFolder folder;
    const auto store = Store::create(folder.path());
    std::vector<RowBatch> batches = codes(1500);
    batches.push_back(RowBatch(Entity::Document, true, {field::document::text}));
    batches.back().add(QUuid::createUuid(), {QStringLiteral("a long text")});
    batches.push_back(RowBatch(Entity::Code, false, {field::code::name}));
    batches.back().add(QUuid::createUuid(), {QStringLiteral("of nobody")});
    const QUuid first = batches[0].rows.front();
    EXPECT_THROW(store->write(headed(1), batches), StoreError);
    EXPECT_EQ(store->load().codes.count(), 0U);
    EXPECT_EQ(store->idOf(Entity::Code, first), 0);
    EXPECT_TRUE(store->journal().commands().empty());
    EXPECT_EQ(lines(store->check()), "");
    batches.pop_back();
    store->write(headed(1), batches);
    EXPECT_EQ(store->load().codes.count(), 1500U);
    EXPECT_EQ(lines(store->check()), "");
}

TEST(Store, keepsALongTextOnceHoweverManyHoldIt) {
    const StudyFolder folder;
    {
        const auto store = Store::create(folder.path());
        std::vector<RowBatch> batches{
            RowBatch(Entity::Document, true, {field::document::text, field::document::turns})};
        for (int i = 0; i < 3; ++i)
            batches[0].add(QUuid::createUuid(), {QStringLiteral("one text 🙂"), QString()});
        store->write(headed(1), batches);
        EXPECT_EQ(store->documentText(DocumentId{3}), QStringLiteral("one text 🙂"));
        EXPECT_EQ(store->documentTurns(DocumentId{2}), QString());
        EXPECT_THROW(store->documentText(DocumentId{4}), StoreError);
    }
    const auto database = Database::open(folder.path(), Database::Access::ReadOnly);
    EXPECT_EQ(database->single(QStringLiteral("SELECT count(*) FROM long_text")).toInt(), 2);
}

TEST(Store, keepsByteOrderMarksThatATextBeginsWith) {
    const StudyFolder folder;
    const auto store = Store::create(folder.path());
    std::vector<RowBatch> batches{RowBatch(Entity::Document, true, {field::document::text})};
    const QStringList texts{QStringLiteral("\uFEFFone"), QStringLiteral("\uFEFF\uFEFFtwo"),
                            QStringLiteral("th\uFEFFree")};
    for (const QString& text : texts) batches[0].add(QUuid::createUuid(), {text});
    store->write(headed(1), batches);
    for (qsizetype i = 0; i < texts.size(); ++i)
        EXPECT_EQ(store->documentText(DocumentId{static_cast<std::int32_t>(i + 1)}), texts.at(i));
    EXPECT_EQ(lines(store->check()), "");
}

TEST(Store, bringsDerivedRowsBackThatWereThereBefore) {
    const StudyFolder folder;
    const auto store = Store::create(folder.path());
    const QUuid row = derivedGuid(store->projectGuid(), QStringLiteral("s"));
    const auto writeSetting = [&](qint64 counter, const char* value) {
        std::vector<RowBatch> batches{
            RowBatch(Entity::Setting, true, {field::setting::name, field::setting::value})};
        batches[0].add(row, {QStringLiteral("s"), QString::fromUtf8(value)});
        store->write(headed(counter), batches);
    };
    writeSetting(1, "first");
    std::vector<RowBatch> removal{RowBatch(Entity::Setting, false, {field::alive})};
    removal[0].add(row, {std::int64_t{0}});
    store->write(headed(2), removal);
    EXPECT_TRUE(store->load().settings.isEmpty());
    writeSetting(3, "second");
    EXPECT_EQ(store->load().settings.begin()->value, QStringLiteral("second"));
    EXPECT_EQ(lines(store->check()), "");
}

TEST(Store, isNotMadeWhereTheBeginningFails) {
    const StudyFolder folder;
    EXPECT_THROW(Store::create(folder.path(), [](Store&) { throw Conflict(QString()); }), Conflict);
    EXPECT_TRUE(QDir(folder.folder.path()).isEmpty());
}

TEST(Store, ordersCommandsByTheirStampsNotByTheirArrival) {
    const StudyFolder folder;
    const auto store = Store::create(folder.path());
    for (const qint64 counter : {3, 1, 2}) {
        std::vector<RowBatch> batches = codes(1);
        store->write(headed(counter), batches);
    }
    std::vector<qint64> counters;
    for (const JournalCommand& command : store->journal().commands())
        counters.push_back(command.counter);
    EXPECT_EQ(counters, (std::vector<qint64>{1, 2, 3}));
    EXPECT_EQ(store->journal().lastCounter(), 3);
}
