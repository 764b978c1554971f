// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/pdf/pdf_reading_order.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace indexer {

namespace {

/// A page with more words than any print has is read row by row.
constexpr std::size_t MostWords = 20'000;
constexpr std::size_t FewestLines = 4;
constexpr std::size_t FewestWordsInLine = 3;
constexpr double NarrowestGutter = 8;
/// In points; gutters are looked for at every such step.
constexpr double Step = 2;

using Words = std::vector<PdfWord>;

/// Of white space, and of signs that the font gives no meaning, which come as NULs.
bool isBlank(const QString& text) {
    return std::all_of(text.begin(), text.end(),
                       [](QChar unit) { return unit.isSpace() || unit.isNull(); });
}

/// Words into rows by how far they overlap, rows from top to bottom.
std::vector<PdfRow> rowsOf(Words words) {
    std::stable_sort(words.begin(), words.end(), [](const PdfWord& a, const PdfWord& b) {
        return a.top + a.bottom < b.top + b.bottom;
    });
    std::vector<PdfRow> rows;
    double middle = 0;
    double height = 0;
    for (PdfWord& word : words) {
        const double own = (word.top + word.bottom) / 2;
        const double ownHeight = word.bottom - word.top;
        if (rows.empty() || own - middle > std::min(height, ownHeight) / 2) {
            rows.emplace_back();
            middle = own;
            height = ownHeight;
        }
        rows.back().words.push_back(std::move(word));
    }
    for (PdfRow& row : rows)
        std::stable_sort(row.words.begin(), row.words.end(),
                         [](const PdfWord& a, const PdfWord& b) { return a.left < b.left; });
    return rows;
}

struct Gutter {
    double x = 0;
    double top = 0;
    double bottom = 0;
};

/// Where each word belongs that a gutter divides.
enum class Part : std::uint8_t { Above, Left, Right, Below };

Part partOf(const PdfWord& word, const Gutter& gutter) {
    const double middle = (word.top + word.bottom) / 2;
    if (middle <= gutter.top) return Part::Above;
    if (middle >= gutter.bottom) return Part::Below;
    return (word.left + word.right) / 2 < gutter.x ? Part::Left : Part::Right;
}

/// One side of a gutter.
struct Side {
    std::vector<PdfRow> rows;

    /// How far lines of one paragraph are apart: the smaller distances.
    double distance() const {
        std::vector<double> all;
        for (std::size_t i = 1; i < rows.size(); ++i)
            all.push_back(rows[i].words.front().bottom - rows[i - 1].words.front().bottom);
        if (all.empty()) return 0;
        const auto lower = all.begin() + static_cast<std::ptrdiff_t>(all.size() / 4);
        std::nth_element(all.begin(), lower, all.end());
        return *lower;
    }

    /// Enough lines, most of them with several words.
    bool isProse() const {
        const auto several = std::count_if(rows.begin(), rows.end(), [](const PdfRow& row) {
            return row.words.size() >= FewestWordsInLine;
        });
        return rows.size() >= FewestLines && several * 2 > static_cast<std::ptrdiff_t>(rows.size());
    }

    /// Text fills its column; the cells of a table leave most of it empty.
    bool isFilled(double lineDistance) const {
        const double extent = rows.back().words.front().bottom - rows.front().words.front().top;
        return static_cast<double>(rows.size()) * lineDistance >= extent * 0.5;
    }
};

bool divides(const Words& words, const Gutter& gutter) {
    Words left;
    Words right;
    for (const PdfWord& word : words) {
        const Part part = partOf(word, gutter);
        if (part == Part::Left) left.push_back(word);
        if (part == Part::Right) right.push_back(word);
    }
    if (left.size() < FewestLines || right.size() < FewestLines) return false;
    const Side first{rowsOf(std::move(left))};
    const Side second{rowsOf(std::move(right))};
    if (!first.isProse() || !second.isProse()) return false;
    const double distance = std::min(first.distance(), second.distance());
    return first.isFilled(distance) && second.isFilled(distance);
}

double usualSize(const Words& words) {
    std::vector<double> sizes;
    sizes.reserve(words.size());
    for (const PdfWord& word : words) sizes.push_back(word.size);
    const auto middle = sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() / 2);
    std::nth_element(sizes.begin(), middle, sizes.end());
    return *middle;
}

