// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/answers/xlsx_workbook.h"

#include <QHash>

#include "codebook/text/encoding.h"
#include "indexer/import/source/words.h"

namespace indexer {

namespace {

/// A workbook of a million short answers has 100 MB of XML.
constexpr codebook::ArchiveLimits Limits{qint64{256} << 20, qint64{96} << 20, 10'000};

using Token = XmlStream::Token;

QString otherContents(const QString& contentType) {
    if (contentType.contains(QLatin1String("wordprocessingml")))
        return Words::tr("it is a Word document, not a workbook");
    if (contentType.contains(QLatin1String("presentation")))
        return Words::tr("it is a presentation, not a workbook");
    if (contentType.contains(QLatin1String("binary")))
        return Words::tr("it is a binary workbook; save it as .xlsx and import that");
    return Words::tr("it is a ZIP archive that holds no workbook");
}

bool isTrue(const QString& written) {
    return written == QLatin1String("1") || written == QLatin1String("true");
}

}  // namespace

QString unescapedSheetString(QString written) {
    const QLatin1String opening("_x");
    for (qsizetype at = written.indexOf(opening); at >= 0; at = written.indexOf(opening, at + 1)) {
        if (at + 6 >= written.size() || written.at(at + 6) != QLatin1Char('_')) continue;
        bool isHexadecimal = false;
        const ushort unit = written.mid(at + 2, 4).toUShort(&isHexadecimal, 16);
        if (!isHexadecimal) continue;
        const bool isControl = unit < 0x20 && unit != '\t' && unit != '\n' && unit != '\r';
        written.replace(at, 7, isControl ? QString() : QString(QChar(unit)));
    }
    if (!written.isValidUtf16()) written = QString::fromUtf8(written.toUtf8());
    return codebook::withLineFeeds(std::move(written));
}

QString sheetString(XmlStream& xml) {
    QString written;
    for (int open = 1; open > 0;) {
        const Token token = xml.next();
        if (token == Token::EndOfDocument) break;
        if (token == Token::End) --open;
        if (token != Token::Start) continue;
        if (xml.name() == u"t")
            written += xml.readText();
        else if (xml.name() == u"rPh")
            xml.skip();
        else
            ++open;
    }
    return unescapedSheetString(std::move(written));
}

XlsxWorkbook::XlsxWorkbook(const SourceFile& file)
    : m_file(file), m_package(file, QStringLiteral("xl/workbook.xml"), Limits) {
    const QString main = m_package.mainPart();
    const QString type = m_package.contentType(main);
    const bool isWorkbook = (type.contains(QLatin1String("spreadsheetml")) ||
                             type.contains(QLatin1String("ms-excel")) || type.isEmpty() ||
                             type == QLatin1String("application/xml")) &&
                            !type.contains(QLatin1String("binary"));
    if (main.isEmpty() || !m_package.contains(main) || !isWorkbook)
        throw file.refusal(otherContents(type));
    readWorkbook();
}

void XlsxWorkbook::readWorkbook() {
    const QString main = m_package.mainPart();
    QHash<QString, QString> parts;
    for (const auto& relationship : m_package.relationships(main)) {
        if (!m_package.contains(relationship.part)) continue;
        if (relationship.kind == QLatin1String("worksheet"))
            parts.insert(relationship.id, relationship.part);
        else if (relationship.kind == QLatin1String("sharedStrings"))
            readStrings(relationship.part);
        else if (relationship.kind == QLatin1String("styles"))
            readStyles(relationship.part);
    }
    XmlStream xml(m_package.read(main), m_file, main);
    for (auto token = xml.next(); token != Token::EndOfDocument; token = xml.next()) {
        if (token != Token::Start) continue;
        if (xml.name() == u"workbookPr") m_countsFrom1904 = isTrue(xml.attribute(u"date1904"));
        if (xml.name() != u"sheet") continue;
        const QString part = parts.value(xml.attribute(u"id"));
        const QString state = xml.attribute(u"state");
        if (!part.isEmpty())
            m_sheets.push_back({xml.attribute(u"name"), part,
                                !state.isEmpty() && state != QLatin1String("visible")});
    }
    if (m_sheets.empty()) throw m_file.refusal(Words::tr("it holds no sheet with cells"));
}

void XlsxWorkbook::readStrings(const QString& part) {
    XmlStream xml(m_package.read(part), m_file, part);
    for (auto token = xml.next(); token != Token::EndOfDocument; token = xml.next())
        if (token == Token::Start && xml.name() == u"si") m_strings.append(sheetString(xml));
}

void XlsxWorkbook::readStyles(const QString& part) {
    QHash<int, QString> codes;
    bool isInCellFormats = false;
    XmlStream xml(m_package.read(part), m_file, part);
    for (auto token = xml.next(); token != Token::EndOfDocument; token = xml.next()) {
        if (token == Token::End && xml.name() == u"cellXfs") isInCellFormats = false;
        if (token != Token::Start) continue;
        const int id = xml.attribute(u"numFmtId").toInt();
        if (xml.name() == u"cellXfs")
            isInCellFormats = true;
        else if (xml.name() == u"numFmt")
            codes.insert(id, xml.attribute(u"formatCode"));
        else if (isInCellFormats && xml.name() == u"xf")
            m_styles.push_back(sheetNumberOf(id, codes.value(id)));
    }
}

const QString& XlsxWorkbook::sharedString(qsizetype index) const {
    if (index < 0 || index >= m_strings.size())
        throw m_file.refusal(Words::tr("a cell refers to a text that is not there"));
    return m_strings.at(index);
}

QString XlsxWorkbook::numberInWords(double number, qsizetype style) const {
    const bool isKnown = style >= 0 && style < static_cast<qsizetype>(m_styles.size());
    return sheetNumberInWords(
        number, isKnown ? m_styles[static_cast<std::size_t>(style)] : SheetNumber::Plain,
        m_countsFrom1904);
}

}  // namespace indexer
