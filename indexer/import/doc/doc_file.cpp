// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/doc/doc_file.h"

#include <algorithm>

#include "codebook/text/converter.h"
#include "indexer/import/source/compound_file.h"
#include "indexer/import/source/little_endian.h"

namespace indexer {

namespace {

constexpr int Word97 = 0xC1;
constexpr std::uint64_t StoryLengths = 76;
constexpr std::uint64_t Tables = 154;

}  // namespace

DocFile::DocFile(const QByteArray& bytes) {
    if (!CompoundFile::recognises(bytes))
        throw DocDamage(QT_TRANSLATE_NOOP("indexer::Import", "it is no Word document"));
    const CompoundFile container(bytes);
    m_stream = container.read(QStringLiteral("WordDocument"));
    check();
    const bool isSecond = (shortAt(m_stream, 10) & 0x0200U) != 0;
    m_tables = container.read(isSecond ? QStringLiteral("1Table") : QStringLiteral("0Table"));
    m_data = container.read(QStringLiteral("Data"));
    readPieces();
}

void DocFile::check() const {
    const int mark = shortAt(m_stream, 0);
    const int version = shortAt(m_stream, 2);
    if (mark == 0xA5DC || (mark == 0xA5EC && version < Word97))
        throw DocDamage(QT_TRANSLATE_NOOP(
            "indexer::Import",
            "it was written by Word 95 or older; open it in LibreOffice and save it as .docx"));
    if (mark != 0xA5EC)
        throw DocDamage(QT_TRANSLATE_NOOP("indexer::Import", "it is a damaged Word document"));
    if ((shortAt(m_stream, 10) & 0x0100U) != 0)
        throw DocDamage(QT_TRANSLATE_NOOP(
            "indexer::Import", "it is encrypted; open it with its password and save it without"));
}

QByteArray DocFile::table(Table table) const {
    const std::uint64_t entry = Tables + 8ULL * static_cast<std::uint16_t>(table);
    return partAt(m_tables, longAt(m_stream, entry), longAt(m_stream, entry + 4)).toByteArray();
}

DocPlaces DocFile::places(Table of, int recordSize) const {
    const QByteArray bytes = table(of);
    DocPlaces found;
    if (bytes.size() < 4) return found;
    const auto count = static_cast<std::uint64_t>((bytes.size() - 4) / (4 + recordSize));
    const auto size = static_cast<std::uint64_t>(recordSize);
    for (std::uint64_t i = 0; i <= count; ++i) found.places.push_back(longAt(bytes, 4 * i));
    for (std::uint64_t i = 0; i < count; ++i)
        found.records.push_back(partAt(bytes, 4 * (count + 1) + size * i, size).toByteArray());
    return found;
}

DocRange DocFile::range(Story story) const {
    const auto length = [&](int number) {
        return longAt(m_stream, StoryLengths + 4 * static_cast<std::uint64_t>(number));
    };
    std::uint64_t begin = 0;
    const int wanted = static_cast<int>(story);
    for (int number = 0; number < wanted; ++number) begin += length(number);
    const auto size = static_cast<std::uint64_t>(m_text.size());
    const std::uint64_t end = std::min(begin + length(wanted), size);
    return {static_cast<std::uint32_t>(std::min(begin, size)), static_cast<std::uint32_t>(end)};
}

/// The table begins with properties that pieces share, which change no characters.
void DocFile::readPieces() {
    const QByteArray bytes = table(Table::Pieces);
    std::uint64_t at = 0;
    while (byteAt(bytes, at) == 1) at += 3ULL + shortAt(bytes, at + 1);
    const QByteArrayView list = partAt(bytes, at + 5, longAt(bytes, at + 1));
    if (byteAt(bytes, at) != 2 || list.size() < 16)
        throw DocDamage(QT_TRANSLATE_NOOP("indexer::Import", "it is a damaged Word document"));
    const auto count = static_cast<std::uint64_t>((list.size() - 4) / 12);
    for (std::uint64_t i = 0; i < count && !m_isCutShort; ++i)
        addPiece(longAt(list, 4 * (i + 1)), longAt(list, 4 * (count + 1) + 8 * i + 2));
}

/// @param where the offset in bytes; with a mark, twice the offset of single bytes
void DocFile::addPiece(std::uint32_t end, std::uint32_t where) {
    const auto begin = static_cast<std::uint32_t>(m_text.size());
    const bool isWide = (where & 0x40000000U) == 0;
    const std::uint32_t offset = isWide ? where : (where & 0x3FFFFFFFU) / 2;
    if (end <= begin) return;
    const std::uint64_t wanted = std::uint64_t{end - begin} * (isWide ? 2 : 1);
    const QByteArrayView part = partAt(m_stream, offset, wanted);
    // Pieces of a sound file do not overlap, so that all of them are no longer than the stream.
    m_isCutShort = static_cast<std::uint64_t>(part.size()) < wanted ||
                   m_text.size() + part.size() > m_stream.size();
    if (m_text.size() + part.size() > m_stream.size()) return;
    if (isWide)
        for (qsizetype i = 0; i + 1 < part.size(); i += 2)
            m_text += QChar(shortAt(part, static_cast<std::uint64_t>(i)));
    else
        m_text += codebook::converted(part, QStringLiteral("windows-1252")).value().text;
    m_pieces.push_back({{begin, static_cast<std::uint32_t>(m_text.size())}, offset, isWide});
}

}  // namespace indexer
