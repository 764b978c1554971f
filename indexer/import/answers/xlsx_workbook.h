// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An Excel workbook's parts that its cells refer to: sheets, shared strings, formats of numbers.
#pragma once

#include <vector>

#include "indexer/import/answers/sheet_date.h"
#include "indexer/import/package/office_package.h"
#include "indexer/import/package/xml_stream.h"

namespace indexer {

class XlsxWorkbook {
   public:
    struct Sheet {
        QString name;
        QString part;
        bool isHidden = false;
    };

    /// @throws codebook::FormatError if the file is no workbook or one of its parts is damaged
    explicit XlsxWorkbook(const SourceFile& file);

    /// Those with cells, in the workbook's order.
    const std::vector<Sheet>& sheets() const { return m_sheets; }
    QByteArray read(const Sheet& sheet) const { return m_package.read(sheet.part); }

    /// @throws codebook::FormatError if there is no such string
    const QString& sharedString(qsizetype index) const;
    /// The number as a cell of this style shows it, dates in ISO 8601.
    QString numberInWords(double number, qsizetype style) const;

    const SourceFile& file() const { return m_file; }

   private:
    void readWorkbook();
    void readStrings(const QString& part);
    void readStyles(const QString& part);

    const SourceFile& m_file;
    OfficePackage m_package;
    std::vector<Sheet> m_sheets;
    QStringList m_strings;
    std::vector<SheetNumber> m_styles;
    bool m_countsFrom1904 = false;
};

/// The letters of the element that has just started: its runs joined, its readings of Chinese
/// characters left out, and "_x000D_" the character that it stands for. Line ends are LF.
QString sheetString(XmlStream& xml);
/// The same for a value that stands alone.
QString unescapedSheetString(QString written);

}  // namespace indexer
