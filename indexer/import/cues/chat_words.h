// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a speaker's tier of a CHAT file says, as a reader wants it.
//
// CHAT writes for counting programs: words stand apart from their punctuation, and codes between
// them say what was retraced, mispronounced, borrowed or overlapped. A qualitative reader wants
// what was said, and a search must find it. So every word that was spoken stays, also a false
// start, a fragment, a filler and a word that is corrected behind it, with what is heard beside the
// words: pauses "(.)", laughter "(laughs)", "xxx" for what nobody understood, and how a word is
// drawn out ("no:"). Codes about the words go: [//], [: target], [*], @c, and words that were *not*
// spoken (0is).
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace indexer {

struct ChatWords {
    QString words;                                    ///< empty where nothing was said or heard
    std::optional<std::chrono::milliseconds> begins;  ///< of the first time bullet
    std::optional<std::chrono::milliseconds> ends;    ///< of the last
    bool hasUnreadableTime = false;
    QString language;  ///< of "[- spa]", which says it of the whole utterance
    int codes = 0;     ///< how many were left out
};

/// @param tier a main tier without "*CHI:", continuation lines joined by spaces
ChatWords chatWords(const QString& tier);

/// A time of the form begin_end in milliseconds, as it stands between bullets and on %snd tiers
/// (there also "begin end"); false where there is none.
bool readChatTime(const QString& mark, ChatWords& words);

}  // namespace indexer
