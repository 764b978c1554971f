// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>
#include <set>

#include "indexer/import/answers/answer_table.h"
#include "indexer/import/answers/ods_sheets.h"
#include "indexer/import/answers/xlsx_cells.h"
#include "indexer/import/source/words.h"

namespace indexer {

namespace {

/// A title stands at most so many rows above the headers.
constexpr std::size_t MostTitleRows = 10;

QString quoted(const QStringList& names) {
    return QStringLiteral("“%1”").arg(names.join(QStringLiteral("”, “")));
}

/// One sheet's cells on their way to a table.
class SheetTable {
   public:
    SheetTable(const SourceFile& file, SheetCells cells)
        : m_file(file), m_cells(std::move(cells)) {}

    void into(AnswerTable& table) {
        takeTitles(table.notes);
        if (m_cells.rows.empty()) return;
        spreadMerged(table.notes);
        lay(table);
        if (m_cells.errors > 0)
            table.notes.append(counted(
                m_cells.errors, Words::tr("%1 cell shows an error like #N/A and counts as empty."),
                Words::tr("%1 cells show errors like #N/A and count as empty.")));
    }

   private:
    /// A lone cell above rows of several is a heading of the sheet, not of a column.
    void takeTitles(QStringList& notes) {
        auto& rows = m_cells.rows;
        std::size_t titles = 0;
        while (titles < MostTitleRows && titles + 1 < rows.size() && rows[titles].cells.size() == 1)
            ++titles;
        if (titles == 0 || rows[titles].cells.size() < 2) return;
        for (std::size_t i = 0; i < titles; ++i)
            notes.append(Words::tr("Row %1, “%2”, stands above the headers and was left out.")
                             .arg(rows[i].number)
                             .arg(rows[i].cells.front().words.simplified()));
        rows.erase(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(titles));
    }

    void spreadMerged(QStringList& notes) {
        int spread = 0;
        for (const MergedCells& merged : m_cells.merged) {
            auto row = rowFrom(merged.firstRow);
            if (row == m_cells.rows.end() || row->number != merged.firstRow) continue;
            const QString words = wordsAt(*row, merged.firstColumn);
            if (words.isEmpty()) continue;
            // Across, only headers: an answer belongs to one column.
            if (row == m_cells.rows.begin())
                for (int column = merged.firstColumn + 1; column <= merged.lastColumn; ++column)
                    put(*row, column, words);
            const auto before = m_spread;
            for (++row; row != m_cells.rows.end() && row->number <= merged.lastRow; ++row)
                put(*row, merged.firstColumn, words);
            if (m_spread > before) ++spread;
        }
        if (spread > 0)
            notes.append(counted(
                spread,
                Words::tr(
                    "%1 merged cell goes over several rows; the value counts in each of them."),
                Words::tr(
                    "%1 merged cells go over several rows; the value counts in each of them.")));
    }

    std::vector<SheetRow>::iterator rowFrom(int number) {
        return std::lower_bound(
            m_cells.rows.begin(), m_cells.rows.end(), number,
            [](const SheetRow& row, int sought) { return row.number < sought; });
    }
    static std::vector<SheetCell>::const_iterator cellFrom(const SheetRow& row, int column) {
        return std::lower_bound(
            row.cells.begin(), row.cells.end(), column,
            [](const SheetCell& cell, int sought) { return cell.column < sought; });
    }
    static QString wordsAt(const SheetRow& row, int column) {
        const auto cell = cellFrom(row, column);
        return cell != row.cells.end() && cell->column == column ? cell->words : QString();
    }
    void put(SheetRow& row, int column, const QString& words) {
        m_letters += words.size();
        if (++m_spread > MostAnswerCells || m_letters > MostAnswerLetters)
            throw m_file.refusal(Words::tr("its merged cells cover too much"));
        const auto cell = cellFrom(row, column);
        if (cell == row.cells.end() || cell->column != column)
            row.cells.insert(cell, {column, words});
    }

