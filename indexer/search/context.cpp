// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/search/context.h"

#include "codebook/text/segmentation.h"

namespace indexer {

namespace {

using codebook::Span;

/// A window that surely holds the words asked for, unless they are very long ones; then it is
/// doubled.
constexpr std::int64_t kCharactersPerWord = 16;

/// Where the n-th last word before the position begins.
std::int32_t beginOfWordsBefore(const codebook::DocumentText& document, std::int32_t position,
                                int amount, const QString& language) {
    for (std::int64_t width = amount * kCharactersPerWord + 64;; width *= 2) {
        const auto begin = static_cast<std::int32_t>(std::max<std::int64_t>(0, position - width));
        const std::vector<Span> words =
            codebook::words(document.map.slice(document.text, {begin, position}), language);
        // The first word of the window may be the end of one.
        const std::size_t whole = begin == 0 || words.empty() ? words.size() : words.size() - 1;
        if (whole >= static_cast<std::size_t>(amount))
            return begin + words[words.size() - static_cast<std::size_t>(amount)].begin;
        if (begin == 0) return 0;
    }
}

/// Where the n-th word after the position ends.
std::int32_t endOfWordsAfter(const codebook::DocumentText& document, std::int32_t position,
                             int amount, const QString& language) {
    const std::int32_t length = document.map.codePoints();
    for (std::int64_t width = amount * kCharactersPerWord + 64;; width *= 2) {
        const auto end =
            static_cast<std::int32_t>(std::min<std::int64_t>(length, position + width));
        const std::vector<Span> words =
            codebook::words(document.map.slice(document.text, {position, end}), language);
        // One more begun: signs up to it belong to the context.
        if (words.size() > static_cast<std::size_t>(amount))
            return position + words[static_cast<std::size_t>(amount)].begin;
        if (end == length) return length;
    }
}

}  // namespace

Context contextOf(const codebook::DocumentText& document, Span span, int amount, ContextUnit unit,
                  const QString& language) {
    const std::int32_t length = document.map.codePoints();
    span = {std::clamp(span.begin, 0, length), std::clamp(span.end, 0, length)};
    amount = std::clamp(amount, 0, length);
    Span around = span;
    if (amount > 0 && unit == ContextUnit::Words)
        around = {beginOfWordsBefore(document, span.begin, amount, language),
                  endOfWordsAfter(document, span.end, amount, language)};
    if (unit == ContextUnit::Characters)
        around = {std::max(0, span.begin - amount), span.end + std::min(length - span.end, amount)};
    return {document.slice({around.begin, span.begin}), document.slice(span),
            document.slice({span.end, around.end})};
}

}  // namespace indexer
