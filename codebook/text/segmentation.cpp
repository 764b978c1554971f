// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/text/segmentation.h"

#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>
#include <unicode/utf16.h>

#include <QHash>

#include "codebook/error.h"
#include "codebook/text/locale.h"
#include "codebook/text/offset_map.h"
#include "codebook/words.h"

namespace codebook {
namespace {

using Factory = icu::BreakIterator* (*)(const icu::Locale&, UErrorCode&);

std::unique_ptr<icu::BreakIterator> breakIterator(Factory create, const QString& language) {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::BreakIterator> made(create(icuLocale(language), status));
    if (U_FAILURE(status) || !made)
        throw Error(Words::tr("The rules for words and sentences cannot be loaded."),
                    QString::fromLatin1(u_errorName(status)));
    return made;
}

/// Lets the iterator walk the text where it lies. ICU keeps a shallow clone of the UText.
void setText(icu::BreakIterator& iterator, QStringView text) {
    UErrorCode status = U_ZERO_ERROR;
    UText alias = UTEXT_INITIALIZER;
    utext_openUChars(&alias, text.utf16(), text.size(), &status);
    iterator.setText(&alias, status);
    utext_close(&alias);
    if (U_FAILURE(status))
        throw Error(Words::tr("The text cannot be divided into words and sentences."),
                    QString::fromLatin1(u_errorName(status)));
}

/// ICU calls a run of underscores a word (UAX #29 WB13a); to a reader it is a gap to fill in.
bool hasLetterOrDigit(QStringView segment) {
    const char16_t* units = segment.utf16();
    const auto length = static_cast<std::int32_t>(segment.size());
    for (std::int32_t i = 0; i < length;) {
        UChar32 c = 0;
        U16_NEXT(units, i, length, c);
        if (u_isalnum(c) || u_hasBinaryProperty(c, UCHAR_ALPHABETIC)) return true;
    }
    return false;
}

/// Keeps what is costly to make, one for each language that this thread meets.
template <typename Made, typename Make>
Made& keptForLanguage(QHash<QString, std::shared_ptr<Made>>& kept, const QString& language,
                      Make make) {
    auto found = kept.constFind(language);
    if (found == kept.constEnd()) {
        constexpr qsizetype manyLanguages = 32;
        if (kept.size() >= manyLanguages) kept.clear();
        found = kept.insert(language, std::shared_ptr<Made>(make(language)));
    }
    return **found;
}

WordBreaker& threadsWordBreaker(const QString& language) {
    thread_local QHash<QString, std::shared_ptr<WordBreaker>> kept;
    return keptForLanguage(kept, language,
                           [](const QString& tag) { return std::make_shared<WordBreaker>(tag); });
}

icu::BreakIterator& threadsSentenceBreaker(const QString& language) {
    thread_local QHash<QString, std::shared_ptr<icu::BreakIterator>> kept;
    return keptForLanguage(kept, language, [](const QString& tag) {
        return breakIterator(&icu::BreakIterator::createSentenceInstance, tag);
    });
}

}  // namespace

struct WordBreaker::Iterator {
    std::unique_ptr<icu::BreakIterator> breaks;
    QStringView text;
    std::int32_t begin = 0;
};

WordBreaker::WordBreaker(const QString& language) : m_iterator(std::make_unique<Iterator>()) {
    m_iterator->breaks = breakIterator(&icu::BreakIterator::createWordInstance, language);
}

WordBreaker::~WordBreaker() = default;
WordBreaker::WordBreaker(WordBreaker&&) noexcept = default;
WordBreaker& WordBreaker::operator=(WordBreaker&&) noexcept = default;

void WordBreaker::setText(QStringView text) {
    codebook::setText(*m_iterator->breaks, text);
    m_iterator->text = text;
    m_iterator->begin = 0;
}

bool WordBreaker::next(Utf16Range& word) {
    Iterator& walk = *m_iterator;
    for (std::int32_t end = walk.breaks->next(); end != icu::BreakIterator::DONE;
         end = walk.breaks->next()) {
        const std::int32_t begin = std::exchange(walk.begin, end);
        const QStringView segment = walk.text.sliced(begin, end - begin);
        // A letter joined to an emoji is one segment that ICU calls no word.
        const bool isWord = walk.breaks->getRuleStatus() >= UBRK_WORD_NUMBER;
        if (!isWord && segment.size() == 1) continue;
        if (!segment.front().isLetterOrNumber() && !hasLetterOrDigit(segment)) continue;
        word = {begin, end};
        return true;
    }
    return false;
}

std::vector<Span> words(QStringView text, const QString& language) {
    WordBreaker& breaker = threadsWordBreaker(language);
    breaker.setText(text);
    const OffsetMap offsets(text);
    std::vector<Span> spans;
    for (Utf16Range word; breaker.next(word);) spans.push_back(offsets.span(word.begin, word.end));
    return spans;
}

std::vector<Span> sentences(QStringView text, const QString& language) {
    icu::BreakIterator& breaks = threadsSentenceBreaker(language);
    setText(breaks, text);
    const OffsetMap offsets(text);
    std::vector<Span> spans;
    qsizetype begin = 0;
    for (qsizetype end = breaks.next(); end != icu::BreakIterator::DONE; end = breaks.next()) {
        qsizetype first = std::exchange(begin, end);
        qsizetype last = end;
        while (first < last && text[first].isSpace()) ++first;
        while (first < last && text[last - 1].isSpace()) --last;
        if (first < last) spans.push_back(offsets.span(first, last));
    }
    return spans;
}

int countWords(QStringView text, const QString& language) {
    WordBreaker& breaker = threadsWordBreaker(language);
    breaker.setText(text);
    int count = 0;
    for (Utf16Range word; breaker.next(word);) ++count;
    return count;
}

}  // namespace codebook
