// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include "codebook/archive/archive_writer.h"
#include "codebook/report/docx_package.h"
#include "codebook/report/docx_text.h"
#include "codebook/report/manuscript_writers.h"
#include "codebook/report/markup_text.h"
#include "codebook/report/table_writers.h"

namespace codebook {

namespace {

constexpr double EmuACentimetre = 360000;
constexpr int TableWidth = 9070;  // twentieths of a point: 16 cm

class DocxWriter : public DocxText {
   public:
    explicit DocxWriter(std::vector<QByteArray> figures) : m_drawn(std::move(figures)) {}

    void head(const Manuscript& manuscript);

    void operator()(const ManuscriptHeading& heading);
    void operator()(const Prose& prose) {
        beginParagraph(prose.kind == Prose::Kind::Note ? "Note" : nullptr);
        if (!prose.lead.isEmpty()) run(prose.lead + u' ', true);
        run(prose.text);
        end();
    }
    void operator()(const Quotation& quotation) {
        paragraph("Quote", quotation.text);
        paragraph("QuotationSource",
                  QStringLiteral("— %1 · %2").arg(quotation.source, quotation.id));
        if (!quotation.memo.isEmpty()) paragraph("QuotationMemo", quotation.memo);
    }
    void operator()(const ManuscriptList& list) {
        for (const QString& item : list.items) {
            begin("p");
            begin("pPr");
            value("pStyle", QStringLiteral("ListParagraph"));
            begin("numPr");
            value("ilvl", QStringLiteral("0"));
            value("numId", QStringLiteral("1"));
            end();
            end();
            run(item);
            end();
        }
    }
    void operator()(const ManuscriptTable& table);
    void operator()(const ManuscriptFigure& figure);

   private:
    void caption(const QString& label, const char* sequence, std::size_t number,
                 const QString& text);
    void cell(const TextCell& cell, int width, bool isHead);
    void contents(const Manuscript& manuscript);