/// The tallest stretches that no word crosses at each step of the region's width, tallest first.
/// @param words from top to bottom
std::vector<Gutter> clearStrips(const Words& words) {
    const double half = std::max(NarrowestGutter, usualSize(words) * 0.9) / 2;
    double left = std::numeric_limits<double>::max();
    double right = 0;
    double end = 0;
    for (const PdfWord& word : words) {
        left = std::min(left, word.left);
        right = std::max(right, word.right);
        end = std::max(end, word.bottom);
    }
    constexpr double MostSteps = 1'000;
    const double step = std::max(Step, (right - left) / MostSteps);
    const double begin = (words.front().top + words.front().bottom) / 2 - 1;
    std::vector<Gutter> strips;
    for (int at = 1; left + at * step < right; ++at) strips.push_back({left + at * step, 0, 0});
    std::vector<double> tops(strips.size(), begin);
    const auto close = [&](std::size_t at, double bottom) {
        if (bottom - tops[at] > strips[at].bottom - strips[at].top)
            strips[at] = {strips[at].x, tops[at], bottom};
        tops[at] = bottom;
    };
    // Word by word, each for the steps that it stands across.
    for (const PdfWord& word : words) {
        const double before = (word.left - half - left) / step - 2;
        auto at = static_cast<std::size_t>(std::clamp(before, 0.0, MostSteps));
        while (at < strips.size() && strips[at].x <= word.left - half) ++at;
        for (; at < strips.size() && strips[at].x < word.right + half; ++at)
            close(at, (word.top + word.bottom) / 2);
    }
    for (std::size_t at = 0; at < strips.size(); ++at) close(at, end + 1);
    std::stable_sort(strips.begin(), strips.end(), [](const Gutter& a, const Gutter& b) {
        return a.bottom - a.top > b.bottom - b.top;
    });
    return strips;
}

std::optional<Gutter> gutterOf(Words& words) {
    if (words.size() < 4 * FewestLines || words.size() > MostWords) return {};
    std::stable_sort(words.begin(), words.end(), [](const PdfWord& a, const PdfWord& b) {
        return a.top + a.bottom < b.top + b.bottom;
    });
    constexpr std::size_t MostTried = 60;
    const std::vector<Gutter> strips = clearStrips(words);
    for (std::size_t i = 0; i < strips.size() && i < MostTried; ++i)
        if (divides(words, strips[i])) return strips[i];
    return {};
}

void read(Words words, int depth, std::vector<PdfRow>& rows) {
    constexpr int MostDivisions = 24;
    const std::optional<Gutter> gutter = depth < MostDivisions ? gutterOf(words) : std::nullopt;
    if (!gutter) {
        const int column = rows.empty() ? 0 : rows.back().column + 1;
        for (PdfRow& row : rowsOf(std::move(words))) {
            row.column = column;
            rows.push_back(std::move(row));
        }
        return;
    }
    Words parts[4];
    for (PdfWord& word : words)
        parts[static_cast<std::size_t>(partOf(word, *gutter))].push_back(std::move(word));
    for (Words& part : parts)
        if (!part.empty()) read(std::move(part), depth + 1, rows);
}

}  // namespace

void turnUpright(PdfPage& page, int turns) {
    for (int turn = 0; turn < turns; ++turn) {
        for (PdfWord& word : page.words) {
            const PdfWord was = word;
            word.left = was.top;
            word.right = was.bottom;
            word.top = page.width - was.right;
            word.bottom = page.width - was.left;
        }
        std::swap(page.width, page.height);
    }
    for (PdfWord& word : page.words) word.turns = (word.turns + 4 - turns) & 3;
}

/// What stands sideways, a stamp in the margin as a rule, comes last.
std::vector<PdfRow> pdfRows(const PdfPage& page) {
    std::vector<PdfRow> rows;
    for (int turns = 0; turns < 4; ++turns) {
        PdfPage upright{page.width, page.height, {}};
        for (const PdfWord& word : page.words)
            if (word.turns == turns && !isBlank(word.text)) upright.words.push_back(word);
        if (upright.words.empty()) continue;
        turnUpright(upright, turns);
        const auto before = static_cast<std::ptrdiff_t>(rows.size());
        read(std::move(upright.words), 0, rows);
        std::for_each(rows.begin() + before, rows.end(),
                      [&](PdfRow& row) { row.isSideways = turns != 0; });
    }
    return rows;
}

}  // namespace indexer
