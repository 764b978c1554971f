// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/pdf/pdf_importer.h"

#include "indexer/import/pdf/pdf_process.h"
#include "indexer/import/source/counted.h"

namespace indexer {

namespace {

/// "3, 5 and 12 more" for the pages without words.
QString namesOf(const QStringList& pages) {
    constexpr qsizetype Most = 10;
    if (pages.size() <= Most) return pages.join(QLatin1String(", "));
    return QStringLiteral("%1 and %2 more")
        .arg(pages.mid(0, Most).join(QLatin1String(", ")))
        .arg(pages.size() - Most);
}

}  // namespace

bool PdfImporter::recognises(const QByteArray& bytes) const {
    return bytes.left(1024).contains("%PDF-");
}

RawText PdfImporter::read(const SourceFile& file) const {
    if (!recognises(file.bytes)) throw file.refusal(QStringLiteral("it is no PDF"));
    std::vector<PdfPage> pages = pdfPages(file);
    QStringList wordless;
    for (std::size_t i = 0; i < pages.size(); ++i)
        if (pages[i].words.empty()) wordless.append(QString::number(i + 1));
    if (wordless.size() == static_cast<qsizetype>(pages.size()))
        throw file.refusal(QStringLiteral(
            "its pages hold no text, only pictures; run text recognition (OCR) on it first"));

    RawText raw;
    const MarginNumbers numbers = takeMarginNumbers(pages);
    std::vector<PdfLine> lines = pdfLines(pages);
    const RunningLines running = takeRunningLines(lines, static_cast<int>(pages.size()));
    raw.text = pdfText(std::move(lines), numbers);
    if (numbers.count > 0)
        raw.notes.append(QStringLiteral("%1 left out.")
                             .arg(counted(numbers.count, QStringLiteral("number in the margin was"),
                                          QStringLiteral("numbers in the margin were"))));
    if (running.count > 0)
        raw.notes.append(
            QStringLiteral("%1 left out, such as “%2”.")
                .arg(counted(running.count, QStringLiteral("line at the pages’ edges was"),
                             QStringLiteral("lines at the pages’ edges were")),
                     running.examples.join(QStringLiteral("”, “"))));
    if (!wordless.isEmpty())
        raw.notes.append(QStringLiteral("Pages without any text: %1.").arg(namesOf(wordless)));
    raw.notes.append(QStringLiteral("Paragraphs were rebuilt from the lines on the pages."));
    return raw;
}

}  // namespace indexer
