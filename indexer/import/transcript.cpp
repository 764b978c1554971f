// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/transcript.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include "codebook/text/offset_map.h"
#include "codebook/text/storable.h"
#include "indexer/import/doubts/transcript_doubts.h"
#include "indexer/import/importers.h"
#include "indexer/import/languages/turn_languages.h"
#include "indexer/import/source/file_signature.h"
#include "indexer/import/source/storable_text.h"
#include "indexer/import/source/words.h"
#include "indexer/import/turns/interviewer.h"
#include "indexer/import/turns/speaker_names.h"
#include "indexer/import/turns/turn_recogniser.h"

namespace indexer {

namespace {

using codebook::FormatError;

/// Each may become a turn, of which so many fill most of a gigabyte.
constexpr qsizetype MostLines = 1'000'000;

/// The last one that the suffix stands for: those before it are stricter about what they read.
const Importer* importerFor(const QString& suffix) {
    for (auto importer = importers().rbegin(); importer != importers().rend(); ++importer)
        if ((*importer)->suffixes().contains(suffix)) return importer->get();
    return nullptr;
}

/// The importer for the file's name. @throws FormatError if there is none
const Importer& namedImporter(const QString& fileName) {
    const Importer* importer = importerFor(QFileInfo(fileName).suffix().toLower());
    if (importer == nullptr)
        throw FormatError(Words::tr("“%1” cannot be read: files of that kind are not imported; "
                                    "readable are %2.")
                              .arg(fileName, readableSuffixes().join(QLatin1String(", "))));
    return *importer;
}

void requireContent(const SourceFile& source, const Importer& importer) {
    if (source.bytes.isEmpty()) throw FormatError(Words::tr("“%1” is empty.").arg(source.name));
    if (source.bytes.size() > importer.sizeLimitInBytes())
        throw source.refusal(
            Words::tr("it is larger than %1 MB").arg(importer.sizeLimitInBytes() >> 20));
}

/// Tells the person what the file is and what to do, where that is known though nothing reads it.
void refuseKnownKind(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return;
    constexpr qint64 Head = 1 << 20;
    const SourceFile source{QFileInfo(path).fileName(), file.read(Head), {}};
    if (const QString kind = unreadableKind(source.bytes); !kind.isEmpty())
        throw source.refusal(Words::tr("it is %1").arg(kind));
}

void requireContent(const SourceFile& source, const RawText& raw) {
    if (raw.text.trimmed().isEmpty())
        throw FormatError(Words::tr("“%1” holds no text.").arg(source.name));
    if (raw.text.count(u'\n') >= MostLines)
        throw source.refusal(Words::tr("it has more than a million lines"));
}

SourceFile opened(const QString& path, const ReadOptions& options) {
    const QFileInfo info(path);
    SourceFile source{info.fileName(), {}, options.encoding};
    if (!info.exists()) throw FormatError(Words::tr("There is no file “%1”.").arg(path));
    if (info.isDir()) throw source.refusal(Words::tr("it is a folder"));
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        throw source.refusal(Words::tr("it cannot be opened"), file.errorString());
    if (importerFor(info.suffix().toLower()) == nullptr) refuseKnownKind(path);
    // Before anything that large is read into memory.
    const qint64 limit = isAnswerSheetName(source.name)
                             ? answerSheetLimitInBytes()
                             : namedImporter(source.name).sizeLimitInBytes();
    if (file.size() > limit)
        throw source.refusal(Words::tr("it is larger than %1 MB").arg(limit >> 20));
    source.bytes = file.readAll();
    if (file.error() != QFileDevice::NoError || source.bytes.size() < file.size())
        throw source.refusal(Words::tr("reading it failed"), file.errorString());
    return source;
}

const Importer* recognising(const QByteArray& bytes, const QString& suffix) {
    for (const auto& importer : importers())
        if (importer->suffixes().contains(suffix) && importer->recognises(bytes))
            return importer.get();
    return nullptr;
}

/// The importer for what the bytes are, where they contradict the name; else that for the name.
const Importer& fitting(const SourceFile& source, const Importer& named, QStringList& notes) {
    const QString suffix = QFileInfo(source.name).suffix().toLower();
    if (const Importer* sure = recognising(source.bytes, suffix)) return *sure;
    if (const QString kind = unreadableKind(source.bytes); !kind.isEmpty())
        throw source.refusal(Words::tr("it is %1").arg(kind));
    for (const auto& other : importers()) {
        if (other.get() == &named || !other->recognises(source.bytes)) continue;
        // Plain text stays as it is written; a cue's words and times would be another text.
        const bool isNamedText =
            named.format() == QLatin1String("txt") || named.format() == QLatin1String("md");
        const bool staysText = isNamedText && other->isPlainText();
        notes.append(staysText ? Words::tr("It looks like %1; called .%2 its times would be read.")
                                     .arg(other->description(), other->format())
                               : Words::tr("It is %1, whatever its name says, and was read as one.")
                                     .arg(other->description()));
        return staysText ? named : *other;
    }
    if (isZip(source.bytes) && named.isPlainText())
        throw source.refusal(Words::tr("it is a ZIP archive, not %1").arg(named.description()));
    return named;
}

/// Whom the person calls an interviewer; where nobody is called so, whom the file names one, else
/// whom labels and habits show.
std::vector<bool> asking(const RecognisedTurns& recognised, const Transcript& transcript,
                         const GivenSpeakers& given) {
    const QStringList& speakers = recognised.speakers;
    std::vector<bool> asks = interviewers(speakers, transcript.turns, transcript.text);
    for (std::size_t i = 0; i < asks.size(); ++i) {
        const QString& label = speakers.at(static_cast<qsizetype>(i));
        const QString key = speakerKey(label);
        if (recognised.interviewers) asks[i] = recognised.interviewers->contains(label);
        if (given.namesInterviewers()) asks[i] = given.asks(key);
        if (given.answers(key)) asks[i] = false;
    }
    return asks;
}

/// “Particpant” and “Participant”: offered to be joined, never joined unasked.
void noteMisspellings(Transcript& transcript) {
    constexpr std::size_t MostCompared = 200;
    const auto& speakers = transcript.speakers;
    for (std::size_t i = 0; i < std::min(speakers.size(), MostCompared); ++i)
        for (std::size_t j = 0; j < std::min(speakers.size(), MostCompared); ++j) {
            const bool isRarer = speakers[i].turns < speakers[j].turns ||
                                 (speakers[i].turns == speakers[j].turns && i > j);
            if (!isRarer ||
                !isMisspelling(speakerKey(speakers[i].label), speakerKey(speakers[j].label)))
                continue;
            transcript.notes.append(
                Words::tr("“%1” may be “%2” misspelled; --speakers \"%1=%2\" makes one of "
                          "them.")
                    .arg(speakers[i].label, speakers[j].label));
        }
}

void recognise(Transcript& transcript, const RawText& raw, const GivenSpeakers& given) {
    RecognisedTurns recognised = recognisedTurns(raw, given);
    transcript.turns = std::move(recognised.turns);
    transcript.notes += recognised.notes;
    transcript.kind = QString::fromLatin1(recognised.speakers.isEmpty() ? "document" : "interview");
    const std::vector<bool> asks = asking(recognised, transcript, given);
    for (std::size_t i = 0; i < asks.size(); ++i) {
        const SpeakerEvidence& evidence = recognised.evidence[i];
        transcript.speakers.push_back({recognised.speakers.at(static_cast<qsizetype>(i)), asks[i],
                                       0, evidence.confidence, evidence.words});
    }
    for (const codebook::Turn& turn : transcript.turns)
        if (turn.speaker >= 0) ++transcript.speakers[static_cast<std::size_t>(turn.speaker)].turns;
    noteMisspellings(transcript);
    for (const RejectedMarker& one : recognised.rejected)
        transcript.notTaken.push_back({one.label, one.count, one.line, one.reason});
    if (!given.isEmpty() && recognised.speakers.isEmpty())
        transcript.notes.append(
            Words::tr("Nobody whom the given list or pattern names speaks here."));
}

void takeComments(Transcript& transcript, const RawText& raw) {
    if (raw.comments.empty()) return;
    const codebook::OffsetMap offsets(raw.text);
    for (const SourceComment& comment : raw.comments)
        transcript.comments.push_back(
            {offsets.span(comment.begin, comment.end), comment.author, comment.text});
    const auto count = static_cast<qint64>(raw.comments.size());
    transcript.notes.append(counted(count, Words::tr("%1 comment stands beside the text."),
                                    Words::tr("%1 comments stand beside the text.")));
}

QString digestOf(const SourceFile& source) {
    return QString::fromLatin1(
        QCryptographicHash::hash(source.bytes, QCryptographicHash::Sha256).toHex());
}

bool isAnswerSheet(const SourceFile& source) {
    if (!isAnswerSheetName(source.name)) return false;
    const Importer* importer = importerFor(QFileInfo(source.name).suffix().toLower());
    return importer == nullptr || !importer->recognises(source.bytes);
}

void makeAnswersStorable(AnswerSheet& sheet) {
    for (Respondent& respondent : sheet.respondents) {
        codebook::makeStorable(respondent.text);
        codebook::makeStorable(respondent.name);
        for (Respondent::Said& said : respondent.said) codebook::makeStorable(said.cell);
    }
}

Transcript answersIn(const SourceFile& source, const ReadOptions& options) {
    Transcript transcript;
    AnswerSheet sheet = readAnswerSheet(
        source, {options.columns, options.sheet, options.language, options.guessesTurnLanguages});
    transcript.format = sheet.format;
    transcript.kind = QStringLiteral("questionnaire");
    transcript.language = options.language;
    transcript.encoding = sheet.encoding;
    transcript.encodingEvidence = sheet.encodingEvidence;
    transcript.encodingAlternatives = sheet.encodingAlternatives;
    transcript.isEncodingDoubtful = sheet.isEncodingDoubtful;
    transcript.digest = digestOf(source);
    transcript.notes = sheet.notes;
    makeAnswersStorable(sheet);
    transcript.answers = std::move(sheet);
    return transcript;
}

}  // namespace

QStringList readableSuffixes() {
    QStringList suffixes = answerSheetSuffixes();
    for (const auto& importer : importers()) suffixes += importer->suffixes();
    suffixes.removeDuplicates();
    suffixes.sort();
    return suffixes;
}

Transcript readTranscript(const QString& path, const ReadOptions& options) {
    return readTranscript(opened(path, options), options);
}

Transcript readTranscript(const SourceFile& source, const ReadOptions& options) {
    if (isAnswerSheet(source)) return answersIn(source, options);
    const Importer& named = namedImporter(source.name);
    requireContent(source, named);
    Transcript transcript;
    const Importer& importer = fitting(source, named, transcript.notes);
    RawText raw = importer.read(source);
    makeStorable(raw);
    requireContent(source, raw);

    transcript.format = importer.format();
    transcript.text = raw.text;
    transcript.encoding = raw.encoding;
    transcript.encodingEvidence = raw.encodingEvidence;
    transcript.encodingAlternatives = raw.encodingAlternatives;
    transcript.isEncodingDoubtful = raw.isEncodingDoubtful;
    transcript.notes += raw.notes;
    takeComments(transcript, raw);
    transcript.digest = digestOf(source);
    recognise(transcript, raw, options.speakers);
    const QString said = options.language.isEmpty() ? raw.language.toString() : options.language;
    transcript.language =
        recogniseLanguages(transcript.turns, transcript.text, said, options.guessesTurnLanguages);
    transcript.notes += doubtNotes(
        transcriptDoubts(transcript.text, transcript.turns, transcript.language), transcript.turns);
    return transcript;
}

bool isTranscript(const QString& fileName, const std::function<QByteArray()>& content) {
    if (isAnswerSheetName(fileName)) return true;
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    const Importer* named = importerFor(suffix);
    if (named == nullptr || named->ownsItsSuffixes()) return named != nullptr;
    return recognising(content(), suffix) != nullptr;
}

}  // namespace indexer
