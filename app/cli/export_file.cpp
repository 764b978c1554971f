// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export_file.h"

#include <QFileInfo>

#include "app/cli/analysis_listings.h"
#include "app/cli/crosstab_listing.h"
#include "app/cli/listings.h"
#include "app/cli/output.h"
#include "app/cli/report_asked.h"
#include "app/report/hand_in.h"
#include "codebook/error.h"
#include "codebook/exchange/case_table.h"
#include "codebook/exchange/codebook_csv.h"
#include "codebook/exchange/codebook_json.h"
#include "codebook/exchange/coding_export.h"
#include "codebook/exchange/refi/qdpx_export.h"
#include "codebook/project/project.h"
#include "codebook/report/xlsx_table.h"

namespace app {

namespace {

using codebook::Project;

/// Files that another Samsyn can read again have a form of their own; the rest are lists.
std::optional<QByteArray> exchangeForm(const Project& project, const QString& what,
                                       const QString& format) {
    const bool isJson = format == QLatin1String("json");
    const bool isCsv = format == QLatin1String("csv");
    if (what == QLatin1String("codes") && isJson) return codebook::codebookJson(project.study());
    if (what == QLatin1String("codes") && isCsv) return codebook::codebookCsv(project.study());
    if (what == QLatin1String("codings") && isJson) return codebook::codingsJson(project);
    if (what == QLatin1String("codings") && isCsv) return codebook::codingsCsv(project);
    if (what == QLatin1String("codings") && format == QLatin1String("jsonl"))
        return codebook::codingsJsonLines(project);
    if (what == QLatin1String("codings") && format == QLatin1String("xlsx"))
        return codebook::xlsxTable(codebook::codingsTable(project));
    if (what == QLatin1String("cases") && isCsv) return codebook::casesCsv(project.study());
    return std::nullopt;
}

std::optional<Listing> listingOf(const Project& project, const QString& what,
                                 const CrossTabQuestion& question) {
    if (what == QLatin1String("documents")) return documentsListing(project);
    if (what == QLatin1String("codes")) return codesListing(project);
    if (what == QLatin1String("codings")) return codingsListing(project);
    if (what == QLatin1String("quotations")) return quotationsListing(project);
    if (what == QLatin1String("cases")) return casesListing(project);
    if (what == QLatin1String("coders")) return codersListing(project);
    if (what == QLatin1String("journal")) return journalListing(project);
    if (what == QLatin1String("memos")) return memosListing(project);
    if (what == QLatin1String("crosstab")) return crosstabListing(project, question);
    if (what == QLatin1String("case-codes")) {
        const bool isPresence = question.count == QLatin1String("presence");
        if (!isPresence && question.count != QLatin1String("passages"))
            throw UsageError(QStringLiteral("--count of case-codes takes passages or presence."));
        return caseCodesListing(project, isPresence);
    }
    return std::nullopt;
}

/// The exchange standard, with what it has no place for.
void exportRefi(const Project& project, const QString& what, const QString& path,
                const QString& suffix) {
    const bool isProject = suffix == QLatin1String("qdpx");
    if (what != (isProject ? QLatin1String("project") : QLatin1String("codes")))
        throw UsageError(isProject ? QStringLiteral("A .qdpx holds a whole project.")
                                   : QStringLiteral("A .qdc holds a codebook: --what codes."));
    const codebook::RefiExport made =
        isProject ? codebook::qdpxOf(project) : codebook::qdcOf(project);
    writeWhole(path, made.bytes);
    if (made.notCarried.isEmpty()) return;
    printNote(QStringLiteral("Other programs will not find in it:"));
    for (const QString& loss : made.notCarried) printNote(QStringLiteral("  ") + loss);
}

/// What lists cannot be written as, because it is made for reading alone.
std::optional<codebook::ManuscriptFormat> pageFormat(const QString& suffix) {
    const auto format = codebook::manuscriptFormatNamed(suffix);
    const bool isPage = format == codebook::ManuscriptFormat::Docx ||
                        format == codebook::ManuscriptFormat::Odt ||
                        format == codebook::ManuscriptFormat::Pdf;
    return isPage ? format : std::nullopt;
}

std::optional<ReportPart> partFor(const QString& what) {
    if (what == QLatin1String("quotations")) return ReportPart::Quotations;
    if (what == QLatin1String("codes")) return ReportPart::Codebook;
    if (what == QLatin1String("agreement")) return ReportPart::Agreement;
    if (what == QLatin1String("methods")) return ReportPart::Methods;
    return std::nullopt;
}

void exportPart(const Project& project, ReportPart part, codebook::ManuscriptFormat format,
                const QString& path) {
    ReportRecipe recipe;
    recipe.parts = {part};
    for (const auto& attribute : project.study().attributes) recipe.attributes << attribute.name;
    const auto manuscripts = composed(reportMaterial(project), recipe);
    writeWhole(path,
               manuscriptFilesOf(manuscripts.front().manuscript, format, QStringLiteral("file"))
                   .front()
                   .bytes);
}

}  // namespace

QStringList exportableThings() {
    QStringList things;
    for (const char* thing :
         {"project", "documents", "codes", "codings", "quotations", "cases", "coders", "crosstab",
          "case-codes", "memos", "journal", "agreement", "methods"})
        things << QLatin1String(thing);
    return things;
}

void exportFile(const Project& project, const QString& what, const QString& path,
                const CrossTabQuestion& question) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (what == QLatin1String("project") && suffix != QLatin1String("qdpx")) {
        if (suffix != QLatin1String("samsyn"))
            throw UsageError(QStringLiteral("A whole project is exported as .samsyn or .qdpx."));
        project.saveCopy(path);
        return;
    }
    if (suffix == QLatin1String("qdpx") || suffix == QLatin1String("qdc"))
        return exportRefi(project, what, path, suffix);
    const QString format = suffix == QLatin1String("txt") ? QStringLiteral("table") : suffix;
    if (const auto bytes = exchangeForm(project, what, format)) return writeWhole(path, *bytes);
    if (const auto page = pageFormat(suffix)) {
        if (const auto part = partFor(what)) return exportPart(project, *part, *page, path);
        throw UsageError(QStringLiteral("Only quotations, codes, agreement and methods are written "
                                        "as .%1; “%2” is not.")
                             .arg(suffix, what));
    }
    const auto listing = listingOf(project, what, question);
    if (!listing)
        throw UsageError(QStringLiteral("“%1” cannot be exported; --what takes %2.")
                             .arg(what, exportableThings().join(QStringLiteral(", "))));
    const QStringList formats{QStringLiteral("csv"),  QStringLiteral("json"),
                              QStringLiteral("md"),   QStringLiteral("html"),
                              QStringLiteral("tex"),  QStringLiteral("table"),
                              QStringLiteral("xlsx"), QStringLiteral("jsonl")};
    if (!formats.contains(format))
        throw UsageError(
            QStringLiteral("“%1” cannot be written as .%2; use .csv, .json, .jsonl, .md, "
                           ".html, .tex, .txt or .xlsx.")
                .arg(what, suffix));
    writeWhole(path, rendered(*listing, format));
}

}  // namespace app
