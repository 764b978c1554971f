// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// HTML as QTextDocument knows it (Qt's "Supported HTML Subset"): styles on the elements, tables
// whose rules are rows of colour.
#include "codebook/report/manuscript_writers.h"
#include "codebook/report/markup_text.h"
#include "codebook/report/table_writers.h"

namespace codebook {

namespace {

constexpr auto soft = "color:#5b626b; font-size:small;";

QString paragraph(const char* style, const QString& inner) {
    return QStringLiteral("<p style=\"%1\">").arg(QLatin1String(style)) + inner +
           QStringLiteral("</p>\n");
}

class PaperWriter {
   public:
    PaperWriter(std::vector<QByteArray> figures, PaperLinks links)
        : m_drawn(std::move(figures)), m_leadsToWords(links == PaperLinks::Words) {}

    void operator()(const ManuscriptHeading& heading) {
        const QString page =
            heading.level == 1 ? QStringLiteral(" style=\"page-break-before:always;\"") : QString();
        m_html += QStringLiteral("<h%1%4><a name=\"%2\"></a>%3</h%1>\n")
                      .arg(QString::number(heading.level + 1), headingAnchor(++m_headings),
                           htmlText(heading.text), page);
    }
    void operator()(const Prose& prose) {
        const QString lead = prose.lead.isEmpty()
                                 ? QString()
                                 : QStringLiteral("<b>%1</b> ").arg(htmlText(prose.lead));
        m_html +=
            paragraph(prose.kind == Prose::Kind::Note ? soft : "", lead + htmlText(prose.text));
    }
    void operator()(const Quotation& quotation) {
        m_html += QStringLiteral("<blockquote>");
        m_html += paragraph("margin-bottom:2px;", htmlText(quotation.text));
        m_html += paragraph(
            (QByteArray("margin-top:0px;") + soft).constData(),
            QStringLiteral("— %1 · %2")
                .arg(htmlText(quotation.source),
                     linked(QStringLiteral("quotation:") + quotation.id, htmlText(quotation.id))));
        if (!quotation.memo.isEmpty())
            m_html += paragraph("margin-top:0px;",
                                QStringLiteral("<i>%1</i>").arg(htmlText(quotation.memo)));
        m_html += QStringLiteral("</blockquote>\n");
    }
    void operator()(const ManuscriptList& list) {
        m_html += QStringLiteral("<ul>");
        for (const QString& item : list.items)
            m_html += QStringLiteral("<li>%1</li>\n").arg(htmlText(item));
        m_html += QStringLiteral("</ul>\n");
    }
    void operator()(const ManuscriptTable& table);
    void operator()(const ManuscriptFigure& figure) {
        const QByteArray png = m_drawn[m_figures++];
        constexpr double dotsACentimetre = 96 / 2.54;  // of Qt's pixels
        m_html +=
            png.isEmpty()
                ? QStringLiteral(
                      "<table width=\"100%\" border=\"1\" cellpadding=\"40\" "
                      "cellspacing=\"0\"><tr><td align=\"center\">▦</td></tr>"
                      "</table>\n")
                : QStringLiteral("<p><img width=\"%1\" src=\"data:image/png;base64,%2\"/></p>\n")
                      .arg(static_cast<int>(figureSize(png).width() * dotsACentimetre))
                      .arg(QString::fromLatin1(png.toBase64()));
        m_html += paragraph("margin-top:0px;", QStringLiteral("<b>%1.</b> %2")
                                                   .arg(htmlText(figureWord(m_figures)),
                                                        htmlText(figure.chart.title)));
    }
    void add(const QString& html) { m_html += html; }
    QString html() const { return m_html; }

   private:
    QString linked(const QString& address, const QString& inner) const {
        // Said here: Qt takes the colour of links from the program, which may be a dark one.
        return m_leadsToWords ? QStringLiteral("<a href=\"%1\" style=\"color:#2456a6;\">%2</a>")
                                    .arg(address, inner)
                              : inner;
    }
    QString cell(const ManuscriptTable& table, std::size_t row, std::size_t column,
                 const QString& text) const;

