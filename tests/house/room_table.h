// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table of rooms (rooms.txt) as values.
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <stdexcept>
#include <vector>

namespace tests {

/// The table cannot be read; what() names the line.
class TableError : public std::runtime_error {
   public:
    using std::runtime_error::runtime_error;
};

struct Library {
    QString name;
    QStringList headers;  ///< how the names of its headers begin
    QStringList targets;  ///< what CMake calls it
};

struct HouseRoom {
    QString folder;
    bool hasSubfolders = false;
    bool usesAll = false;
    QStringList uses;
    QStringList libraries;
    QStringList internalHeaders;  ///< paths from the root

    /// What CMake calls the room, e.g. `codebook_text`.
    QString target() const;
    bool holds(const QString& path) const;
};

class RoomTable {
   public:
    /// @throws TableError if a line is not understood, a name is unknown, an internal header has no
    /// reason, or a room uses one that does not stand above it
    static RoomTable fromText(const QString& text);

    /// The room a file lies in, or null.
    const HouseRoom* roomOf(const QString& path) const;
    /// The room that CMake calls so, or null.
    const HouseRoom* roomOfTarget(const QString& target) const;
    const std::vector<HouseRoom>& rooms() const { return m_rooms; }

    /// The library a header belongs to by the table, or empty.
    QString libraryOfHeader(const QString& header) const;
    QString libraryOfTarget(const QString& target) const;
    bool isEverywhere(const QString& library) const { return m_everywhere.contains(library); }
    /// Whether a header may include it.
    bool isShown(const QString& library) const { return m_shown.contains(library); }

   private:
    void read(const QString& line);
    void addLibrary(const QStringList& words);
    void addRoom(const QString& folder);
    void addUses(const QStringList& names);
    void addInternal(const QString& rest);
    void requireLibraries(const QStringList& names) const;
    HouseRoom& currentRoom();

    std::vector<Library> m_libraries;
    std::vector<HouseRoom> m_rooms;
    QStringList m_everywhere;
    QStringList m_shown;
};

}  // namespace tests
