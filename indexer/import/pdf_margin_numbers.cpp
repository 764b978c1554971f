// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>

#include <algorithm>
#include <map>

#include "indexer/import/pdf_page.h"

namespace indexer {

namespace {

constexpr int FewestNumbers = 5;

struct Candidate {
    std::size_t page = 0;
    std::size_t word = 0;
    int number = 0;
};

bool isNumber(const QString& text) {
    return !text.isEmpty() && text.size() <= 4 &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Where most lines begin: the commonest left edge of words that are no numbers and have no word
/// close before them.
double bodyLeft(const PdfPage& page) {
    std::map<int, int> edges;
    for (std::size_t i = 0; i < page.words.size(); ++i) {
        const PdfWord& word = page.words[i];
        if (isNumber(word.text)) continue;
        const bool opensLine = i == 0 || page.words[i - 1].top + word.size / 2 < word.top ||
                               page.words[i - 1].left > word.left ||
                               isNumber(page.words[i - 1].text);
        if (opensLine) ++edges[qRound(word.left / 2)];
    }
    if (edges.empty()) return 0;
    const auto commonest = std::max_element(
        edges.begin(), edges.end(),
        [](const auto& left, const auto& right) { return left.second < right.second; });
    return commonest->first * 2.0;
}

std::vector<Candidate> candidates(const std::vector<PdfPage>& pages) {
    std::vector<Candidate> found;
    for (std::size_t page = 0; page < pages.size(); ++page) {
        const double left = bodyLeft(pages[page]);
        const std::size_t first = found.size();
        for (std::size_t i = 0; i < pages[page].words.size(); ++i) {
            const PdfWord& word = pages[page].words[i];
            if (isNumber(word.text) && word.right < left - word.size * 0.3)
                found.push_back({page, i, word.text.toInt()});
        }
        std::stable_sort(found.begin() + static_cast<std::ptrdiff_t>(first), found.end(),
                         [&](const Candidate& a, const Candidate& b) {
                             return pages[page].words[a.word].top < pages[page].words[b.word].top;
                         });
    }
    return found;
}

/// The step in which most numbers follow each other, or 0 where they do not count.
int countingStep(const std::vector<Candidate>& found) {
    if (static_cast<int>(found.size()) < FewestNumbers) return 0;
    QHash<int, int> steps;
    for (std::size_t i = 1; i < found.size(); ++i) ++steps[found[i].number - found[i - 1].number];
    for (const int step : {1, 2, 5, 10})
        if (steps.value(step) * 10 >= static_cast<int>(found.size() - 1) * 7) return step;
    return 0;
}

bool isBeside(const MarginNumbers& numbers, const PdfLine& line) {
    return std::any_of(numbers.places.begin(), numbers.places.end(), [&](const auto& place) {
        return place.page == line.page &&
               std::abs(place.middle - line.middle()) < line.height() / 2;
    });
}

}  // namespace

MarginNumbers takeMarginNumbers(std::vector<PdfPage>& pages) {
    MarginNumbers numbers;
    const std::vector<Candidate> found = candidates(pages);
    const int step = countingStep(found);
    if (step == 0) return numbers;
    for (const Candidate& candidate : found) {
        PdfWord& word = pages[candidate.page].words[candidate.word];
        numbers.places.push_back(
            {static_cast<int>(candidate.page), (word.top + word.bottom) / 2, candidate.number});
        word.text.clear();
    }
    for (PdfPage& page : pages)
        page.words.erase(std::remove_if(page.words.begin(), page.words.end(),
                                        [](const PdfWord& word) { return word.text.isEmpty(); }),
                         page.words.end());
    numbers.count = static_cast<int>(numbers.places.size());
    const std::vector<PdfLine> lines = pdfLines(pages);
    const auto beside = std::count_if(lines.begin(), lines.end(),
                                      [&](const PdfLine& line) { return isBeside(numbers, line); });
    numbers.countParagraphs =
        step == 1 && beside * 100 < static_cast<std::ptrdiff_t>(lines.size()) * 85;
    return numbers;
}

}  // namespace indexer
