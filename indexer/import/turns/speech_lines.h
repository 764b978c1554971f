// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What formats that know who speaks when have in common: the stored text is what is said, an
// utterance a line, and voices, times and languages are kept beside it.
#pragma once

#include "indexer/import/source/importer.h"

namespace indexer {

/// An utterance before it has a place in the text.
struct Spoken {
    QString words;
    QString speaker;
    std::optional<std::chrono::milliseconds> begins;
    std::optional<std::chrono::milliseconds> ends;
    codebook::LanguageCode language;
    qsizetype dash = 0;  ///< length of the "- " that opens one of two speakers' words
};

/// What a format calls an utterance, in words for a person.
struct SpeechUnit {
    QString one;
    QString many;

    static SpeechUnit cue();
    static SpeechUnit segment();
    static SpeechUnit row();
    static SpeechUnit utterance();
};

/// Lays utterances out as text and tells what is odd about them: times that run backwards, and the
/// same words many times over, as machines say them when they are stuck. Nothing is dropped.
class SpeechLines {
   public:
    SpeechLines(RawText& raw, SpeechUnit unit) : m_raw(raw), m_unit(std::move(unit)) {}

    /// What is said in one unit, by one speaker or by several.
    /// @param number of the unit in the file, from 1
    void add(int number, const std::vector<Spoken>& spoken);
    /// A unit without words gives no line.
    void countEmpty() { ++m_empty; }
    /// The unit has a time that means nothing; its words are kept without.
    void countUnreadableTime(int number) { m_unreadable.append(number); }
    /// Says what was odd, in the text's notes. Call once, at the end.
    void finish();

   private:
    void line(int number, const Spoken& spoken);
    void countRepeats(int number, const std::vector<Spoken>& spoken);
    void endRepeats();
    void tell(const QList<int>& numbers, const QString& sentence);
    QString capitalUnit() const;

    RawText& m_raw;
    SpeechUnit m_unit;
    int m_empty = 0;
    QList<int> m_unreadable;
    QList<int> m_backwards;
    QString m_lastWords;
    int m_sameWords = 0;
    int m_firstRepeated = 0;
};

/// The words without line ends, other control characters and spaces around.
QString onOneLine(const QString& words);

/// A time that a recording can have: not negative, no NaN, below a million hours.
std::optional<std::chrono::milliseconds> recordedTime(double milliseconds);

/// The language that a format names, by code ("en", "eng", "pt-BR") or in English ("Swedish").
codebook::LanguageCode namedLanguage(const QString& name);

}  // namespace indexer
