// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/room_table.h"

#include <algorithm>

#include "tests/house/source_tree.h"

namespace tests {
namespace {

[[noreturn]] void refuse(const QString& why) { throw TableError(why.toStdString()); }

}  // namespace

QString HouseRoom::target() const {
    return QString(folder).replace(QLatin1Char('/'), QLatin1Char('_'));
}

bool HouseRoom::holds(const QString& path) const {
    return folderOf(path) == folder ||
           (hasSubfolders && path.startsWith(folder + QLatin1Char('/')));
}

RoomTable RoomTable::fromText(const QString& text) {
    RoomTable table;
    int number = 0;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        ++number;
        try {
            table.read(line.simplified());
        } catch (const TableError& error) {
            refuse(QStringLiteral("line %1: %2").arg(number).arg(QString::fromUtf8(error.what())));
        }
    }
    return table;
}

void RoomTable::read(const QString& line) {
    if (line.isEmpty() || line.startsWith(QLatin1Char('#'))) return;
    const QString keyword = line.section(QLatin1Char(' '), 0, 0);
    const QString rest = line.section(QLatin1Char(' '), 1);
    const QStringList words = rest.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty()) refuse(QStringLiteral("“%1” of what?").arg(keyword));
    if (keyword == QLatin1String("library")) return addLibrary(words);
    if (keyword == QLatin1String("room")) return addRoom(rest);
    if (keyword == QLatin1String("uses")) return addUses(words);
    if (keyword == QLatin1String("internal")) return addInternal(rest);
    if (keyword == QLatin1String("libraries")) {
        requireLibraries(words);
        currentRoom().libraries += words;
    } else if (keyword == QLatin1String("everywhere")) {
        requireLibraries(words);
        m_everywhere += words;
    } else if (keyword == QLatin1String("shown")) {
        requireLibraries(words);
        m_shown += words;
    } else {
        refuse(QStringLiteral("“%1” is no word of the table").arg(keyword));
    }
}

void RoomTable::addLibrary(const QStringList& words) {
    Library library{words.front(), {}, {}};
    QStringList* list = nullptr;
    for (const QString& word : words.mid(1)) {
        if (word == QLatin1String("headers"))
            list = &library.headers;
        else if (word == QLatin1String("targets"))
            list = &library.targets;
        else if (list != nullptr)
            list->append(word);
        else
            refuse(QStringLiteral("“%1” is neither headers nor targets").arg(word));
    }
    m_libraries.push_back(library);
}

void RoomTable::addRoom(const QString& folder) {
    HouseRoom room;
    room.hasSubfolders = folder.endsWith(QLatin1String("/*"));
    room.folder = room.hasSubfolders ? folder.chopped(2) : folder;
    m_rooms.push_back(room);
}

void RoomTable::addUses(const QStringList& names) {
    HouseRoom& room = currentRoom();
    for (const QString& name : names) {
        if (name == QLatin1String("*")) {
            room.usesAll = true;
            continue;
        }
        const bool standsAbove =
            std::any_of(m_rooms.begin(), m_rooms.end() - 1,
                        [&name](const HouseRoom& other) { return other.folder == name; });
        if (!standsAbove)
            refuse(
                QStringLiteral("%1 uses %2, which does not stand above it").arg(room.folder, name));
        room.uses.append(name);
    }
}

void RoomTable::addInternal(const QString& rest) {
    const QString header = rest.section(QLatin1Char(':'), 0, 0).trimmed();
    if (rest.section(QLatin1Char(':'), 1).trimmed().isEmpty())
        refuse(QStringLiteral("%1 is internal for no reason").arg(header));
    HouseRoom& room = currentRoom();
    room.internalHeaders.append(room.folder + QLatin1Char('/') + header);
}

void RoomTable::requireLibraries(const QStringList& names) const {
    for (const QString& name : names) {
        const bool isKnown =
            std::any_of(m_libraries.begin(), m_libraries.end(),
                        [&name](const Library& library) { return library.name == name; });
        if (!isKnown) refuse(QStringLiteral("no library is called “%1”").arg(name));
    }
}

HouseRoom& RoomTable::currentRoom() {
    if (m_rooms.empty()) refuse(QStringLiteral("this belongs below a room"));
    return m_rooms.back();
}

const HouseRoom* RoomTable::roomOf(const QString& path) const {
    const auto found = std::find_if(m_rooms.begin(), m_rooms.end(),
                                    [&path](const HouseRoom& room) { return room.holds(path); });
    return found == m_rooms.end() ? nullptr : &*found;
}

const HouseRoom* RoomTable::roomOfTarget(const QString& target) const {
    const auto found =
        std::find_if(m_rooms.begin(), m_rooms.end(),
                     [&target](const HouseRoom& room) { return room.target() == target; });
    return found == m_rooms.end() ? nullptr : &*found;
}

QString RoomTable::libraryOfHeader(const QString& header) const {
    for (const Library& library : m_libraries)
        for (const QString& beginning : library.headers)
            if (header.startsWith(beginning)) return library.name;
    return {};
}

QString RoomTable::libraryOfTarget(const QString& target) const {
    for (const Library& library : m_libraries)
        if (library.targets.contains(target)) return library.name;
    return {};
}

}  // namespace tests
