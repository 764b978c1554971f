// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/exchange/programs/program_lists.h"

#include <QHash>

#include "codebook/error.h"
#include "codebook/model/code_tree.h"
#include "codebook/words.h"

namespace codebook {

namespace {

class CodeList {
   public:
    /// The entry at the path, made with all above it where it is not there.
    int at(const QStringList& levels) {
        QString path;
        int parent = -1;
        for (const QString& level : levels) {
            path += u'/' + escapedName(level);
            const auto known = m_byPath.constFind(path);
            if (known != m_byPath.constEnd()) {
                parent = *known;
                continue;
            }
            CodebookEntry entry;
            entry.name = level;
            entry.parent = parent;
            parent = static_cast<int>(entries.size());
            m_byPath.insert(path, parent);
            entries.push_back(std::move(entry));
        }
        return parent;
    }

    std::vector<CodebookEntry> entries;

   private:
    QHash<QString, int> m_byPath;
};

}  // namespace

CodebookEntries codeList(const CsvTable& table, const std::vector<MeantColumn>& columns,
                         const QString& fileName) {
    const int code = columnOf(columns, ColumnRole::Code);
    if (code < 0)
        throw FormatError(Words::tr("“%1”: no column is recognised as %2; say which it is.")
                              .arg(fileName, columnRoleName(ColumnRole::Code)));
    const auto cell = [&](const CsvRow& row, ColumnRole role) {
        const int column = columnOf(columns, role);
        return column < 0 ? QString() : row.cells.value(column).trimmed();
    };
    CodeList list;
    for (const CsvRow& row : table.rows) {
        const QString path = codePathOf(row.cells.value(code));
        if (path.isEmpty()) continue;
        const QString parent = codePathOf(cell(row, ColumnRole::Parent));
        const QStringList levels =
            (parent.isEmpty() ? QStringList() : pathLevels(parent)) + pathLevels(path);
        if (levels.size() > deepestCodebook)
            throw FormatError(Words::tr("“%1”: the code “%2” has more than %3 levels.")
                                  .arg(fileName, path)
                                  .arg(deepestCodebook));
        CodebookEntry& entry = list.entries[static_cast<std::size_t>(list.at(levels))];
        if (!entry.values.empty()) continue;  // the first row of a code describes it
        if (const QString memo = cell(row, ColumnRole::Memo); !memo.isEmpty())
            entry.values.emplace_back(field::code::definition, memo);
        if (const QString color = cell(row, ColumnRole::Color); isColor(color))
            entry.values.emplace_back(field::code::color, color.toLower());
    }
    CodebookEntries entries;
    entries.fileName = fileName;
    entries.entries = std::move(list.entries);
    for (const MeantColumn& column : columns)
        if (column.role == ColumnRole::Ignored) entries.unknownKeys << column.header;
    return entries;
}

CsvTable variableTable(const CsvTable& table, const std::vector<MeantColumn>& columns,
                       const Study& study) {
    std::vector<qsizetype> kept;
    CsvTable made;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const bool isIgnored =
            columns[i].role == ColumnRole::Ignored && columns[i].evidence == ColumnEvidence::Said;
        if (isIgnored) continue;
        kept.push_back(static_cast<qsizetype>(i));
        made.header << (columns[i].role == ColumnRole::Ignored ? columns[i].header
                                                               : columnRoleName(columns[i].role));
    }
    const int document = columnOf(columns, ColumnRole::Document);
    // Cases may be nowhere, but have their column.
    const bool lacksCases = columnOf(columns, ColumnRole::Case) < 0;
    if (lacksCases) made.header.prepend(columnRoleName(ColumnRole::Case));
    made.rows.reserve(table.rows.size());
    for (const CsvRow& row : table.rows) {
        CsvRow line;
        line.line = row.line;
        if (lacksCases) line.cells << QString();
        for (const qsizetype column : kept) {
            const QString cell = row.cells.value(column);
            line.cells << (column == document ? documentMeant(cell, study).value_or(cell) : cell);
        }
        made.rows.push_back(std::move(line));
    }
    return made;
}

}  // namespace codebook
