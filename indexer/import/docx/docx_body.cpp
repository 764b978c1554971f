// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/docx/docx_body.h"

#include <set>
#include <utility>

#include "indexer/import/docx/docx_properties.h"
#include "indexer/import/flow/source_comments.h"

namespace indexer {

DocxBody::DocxBody(XmlStream& xml, TextFlow& flow, FlowTally& tally)
    : m_xml(xml), m_flow(flow), m_tally(tally), m_characters(xml, flow, tally) {}

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
    else if (!(structure(name) || drawing(name) || m_characters.take(name))) {
        comment(name);
        count(name);
        walkChildren(Scope::Element);
    }
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

void DocxBody::comment(QStringView name) {
    if (name == u"commentRangeStart")
        m_flow.openMark(commentRange(m_xml.attribute(u"id")));
    else if (name == u"commentRangeEnd")
        m_flow.closeMark(commentRange(m_xml.attribute(u"id")));
    else if (name == u"commentReference")
        m_flow.openMark(commentReference(m_xml.attribute(u"id")));
}

bool DocxBody::passedOver(const QString& name) {
    static const std::set<QString> silent = {
        QStringLiteral("delInstrText"), QStringLiteral("delText"), QStringLiteral("sectPr"),
        QStringLiteral("sdtPr"),        QStringLiteral("tblPr"),   QStringLiteral("tblGrid"),
        QStringLiteral("docPr")};
    if (name == QLatin1String("rt")) ++m_tally.readings;
    return name == QLatin1String("rt") || silent.contains(name);
}

bool DocxBody::structure(const QString& name) {
    if (name == QLatin1String("p")) {
        paragraph();
    } else if (name == QLatin1String("r")) {
        run();
    } else if (name == QLatin1String("pPr")) {
        const DocxParagraphProperties properties = paragraphProperties(m_xml);
        m_isMarkDeleted = properties.isMarkDeleted;
        if (properties.isListed) m_tally.hasListMarks = true;
    } else if (name == QLatin1String("tr")) {
        row();
    } else if (name == QLatin1String("trPr")) {
        const DocxRowProperties properties = rowProperties(m_xml);
        if (properties.isDeleted) ++m_tally.deletions;
        if (properties.isInserted) ++m_tally.insertions;
        m_isRowDeleted = properties.isDeleted;
    } else if (name == QLatin1String("tc")) {
        cell();
    } else if (name == QLatin1String("tcPr")) {
        const DocxRowProperties properties = rowProperties(m_xml);
        if (properties.isDeleted) ++m_tally.deletions;
        if (properties.isInserted) ++m_tally.insertions;
        m_isCellDeleted = properties.isDeleted;
    } else if (name == QLatin1String("footnote") || name == QLatin1String("endnote")) {
        note();
    } else {
        return false;
    }
    return true;
}

bool DocxBody::drawing(const QString& name) {
    if (name == QLatin1String("txbxContent"))
        box();
    else if (name == QLatin1String("AlternateContent"))
        alternateContent();
    else if (name == QLatin1String("textpath"))
        shapedWords();
    else
        return false;
    return true;
}

void DocxBody::count(const QString& name) {
    if (name == QLatin1String("ins") || name == QLatin1String("moveTo"))
        ++m_tally.insertions;
    else if (name == QLatin1String("blip") || name == QLatin1String("imagedata"))
        ++m_tally.pictures;
    else if (name == QLatin1String("chart") || name == QLatin1String("relIds") ||
             name == QLatin1String("OLEObject"))
        ++m_tally.embedded;
    else if (name == QLatin1String("altChunk"))
        ++m_tally.documents;
}

void DocxBody::paragraph() {
    // A paragraph within a paragraph stands in something drawn.
    const bool isWithin = m_flow.isInParagraph();
    m_lastParagraphId = m_xml.attribute(u"paraId");
    if (isWithin) m_flow.beginBox();
    m_isMarkDeleted = false;
    m_flow.beginParagraph();
    const int deletions = m_tally.deletions;
    walkChildren(Scope::Element);
    if (m_isMarkDeleted && m_tally.deletions == deletions) ++m_tally.deletions;
    m_characters.endParagraph();
    m_flow.endParagraph(m_isMarkDeleted);
    m_isMarkDeleted = false;
    if (isWithin) m_flow.endBox();
}

void DocxBody::run() {
    const QString outerFont = m_characters.exchangeFont({});
    walkChildren(Scope::Element);
    m_characters.exchangeFont(outerFont);
}

void DocxBody::row() {
    const bool outerIsDeleted = std::exchange(m_isRowDeleted, false);
    m_flow.beginRow();
    walkChildren(Scope::Element);
    m_flow.endRow(!m_isRowDeleted);
    m_isRowDeleted = outerIsDeleted;
}

void DocxBody::cell() {
    const bool outerIsDeleted = std::exchange(m_isCellDeleted, false);
    m_flow.beginCell();
    walkChildren(Scope::Element);
    m_flow.endCell(!m_isCellDeleted);
    m_isCellDeleted = outerIsDeleted;
}

void DocxBody::box() {
    DocxFields outerFields = m_characters.exchangeFields({});
    const bool outerMark = m_isMarkDeleted;
    m_flow.beginBox();
    walkChildren(Scope::Element);
    m_flow.endBox();
    m_isMarkDeleted = outerMark;
    m_characters.exchangeFields(std::move(outerFields));
}

/// WordArt of old keeps its words in an attribute.
void DocxBody::shapedWords() {
    const QString words = m_xml.attribute(u"string");
    if (!words.isEmpty()) {
        m_flow.beginBox();
        m_flow.beginParagraph();
        m_flow.append(words);
        m_flow.endParagraph();
        m_flow.endBox();
    }
    m_xml.skip();
}

void DocxBody::note() {
    const QString type = m_xml.attribute(u"type");
    // The lines that separate notes from the page are notes of their own types.
    if (!type.isEmpty() && type != QLatin1String("normal")) {
        m_xml.skip();
        return;
    }
    m_characters.exchangeFields({});
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
        const qsizetype before = m_flow.charactersAppended() + m_tally.leftOut();
        walkChildren(Scope::Element);
        isTaken = m_flow.charactersAppended() + m_tally.leftOut() > before;
    }
}

}  // namespace indexer
