// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What every part of a DOCX is written with: paragraphs, runs and fields (ECMA-376,
// WordprocessingML).
#pragma once

#include <QXmlStreamWriter>

namespace codebook {

class DocxText {
   public:
    DocxText();
    DocxText(const DocxText&) = delete;
    DocxText& operator=(const DocxText&) = delete;

    void beginDocument();
    /// Ends what is begun with the size and margins of the page. @returns word/document.xml
    QByteArray document();
    /// @returns word/footer.xml with this at the left and the page's number at the right
    QByteArray footer(const QString& attribution);

   protected:
    void begin(const char* name);
    void end() { m_xml.writeEndElement(); }
    void attribute(const char* name, const QString& text);
    /// An element that has nothing but a value.
    void value(const char* name, const QString& text);
    void beginParagraph(const char* style);
    void run(const QString& text, bool isBold = false);
    void paragraph(const char* style, const QString& text);
    void fieldBegin(const QString& instruction);
    void fieldMark(const char* type);
    /// Elements that declare namespaces of their own, as they are.
    void writeWhole(const QByteArray& elements);

   private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

}  // namespace codebook