    std::vector<QByteArray> m_drawn;
    std::size_t m_headings = 0;
    std::size_t m_tables = 0;
    std::size_t m_figures = 0;
};

void DocxWriter::operator()(const ManuscriptHeading& heading) {
    const QString id = QString::number(++m_headings);
    beginParagraph(QStringLiteral("Heading%1").arg(heading.level).toLatin1().constData());
    begin("bookmarkStart");
    attribute("id", id);
    attribute("name", headingAnchor(m_headings));
    end();
    run(heading.text);
    begin("bookmarkEnd");
    attribute("id", id);
    end();
    end();
}

void DocxWriter::caption(const QString& label, const char* sequence, std::size_t number,
                         const QString& text) {
    beginParagraph("Caption");
    run(label.section(u' ', 0, -2) + u' ');
    fieldBegin(QStringLiteral(" SEQ %1 \\* ARABIC ").arg(QLatin1String(sequence)));
    run(QString::number(number));
    fieldMark("end");
    run(QStringLiteral(". ") + text);
    end();
}

void DocxWriter::cell(const TextCell& cell, int width, bool isHead) {
    begin("tc");
    begin("tcPr");
    begin("tcW");
    attribute("w", QString::number(width));
    attribute("type", QStringLiteral("dxa"));
    end();
    end();
    begin("p");
    begin("pPr");
    value("pStyle", QStringLiteral("TableText"));
    if (isHead) {
        begin("keepNext");
        end();
    }
    if (cell.isNumber) value("jc", QStringLiteral("right"));
    end();
    run(cell.text);
    end();
    end();
}

void DocxWriter::operator()(const ManuscriptTable& table) {
    const TextTable& text = table.table;
    ++m_tables;
    caption(tableWord(m_tables), "Table", m_tables, text.title);
    const auto shares = columnShares(text);
    begin("tbl");
    begin("tblPr");
    value("tblStyle", QStringLiteral("JournalTable"));
    begin("tblW");
    attribute("w", QString::number(TableWidth));
    attribute("type", QStringLiteral("dxa"));
    end();
    value("tblLook", QStringLiteral("0420"));
    end();
    begin("tblGrid");
    std::vector<int> widths;
    for (const double share : shares) {
        widths.push_back(static_cast<int>(std::lround(share * TableWidth)));
        begin("gridCol");
        attribute("w", QString::number(widths.back()));
        end();
    }
    end();
    begin("tr");
    begin("trPr");
    begin("cantSplit");
    end();
    begin("tblHeader");
    end();
    end();
    for (std::size_t column = 0; column < shares.size(); ++column)
        cell({columnAt(text, column).header, columnAt(text, column).isNumber}, widths[column],
             true);
    end();
    for (std::size_t row = 0; row < text.rows.size(); ++row) {
        begin("tr");
        const auto cells = wholeRow(text, row);
        for (std::size_t column = 0; column < cells.size(); ++column)
            cell(cells[column], widths[column], false);
        end();
    }
    end();
    for (const QString& note : text.notes) paragraph("Note", note);
    if (text.notes.isEmpty()) paragraph("Note", QString());
}

void DocxWriter::operator()(const ManuscriptFigure& figure) {
    const QByteArray& png = m_drawn[m_figures++];
    if (!png.isEmpty()) {
        const QSizeF size = figureSize(png) * EmuACentimetre;
        const QString number = QString::number(m_figures);
        // The namespaces of DrawingML are declared where they are used: written whole.
        writeWhole(
            QStringLiteral(
                "<w:p><w:pPr><w:keepNext/></w:pPr><w:r><w:drawing><wp:inline "
                "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/"
                "wordprocessingDrawing\" distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">"
                "<wp:extent cx=\"%1\" cy=\"%2\"/><wp:docPr id=\"%3\" name=\"%4\" descr=\"%5\"/>"
                "<a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
                "<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
                "<pic:pic xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
                "<pic:nvPicPr><pic:cNvPr id=\"%3\" name=\"%4\"/><pic:cNvPicPr/></pic:nvPicPr>"
                "<pic:blipFill><a:blip r:embed=\"figure%3\"/><a:stretch><a:fillRect/></a:stretch>"
                "</pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"%1\" "
                "cy=\"%2\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr>"
                "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>")
                .arg(QString::number(std::llround(size.width())),
                     QString::number(std::llround(size.height())), number,
                     QStringLiteral("figure-%1.png").arg(number),
                     xmlText(figure.chart.title).toHtmlEscaped().replace(u'\n', u' '))
                .toUtf8());
    }
    caption(figureWord(m_figures), "Figure", m_figures, figure.chart.title);
}

void DocxWriter::contents(const Manuscript& manuscript) {
    paragraph("TOCHeading", contentsWord());
    const auto entries = contentsOf(manuscript);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        beginParagraph(entries[i].level == 1 ? "TOC1" : "TOC2");
        if (i == 0) fieldBegin(QStringLiteral(" TOC \\o \"1-2\" \\h \\z \\u "));
        begin("hyperlink");
        attribute("anchor", entries[i].anchor);
        run(entries[i].text);
        end();
        if (i + 1 == entries.size()) fieldMark("end");
        end();
    }
}

void DocxWriter::head(const Manuscript& manuscript) {
    paragraph("Title", manuscript.title);
    for (const QString& line : manuscript.subtitles) paragraph("Subtitle", line);
    if (manuscript.hasContents) contents(manuscript);
}

QByteArray coreProperties(const Manuscript& manuscript) {
    return QStringLiteral(
               "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
               "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/"
               "metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
               "<dc:title>%1</dc:title><dc:language>%2</dc:language></cp:coreProperties>\n")
        .arg(xmlText(manuscript.title).toHtmlEscaped(),
             xmlText(manuscript.language).toHtmlEscaped())
        .toUtf8();
}

}  // namespace

QByteArray docxManuscript(const Manuscript& manuscript, const FigureDrawing& draw) {
    const auto figures = drawnFigures(manuscript, draw, QStringLiteral("png"));
    DocxWriter writer(figures);
    writer.beginDocument();
    writer.head(manuscript);
    for (const ManuscriptPart& part : manuscript.parts)
        std::visit([&](const auto& one) { writer(one); }, part);
    ArchiveWriter archive;
    archive.add(QStringLiteral("[Content_Types].xml"), docxContentTypes());
    archive.add(QStringLiteral("_rels/.rels"), docxPackageRelations());
    archive.add(QStringLiteral("docProps/core.xml"), coreProperties(manuscript));
    archive.add(QStringLiteral("word/document.xml"), writer.document());
    archive.add(QStringLiteral("word/_rels/document.xml.rels"), docxRelations(figures.size()));
    archive.add(QStringLiteral("word/styles.xml"), docxStyles(manuscript.language));
    archive.add(QStringLiteral("word/numbering.xml"), docxNumbering());
    archive.add(QStringLiteral("word/settings.xml"), docxSettings());
    archive.add(QStringLiteral("word/footer.xml"), DocxText().footer(manuscript.attribution));
    for (std::size_t figure = 0; figure < figures.size(); ++figure)
        archive.add(QStringLiteral("word/media/figure-%1.png").arg(figure + 1), figures[figure],
                    ArchiveWriter::Compression::Stored);
    return archive.bytes();
}

}  // namespace codebook
