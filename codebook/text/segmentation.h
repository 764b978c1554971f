// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where words and sentences begin and end, by the Unicode rules (UAX #29) as ICU tailors them to a
// language. Texts are shorter than 2^31 UTF-16 units.
#pragma once

#include <QString>
#include <QStringView>

#include <memory>
#include <vector>

#include "codebook/text/span.h"

namespace codebook {

/// A range of UTF-16 units, as Qt slices; for positions that are kept, convert with OffsetMap.
struct Utf16Range {
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// Walks the words of a text. A word holds a letter or a digit: numbers are words; punctuation,
/// symbols, emoji, gaps to fill in (“____”) and spaces are not. "don’t" and Swedish "EU:s" are one
/// word, "polis-" and "anmälan" two. Scripts without spaces are divided by ICU's dictionaries.
/// Not to be shared between threads. Making one costs much more than resetting it to another text:
/// keep one per thread and language.
class WordBreaker {
   public:
    /// @param language a BCP 47 or ICU tag ("sv", "en"); empty or unknown takes the root rules.
    explicit WordBreaker(const QString& language = {});
    ~WordBreaker();
    WordBreaker(WordBreaker&&) noexcept;
    WordBreaker& operator=(WordBreaker&&) noexcept;

    /// Starts at the text's first word. The text must outlive the walk; nothing is copied.
    void setText(QStringView text);
    /// The next word, or false at the end.
    bool next(Utf16Range& word);

   private:
    struct Iterator;
    std::unique_ptr<Iterator> m_iterator;
};

/// The words of the text as spans from its start. Keeps a breaker a thread and language, as do the
/// functions below, so that many short texts cost little.
std::vector<Span> words(QStringView text, const QString& language = {});

/// The sentences of the text, without spaces and line ends around them, empty ones left out. A line
/// end always closes a sentence: in a transcript it closes an utterance.
std::vector<Span> sentences(QStringView text, const QString& language = {});

/// How many words the span holds, as the Unicode rules count them.
int countWords(QStringView text, const QString& language = {});

}  // namespace codebook
