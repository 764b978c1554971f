// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/package/xml_stream.h"

#include "indexer/import/source/words.h"

namespace indexer {

namespace {
constexpr int DeepestElement = 1'000;
}

XmlStream::XmlStream(const QByteArray& xml, const SourceFile& file, QString entry)
    : m_reader(xml), m_file(file), m_entry(std::move(entry)) {}

codebook::FormatError XmlStream::refusal(const QString& reason, const QString& detail) const {
    return m_file.refusal(Words::tr("its part “%1” %2").arg(m_entry, reason), detail);
}

XmlStream::Token XmlStream::next() {
    for (;;) {
        switch (m_reader.readNext()) {
            case QXmlStreamReader::StartElement:
                if (++m_depth > DeepestElement) throw refusal(Words::tr("nests too deeply"));
                return Token::Start;
            case QXmlStreamReader::EndElement:
                --m_depth;
                return Token::End;
            case QXmlStreamReader::Characters:
                return Token::Text;
            case QXmlStreamReader::EndDocument:
                return Token::EndOfDocument;
            case QXmlStreamReader::DTD:
                // Old OpenOffice names a document type in its manifest; only entities are harmful.
                if (!m_reader.entityDeclarations().isEmpty() ||
                    m_reader.text().contains(QLatin1String("<!ENTITY")))
                    throw refusal(Words::tr("declares entities of its own, which are refused"));
                break;
            case QXmlStreamReader::EntityReference:
                throw refusal(Words::tr("uses an unknown entity"));
            case QXmlStreamReader::Invalid:
                throw refusal(Words::tr("is damaged"), Words::tr("line %1: %2")
                                                           .arg(m_reader.lineNumber())
                                                           .arg(m_reader.errorString()));
            default:
                break;
        }
    }
}

void XmlStream::skip() {
    for (int open = 1; open > 0;) {
        const Token token = next();
        if (token == Token::Start) ++open;
        if (token == Token::End) --open;
        if (token == Token::EndOfDocument) return;
    }
}

QString XmlStream::readText() {
    QString all;
    for (int open = 1; open > 0;) {
        const Token token = next();
        if (token == Token::Start) ++open;
        if (token == Token::End) --open;
        if (token == Token::Text) all += m_reader.text();
        if (token == Token::EndOfDocument) break;
    }
    return all;
}

QString XmlStream::attribute(QStringView name) const {
    const auto attributes = m_reader.attributes();
    for (const QXmlStreamAttribute& attribute : attributes)
        if (attribute.name() == name) return attribute.value().toString();
    return {};
}

}  // namespace indexer
