// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The container of Word, Excel and PowerPoint before 2007 (MS-CFB, “OLE”): a file system in a file.
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <map>
#include <vector>

namespace indexer {

/// Reads damaged containers as far as they go: chains that run in circles or out of the file end
/// there.
class CompoundFile {
   public:
    static bool recognises(const QByteArray& bytes);

    /// The bytes must outlive it.
    explicit CompoundFile(const QByteArray& bytes);

    /// Streams and storages at the top; what is embedded has its own names deeper down.
    bool holds(const QString& name) const { return m_entries.contains(name); }
    /// The stream of that name at the top, empty where there is none. Shorter than it says where
    /// the file is cut short.
    QByteArray read(const QString& name) const;

   private:
    struct Entry {
        std::uint32_t start = 0;
        std::uint64_t size = 0;
    };
    void readAllocation();
    void readDirectory();
    std::vector<std::uint32_t> numbers(const QByteArray& sectors) const;
    QByteArrayView sector(std::uint32_t number) const;
    QByteArray chain(std::uint32_t start, std::uint64_t atMost) const;
    QByteArray miniChain(std::uint32_t start, std::uint64_t size) const;

    QByteArrayView m_bytes;
    std::uint64_t m_sectorSize = 512;
    std::vector<std::uint32_t> m_next;      ///< by sector
    std::vector<std::uint32_t> m_miniNext;  ///< by sector of 64 bytes
    QByteArray m_mini;                      ///< in which small streams lie
    std::map<QString, Entry> m_entries;
};

}  // namespace indexer
