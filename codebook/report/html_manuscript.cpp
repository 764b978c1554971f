// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page is well-formed XML too. Cells unfold by <details>, so that it needs no script.
#include <QSet>

#include "codebook/report/manuscript_writers.h"
#include "codebook/report/markup_text.h"
#include "codebook/report/table_writers.h"

namespace codebook {

namespace {

constexpr auto style =
    "  :root { color-scheme: light dark; --ink: #1f2328; --paper: #fbfaf7; --soft: #5b626b;\n"
    "    --line: #d5d2ca; }\n"
    "  @media (prefers-color-scheme: dark) {\n"
    "    :root { --ink: #e6e3dc; --paper: #16181c; --soft: #a2a7ae; --line: #3a3d42; } }\n"
    "  body { margin: 0 auto; max-width: 46rem; padding: 3rem 1.5rem; color: var(--ink);\n"
    "    background: var(--paper); font: 1.05rem/1.6 \"Source Serif 4\", \"Source Serif Pro\",\n"
    "    \"Noto Serif\", Georgia, serif; overflow-wrap: break-word; }\n"
    "  h1, h2, h3, h4, nav, table, caption, figcaption, summary, .note, .source, footer {\n"
    "    font-family: Inter, \"Noto Sans\", system-ui, sans-serif; }\n"
    "  h1, h2, h3, h4 { line-height: 1.25; margin: 2.2em 0 0.6em; }\n"
    "  header h1 { margin: 0 0 0.4em; font-size: 2rem; }\n"
    "  header p, .note, .source, footer { color: var(--soft); font-size: 0.86rem; margin: 0.3em 0; "
    "}\n"
    "  nav ol { list-style: none; padding-left: 0; margin: 0; }\n"
    "  nav li.level2 { padding-left: 1.4em; font-size: 0.92rem; }\n"
    "  nav a { color: inherit; text-decoration: none; }\n"
    "  nav a:hover, nav a:focus { text-decoration: underline; }\n"
    "  blockquote { margin: 1.2em 0; padding-left: 1.2em; border-left: 3px solid var(--line); }\n"
    "  blockquote p { margin: 0; }\n"
    "  .memo { margin: 0.4em 0 0; font-style: italic; font-size: 0.95rem; }\n"
    "  .scroll { overflow-x: auto; margin: 1.6em 0; }\n"
    "  table { border-collapse: collapse; border-top: 2px solid; border-bottom: 2px solid;\n"
    "    font-size: 0.88rem; line-height: 1.4; }\n"
    "  caption { text-align: left; padding-bottom: 0.6em; font-weight: 600; }\n"
    "  thead { border-bottom: 1px solid; }\n"
    "  th, td { padding: 0.3em 0.8em 0.3em 0; text-align: left; vertical-align: top;\n"
    "    font-weight: normal; }\n"
    "  .number { text-align: right; font-variant-numeric: tabular-nums; }\n"
    "  td details[open] { text-align: left; min-width: 18rem; }\n"
    "  summary { cursor: pointer; } td.number summary { list-style-position: inside; }\n"
    "  td blockquote { font-size: 0.88rem; }\n"
    "  figure { margin: 1.6em 0; } figure img { max-width: 100%; background: #fff; }\n"
    "  figcaption { font-weight: 600; font-size: 0.88rem; }\n"
    "  footer { border-top: 1px solid var(--line); margin-top: 4em; padding-top: 1em; }\n"
    "  @media print { body { max-width: none; padding: 0; } }\n";

QString element(const QString& name, const QString& attributes, const QString& inner) {
    return QStringLiteral("<%1%2>").arg(name,
                                        attributes.isEmpty() ? QString() : u' ' + attributes) +
           inner + QStringLiteral("</%1>").arg(name);
}

QString quotationElement(const Quotation& quotation, bool hasAnchor) {
    QString inner =
        element(QStringLiteral("p"), {}, htmlText(quotation.text)) +
        element(
            QStringLiteral("p"), QStringLiteral("class=\"source\""),
            QStringLiteral("— %1 · %2").arg(htmlText(quotation.source), htmlText(quotation.id)));
    if (!quotation.memo.isEmpty())
        inner += element(QStringLiteral("p"), QStringLiteral("class=\"memo\""),
                         htmlText(quotation.memo));
    return element(QStringLiteral("blockquote"),
                   hasAnchor ? QStringLiteral("id=\"%1\"").arg(htmlText(quotation.id)) : QString(),
                   inner);
}

class HtmlWriter {
   public:
    explicit HtmlWriter(std::vector<QByteArray> figures) : m_drawn(std::move(figures)) {}

