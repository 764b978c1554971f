// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole report as manuscripts, made from a recipe.
#pragma once

#include "app/report/report_material.h"
#include "app/report/report_recipe.h"
#include "codebook/report/manuscript.h"

namespace app {

/// A manuscript and the name of its file, without suffix.
struct NamedManuscript {
    QString name;
    codebook::Manuscript manuscript;
};

/// One manuscript called "report", or one a part called as the part is. In the language of the
/// thread (see ReportLanguage).
/// @param told called with each part before it is composed, and how many are done; may be empty
/// @throws codebook::Conflict if the recipe asks for what is not there, codebook::Interrupted
std::vector<NamedManuscript> composed(
    const ReportMaterial& material, const ReportRecipe& recipe,
    const std::function<void(ReportPart part, int done)>& told = {});

/// As long as it lives, sentences of the core on this thread are in that language, whatever the
/// window speaks. A language that there are no words for gives English.
class ReportLanguage {
   public:
    explicit ReportLanguage(const QString& language);
    ~ReportLanguage();
    /// To be called on the application's thread before the first report is made, and after another
    /// translator is installed: the one installed last is asked first.
    static void standFirst();
    Q_DISABLE_COPY_MOVE(ReportLanguage)
};

}  // namespace app
