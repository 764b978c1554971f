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

namespace indexer {

struct SourceFile;

struct RecognisedSpeaker {
    QString label;               ///< as first written in the file, composed (NFC)
    bool isInterviewer = false;  ///< by the label's meaning, else by who asks the questions
    int turns = 0;
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
    QString kind;      ///< "interview" (speakers found) or "document"; the caller may override
    QString language;  ///< guessed ISO 639-1 or empty
    QString encoding;  ///< of text files, else empty
    QString encodingEvidence;  ///< words for a person: "valid UTF-8", "detected, 73 % sure; else …"
    QString digest;            ///< SHA-256 of the file's bytes, hex
    QStringList notes;         ///< what was left out, changed or is doubtful, a sentence each
};

struct ReadOptions {
    std::optional<QString> encoding;  ///< of text files; nothing lets the bytes decide
    QString language;                 ///< empty lets the words decide
};

/// Reads the file and recognises its speakers, turns and times. Stores nothing.
/// @throws codebook::FormatError with one sentence naming the file: it cannot be opened, is of a
/// kind that is not read, is not what its name says, is damaged, encrypted or too large, or holds
/// no text
Transcript readTranscript(const QString& path, const ReadOptions& options = {});
/// The same of a file that stands in memory, as an entry of an archive does.
Transcript readTranscript(const SourceFile& source, const ReadOptions& options);

/// True where a file in a folder or an archive of transcripts is worth reading: by its suffix, and
/// by its content where the suffix (.json, .tsv) says little.
/// @param content asked for only then
bool isTranscript(const QString& fileName, const std::function<QByteArray()>& content);

/// Suffixes that can be read, lower case, without dot.
QStringList readableSuffixes();

}  // namespace indexer
