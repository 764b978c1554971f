// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/exchange/refi/qde_source_reader.h"

#include <algorithm>

#include "codebook/model/schema.h"

namespace codebook::refi {

bool QdeSourceReader::value(std::vector<VariableValue>& to) {
    if (!m_at.is("VariableValue")) return false;
    VariableValue read;
    bool hasValue = false;
    m_at.children([&] {
        if (m_at.is("VariableRef")) {
            read.variable = m_at.guid("targetGUID");
            m_at.skip();
            return true;
        }
        if (!m_at.name().endsWith(QLatin1String("Value"))) return false;
        read.value = m_at.text();
        hasValue = true;
        return true;
    });
    if (hasValue && !read.variable.isNull()) to.push_back(std::move(read));
    return true;
}

bool QdeSourceReader::coding(std::vector<Coding>& to) {
    if (!m_at.is("Coding")) return false;
    Coding read;
    read.guid = m_at.ownGuid("Coding");
    read.user = m_at.guid("creatingUser");
    read.created = m_at.attribute("creationDateTime");
    std::vector<QUuid> codes;
    m_at.children(
        [&] { return m_at.reference("CodeRef", codes) || m_at.reference("NoteRef", read.notes); });
    for (const QUuid& code : codes) {
        read.code = code;
        to.push_back(read);
        read.guid = derivedGuid(read.guid, written(code));  // the schema allows one
    }
    return true;
}

bool QdeSourceReader::selection(std::vector<Selection>& to) {
    if (!m_at.is("PlainTextSelection")) return false;
    Selection read;
    read.guid = m_at.guid().isNull() ? newGuid() : m_at.guid();
    read.name = m_at.attribute("name");
    read.span = {static_cast<std::int32_t>(m_at.number("startPosition", -1)),
                 static_cast<std::int32_t>(m_at.number("endPosition", -1))};
    read.user = m_at.guid("creatingUser");
    read.created = m_at.attribute("creationDateTime");
    m_at.children([&] {
        return m_at.described(read.description) || coding(read.codings) ||
               m_at.reference("NoteRef", read.notes);
    });
    to.push_back(std::move(read));
    return true;
}

bool QdeSourceReader::content(QString& to) {
    if (!m_at.is("PlainTextContent")) return false;
    to = m_at.text();
    return true;
}

Source QdeSourceReader::read(SourceKind kind) {
    Source source;
    source.kind = kind;
    source.guid = m_at.ownGuid("Source");
    source.name = m_at.attribute("name");
    source.path = m_at.attribute("path");
    textAttributes(source);
    source.user = m_at.guid("creatingUser");
    source.created = m_at.attribute("creationDateTime");
    std::vector<QUuid> boxes;
    m_at.children([&] {
        return m_at.described(source.description) || textPart(source) || representation(source) ||
               box(boxes) || coding(source.codings) || m_at.reference("NoteRef", source.notes) ||
               value(source.values);
    });
    for (const QUuid& box : boxes)
        if (std::none_of(source.selections.begin(), source.selections.end(),
                         [&](const Selection& one) { return one.guid == box; }))
            m_at.countLeft(QStringLiteral("PDFSelection"));
    return source;
}

bool QdeSourceReader::box(std::vector<QUuid>& boxes) {
    if (!m_at.is("PDFSelection")) return false;
    boxes.push_back(m_at.guid());
    m_at.skip();
    return true;
}

void QdeSourceReader::textAttributes(Source& source) {
    if (const QString path = m_at.attribute("plainTextPath"); !path.isEmpty())
        source.textPath = path;
    if (const QString path = m_at.attribute("richTextPath"); !path.isEmpty())
        source.richPath = path;
}

bool QdeSourceReader::textPart(Source& source) {
    if (m_at.is("PlainTextContent")) source.hasContent = true;
    return content(source.textContent) || selection(source.selections);
}

bool QdeSourceReader::representation(Source& source) {
    const bool isTranscript = m_at.is("Transcript");
    if (!isTranscript && !m_at.is("Representation") && !m_at.is("TextDescription")) return false;
    // A second transcript of a recording has no place of its own.
    if (isTranscript && (source.hasContent || !source.textPath.isEmpty())) return false;
    textAttributes(source);
    QString ignored;
    m_at.children([&] {
        return m_at.described(ignored) || textPart(source) || syncPoint(source) ||
               transcriptSelection(source) || coding(source.codings) ||
               m_at.reference("NoteRef", source.notes);
    });
    return true;
}

bool QdeSourceReader::syncPoint(Source& source) {
    if (!m_at.is("SyncPoint")) return false;
    source.syncPoints.push_back(
        {m_at.guid(), m_at.number("timeStamp", 0), m_at.number("position", -1)});
    m_at.skip();
    return true;
}

bool QdeSourceReader::transcriptSelection(Source& source) {
    if (!m_at.is("TranscriptSelection")) return false;
    const auto placeOf = [&](const QUuid& point) {
        for (const SyncPoint& one : source.syncPoints)
            if (one.guid == point) return static_cast<std::int32_t>(one.position);
        return std::int32_t{-1};
    };
    Selection read;
    read.guid = m_at.guid().isNull() ? newGuid() : m_at.guid();
    read.name = m_at.attribute("name");
    read.span = {placeOf(m_at.guid("fromSyncPoint")), placeOf(m_at.guid("toSyncPoint"))};
    read.user = m_at.guid("creatingUser");
    read.created = m_at.attribute("creationDateTime");
    m_at.children([&] {
        return m_at.described(read.description) || coding(read.codings) ||
               m_at.reference("NoteRef", read.notes);
    });
    source.selections.push_back(std::move(read));
    return true;
}

}  // namespace codebook::refi
