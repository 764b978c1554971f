// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/index/token_table.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include "codebook/error.h"

namespace indexer {

using codebook::IndexError;
using codebook::Span;

class TokenTableFile : public ::testing::Test {
   protected:
    QString path() const { return m_folder.filePath(QStringLiteral("table")); }

    TokenBlock block() const {
        TokenBlock block;
        block.append({4, 9});
        block.append({10, 10 + 254});
        block.append({300, 300 + 255});
        block.append({600, 600 + 100'000});
        block.turns = {{0, 0, {0, 264}, {4, 264}}, {2, -1, {265, 200'000}, {265, 200'000}}};
        return block;
    }

    QTemporaryDir m_folder;
    QUuid m_document = QUuid::createUuidV5(QUuid(), QStringLiteral("one"));
};

TEST_F(TokenTableFile, givesEachTokensSpanHoweverLongItIs) {
    TokenTableWriter writer(path(), 0);
    const std::int64_t position = writer.append(m_document, block());
    writer.sync();
    const TokenTable table(path(), writer.usedBytes());
    const TokenView view = table.view(position, m_document, 4, 2);
    EXPECT_EQ(view.span(0, 0), (Span{4, 9}));
    EXPECT_EQ(view.span(1, 1), (Span{10, 264}));
    EXPECT_EQ(view.span(2, 2), (Span{300, 555}));
    EXPECT_EQ(view.span(3, 3), (Span{600, 100'600}));
    EXPECT_EQ(view.span(0, 2), (Span{4, 555}));
    EXPECT_EQ(view.turns[1].firstToken, 2U);
    EXPECT_EQ(view.turns[1].words, (Span{265, 200'000}));
}

TEST_F(TokenTableFile, givesEachTurnsLanguageWhereThereAreSeveral) {
    TokenTableWriter writer(path(), 0);
    TokenBlock mixed = block();
    mixed.languages = {0, 3};
    const std::int64_t position = writer.append(m_document, mixed);
    const std::int64_t plain = writer.append(m_document, block());
    writer.sync();
    const TokenTable table(path(), writer.usedBytes());
    const TokenView view = table.view(position, m_document, 4, 2);
    ASSERT_NE(view.languages, nullptr);
    EXPECT_EQ(view.languages[0], 0U);
    EXPECT_EQ(view.languages[1], 3U);
    EXPECT_EQ(view.span(3, 3), (Span{600, 100'600}));
    EXPECT_EQ(table.view(plain, m_document, 4, 2).languages, nullptr);
}

TEST_F(TokenTableFile, refusesTokensThatAreNotThere) {
    TokenTableWriter writer(path(), 0);
    const std::int64_t position = writer.append(m_document, block());
    writer.sync();
    const TokenTable table(path(), writer.usedBytes());
    const TokenView view = table.view(position, m_document, 4, 2);
    EXPECT_THROW(view.span(0, 4), IndexError);
    EXPECT_THROW(view.span(3, 2), IndexError);
}

TEST_F(TokenTableFile, refusesABlockOfAnotherDocumentOrSize) {
    TokenTableWriter writer(path(), 0);
    const std::int64_t position = writer.append(m_document, block());
    writer.sync();
    const TokenTable table(path(), writer.usedBytes());
    EXPECT_THROW(table.view(position, QUuid::createUuid(), 4, 2), IndexError);
    EXPECT_THROW(table.view(position, m_document, 5, 2), IndexError);
    EXPECT_THROW(table.view(position + 8, m_document, 4, 2), IndexError);
    EXPECT_THROW(table.view(-8, m_document, 4, 2), IndexError);
    EXPECT_THROW(table.view(std::int64_t{1} << 40, m_document, 4, 2), IndexError);
}

TEST_F(TokenTableFile, refusesATruncatedFile) {
    TokenTableWriter writer(path(), 0);
    writer.append(m_document, block());
    writer.sync();
    ASSERT_TRUE(QFile::resize(path(), writer.usedBytes() - 1));
    EXPECT_THROW(TokenTable(path(), writer.usedBytes()), IndexError);
    EXPECT_THROW(TokenTableWriter(path(), writer.usedBytes()), IndexError);
}

TEST_F(TokenTableFile, overwritesWhatAWriterThatDiedLeft) {
    std::int64_t complete = 0;
    {
        TokenTableWriter writer(path(), 0);
        writer.append(m_document, block());
        complete = writer.usedBytes();
        writer.append(QUuid::createUuid(), block());
        writer.sync();
    }
    TokenTableWriter writer(path(), complete);
    const QUuid other = QUuid::createUuid();
    const std::int64_t position = writer.append(other, TokenBlock{});
    writer.sync();
    EXPECT_EQ(position, complete);
    const TokenTable table(path(), writer.usedBytes());
    EXPECT_EQ(table.view(0, m_document, 4, 2).tokenCount, 4U);
    EXPECT_EQ(table.view(position, other, 0, 0).turnCount, 0U);
}

}  // namespace indexer
