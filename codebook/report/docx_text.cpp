// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/report/docx_text.h"

#include "codebook/report/markup_text.h"

namespace codebook {

namespace {

constexpr auto wordSpace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
constexpr auto relationSpace =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

}  // namespace

DocxText::DocxText() : m_xml(&m_bytes) {
    m_xml.writeStartDocument(QStringLiteral("1.0"), true);
    m_xml.writeNamespace(QLatin1String(wordSpace), QStringLiteral("w"));
    m_xml.writeNamespace(QLatin1String(relationSpace), QStringLiteral("r"));
}

void DocxText::beginDocument() {
    begin("document");
    begin("body");
}

void DocxText::begin(const char* name) {
    m_xml.writeStartElement(QLatin1String(wordSpace), QLatin1String(name));
}

void DocxText::attribute(const char* name, const QString& text) {
    m_xml.writeAttribute(QLatin1String(wordSpace), QLatin1String(name), xmlText(text));
}

void DocxText::value(const char* name, const QString& text) {
    begin(name);
    attribute("val", text);
    end();
}

void DocxText::beginParagraph(const char* style) {
    begin("p");
    if (!style) return;
    begin("pPr");
    value("pStyle", QLatin1String(style));
    end();
}

void DocxText::run(const QString& text, bool isBold) {
    begin("r");
    if (isBold) {
        begin("rPr");
        begin("b");
        end();
        end();
    }
    const QStringList lines = xmlText(text).split(u'\n');
    for (qsizetype line = 0; line < lines.size(); ++line) {
        if (line > 0) {
            begin("br");
            end();
        }
        begin("t");
        m_xml.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
        m_xml.writeCharacters(lines[line]);
        end();
    }
    end();
}

void DocxText::paragraph(const char* style, const QString& text) {
    beginParagraph(style);
    run(text);
    end();
}

void DocxText::fieldMark(const char* type) {
    begin("r");
    begin("fldChar");
    attribute("fldCharType", QLatin1String(type));
    end();
    end();
}

void DocxText::fieldBegin(const QString& instruction) {
    fieldMark("begin");
    begin("r");
    m_xml.writeTextElement(QLatin1String(wordSpace), QStringLiteral("instrText"), instruction);
    end();
    fieldMark("separate");
}

void DocxText::writeWhole(const QByteArray& elements) {
    m_xml.writeCharacters({});
    m_xml.device()->write(elements);
}

QByteArray DocxText::document() {
    begin("sectPr");
    begin("footerReference");
    attribute("type", QStringLiteral("default"));
    m_xml.writeAttribute(QLatin1String(relationSpace), QStringLiteral("id"),
                         QStringLiteral("footer"));
    end();
    begin("pgSz");
    attribute("w", QStringLiteral("11906"));
    attribute("h", QStringLiteral("16838"));
    end();
    begin("pgMar");
    for (const char* side : {"top", "right", "bottom", "left"})
        attribute(side, QStringLiteral("1418"));
    for (const char* side : {"header", "footer"}) attribute(side, QStringLiteral("709"));
    attribute("gutter", QStringLiteral("0"));
    end();
    end();
    m_xml.writeEndDocument();
    return m_bytes;
}

QByteArray DocxText::footer(const QString& attribution) {
    begin("ftr");
    beginParagraph("Footer");
    run(attribution.simplified());
    begin("r");
    begin("tab");
    end();
    end();
    fieldBegin(QStringLiteral(" PAGE "));
    run(QStringLiteral("1"));
    fieldMark("end");
    end();
    m_xml.writeEndDocument();
    return m_bytes;
}

}  // namespace codebook
