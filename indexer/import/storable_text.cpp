// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/storable_text.h"

#include "indexer/import/counted.h"

namespace indexer {

namespace {

bool isHalf(const QString& text, qsizetype at) {
    const QChar unit = text.at(at);
    if (unit.isHighSurrogate()) return at + 1 == text.size() || !text.at(at + 1).isLowSurrogate();
    return unit.isLowSurrogate() && (at == 0 || !text.at(at - 1).isHighSurrogate());
}

}  // namespace

qint64 makeStorable(QString& text) {
    qint64 count = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t code = std::as_const(text).at(i).unicode();
        if (code != 0 && code < 0xFFFE && !isHalf(text, i)) continue;
        text[i] = QChar(QChar::ReplacementCharacter);
        ++count;
    }
    return count;
}

void makeStorable(RawText& raw) {
    qint64 count = makeStorable(raw.text);
    for (Utterance& utterance : raw.utterances) {
        count += makeStorable(utterance.speaker);
        utterance.speaker = utterance.speaker.simplified();
    }
    for (SourceComment& comment : raw.comments)
        count += makeStorable(comment.text) + makeStorable(comment.author);
    std::erase_if(raw.comments,
                  [](const SourceComment& comment) { return comment.text.trimmed().isEmpty(); });
    for (qsizetype i = 0; raw.interviewers && i < raw.interviewers->size(); ++i) {
        makeStorable((*raw.interviewers)[i]);
        (*raw.interviewers)[i] = raw.interviewers->at(i).simplified();
    }
    for (QString& note : raw.notes) note = note.simplified();
    if (count > 0)
        raw.notes.append(QStringLiteral("%1 no character; U+FFFD stands there.")
                             .arg(counted(count, QStringLiteral("code point is"),
                                          QStringLiteral("code points are"))));
}

}  // namespace indexer
