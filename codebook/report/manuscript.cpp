// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtEndian>

#include <algorithm>
#include <array>

#include "codebook/report/manuscript_writers.h"
#include "codebook/report/table_writers.h"
#include "codebook/words.h"

namespace codebook {

namespace {

constexpr double PageWidth = 16;        // centimetres between the margins
constexpr double MostHeight = 20;       // of a figure
constexpr double DefaultWidth = 16;     // of a picture that tells no resolution
constexpr double LeastColumn = 5;       // characters: no column is narrower
constexpr double MostColumn = 60;       // nor asks for more
constexpr double BoldWidth = 1.2;       // of a letter in a header
constexpr double ColumnGap = 2;         // between columns
constexpr double FullLine = 88;         // characters of a table across the page
constexpr double MostForNumbers = 0.8;  // of the line, where there are words as well

using Formats = std::array<std::pair<QLatin1String, ManuscriptFormat>, 6>;
const Formats& formats() {
    static const Formats all{{{QLatin1String("md"), ManuscriptFormat::Markdown},
                              {QLatin1String("html"), ManuscriptFormat::Html},
                              {QLatin1String("tex"), ManuscriptFormat::Latex},
                              {QLatin1String("docx"), ManuscriptFormat::Docx},
                              {QLatin1String("odt"), ManuscriptFormat::Odt},
                              {QLatin1String("pdf"), ManuscriptFormat::Pdf}}};
    return all;
}

qsizetype longestLine(const QString& text) {
    qsizetype longest = 0;
    for (const QString& line : text.split(u'\n')) longest = std::max(longest, line.size());
    return longest;
}

qsizetype longestWord(const QString& text) {
    qsizetype longest = 0;
    for (const QString& word : text.split(u' ')) longest = std::max(longest, word.size());
    return longest;
}

std::uint32_t numberAt(const QByteArray& bytes, qsizetype at) {
    return qFromBigEndian<std::uint32_t>(bytes.constData() + at);
}

void addFigures(std::vector<ManuscriptFile>& files, const Manuscript& manuscript,
                const FigureDrawing& draw, const QString& suffix) {
    std::size_t number = 0;
    for (const QByteArray& figure : drawnFigures(manuscript, draw, suffix))
        files.push_back({figureFile(++number, suffix), figure});
}

}  // namespace

std::optional<ManuscriptFormat> manuscriptFormatNamed(const QString& suffix) {
    for (const auto& [name, format] : formats())
        if (suffix == name) return format;
    return std::nullopt;
}

QString suffixOf(ManuscriptFormat format) {
    return formats()[static_cast<std::size_t>(format)].first;
}

Chart untitled(Chart chart) {
    chart.title.clear();
    return chart;
}

std::vector<QByteArray> drawnFigures(const Manuscript& manuscript, const FigureDrawing& draw,
                                     const QString& suffix) {
    std::vector<QByteArray> drawn;
    for (const ManuscriptPart& part : manuscript.parts)
        if (const auto* figure = std::get_if<ManuscriptFigure>(&part))
            drawn.push_back(draw ? draw(untitled(figure->chart), suffix) : QByteArray());
    return drawn;
}

QString figureFile(std::size_t number, const QString& suffix) {
    return QStringLiteral("figures/figure-%1.%2").arg(number).arg(suffix);
}

QSizeF figureSize(const QByteArray& png) {
    // PNG: signature, then IHDR with width and height; pHYs tells dots a metre.
    constexpr qsizetype widthAt = 16;
    constexpr qsizetype heightAt = 20;
    constexpr qsizetype headerLength = 24;
    if (png.size() < headerLength) return {DefaultWidth, DefaultWidth / 2};
    const double dotsAcross = numberAt(png, widthAt);
    const double dotsDown = std::max<double>(numberAt(png, heightAt), 1);
    double width = DefaultWidth;
    const qsizetype physical = png.indexOf("pHYs");
    if (physical > 0 && physical + 8 <= png.size() && numberAt(png, physical + 4) > 0)
        width = dotsAcross / numberAt(png, physical + 4) * 100;
    width = std::min(width, PageWidth);
    double height = width * dotsDown / std::max<double>(dotsAcross, 1);
    if (height > MostHeight) {
        width *= MostHeight / height;
        height = MostHeight;
    }
    return {width, height};
}

QString headingAnchor(std::size_t number) { return QStringLiteral("part-%1").arg(number); }

std::vector<ContentsEntry> contentsOf(const Manuscript& manuscript) {
    std::vector<ContentsEntry> entries;
    std::size_t number = 0;
    for (const ManuscriptPart& part : manuscript.parts)
        if (const auto* heading = std::get_if<ManuscriptHeading>(&part)) {
            ++number;
            if (heading->level <= 2)
                entries.push_back({heading->level, heading->text, headingAnchor(number)});
        }
    return entries;
}

std::vector<double> columnShares(const TextTable& table) {
    const auto longestIn = [&](std::size_t column, auto&& measured) {
        double longest = BoldWidth * static_cast<double>(measured(columnAt(table, column).header));
        for (const auto& row : table.rows)
            if (column < row.size())
                longest = std::max(longest, static_cast<double>(measured(row[column].text)));
        return longest;
    };
    // Numbers stay on one line, as far as there is room; words share the rest.
    std::vector<double> shares;
    double numbers = 0;
    double words = 0;
    for (std::size_t column = 0; column < width(table); ++column) {
        const bool isNumber = columnAt(table, column).isNumber;
        const double wanted = longestIn(column, isNumber ? longestWord : longestLine) + ColumnGap;
        shares.push_back(std::clamp(wanted, LeastColumn, MostColumn));
        (isNumber ? numbers : words) += shares.back();
    }
    const double forNumbers = words == 0 ? 1 : std::min(numbers / FullLine, MostForNumbers);
    for (std::size_t column = 0; column < shares.size(); ++column)
        shares[column] *=
            columnAt(table, column).isNumber ? forNumbers / numbers : (1 - forNumbers) / words;
    return shares;
}

bool hasLongCells(const TextTable& table) {
    qsizetype line = 0;
    for (std::size_t column = 0; column < width(table); ++column) {
        qsizetype longest = columnAt(table, column).header.size();
        for (const auto& row : table.rows)
            if (column < row.size()) longest = std::max(longest, row[column].text.size());
        line += longest;
    }
    return static_cast<double>(line) > FullLine;
}

QString tableWord(std::size_t number) { return Words::tr("Table %1").arg(number); }
QString figureWord(std::size_t number) { return Words::tr("Figure %1").arg(number); }
QString contentsWord() { return Words::tr("Contents"); }

std::vector<ManuscriptFile> manuscriptFiles(const Manuscript& manuscript, ManuscriptFormat format,
                                            const QString& name, const FigureDrawing& draw) {
    const QString file = name + u'.' + suffixOf(format);
    std::vector<ManuscriptFile> files;
    switch (format) {
        case ManuscriptFormat::Markdown:
            files.push_back({file, markdownManuscript(manuscript).toUtf8()});
            addFigures(files, manuscript, draw, QStringLiteral("svg"));
            break;
        case ManuscriptFormat::Html:
            files.push_back({file, htmlManuscript(manuscript, draw).toUtf8()});
            break;
        case ManuscriptFormat::Latex:
            files.push_back({file, latexManuscript(manuscript).toUtf8()});
            addFigures(files, manuscript, draw, QStringLiteral("pdf"));
            break;
        case ManuscriptFormat::Docx:
            files.push_back({file, docxManuscript(manuscript, draw)});
            break;
        case ManuscriptFormat::Odt:
            files.push_back({file, odtManuscript(manuscript, draw)});
            break;
        case ManuscriptFormat::Pdf:
            break;
    }
    return files;
}

}  // namespace codebook
