// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words anywhere on pages: lines, running heads, margin numbers and paragraphs are found, and
// nothing that can be seen is lost but what is said to be left out.
#include <cstddef>
#include <cstdint>

#include "tests/fuzz/finding.h"
#include "tests/fuzz/layout_pages.h"
#include "tests/support/transcript_laws.h"

namespace {

/// Without white space and NULs, and without the hyphens that joining words may take away.
QString visible(const QString& text) {
    QString rest;
    for (const QChar unit : text)
        if (!unit.isSpace() && !unit.isNull() && unit.unicode() != u'-' && unit.unicode() != 0xAD &&
            unit.unicode() != 0x2010)
            rest.append(unit);
    return rest;
}

QString visible(const std::vector<indexer::PdfLine>& lines) {
    QString rest;
    for (const indexer::PdfLine& line : lines) rest += visible(line.text);
    return rest;
}

/// Latin letters and digits without accents, which stand in every order for themselves; a ligature
/// (U+FB00 to U+FB06) is two or three.
qsizetype plainLetters(const QString& text) {
    qsizetype count = 0;
    for (const QChar unit : text) {
        const char16_t code = unit.unicode();
        const bool isPlain = code < 0x80 && unit.isLetterOrNumber();
        const bool isLigature = code >= 0xFB00 && code <= 0xFB06;
        if (isPlain || isLigature)
            count += !isLigature ? 1 : code == 0xFB03 || code == 0xFB04 ? 3 : 2;
    }
    return count;
}

qsizetype plainLetters(const std::vector<indexer::PdfPage>& pages) {
    qsizetype count = 0;
    for (const indexer::PdfPage& page : pages)
        for (const indexer::PdfWord& word : page.words) count += plainLetters(word.text);
    return count;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    std::vector<indexer::PdfPage> pages = tests::pagesFrom(
        QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    const indexer::MarginNumbers numbers = indexer::takeMarginNumbers(pages);
    std::vector<indexer::PdfLine> lines = indexer::pdfLines(pages);
    QStringList broken;
    if (plainLetters(visible(lines)) != plainLetters(pages))
        broken.append(QStringLiteral("The lines hold more or fewer letters than the words."));
    const std::size_t linesBefore = lines.size();
    const int taken = indexer::takeRunningLines(lines, static_cast<int>(pages.size())).count;
    if (taken < 0 || lines.size() + static_cast<std::size_t>(taken) != linesBefore)
        broken.append(QStringLiteral("Other lines were taken away than it says."));
    const QString before = visible(lines);
    const QString text = indexer::pdfText(std::move(lines), numbers);
    if (visible(text) != before)
        broken.append(QStringLiteral("The text says “%1” for “%2”.").arg(visible(text), before));
    tests::requireNone(broken + tests::brokenLawsOfText(text));
    return 0;
}
