// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/exchange/codebook_csv.h"

#include <QHash>
#include <QSet>

#include "codebook/error.h"
#include "codebook/exchange/csv.h"
#include "codebook/model/code_tree.h"
#include "codebook/report/csv_line.h"
#include "codebook/words.h"

namespace codebook {

namespace {

[[noreturn]] void refuse(const QString& fileName, int line, const QString& reason) {
    throw FormatError(Words::tr("“%1”, line %2: %3.").arg(fileName).arg(line).arg(reason));
}

/// Reads what both forms have in common.
class Columns {
   public:
    Columns(const CsvReader& reader, QString fileName)
        : m_fileName(std::move(fileName)), m_guid(reader.column(QStringLiteral("guid"))) {
        for (const CodebookField& known : codebookFields)
            m_fields.push_back(reader.column(QLatin1String(known.name)));
    }

    void readInto(CodebookEntry& entry, const CsvRow& row) {
        if (m_guid >= 0 && !row.cells[m_guid].trimmed().isEmpty()) entry.guid = guid(row);
        for (std::size_t i = 0; i < codebookFields.size(); ++i) {
            if (m_fields[i] < 0) continue;
            const QString& cell = row.cells[m_fields[i]];
            const std::uint8_t index = codebookFields[i].index;
            if (index == field::code::codable) {
                if (cell.trimmed().isEmpty()) continue;
                const auto codable = yesNoInCell(cell);
                if (!codable)
                    refuse(m_fileName, row.line,
                           Words::tr("“%1” in column “codable” is neither yes nor no").arg(cell));
                entry.values.emplace_back(index, std::int64_t{*codable});
                continue;
            }
            if (index == field::code::color && !isColor(cell))
                refuse(m_fileName, row.line,
                       Words::tr("the color “%1” is not written as #rrggbb").arg(cell));
            entry.values.emplace_back(index, cell);
        }
    }

   private:
    QUuid guid(const CsvRow& row) {
        const QString said = row.cells[m_guid].trimmed();
        const QUuid guid = QUuid::fromString(said);
        if (guid.isNull()) refuse(m_fileName, row.line, Words::tr("“%1” is no GUID").arg(said));
        if (m_guids.contains(guid))
            refuse(m_fileName, row.line, Words::tr("another code has the same GUID, %1").arg(said));
        m_guids.insert(guid);
        return guid;
    }

    QString m_fileName;
    qsizetype m_guid;
    std::vector<qsizetype> m_fields;
    QSet<QUuid> m_guids;
};

/// Codes known by their paths.
class PathTable {
   public:
    PathTable(CsvReader& reader, const QString& fileName)
        : m_reader(&reader), m_columns(reader, fileName) {
        m_read.fileName = fileName;
    }

    CodebookEntries read() {
        const qsizetype path = m_reader->column(QStringLiteral("path"));
        for (CsvRow row; m_reader->next(row);) add(row, pathLevels(row.cells[path]));
        return std::move(m_read);
    }

   private:
    using Place = std::pair<int, QString>;  // parent and name

    void add(const CsvRow& row, const QStringList& levels) {
        if (levels.size() > deepestCodebook)
            refuse(m_read.fileName, row.line,
                   Words::tr("more than %1 levels").arg(deepestCodebook));
        int parent = -1;
        for (qsizetype level = 0; level < levels.size(); ++level) {
            if (levels[level].trimmed().isEmpty())
                refuse(m_read.fileName, row.line, Words::tr("a level of the path has no name"));
            if (level + 1 < levels.size()) parent = entryAt({parent, levels[level]});
        }
        CodebookEntry entry;
        m_columns.readInto(entry, row);
        const Place place{parent, levels.back()};
        const int index = entryAt(place);
        const auto at = static_cast<std::size_t>(index);
        if (!m_hasRow.contains(index)) {
            entry.name = place.second;
            entry.parent = parent;
            m_read.entries[at] = std::move(entry);
            m_hasRow.insert(index);
            return;
        }
        // Two codes of one name below one parent are told apart by their GUIDs; what follows with
        // this path lies below the later one, as in a codebook written depth first.
        if (entry.guid.isNull() || m_read.entries[at].guid.isNull())
            refuse(m_read.fileName, row.line,
                   Words::tr("the path “%1” stands twice").arg(levels.join(u'/')));
        m_places.remove(place);
        const int later = entryAt(place);
        entry.name = place.second;
        entry.parent = parent;
        m_read.entries[static_cast<std::size_t>(later)] = std::move(entry);
        m_hasRow.insert(later);
    }

    int entryAt(const Place& place) {
        const auto known = m_places.constFind(place);
        if (known != m_places.constEnd()) return *known;
        if (m_read.entries.size() >= largestCodebook)
            throw FormatError(Words::tr("“%1” has more than %2 codes.")
                                  .arg(m_read.fileName)
                                  .arg(largestCodebook));
        const int index = static_cast<int>(m_read.entries.size());
        m_read.entries.push_back({{}, place.second, place.first, {}});
        m_places.insert(place, index);
        return index;
    }

    CsvReader* m_reader;
    Columns m_columns;
    CodebookEntries m_read;
    QHash<Place, int> m_places;
    QSet<int> m_hasRow;
};

/// Codes that name their parents.
class ParentTable {
   public:
    ParentTable(CsvReader& reader, const QString& fileName)
        : m_reader(&reader), m_columns(reader, fileName), m_fileName(fileName) {}

