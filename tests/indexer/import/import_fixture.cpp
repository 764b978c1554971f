// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/indexer/import/import_fixture.h"

#include <gtest/gtest.h>

#include <QFile>

#include "codebook/archive/archive_writer.h"
#include "codebook/text/offset_map.h"

namespace tests {

ImportedFile::ImportedFile(const QString& name, const QByteArray& bytes)
    : m_path(m_folder.filePath(name)) {
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        ADD_FAILURE() << "cannot write " << m_path.toStdString();
}

indexer::Transcript ImportedFile::read(const indexer::ReadOptions& options) const {
    return indexer::readTranscript(m_path, options);
}

std::string ImportedFile::refusal() const {
    try {
        static_cast<void>(read());
    } catch (const codebook::FormatError& error) {
        return error.message().toStdString();
    }
    return "read";
}

std::vector<std::string> drawn(const codebook::Turns& turns, const QString& text) {
    const codebook::OffsetMap offsets(text);
    const auto shown = [&](codebook::Span span) {
        return offsets.slice(text, span).toString().replace(QLatin1Char('\n'), QChar(u'↵'));
    };
    std::vector<std::string> lines;
    for (const codebook::Turn& turn : turns) {
        EXPECT_TRUE(turn.span.contains(turn.words) && turn.span.contains(turn.label));
        QString line = turn.speaker < 0
                           ? QStringLiteral("- |")
                           : QStringLiteral("%1 %2 |").arg(turn.speaker).arg(shown(turn.label));
        line += QLatin1Char(' ') + shown(turn.words);
        if (turn.begins || turn.ends) {
            line += QLatin1String(" | ");
            if (turn.begins) line += QString::number(turn.begins->count());
            line += QLatin1Char('-');
            if (turn.ends) line += QString::number(turn.ends->count());
        }
        lines.push_back(line.toStdString());
    }
    return lines;
}

std::vector<std::string> drawnTurns(const char* text) {
    const auto transcript = ImportedFile(QStringLiteral("x.txt"), text).read();
    return drawn(transcript.turns, transcript.text);
}

std::string drawnSpeakers(const indexer::Transcript& transcript) {
    QStringList speakers;
    for (const auto& speaker : transcript.speakers)
        speakers.append(speaker.label + QLatin1String(speaker.isInterviewer ? "*" : ""));
    return speakers.join(QLatin1String(", ")).toStdString();
}

QByteArray docxOf(const QByteArray& body,
                  std::initializer_list<std::pair<const char*, QByteArray>> parts) {
    const QByteArray word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray package = "http://schemas.openxmlformats.org/package/2006/";
    const QByteArray root = " xmlns:w=\"" + word +
                            "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/"
                            "2006\" xmlns:m=\"urn:math\" xmlns:v=\"urn:schemas-microsoft-com:vml\"";
    codebook::ArchiveWriter writer;
    writer.add(QStringLiteral("[Content_Types].xml"),
               "<Types xmlns=\"" + package +
                   "content-types\"><Override PartName=\"/word/document.xml\" "
                   "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml."
                   "document.main+xml\"/></Types>");
    writer.add(QStringLiteral("_rels/.rels"),
               "<Relationships xmlns=\"" + package +
                   R"(relationships"><Relationship Id="r1" Type=")" + office +
                   R"(/officeDocument" Target="word/document.xml"/></Relationships>)");
    QByteArray relationships;
    for (const auto& [kind, content] : parts) {
        relationships += QByteArray("<Relationship Id=\"") + kind + "\" Type=\"" + office + "/" +
                         kind + "\" Target=\"" + kind + ".xml\"/>";
        writer.add(QStringLiteral("word/%1.xml").arg(QLatin1String(kind)),
                   "<w:part" + root + ">" + content + "</w:part>");
    }
    writer.add(QStringLiteral("word/_rels/document.xml.rels"),
               "<Relationships xmlns=\"" + package + "relationships\">" + relationships +
                   "</Relationships>");
    writer.add(QStringLiteral("word/document.xml"), "<?xml version=\"1.0\"?><w:document" + root +
                                                        "><w:body>" + body +
                                                        "</w:body></w:document>");
    return writer.bytes();
}

QByteArray odtOf(const QByteArray& text) {
    const QByteArray names = "urn:oasis:names:tc:opendocument:xmlns:";
    codebook::ArchiveWriter writer;
    writer.add(QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.text",
               codebook::ArchiveWriter::Compression::Stored);
    writer.add(
        QStringLiteral("content.xml"),
        "<office:document-content xmlns:office=\"" + names + "office:1.0\" xmlns:text=\"" + names +
            "text:1.0\" xmlns:table=\"" + names + "table:1.0\" xmlns:draw=\"" + names +
            "drawing:1.0\" xmlns:svg=\"" + names +
            "svg-compatible:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><office:body>"
            "<office:text>" +
            text + "</office:text></office:body></office:document-content>");
    return writer.bytes();
}

QByteArray pdfOf(const std::vector<std::vector<PdfText>>& pages, const QByteArray& trailer) {
    QByteArray kids;
    for (std::size_t i = 0; i < pages.size(); ++i) kids += QByteArray::number(4 + 2 * i) + " 0 R ";
    std::vector<QByteArray> objects = {
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Count " + QByteArray::number(pages.size()) + "/Kids[" + kids + "]>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"};
    for (const auto& page : pages) {
        QByteArray stream;
        for (const PdfText& text : page)
            stream += "BT /F " + QByteArray::number(text.size) + " Tf " +
                      QByteArray::number(text.x) + " " + QByteArray::number(text.y) + " Td (" +
                      text.words + ") Tj ET\n";
        objects.push_back(
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>"
            ">>/Contents " +
            QByteArray::number(objects.size() + 2) + " 0 R>>");
        objects.push_back("<</Length " + QByteArray::number(stream.size()) + ">>stream\n" + stream +
                          "endstream");
    }
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray table = "0000000000 65535 f \n";
    for (std::size_t i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(pdf.size());
    const QByteArray size = QByteArray::number(objects.size() + 1);
    return pdf + "xref\n0 " + size + "\n" + table + "trailer<</Size " + size + "/Root 1 0 R" +
           trailer + ">>\nstartxref\n" + start + "\n%%EOF\n";
}

}  // namespace tests
