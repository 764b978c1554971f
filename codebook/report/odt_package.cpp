// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/report/odt_package.h"

#include "codebook/report/markup_text.h"

namespace codebook {

namespace {

constexpr auto head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

QString style(const char* name, const char* parent, const char* paragraph, const char* text,
              const char* next = "Text_20_body") {
    return QStringLiteral(
               "<style:style style:name=\"%1\" style:family=\"paragraph\" "
               "style:parent-style-name=\"%2\" style:next-style-name=\"%3\">"
               "<style:paragraph-properties %4/><style:text-properties %5/></style:style>\n")
        .arg(QLatin1String(name), QLatin1String(parent), QLatin1String(next),
             QLatin1String(paragraph), QLatin1String(text));
}

QString heading(int level, const char* size) {
    return QStringLiteral(
               "<style:style style:name=\"Heading_20_%1\" style:display-name=\"Heading %1\" "
               "style:family=\"paragraph\" style:parent-style-name=\"Heading\" "
               "style:next-style-name=\"Text_20_body\" style:default-outline-level=\"%1\">"
               "<style:paragraph-properties fo:break-before=\"%3\"/>"
               "<style:text-properties fo:font-size=\"%2\"/></style:style>\n")
        .arg(QString::number(level), QLatin1String(size),
             level == 1 ? QStringLiteral("page") : QStringLiteral("auto"));
}

constexpr auto soft = R"(fo:color="#5b626b" fo:font-size="9.5pt")";

}  // namespace

QByteArray odtNamespaces() {
    QByteArray spaces;
    for (const char* name : {"office", "style", "text", "table", "meta"})
        spaces += QByteArray(" xmlns:") + name +
                  "=\"urn:oasis:names:tc:opendocument:xmlns:" + name + ":1.0\"";
    spaces +=
        " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
        " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
        " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
        " xmlns:xlink=\"http://www.w3.org/1999/xlink\""
        " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" office:version=\"1.3\"";
    return spaces;
}

QByteArray odtStyles(const QString& language, const QString& attribution) {
    QString xml =
        QLatin1String(head) +
        QStringLiteral("<office:document-styles%1>\n").arg(QLatin1String(odtNamespaces()));
    xml += QStringLiteral(
        "<office:font-face-decls><style:font-face style:name=\"Serif\" "
        "svg:font-family=\"'Source Serif 4', Cambria, 'Liberation Serif'\" "
        "style:font-family-generic=\"roman\"/><style:font-face style:name=\"Sans\" "
        "svg:font-family=\"Inter, Calibri, 'Liberation Sans'\" "
        "style:font-family-generic=\"swiss\"/></office:font-face-decls>\n<office:styles>\n");
    xml += QStringLiteral(
               "<style:default-style style:family=\"paragraph\"><style:paragraph-properties "
               "fo:margin-bottom=\"0.25cm\" fo:line-height=\"125%\"/><style:text-properties "
               "style:font-name=\"Serif\" fo:font-size=\"11pt\" fo:language=\"%1\" "
               "fo:country=\"none\"/></style:default-style>\n<style:style style:name=\"Standard\" "
               "style:family=\"paragraph\"/>\n")
               .arg(xmlText(language).toHtmlEscaped());
    xml += style("Text_20_body", "Standard", "", "");
    xml += style("Heading", "Standard",
                 R"(fo:margin-top="0.7cm" fo:margin-bottom="0.25cm" fo:keep-with-next="always")",
                 R"(style:font-name="Sans" fo:font-weight="bold")");
    xml += heading(1, "16pt") + heading(2, "13pt") + heading(3, "11pt");
    xml += style("Title", "Heading", "fo:margin-top=\"0cm\"", "fo:font-size=\"22pt\"");
    xml += style("Subtitle", "Standard", "fo:margin-bottom=\"0.1cm\"", soft);
    xml += style("Contents_20_Heading", "Heading", "", "fo:font-size=\"16pt\"");
    xml += style("Contents_20_1", "Standard", "fo:margin-bottom=\"0.08cm\"", "");
    xml += style("Contents_20_2", "Standard", R"(fo:margin-left="0.6cm" fo:margin-bottom="0.04cm")",
                 "");
    xml += style("Caption", "Standard",
                 R"(fo:margin-top="0.4cm" fo:margin-bottom="0.15cm" fo:keep-with-next="always")",
                 R"(style:font-name="Sans" fo:font-weight="bold" fo:font-size="10pt")");
    xml += style("Figure_20_Caption", "Caption",
                 R"(fo:margin-top="0.1cm" fo:keep-with-next="auto")", "");
    xml += style("Quotations", "Standard",
                 "fo:margin-left=\"1cm\" fo:margin-right=\"1cm\" fo:margin-bottom=\"0.08cm\" "
                 "fo:keep-with-next=\"always\"",
                 "", "Quotation_20_Source");
    xml += style("Quotation_20_Source", "Standard", R"(fo:margin-left="1cm" fo:margin-right="1cm")",
                 soft);
    xml += style("Quotation_20_Memo", "Quotation_20_Source", "", "fo:font-style=\"italic\"");
    xml += style("Note", "Standard", R"(fo:margin-top="0.1cm" fo:margin-bottom="0.15cm")", soft);
    xml += style("Table_20_Contents", "Standard",
                 R"(fo:margin-top="0.05cm" fo:margin-bottom="0.05cm" fo:line-height="110%")",
                 "fo:font-size=\"9.5pt\"", "Table_20_Contents");
    xml += style("Table_20_Number", "Table_20_Contents", "fo:text-align=\"end\"", "",
                 "Table_20_Number");
    xml += style("Footer", "Standard",
                 R"(fo:border-top="0.5pt solid #d5d2ca" fo:padding-top="0.15cm")", soft);
    xml +=
        QStringLiteral(
            "<style:style style:name=\"Lead\" style:family=\"text\"><style:text-properties "
            "fo:font-weight=\"bold\"/></style:style>\n"
            "<text:list-style style:name=\"List\"><text:list-level-style-bullet text:level=\"1\" "
            "text:bullet-char=\"•\"><style:list-level-properties text:space-before=\"0.3cm\" "
            "text:min-label-width=\"0.5cm\"/></text:list-level-style-bullet></text:list-style>\n"
            "</office:styles>\n<office:automatic-styles><style:page-layout style:name=\"Page\">"
            "<style:page-layout-properties fo:page-width=\"21cm\" fo:page-height=\"29.7cm\" "
            "fo:margin=\"2.5cm\"/><style:footer-style><style:header-footer-properties "
            "fo:margin-top=\"0.5cm\"/></style:footer-style></style:page-layout>"
            "</office:automatic-styles>\n<office:master-styles><style:master-page "
            "style:name=\"Standard\" style:page-layout-name=\"Page\"><style:footer><text:p "
            "text:style-name=\"Footer\">%1<text:page-number>1</text:page-number></text:p>"
            "</style:footer></style:master-page></office:master-styles>\n"
            "</office:document-styles>\n")
            .arg(attribution.isEmpty()
                     ? QString()
                     : xmlText(attribution.simplified()).toHtmlEscaped() + QStringLiteral(" · "));
    return xml.toUtf8();
}

QByteArray odtManifest(std::size_t figures) {
    QString xml = QLatin1String(head) +
                  QStringLiteral(
                      "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:"
                      "manifest:1.0\" manifest:version=\"1.3\">\n<manifest:file-entry "
                      "manifest:full-path=\"/\" manifest:version=\"1.3\" manifest:media-type="
                      "\"application/vnd.oasis.opendocument.text\"/>\n");
    const auto entry = [&](const QString& path, const char* type) {
        xml += QStringLiteral(
                   "<manifest:file-entry manifest:full-path=\"%1\" manifest:media-type=\"%2\"/>\n")
                   .arg(path, QLatin1String(type));
    };
    for (const char* name : {"content.xml", "styles.xml", "meta.xml"})
        entry(QLatin1String(name), "text/xml");
    for (std::size_t figure = 1; figure <= figures; ++figure)
        entry(QStringLiteral("Pictures/figure-%1.png").arg(figure), "image/png");
    return (xml + QStringLiteral("</manifest:manifest>\n")).toUtf8();
}

QByteArray odtMeta(const QString& title, const QString& language) {
    return (QLatin1String(head) +
            QStringLiteral("<office:document-meta%1><office:meta><meta:generator>Samsyn"
                           "</meta:generator><dc:title>%2</dc:title><dc:language>%3</dc:language>"
                           "</office:meta></office:document-meta>\n")
                .arg(QLatin1String(odtNamespaces()), xmlText(title).toHtmlEscaped(),
                     xmlText(language).toHtmlEscaped()))
        .toUtf8();
}

}  // namespace codebook
