// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/answers/xlsx_cells.h"

#include "indexer/import/answers/answer_table.h"
#include "indexer/import/source/words.h"

namespace indexer {

namespace {

using Token = XmlStream::Token;

struct Place {
    int row = 0;      ///< from 1; 0 where none is said
    int column = -1;  ///< from 0; -1 where none is said
};

/// "AB12".
Place placeOf(QStringView written) {
    int row = 0;
    int column = 0;
    for (const QChar character : written) {
        const ushort unit = character.unicode();
        if (unit >= 'A' && unit <= 'Z' && row == 0 && column <= MostSheetColumns)
            column = column * 26 + (unit - 'A' + 1);
        else if (unit >= '0' && unit <= '9' && row <= MostSheetRows)
            row = row * 10 + (unit - '0');
    }
    return {row, column - 1};
}

QString inRow(int row, const QString& reason) {
    return Words::tr("in row %1 of a sheet %2").arg(row).arg(reason);
}

class SheetWalk {
   public:
    SheetWalk(const XlsxWorkbook& workbook, const XlsxWorkbook::Sheet& sheet)
        : m_workbook(workbook), m_xml(workbook.read(sheet), workbook.file(), sheet.part) {}

    SheetCells cells() {
        for (auto token = m_xml.next(); token != Token::EndOfDocument; token = m_xml.next()) {
            if (token != Token::Start) continue;
            if (m_xml.name() == u"row")
                beginRow();
            else if (m_xml.name() == u"c")
                cell();
            else if (m_xml.name() == u"mergeCell")
                merged(m_xml.attribute(u"ref"));
        }
        return std::move(m_cells);
    }

   private:
    void beginRow() {
        const int said = m_xml.attribute(u"r").toInt();
        const int number = said > 0 ? said : m_row + 1;
        // What comes out of order lies about where it stands.
        if (number <= m_row || number > MostSheetRows)
            throw refusal(Words::tr("its rows are not in order"));
        m_row = number;
        m_column = -1;
    }

    void cell() {
        const int said = placeOf(m_xml.attribute(u"r")).column;
        const int column = said >= 0 ? said : m_column + 1;
        if (column <= m_column || column >= MostSheetColumns || m_row == 0)
            throw refusal(Words::tr("its cells are not in order"));
        m_column = column;
        const QString words = value(m_xml.attribute(u"t"), m_xml.attribute(u"s").toInt());
        if (words.isEmpty()) return;
        m_letters += words.size();
        if (++m_count > MostAnswerCells || m_letters > MostAnswerLetters)
            throw refusal(Words::tr("it holds more than %1 cells or %2 letters")
                              .arg(MostAnswerCells)
                              .arg(MostAnswerLetters));
        if (m_cells.rows.empty() || m_cells.rows.back().number != m_row)
            m_cells.rows.push_back({m_row, {}});
        m_cells.rows.back().cells.push_back({column, words});
    }

    /// The cell's words; ends at the cell's end.
    QString value(const QString& type, int style) {
        QString written;
        QString inlineWords;
        for (int open = 1; open > 0;) {
            const Token token = m_xml.next();
            if (token == Token::EndOfDocument) break;
            if (token == Token::End) --open;
            if (token != Token::Start) continue;
            if (m_xml.name() == u"v")
                written = m_xml.readText();
            else if (m_xml.name() == u"is")
                inlineWords = sheetString(m_xml);
            else
                m_xml.skip();
        }
        if (type == QLatin1String("inlineStr")) return inlineWords;
        return inWords(written, type, style);
    }

    QString inWords(const QString& written, const QString& type, int style) {
        if (written.isEmpty()) return {};
        if (type == QLatin1String("str")) return unescapedSheetString(written);
        if (type == QLatin1String("d"))
            return QString(written)
                .replace(QLatin1Char('T'), QLatin1Char(' '))
                .remove(QLatin1String(" 00:00:00"));
        if (type == QLatin1String("e")) {
            ++m_cells.errors;
            return {};
        }
        if (type == QLatin1String("b"))
            return written.trimmed() == QLatin1String("1") ? QStringLiteral("yes")
                                                           : QStringLiteral("no");
        bool isNumber = false;
        if (type == QLatin1String("s")) {
            const qsizetype index = written.toLongLong(&isNumber);
            return m_workbook.sharedString(isNumber ? index : -1);
        }
        const double number = written.toDouble(&isNumber);
        if (!isNumber) throw refusal(Words::tr("“%1” is no number").arg(written.left(40)));
        return m_workbook.numberInWords(number, style);
    }

    void merged(const QString& range) {
        const Place first = placeOf(range.section(QLatin1Char(':'), 0, 0));
        const Place last = placeOf(range.section(QLatin1Char(':'), 1, 1));
        const bool isRange = first.row > 0 && first.column >= 0 && last.row >= first.row &&
                             last.column >= first.column;
        if (isRange && m_cells.merged.size() < static_cast<std::size_t>(MostSheetRows))
            m_cells.merged.push_back({first.row, last.row, first.column, last.column});
    }

    codebook::FormatError refusal(const QString& reason) const {
        return m_workbook.file().refusal(inRow(m_row, reason));
    }

    const XlsxWorkbook& m_workbook;
    XmlStream m_xml;
    SheetCells m_cells;
    int m_row = 0;
    int m_column = -1;
    qsizetype m_count = 0;
    qsizetype m_letters = 0;
};

}  // namespace

SheetCells xlsxCells(const XlsxWorkbook& workbook, const XlsxWorkbook::Sheet& sheet) {
    return SheetWalk(workbook, sheet).cells();
}

}  // namespace indexer
