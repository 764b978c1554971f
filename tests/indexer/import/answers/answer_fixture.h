// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Spreadsheets made for a test, and what was recognised in them drawn as text.
#pragma once

#include <QByteArray>
#include <QString>

#include <string>
#include <vector>

#include "indexer/import/answers/answer_sheet.h"
#include "indexer/import/source/importer.h"

namespace tests {

/// The parts of a workbook; sheets as what stands in their sheetData, or whole where they begin
/// with "<?" or "<!".
struct Workbook {
    std::vector<std::pair<const char*, QByteArray>> sheets;  ///< name, rows
    QByteArray strings = {};                                 ///< <si> elements
    QByteArray formats = {};                                 ///< <numFmt> elements
    QByteArray cellFormats = {};                             ///< <xf> elements
    QByteArray workbookPr = {};
    QByteArray afterRows = {};  ///< of the first sheet
    const char* hidden = "";    ///< name of a sheet that is hidden

    QByteArray bytes() const;
};

indexer::SourceFile named(const char* name, const QByteArray& bytes);

/// The sheet of that file name and bytes.
indexer::AnswerSheet answersOf(const char* name, const QByteArray& bytes, const char* columns = "",
                               const char* sheet = "");
/// The sentence with which the file is refused, or "read".
std::string answerRefusal(const char* name, const QByteArray& bytes, const char* columns = "",
                          const char* sheet = "");

/// "Name=case", "Age=attribute:number", "Why?=text", "Empty=ignore".
std::vector<std::string> drawnColumns(const indexer::AnswerSheet& sheet);
/// A respondent: "Åsa: Age 34, Town Umeå" and then a turn a line, as drawn() draws them.
std::vector<std::string> drawnRespondents(const indexer::AnswerSheet& sheet);

}  // namespace tests
