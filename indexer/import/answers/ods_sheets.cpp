// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/answers/ods_sheets.h"

#include <QRegularExpression>
#include <QSet>

#include "codebook/archive/archive_reader.h"
#include "indexer/import/answers/answer_table.h"
#include "indexer/import/answers/sheet_date.h"
#include "indexer/import/package/xml_stream.h"
#include "indexer/import/source/words.h"

namespace indexer {

namespace {

/// A workbook of a million short answers has 100 MB of XML.
constexpr codebook::ArchiveLimits Limits{qint64{512} << 20, qint64{384} << 20, 10'000};

using Token = XmlStream::Token;

/// "13:20" of "PT13H20M00S"; what is no duration stays as it is.
QString timeInWords(const QString& duration) {
    static const QRegularExpression form(QStringLiteral("^PT(\\d+)H(\\d+)M(\\d+)(?:[.,]\\d+)?S$"));
    const auto match = form.match(duration);
    if (!match.hasMatch()) return duration;
    const QString minutes = QStringLiteral("%1:%2").arg(match.captured(1), match.captured(2));
    return match.captured(3).toInt() == 0 ? minutes
                                          : QStringLiteral("%1:%2").arg(minutes, match.captured(3));
}

/// "2026-05-04 13:20" of "2026-05-04T13:20:00".
QString dateInWords(QString date) {
    date.replace(QLatin1Char('T'), QLatin1Char(' ')).remove(QLatin1String(" 00:00:00"));
    if (date.count(QLatin1Char(':')) == 2 && date.endsWith(QLatin1String(":00"))) date.chop(3);
    return date;
}

/// What a cell says of its value.
struct OdsValue {
    QString type;
    QString number;
    QString date;
    QString time;
    QString isTrue;
    bool isError = false;
};

class OdsReader {
   public:
    OdsReader(const QByteArray& content, const SourceFile& file)
        : m_file(file), m_xml(content, file, QStringLiteral("content.xml")) {}

    std::vector<OdsSheet> read() {
        for (auto token = m_xml.next(); token != Token::EndOfDocument; token = m_xml.next()) {
            if (token != Token::Start) continue;
            if (m_xml.name() == u"style" && m_xml.attribute(u"family") == u"table")
                m_style = m_xml.attribute(u"name");
            else if (m_xml.name() == u"table-properties" && m_xml.attribute(u"display") == u"false")
                m_hidden.insert(m_style);
            else if (m_xml.name() == u"table")
                table();
        }
        return std::move(m_sheets);
    }

   private:
    int repetitions(QStringView attribute) const {
        const int said = m_xml.attribute(attribute).toInt();
        return said > 0 ? said : 1;
    }

    void table() {
        m_sheets.push_back(
            {m_xml.attribute(u"name"), m_hidden.contains(m_xml.attribute(u"style-name")), {}});
        m_row = 0;
        for (int open = 1; open > 0;) {
            const Token token = m_xml.next();
            if (token == Token::EndOfDocument) return;
            if (token == Token::End) --open;
            if (token != Token::Start) continue;
            if (m_xml.name() == u"table-row")
                row();
            else if (m_xml.name() == u"table-rows" || m_xml.name() == u"table-header-rows" ||
                     m_xml.name() == u"table-row-group")
                ++open;
            else
                m_xml.skip();
        }
    }

    void row() {
        const int times = repetitions(u"number-rows-repeated");
        SheetRow read;
        m_column = 0;
        for (int open = 1; open > 0;) {
            const Token token = m_xml.next();
            if (token == Token::EndOfDocument) break;
            if (token == Token::End) --open;
            if (token != Token::Start) continue;
            if (m_xml.name() == u"table-cell")
                cell(read);
            else if (m_xml.name() == u"covered-table-cell")
                covered();
            else
                m_xml.skip();
        }
        for (int i = 0; i < times && !read.cells.empty(); ++i) {
            read.number = m_row + i + 1;
            for (const SheetCell& one : read.cells) count(one.words);
            m_sheets.back().cells.rows.push_back(read);
        }
        m_row = std::min(m_row + std::min(times, MostSheetRows), MostSheetRows);
    }

    void covered() {
        m_column += std::min(repetitions(u"number-columns-repeated"), MostSheetColumns);
        m_xml.skip();
    }

    void cell(SheetRow& row) {
        const int times = repetitions(u"number-columns-repeated");
        const int wide = repetitions(u"number-columns-spanned");
        const int high = repetitions(u"number-rows-spanned");
        OdsValue value{m_xml.attribute(u"value-type"), m_xml.attribute(u"value"),
                       m_xml.attribute(u"date-value"), m_xml.attribute(u"time-value"),
                       m_xml.attribute(u"boolean-value")};
        const QString words = wordsOf(value, shownWords());
        auto& merged = m_sheets.back().cells.merged;
        const bool isMerged = (wide > 1 || high > 1) && !words.isEmpty();
        if (isMerged && merged.size() < static_cast<std::size_t>(MostSheetRows))
            merged.push_back({m_row + 1, m_row + std::min(high, MostSheetRows), m_column,
                              m_column + std::min(wide, MostSheetColumns) - 1});
        for (int i = 0; i < times && !words.isEmpty(); ++i) {
            if (m_column + i >= MostSheetColumns || m_row >= MostSheetRows)
                throw m_file.refusal(Words::tr("its cells are not in order"));
            count(words);
            row.cells.push_back({m_column + i, words});
        }
        m_column = std::min(m_column + std::min(times, MostSheetColumns), MostSheetColumns);
    }

    /// The paragraphs of the cell that has just started; ends at its end.
    QString shownWords() {
        QStringList paragraphs;
        for (int open = 1; open > 0;) {
            const Token token = m_xml.next();
            if (token == Token::EndOfDocument) break;
            if (token == Token::End) --open;
            if (token != Token::Start) continue;
            if (m_xml.name() == u"p")
                paragraphs.append(paragraph());
            else
                m_xml.skip();
        }
        return paragraphs.join(QLatin1Char('\n'));
    }

    QString paragraph() {
        QString words;
        for (int open = 1; open > 0;) {
            const Token token = m_xml.next();
            if (token == Token::EndOfDocument) break;
            if (token == Token::Text) words += m_xml.text();
            if (token == Token::End) --open;
            if (token != Token::Start) continue;
            if (m_xml.name() == u"annotation" || m_xml.name() == u"ruby-text") {
                m_xml.skip();
                continue;
            }
            if (m_xml.name() == u"s")
                words += QString(std::min(repetitions(u"c"), 100), QLatin1Char(' '));
            if (m_xml.name() == u"tab") words += QLatin1Char('\t');
            if (m_xml.name() == u"line-break") words += QLatin1Char('\n');
            ++open;
        }
        return words;
    }

    QString wordsOf(const OdsValue& value, const QString& shown) {
        static const QStringList errors = {QStringLiteral("#N/A"),    QStringLiteral("#REF!"),
                                           QStringLiteral("#VALUE!"), QStringLiteral("#DIV/0!"),
                                           QStringLiteral("#NAME?"),  QStringLiteral("#NUM!")};
        if (errors.contains(shown)) {
            ++m_sheets.back().cells.errors;
            return {};
        }
        if (!value.date.isEmpty()) return dateInWords(value.date);
        if (!value.time.isEmpty()) return timeInWords(value.time);
        if (!value.isTrue.isEmpty())
            return value.isTrue == QLatin1String("true") ? QStringLiteral("yes")
                                                         : QStringLiteral("no");
        bool isNumber = false;
        const double number = value.number.toDouble(&isNumber);
        return isNumber ? sheetNumberInWords(number, SheetNumber::Plain, false) : shown;
    }

    void count(const QString& words) {
        m_letters += words.size();
        if (++m_count > 2 * MostAnswerCells || m_letters > 2 * MostAnswerLetters)
            throw m_file.refusal(Words::tr("it holds more than %1 cells or %2 letters")
                                     .arg(MostAnswerCells)
                                     .arg(MostAnswerLetters));
    }

    const SourceFile& m_file;
    XmlStream m_xml;
    QString m_style;
    QSet<QString> m_hidden;
    std::vector<OdsSheet> m_sheets;
    int m_row = 0;
    int m_column = 0;
    qsizetype m_count = 0;  ///< twice: as cells are read, and as rows are
    qsizetype m_letters = 0;
};

}  // namespace

std::vector<OdsSheet> odsSheets(const SourceFile& file) {
    const codebook::ArchiveReader archive(file.bytes, file.name, Limits);
    const QString manifest = QStringLiteral("META-INF/manifest.xml");
    if (archive.contains(QStringLiteral("encrypted-package")) ||
        (archive.contains(manifest) && archive.read(manifest).contains("encryption-data")))
        throw file.refusal(
            Words::tr("it is encrypted; open it with its password and save it without"));
    const QString content = QStringLiteral("content.xml");
    const QString type = QStringLiteral("mimetype");
    const bool isSpreadsheet =
        archive.contains(content) &&
        (!archive.contains(type) || archive.read(type).contains("opendocument.spreadsheet"));
    if (!isSpreadsheet)
        throw file.refusal(Words::tr("it is a ZIP archive that holds no OpenDocument spreadsheet"));
    return OdsReader(archive.read(content), file).read();
}

}  // namespace indexer
