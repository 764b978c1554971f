// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A cue of a subtitle file: some words with the time in which they are heard.
#pragma once

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace indexer {

struct Cue {
    int number = 0;   ///< in the file, from 1, whatever the file itself counts
    QString payload;  ///< lines of the cue as written, tags and all
    std::optional<std::chrono::milliseconds>
        begins;  ///< nothing where the file's times make no sense
    std::optional<std::chrono::milliseconds> ends;
};

enum class CueDialect : std::uint8_t { WebVtt, SubRip };

struct CueList {
    std::vector<Cue> cues;
    QStringList notes;  ///< what was broken, a sentence each
};

/// Splits a subtitle file into cues. Blocks of notes, styles and regions are WebVTT's own business
/// and are passed over; a cue whose time cannot be read and words outside any cue are kept and
/// told.
CueList cuesOf(const QString& text, CueDialect dialect);

}  // namespace indexer
