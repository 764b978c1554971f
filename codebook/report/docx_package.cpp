// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/report/docx_package.h"

#include "codebook/report/markup_text.h"

namespace codebook {

namespace {

constexpr auto head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr auto wordSpace =
    " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
constexpr auto officeRelation =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

QString paragraphStyle(const char* id, const char* name, const char* basedOn, const char* next,
                       const char* paragraph, const char* run) {
    return QStringLiteral(
               "<w:style w:type=\"paragraph\" w:styleId=\"%1\"><w:name w:val=\"%2\"/>"
               "<w:basedOn w:val=\"%3\"/><w:next w:val=\"%4\"/><w:qFormat/><w:pPr>%5</w:pPr>"
               "<w:rPr>%6</w:rPr></w:style>\n")
        .arg(QLatin1String(id), QLatin1String(name), QLatin1String(basedOn), QLatin1String(next),
             QLatin1String(paragraph), QLatin1String(run));
}

QString relation(const QString& id, const QString& type, const QString& target) {
    return QStringLiteral("<Relationship Id=\"%1\" Type=\"%2%3\" Target=\"%4\"/>\n")
        .arg(id, QLatin1String(officeRelation), type, target);
}

constexpr auto relationsHead =
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\n";

}  // namespace

QByteArray docxStyles(const QString& language) {
    QString xml =
        QLatin1String(head) + QStringLiteral("<w:styles%1>\n").arg(QLatin1String(wordSpace));
    xml += QStringLiteral(
               "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Cambria\" "
               "w:hAnsi=\"Cambria\" w:cs=\"Times New Roman\" w:eastAsia=\"SimSun\"/>"
               "<w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/><w:lang w:val=\"%1\"/></w:rPr>"
               "</w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"140\" w:line=\"288\" "
               "w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>\n"
               "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">"
               "<w:name w:val=\"Normal\"/><w:qFormat/></w:style>\n"
               "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\">"
               "<w:name w:val=\"Normal Table\"/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/>"
               "<w:tblCellMar><w:left w:w=\"60\" w:type=\"dxa\"/><w:right w:w=\"60\" "
               "w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>\n")
               .arg(xmlText(language).toHtmlEscaped());
    const char* sans = R"(<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:b/>)";
    const QByteArray heading1 = QByteArray(sans) + "<w:sz w:val=\"32\"/>";
    const QByteArray heading2 = QByteArray(sans) + "<w:sz w:val=\"26\"/>";
    const QByteArray heading3 = QByteArray(sans) + "<w:sz w:val=\"22\"/>";
    const QByteArray title = QByteArray(sans) + "<w:sz w:val=\"44\"/>";
    const QByteArray caption = QByteArray(sans) + "<w:sz w:val=\"20\"/>";
    xml += paragraphStyle("Title", "Title", "Normal", "Subtitle", "<w:spacing w:after=\"80\"/>",
                          title.constData());
    xml += paragraphStyle("Subtitle", "Subtitle", "Normal", "Normal", "<w:spacing w:after=\"40\"/>",
                          R"(<w:color w:val="5B626B"/><w:sz w:val="20"/>)");
    const char* keep =
        "<w:keepNext/><w:keepLines/>%1<w:spacing w:before=\"360\" w:after=\"120\"/>"
        "<w:outlineLvl w:val=\"%2\"/>";
    const std::pair<const char*, const QByteArray*> headings[] = {
        {"1", &heading1}, {"2", &heading2}, {"3", &heading3}};
    for (int level = 0; level < 3; ++level) {
        const auto& [number, run] = headings[level];
        xml += paragraphStyle((QByteArray("Heading") + number).constData(),
                              (QByteArray("heading ") + number).constData(), "Normal", "Normal",
                              QString::fromLatin1(keep)
                                  .arg(QLatin1String(level == 0 ? "<w:pageBreakBefore/>" : ""))
                                  .arg(level)
                                  .toLatin1()
                                  .constData(),
                              run->constData());
    }
    xml += paragraphStyle("Caption", "caption", "Normal", "Normal",
                          R"(<w:keepNext/><w:spacing w:before="240" w:after="80"/>)",
                          caption.constData());
    xml += paragraphStyle("Quote", "Quote", "Normal", "QuotationSource",
                          "<w:keepNext/><w:spacing w:after=\"40\"/><w:ind w:left=\"567\" "
                          "w:right=\"567\"/>",
                          "");
    xml += paragraphStyle("QuotationSource", "Quotation Source", "Normal", "Normal",
                          R"(<w:ind w:left="567" w:right="567"/>)",
                          R"(<w:color w:val="5B626B"/><w:sz w:val="19"/>)");
    xml += paragraphStyle("QuotationMemo", "Quotation Memo", "QuotationSource", "Normal", "",
                          "<w:i/>");
    xml += paragraphStyle("Note", "Note", "Normal", "Normal",
                          R"(<w:spacing w:before="60" w:after="80"/>)",
                          R"(<w:color w:val="5B626B"/><w:sz w:val="19"/>)");
    xml += paragraphStyle("TableText", "Table Text", "Normal", "TableText",
                          "<w:spacing w:before=\"30\" w:after=\"30\" w:line=\"240\" "
                          "w:lineRule=\"auto\"/>",
                          "<w:sz w:val=\"19\"/>");
    xml += paragraphStyle("ListParagraph", "List Paragraph", "Normal", "ListParagraph",
                          "<w:spacing w:after=\"60\"/>", "");
    xml += paragraphStyle("TOCHeading", "TOC Heading", "Normal", "Normal",
                          R"(<w:keepNext/><w:spacing w:before="360" w:after="120"/>)",
                          heading1.constData());
    xml += paragraphStyle("TOC1", "toc 1", "Normal", "Normal", "<w:spacing w:after=\"40\"/>", "");
    xml += paragraphStyle("TOC2", "toc 2", "Normal", "Normal",
                          R"(<w:spacing w:after="20"/><w:ind w:left="340"/>)", "");
    xml += paragraphStyle("Footer", "footer", "Normal", "Footer",
                          R"(<w:tabs><w:tab w:val="right" w:pos="9070"/></w:tabs>)",
                          R"(<w:color w:val="5B626B"/><w:sz w:val="17"/>)");
    xml += QStringLiteral(
        "<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"JournalTable\">"
        "<w:name w:val=\"Journal Table\"/><w:basedOn w:val=\"TableNormal\"/><w:tblPr>"
        "<w:tblBorders><w:top w:val=\"single\" w:sz=\"12\" w:space=\"0\" w:color=\"auto\"/>"
        "<w:bottom w:val=\"single\" w:sz=\"12\" w:space=\"0\" w:color=\"auto\"/></w:tblBorders>"
        "</w:tblPr><w:tblStylePr w:type=\"firstRow\"><w:tcPr><w:tcBorders><w:bottom "
        "w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"auto\"/></w:tcBorders></w:tcPr>"
        "</w:tblStylePr></w:style>\n");
    return (xml + QStringLiteral("</w:styles>\n")).toUtf8();
}

QByteArray docxNumbering() {
    return (QLatin1String(head) +
            QStringLiteral("<w:numbering%1>\n").arg(QLatin1String(wordSpace)) +
            QStringLiteral(
                "<w:abstractNum w:abstractNumId=\"1\"><w:multiLevelType w:val=\"singleLevel\"/>"
                "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/>"
                "<w:lvlText w:val=\"•\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"454\" "
                "w:hanging=\"340\"/></w:pPr></w:lvl></w:abstractNum>\n"
                "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>\n"
                "</w:numbering>\n"))
        .toUtf8();
}

QByteArray docxSettings() {
    return QByteArray(head) + "<w:settings" + wordSpace +
           "><w:compat><w:compatSetting w:name=\"compatibilityMode\" "
           "w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
           "</w:settings>\n";
}

QByteArray docxContentTypes() {
    QString xml = QLatin1String(head) +
                  QStringLiteral(
                      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                      "content-types\">\n<Default Extension=\"rels\" ContentType=\"application/"
                      "vnd.openxmlformats-package.relationships+xml\"/>\n<Default "
                      "Extension=\"xml\" ContentType=\"application/xml\"/>\n<Default "
                      "Extension=\"png\" ContentType=\"image/png\"/>\n");
    for (const char* part : {"document.main", "styles", "numbering", "settings", "footer"}) {
        const QString name = QLatin1String(part) == QLatin1String("document.main")
                                 ? QStringLiteral("document")
                                 : QLatin1String(part);
        xml += QStringLiteral(
                   "<Override PartName=\"/word/%1.xml\" ContentType=\"application/"
                   "vnd.openxmlformats-officedocument.wordprocessingml.%2+xml\"/>\n")
                   .arg(name, QLatin1String(part));
    }
    xml += QStringLiteral(
        "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/"
        "vnd.openxmlformats-package.core-properties+xml\"/>\n</Types>\n");
    return xml.toUtf8();
}

QByteArray docxPackageRelations() {
    return (QLatin1String(head) + QLatin1String(relationsHead) +
            relation(QStringLiteral("document"), QStringLiteral("officeDocument"),
                     QStringLiteral("word/document.xml")) +
            QStringLiteral("<Relationship Id=\"core\" Type=\"http://schemas.openxmlformats.org/"
                           "package/2006/relationships/metadata/core-properties\" "
                           "Target=\"docProps/core.xml\"/>\n</Relationships>\n"))
        .toUtf8();
}

QByteArray docxRelations(std::size_t figures) {
    QString xml = QLatin1String(head) + QLatin1String(relationsHead);
    for (const char* part : {"styles", "numbering", "settings", "footer"})
        xml += relation(QLatin1String(part), QLatin1String(part),
                        QLatin1String(part) + QStringLiteral(".xml"));
    for (std::size_t figure = 1; figure <= figures; ++figure)
        xml += relation(QStringLiteral("figure%1").arg(figure), QStringLiteral("image"),
                        QStringLiteral("media/figure-%1.png").arg(figure));
    return (xml + QStringLiteral("</Relationships>\n")).toUtf8();
}

}  // namespace codebook
