// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Content is written as text: elements of ODT carry many prefixed attributes, which a stream writer
// would spread over as many lines.
#include "codebook/archive/archive_writer.h"
#include "codebook/report/manuscript_writers.h"
#include "codebook/report/markup_text.h"
#include "codebook/report/odt_package.h"
#include "codebook/report/table_writers.h"

namespace codebook {

namespace {

/// Escaped, with line ends, tabs and runs of blanks as ODF writes them (part 3, 6.1).
QString odtText(const QString& text) {
    QString xml;
    qsizetype blanks = 0;
    const auto writeBlanks = [&] {
        if (blanks > 0) xml += u' ';
        if (blanks > 1) xml += QStringLiteral("<text:s text:c=\"%1\"/>").arg(blanks - 1);
        blanks = 0;
    };
    for (const QChar character : xmlText(text).toHtmlEscaped()) {
        if (character == u' ') {
            ++blanks;
            continue;
        }
        writeBlanks();
        if (character == u'\n')
            xml += QStringLiteral("<text:line-break/>");
        else if (character == u'\t')
            xml += QStringLiteral("<text:tab/>");
        else
            xml += character;
    }
    writeBlanks();
    return xml;
}

QString paragraph(const char* style, const QString& inner) {
    return QStringLiteral("<text:p text:style-name=\"%1\">").arg(QLatin1String(style)) + inner +
           QStringLiteral("</text:p>\n");
}

QString caption(const char* style, const QString& label, const char* sequence, std::size_t number,
                const QString& text) {
    return paragraph(style, odtText(label.section(u' ', 0, -2)) +
                                QStringLiteral(" <text:sequence text:name=\"%1\" text:formula="
                                               "\"ooow:%1+1\" style:num-format=\"1\">%2"
                                               "</text:sequence>. ")
                                    .arg(QLatin1String(sequence))
                                    .arg(number) +
                                odtText(text));
}

class OdtWriter {
   public:
    explicit OdtWriter(std::vector<QByteArray> figures) : m_drawn(std::move(figures)) {}

    void head(const Manuscript& manuscript);
    void operator()(const ManuscriptHeading& heading) {
        m_xml += QStringLiteral(
                     "<text:h text:style-name=\"Heading_20_%1\" text:outline-level=\"%1\">"
                     "<text:bookmark text:name=\"%2\"/>")
                     .arg(QString::number(heading.level), headingAnchor(++m_headings)) +
                 odtText(heading.text) + QStringLiteral("</text:h>\n");
    }
    void operator()(const Prose& prose) {
        const QString lead = prose.lead.isEmpty()
                                 ? QString()
                                 : QStringLiteral("<text:span text:style-name=\"Lead\">") +
                                       odtText(prose.lead) + QStringLiteral("</text:span> ");
        m_xml += paragraph(prose.kind == Prose::Kind::Note ? "Note" : "Text_20_body",
                           lead + odtText(prose.text));
    }
    void operator()(const Quotation& quotation) {
        m_xml +=
            paragraph("Quotations", odtText(quotation.text)) +
            paragraph("Quotation_20_Source",
                      odtText(QStringLiteral("— %1 · %2").arg(quotation.source, quotation.id)));
        if (!quotation.memo.isEmpty())
            m_xml += paragraph("Quotation_20_Memo", odtText(quotation.memo));
    }
    void operator()(const ManuscriptList& list) {
        m_xml += QStringLiteral("<text:list text:style-name=\"List\">");
        for (const QString& item : list.items)
            m_xml += QStringLiteral("<text:list-item>") + paragraph("Text_20_body", odtText(item)) +
                     QStringLiteral("</text:list-item>");
        m_xml += QStringLiteral("</text:list>\n");
    }
    void operator()(const ManuscriptTable& table);
    void operator()(const ManuscriptFigure& figure) {
        const QByteArray& png = m_drawn[m_figures++];
        const QString number = QString::number(m_figures);
        const QSizeF size = figureSize(png);
        if (!png.isEmpty())
            m_xml += paragraph(
                "Text_20_body",
                QStringLiteral("<draw:frame draw:name=\"figure-%1\" text:anchor-type=\"as-char\" "
                               "svg:width=\"%2cm\" svg:height=\"%3cm\"><draw:image "
                               "xlink:href=\"Pictures/figure-%1.png\" xlink:type=\"simple\" "
                               "xlink:show=\"embed\" xlink:actuate=\"onLoad\"/><svg:desc>%4"
                               "</svg:desc></draw:frame>")
                    .arg(number)
                    .arg(size.width(), 0, 'f', 2)
                    .arg(size.height(), 0, 'f', 2)
                    .arg(xmlText(figure.chart.title).toHtmlEscaped()));
        m_xml += caption("Figure_20_Caption", figureWord(m_figures), "Figure", m_figures,
                         figure.chart.title);
    }
    QByteArray content() const;

