// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Codings that are planned: looked at before they are made, and then made as one step.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

#include "codebook/analysis/crosstab.h"

namespace codebook {
class Project;
}

namespace app {

struct PlannedCoding {
    codebook::Place place;
    QString code;  ///< path
    bool operator==(const PlannedCoding&) const = default;
};

/// Each once, by place; those that this coder has made already are left out.
/// @param already gets how many those are, where given
std::vector<PlannedCoding> stillToMake(std::vector<PlannedCoding> codings,
                                       const codebook::Study& study, codebook::CoderId coder,
                                       int* already = nullptr);

/// Makes them as one step signed by the project's coder; codes that do not exist are made with
/// them.
/// @param stepText as undo and the journal call it
/// @param memo of every coding: that it is automatic, and by what; may be empty
/// @return sentences on codes that were made
/// @throws codebook::Conflict if a code is a folder
QStringList codePlanned(codebook::Project& project, const std::vector<PlannedCoding>& codings,
                        const QString& stepText, const QString& memo);

}  // namespace app
