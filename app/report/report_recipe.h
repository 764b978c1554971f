// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A report recipe: which parts go out, in which order, how people are described, in which formats
// and language. Saved in the project as an analysis of the kind "report".
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

#include "codebook/model/study.h"
#include "codebook/report/manuscript.h"

namespace app {

enum class ReportPart : std::uint8_t {
    Methods,     ///< methods account: material, coding process, agreement, checklist
    Tables,      ///< saved cross-tabs
    Figures,     ///< the same as charts, and saturation
    Agreement,   ///< coefficients code by code
    Quotations,  ///< quotation book, themes as chapters
    Codebook,    ///< codebook appendix
    Sources,     ///< documents with their attribution lines
};
inline constexpr int reportPartCount = 7;
/// "methods", "tables", … as recipes and the command line write them.
QString partName(ReportPart part);
/// As a heading, in the language of the report.
QString partTitle(ReportPart part);
/// @throws codebook::Conflict
ReportPart partNamed(const QString& name);

struct ReportRecipe {
    QString title;        ///< empty: the project's name
    QString author;       ///< a line below the title
    QString attribution;  ///< a line at the foot of every page
    QString language = QStringLiteral("en");
    std::vector<ReportPart> parts{
        ReportPart::Methods,    ReportPart::Tables,   ReportPart::Figures, ReportPart::Agreement,
        ReportPart::Quotations, ReportPart::Codebook, ReportPart::Sources};
    /// A file a part instead of one report.
    bool isEachApart = false;
    std::vector<codebook::ManuscriptFormat> formats{codebook::ManuscriptFormat::Docx,
                                                    codebook::ManuscriptFormat::Html};

    // How whoever is quoted is described:
    bool namesCase = true;
    bool namesDocument = true;
    bool tellsPlace = true;  ///< the turn, and its time in the recording where there is one
    QStringList attributes;  ///< names, in this order; of cases and documents

    QString codes;                 ///< paths of the themes; empty: every code at the top
    bool hasMemos = true;          ///< of codes and codings
    int mostQuotations = 0;        ///< of a code; 0: all. Taken from as many cases as possible
    QStringList crosstabs;         ///< names of saved cross-tabs; empty: all
    QString attributionAttribute;  ///< of documents, whose value is the document's attribution line
    /// What the author answers to items of the checklist, by number.
    QMap<int, QString> answers;

    bool operator==(const ReportRecipe&) const = default;
};

/// As a saved analysis keeps it: a JSON object.
QString recipeToText(const ReportRecipe& recipe);
/// What the object lacks is as in a new recipe. @throws codebook::FormatError
ReportRecipe recipeFromText(const QString& text);

/// @throws codebook::Conflict that names the first attribute, cross-tab or theme that the project
/// does not have, or says that the recipe asks for nothing
void requireKnown(const ReportRecipe& recipe, const codebook::Study& study);

inline constexpr QLatin1String reportKind("report");
/// The saved recipe of that name. @throws codebook::Conflict naming those that there are
ReportRecipe recipeNamed(const codebook::Study& study, const QString& name);
QStringList recipeNames(const codebook::Study& study);

}  // namespace app