    QString m_html;
    std::vector<QByteArray> m_drawn;
    bool m_leadsToWords;
    std::size_t m_headings = 0;
    std::size_t m_tables = 0;
    std::size_t m_figures = 0;
};

QString PaperWriter::cell(const ManuscriptTable& table, std::size_t row, std::size_t column,
                          const QString& text) const {
    const bool hasBehind = row < table.behind.size() && column < table.behind[row].size() &&
                           !table.behind[row][column].empty();
    if (!hasBehind) return text;
    return linked(QStringLiteral("behind:%1/%2/%3").arg(m_tables - 1).arg(row).arg(column), text);
}

void PaperWriter::operator()(const ManuscriptTable& table) {
    const TextTable& text = table.table;
    const std::size_t columns = width(text);
    const QString rule = QStringLiteral(
                             "<tr><td colspan=\"%1\" style=\"border-top:1px solid #80858c; "
                             "padding:0px; font-size:1px;\"></td></tr>\n")
                             .arg(columns);
    m_html += paragraph(
        "margin-bottom:4px;",
        QStringLiteral("<b>%1.</b> %2").arg(htmlText(tableWord(++m_tables)), htmlText(text.title)));
    m_html += QStringLiteral(
                  "<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\" border=\"0\" "
                  "style=\"border-collapse:collapse;\">\n<thead>") +
              rule + QStringLiteral("<tr>");
    const auto shares = columnShares(text);
    for (std::size_t column = 0; column < columns; ++column)
        m_html += QStringLiteral("<th width=\"%1%\" align=\"%2\">%3</th>")
                      .arg(static_cast<int>(shares[column] * 100))
                      .arg(columnAt(text, column).isNumber ? QStringLiteral("right")
                                                           : QStringLiteral("left"),
                           htmlText(columnAt(text, column).header));
    m_html += QStringLiteral("</tr>\n") + rule + QStringLiteral("</thead>\n");
    for (std::size_t row = 0; row < text.rows.size(); ++row) {
        m_html += QStringLiteral("<tr>");
        std::size_t column = 0;
        for (const TextCell& each : wholeRow(text, row))
            m_html += QStringLiteral("<td align=\"%1\">%2</td>")
                          .arg(each.isNumber ? QStringLiteral("right") : QStringLiteral("left"),
                               cell(table, row, column++, htmlText(each.text)));
        m_html += QStringLiteral("</tr>\n");
    }
    m_html += rule + QStringLiteral("</table>\n");
    for (const QString& note : text.notes) m_html += paragraph(soft, htmlText(note));
    if (text.notes.isEmpty()) m_html += QStringLiteral("<p></p>\n");
}

}  // namespace

QString paperPage(const Manuscript& manuscript, const FigureDrawing& draw, PaperLinks links) {
    PaperWriter writer(drawnFigures(manuscript, draw, QStringLiteral("png")), links);
    writer.add(QStringLiteral("<html><head><title>%1</title></head><body>\n<h1>%2</h1>\n")
                   .arg(htmlText(manuscript.title.simplified()), htmlText(manuscript.title)));
    for (const QString& line : manuscript.subtitles) writer.add(paragraph(soft, htmlText(line)));
    if (manuscript.hasContents) {
        writer.add(QStringLiteral("<h2>%1</h2>\n").arg(htmlText(contentsWord())));
        for (const ContentsEntry& entry : contentsOf(manuscript))
            writer.add(QStringLiteral(
                           "<p style=\"margin-top:0px; margin-bottom:0px; margin-left:%1px;\"><a "
                           "href=\"#%2\" style=\"text-decoration:none; "
                           "color:inherit;\">%3</a></p>\n")
                           .arg(QString::number((entry.level - 1) * 20), entry.anchor,
                                htmlText(entry.text)));
    }
    for (const ManuscriptPart& part : manuscript.parts) std::visit(writer, part);
    if (!manuscript.attribution.isEmpty())
        writer.add(paragraph(soft, htmlText(manuscript.attribution)));
    writer.add(QStringLiteral("</body></html>\n"));
    return writer.html();
}

QString paperQuotations(const std::vector<Quotation>& quotations, PaperLinks links) {
    PaperWriter writer({}, links);
    for (const Quotation& quotation : quotations) writer(quotation);
    return writer.html();
}

}  // namespace codebook
