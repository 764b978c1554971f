// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table beside the index that turns a word's position into its span: for each document one
// block with where each token begins and how long it is, and the document's turns.
#pragma once

#include <QFile>
#include <QString>
#include <QUuid>

#include <cstdint>
#include <memory>
#include <vector>

#include "codebook/text/span.h"

namespace indexer {

/// A turn as the index knows it; numbered from 0 here.
struct TurnRow {
    std::uint32_t firstToken = 0;  ///< of the document's tokens
    std::int32_t speaker = -1;     ///< Turn::speaker
    codebook::Span span;           ///< of the turn, label included
    codebook::Span words;          ///< of what is said
};
static_assert(sizeof(TurnRow) == 24, "mapped from disk as it is");

/// A token of 255 code points or more, of which a byte cannot hold the length.
struct LongToken {
    std::uint32_t token = 0;
    std::uint32_t length = 0;
};

/// Turns are this many positions apart in the index, so that no phrase crosses from one to the
/// next: the position of a token is its number plus the gap for each turn before its own.
constexpr std::uint32_t kTurnGap = 100;

/// One document's block before it is written.
struct TokenBlock {
    std::vector<std::uint32_t> begins;  ///< code point at which each token begins
    std::vector<std::uint8_t> lengths;  ///< in code points; 255: see longTokens
    std::vector<LongToken> longTokens;
    std::vector<TurnRow> turns;
    /// The number of each turn's language; empty where all turns are in the document's, number 0.
    std::vector<std::uint16_t> languages;

    void append(codebook::Span token);
};

/// One document's block, mapped: plain arrays, valid as long as their TokenTable.
struct TokenView {
    const std::uint32_t* begins = nullptr;
    const std::uint8_t* lengths = nullptr;
    const LongToken* longTokens = nullptr;
    const TurnRow* turns = nullptr;
    const std::uint16_t* languages = nullptr;  ///< a turn; null where all are number 0
    std::uint32_t tokenCount = 0;
    std::uint32_t turnCount = 0;
    std::uint32_t longCount = 0;

    /// From the beginning of the first token to the end of the last.
    /// @throws IndexError if the table has no such tokens, which means that it is damaged.
    codebook::Span span(std::uint32_t firstToken, std::uint32_t lastToken) const;
};

/// Appends blocks to a shard's table. What a writer that died left behind the last complete state
/// is overwritten.
class TokenTableWriter {
   public:
    /// @param usedBytes the length that the manifest vouches for.
    /// @throws IndexError if the file cannot be written or is shorter than that.
    TokenTableWriter(const QString& path, std::int64_t usedBytes);

    /// @return the position of the block.
    std::int64_t append(const QUuid& document, const TokenBlock& block);
    /// Everything appended is on disk when this returns.
    void sync();
    std::int64_t usedBytes() const { return m_usedBytes; }

   private:
    void write(const void* bytes, std::size_t count);

    QFile m_file;
    std::int64_t m_usedBytes = 0;
};

/// A shard's table, mapped into memory for reading.
class TokenTable {
   public:
    /// @throws IndexError if the file is not there or shorter than the manifest says.
    TokenTable(const QString& path, std::int64_t usedBytes);

    /// @throws IndexError if no block of this document, with these counts, is there.
    TokenView view(std::int64_t position, const QUuid& document, std::uint32_t tokens,
                   std::uint32_t turns) const;

   private:
    std::unique_ptr<QFile> m_file;
    const unsigned char* m_bytes = nullptr;
    std::int64_t m_usedBytes = 0;
};

}  // namespace indexer