    void lay(AnswerTable& table) {
        std::set<int> used;
        for (const SheetRow& row : m_cells.rows)
            for (const SheetCell& cell : row.cells) used.insert(cell.column);
        const std::vector<int> columns(used.begin(), used.end());
        const auto rows = static_cast<qsizetype>(m_cells.rows.size());
        if (rows * static_cast<qsizetype>(columns.size()) > MostAnswerCells)
            throw m_file.refusal(Words::tr("its table of %1 rows and %2 columns has more than "
                                           "%3 cells")
                                     .arg(rows)
                                     .arg(columns.size())
                                     .arg(MostAnswerCells));
        for (const SheetRow& row : m_cells.rows) {
            QStringList words(static_cast<qsizetype>(columns.size()));
            for (const SheetCell& cell : row.cells)
                words[std::lower_bound(columns.begin(), columns.end(), cell.column) -
                      columns.begin()] = cell.words;
            if (table.header.isEmpty())
                table.header = words;
            else
                table.rows.push_back({row.number, words});
        }
    }

    const SourceFile& m_file;
    SheetCells m_cells;
    qsizetype m_spread = 0;
    qsizetype m_letters = 0;
};

/// A sheet that may be read.
struct SheetOffer {
    QString name;
    bool isHidden = false;
    std::function<SheetCells()> cells;
};

QStringList namesOf(const std::vector<SheetOffer>& sheets) {
    QStringList names;
    for (const auto& sheet : sheets) names.append(sheet.name);
    return names;
}

AnswerTable chosenTable(const SourceFile& file, const std::vector<SheetOffer>& sheets,
                        const QString& sheet) {
    QStringList names = namesOf(sheets);
    AnswerTable table;
    for (const SheetOffer& candidate : sheets) {
        const bool isWanted = sheet.isEmpty() ? !candidate.isHidden : candidate.name == sheet;
        if (!isWanted) continue;
        SheetCells cells = candidate.cells();
        if (sheet.isEmpty() && cells.rows.size() < 2) continue;
        table.sheet = candidate.name;
        SheetTable(file, std::move(cells)).into(table);
        break;
    }
    if (!sheet.isEmpty() && !names.contains(sheet))
        throw file.refusal(
            Words::tr("it has no sheet “%1”, only %2").arg(sheet, quoted(names.mid(0, 20))));
    if (table.header.isEmpty())
        throw file.refusal(sheet.isEmpty()
                               ? Words::tr("none of its sheets that are shown holds a table")
                               : Words::tr("its sheet “%1” holds no table").arg(sheet));
    names.removeOne(table.sheet);
    table.otherSheets = names;
    if (!names.isEmpty())
        table.notes.prepend(
            Words::tr("The sheet “%1” was read, not %2; --sheet NAME takes another.")
                .arg(table.sheet, quoted(names.mid(0, 20))));
    return table;
}

AnswerTable excelTable(const SourceFile& file, const QString& sheet) {
    const XlsxWorkbook workbook(file);
    std::vector<SheetOffer> sheets;
    for (const XlsxWorkbook::Sheet& one : workbook.sheets())
        sheets.push_back({one.name, one.isHidden, [&] { return xlsxCells(workbook, one); }});
    return chosenTable(file, sheets, sheet);
}

AnswerTable openDocumentTable(const SourceFile& file, const QString& sheet) {
    std::vector<OdsSheet> read = odsSheets(file);
    std::vector<SheetOffer> sheets;
    sheets.reserve(read.size());
    for (OdsSheet& one : read)
        sheets.push_back({one.name, one.isHidden, [&] { return std::move(one.cells); }});
    return chosenTable(file, sheets, sheet);
}

}  // namespace

AnswerTable workbookTable(const SourceFile& file, const QString& sheet) {
    return file.name.endsWith(QLatin1String(".ods"), Qt::CaseInsensitive)
               ? openDocumentTable(file, sheet)
               : excelTable(file, sheet);
}

}  // namespace indexer
