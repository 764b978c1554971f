// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/indexer/import/answers/answer_fixture.h"

#include "codebook/archive/archive_writer.h"
#include "codebook/model/study_update.h"
#include "tests/indexer/import/import_fixture.h"

namespace tests {

namespace {

const QByteArray Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const QByteArray Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const QByteArray Package = "http://schemas.openxmlformats.org/package/2006/";

QByteArray relationship(const QByteArray& id, const QByteArray& kind, const QByteArray& target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + Office + "/" + kind + "\" Target=\"" +
           target + "\"/>";
}

QByteArray relationships(const QByteArray& all) {
    return "<Relationships xmlns=\"" + Package + "relationships\">" + all + "</Relationships>";
}

}  // namespace

QByteArray Workbook::bytes() const {
    codebook::ArchiveWriter writer;
    writer.add(QStringLiteral("[Content_Types].xml"),
               "<Types xmlns=\"" + Package +
                   "content-types\"><Override PartName=\"/xl/workbook.xml\" ContentType=\""
                   "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                   "</Types>");
    writer.add(QStringLiteral("_rels/.rels"),
               relationships(relationship("r", "officeDocument", "xl/workbook.xml")));
    QByteArray parts = relationship("strings", "sharedStrings", "sharedStrings.xml") +
                       relationship("styles", "styles", "/xl/styles.xml");
    QByteArray list;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const auto& [name, rows] = sheets[i];
        const QByteArray number = QByteArray::number(i + 1);
        parts += relationship("s" + number, "worksheet", "worksheets/sheet" + number + ".xml");
        list += QByteArray("<sheet name=\"") + name + "\" sheetId=\"" + number + "\" r:id=\"s" +
                number + "\"" + (qstrcmp(name, hidden) == 0 ? " state=\"hidden\"" : "") + "/>";
        const bool isWhole = rows.startsWith("<?") || rows.startsWith("<!");
        writer.add(QStringLiteral("xl/worksheets/sheet%1.xml").arg(i + 1),
                   isWhole
                       ? rows
                       : "<worksheet xmlns=\"" + Main + "\"><sheetData>" + rows + "</sheetData>" +
                             (i == 0 ? afterRows : QByteArray()) + "</worksheet>");
    }
    writer.add(QStringLiteral("xl/_rels/workbook.xml.rels"), relationships(parts));
    writer.add(QStringLiteral("xl/workbook.xml"), "<workbook xmlns=\"" + Main + "\" xmlns:r=\"" +
                                                      Office + "\">" + workbookPr + "<sheets>" +
                                                      list + "</sheets></workbook>");
    writer.add(QStringLiteral("xl/sharedStrings.xml"),
               "<sst xmlns=\"" + Main + "\">" + strings + "</sst>");
    writer.add(QStringLiteral("xl/styles.xml"), "<styleSheet xmlns=\"" + Main + "\"><numFmts>" +
                                                    formats + "</numFmts><cellXfs>" + cellFormats +
                                                    "</cellXfs></styleSheet>");
    return writer.bytes();
}

indexer::SourceFile named(const char* name, const QByteArray& bytes) {
    return {QString::fromUtf8(name), bytes, {}};
}

indexer::AnswerSheet answersOf(const char* name, const QByteArray& bytes, const char* columns,
                               const char* sheet) {
    indexer::AnswerOptions options;
    options.columns = indexer::columnChoices(QString::fromUtf8(columns));
    options.sheet = QString::fromUtf8(sheet);
    return indexer::readAnswerSheet(named(name, bytes), options);
}

std::string answerRefusal(const char* name, const QByteArray& bytes, const char* columns,
                          const char* sheet) {
    try {
        static_cast<void>(answersOf(name, bytes, columns, sheet));
    } catch (const codebook::FormatError& error) {
        return error.message().toStdString();
    }
    return "read";
}

std::vector<std::string> drawnColumns(const indexer::AnswerSheet& sheet) {
    std::vector<std::string> drawn;
    for (const indexer::AnswerColumn& column : sheet.columns) {
        QString line = column.name + QLatin1Char('=') + indexer::columnRoleName(column.role);
        if (column.role == indexer::ColumnRole::Attribute)
            line += QLatin1Char(':') + codebook::attributeTypeName(column.type);
        drawn.push_back(line.toStdString());
    }
    return drawn;
}

std::vector<std::string> drawnRespondents(const indexer::AnswerSheet& sheet) {
    std::vector<std::string> lines;
    for (const indexer::Respondent& respondent : sheet.respondents) {
        QStringList said;
        for (const auto& value : respondent.said)
            said << sheet.columns[value.column].name + QLatin1Char(' ') + value.cell;
        lines.push_back(
            (respondent.name + QLatin1String(": ") + said.join(QLatin1String(", "))).toStdString());
        for (const std::string& line : drawn(respondent.turns, respondent.text))
            lines.push_back(line);
    }
    return lines;
}

}  // namespace tests