    CodebookEntries read() {
        readRows();
        std::vector<std::vector<std::size_t>> below(m_rows.size());
        std::vector<std::size_t> roots;
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const auto parent = parentOf(m_rows[i]);
            m_rows[i].parent = parent;
            (parent ? below[*parent] : roots).push_back(i);
        }
        CodebookEntries read;
        read.fileName = m_fileName;
        for (const std::size_t root : roots) append(root, -1, 1, below, read);
        if (read.entries.size() < m_rows.size()) refuseCircle();
        return read;
    }

   private:
    struct Row {
        CodebookEntry entry;
        QString parentName;
        int line = 0;
        std::optional<std::size_t> parent;
        bool isPlaced = false;
    };

    void readRows() {
        const qsizetype name = m_reader->column(QStringLiteral("name"));
        const qsizetype parent = m_reader->column(QStringLiteral("parent"));
        for (CsvRow row; m_reader->next(row);) {
            Row added;
            added.line = row.line;
            added.entry.name = row.cells[name].trimmed();
            if (added.entry.name.isEmpty())
                refuse(m_fileName, row.line, Words::tr("the code has no name"));
            if (parent >= 0) added.parentName = row.cells[parent].trimmed();
            m_columns.readInto(added.entry, row);
            m_named[added.entry.name].push_back(m_rows.size());
            if (!added.entry.guid.isNull()) m_byGuid.insert(added.entry.guid, m_rows.size());
            m_rows.push_back(std::move(added));
            if (m_rows.size() > largestCodebook)
                refuse(m_fileName, row.line, Words::tr("more than %1 codes").arg(largestCodebook));
        }
    }

    std::optional<std::size_t> parentOf(const Row& row) const {
        if (row.parentName.isEmpty()) return std::nullopt;
        const auto byGuid = m_byGuid.constFind(QUuid::fromString(row.parentName));
        if (byGuid != m_byGuid.constEnd()) return *byGuid;
        const auto named = m_named.constFind(row.parentName);
        if (named == m_named.constEnd())
            refuse(m_fileName, row.line,
                   Words::tr("the parent “%1” is not in the file").arg(row.parentName));
        if (named->size() > 1)
            refuse(m_fileName, row.line,
                   Words::tr("the parent “%1” stands in the file %2 times; give its GUID")
                       .arg(row.parentName)
                       .arg(named->size()));
        return named->front();
    }

    void append(std::size_t index, int parent, int depth,
                const std::vector<std::vector<std::size_t>>& below, CodebookEntries& to) {
        Row& row = m_rows[index];
        if (depth > deepestCodebook)
            refuse(m_fileName, row.line, Words::tr("more than %1 levels").arg(deepestCodebook));
        row.isPlaced = true;
        const int placed = static_cast<int>(to.entries.size());
        to.entries.push_back(row.entry);
        to.entries.back().parent = parent;
        for (const std::size_t child : below[index]) append(child, placed, depth + 1, below, to);
    }

    /// What no root reaches hangs on a circle: walking up as often as there are rows ends on it.
    [[noreturn]] void refuseCircle() const {
        std::size_t at = 0;
        while (m_rows[at].isPlaced) ++at;
        for (std::size_t step = 0; step < m_rows.size(); ++step) at = *m_rows[at].parent;
        refuse(m_fileName, m_rows[at].line,
               Words::tr("the code “%1” lies below itself").arg(m_rows[at].entry.name));
    }

    CsvReader* m_reader;
    Columns m_columns;
    QString m_fileName;
    std::vector<Row> m_rows;
    QHash<QString, std::vector<std::size_t>> m_named;
    QHash<QUuid, std::size_t> m_byGuid;
};

QStringList unknownColumns(const QStringList& header, const QStringList& form) {
    QStringList unknown;
    for (const QString& name : header) {
        const bool isField = std::any_of(
            codebookFields.begin(), codebookFields.end(),
            [&](const CodebookField& known) { return name == QLatin1String(known.name); });
        if (!isField && name != QLatin1String("guid") && !form.contains(name)) unknown << name;
    }
    return unknown;
}

}  // namespace

CodebookEntries readCodebookCsv(const QByteArray& bytes, const QString& fileName) {
    CsvReader reader(bytes, fileName);
    const QStringList pathForm{QStringLiteral("path")};
    const QStringList parentForm{QStringLiteral("name"), QStringLiteral("parent")};
    const bool hasPaths = reader.column(pathForm.front()) >= 0;
    if (!hasPaths && reader.column(parentForm.front()) < 0)
        throw FormatError(
            Words::tr("“%1” is not a codebook: it has no column “path”.").arg(fileName));
    CodebookEntries read =
        hasPaths ? PathTable(reader, fileName).read() : ParentTable(reader, fileName).read();
    read.unknownKeys = unknownColumns(reader.header(), hasPaths ? pathForm : parentForm);
    return read;
}

QByteArray codebookCsv(const Study& study) {
    QString csv;
    QStringList cells{QStringLiteral("path"), QStringLiteral("guid")};
    for (const CodebookField& known : codebookFields) cells << QLatin1String(known.name);
    appendCsvLine(csv, cells);
    const CodeTree tree(study);
    for (const CodeId id : tree.depthFirst()) {
        const Code& code = study.codes.at(id);
        cells = {tree.path(id), code.guid.toString(QUuid::WithoutBraces)};
        for (const CodebookField& known : codebookFields) {
            const Value value = codeValue(code, known.index);
            const auto* text = std::get_if<QString>(&value);
            const bool isYes = value == Value(std::int64_t{1});
            cells << (text ? *text : isYes ? QStringLiteral("yes") : QStringLiteral("no"));
        }
        appendCsvLine(csv, cells);
    }
    return csv.toUtf8();
}

}  // namespace codebook
