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

/// After the text, a paragraph each; no speaker says them.
void append(RawText& raw, std::vector<PdfFootnote> footnotes) {
    if (footnotes.empty()) return;
    if (!raw.text.isEmpty()) raw.text += QLatin1Char('\n');
    raw.speechEnd = raw.text.size();
    QStringList texts;
    for (PdfFootnote& note : footnotes)
        texts.append(pdfText(std::move(note), {}).replace(QLatin1Char('\n'), QLatin1Char(' ')));
    raw.text += texts.join(QLatin1Char('\n'));
    raw.notes.append(counted(static_cast<qint64>(texts.size()),
                             Words::tr("%1 footnote stands after the last paragraph."),
                             Words::tr("%1 footnotes stand after the last paragraph.")));
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
    const int doubled = takeDoubledWords(pages);
    const int elongated = takeElongations(pages);
    const MarginNumbers numbers = takeMarginNumbers(pages);
    std::vector<PdfLine> lines = pdfLines(pages);
    const RunningLines running = takeRunningLines(lines, static_cast<int>(pages.size()));
    // Numbered paragraphs may be set small; what begins with their numbers is no footnote.
    std::vector<PdfFootnote> footnotes;
    if (!numbers.countParagraphs) footnotes = takeFootnotes(lines);
    raw.text = pdfText(std::move(lines), numbers);
    append(raw, std::move(footnotes));
    if (doubled > 0)
        raw.notes.append(counted(doubled, Words::tr("%1 word that is printed twice was read once."),
                                 Words::tr("%1 words that are printed twice were read once.")));
    if (elongated > 0)
        raw.notes.append(
            counted(elongated, Words::tr("%1 word that is drawn out (tatweel) was shortened."),
                    Words::tr("%1 words that are drawn out (tatweel) were shortened.")));
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
