// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// XML from strangers: read as a stream, with no entity ever expanded, nothing ever fetched, and no
// deeper than a program's stack bears.
#pragma once

#include <QXmlStreamReader>

#include "indexer/import/source/importer.h"

namespace indexer {

class XmlStream {
   public:
    enum class Token : std::uint8_t { Start, Text, End, EndOfDocument };

    /// @param entry where in the file the XML stands, for messages ("word/document.xml")
    XmlStream(const QByteArray& xml, const SourceFile& file, QString entry);

    /// Comments, processing instructions and harmless document types are passed over.
    /// @throws codebook::FormatError if the XML is not well-formed, declares entities, or nests
    /// deeper than 1,000 elements
    Token next();
    /// Goes on to the end of the element that has just started.
    void skip();
    /// The characters of the element that has just started and of all within it; ends at its end.
    QString readText();

    QStringView name() const { return m_reader.name(); }
    QStringView nameSpace() const { return m_reader.namespaceUri(); }
    QStringView text() const { return m_reader.text(); }
    /// The attribute of that local name in whatever namespace, or empty.
    QString attribute(QStringView name) const;

   private:
    codebook::FormatError refusal(const QString& reason, const QString& detail = {}) const;

    QXmlStreamReader m_reader;
    const SourceFile& m_file;
    QString m_entry;
    int m_depth = 0;
};

}  // namespace indexer
