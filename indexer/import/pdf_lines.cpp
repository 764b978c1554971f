// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "indexer/import/pdf_page.h"

namespace indexer {

namespace {

/// In ems of the font.
constexpr double SpaceGap = 0.25;
constexpr double TabGap = 2.5;

bool isSameLine(const PdfLine& line, const PdfWord& last, const PdfWord& word) {
    const double middle = (word.top + word.bottom) / 2;
    const double height = std::min(line.height(), word.bottom - word.top);
    return std::abs(middle - line.middle()) < height / 2 && word.left > last.left;
}

/// Typographic ligatures are one sign in the font and several letters in the word.
QString withoutLigatures(QString text) {
    static const std::pair<char16_t, QLatin1String> ligatures[] = {
        {0xFB00, QLatin1String("ff")},  {0xFB01, QLatin1String("fi")},
        {0xFB02, QLatin1String("fl")},  {0xFB03, QLatin1String("ffi")},
        {0xFB04, QLatin1String("ffl")}, {0xFB05, QLatin1String("st")},
        {0xFB06, QLatin1String("st")}};
    for (const auto& [sign, letters] : ligatures) text.replace(QChar(sign), letters);
    return text.remove(QChar(u'\0'));
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
    line.text = withoutLigatures(word.text);
    return line;
}

void extend(PdfLine& line, const PdfWord& last, const PdfWord& word) {
    const double gap = word.left - last.right;
    if (gap > TabGap * word.size)
        line.text += QLatin1Char('\t');
    else if (last.hasSpaceAfter || gap > SpaceGap * word.size)
        line.text += QLatin1Char(' ');
    line.text += withoutLigatures(word.text);
    line.right = std::max(line.right, word.right);
    line.top = std::min(line.top, word.top);
    line.bottom = std::max(line.bottom, word.bottom);
    line.size = std::max(line.size, word.size);
}

}  // namespace

std::vector<PdfLine> pdfLines(const std::vector<PdfPage>& pages) {
    std::vector<PdfLine> lines;
    for (std::size_t page = 0; page < pages.size(); ++page) {
        const PdfWord* last = nullptr;
        for (const PdfWord& word : pages[page].words) {
            if (word.text.trimmed().isEmpty()) continue;
            if (last != nullptr && isSameLine(lines.back(), *last, word))
                extend(lines.back(), *last, word);
            else
                lines.push_back(opened(word, static_cast<int>(page), pages[page].height));
            last = &word;
        }
    }
    return lines;
}

}  // namespace indexer
