// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/cues/whisper_importer.h"

#include "indexer/import/cues/whisper_segments.h"
#include "indexer/import/source/decoded_source.h"
#include "indexer/import/source/words.h"
#include "indexer/import/turns/speech_lines.h"

namespace indexer {

namespace {

constexpr char TableHeader[] = "start\tend\ttext";

/// The text's place is taken by the words; how it was decoded stays.
RawText emptied(RawText decoded) {
    decoded.text.clear();
    return decoded;
}

/// What stereo recordings have where neither side speaks.
QString speakerOf(const WhisperSegment& segment) {
    const QString name = onOneLine(segment.speaker);
    return name == QLatin1String("?") ? QString() : name;
}

void addSegment(SpeechLines& lines, int number, const WhisperSegment& segment) {
    Spoken spoken;
    spoken.words = onOneLine(segment.text);
    if (spoken.words.isEmpty()) {
        lines.countEmpty();
        return;
    }
    spoken.speaker = speakerOf(segment);
    spoken.language = namedLanguage(segment.language);
    if (segment.begins) spoken.begins = recordedTime(*segment.begins);
    if (segment.ends) spoken.ends = recordedTime(*segment.ends);
    const bool isUnreadable = (segment.begins && !spoken.begins) || (segment.ends && !spoken.ends);
    if (isUnreadable) lines.countUnreadableTime(number);
    lines.add(number, {spoken});
}

std::optional<double> wholeNumber(QStringView field) {
    bool isNumber = false;
    const qint64 value = field.trimmed().toLongLong(&isNumber);
    return isNumber ? std::optional(static_cast<double>(value)) : std::nullopt;
}

/// "0", "5000", "Hello": a tab in the words was written by somebody else, and stays in them.
WhisperSegment rowOf(QStringView line) {
    WhisperSegment segment;
    const qsizetype first = line.indexOf(u'\t');
    const qsizetype second = first < 0 ? -1 : line.indexOf(u'\t', first + 1);
    // A number that is none shows as a time below zero: it cannot be read.
    constexpr double NoTime = -1;
    segment.begins = second < 0 ? NoTime : wholeNumber(line.first(first)).value_or(NoTime);
    segment.ends = second < 0
                       ? NoTime
                       : wholeNumber(line.sliced(first + 1, second - first - 1)).value_or(NoTime);
    const bool isRow = second >= 0 && (*segment.begins >= 0 || *segment.ends >= 0);
    segment.text = (isRow ? line.sliced(second + 1) : line).toString();
    segment.text.replace(QLatin1Char('\t'), QLatin1Char(' '));
    return segment;
}

}  // namespace

bool WhisperJsonImporter::recognises(const QByteArray& bytes) const {
    return holdsWhisperSegments(bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes);
}

RawText WhisperJsonImporter::read(const SourceFile& file) const {
    RawText raw = decodedSource(file);
    const WhisperTranscript transcript = whisperTranscript(raw.text.toUtf8());
    raw = emptied(std::move(raw));
    if (!transcript.isJson)
        throw file.refusal(Words::tr("its JSON is damaged or cut off"),
                           Words::tr("at byte %1").arg(transcript.damagedAt));
    if (!transcript.isFound)
        throw file.refusal(
            Words::tr("it is JSON, but not a transcript as Whisper and its relatives write it"));
    raw.language = namedLanguage(transcript.language);
    SpeechLines lines(raw, SpeechUnit::segment());
    int number = 0;
    for (const WhisperSegment& segment : transcript.segments) addSegment(lines, ++number, segment);
    lines.finish();
    return raw;
}

bool WhisperTsvImporter::recognises(const QByteArray& bytes) const {
    QByteArray head = bytes.left(64);
    if (head.startsWith("\xEF\xBB\xBF")) head.remove(0, 3);
    if (head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF"))
        head.remove(0, 2).replace(QByteArray(1, '\0'), QByteArray());
    const auto length = static_cast<qsizetype>(qstrlen(TableHeader));
    return head.startsWith(TableHeader) &&
           (head.size() == length || head.at(length) == '\n' || head.at(length) == '\r');
}

RawText WhisperTsvImporter::read(const SourceFile& file) const {
    RawText decoded = decodedSource(file);
    const QString table = decoded.text;
    if (table.section(QLatin1Char('\n'), 0, 0) != QLatin1String(TableHeader))
        throw file.refusal(
            Words::tr("it does not begin with the columns start, end and text, so it is no "
                      "table by Whisper"));
    RawText raw = emptied(std::move(decoded));
    SpeechLines lines(raw, SpeechUnit::row());
    int number = 0;
    const QStringView rows = QStringView(table).sliced(table.indexOf(QLatin1Char('\n')) + 1);
    if (table.contains(QLatin1Char('\n')))
        for (const QStringView line : rows.tokenize(u'\n')) {
            ++number;
            if (!line.trimmed().isEmpty()) addSegment(lines, number, rowOf(line));
        }
    lines.finish();
    return raw;
}

}  // namespace indexer
