// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Coding places that a command found, as one step.
#pragma once

#include <QString>
#include <QStringList>

#include <set>
#include <vector>

#include "codebook/analysis/crosstab.h"

namespace codebook {
class Project;
}

namespace app {

struct PlaceCoding {
    QString code;      ///< path; made where it does not exist, and what is above it
    QString stepText;  ///< as undo and the journal call it
    bool isDryRun = false;
    QString memo = {};  ///< of each coding
};

struct CodedPlaces {
    std::vector<codebook::Place> places;  ///< that were, or would be, coded
    QStringList notes;
};

/// Codes each place once, as one step signed by the project's coder. Places that this coder has
/// coded so already are left out; where none remains nothing is changed.
/// @throws codebook::Conflict if the code is a folder
CodedPlaces codePlaces(codebook::Project& project, std::set<codebook::Place> places,
                       const PlaceCoding& coding);

}  // namespace app
