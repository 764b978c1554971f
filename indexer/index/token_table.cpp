// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A block is: header, begins (4 bytes a token), turns (24 bytes each), long tokens (8 bytes each),
// languages (2 bytes a turn, or none), lengths (1 byte a token), padded to 8 bytes. Native byte
// order: the folder is a cache on one machine.
#include "indexer/index/token_table.h"

#include <array>
#include <cstring>
#include <unistd.h>

#include "codebook/error.h"
#include "codebook/words.h"

namespace indexer {

namespace {

struct BlockHeader {
    std::uint32_t magic = 0;
    std::uint32_t tokens = 0;
    std::uint32_t turns = 0;
    std::uint32_t longTokens = 0;
    std::uint32_t languages = 0;  ///< as many as turns, or none
    std::array<char, 16> document{};
};
static_assert(sizeof(BlockHeader) == 36, "mapped from disk as it is");

constexpr std::uint32_t kMagic = 0x4b425453;  // "STBK"
constexpr std::uint8_t kLong = 255;

std::int64_t paddedSize(const BlockHeader& header) {
    const std::int64_t bytes = static_cast<std::int64_t>(sizeof(BlockHeader)) +
                               std::int64_t{5} * header.tokens + std::int64_t{24} * header.turns +
                               std::int64_t{8} * header.longTokens +
                               std::int64_t{2} * header.languages;
    return (bytes + 7) / 8 * 8;
}

std::array<char, 16> bytesOf(const QUuid& document) {
    std::array<char, 16> bytes{};
    const QByteArray rfc = document.toRfc4122();
    std::copy_n(rfc.cbegin(), bytes.size(), bytes.begin());
    return bytes;
}

codebook::IndexError damaged(const QString& detail) {
    return codebook::IndexError(
        codebook::Words::tr(
            "The search index is damaged: its table of word positions does not fit."),
        detail);
}

/// Turns must ascend within the tokens, else positions would lead outside the arrays.
bool ascend(const TurnRow* turns, std::uint32_t count, std::uint32_t tokens) {
    std::uint32_t before = 0;
    for (std::uint32_t turn = 0; turn < count; ++turn) {
        if (turns[turn].firstToken < before || turns[turn].firstToken > tokens) return false;
        before = turns[turn].firstToken;
    }
    return true;
}

}  // namespace

void TokenBlock::append(codebook::Span token) {
    const auto length = static_cast<std::uint32_t>(token.length());
    if (length >= kLong) longTokens.push_back({static_cast<std::uint32_t>(begins.size()), length});
    begins.push_back(static_cast<std::uint32_t>(token.begin));
    lengths.push_back(static_cast<std::uint8_t>(std::min<std::uint32_t>(length, kLong)));
}

codebook::Span TokenView::span(std::uint32_t firstToken, std::uint32_t lastToken) const {
    if (firstToken > lastToken || lastToken >= tokenCount)
        throw damaged(QStringLiteral("token %1 of %2").arg(lastToken).arg(tokenCount));
    std::uint32_t length = lengths[lastToken];
    if (length == kLong) {
        const LongToken* const end = longTokens + longCount;
        const LongToken* const at = std::lower_bound(
            longTokens, end, lastToken,
            [](const LongToken& row, std::uint32_t token) { return row.token < token; });
        if (at == end || at->token != lastToken)
            throw damaged(QStringLiteral("long token %1").arg(lastToken));
        length = at->length;
    }
    return {static_cast<std::int32_t>(begins[firstToken]),
            static_cast<std::int32_t>(begins[lastToken] + length)};
}

TokenTableWriter::TokenTableWriter(const QString& path, std::int64_t usedBytes)
    : m_file(path), m_usedBytes(usedBytes) {
    if (!m_file.open(QIODevice::ReadWrite))
        throw codebook::IndexError(
            codebook::Words::tr("The search index cannot be written in “%1”.").arg(path),
            m_file.errorString());
    if (m_file.size() < usedBytes || !m_file.resize(usedBytes) || !m_file.seek(usedBytes))
        throw damaged(path);
}

void TokenTableWriter::write(const void* bytes, std::size_t count) {
    if (count == 0) return;
    const auto size = static_cast<qint64>(count);
    if (m_file.write(static_cast<const char*>(bytes), size) != size)
        throw codebook::IndexError(
            codebook::Words::tr("The search index cannot be written in “%1”.")
                .arg(m_file.fileName()),
            m_file.errorString());
}

std::int64_t TokenTableWriter::append(const QUuid& document, const TokenBlock& block) {
    const BlockHeader header{kMagic,
                             static_cast<std::uint32_t>(block.begins.size()),
                             static_cast<std::uint32_t>(block.turns.size()),
                             static_cast<std::uint32_t>(block.longTokens.size()),
                             static_cast<std::uint32_t>(block.languages.size()),
                             bytesOf(document)};
    const std::int64_t position = m_usedBytes;
    const std::size_t bytes = sizeof header + 5 * block.begins.size() + 24 * block.turns.size() +
                              8 * block.longTokens.size() + 2 * block.languages.size();
    const std::array<char, 8> padding{};
    write(&header, sizeof header);
    write(block.begins.data(), 4 * block.begins.size());
    write(block.turns.data(), sizeof(TurnRow) * block.turns.size());
    write(block.longTokens.data(), sizeof(LongToken) * block.longTokens.size());
    write(block.languages.data(), sizeof(std::uint16_t) * block.languages.size());
    write(block.lengths.data(), block.lengths.size());
    m_usedBytes += paddedSize(header);
    write(padding.data(), static_cast<std::size_t>(m_usedBytes - position) - bytes);
    return position;
}

void TokenTableWriter::sync() {
    if (!m_file.flush() || ::fsync(m_file.handle()) != 0)
        throw codebook::IndexError(
            codebook::Words::tr("The search index cannot be written in “%1”.")
                .arg(m_file.fileName()),
            m_file.errorString());
}

TokenTable::TokenTable(const QString& path, std::int64_t usedBytes)
    : m_file(std::make_unique<QFile>(path)), m_usedBytes(usedBytes) {
    if (!m_file->open(QIODevice::ReadOnly) || m_file->size() < usedBytes) throw damaged(path);
    if (usedBytes == 0) return;
    m_bytes = m_file->map(0, usedBytes);
    if (!m_bytes) throw damaged(path + u' ' + m_file->errorString());
}

TokenView TokenTable::view(std::int64_t position, const QUuid& document, std::uint32_t tokens,
                           std::uint32_t turns) const {
    const auto headerSize = static_cast<std::int64_t>(sizeof(BlockHeader));
    if (position < 0 || position % 8 != 0 || position + headerSize > m_usedBytes)
        throw damaged(QStringLiteral("block at %1").arg(position));
    BlockHeader header;
    const unsigned char* at = m_bytes + position;
    std::memcpy(&header, at, sizeof header);
    const bool isWhole = header.languages == 0 || header.languages == header.turns;
    if (header.magic != kMagic || !isWhole || header.tokens != tokens || header.turns != turns ||
        header.document != bytesOf(document) || position + paddedSize(header) > m_usedBytes)
        throw damaged(QStringLiteral("header at %1").arg(position));
    at += headerSize;
    TokenView view;
    view.tokenCount = header.tokens;
    view.turnCount = header.turns;
    view.longCount = header.longTokens;
    view.begins = reinterpret_cast<const std::uint32_t*>(at);
    at += std::size_t{4} * header.tokens;
    view.turns = reinterpret_cast<const TurnRow*>(at);
    at += sizeof(TurnRow) * header.turns;
    view.longTokens = reinterpret_cast<const LongToken*>(at);
    at += sizeof(LongToken) * header.longTokens;
    if (header.languages > 0) view.languages = reinterpret_cast<const std::uint16_t*>(at);
    at += sizeof(std::uint16_t) * header.languages;
    view.lengths = at;
    if (!ascend(view.turns, view.turnCount, view.tokenCount))
        throw damaged(QStringLiteral("turns at %1").arg(position));
    return view;
}

}  // namespace indexer
