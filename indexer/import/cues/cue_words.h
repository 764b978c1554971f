// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is said in a cue, without its marks: voices, styles, karaoke times and entities resolved.
#pragma once

#include "indexer/import/cues/cue.h"

namespace indexer {

/// What one voice says in one cue.
struct CueWords {
    QString voice;       ///< from <v Name>, else empty
    QString words;       ///< on one line
    QString language;    ///< from <lang sv>, where all the words stand in it
    qsizetype dash = 0;  ///< length of the "- " that opens one of two speakers' words
};

struct ParsedCue {
    std::vector<CueWords> pieces;  ///< empty where the cue holds no words
    bool hasBrokenTag = false;     ///< a "<" that no ">" closes; what follows was kept as words
    QStringList unknownTags;       ///< left out though no standard knows them
};

/// Reads a cue's payload. WebVTT by its specification (W3C, section 6.4) but for broken tags, whose
/// words the specification would drop; SubRip's tags by custom, unknown ones kept as words.
ParsedCue parsedCue(const QString& payload, CueDialect dialect);

}  // namespace indexer
