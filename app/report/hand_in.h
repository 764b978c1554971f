// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The hand-in: a folder with every file that a recipe asks for, made whole or not at all.
#pragma once

#include "app/report/report_composer.h"

namespace app {

struct HandInSteps {
    /// Told before each step: what is being made, how many steps are done, how many there are.
    std::function<void(const QString& what, int done, int total)> told;
};

/// The files of the report, drawn and written down in memory. Names may begin with one folder.
/// Tables come as CSV beside the report, figures as SVG and PDF with their numbers.
/// @throws codebook::Error if something asked for is not there or cannot be drawn
std::vector<codebook::ManuscriptFile> handInFiles(const ReportMaterial& material,
                                                  const ReportRecipe& recipe,
                                                  const HandInSteps& steps = {});

/// One part in one format, as a single file with what belongs to it.
std::vector<codebook::ManuscriptFile> manuscriptFilesOf(const codebook::Manuscript& manuscript,
                                                        codebook::ManuscriptFormat format,
                                                        const QString& name);

/// Names of those that are there already.
QStringList filesInTheWay(const std::vector<codebook::ManuscriptFile>& files,
                          const QString& folder);

/// Writes the files below the folder, which is made if it is not there. All are written beside
/// their places first, and then take them; where one cannot be written, none is.
/// @throws codebook::StoreError if a file is there already and may not be overwritten, or cannot be
/// written
void writeFiles(const std::vector<codebook::ManuscriptFile>& files, const QString& folder,
                bool mayOverwrite);

}  // namespace app
