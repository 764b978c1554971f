// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is handed in, as a value: headings, prose, quotations, tables and figures in their order,
// apart from the file that they are written into.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <optional>
#include <variant>
#include <vector>

#include "codebook/report/chart.h"
#include "codebook/report/text_table.h"

namespace codebook {

struct ManuscriptHeading {
    int level = 1;  ///< 1 (a chapter) to 3
    QString text;
    bool operator==(const ManuscriptHeading&) const = default;
};

/// A paragraph.
struct Prose {
    enum class Kind : std::uint8_t {
        Body,
        Note,  ///< small: counts, warnings, what was left out
    };
    QString text;
    Kind kind = Kind::Body;
    QString lead = {};  ///< said before it in bold, or empty
    bool operator==(const Prose&) const = default;
};

struct Quotation {
    QString id;      ///< stays the same as long as the coding lives
    QString text;    ///< as it stands in the transcript, line ends included
    QString source;  ///< who says it, as the author wants that person described
    QString memo = {};
    bool operator==(const Quotation&) const = default;
};

struct ManuscriptList {
    QStringList items;
    bool operator==(const ManuscriptList&) const = default;
};

/// A table whose title is its caption.
struct ManuscriptTable {
    TextTable table;
    /// What stands behind the cells, by row and column of the table; rows and columns beyond its
    /// end have nothing behind them.
    std::vector<std::vector<std::vector<Quotation>>> behind = {};
};

/// A chart whose title is its caption.
struct ManuscriptFigure {
    Chart chart;
};
/// As it is drawn where its title stands in the caption.
Chart untitled(Chart chart);

using ManuscriptPart = std::variant<ManuscriptHeading, Prose, Quotation, ManuscriptList,
                                    ManuscriptTable, ManuscriptFigure>;

struct Manuscript {
    QString title;
    QStringList subtitles;  ///< a line each below the title
    QString attribution;    ///< one line at the foot of every page
    QString language = QStringLiteral("en");
    bool hasContents = true;
    QDateTime asOf;  ///< of the last step that it shows; files that tell a date tell this one
    std::vector<ManuscriptPart> parts;
};

enum class ManuscriptFormat : std::uint8_t { Markdown, Html, Latex, Docx, Odt, Pdf };
/// By the suffix of a file: "md", "html", "tex", "docx", "odt" or "pdf".
std::optional<ManuscriptFormat> manuscriptFormatNamed(const QString& suffix);
QString suffixOf(ManuscriptFormat format);

/// A file of a hand-in; its name may begin with one folder and "/".
struct ManuscriptFile {
    QString name;
    QByteArray bytes;
};

/// Draws a chart as "svg", "png" or "pdf".
using FigureDrawing = std::function<QByteArray(const Chart& chart, const QString& suffix)>;

/// The manuscript as the files NAME.SUFFIX and, for Markdown and LaTeX, its figures in "figures/".
/// The same manuscript gives the same bytes.
///   Html   one page that needs no other file; cells unfold to the quotations behind them
///   Latex  an article for the packages booktabs, longtable and graphicx
///   Pdf    is not written here, but drawn from paperPage()
/// Texts, titles and names may hold anything; what a format cannot say becomes U+FFFD.
std::vector<ManuscriptFile> manuscriptFiles(const Manuscript& manuscript, ManuscriptFormat format,
                                            const QString& name, const FigureDrawing& draw);

/// The manuscript as the simple page that Qt's rich text shows: for the preview and for PDF.
/// Pictures are PNG in data addresses; where nothing draws, a frame stands in their place.
///   Words  besides the contents, quotations lead to "quotation:ID" and cells with quotations
///   behind
///          them to "behind:TABLE/ROW/COLUMN", counted from 0, tables over the whole manuscript
enum class PaperLinks : std::uint8_t { Contents, Words };
QString paperPage(const Manuscript& manuscript, const FigureDrawing& draw = {},
                  PaperLinks links = PaperLinks::Contents);
/// The same for quotations alone, without title or contents.
QString paperQuotations(const std::vector<Quotation>& quotations, PaperLinks links);

}  // namespace codebook
