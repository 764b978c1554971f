// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/docx_body.h"

#include <algorithm>

#include "indexer/import/docx_symbols.h"
#include "indexer/import/source_comments.h"

namespace indexer {

DocxBody::DocxBody(XmlStream& xml, TextFlow& flow, DocxTally& tally)
    : m_xml(xml), m_flow(flow), m_tally(tally) {}

void DocxBody::walk() { walkChildren(Scope::Part); }

void DocxBody::walkWithin() { walkChildren(Scope::Element); }

void DocxBody::walkChildren(Scope scope) {
    for (;;) {
        switch (m_xml.next()) {
            case XmlStream::Token::Start:
                element();
                break;
            case XmlStream::Token::End:
                if (scope == Scope::Element) return;
                break;
            case XmlStream::Token::EndOfDocument:
                return;
            case XmlStream::Token::Text:
                break;
        }
    }
}

/// An unknown element is walked through: only known leaves give characters, so nothing is lost and
/// nothing foreign comes in.
void DocxBody::element() {
    const QString name = m_xml.name().toString();
    if (name == QLatin1String("del") || name == QLatin1String("moveFrom"))
        deletion();
    else if (passedOver(name))
        m_xml.skip();
    else if (comment(name) || !(structure(name) || character(name)))
        walkChildren(Scope::Element);
}

bool DocxBody::passedOver(const QString& name) {
    static const std::set<QString> silent = {
        QStringLiteral("instrText"), QStringLiteral("delInstrText"), QStringLiteral("delText"),
        QStringLiteral("rt"),        QStringLiteral("sectPr"),       QStringLiteral("sdtPr"),
        QStringLiteral("tblPr"),     QStringLiteral("tcPr"),         QStringLiteral("docPr")};
    return silent.contains(name);
}

/// Nothing of a deletion is text, but comments begin and end in it.
void DocxBody::deletion() {
    ++m_tally.deletions;
    for (int open = 1; open > 0;) {
        const XmlStream::Token token = m_xml.next();
        if (token == XmlStream::Token::EndOfDocument) return;
        if (token == XmlStream::Token::End) --open;
        if (token != XmlStream::Token::Start) continue;
        ++open;
        comment(m_xml.name());
    }
}

bool DocxBody::comment(QStringView name) {
    if (name == u"commentRangeStart")
        m_flow.openMark(commentRange(m_xml.attribute(u"id")));
    else if (name == u"commentRangeEnd")
        m_flow.closeMark(commentRange(m_xml.attribute(u"id")));
    else if (name == u"commentReference")
        m_flow.openMark(commentReference(m_xml.attribute(u"id")));
    else
        return false;
    return true;
}

bool DocxBody::structure(const QString& name) {
    if (name == QLatin1String("p"))
        paragraph();
    else if (name == QLatin1String("pPr"))
        paragraphProperties();
    else if (name == QLatin1String("rPr"))
        runProperties();
    else if (name == QLatin1String("tr"))
        row();
    else if (name == QLatin1String("trPr"))
        rowProperties();
    else if (name == QLatin1String("tc")) {
        m_flow.beginCell();
        walkChildren(Scope::Element);
        m_flow.endCell();
    } else if (name == QLatin1String("txbxContent"))
        box();
    else if (name == QLatin1String("footnote") || name == QLatin1String("endnote"))
        note();
    else if (name == QLatin1String("AlternateContent"))
        alternateContent();
    else
        return false;
    return true;
}

bool DocxBody::character(const QString& name) {
    if (name == QLatin1String("t")) {
        text();
        return true;
    }
    if (name == QLatin1String("sym") || name == QLatin1String("symEx"))
        symbol();
    else if (name == QLatin1String("tab") || name == QLatin1String("ptab"))
        append(u"\t");
    else if (name == QLatin1String("br") || name == QLatin1String("cr"))
        append(u"\n");
    else if (name == QLatin1String("noBreakHyphen"))
        append(u"\u2011");
    else if (name == QLatin1String("softHyphen"))
        append(u"\u00AD");
    else if (name == QLatin1String("fldChar"))
        fieldCharacter();
    else if (name == QLatin1String("ins") || name == QLatin1String("moveTo"))
        ++m_tally.insertions;
    else if (name == QLatin1String("blip") || name == QLatin1String("imagedata"))
        ++m_tally.pictures;
    else if (name == QLatin1String("altChunk"))
        ++m_tally.embedded;
    walkChildren(Scope::Element);
    return true;
}

void DocxBody::paragraph() {
    // A paragraph within a paragraph stands in something drawn.
    const bool isWithin = m_flow.isInParagraph();
    m_lastParagraphId = m_xml.attribute(u"paraId");
    if (isWithin) m_flow.beginBox();
    m_isMarkDeleted = false;
    m_flow.beginParagraph();
    walkChildren(Scope::Element);
    m_flow.endParagraph(m_isMarkDeleted);
    m_isMarkDeleted = false;
    if (isWithin) m_flow.endBox();
}

void DocxBody::paragraphProperties() {
    bool isMarkDeleted = false;
    for (int open = 1; open > 0;) {
        const XmlStream::Token token = m_xml.next();
        if (token == XmlStream::Token::EndOfDocument) break;
        if (token == XmlStream::Token::End) --open;
        if (token != XmlStream::Token::Start) continue;
        ++open;
        // w:pPr/w:rPr/w:del is the paragraph mark's own deletion; in w:pPrChange stands the past.
        const QStringView name = m_xml.name();
        if (open == 3 && (name == u"del" || name == u"moveFrom")) isMarkDeleted = true;
        if (name == u"pPrChange" || name == u"rPrChange") {
            m_xml.skip();
            --open;
        }
    }
    m_isMarkDeleted = isMarkDeleted;
}

void DocxBody::runProperties() {
    for (int open = 1; open > 0;) {
        const XmlStream::Token token = m_xml.next();
        if (token == XmlStream::Token::EndOfDocument) break;
        if (token == XmlStream::Token::End) --open;
        if (token != XmlStream::Token::Start) continue;
        ++open;
        const QString value = m_xml.attribute(u"val");
        if (m_xml.name() == u"vanish" && value != QLatin1String("0") &&
            value != QLatin1String("false"))
            ++m_tally.hidden;
    }
}

void DocxBody::row() {
    const bool outerIsDeleted = m_isRowDeleted;
    m_isRowDeleted = false;
    m_flow.beginRow();
    walkChildren(Scope::Element);
    m_flow.endRow(!m_isRowDeleted);
    m_isRowDeleted = outerIsDeleted;
}

void DocxBody::rowProperties() {
    for (int open = 1; open > 0;) {
        const XmlStream::Token token = m_xml.next();
        if (token == XmlStream::Token::EndOfDocument) break;
        if (token == XmlStream::Token::End) --open;
        if (token != XmlStream::Token::Start) continue;
        ++open;
        if (open == 2 && m_xml.name() == u"del") {
            m_isRowDeleted = true;
            ++m_tally.deletions;
        }
    }
}

void DocxBody::box() {
    std::vector<bool> outerFields;
    outerFields.swap(m_fields);
    const bool outerMark = m_isMarkDeleted;
    m_flow.beginBox();
    walkChildren(Scope::Element);
    m_flow.endBox();
    m_isMarkDeleted = outerMark;
    m_fields.swap(outerFields);
}

void DocxBody::note() {
    const QString type = m_xml.attribute(u"type");
    // The lines that separate notes from the page are notes of their own types.
    if (!type.isEmpty() && type != QLatin1String("normal")) {
        m_xml.skip();
        return;
    }
    m_fields.clear();
    m_flow.beginNote();
    walkChildren(Scope::Element);
    m_flow.endNote();
}

/// Takes the first branch that gives characters: a text box stands in both branches, an emoji only
/// in the one that its writer could express.
void DocxBody::alternateContent() {
    bool isTaken = false;
    for (;;) {
        const XmlStream::Token token = m_xml.next();
        if (token == XmlStream::Token::End || token == XmlStream::Token::EndOfDocument) return;
        if (token != XmlStream::Token::Start) continue;
        if (isTaken) {
            m_xml.skip();
            continue;
        }
        const qsizetype before = m_flow.charactersAppended() + m_tally.pictures;
        walkChildren(Scope::Element);
        isTaken = m_flow.charactersAppended() + m_tally.pictures > before;
    }
}

void DocxBody::text() {
    const bool isPreserved = m_xml.attribute(u"space") == QLatin1String("preserve");
    QString words = m_xml.readText();
    if (!isPreserved) {
        // Only XML's own white space: a no-break space is a character.
        const auto isSpace = [](QChar c) {
            return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
        };
        qsizetype begin = 0;
        qsizetype end = words.size();
        while (begin < end && isSpace(words.at(begin))) ++begin;
        while (end > begin && isSpace(words.at(end - 1))) --end;
        words = words.sliced(begin, end - begin);
    }
    words.replace(QLatin1Char('\n'), QLatin1Char(' '));
    append(words);
}

void DocxBody::symbol() {
    bool isNumber = false;
    const char32_t code = m_xml.attribute(u"char").toUInt(&isNumber, 16);
    const QString font = m_xml.attribute(u"font");
    if (!isNumber || code == 0 || code > 0x10FFFFU || QChar::isSurrogate(code)) return;
    const QString plain = plainSymbol(font, code);
    if (plain.isEmpty() && code >= 0xF000U && code <= 0xF0FFU) m_tally.symbolFonts.insert(font);
    append(plain.isEmpty() ? QString::fromUcs4(&code, 1) : plain);
}

void DocxBody::fieldCharacter() {
    const QString type = m_xml.attribute(u"fldCharType");
    if (type == QLatin1String("begin"))
        m_fields.push_back(true);
    else if (m_fields.empty())
        return;
    else if (type == QLatin1String("separate"))
        m_fields.back() = false;
    else if (type == QLatin1String("end"))
        m_fields.pop_back();
}

bool DocxBody::isInInstruction() const {
    return std::find(m_fields.begin(), m_fields.end(), true) != m_fields.end();
}

void DocxBody::append(QStringView characters) {
    if (!isInInstruction()) m_flow.append(characters);
}

}  // namespace indexer
