// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/search/concordance.h"

#include <numeric>

#include "codebook/text/collation.h"
#include "codebook/text/segmentation.h"

namespace indexer {

namespace {

/// Like QString::simplified, but a space at either end stays one, so that lines still show
/// whether the keyword stands alone.
QString onOneLine(const QString& text) {
    QString line;
    line.reserve(text.size());
    for (const QChar character : text) {
        if (!character.isSpace())
            line += character;
        else if (!line.endsWith(u' '))
            line += u' ';
    }
    return line;
}

/// The words in reading order from the keyword outwards; signs do not sort.
QString sortKey(const ConcordanceLine& line, const ConcordanceOptions& options) {
    const bool isLeft = options.order == ConcordanceOrder::Left;
    const QString& side = isLeft ? line.context.before : line.context.after;
    const codebook::OffsetMap map(side);
    QStringList words;
    for (const codebook::Span word : codebook::words(side, line.occurrence.language.toString()))
        words << map.slice(side, word).toString();
    if (isLeft) std::reverse(words.begin(), words.end());
    return (options.sortedWords > 0
                ? words.first(std::min<qsizetype>(options.sortedWords, words.size()))
                : words)
        .join(u' ');
}

bool isEarlier(const Occurrence& left, const Occurrence& right) {
    return left.document != right.document ? left.document < right.document
                                           : left.span < right.span;
}

}  // namespace

std::vector<ConcordanceLine> concordance(const std::vector<Occurrence>& occurrences,
                                         const codebook::TextSource& source,
                                         const ConcordanceOptions& options) {
    std::vector<Occurrence> inOrder = occurrences;
    if (options.order != ConcordanceOrder::Given)
        std::stable_sort(inOrder.begin(), inOrder.end(), isEarlier);
    std::vector<ConcordanceLine> lines;
    lines.reserve(inOrder.size());
    std::shared_ptr<const codebook::DocumentText> text;
    codebook::DocumentId textOf;
    for (const Occurrence& occurrence : inOrder) {
        if (!text || textOf != occurrence.document) text = source.text(occurrence.document);
        textOf = occurrence.document;
        Context context = contextOf(*text, occurrence.span, options.context, options.unit,
                                    occurrence.language.toString());
        lines.push_back(
            {occurrence,
             {onOneLine(context.before), onOneLine(context.text), onOneLine(context.after)}});
    }
    const bool isSorted =
        options.order == ConcordanceOrder::Left || options.order == ConcordanceOrder::Right;
    if (!isSorted) return lines;
    std::vector<QString> keys;
    keys.reserve(lines.size());
    for (const ConcordanceLine& line : lines) keys.push_back(sortKey(line, options));
    std::vector<std::size_t> order(lines.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const codebook::Collator collator(options.language);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t left, std::size_t right) {
        return collator.compare(keys[left], keys[right]) < 0;
    });
    std::vector<ConcordanceLine> sorted;
    sorted.reserve(lines.size());
    for (const std::size_t line : order) sorted.push_back(std::move(lines[line]));
    return sorted;
}

}  // namespace indexer
