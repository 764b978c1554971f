// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One door for every kind of file: what a transcript says, who says it and when, before anything is
// stored, so that it can be shown and corrected first.
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

#include "codebook/error.h"
#include "codebook/model/turn.h"
#include "codebook/text/span.h"
#include "indexer/import/answers/answer_sheet.h"
#include "indexer/import/turns/given_speakers.h"

namespace indexer {

struct SourceFile;

struct RecognisedSpeaker {
    QString label;               ///< as first written in the file, composed (NFC), or as given
    bool isInterviewer = false;  ///< by the label's meaning, else by who asks the questions
    int turns = 0;
    /// How strongly the document speaks for it, from 0 to 100: points for a label that is a role, a
    /// code or a name, that recurs, takes turns with others, is followed by speech, covers the
    /// document and is written with a time or in bold. The points order what is surer and what is
    /// less sure; they are no probability. Below 60 somebody should look. 100 is kept for what the
    /// file's own markup or the person says.
    int confidence = 0;
    QString evidence;  ///< the same in words: "opens 42 lines, always with a colon, …; a code"
};

/// What looks like a speaker's marker and was not taken for one.
struct NotTaken {
    QString label;   ///< as first written
    int count = 0;   ///< lines that it opens
    int line = 0;    ///< the first of them, from 1; 0 where the file's markup holds it
    QString reason;  ///< completes "“Note” is no speaker: it …"
};

/// What somebody wrote beside the text.
struct TranscriptComment {
    codebook::Span span;  ///< empty where it is about a place
    QString author;       ///< as the file names them, or empty
    QString text;
};

/// What a file says, before anything is stored.
struct Transcript {
    QString format;         ///< "txt", "docx", …: how it was read, whatever the file is called
    QString text;           ///< the stored text; every position counts in it
    codebook::Turns turns;  ///< Turn::speaker is an ordinal into speakers
    std::vector<RecognisedSpeaker> speakers;  ///< in order of first appearance
    std::vector<TranscriptComment> comments;  ///< ascending by begin
    std::vector<NotTaken> notTaken;           ///< the most frequent first
    QString kind;      ///< "interview" (speakers found) or "document"; the caller may override
    QString language;  ///< of most words, guessed ISO 639-1 or empty; turns may have their own
    QString encoding;  ///< of text files, else empty
    QString encodingEvidence;  ///< words for a person: "valid UTF-8", "detected, 73 % sure; else …"
    QString digest;            ///< SHA-256 of the file's bytes, hex
    QStringList notes;         ///< what was left out, changed or is doubtful, a sentence each
    /// Of a spreadsheet of answers, which is many documents: then there is no text here, and no
    /// turns.
    std::optional<AnswerSheet> answers;
    /// Where the encoding is a guess: what it may be instead, best first, and whether a person
    /// should look.
    QStringList encodingAlternatives = {};
    bool isEncodingDoubtful = false;
};

struct ReadOptions {
    std::optional<QString> encoding;   ///< of text files; nothing lets the bytes decide
    QString language;                  ///< of the document; empty lets the words decide
    GivenSpeakers speakers = {};       ///< what the person says of who speaks
    bool guessesTurnLanguages = true;  ///< false: turns are in the document's language, or in what
                                       ///< the format says
    std::vector<ColumnChoice> columns = {};  ///< of spreadsheets
    QString sheet = {};                      ///< of workbooks; empty takes the first with rows
};

/// Reads the file and recognises its speakers, turns and times. Stores nothing.
/// @throws codebook::FormatError with one sentence naming the file: it cannot be opened, is of a
/// kind that is not read, is not what its name says, is damaged, encrypted or too large, or holds
/// no text; or that the given pattern takes too long
Transcript readTranscript(const QString& path, const ReadOptions& options = {});
/// The same of a file that stands in memory, as an entry of an archive does.
Transcript readTranscript(const SourceFile& source, const ReadOptions& options);

/// True where a file in a folder or an archive of transcripts is worth reading: by its suffix, and
/// by its content where the suffix (.json) says little. A table may turn out to hold no answers.
/// @param content asked for only then
bool isTranscript(const QString& fileName, const std::function<QByteArray()>& content);

/// Suffixes that can be read, lower case, without dot.
QStringList readableSuffixes();

}  // namespace indexer
