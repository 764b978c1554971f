// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/report/xlsx_table.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <map>
#include <xlsxwriter.h>

#include "codebook/error.h"
#include "codebook/report/table_writers.h"
#include "codebook/words.h"

namespace codebook {

namespace {

constexpr qsizetype mostUnits = 32'767;
constexpr std::size_t mostRows = 1'048'575;  // below the header
constexpr std::size_t mostColumns = 16'384;
constexpr double narrowest = 9;
constexpr double widest = 70;

/// "_x0041_" would be read as "A" (ECMA-376 part 1, 22.9.2.19).
QString escaped(const QString& text) {
    static const QRegularExpression code(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    return QString(text).replace(code, QStringLiteral("_x005F_"));
}

class Sheet {
   public:
    Sheet(lxw_workbook* book, const char* name)
        : m_book(book), m_sheet(workbook_add_worksheet(book, name)), m_words(addFormat()) {
        format_set_text_wrap(m_words);
        format_set_align(m_words, LXW_ALIGN_VERTICAL_TOP);
    }

    lxw_format* addFormat() { return workbook_add_format(m_book); }
    lxw_worksheet* sheet() { return m_sheet; }
    /// @param format none takes that of words
    void put(std::size_t row, std::size_t column, const TextCell& cell, lxw_format* format) {
        static const QRegularExpression marked(QStringLiteral("^(-?\\d+(?:\\.\\d+)?)( \\D*)?$"));
        const auto line = static_cast<lxw_row_t>(row);
        const auto at = static_cast<lxw_col_t>(column);
        const auto number = cell.isNumber ? marked.match(cell.text) : QRegularExpressionMatch();
        if (number.hasMatch())
            check(worksheet_write_number(m_sheet, line, at, number.captured(1).toDouble(),
                                         formatOfMark(number.captured(2))));
        else if (!cell.text.isEmpty())
            check(worksheet_write_string(m_sheet, line, at, fitting(cell.text).toUtf8().constData(),
                                         format != nullptr ? format : m_words));
    }
    int cutCells() const { return m_cut; }

   private:
    /// The number stays one, and shows its mark.
    lxw_format* formatOfMark(const QString& mark) {
        if (mark.isEmpty()) return nullptr;
        lxw_format*& format = m_marks[mark];
        if (format == nullptr) {
            format = addFormat();
            QString words = mark;
            words.remove(u'"');
            const QByteArray form = QStringLiteral("General\"%1\"").arg(words).toUtf8();
            format_set_num_format(format, form.constData());
        }
        return format;
    }
    QString fitting(const QString& text) {
        QString whole = escaped(text);
        if (whole.size() < mostUnits) return whole;
        ++m_cut;
        whole.truncate(mostUnits - 2);
        if (whole.back().isHighSurrogate()) whole.chop(1);
        return whole + QChar(0x2026);
    }
    static void check(lxw_error error) {
        if (error != LXW_NO_ERROR)
            throw StoreError(Words::tr("The workbook could not be written."),
                             QString::fromUtf8(lxw_strerror(error)));
    }

    lxw_workbook* m_book;
    lxw_worksheet* m_sheet;
    lxw_format* m_words;
    std::map<QString, lxw_format*> m_marks;
    int m_cut = 0;
};

double widthOf(const TextTable& table, std::size_t column) {
    constexpr std::size_t sample = 200;
    auto longest = static_cast<double>(columnAt(table, column).header.size());
    for (std::size_t row = 0; row < std::min(sample, table.rows.size()); ++row)
        if (column < table.rows[row].size())
            longest = std::max(longest, static_cast<double>(table.rows[row][column].text.size()));
    return std::clamp(longest + 2, narrowest, widest);
}

void fill(lxw_workbook* book, const TextTable& table) {
    Sheet cells(book, "Table");
    lxw_worksheet* sheet = cells.sheet();
    lxw_format* header = cells.addFormat();
    format_set_bold(header);
    for (std::size_t column = 0; column < width(table); ++column) {
        cells.put(0, column, {columnAt(table, column).header, false}, header);
        const auto at = static_cast<lxw_col_t>(column);
        worksheet_set_column(sheet, at, at, widthOf(table, column), nullptr);
    }
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        for (std::size_t column = 0; column < table.rows[row].size(); ++column)
            cells.put(row + 1, column, table.rows[row][column],
                      table.hasRowHeaders && column == 0 ? header : nullptr);
    worksheet_freeze_panes(sheet, 1, table.hasRowHeaders ? 1 : 0);
    QStringList notes = table.notes;
    if (!table.title.isEmpty()) notes.prepend(table.title);
    if (cells.cutCells() > 0)
        notes << Words::tr("Cells cut at %1 characters, the most that a workbook holds: %2.")
                     .arg(QString::number(mostUnits), QString::number(cells.cutCells()));
    if (notes.isEmpty()) return;
    Sheet beside(book, "Notes");
    for (qsizetype line = 0; line < notes.size(); ++line)
        beside.put(static_cast<std::size_t>(line), 0, {notes[line], false}, nullptr);
}

}  // namespace

QByteArray xlsxTable(const TextTable& table) {
    if (table.rows.size() > mostRows || width(table) > mostColumns)
        throw StoreError(
            Words::tr("The table is larger than a sheet of a workbook; write it as .csv."));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("table.xlsx"));
    QByteArray name = QFile::encodeName(path);
    QByteArray parts = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.tmpdir = parts.data();
    lxw_workbook* book = workbook_new_opt(name.constData(), &options);
    if (book == nullptr) throw std::bad_alloc();
    try {
        fill(book, table);
    } catch (...) {
        lxw_workbook_free(book);
        throw;
    }
    const lxw_error error = workbook_close(book);
    QFile file(path);
    if (error != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly))
        throw StoreError(Words::tr("The workbook could not be written."),
                         QString::fromUtf8(lxw_strerror(error)));
    return file.readAll();
}

}  // namespace codebook
