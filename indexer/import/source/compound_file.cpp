// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/source/compound_file.h"

#include <algorithm>
#include <limits>

#include "indexer/import/source/little_endian.h"

namespace indexer {

namespace {

constexpr std::uint64_t HeaderSize = 512;
constexpr std::uint64_t EntrySize = 128;
constexpr std::uint64_t MiniSectorSize = 64;
constexpr std::uint32_t LastSector = 0xFFFFFFFA;  // larger numbers are marks
constexpr std::uint64_t Everything = std::numeric_limits<std::uint64_t>::max();

QString nameOf(QByteArrayView entry) {
    const int length = std::min<int>(shortAt(entry, 64) / 2, 32);
    QString name;
    for (int i = 0; i + 1 < length; ++i)
        name += QChar(shortAt(entry, 2 * static_cast<std::uint64_t>(i)));
    return name;
}

}  // namespace

bool CompoundFile::recognises(const QByteArray& bytes) {
    return bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

CompoundFile::CompoundFile(const QByteArray& bytes) : m_bytes(bytes) {
    if (!recognises(bytes)) return;
    if (shortAt(m_bytes, 30) == 12) m_sectorSize = 4096;
    readAllocation();
    readDirectory();
}

QByteArrayView CompoundFile::sector(std::uint32_t number) const {
    return number > LastSector ? QByteArrayView()
                               : partAt(m_bytes, (number + 1ULL) * m_sectorSize, m_sectorSize);
}

std::vector<std::uint32_t> CompoundFile::numbers(const QByteArray& sectors) const {
    std::vector<std::uint32_t> all;
    all.reserve(static_cast<std::size_t>(sectors.size() / 4));
    for (qsizetype at = 0; at + 4 <= sectors.size(); at += 4)
        all.push_back(longAt(sectors, static_cast<std::uint64_t>(at)));
    return all;
}

/// The sectors that say which sector follows which are listed in the header, then in a chain.
void CompoundFile::readAllocation() {
    const std::uint64_t most = static_cast<std::uint64_t>(m_bytes.size()) / m_sectorSize + 1;
    std::vector<std::uint32_t> listed;
    for (std::uint64_t at = 76; at < HeaderSize; at += 4) listed.push_back(longAt(m_bytes, at));
    std::uint32_t more = longAt(m_bytes, 68);
    for (std::uint64_t read = 0; read < most && !sector(more).isEmpty(); ++read) {
        const QByteArrayView list = sector(more);
        for (std::uint64_t at = 0; at + 4 < m_sectorSize; at += 4)
            listed.push_back(longAt(list, at));
        more = longAt(list, m_sectorSize - 4);
    }
    QByteArray table;
    for (const std::uint32_t number : listed) {
        const QByteArrayView part = sector(number);
        if (part.isEmpty() || static_cast<std::uint64_t>(table.size()) > 4 * most) break;
        table.append(part.data(), part.size());
    }
    m_next = numbers(table);
}

QByteArray CompoundFile::chain(std::uint32_t start, std::uint64_t atMost) const {
    QByteArray all;
    std::uint32_t at = start;
    for (std::size_t read = 0; read <= m_next.size(); ++read) {
        const QByteArrayView part = sector(at);
        if (part.isEmpty() || static_cast<std::uint64_t>(all.size()) >= atMost) break;
        all.append(part.data(), part.size());
        if (at >= m_next.size()) break;
        at = m_next[at];
    }
    if (static_cast<std::uint64_t>(all.size()) > atMost)
        all.truncate(static_cast<qsizetype>(atMost));
    return all;
}

QByteArray CompoundFile::miniChain(std::uint32_t start, std::uint64_t size) const {
    QByteArray all;
    std::uint32_t at = start;
    for (std::size_t read = 0; read < m_miniNext.size() && at < m_miniNext.size(); ++read) {
        const QByteArrayView part = partAt(m_mini, at * MiniSectorSize, MiniSectorSize);
        if (part.isEmpty() || static_cast<std::uint64_t>(all.size()) >= size) break;
        all.append(part.data(), part.size());
        at = m_miniNext[at];
    }
    if (static_cast<std::uint64_t>(all.size()) > size) all.truncate(static_cast<qsizetype>(size));
    return all;
}

/// The first entry is the root; its children form a tree by left and right neighbours.
void CompoundFile::readDirectory() {
    const QByteArray directory = chain(longAt(m_bytes, 48), Everything);
    m_miniNext = numbers(chain(longAt(m_bytes, 60), Everything));
    m_mini = chain(longAt(directory, 116), longAt(directory, 120));
    const std::uint64_t count = static_cast<std::uint64_t>(directory.size()) / EntrySize;
    std::vector<bool> isSeen(static_cast<std::size_t>(count));
    std::vector<std::uint32_t> open = {longAt(directory, 76)};
    while (!open.empty()) {
        const std::uint32_t number = open.back();
        open.pop_back();
        if (number >= count || isSeen[number]) continue;
        isSeen[number] = true;
        const QByteArrayView entry = partAt(directory, number * EntrySize, EntrySize);
        // Only containers of large sectors use the upper half of the size.
        m_entries[nameOf(entry)] = {longAt(entry, 116), longAt(entry, 120)};
        open.push_back(longAt(entry, 68));
        open.push_back(longAt(entry, 72));
    }
}

QByteArray CompoundFile::read(const QString& name) const {
    const auto found = m_entries.find(name);
    if (found == m_entries.end()) return {};
    const Entry& entry = found->second;
    return entry.size < longAt(m_bytes, 56) ? miniChain(entry.start, entry.size)
                                            : chain(entry.start, entry.size);
}

}  // namespace indexer
