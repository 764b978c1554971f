// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/docx/docx_properties.h"

#include <QStringList>

#include <algorithm>
#include <functional>

namespace indexer {

namespace {

/// Calls @p visit for each element within; depth 1 are the children. Former properties, as tracked
/// changes keep them, are passed over.
void eachWithin(XmlStream& xml, const std::function<void(QStringView name, int depth)>& visit) {
    for (int depth = 0; depth >= 0;) {
        const XmlStream::Token token = xml.next();
        if (token == XmlStream::Token::EndOfDocument) return;
        if (token == XmlStream::Token::End) --depth;
        if (token != XmlStream::Token::Start) continue;
        if (xml.name().endsWith(u"PrChange")) {
            xml.skip();
            continue;
        }
        visit(xml.name(), ++depth);
    }
}

/// A switch without value is on.
bool isOn(const XmlStream& xml) {
    const QString value = xml.attribute(u"val");
    return value != QLatin1String("0") && value != QLatin1String("false") &&
           value != QLatin1String("off");
}

}  // namespace

DocxParagraphProperties paragraphProperties(XmlStream& xml) {
    DocxParagraphProperties read;
    eachWithin(xml, [&](QStringView name, int depth) {
        // w:pPr/w:rPr/w:del is the paragraph mark's own deletion.
        if (depth == 2 && (name == u"del" || name == u"moveFrom")) read.isMarkDeleted = true;
        if (depth == 2 && name == u"numId")
            read.isListed = xml.attribute(u"val") != QLatin1String("0");
    });
    return read;
}

DocxRunProperties runProperties(XmlStream& xml) {
    DocxRunProperties read;
    eachWithin(xml, [&](QStringView name, int) {
        if (name == u"vanish") read.isHidden = isOn(xml);
        if (name != u"rFonts") return;
        read.font = xml.attribute(u"ascii");
        if (read.font.isEmpty()) read.font = xml.attribute(u"hAnsi");
    });
    return read;
}

DocxRowProperties rowProperties(XmlStream& xml) {
    DocxRowProperties read;
    eachWithin(xml, [&](QStringView name, int depth) {
        if (depth != 1) return;
        if (name == u"del" || name == u"cellDel") read.isDeleted = true;
        if (name == u"ins" || name == u"cellIns") read.isInserted = true;
    });
    return read;
}

QString formText(XmlStream& xml) {
    QString shown;
    QStringList entries;
    int chosen = -1;
    bool isList = false;
    eachWithin(xml, [&](QStringView name, int) {
        const bool isTick = !shown.isEmpty();
        if (name == u"checkBox") shown = QStringLiteral("\u2610");
        if (name == u"checked" || (name == u"default" && isTick))
            shown = isOn(xml) ? QStringLiteral("\u2612") : QStringLiteral("\u2610");
        if (name == u"ddList") isList = true;
        if (name == u"result" || (name == u"default" && isList && chosen < 0))
            chosen = xml.attribute(u"val").toInt();
        if (name == u"listEntry") entries.append(xml.attribute(u"val"));
    });
    return isList ? entries.value(std::max(chosen, 0)) : shown;
}

}  // namespace indexer
