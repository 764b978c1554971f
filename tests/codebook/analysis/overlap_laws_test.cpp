// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sweeps against the slow and obvious way, on seeded random studies.
#include <gtest/gtest.h>

#include <map>
#include <set>

#include "codebook/analysis/co_occurrence.h"
#include "codebook/analysis/crosstab.h"
#include "codebook/analysis/passages.h"
#include "tests/codebook/analysis/random_study.h"

namespace {

using namespace codebook;

using tests::randomStudy;
using PlainTexts = tests::RandomTexts;

constexpr std::int32_t textLength = tests::randomTextLength;

/// The passages of one code in one document, letter by letter: letters are joined where a coding
/// holds both.
std::vector<Span> slowPassages(const Study& study, DocumentId document, CodeId code) {
    std::vector<bool> covered(textLength);
    std::vector<bool> joined(textLength);  // to the letter before
    for (const Coding& coding : study.codings) {
        if (coding.document != document || coding.code != code) continue;
        for (std::int32_t at = coding.span.begin; at < coding.span.end; ++at) {
            covered[static_cast<std::size_t>(at)] = true;
            if (at > coding.span.begin) joined[static_cast<std::size_t>(at)] = true;
        }
    }
    std::vector<Span> passages;
    for (std::int32_t at = 0; at < textLength; ++at) {
        if (!covered[static_cast<std::size_t>(at)]) continue;
        if (joined[static_cast<std::size_t>(at)])
            passages.back().end = at + 1;
        else
            passages.push_back({at, at + 1});
    }
    return passages;
}

std::int64_t slowPieces(const Study& study, CodeId left, CodeId right) {
    std::int64_t pieces = 0;
    for (const Document& document : study.documents)
        for (const Span a : slowPassages(study, document.id, left))
            for (const Span b : slowPassages(study, document.id, right))
                if (a.overlaps(b)) ++pieces;
    return pieces;
}

class OverlapLaws : public ::testing::TestWithParam<unsigned> {};

TEST_P(OverlapLaws, aTableOfCodesAgreesWithCountingLetterByLetter) {
    const Study study = randomStudy(GetParam(), 3, 6, 60);
    const Axis axis = axisFrom(QStringLiteral("codes:"), study);
    const CrossTab table = crossTab(study, PlainTexts(), axis, axis, {});
    for (std::int32_t row = 1; row <= 6; ++row) {
        const auto& cells = table.cells[static_cast<std::size_t>(row - 1)];
        for (std::int32_t column = 1; column <= 6; ++column) {
            if (row == column) continue;
            EXPECT_EQ(cells[static_cast<std::size_t>(column - 1)].count,
                      slowPieces(study, CodeId{row}, CodeId{column}))
                << row << " × " << column;
        }
    }
}

TEST_P(OverlapLaws, coOccurrencesAgreeWithCountingLetterByLetter) {
    const Study study = randomStudy(GetParam(), 4, 8, 120);
    const CoOccurrences counts = coOccurrences(study);
    for (std::int32_t left = 1; left <= 8; ++left)
        for (std::int32_t right = left + 1; right <= 8; ++right)
            EXPECT_EQ(counts.count(CodeId{right}, CodeId{left}),
                      slowPieces(study, CodeId{left}, CodeId{right}));
}

TEST_P(OverlapLaws, rowsAndColumnsMayChangePlaces) {
    const Study study = randomStudy(GetParam(), 3, 5, 80);
    const Axis rows = axisFrom(QStringLiteral("code:1,2"), study);
    const Axis columns = axisFrom(QStringLiteral("code:3,4,5"), study);
    const CrossTab table = crossTab(study, PlainTexts(), rows, columns, {});
    const CrossTab turned = crossTab(study, PlainTexts(), columns, rows, {});
    EXPECT_EQ(table.rowTotals, turned.columnTotals);
    EXPECT_EQ(table.total, turned.total);
    for (std::size_t row = 0; row < 2; ++row)
        for (std::size_t column = 0; column < 3; ++column) {
            EXPECT_EQ(table.cells[row][column].count, turned.cells[column][row].count);
            EXPECT_EQ(table.cells[row][column].codings, turned.cells[column][row].codings);
        }
}

TEST_P(OverlapLaws, totalsLieBetweenTheLargestCellAndTheSum) {
    const Study study = randomStudy(GetParam(), 3, 6, 100);
    const Axis axis = axisFrom(QStringLiteral("codes:"), study);
    for (const char* count : {"passages", "codings", "turns", "documents", "words"}) {
        CrossTabOptions options;
        options.count = countFrom(QLatin1String(count));
        const CrossTab table = crossTab(study, PlainTexts(), axis, axis, options);
        for (std::size_t row = 0; row < table.cells.size(); ++row) {
            std::int64_t largest = 0;
            std::int64_t sum = 0;
            for (const CrossTabCell& cell : table.cells[row]) {
                largest = std::max(largest, cell.count);
                sum += cell.count;
            }
            EXPECT_LE(largest, table.rowTotals[row]) << count;
            EXPECT_LE(table.rowTotals[row], sum) << count;
            EXPECT_LE(table.rowTotals[row], table.total) << count;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, OverlapLaws, ::testing::Range(1U, 21U));

TEST(Passages, joinOnlyWhatOverlaps) {
    Study study;
    const auto add = [&](std::int32_t id, Span span) {
        Coding coding;
        coding.id = CodingId{id};
        coding.span = span;
        study.codings.put(coding);
    };
    add(1, {0, 5});
    add(2, {5, 9});
    add(3, {8, 12});
    add(4, {20, 20});
    std::vector<const Coding*> sorted;
    for (const Coding& coding : study.codings) sorted.push_back(&coding);
    const Passages passages = passagesOf(sorted);
    ASSERT_EQ(passages.size(), 2U);
    EXPECT_EQ(passages[0].span, (Span{0, 5}));
    EXPECT_EQ(passages[1].span, (Span{5, 12}));
    EXPECT_EQ(passages[1].codings.size(), 2U);
}

}  // namespace
