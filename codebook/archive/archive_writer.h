// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes ZIP archives: the same entries always give the same bytes, so that exports can be compared.
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

namespace codebook {

class ArchiveWriter {
   public:
    enum class Compression : std::uint8_t {
        Deflated,
        Stored,  ///< as it is; what OpenDocument demands of its entry "mimetype"
    };

    /// Adds an entry after those that are there.
    /// @param name with "/" between folders, relative, without ".."
    void add(const QString& name, const QByteArray& bytes,
             Compression compression = Compression::Deflated);

    /// The archive's bytes. Every entry carries the same fixed time (1 January 1980).
    /// @throws Error if the archive cannot be made (two entries of one name, or no memory)
    QByteArray bytes() const;

   private:
    struct Entry {
        QByteArray name;
        QByteArray bytes;
        Compression compression;
    };
    std::vector<Entry> m_entries;
};

}  // namespace codebook
