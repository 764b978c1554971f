// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/exchange/csv.h"

#include <QRegularExpression>

#include <cmath>

#include "codebook/error.h"
#include "codebook/text/encoding.h"
#include "codebook/words.h"

namespace codebook {

namespace {

constexpr qsizetype mostColumns = 10'000;
constexpr int mostRows = 5'000'000;

bool isBlank(const QString& cell) { return cell.trimmed().isEmpty(); }

int linesBefore(const QString& text, qsizetype position) {
    return static_cast<int>(QStringView(text).first(position).count(u'\n')) + 1;
}

}  // namespace

CsvReader::CsvReader(const QByteArray& bytes, QString fileName, CsvHeader header,
                     std::optional<QChar> separator)
    : m_fileName(std::move(fileName)) {
    DecodedText read;
    try {
        read = decoded(bytes);
    } catch (const FormatError& error) {
        throw FormatError(
            Words::tr("“%1” cannot be read as a table. %2").arg(m_fileName, error.message()));
    }
    m_text = std::move(read.text);
    m_encoding = read.encoding;
    if (read.invalidBytes > 0) {
        const qsizetype first = m_text.indexOf(QChar(QChar::ReplacementCharacter));
        refuse(linesBefore(m_text, std::max<qsizetype>(0, first)),
               Words::tr("bytes that mean nothing in %1").arg(m_encoding));
    }
    if (separator)
        m_separator = *separator;
    else
        recogniseSeparator();
    readHeader(header);
}

void CsvReader::refuse(int line, const QString& reason) const {
    throw FormatError(Words::tr("“%1”, line %2: %3.").arg(m_fileName).arg(line).arg(reason));
}

void CsvReader::recogniseSeparator() {
    static const QRegularExpression announced(QStringLiteral("\\Asep=([,;\t])\n"));
    const auto match = announced.match(m_text);
    if (match.hasMatch()) {
        m_separator = match.captured(1).front();
        m_at = match.capturedEnd();
        m_line = 2;
        return;
    }
    qsizetype commas = 0;
    qsizetype semicolons = 0;
    qsizetype tabs = 0;
    bool isQuoted = false;
    bool isInHeader = false;
    for (const QChar character : m_text) {
        if (!character.isSpace()) isInHeader = true;
        if (character == u'"') isQuoted = !isQuoted;
        if (isQuoted) continue;
        if (character == u'\n' && isInHeader) break;
        if (character == u',') ++commas;
        if (character == u';') ++semicolons;
        if (character == u'\t') ++tabs;
    }
    if (semicolons > commas) m_separator = u';';
    if (tabs > 0 && tabs >= std::max(commas, semicolons)) m_separator = u'\t';
}

void CsvReader::readHeader(CsvHeader kind) {
    CsvRow head;
    do {
        if (!nextRecord(head)) throw FormatError(Words::tr("“%1” holds no table.").arg(m_fileName));
    } while (std::all_of(head.cells.begin(), head.cells.end(), isBlank));
    if (head.cells.size() > mostColumns)
        refuse(head.line, Words::tr("more than %1 columns").arg(mostColumns));
    for (const QString& cell : head.cells) m_header << cell.trimmed();
    m_namelessFrom = m_header.size();
    if (kind == CsvHeader::Anything) return;
    while (m_namelessFrom > 0 && m_header[m_namelessFrom - 1].isEmpty()) --m_namelessFrom;
    m_header.resize(m_namelessFrom);
    if (kind == CsvHeader::Labels) return;
    QStringList sorted = m_header;
    sorted.sort();
    if (sorted.front().isEmpty())
        refuse(head.line, Words::tr("column %1 has no name").arg(m_header.indexOf(QString()) + 1));
    const auto twice = std::adjacent_find(sorted.begin(), sorted.end());
    if (twice != sorted.end())
        refuse(head.line, Words::tr("the column “%1” stands twice").arg(*twice));
}

bool CsvReader::next(CsvRow& row) {
    do {
        if (!nextRecord(row)) return false;
    } while (std::all_of(row.cells.begin(), row.cells.end(), isBlank));
    // A spreadsheet ends every line with the separators of columns that were once in use.
    while (row.cells.size() > m_namelessFrom && isBlank(row.cells.back())) row.cells.removeLast();
    if (row.cells.size() != m_header.size())
        refuse(row.line, Words::tr("%1 cells where the header has %2")
                             .arg(row.cells.size())
                             .arg(m_header.size()));
    if (++m_rows > mostRows) refuse(row.line, Words::tr("more than %1 rows").arg(mostRows));
    return true;
}

bool CsvReader::nextRecord(CsvRow& row) {
    if (m_at >= m_text.size()) return false;
    row.cells.clear();
    row.line = m_line;
    for (bool endsRecord = false; !endsRecord;) {
        row.cells << nextCell(endsRecord);
        if (row.cells.size() > 2 * mostColumns)
            refuse(row.line, Words::tr("more than %1 columns").arg(mostColumns));
    }
    return true;
}

/// True where the cell is over: at a separator, a line end or the end of the file, which is passed.
bool CsvReader::closesCell(bool& endsRecord) {
    if (m_at >= m_text.size()) {
        endsRecord = true;
        return true;
    }
    const QChar character = m_text[m_at];
    if (character != m_separator && character != u'\n') return false;
    endsRecord = character == u'\n';
    if (endsRecord) ++m_line;
    ++m_at;
    return true;
}

QString CsvReader::nextCell(bool& endsRecord) {
    if (m_at < m_text.size() && m_text[m_at] == u'"') return quotedCell(endsRecord);
    const qsizetype begin = m_at;
    for (;;) {
        const qsizetype end = m_at;
        if (closesCell(endsRecord)) return m_text.mid(begin, end - begin);
        ++m_at;
    }
}

QString CsvReader::quotedCell(bool& endsRecord) {
    const int opened = m_line;
    QString cell;
    qsizetype begin = ++m_at;
    for (;; ++m_at) {
        if (m_at >= m_text.size()) refuse(opened, Words::tr("a quote is opened and never closed"));
        if (m_text[m_at] == u'\n') ++m_line;
        if (m_text[m_at] != u'"') continue;
        cell += QStringView(m_text).mid(begin, m_at - begin);
        begin = m_at + 1;
        if (begin < m_text.size() && m_text[begin] == u'"') {
            ++m_at;  // the second of a pair stands for one quote, and begins the next stretch
            continue;
        }
        ++m_at;
        if (!closesCell(endsRecord))
            refuse(m_line, Words::tr("text follows the closing quote of a cell"));
        return cell;
    }
}

CsvTable readCsv(const QByteArray& bytes, const QString& fileName, CsvHeader header) {
    CsvReader reader(bytes, fileName, header);
    CsvTable table{reader.header(), {}};
    for (CsvRow row; reader.next(row);) table.rows.push_back(row);
    return table;
}

std::optional<double> numberInCell(const QString& cell) {
    QString written = cell.trimmed();
    if (written.count(u',') == 1 && !written.contains(u'.')) written.replace(u',', u'.');
    bool isNumber = false;
    const double number = written.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number)) return std::nullopt;
    return number;
}

std::optional<bool> yesNoInCell(const QString& cell) {
    static const QStringList yes{QStringLiteral("yes"), QStringLiteral("true"), QStringLiteral("1"),
                                 QStringLiteral("ja"), QStringLiteral("sant")};
    static const QStringList no{QStringLiteral("no"), QStringLiteral("false"), QStringLiteral("0"),
                                QStringLiteral("nej"), QStringLiteral("falskt")};
    const QString word = cell.trimmed().toLower();
    if (yes.contains(word)) return true;
    if (no.contains(word)) return false;
    return std::nullopt;
}

}  // namespace codebook
