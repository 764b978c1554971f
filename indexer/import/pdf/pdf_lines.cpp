// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "indexer/import/pdf/pdf_direction.h"
#include "indexer/import/pdf/pdf_page.h"
#include "indexer/import/pdf/pdf_reading_order.h"

namespace indexer {

namespace {

/// In ems of the font.
constexpr double SpaceGap = 0.25;
constexpr double TabGap = 2.5;
/// Wider than any justified line has between words.
constexpr double WidestSpace = 8;

/// Typographic ligatures are one sign in the font and several letters in the word; what a font
/// gives no meaning comes as NUL, and a line end within a word ends no line.
QString plainText(QString text) {
    static const std::pair<char16_t, QLatin1String> ligatures[] = {
        {0xFB00, QLatin1String("ff")},  {0xFB01, QLatin1String("fi")},
        {0xFB02, QLatin1String("fl")},  {0xFB03, QLatin1String("ffi")},
        {0xFB04, QLatin1String("ffl")}, {0xFB05, QLatin1String("st")},
        {0xFB06, QLatin1String("st")}};
    const bool isPlain = std::all_of(text.cbegin(), text.cend(), [](QChar unit) {
        return unit.unicode() >= 0x20 && (unit.unicode() < 0xFB00 || unit.unicode() > 0xFB06);
    });
    if (isPlain) return asRead(text);
    for (const auto& [sign, letters] : ligatures) text.replace(QChar(sign), letters);
    text.replace(u'\n', u' ').replace(u'\r', u' ');
    return asRead(text.remove(QChar(u'\0')));
}

PdfLine opened(const PdfWord& word, int page, double pageHeight) {
    PdfLine line;
    line.page = page;
    line.pageHeight = pageHeight;
    line.left = word.left;
    line.top = word.top;
    line.right = word.right;
    line.bottom = word.bottom;
    line.size = word.size;
    line.firstWord = word.right - word.left;
    line.text = plainText(word.text);
    return line;
}

/// The narrowest gap of a row with several: justified lines have wide ones throughout.
double narrowestGap(const std::vector<PdfWord>& row) {
    double narrowest = 0;
    for (std::size_t i = 1; i < row.size() && row.size() > 2; ++i) {
        const double gap = row[i].left - row[i - 1].right;
        narrowest = i == 1 ? gap : std::min(narrowest, gap);
    }
    return narrowest;
}

void extend(PdfLine& line, const PdfWord& last, const PdfWord& word, double narrowest) {
    const double gap = word.left - last.right;
    const bool isTab =
        gap > WidestSpace * word.size || (gap > TabGap * word.size && gap > narrowest * 1.8);
    if (isTab)
        line.text += QLatin1Char('\t');
    else if (last.hasSpaceAfter || gap > SpaceGap * word.size)
        line.text += QLatin1Char(' ');
    line.text += plainText(word.text);
    line.right = std::max(line.right, word.right);
    line.top = std::min(line.top, word.top);
    line.bottom = std::max(line.bottom, word.bottom);
    line.size = std::max(line.size, word.size);
}

}  // namespace

std::vector<PdfLine> pdfLines(const std::vector<PdfPage>& pages) {
    std::vector<PdfLine> lines;
    for (std::size_t number = 0; number < pages.size(); ++number) {
        PdfPage page = pages[number];
        const bool isFromRight = runsFromRight(page);
        if (isFromRight) mirror(page);
        for (PdfRow& row : pdfRows(page)) {
            std::vector<PdfWord>& words = row.words;
            if (isFromRight) readFromRight(words);
            lines.push_back(opened(words.front(), static_cast<int>(number), page.height));
            lines.back().column = row.column;
            lines.back().isSideways = row.isSideways;
            const double narrowest = narrowestGap(words);
            for (std::size_t i = 1; i < words.size(); ++i)
                extend(lines.back(), words[i - 1], words[i], narrowest);
        }
    }
    return lines;
}

}  // namespace indexer
