// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/packages.h"

#include "codebook/archive/archive_writer.h"

namespace tests {

namespace {

using codebook::ArchiveWriter;

const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const QByteArray package = "http://schemas.openxmlformats.org/package/2006/";
const QByteArray kinds = "application/vnd.openxmlformats-officedocument.";

void add(ArchiveWriter& writer, const char* name, const QByteArray& bytes) {
    writer.add(QString::fromLatin1(name), bytes, ArchiveWriter::Compression::Stored);
}

/// What every package of Office Open XML begins with.
void addHead(ArchiveWriter& writer, const QByteArray& main, const QByteArray& kind) {
    add(writer, "[Content_Types].xml",
        "<Types xmlns=\"" + package +
            "content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            "<Override PartName=\"/" +
            main + "\" ContentType=\"" + kinds + kind + ".main+xml\"/></Types>");
    add(writer, "_rels/.rels",
        "<Relationships xmlns=\"" + package + R"(relationships"><Relationship Id="r1" Type=")" +
            office + "/officeDocument\" Target=\"" + main + "\"/></Relationships>");
}

void addRelationships(ArchiveWriter& writer, const char* name,
                      const std::vector<QByteArray>& parts) {
    QByteArray all;
    for (const QByteArray& part : parts) {
        const QByteArray kind = part.mid(part.lastIndexOf('/') + 1).chopped(4);
        all += "<Relationship Id=\"" + kind + "\" Type=\"" + office + "/" +
               (kind == "sheet1" ? QByteArray("worksheet") : kind) + "\" Target=\"" + part + "\"/>";
    }
    add(writer, name,
        "<Relationships xmlns=\"" + package + "relationships\">" + all + "</Relationships>");
}

/// A note of each kind with the number 2, so that references in the body find one.
void addWordNotes(ArchiveWriter& writer) {
    const QByteArray name =
        " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    for (const QByteArray& kind :
         {QByteArray("footnote"), QByteArray("endnote"), QByteArray("comment")}) {
        const QByteArray entry = "word/" + kind + "s.xml";
        add(writer, entry.constData(),
            "<w:" + kind + "s" + name + "><w:" + kind +
                R"( w:id="2" w:author="Bo"><w:p><w:r><w:t>Aside.</w:t></w:r></w:p></w:)" + kind +
                "></w:" + kind + "s>");
    }
}

QByteArray wordPackage(const QByteArray& body) {
    ArchiveWriter writer;
    addHead(writer, "word/document.xml", "wordprocessingml.document");
    addRelationships(writer, "word/_rels/document.xml.rels",
                     {"footnotes.xml", "endnotes.xml", "comments.xml"});
    addWordNotes(writer);
    add(writer, "word/document.xml", body);
    return writer.bytes();
}

QByteArray openDocument(const QByteArray& content) {
    ArchiveWriter writer;
    add(writer, "mimetype", "application/vnd.oasis.opendocument.text");
    add(writer, "content.xml", content);
    return writer.bytes();
}

QByteArray workbook(const QByteArray& sheet) {
    const QByteArray name = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    ArchiveWriter writer;
    addHead(writer, "xl/workbook.xml", "spreadsheetml.sheet");
    add(writer, "xl/workbook.xml",
        "<workbook" + name + " xmlns:r=\"" + office +
            R"("><sheets><sheet name="Answers" sheetId="1" r:id="sheet1"/></sheets></workbook>)");
    addRelationships(writer, "xl/_rels/workbook.xml.rels",
                     {"worksheets/sheet1.xml", "sharedStrings.xml", "styles.xml"});
    add(writer, "xl/sharedStrings.xml",
        "<sst" + name +
            "><si><t>Who</t></si><si><t>Why?</t></si><si><r><t>Be</t></r><r><t>cause"
            "</t></r></si></sst>");
    add(writer, "xl/styles.xml",
        "<styleSheet" + name +
            "><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>"
            "</styleSheet>");
    add(writer, "xl/worksheets/sheet1.xml", sheet);
    return writer.bytes();
}

}  // namespace

QByteArray packageAround(const QString& suffix, const QByteArray& mainPart) {
    if (suffix == QLatin1String("docx")) return wordPackage(mainPart);
    if (suffix == QLatin1String("odt")) return openDocument(mainPart);
    if (suffix == QLatin1String("xlsx")) return workbook(mainPart);
    return {};
}

QString mainPartOf(const QString& suffix) {
    if (suffix == QLatin1String("docx")) return QStringLiteral("word/document.xml");
    if (suffix == QLatin1String("odt")) return QStringLiteral("content.xml");
    if (suffix == QLatin1String("xlsx")) return QStringLiteral("xl/worksheets/sheet1.xml");
    return {};
}

}  // namespace tests
