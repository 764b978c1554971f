// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/transcript_laws.h"

#include "codebook/text/offset_map.h"
#include "indexer/import/transcript.h"

namespace tests {

namespace {

using codebook::Span;
using codebook::Turn;

QString faultAt(QStringView text, qsizetype at) {
    const QChar unit = text.at(at);
    if (unit.isNull()) return QStringLiteral("a NUL");
    if (unit == u'\r') return QStringLiteral("a carriage return");
    const bool isWhole =
        unit.isHighSurrogate()
            ? at + 1 < text.size() && text.at(at + 1).isLowSurrogate()
            : !unit.isLowSurrogate() || (at > 0 && text.at(at - 1).isHighSurrogate());
    return isWhole ? QString() : QStringLiteral("half a character");
}

bool isOrdered(Span span) { return 0 <= span.begin && span.begin <= span.end; }

bool isBelowZero(const std::optional<std::chrono::milliseconds>& time) {
    return time && time->count() < 0;
}

QString faultOf(const Turn& turn, std::size_t speakers) {
    if (!isOrdered(turn.span)) return QStringLiteral("ends before it begins");
    if (!isOrdered(turn.label) || (!turn.label.isEmpty() && !turn.span.contains(turn.label)))
        return QStringLiteral("has its label outside itself");
    if (!isOrdered(turn.words) || !turn.span.contains(turn.words))
        return QStringLiteral("has its words outside itself");
    if (turn.label.overlaps(turn.words)) return QStringLiteral("says its own label");
    if (turn.speaker < -1 || turn.speaker >= static_cast<std::int64_t>(speakers))
        return QStringLiteral("has a speaker whom nobody knows");
    if (isBelowZero(turn.begins) || isBelowZero(turn.ends))
        return QStringLiteral("has a time below zero");
    return {};
}

void requireSpeakers(QStringList& broken, const indexer::Transcript& transcript) {
    std::vector<int> turns(transcript.speakers.size());
    for (const Turn& turn : transcript.turns)
        if (turn.speaker >= 0 && static_cast<std::size_t>(turn.speaker) < turns.size())
            ++turns[static_cast<std::size_t>(turn.speaker)];
    for (std::size_t i = 0; i < turns.size(); ++i) {
        const indexer::RecognisedSpeaker& speaker = transcript.speakers[i];
        if (speaker.label.trimmed().isEmpty() || speaker.label.contains(u'\n'))
            broken.append(QStringLiteral("Speaker %1 is called “%2”.").arg(i).arg(speaker.label));
        if (speaker.turns != turns[i] || speaker.turns == 0)
            broken.append(QStringLiteral("Speaker “%1” is said to have %2 turns and has %3.")
                              .arg(speaker.label)
                              .arg(speaker.turns)
                              .arg(turns[i]));
    }
}

void requireComments(QStringList& broken, const indexer::Transcript& transcript) {
    const std::int32_t length = codebook::OffsetMap(transcript.text).codePoints();
    std::int32_t begin = 0;
    for (const indexer::TranscriptComment& comment : transcript.comments) {
        if (!isOrdered(comment.span) || comment.span.end > length)
            broken.append(QStringLiteral("A comment stands outside the text."));
        if (comment.span.begin < begin)
            broken.append(QStringLiteral("A comment stands before the one before."));
        if (comment.text.trimmed().isEmpty())
            broken.append(QStringLiteral("A comment says nothing."));
        broken += brokenLawsOfText(comment.text) + brokenLawsOfText(comment.author);
        begin = comment.span.begin;
    }
}

}  // namespace

QStringList brokenLawsOfText(QStringView text) {
    QStringList broken;
    for (qsizetype i = 0; i < text.size(); ++i)
        if (const QString fault = faultAt(text, i); !fault.isEmpty())
            broken.append(QStringLiteral("The text has %1 at %2.").arg(fault).arg(i));
    return broken;
}

QStringList brokenLaws(QStringView text, const codebook::Turns& turns, std::size_t speakers) {
    QStringList broken = brokenLawsOfText(text);
    if (text.trimmed().isEmpty()) broken.append(QStringLiteral("The text is empty."));
    if (text.contains(QChar(0xFFFE)) || text.contains(QChar(0xFFFF)))
        broken.append(QStringLiteral("The text has a code point that no store keeps."));
    const std::int32_t length = codebook::OffsetMap(text).codePoints();
    if (turns.empty()) broken.append(QStringLiteral("There are no turns."));
    std::int32_t end = 0;
    for (std::size_t i = 0; i < turns.size(); ++i) {
        QString fault = faultOf(turns[i], speakers);
        if (turns[i].span.begin < end) fault = QStringLiteral("begins within the one before");
        if (turns[i].span.end > length) fault = QStringLiteral("ends behind the text");
        if (!fault.isEmpty()) broken.append(QStringLiteral("Turn %1 %2.").arg(i + 1).arg(fault));
        end = turns[i].span.end;
    }
    return broken;
}

namespace {

void requireAnswers(QStringList& broken, const indexer::AnswerSheet& sheet) {
    int documents = 0;
    for (const indexer::Respondent& respondent : sheet.respondents) {
        if (respondent.name.trimmed().isEmpty())
            broken.append(
                QStringLiteral("The respondent of row %1 has no name.").arg(respondent.row));
        for (const indexer::Respondent::Said& said : respondent.said)
            if (said.column >= sheet.columns.size())
                broken.append(QStringLiteral("A value stands in a column that is not there."));
        if (respondent.text.isEmpty()) continue;
        ++documents;
        broken += brokenLaws(respondent.text, respondent.turns, 2);
    }
    if (documents != sheet.documents || documents == 0)
        broken.append(QStringLiteral("%1 respondents answered, and %2 are said to have.")
                          .arg(documents)
                          .arg(sheet.documents));
}

}  // namespace

QStringList brokenLaws(const indexer::Transcript& transcript) {
    QStringList broken;
    if (transcript.answers) {
        requireAnswers(broken, *transcript.answers);
    } else {
        broken = brokenLaws(transcript.text, transcript.turns, transcript.speakers.size());
        requireSpeakers(broken, transcript);
        requireComments(broken, transcript);
    }
    if (transcript.format.isEmpty()) broken.append(QStringLiteral("There is no format."));
    for (const QString& note : transcript.notes)
        if (note.trimmed().isEmpty() || note.contains(u'\n'))
            broken.append(QStringLiteral("A note is no line: “%1”.").arg(note));
    return broken;
}

QStringList brokenLawsOfRefusal(const QString& sentence, const QString& fileName) {
    QStringList broken;
    const auto require = [&](bool holds, const QString& law) {
        if (!holds) broken.append(QStringLiteral("The refusal %1: “%2”").arg(law, sentence));
    };
    require(!sentence.contains(u'\n') && !sentence.contains(u'\r'),
            QStringLiteral("is more than a line"));
    require(sentence.endsWith(u'.'), QStringLiteral("ends without full stop"));
    require(sentence.contains(fileName), QStringLiteral("does not name the file"));
    require(!sentence.contains(QLatin1String("unforeseen")),
            QStringLiteral("admits something unforeseen"));
    return broken;
}

}  // namespace tests
