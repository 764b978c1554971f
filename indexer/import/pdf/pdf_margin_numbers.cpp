// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>

#include "indexer/import/pdf/pdf_page.h"

namespace indexer {

namespace {

constexpr std::size_t FewestNumbers = 5;
/// In one strip of the page; a strip's columns are those of all pages.
constexpr std::size_t FewestInStrip = 3;

/// Numbers of one page that stand below each other.
struct Column {
    std::size_t page = 0;
    double left = 0;
    double right = 0;
    std::vector<std::size_t> words;  ///< from top to bottom
};

bool isNumber(const QString& text) {
    return !text.isEmpty() && text.size() <= 4 &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

double middleOf(const PdfWord& word) { return (word.top + word.bottom) / 2; }

/// Whether the strip where the numbers stand is theirs: only a head or a foot may cross it.
bool standsAlone(const PdfPage& page, const Column& column) {
    constexpr int MostCrossing = 3;
    const double size = page.words[column.words.front()].size;
    const double room = size * 0.3;
    const auto crosses = [&](const PdfWord& word) {
        const bool isOwn =
            isNumber(word.text) && word.left >= column.left && word.right <= column.right;
        const bool isApart = word.right <= column.left - room || word.left >= column.right + room;
        return !isOwn && !isApart;
    };
    return std::count_if(page.words.begin(), page.words.end(), crosses) <= MostCrossing;
}

void addColumns(const PdfPage& page, std::size_t number, std::vector<Column>& columns) {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < page.words.size(); ++i)
        if (isNumber(page.words[i].text)) found.push_back(i);
    std::stable_sort(found.begin(), found.end(), [&](std::size_t a, std::size_t b) {
        return page.words[a].left < page.words[b].left;
    });
    std::vector<Column> own;
    for (const std::size_t i : found) {
        const PdfWord& word = page.words[i];
        if (own.empty() || word.left >= own.back().right)
            own.push_back({number, word.left, word.right, {}});
        own.back().right = std::max(own.back().right, word.right);
        own.back().words.push_back(i);
    }
    for (Column& column : own) {
        std::stable_sort(column.words.begin(), column.words.end(),
                         [&](std::size_t a, std::size_t b) {
                             return middleOf(page.words[a]) < middleOf(page.words[b]);
                         });
        if (standsAlone(page, column)) columns.push_back(std::move(column));
    }
}

std::size_t numbersIn(const std::vector<Column>& columns) {
    std::size_t numbers = 0;
    for (const Column& column : columns) numbers += column.words.size();
    return numbers;
}

/// The step in which most numbers follow each other, or 0 where they do not count.
int countingStep(const std::vector<PdfPage>& pages, const std::vector<Column>& strip) {
    std::map<int, int> steps;
    int all = 0;
    for (const Column& column : strip) {
        const auto& words = pages[column.page].words;
        for (std::size_t i = 1; i < column.words.size(); ++i, ++all)
            ++steps[words[column.words[i]].text.toInt() - words[column.words[i - 1]].text.toInt()];
    }
    if (numbersIn(strip) < FewestInStrip) return 0;
    for (const int step : {1, 2, 5, 10})
        if (steps[step] > 0 && steps[step] * 10 >= all * 7) return step;
    return 0;
}

/// The columns of all pages, those that stand at the same place together.
std::vector<std::vector<Column>> strips(const std::vector<PdfPage>& pages) {
    std::vector<Column> columns;
    for (std::size_t page = 0; page < pages.size(); ++page) addColumns(pages[page], page, columns);
    std::stable_sort(columns.begin(), columns.end(),
                     [](const Column& a, const Column& b) { return a.left < b.left; });
    std::vector<std::vector<Column>> found;
    double right = 0;
    for (Column& column : columns) {
        if (found.empty() || column.left >= right) {
            found.emplace_back();
            right = column.right;
        }
        right = std::max(right, column.right);
        found.back().push_back(std::move(column));
    }
    return found;
}

/// The columns whose numbers count. Odd and even pages may differ, and columns of text may each
/// have their own, but all count in one step.
std::vector<Column> countingColumns(const std::vector<PdfPage>& pages, int& step) {
    std::map<int, std::vector<Column>> byStep;
    for (const std::vector<Column>& strip : strips(pages))
        if (const int own = countingStep(pages, strip); own != 0) {
            std::vector<Column>& all = byStep[own];
            all.insert(all.end(), strip.begin(), strip.end());
        }
    std::vector<Column> counting;
    for (auto& [own, columns] : byStep) {
        if (numbersIn(columns) < FewestNumbers || numbersIn(columns) <= numbersIn(counting))
            continue;
        counting = std::move(columns);
        step = own;
    }
    std::stable_sort(counting.begin(), counting.end(),
                     [](const Column& a, const Column& b) { return a.page < b.page; });
    return counting;
}

/// A page's number below the lines' is not one of them.
bool continues(const PdfPage& page, const Column& column, std::size_t at, int step) {
    const auto number = [&](std::size_t i) { return page.words[column.words[i]].text.toInt(); };
    if (column.words.size() == 1) return true;
    const bool followsPrevious = at > 0 && std::abs(number(at) - number(at - 1)) <= step;
    const bool precedesNext =
        at + 1 < column.words.size() && std::abs(number(at + 1) - number(at)) <= step;
    return followsPrevious || precedesNext;
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
    int step = 0;
    for (const Column& column : countingColumns(pages, step)) {
        PdfPage& page = pages[column.page];
        std::vector<std::size_t> taken;
        for (std::size_t i = 0; i < column.words.size(); ++i)
            if (continues(page, column, i, step)) taken.push_back(column.words[i]);
        for (const std::size_t i : taken) {
            PdfWord& word = page.words[i];
            numbers.places.push_back(
                {static_cast<int>(column.page), middleOf(word), word.text.toInt()});
            word.text.clear();
        }
    }
    if (numbers.places.empty()) return numbers;
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
