// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/pdf/pdf_importer.h"

#include "indexer/import/pdf/pdf_process.h"
#include "indexer/import/source/words.h"

namespace indexer {

namespace {

/// "3, 5 and 12 more" for the pages without words.
QString namesOf(const QStringList& pages) {
    constexpr qsizetype Most = 10;
    if (pages.size() <= Most) return pages.join(QLatin1String(", "));
    return Words::tr("%1 and %2 more")
        .arg(pages.mid(0, Most).join(QLatin1String(", ")))
        .arg(pages.size() - Most);
}

}  // namespace

bool PdfImporter::recognises(const QByteArray& bytes) const {
    return bytes.left(1024).contains("%PDF-");
}

RawText PdfImporter::read(const SourceFile& file) const {
    if (!recognises(file.bytes)) throw file.refusal(Words::tr("it is no PDF"));
    std::vector<PdfPage> pages = pdfPages(file);
    QStringList wordless;
    for (std::size_t i = 0; i < pages.size(); ++i)
        if (pages[i].words.empty()) wordless.append(QString::number(i + 1));
    if (wordless.size() == static_cast<qsizetype>(pages.size()))
        throw file.refusal(Words::tr(
            "its pages hold no text, only pictures; run text recognition (OCR) on it first"));

    RawText raw;
    const MarginNumbers numbers = takeMarginNumbers(pages);
    std::vector<PdfLine> lines = pdfLines(pages);
    const RunningLines running = takeRunningLines(lines, static_cast<int>(pages.size()));
    raw.text = pdfText(std::move(lines), numbers);
    if (numbers.count > 0)
        raw.notes.append(counted(numbers.count, Words::tr("%1 number in the margin was left out."),
                                 Words::tr("%1 numbers in the margin were left out.")));
    if (running.count > 0)
        raw.notes.append(
            counted(running.count,
                    Words::tr("%1 line at the pages’ edges was left out, such as “%2”."),
                    Words::tr("%1 lines at the pages’ edges were left out, such as “%2”."))
                .arg(running.examples.join(QStringLiteral("”, “"))));
    if (!wordless.isEmpty())
        raw.notes.append(Words::tr("Pages without any text: %1.").arg(namesOf(wordless)));
    raw.notes.append(Words::tr("Paragraphs were rebuilt from the lines on the pages."));
    return raw;
}

}  // namespace indexer
