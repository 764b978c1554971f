// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/exchange/refi/qde_cursor.h"

#include "codebook/error.h"
#include "codebook/model/schema.h"
#include "codebook/words.h"

namespace codebook::refi {

namespace {

constexpr int deepest = 200;

}  // namespace

void QdeCursor::begin() {
    while (!m_xml.atEnd() && !m_xml.isStartElement()) {
        m_xml.readNext();
        if (m_xml.isDTD()) refuse(Words::tr("it declares entities, which no program needs"));
    }
    if (m_xml.hasError()) refuseXml();
}

void QdeCursor::finish() {
    while (!m_xml.atEnd()) m_xml.readNext();
    if (m_xml.hasError()) refuseXml();
}

void QdeCursor::refuse(const QString& reason) const {
    throw FormatError(Words::tr("“%1”, line %2: %3.")
                          .arg(m_fileName, QString::number(m_xml.lineNumber()), reason));
}

void QdeCursor::refuseXml() const {
    throw FormatError(Words::tr("“%1”, line %2, is damaged: it is no XML that can be read.")
                          .arg(m_fileName, QString::number(m_xml.lineNumber())),
                      m_xml.errorString());
}

QString QdeCursor::attribute(const char* name) const {
    for (const QXmlStreamAttribute& one : m_xml.attributes())
        if (one.name().compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
            return one.value().toString();
    return {};
}

QUuid QdeCursor::ownGuid(const char* kind) {
    const QUuid own = guid();
    if (own.isNull()) return newGuid();
    const std::pair<QString, QUuid> key{QLatin1String(kind), own};
    if (m_seen.contains(key))
        refuse(Words::tr("the GUID %1 stands for two different things of one kind (<%2>)")
                   .arg(written(own), QLatin1String(kind)));
    m_seen.insert(key);
    return own;
}

bool QdeCursor::flag(const char* name, bool otherwise) const {
    const QString value = attribute(name).trimmed().toLower();
    if (value.isEmpty()) return otherwise;
    return value == QLatin1String("true") || value == QLatin1String("1");
}

std::int64_t QdeCursor::number(const char* name, std::int64_t otherwise) const {
    // A number that no text or recording can have is as good as none.
    constexpr double largest = 2'000'000'000;
    bool isNumber = false;
    const double value = attribute(name).trimmed().toDouble(&isNumber);
    return isNumber && value >= -1 && value <= largest ? static_cast<std::int64_t>(value)
                                                       : otherwise;
}

bool QdeCursor::reference(const char* element, std::vector<QUuid>& to, const char* key) {
    if (!is(element)) return false;
    if (const QUuid target = guid(key); !target.isNull()) to.push_back(target);
    skip();
    return true;
}

bool QdeCursor::described(QString& to) {
    if (!is("Description")) return false;
    to = text();
    return true;
}

QStringList QdeCursor::left() const {
    QStringList sentences;
    for (const auto& [element, count] : m_left)
        sentences << Words::tr("%1 × <%2>: nothing like it is kept here.")
                         .arg(QString::number(count), element);
    return sentences;
}

void QdeCursor::enter() {
    if (++m_depth > deepest) refuse(Words::tr("it is nested too deep"));
}

void QdeCursor::leave() {
    if (m_xml.hasError()) refuseXml();
    --m_depth;
}

}  // namespace codebook::refi
