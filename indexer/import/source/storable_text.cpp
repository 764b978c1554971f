// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/source/storable_text.h"

#include "codebook/text/storable.h"
#include "indexer/import/source/words.h"

namespace indexer {

using codebook::makeStorable;

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
        raw.notes.append(
            counted(count, Words::tr("%1 code point is no character; U+FFFD stands there."),
                    Words::tr("%1 code points are no character; U+FFFD stands there.")));
}

}  // namespace indexer
