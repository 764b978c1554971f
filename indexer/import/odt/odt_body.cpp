// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/odt/odt_body.h"

#include <set>

namespace indexer {

namespace {
/// Writers fill a sheet's last row with thousands of repeated empty cells; no text table has more.
constexpr int MostRepeatedCells = 64;
constexpr int MostRepeatedSpaces = 10'000;
}  // namespace

OdtBody::OdtBody(XmlStream& xml, TextFlow& flow, FlowTally& tally,
                 std::vector<WrittenComment>& comments)
    : m_xml(xml), m_flow(flow), m_tally(tally), m_comments(comments) {}

QSet<QString> OdtBody::endedChanges(XmlStream& xml) {
    QSet<QString> ended;
    for (auto token = xml.next(); token != XmlStream::Token::EndOfDocument; token = xml.next())
        if (token == XmlStream::Token::Start && xml.name() == u"change-end")
            ended.insert(xml.attribute(u"change-id"));
    return ended;
}

void OdtBody::walk(const QSet<QString>& endedChanges) {
    m_endedChanges = endedChanges;
    for (auto token = m_xml.next(); token != XmlStream::Token::EndOfDocument; token = m_xml.next())
        if (token == XmlStream::Token::Start && m_xml.name() == u"body") walkChildren();
}

void OdtBody::walkChildren() {
    for (;;) {
        switch (m_xml.next()) {
            case XmlStream::Token::Start:
                element();
                break;
            case XmlStream::Token::Text:
                characters(m_xml.text());
                break;
            case XmlStream::Token::End:
            case XmlStream::Token::EndOfDocument:
                return;
        }
    }
}

void OdtBody::element() {
    const QString name = m_xml.name().toString();
    if (passedOver(name))
        m_xml.skip();
    else if (!structure(name) && !character(name)) {
        count(name);
        walkChildren();
    }
}

bool OdtBody::passedOver(const QString& name) {
    static const std::set<QString> silent = {QStringLiteral("forms"),
                                             QStringLiteral("sequence-decls"),
                                             QStringLiteral("variable-decls"),
                                             QStringLiteral("user-field-decls"),
                                             QStringLiteral("number"),
                                             QStringLiteral("ruby-text"),
                                             QStringLiteral("binary-data"),
                                             QStringLiteral("event-listeners"),
                                             QStringLiteral("script"),
                                             QStringLiteral("note-citation"),
                                             QStringLiteral("title"),
                                             QStringLiteral("desc"),
                                             QStringLiteral("math")};
    if (name == QLatin1String("ruby-text")) ++m_tally.readings;
    // Templates of indexes; a document's own title field is text:title, a shape's is svg:title.
    if (name == QLatin1String("title") && m_xml.nameSpace().endsWith(u":text:1.0")) return false;
    return silent.contains(name) || name.endsWith(QLatin1String("-source"));
}

bool OdtBody::structure(const QString& name) {
    const bool isText = m_xml.nameSpace().endsWith(u":text:1.0");
    const bool isDrawing = m_xml.nameSpace().endsWith(u":drawing:1.0");
    if (isText && (name == QLatin1String("p") || name == QLatin1String("h")))
        paragraph();
    else if (name == QLatin1String("tracked-changes"))
        trackedChanges();
    else if (name == QLatin1String("annotation"))
        annotation();
    else if (name == QLatin1String("annotation-end")) {
        m_flow.closeMark(commentRange(m_xml.attribute(u"name")));
        m_xml.skip();
    } else if (name == QLatin1String("change-start") || name == QLatin1String("change-end"))
        change(name);
    else if (name == QLatin1String("note"))
        note();
    else if (name == QLatin1String("table-row"))
        row();
    else if (name == QLatin1String("table-cell") || name == QLatin1String("covered-table-cell"))
        cell();
    else if (isDrawing && name != QLatin1String("frame") && name != QLatin1String("g") &&
             name != QLatin1String("a"))
        box();
    else
        return false;
    return true;
}

void OdtBody::count(const QString& name) {
    if (name == QLatin1String("list-item")) m_tally.hasListMarks = true;
    if (name == QLatin1String("section") && m_xml.attribute(u"display") == QLatin1String("none"))
        m_tally.hasHidden = true;
}

bool OdtBody::character(const QString& name) {
    if (!m_flow.isInParagraph() || isDeleting()) return false;
    if (name == QLatin1String("s")) {
        m_flow.append(QString(repetitions(u"c", MostRepeatedSpaces), QLatin1Char(' ')));
        m_wasSpace = false;
    } else if (name == QLatin1String("tab")) {
        m_flow.append(u"\t");
        m_wasSpace = false;
    } else if (name == QLatin1String("line-break")) {
        m_flow.append(u"\n");
        m_wasSpace = true;
    } else {
        return false;
    }
    m_xml.skip();
    return true;
}

void OdtBody::paragraph() {
    const bool outerSpace = m_wasSpace;
    m_wasSpace = true;
    // A paragraph within a paragraph stands in something drawn or in a field.
    const bool isWithin = m_flow.isInParagraph();
    if (isWithin && isDeleting()) {
        walkChildren();
        return;
    }
    if (isWithin) m_flow.beginBox();
    m_flow.beginParagraph();
    walkChildren();
    m_flow.endParagraph(isDeleting());
    if (isWithin) m_flow.endBox();
    m_wasSpace = outerSpace;
}

/// A name is there only where the annotation has an end; without one it is about a place.
void OdtBody::annotation() {
    WrittenComment comment;
    comment.name = m_xml.attribute(u"name");
    if (comment.name.isEmpty())
        comment.name = QStringLiteral("unnamed %1").arg(m_comments.size());
    else
        m_flow.openMark(commentRange(comment.name));
    m_flow.openMark(commentReference(comment.name));
    comment.parent = m_xml.attribute(u"parent-name");
    TextFlow flow;
    FlowTally ignored;
    std::vector<WrittenComment> within;
    OdtBody body(m_xml, flow, ignored, within);
    for (;;) {
        const XmlStream::Token token = m_xml.next();
        if (token == XmlStream::Token::End || token == XmlStream::Token::EndOfDocument) break;
        if (token != XmlStream::Token::Start) continue;
        if (m_xml.name() == u"creator")
            comment.author = m_xml.readText().trimmed();
        else
            body.element();
    }
    comment.text = flow.text();
    m_comments.push_back(std::move(comment));
}

void OdtBody::trackedChanges() {
    QString region;
    for (int open = 1; open > 0;) {
        const XmlStream::Token token = m_xml.next();
        if (token == XmlStream::Token::EndOfDocument) return;
        if (token == XmlStream::Token::End) --open;
        if (token != XmlStream::Token::Start) continue;
        ++open;
        if (m_xml.name() == u"changed-region") region = m_xml.attribute(u"id");
        if (m_xml.name() == u"insertion") ++m_tally.insertions;
        if (m_xml.name() != u"deletion") continue;
        ++m_tally.deletions;
        m_deletions.insert(region);
    }
}

/// LibreOffice leaves deleted text in its place where changes are shown, and in flat files.
void OdtBody::change(const QString& name) {
    const QString change = m_xml.attribute(u"change-id");
    if (name == QLatin1String("change-end"))
        m_deleting.remove(change);
    else if (m_deletions.contains(change) && m_endedChanges.contains(change))
        m_deleting.insert(change);
    m_xml.skip();
}

void OdtBody::note() {
    const bool outerSpace = m_wasSpace;
    m_flow.beginNote();
    walkChildren();
    m_flow.endNote();
    m_wasSpace = outerSpace;
}

void OdtBody::box() {
    if (m_xml.name() == u"image") ++m_tally.pictures;
    if (m_xml.name() == u"object" || m_xml.name() == u"object-ole") ++m_tally.embedded;
    if (isDeleting()) {
        walkChildren();
        return;
    }
    const bool outerSpace = m_wasSpace;
    m_flow.beginBox();
    walkChildren();
    m_flow.endBox();
    m_wasSpace = outerSpace;
}

void OdtBody::row() {
    const bool outerSpace = m_wasSpace;
    const QSet<QString> deletingBefore = m_deleting;
    m_flow.beginRow();
    walkChildren();
    m_flow.endRow(!m_deleting.intersects(deletingBefore));
    m_wasSpace = outerSpace;
}

void OdtBody::cell() {
    const int copies = repetitions(u"number-columns-repeated", MostRepeatedCells);
    m_flow.beginCell();
    walkChildren();
    m_flow.endCell();
    for (int copy = 1; copy < copies; ++copy) {
        m_flow.beginCell();
        m_flow.endCell();
    }
}

int OdtBody::repetitions(QStringView attribute, int limit) const {
    const QString value = m_xml.attribute(attribute);
    return value.isEmpty() ? 1 : std::clamp(value.toInt(), 0, limit);
}

void OdtBody::characters(QStringView text) {
    if (!m_flow.isInParagraph() || isDeleting()) return;
    QString collapsed;
    collapsed.reserve(text.size());
    for (const QChar c : text) {
        const bool isSpace = c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
        if (!isSpace)
            collapsed += c;
        else if (!m_wasSpace)
            collapsed += QLatin1Char(' ');
        m_wasSpace = isSpace;
    }
    m_flow.append(collapsed);
}

}  // namespace indexer
