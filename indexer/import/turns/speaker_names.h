// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What words at the start of a line can be the name of somebody who speaks: by their form, and by
// what transcribers in a few languages are known to write.
#pragma once

#include <QString>
#include <QStringView>

#include <cstdint>

namespace indexer {

enum class NameClass : std::uint8_t {
    None,    ///< cannot be a speaker: too long, a sentence, a number, "Note", "Source"
    Role,    ///< Interviewer, Respondent 2, Talare 1, Okänd man
    Code,    ///< I, P1, IP2, B:
    Proper,  ///< Anna Berg, Mr Beer (S): words with capitals, and scripts without them
    Caps,    ///< ANNA BERG
    Other,   ///< lower-case words
};

NameClass nameClass(QStringView written);

/// True for "Note", "Fråga 2", "Source": what opens lines of any document and speaks nowhere.
bool isNeverSpeaker(QStringView name);

/// The name under which spellings are one speaker: case folded, spaces single, no trailing dot, no
/// running number of a parliamentary protocol ("Anf. 12").
QString speakerKey(QStringView name);

/// True for Interviewer, Moderator 2, Intervjuare, Forskare, Int, …
bool isInterviewerName(QStringView key);
/// True for Respondent, Deltagare, Participant 3, IP, Informant, …
bool isRespondentName(QStringView key);

/// True where two keys differ by a slip of the hand, as "particpant" and "participant" do: one or
/// two letters of many, and no number.
bool isMisspelling(QStringView key, QStringView other);

/// The letters of a code without its number: "P" of "P1"; empty for what is no code.
QString codeFamily(QStringView name);

}  // namespace indexer
