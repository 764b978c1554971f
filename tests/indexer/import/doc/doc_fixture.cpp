// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/indexer/import/doc/doc_fixture.h"

#include <utility>
#include <vector>

namespace tests {

namespace {

constexpr qsizetype SectorSize = 512;
constexpr quint32 Free = 0xFFFFFFFF;
constexpr quint32 EndOfChain = 0xFFFFFFFE;
constexpr quint32 Allocation = 0xFFFFFFFD;

void put(QByteArray& bytes, qsizetype at, quint32 value, int size = 4) {
    for (int i = 0; i < size; ++i)
        bytes[at + i] = static_cast<char>((value >> (8U * static_cast<unsigned>(i))) & 0xFFU);
}

void append(QByteArray& bytes, quint32 value, int size = 4) {
    bytes.resize(bytes.size() + size);
    put(bytes, bytes.size() - size, value, size);
}

/// An entry of the directory.
QByteArray entry(const char* name, quint32 kind, quint32 child, quint32 next, quint32 start,
                 quint32 size) {
    QByteArray made(128, '\0');
    qsizetype length = 0;
    for (; name[length] != '\0'; ++length) put(made, 2 * length, static_cast<quint8>(name[length]));
    put(made, 64, static_cast<quint32>(2 * length + 2), 2);
    put(made, 66, kind, 1);
    put(made, 68, Free);
    put(made, 72, next);
    put(made, 76, child);
    put(made, 116, start);
    put(made, 120, size);
    return made;
}

/// The two streams in a container; each is padded to a length that takes whole sectors.
QByteArray container(QByteArray document, QByteArray table) {
    constexpr qsizetype LeastOfWholeSectors = 4096;
    QByteArray sectors;
    std::vector<quint32> next;
    std::vector<std::pair<quint32, quint32>> places;
    for (QByteArray* stream : {&document, &table}) {
        const qsizetype size = std::max(stream->size(), LeastOfWholeSectors);
        stream->resize((size + SectorSize - 1) / SectorSize * SectorSize);
        places.emplace_back(next.size(), stream->size());
        for (qsizetype left = stream->size() / SectorSize; left > 0; --left)
            next.push_back(left == 1 ? EndOfChain : static_cast<quint32>(next.size()) + 1);
        sectors += *stream;
    }
    const auto directory = static_cast<quint32>(next.size());
    next.push_back(EndOfChain);
    sectors += entry("Root Entry", 5, 1, Free, EndOfChain, 0) +
               entry("WordDocument", 2, Free, 2, places[0].first, places[0].second) +
               entry("1Table", 2, Free, Free, places[1].first, places[1].second) +
               QByteArray(128, '\0');
    QByteArray header(SectorSize, '\0');
    header.replace(0, 8, QByteArray::fromHex("D0CF11E0A1B11AE1"));
    put(header, 24, 0x0003003E);
    put(header, 28, 0x0009FFFE);
    put(header, 32, 6, 2);
    put(header, 48, directory);
    put(header, 56, static_cast<quint32>(LeastOfWholeSectors));
    put(header, 60, EndOfChain);
    put(header, 68, EndOfChain);
    for (qsizetype at = 76; at < SectorSize; at += 4) put(header, at, Free);
    const auto tables = static_cast<quint32>(next.size() / (SectorSize / 4) + 1);
    put(header, 44, tables);
    for (quint32 i = 0; i < tables; ++i) {
        put(header, 76 + 4 * static_cast<qsizetype>(i), static_cast<quint32>(next.size()));
        next.push_back(Allocation);
    }
    next.resize(static_cast<std::size_t>(tables) * SectorSize / 4, Free);
    for (const quint32 number : next) append(sectors, number);
    return header + sectors;
}

bool isLatin1(const QString& text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

}  // namespace

QByteArray docOf(const QStringList& paragraphs) {
    constexpr qsizetype TextBegin = 1024;
    QByteArray document(TextBegin, '\0');
    QByteArray ends;
    QByteArray pieces;
    quint32 length = 0;
    append(ends, 0);
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        const QString text = paragraphs.at(i) + QLatin1Char('\r');
        const bool isNarrow = i % 2 == 1 && isLatin1(text);
        const auto place = static_cast<quint32>(document.size());
        append(pieces, 0, 2);
        append(pieces, isNarrow ? 2 * place | 0x40000000U : place);
        append(pieces, 0, 2);
        for (const QChar unit : text) append(document, unit.unicode(), isNarrow ? 1 : 2);
        length += static_cast<quint32>(text.size());
        append(ends, length);
    }
    QByteArray table(1, '\x02');
    append(table, static_cast<quint32>(ends.size() + pieces.size()));
    table += ends + pieces;
    put(document, 0, 0xA5EC, 2);
    put(document, 2, 0xC1, 2);
    put(document, 10, 0x0200, 2);    // the table stream is 1Table
    put(document, 76, length);       // characters of the main text
    put(document, 154 + 8 * 33, 0);  // the pieces begin at the table stream's begin
    put(document, 154 + 8 * 33 + 4, static_cast<quint32>(table.size()));
    return container(document, table);
}

}  // namespace tests
