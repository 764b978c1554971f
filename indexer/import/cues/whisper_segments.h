// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The segments in Whisper's JSON. Read as a stream: tokens and probabilities, which are nine tenths
// of such a file, never come into memory, and no nesting is too deep.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace indexer {

struct WhisperSegment {
    QString text;  ///< as written
    QString speaker;
    QString language;                    ///< where the segment names its own
    std::optional<double> begins, ends;  ///< milliseconds, unchecked
    bool hasText = false;
    bool hasTime = false;  ///< the fields are there, whatever they say
};

struct WhisperTranscript {
    std::vector<WhisperSegment> segments;
    QString language;         ///< as written: "sv", "swedish"
    bool isFound = false;     ///< the JSON has a list of segments as Whisper writes it
    bool isJson = false;      ///< it could be parsed to the end
    qsizetype damagedAt = 0;  ///< the byte at which it could not
};

/// Reads UTF-8. Lists that are known, by what their segments say of times: "segments"
/// (openai-whisper, WhisperX: start and end in seconds), "transcription" (whisper.cpp: offsets in
/// milliseconds), "speakers" and "chunks" (Hugging Face: a pair of seconds), and a bare array of
/// segments.
WhisperTranscript whisperTranscript(const QByteArray& json);

/// True if the first segment is as Whisper writes it; reads no further.
bool holdsWhisperSegments(const QByteArray& json);

}  // namespace indexer
