// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Transcripts made for tests of the view, drawn as text.
#pragma once

#include <QString>

#include <vector>

#include "app/desktop/transcript/transcript_content.h"

namespace tests {

/// "P1: words" lines become turns of speakers P1, I …; a line without a label is a turn of nobody;
/// empty lines stay between turns; a line that begins with a blank goes on with the turn before,
/// its blank kept. "I" is the interviewer. Turn n begins at n × 20 seconds.
app::TranscriptContent drawnTranscript(const QString& text);

/// A coding of the words where they stand first; colours follow from the id.
app::ShownCoding shownCoding(const app::TranscriptContent& content, std::int32_t id,
                             const QString& words, const QString& code);
/// Where the words stand first; fails the test where they do not.
codebook::Span placeOf(const app::TranscriptContent& content, const QString& words);

}  // namespace tests
