// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/layering.h"

#include <QDir>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <vector>

namespace tests {
namespace {

struct Include {
    QString name;
    int line = 0;
    bool isQuoted = false;
};

std::vector<Include> includesOf(const QString& text) {
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*#\\s*include\\s*([\"<])([^\">]+)"));
    std::vector<Include> includes;
    int number = 0;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        ++number;
        const auto match = pattern.match(line);
        if (match.hasMatch())
            includes.push_back(
                {match.captured(2), number, match.captured(1) == QLatin1String("\"")});
    }
    return includes;
}

bool isStandardHeader(const QString& name) {
    static const QRegularExpression pattern(QStringLiteral("^[a-z_]+$"));
    return pattern.match(name).hasMatch();
}

bool isMocOutput(const QString& name) {
    return name.endsWith(QLatin1String(".moc")) || name.startsWith(QLatin1String("moc_"));
}

/// Judges the includes of one file.
class IncludeJudge {
   public:
    IncludeJudge(const SourceTree& tree, const RoomTable& table, const QtModules& modules)
        : m_tree(tree), m_table(table), m_modules(modules) {}

    /// Why it is not allowed, or empty.
    QString verdict(const QString& path, const HouseRoom& room, const Include& include) const {
        return include.isQuoted ? ownVerdict(room, include.name)
                                : foreignVerdict(path, room, include.name);
    }

   private:
    QString ownVerdict(const HouseRoom& room, const QString& name) const {
        if (isMocOutput(name)) return {};
        const HouseRoom* other = m_table.roomOf(name);
        if (!m_tree.contains(name) || other == nullptr)
            return QStringLiteral("“%1” is not the path of a header from the root.").arg(name);
        if (other == &room) return {};
        if (!room.usesAll && !room.uses.contains(other->folder))
            return QStringLiteral("%1 may not use %2 (“%3”).")
                .arg(room.folder, other->folder, name);
        if (other->internalHeaders.contains(name))
            return QStringLiteral("“%1” is for %2 alone.").arg(name, other->folder);
        return {};
    }

    QString foreignVerdict(const QString& path, const HouseRoom& room, const QString& name) const {
        if (isStandardHeader(name)) return {};
        const QString library = libraryOf(name);
        if (library.isEmpty()) return QStringLiteral("No library has the header <%1>.").arg(name);
        if (!m_table.isEverywhere(library) && !room.libraries.contains(library))
            return QStringLiteral("%1 may not use %2 (<%3>).").arg(room.folder, library, name);
        if (isHeader(path) && !m_table.isShown(library) && !room.internalHeaders.contains(path))
            return QStringLiteral("A header may not show %1 (<%2>).").arg(library, name);
        return {};
    }

    QString libraryOf(const QString& header) const {
        QString library = m_table.libraryOfHeader(header);
        if (!library.isEmpty()) return library;
        const QString module = header.section(QLatin1Char('/'), 0, 0);
        return header.contains(QLatin1Char('/')) && module.startsWith(QLatin1String("Qt"))
                   ? module
                   : m_modules.value(header);
    }

    const SourceTree& m_tree;
    const RoomTable& m_table;
    const QtModules& m_modules;
};

/// The words of a CMake file, quoted strings and comments left out.
QStringList wordsOf(const QString& text) {
    static const QRegularExpression notWords(QStringLiteral("\"(\\\\.|[^\"\\\\])*\"|#[^\n]*"));
    static const QRegularExpression gap(QStringLiteral("[\\s();]+"));
    return QString(text).remove(notWords).split(gap, Qt::SkipEmptyParts);
}

QString linkVerdict(const RoomTable& table, const HouseRoom& room, const QString& word) {
    const HouseRoom* other = table.roomOfTarget(word);
    if (other != nullptr && other != &room && !room.uses.contains(other->folder))
        return QStringLiteral("%1 may not use %2.").arg(room.folder, other->folder);
    const QString library = table.libraryOfTarget(word);
    if (library.isEmpty())
        return word.contains(QLatin1String("::"))
                   ? QStringLiteral("No library of the table is %1.").arg(word)
                   : QString();
    if (!table.isEverywhere(library) && !room.libraries.contains(library))
        return QStringLiteral("%1 may not use %2 (%3).").arg(room.folder, library, word);
    return {};
}

}  // namespace

QtModules installedQtModules() {
    const QDir root(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    QtModules modules;
    for (const QString& module : root.entryList({QStringLiteral("Qt*")}, QDir::Dirs))
        for (const QString& header : QDir(root.filePath(module)).entryList(QDir::Files))
            modules.insert(header, module);
    return modules;
}

QStringList forbiddenIncludes(const SourceTree& tree, const RoomTable& table,
                              const QtModules& modules) {
    const IncludeJudge judge(tree, table, modules);
    QStringList findings;
    for (const auto& [path, text] : tree) {
        // What CMake itself needs (the precompiled header) is nobody's room.
        if (!isCode(path) || folderOf(path) == QLatin1String("cmake")) continue;
        const HouseRoom* room = table.roomOf(path);
        if (room == nullptr) {
            findings.append(QStringLiteral("%1:1: This lies in no room of the table.").arg(path));
            continue;
        }
        for (const Include& include : includesOf(text)) {
            const QString verdict = judge.verdict(path, *room, include);
            if (!verdict.isEmpty())
                findings.append(
                    QStringLiteral("%1:%2: %3").arg(path).arg(include.line).arg(verdict));
        }
    }
    return findings;
}

QStringList forbiddenLinks(const SourceTree& tree, const RoomTable& table) {
    QStringList findings;
    for (const auto& [path, text] : tree) {
        const HouseRoom* room = isBuildFile(path) ? table.roomOf(path) : nullptr;
        if (room == nullptr || room->usesAll) continue;
        for (const QString& word : wordsOf(text)) {
            const QString verdict = linkVerdict(table, *room, word);
            if (!verdict.isEmpty()) findings.append(QStringLiteral("%1: %2").arg(path, verdict));
        }
    }
    return findings;
}

}  // namespace tests
