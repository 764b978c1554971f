// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/cues/subtitle_importer.h"

#include <QRegularExpression>

#include "indexer/import/cues/cue_words.h"
#include "indexer/import/source/decoded_source.h"
#include "indexer/import/source/words.h"
#include "indexer/import/turns/speech_lines.h"

namespace indexer {

namespace {

/// Lays cues out as text, a cue a line, and gathers what is to be told.
class CueLayout {
   public:
    CueLayout(RawText& raw, CueDialect dialect)
        : m_raw(raw), m_lines(raw, SpeechUnit::cue()), m_dialect(dialect) {}

    void add(const Cue& cue) {
        const ParsedCue parsed = parsedCue(cue.payload, m_dialect);
        if (parsed.hasBrokenTag)
            m_raw.notes.append(Words::tr("Cue %1 has a tag that is not closed; its words are kept.")
                                   .arg(cue.number));
        for (const QString& tag : parsed.unknownTags)
            if (!m_unknownTags.contains(tag)) m_unknownTags.append(tag);
        if (parsed.pieces.empty()) {
            m_lines.countEmpty();
            return;
        }
        std::vector<Spoken> spoken;
        for (const CueWords& piece : parsed.pieces)
            spoken.push_back({piece.words, piece.voice, cue.begins, cue.ends,
                              codebook::LanguageCode(piece.language), piece.dash});
        m_lines.add(cue.number, spoken);
    }

    void finish() {
        m_lines.finish();
        if (!m_unknownTags.isEmpty())
            m_raw.notes.append(Words::tr("Tags that WebVTT does not know were left out: <%1>.")
                                   .arg(m_unknownTags.mid(0, 10).join(QLatin1String(">, <"))));
    }

   private:
    RawText& m_raw;
    SpeechLines m_lines;
    CueDialect m_dialect;
    QStringList m_unknownTags;
};

/// "Language: sv" in the header, as YouTube and others write it.
codebook::LanguageCode headersLanguage(const QString& text) {
    static const QRegularExpression form(QStringLiteral("^Language:[ \\t]*([A-Za-z-]{2,20})$"),
                                         QRegularExpression::MultilineOption);
    const qsizetype end = text.indexOf(QLatin1String("\n\n"));
    return codebook::LanguageCode(form.match(text.left(end)).captured(1));
}

RawText laidOut(const RawText& decoded, CueDialect dialect) {
    const CueList list = cuesOf(decoded.text, dialect);
    RawText raw;
    raw.encoding = decoded.encoding;
    raw.encodingEvidence = decoded.encodingEvidence;
    raw.encodingAlternatives = decoded.encodingAlternatives;
    raw.isEncodingDoubtful = decoded.isEncodingDoubtful;
    raw.notes = decoded.notes + list.notes;
    if (dialect == CueDialect::WebVtt) raw.language = headersLanguage(decoded.text);
    CueLayout layout(raw, dialect);
    for (const Cue& cue : list.cues) layout.add(cue);
    layout.finish();
    return raw;
}

bool hasCueTimes(const QString& text) {
    static const QRegularExpression time(QStringLiteral("^\\s*(\\d+:)?\\d+:\\d+([.,]\\d+)?\\s*-->"),
                                         QRegularExpression::MultilineOption);
    return time.match(text).hasMatch();
}

/// Bytes without a byte order mark in UTF-8.
QByteArray start(const QByteArray& bytes, qsizetype length) {
    return bytes.mid(bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0, length);
}

bool isWebVttHeader(QStringView firstLine) {
    return firstLine.startsWith(u"WEBVTT") &&
           (firstLine.size() == 6 || firstLine.at(6) == u' ' || firstLine.at(6) == u'\t');
}

}  // namespace

bool VttImporter::recognises(const QByteArray& bytes) const {
    const QString head = QString::fromLatin1(start(bytes, 200));
    return isWebVttHeader(
        QStringView(head).first(head.indexOf(QRegularExpression(QStringLiteral("[\\r\\n]|$")))));
}

RawText VttImporter::read(const SourceFile& file) const {
    const RawText decoded = decodedSource(file);
    const qsizetype lineEnd = decoded.text.indexOf(QLatin1Char('\n'));
    if (!isWebVttHeader(
            QStringView(decoded.text).first(lineEnd < 0 ? decoded.text.size() : lineEnd)))
        throw file.refusal(Words::tr("it does not begin with “WEBVTT”, so it is no WebVTT file"));
    return laidOut(decoded, CueDialect::WebVtt);
}

bool SrtImporter::recognises(const QByteArray& bytes) const {
    static const QRegularExpression opening(
        QStringLiteral("^\\s*\\d+[ \\t]*\\r?[\\n\\r]\\s*\\d+:\\d{2}:\\d{2}[.,]\\d+ --> "
                       "\\d+:\\d{2}:\\d{2}[.,]\\d+"));
    return opening.match(QString::fromLatin1(start(bytes, 400))).hasMatch();
}

RawText SrtImporter::read(const SourceFile& file) const {
    const RawText decoded = decodedSource(file);
    if (!hasCueTimes(decoded.text))
        throw file.refusal(Words::tr("it holds no cue with a time, so it is no SubRip file"));
    return laidOut(decoded, CueDialect::SubRip);
}

}  // namespace indexer
