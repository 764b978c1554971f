// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where words and sentences begin and end, by the Unicode rules (UAX #29) as ICU tailors them to a
// language.
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

/// Walks the words of a text. Numbers are words; punctuation, spaces and symbols are not. Making
/// one costs much more than resetting it to another text: keep one per thread and language.
class WordBreaker {
   public:
    /// @param language a BCP 47 or ICU tag ("sv", "en"); empty takes the root rules.
    explicit WordBreaker(const QString& language = {});
    ~WordBreaker();
    WordBreaker(WordBreaker&&) noexcept;
    WordBreaker& operator=(WordBreaker&&) noexcept;

    /// The text must outlive the walk; nothing is copied.
    void setText(QStringView text);
    /// The next word, or false at the end.
    bool next(Utf16Range& word);

   private:
    struct Iterator;
    std::unique_ptr<Iterator> m_iterator;
};

/// The words of the text as spans from its start.
std::vector<Span> words(QStringView text, const QString& language = {});

/// The sentences of the text, trailing spaces and line ends left out, empty ones too. A line end
/// always closes a sentence: in a transcript it closes an utterance.
std::vector<Span> sentences(QStringView text, const QString& language = {});

/// How many words the span holds, as the Unicode rules count them.
int countWords(QStringView text, const QString& language = {});

}  // namespace codebook
