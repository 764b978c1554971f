// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/docx/docx_characters.h"

#include <algorithm>
#include <utility>

#include "indexer/import/docx/docx_properties.h"
#include "indexer/import/flow/docx_symbols.h"

namespace indexer {

namespace {

/// Only XML's own white space: a no-break space is a character.
QString withoutXmlSpaceAround(const QString& words) {
    const auto isSpace = [](QChar c) {
        return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
    };
    const auto begin = std::find_if_not(words.begin(), words.end(), isSpace);
    const auto end = std::find_if_not(words.rbegin(), words.rend(), isSpace).base();
    return begin < end ? QString(begin, end - begin) : QString();
}

/// A character that an element stands for.
QStringView standingFor(const QString& name) {
    if (name == QLatin1String("tab") || name == QLatin1String("ptab")) return u"\t";
    if (name == QLatin1String("br") || name == QLatin1String("cr")) return u"\n";
    if (name == QLatin1String("noBreakHyphen")) return u"\u2011";
    if (name == QLatin1String("softHyphen")) return u"\u00AD";
    return {};
}

}  // namespace

DocxCharacters::DocxCharacters(XmlStream& xml, TextFlow& flow, FlowTally& tally)
    : m_xml(xml), m_flow(flow), m_tally(tally) {}

bool DocxCharacters::take(const QString& name) {
    const QStringView character = standingFor(name);
    if (!character.isEmpty()) {
        append(character);
        m_xml.skip();
    } else if (name == QLatin1String("t")) {
        text();
    } else if (name == QLatin1String("rPr")) {
        const DocxRunProperties properties = runProperties(m_xml);
        if (properties.isHidden) m_tally.hasHidden = true;
        m_font = properties.font;
    } else if (name == QLatin1String("sym") || name == QLatin1String("symEx")) {
        symbol();
    } else if (name == QLatin1String("fldChar")) {
        fieldCharacter();
    } else if (name == QLatin1String("instrText")) {
        m_fields.instruct(m_xml.readText());
    } else {
        return false;
    }
    return true;
}

DocxFields DocxCharacters::exchangeFields(DocxFields fields) {
    return std::exchange(m_fields, std::move(fields));
}

QString DocxCharacters::exchangeFont(QString font) {
    return std::exchange(m_font, std::move(font));
}

void DocxCharacters::text() {
    const bool isPreserved = m_xml.attribute(u"space") == QLatin1String("preserve");
    QString words = m_xml.readText();
    if (!isPreserved) words = withoutXmlSpaceAround(words);
    words.replace(QLatin1Char('\n'), QLatin1Char(' '));
    if (holdsPrivateSymbols(words)) words = withPlainSymbols(words, m_font, m_tally.symbolFonts);
    append(words);
}

void DocxCharacters::symbol() {
    bool isNumber = false;
    const char32_t code = m_xml.attribute(u"char").toUInt(&isNumber, 16);
    const QString font = m_xml.attribute(u"font");
    if (isNumber && code > 0 && code <= 0x10FFFFU && !QChar::isSurrogate(code)) {
        const QString plain = plainSymbol(font, code);
        append(plain.isEmpty()
                   ? withPlainSymbols(QString::fromUcs4(&code, 1), font, m_tally.symbolFonts)
                   : plain);
    }
    m_xml.skip();
}

void DocxCharacters::fieldCharacter() {
    const QString type = m_xml.attribute(u"fldCharType");
    if (type == QLatin1String("begin")) {
        m_fields.begin(formText(m_xml));
        return;
    }
    if (type == QLatin1String("separate")) m_fields.separate(m_flow.charactersAppended());
    if (type == QLatin1String("end")) append(m_fields.end(m_flow.charactersAppended()));
    m_xml.skip();
}

void DocxCharacters::append(QStringView characters) {
    if (m_fields.isInInstruction())
        m_fields.hold(characters);
    else
        m_flow.append(characters);
}

}  // namespace indexer