   private:
    QString m_xml;
    QString m_columnStyles;
    std::vector<QByteArray> m_drawn;
    std::size_t m_headings = 0;
    std::size_t m_tables = 0;
    std::size_t m_figures = 0;
};

void OdtWriter::head(const Manuscript& manuscript) {
    m_xml += paragraph("Title", odtText(manuscript.title));
    for (const QString& line : manuscript.subtitles) m_xml += paragraph("Subtitle", odtText(line));
    if (!manuscript.hasContents) return;
    const QString word = odtText(contentsWord());
    m_xml +=
        QStringLiteral(
            "<text:table-of-content text:name=\"Contents\" text:protected=\"false\">"
            "<text:table-of-content-source text:outline-level=\"2\"><text:index-title-template "
            "text:style-name=\"Contents_20_Heading\">%1</text:index-title-template>")
            .arg(word);
    for (const char* level : {"1", "2"})
        m_xml += QStringLiteral(
                     "<text:table-of-content-entry-template text:outline-level=\"%1\" "
                     "text:style-name=\"Contents_20_%1\"><text:index-entry-link-start/>"
                     "<text:index-entry-text/><text:index-entry-tab-stop style:type=\"right\" "
                     "style:leader-char=\".\"/><text:index-entry-page-number/>"
                     "<text:index-entry-link-end/></text:table-of-content-entry-template>")
                     .arg(QLatin1String(level));
    m_xml += QStringLiteral(
                 "</text:table-of-content-source><text:index-body><text:index-title "
                 "text:name=\"Contents_Head\">") +
             paragraph("Contents_20_Heading", word) + QStringLiteral("</text:index-title>\n");
    for (const ContentsEntry& entry : contentsOf(manuscript))
        m_xml += paragraph(entry.level == 1 ? "Contents_20_1" : "Contents_20_2",
                           QStringLiteral("<text:a xlink:type=\"simple\" xlink:href=\"#%1\">%2"
                                          "</text:a>")
                               .arg(entry.anchor, odtText(entry.text)));
    m_xml += QStringLiteral("</text:index-body></text:table-of-content>\n");
}

void OdtWriter::operator()(const ManuscriptTable& table) {
    const TextTable& text = table.table;
    const QString name = QStringLiteral("Table%1").arg(++m_tables);
    m_xml += caption("Caption", tableWord(m_tables), "Table", m_tables, text.title);
    m_xml +=
        QStringLiteral("<table:table table:name=\"%1\" table:style-name=\"Journal\">").arg(name);
    std::size_t column = 0;
    for (const double share : columnShares(text)) {
        const QString style = QStringLiteral("%1.%2").arg(name).arg(++column);
        m_columnStyles += QStringLiteral(
                              "<style:style style:name=\"%1\" style:family=\"table-column\">"
                              "<style:table-column-properties style:rel-column-width=\"%2*\"/>"
                              "</style:style>\n")
                              .arg(style)
                              .arg(static_cast<int>(share * 10000));
        m_xml += QStringLiteral("<table:table-column table:style-name=\"%1\"/>").arg(style);
    }
    const auto cell = [&](const TextCell& one, const char* style) {
        m_xml +=
            QStringLiteral(
                "<table:table-cell table:style-name=\"%1\" "
                "office:value-type=\"string\">")
                .arg(QLatin1String(style)) +
            paragraph(one.isNumber ? "Table_20_Number" : "Table_20_Contents", odtText(one.text)) +
            QStringLiteral("</table:table-cell>");
    };
    m_xml += QStringLiteral("<table:table-header-rows><table:table-row>");
    for (std::size_t at = 0; at < width(text); ++at)
        cell({columnAt(text, at).header, columnAt(text, at).isNumber}, "JournalHead");
    m_xml += QStringLiteral("</table:table-row></table:table-header-rows>\n");
    for (std::size_t row = 0; row < text.rows.size(); ++row) {
        m_xml += QStringLiteral("<table:table-row>");
        for (const TextCell& one : wholeRow(text, row))
            cell(one, row + 1 == text.rows.size() ? "JournalFoot" : "JournalCell");
        m_xml += QStringLiteral("</table:table-row>\n");
    }
    m_xml += QStringLiteral("</table:table>\n");
    for (const QString& note : text.notes) m_xml += paragraph("Note", odtText(note));
    if (text.notes.isEmpty()) m_xml += paragraph("Note", {});
}

QByteArray OdtWriter::content() const {
    const auto cellStyle = [](const char* name, const char* borders) {
        return QStringLiteral(
                   "<style:style style:name=\"%1\" style:family=\"table-cell\">"
                   "<style:table-cell-properties fo:padding=\"0.06cm\" %2/></style:style>\n")
            .arg(QLatin1String(name), QLatin1String(borders));
    };
    const QString xml =
        QStringLiteral(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content%1>\n"
            "<office:automatic-styles>\n<style:style style:name=\"Journal\" "
            "style:family=\"table\"><style:table-properties style:width=\"16cm\" "
            "table:align=\"margins\"/></style:style>\n")
            .arg(QLatin1String(odtNamespaces())) +
        cellStyle("JournalHead",
                  R"(fo:border-top="1pt solid #000000" fo:border-bottom="0.5pt solid #000000")") +
        cellStyle("JournalCell", "") +
        cellStyle("JournalFoot", "fo:border-bottom=\"1pt solid #000000\"") + m_columnStyles +
        QStringLiteral(
            "</office:automatic-styles>\n<office:body><office:text>\n<text:sequence-decls>"
            "<text:sequence-decl text:display-outline-level=\"0\" text:name=\"Table\"/>"
            "<text:sequence-decl text:display-outline-level=\"0\" text:name=\"Figure\"/>"
            "</text:sequence-decls>\n") +
        m_xml + QStringLiteral("</office:text></office:body>\n</office:document-content>\n");
    return xml.toUtf8();
}

}  // namespace

QByteArray odtManuscript(const Manuscript& manuscript, const FigureDrawing& draw) {
    const auto figures = drawnFigures(manuscript, draw, QStringLiteral("png"));
    OdtWriter writer(figures);
    writer.head(manuscript);
    for (const ManuscriptPart& part : manuscript.parts) std::visit(writer, part);
    ArchiveWriter archive;
    archive.add(QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.text",
                ArchiveWriter::Compression::Stored);
    archive.add(QStringLiteral("content.xml"), writer.content());
    archive.add(QStringLiteral("styles.xml"),
                odtStyles(manuscript.language, manuscript.attribution));
    archive.add(QStringLiteral("meta.xml"), odtMeta(manuscript.title, manuscript.language));
    for (std::size_t figure = 0; figure < figures.size(); ++figure)
        archive.add(QStringLiteral("Pictures/figure-%1.png").arg(figure + 1), figures[figure],
                    ArchiveWriter::Compression::Stored);
    archive.add(QStringLiteral("META-INF/manifest.xml"), odtManifest(figures.size()));
    return archive.bytes();
}

}  // namespace codebook
