// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/subtitle_importer.h"

#include <QRegularExpression>

#include "indexer/import/counted.h"
#include "indexer/import/cue_words.h"
#include "indexer/import/decoded_source.h"

namespace indexer {

namespace {

/// From so many times on, a cue that says the same words again and again is worth a note.
constexpr int ManyRepeats = 5;

/// Lays cues out as text, a cue a line, and gathers what is to be told.
class CueLayout {
   public:
    CueLayout(RawText& raw, CueDialect dialect) : m_raw(raw), m_dialect(dialect) {}

    void add(const Cue& cue) {
        const ParsedCue parsed = parsedCue(cue.payload, m_dialect);
        if (parsed.hasBrokenTag)
            m_raw.notes.append(
                QStringLiteral("Cue %1 has a tag that is not closed; its words are kept.")
                    .arg(cue.number));
        for (const QString& tag : parsed.unknownTags)
            if (!m_unknownTags.contains(tag)) m_unknownTags.append(tag);
        if (parsed.pieces.empty()) {
            ++m_empty;
            return;
        }
        repeats(cue, parsed);
        for (const CueWords& piece : parsed.pieces) line(piece, cue);
    }

    void finish() {
        endRepeats();
        if (m_empty > 0)
            m_raw.notes.append(QStringLiteral("%1 no words and gave no line.")
                                   .arg(counted(m_empty, QStringLiteral("cue holds"),
                                                QStringLiteral("cues hold"))));
        if (!m_unknownTags.isEmpty())
            m_raw.notes.append(QStringLiteral("Tags that WebVTT does not know were left out: <%1>.")
                                   .arg(m_unknownTags.mid(0, 10).join(QLatin1String(">, <"))));
    }

   private:
    void line(const CueWords& piece, const Cue& cue) {
        if (!m_raw.text.isEmpty()) m_raw.text += QLatin1Char('\n');
        Utterance utterance;
        utterance.begin = m_raw.text.size();
        utterance.wordsBegin = utterance.begin + piece.dash;
        m_raw.text += piece.words;
        utterance.end = m_raw.text.size();
        utterance.speaker = piece.voice;
        utterance.begins = cue.begins;
        utterance.ends = cue.ends;
        m_raw.utterances.push_back(utterance);
    }

    /// Machine transcripts get stuck on a phrase; every repeat is kept and said.
    void repeats(const Cue& cue, const ParsedCue& parsed) {
        QString words;
        for (const CueWords& piece : parsed.pieces) words += piece.words + QLatin1Char('\n');
        if (words != m_lastWords) {
            endRepeats();
            m_lastWords = words;
            m_firstRepeated = cue.number;
        }
        ++m_sameWords;
    }
    void endRepeats() {
        if (m_sameWords >= ManyRepeats)
            m_raw.notes.append(
                QStringLiteral("From cue %1 on, the same words come %2 times; all are kept.")
                    .arg(m_firstRepeated)
                    .arg(m_sameWords));
        m_sameWords = 0;
    }

    RawText& m_raw;
    CueDialect m_dialect;
    int m_empty = 0;
    QStringList m_unknownTags;
    QString m_lastWords;
    int m_sameWords = 0;
    int m_firstRepeated = 0;
};

RawText laidOut(RawText decoded, CueDialect dialect) {
    const CueList list = cuesOf(decoded.text, dialect);
    RawText raw;
    raw.encoding = decoded.encoding;
    raw.encodingEvidence = decoded.encodingEvidence;
    raw.notes = decoded.notes + list.notes;
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
    RawText decoded = decodedSource(file);
    const qsizetype lineEnd = decoded.text.indexOf(QLatin1Char('\n'));
    if (!isWebVttHeader(
            QStringView(decoded.text).first(lineEnd < 0 ? decoded.text.size() : lineEnd)))
        throw file.refusal(
            QStringLiteral("it does not begin with “WEBVTT”, so it is no WebVTT file"));
    return laidOut(std::move(decoded), CueDialect::WebVtt);
}

bool SrtImporter::recognises(const QByteArray& bytes) const {
    static const QRegularExpression opening(
        QStringLiteral("^\\s*\\d+[ \\t]*\\r?[\\n\\r]\\s*\\d+:\\d{2}:\\d{2}[.,]\\d+ --> "
                       "\\d+:\\d{2}:\\d{2}[.,]\\d+"));
    return opening.match(QString::fromLatin1(start(bytes, 400))).hasMatch();
}

RawText SrtImporter::read(const SourceFile& file) const {
    RawText decoded = decodedSource(file);
    if (!hasCueTimes(decoded.text))
        throw file.refusal(QStringLiteral("it holds no cue with a time, so it is no SubRip file"));
    return laidOut(std::move(decoded), CueDialect::SubRip);
}

}  // namespace indexer