    void operator()(const ManuscriptHeading& heading) {
        line(element(QStringLiteral("h%1").arg(heading.level + 1),
                     QStringLiteral("id=\"%1\"").arg(headingAnchor(++m_headings)),
                     htmlText(heading.text)));
    }
    void operator()(const Prose& prose) {
        const QString lead =
            prose.lead.isEmpty()
                ? QString()
                : element(QStringLiteral("strong"), {}, htmlText(prose.lead)) + u' ';
        line(element(QStringLiteral("p"),
                     prose.kind == Prose::Kind::Note ? QStringLiteral("class=\"note\"") : QString(),
                     lead + htmlText(prose.text)));
    }
    void operator()(const Quotation& quotation) {
        // A passage may stand under several themes, and an anchor only once on a page.
        const bool isFirst = !m_quoted.contains(quotation.id);
        m_quoted << quotation.id;
        line(quotationElement(quotation, isFirst));
    }
    void operator()(const ManuscriptList& list) {
        QString items;
        for (const QString& item : list.items)
            items += element(QStringLiteral("li"), {}, htmlText(item)) + u'\n';
        line(element(QStringLiteral("ul"), {}, items));
    }
    void operator()(const ManuscriptTable& table);
    void operator()(const ManuscriptFigure& figure) {
        const QByteArray svg = m_drawn[m_figures++];
        const QString picture =
            svg.isEmpty()
                ? QString()
                : QStringLiteral("<img alt=\"%1\" src=\"data:image/svg+xml;base64,%2\"/>")
                      .arg(htmlText(figure.chart.title), QString::fromLatin1(svg.toBase64()));
        line(element(QStringLiteral("figure"), {},
                     picture + element(QStringLiteral("figcaption"), {},
                                       figureWord(m_figures) + QStringLiteral(". ") +
                                           htmlText(figure.chart.title))));
    }
    void line(const QString& text) { m_html += text + u'\n'; }
    QString html() const { return m_html; }

   private:
    QString cell(const ManuscriptTable& table, std::size_t row, std::size_t column,
                 const TextCell& cell) const;

    QString m_html;
    std::vector<QByteArray> m_drawn;
    QSet<QString> m_quoted;
    std::size_t m_headings = 0;
    std::size_t m_tables = 0;
    std::size_t m_figures = 0;
};

QString HtmlWriter::cell(const ManuscriptTable& table, std::size_t row, std::size_t column,
                         const TextCell& cell) const {
    const QString number = cell.isNumber ? QStringLiteral("class=\"number\"") : QString();
    if (table.table.hasRowHeaders && column == 0)
        return element(QStringLiteral("th"), QStringLiteral("scope=\"row\""), htmlText(cell.text));
    QString inner = htmlText(cell.text);
    if (row < table.behind.size() && column < table.behind[row].size() &&
        !table.behind[row][column].empty()) {
        QString quotations;
        for (const Quotation& quotation : table.behind[row][column])
            quotations += quotationElement(quotation, false);
        inner = element(QStringLiteral("details"), {},
                        element(QStringLiteral("summary"), {}, inner) + quotations);
    }
    return element(QStringLiteral("td"), number, inner);
}

void HtmlWriter::operator()(const ManuscriptTable& table) {
    line(QStringLiteral("<div class=\"scroll\"><table>"));
    line(element(QStringLiteral("caption"), {},
                 tableWord(++m_tables) + QStringLiteral(". ") + htmlText(table.table.title)));
    QString head;
    for (std::size_t column = 0; column < width(table.table); ++column) {
        const TextColumn named = columnAt(table.table, column);
        head += element(QStringLiteral("th"),
                        named.isNumber ? QStringLiteral("scope=\"col\" class=\"number\"")
                                       : QStringLiteral("scope=\"col\""),
                        htmlText(named.header));
    }
    line(QStringLiteral("<thead><tr>") + head + QStringLiteral("</tr></thead><tbody>"));
    for (std::size_t row = 0; row < table.table.rows.size(); ++row) {
        const auto cells = wholeRow(table.table, row);
        QString inner;
        for (std::size_t column = 0; column < cells.size(); ++column)
            inner += cell(table, row, column, cells[column]);
        line(element(QStringLiteral("tr"), {}, inner));
    }
    line(QStringLiteral("</tbody></table></div>"));
    for (const QString& note : table.table.notes)
        line(element(QStringLiteral("p"), QStringLiteral("class=\"note\""), htmlText(note)));
}

QString contentsElement(const Manuscript& manuscript) {
    QString items;
    for (const ContentsEntry& entry : contentsOf(manuscript))
        items += QStringLiteral("<li class=\"level%1\"><a href=\"#%2\">%3</a></li>\n")
                     .arg(QString::number(entry.level), entry.anchor, htmlText(entry.text));
    return QStringLiteral("<nav aria-label=\"%1\"><h2>%1</h2>\n<ol>\n%2</ol></nav>")
        .arg(htmlText(contentsWord()), items);
}

}  // namespace

QString htmlManuscript(const Manuscript& manuscript, const FigureDrawing& draw) {
    HtmlWriter writer(drawnFigures(manuscript, draw, QStringLiteral("svg")));
    writer.line(QStringLiteral("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" "
                               "lang=\"%1\">\n<head>\n<meta charset=\"utf-8\"/>\n<meta "
                               "name=\"viewport\" content=\"width=device-width\"/>\n<title>%2"
                               "</title>\n<style>\n%3</style>\n</head>\n<body>\n<header>")
                    .arg(htmlText(manuscript.language), htmlText(manuscript.title.simplified()),
                         QLatin1String(style)));
    writer.line(element(QStringLiteral("h1"), {}, htmlText(manuscript.title)));
    for (const QString& subtitle : manuscript.subtitles)
        writer.line(element(QStringLiteral("p"), {}, htmlText(subtitle)));
    writer.line(QStringLiteral("</header>"));
    if (manuscript.hasContents) writer.line(contentsElement(manuscript));
    writer.line(QStringLiteral("<main>"));
    for (const ManuscriptPart& part : manuscript.parts) std::visit(writer, part);
    writer.line(QStringLiteral("</main>"));
    if (!manuscript.attribution.isEmpty())
        writer.line(element(QStringLiteral("footer"), {}, htmlText(manuscript.attribution)));
    writer.line(QStringLiteral("</body>\n</html>"));
    return writer.html();
}

}  // namespace codebook
