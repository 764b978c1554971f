// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <optional>

#include "codebook/exchange/csv.h"
#include "indexer/import/answers/answer_table.h"
#include "indexer/import/source/decoded_source.h"
#include "indexer/import/source/words.h"

namespace indexer {

namespace {

using codebook::CsvReader;

AnswerTable tableOf(const QString& text, const SourceFile& file,
                    std::optional<QChar> separator = {}) {
    CsvReader reader(text.toUtf8(), file.name, codebook::CsvHeader::Anything, separator);
    AnswerTable table;
    table.header = reader.header();
    qsizetype letters = 0;
    qsizetype cells = 0;
    for (codebook::CsvRow row; reader.next(row);) {
        cells += row.cells.size();
        for (const QString& cell : row.cells) letters += cell.size();
        if (cells > MostAnswerCells || letters > MostAnswerLetters)
            throw file.refusal(Words::tr("it holds more than %1 cells or %2 letters")
                                   .arg(MostAnswerCells)
                                   .arg(MostAnswerLetters));
        table.rows.push_back({row.line, row.cells});
    }
    return table;
}

/// Where the most frequent separator of the header does not fit the rows, as when a question has
/// commas in it, another one may.
AnswerTable tableBySomeSeparator(const QString& text, const SourceFile& file, bool prefersTabs) {
    const bool isAnnounced = text.startsWith(QLatin1String("sep="));
    if (prefersTabs && !isAnnounced && text.contains(QLatin1Char('\t')))
        return tableOf(text, file, QLatin1Char('\t'));
    try {
        return tableOf(text, file);
    } catch (const codebook::FormatError&) {
        for (const char separator : {';', '\t', ','}) {
            try {
                AnswerTable table = tableOf(text, file, QLatin1Char(separator));
                if (table.header.size() > 1) return table;
            } catch (const codebook::FormatError&) {
                continue;
            }
        }
        throw;
    }
}

}  // namespace

AnswerTable separatedTable(const SourceFile& file, bool prefersTabs) {
    const RawText decoded = decodedSource(file);
    AnswerTable table = tableBySomeSeparator(decoded.text, file, prefersTabs);
    table.encoding = decoded.encoding;
    table.encodingEvidence = decoded.encodingEvidence;
    table.encodingAlternatives = decoded.encodingAlternatives;
    table.isEncodingDoubtful = decoded.isEncodingDoubtful;
    table.notes = decoded.notes + table.notes;
    return table;
}

}  // namespace indexer
