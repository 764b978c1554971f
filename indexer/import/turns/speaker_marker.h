// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What could be the start of somebody's turn, seen on one line alone. Whether it is one, the whole
// document decides.
#pragma once

#include <QString>
#include <QStringView>

#include <chrono>
#include <optional>

#include "codebook/text/language.h"
#include "indexer/import/turns/given_speakers.h"
#include "indexer/import/turns/speaker_names.h"

namespace indexer {

/// How a marker is written. Evidence is weighed a shape at a time.
enum class MarkerShape : std::uint8_t {
    Colon,      ///< Name: words · **Name**: words · - I: [00:01:02] words
    Bold,       ///< **I [00:01:02]** words: bold without a colon
    Timed,      ///< P1 [00:01:02] words
    TimedLine,  ///< Anna Berg  0:12, the words below
    NameLine,   ///< ANNA BERG, Interviewer or P1, the words below
    BoldLine,   ///< **Anna Berg**, the words below
    Tab,        ///< I ⇥ words
    Dot,        ///< Q. words
    Brackets,   ///< [[Role;Name]] <<begin;end;language>>
    Suffix,     ///< words (Anna)
    Given,      ///< as a pattern says that the person gave
};

struct Marker {
    MarkerShape shape = MarkerShape::Colon;
    NameClass nameClass = NameClass::None;
    QString key;  ///< see speakerKey
    bool isBold = false;
    bool isTight = false;      ///< no space after the colon: "P1:yes"
    bool isTimeBare = false;   ///< "0:12", in no brackets and without hours: could be words
    bool isTimeFirst = false;  ///< of a TimedLine: "[00:12] Anna Berg"
    /// UTF-16 units in the line.
    qsizetype nameBegin = 0;
    qsizetype nameEnd = 0;
    qsizetype wordsBegin = 0;  ///< the line's length where the words stand below
    std::optional<std::chrono::milliseconds> begins;
    std::optional<std::chrono::milliseconds> ends;
    /// Of Brackets: what the marker says beside the name.
    QString role;
    codebook::LanguageCode language;
};

/// The marker that the line may open with. Names that were given count as roles, whatever they look
/// like; where a pattern was given, what it matches is the marker.
/// @throws codebook::FormatError if the given pattern takes too long
std::optional<Marker> markerOf(QStringView line, const GivenSpeakers& given = {});

/// The words before a colon that opens a line, where they are no name: "Note" of "Note: this".
/// Empty where the line does not look like a marker at all.
QStringView markerLookalike(QStringView line);

}  // namespace indexer
