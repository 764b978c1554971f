// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parts of a report, each as pieces of a manuscript below a heading of the first level.
#pragma once

#include "app/report/quoting.h"

namespace app {

using ManuscriptParts = std::vector<codebook::ManuscriptPart>;

/// Themes as chapters: what the code means, how often and with whom it was used, its memos, its
/// quotations; a warning where one case supplies most of them.
/// @throws codebook::Conflict if a theme is not there
ManuscriptParts quotationBook(const ReportMaterial& material, const ReportRecipe& recipe,
                              const Quoting& quoting);

/// All codes as a table, then each that has more to say with its definition, rules and example.
ManuscriptParts codebookAppendix(const ReportMaterial& material, const ReportRecipe& recipe);

/// The saved cross-tabs that the recipe names, with the quotations behind their cells.
/// @throws codebook::Conflict if one is not there
ManuscriptParts crosstabTables(const ReportMaterial& material, const ReportRecipe& recipe,
                               const Quoting& quoting);
/// The same as bars, and the curve of new codes.
ManuscriptParts crosstabFigures(const ReportMaterial& material, const ReportRecipe& recipe);

/// Coefficients code by code; a sentence where nobody coded what another coded.
ManuscriptParts agreementTable(const ReportMaterial& material);
/// The paragraph on agreement for a methods section; empty where there is none.
QString agreementParagraph(const ReportMaterial& material);

/// Material, coding process, agreement, and a checklist after COREQ (Tong, Sainsbury & Craig 2007)
/// with what the project can answer.
ManuscriptParts methodsAccount(const ReportMaterial& material, const ReportRecipe& recipe);

/// Documents with their attribution lines.
ManuscriptParts sourceList(const ReportMaterial& material, const ReportRecipe& recipe);

}  // namespace app
