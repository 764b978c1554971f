// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A walk through the elements of a REFI-QDA file, with what all of them have in common.
#pragma once

#include <QHash>
#include <QSet>
#include <QXmlStreamReader>

#include <map>

#include "codebook/exchange/refi/refi_project.h"

namespace codebook::refi {

/// Stands on the start of an element. Names count without their namespace and without regard to
/// case, as writers differ in both.
class QdeCursor {
   public:
    QdeCursor(const QByteArray& bytes, QString fileName)
        : m_xml(bytes), m_fileName(std::move(fileName)) {}

    /// Goes to the outermost element. @throws FormatError also where entities are declared
    void begin();
    /// Goes to the end. @throws FormatError if what is left is damaged
    void finish();

    bool is(const char* name) const {
        return m_xml.name().compare(QLatin1String(name), Qt::CaseInsensitive) == 0;
    }
    QString name() const { return m_xml.name().toString(); }
    QString attribute(const char* name) const;
    QUuid guid(const char* name = "guid") const { return guidFrom(attribute(name)); }
    /// The element's GUID, which nothing else of this kind has; a new one where it gives none.
    /// @throws FormatError
    QUuid ownGuid(const char* kind);
    bool flag(const char* name, bool otherwise) const;
    std::int64_t number(const char* name, std::int64_t otherwise) const;

    // Each of these takes the whole element; those that return false leave it as it is.
    QString text() { return m_xml.readElementText(QXmlStreamReader::IncludeChildElements); }
    void skip() { m_xml.skipCurrentElement(); }
    /// A reference of that name, which has no content.
    bool reference(const char* element, std::vector<QUuid>& to, const char* key = "targetGUID");
    bool described(QString& to);
    /// Calls `take` on each child; a child for which it returns false is counted as left.
    template <class Take>
    void children(Take take) {
        enter();
        while (m_xml.readNextStartElement()) {
            if (take()) continue;
            ++m_left[name()];
            skip();
        }
        leave();
    }
    /// A wrapper with elements of one name in it, each made a row.
    template <class Row, class Read>
    bool listed(const char* wrapper, const char* element, std::vector<Row>& rows, Read read) {
        if (!is(wrapper)) return false;
        children([&] {
            if (!is(element)) return false;
            rows.push_back(read());
            return true;
        });
        return true;
    }

    void countLeft(const QString& element) { ++m_left[element]; }
    /// A sentence for each kind of element that was left.
    QStringList left() const;
    [[noreturn]] void refuse(const QString& reason) const;

   private:
    [[noreturn]] void refuseXml() const;
    void enter();
    void leave();

    QXmlStreamReader m_xml;
    QString m_fileName;
    QSet<std::pair<QString, QUuid>> m_seen;
    std::map<QString, int> m_left;
    int m_depth = 0;
};

}  // namespace codebook::refi
