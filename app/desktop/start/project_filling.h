// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a new project begins with: a codebook, or a whole sample study.
#pragma once

#include <QString>

#include <functional>
#include <optional>

#include "codebook/exchange/codebook_entries.h"

namespace codebook {
class Project;
}

namespace app {

/// Called before each step of the work; returning false stops.
using FillingProgress =
    std::function<bool(std::size_t done, std::size_t total, const QString& sentence)>;

/// Brings a study's transcripts, codebook, cases, codings and saved analyses into the project, as
/// far as they are there.
/// @return false where it was stopped
/// @throws codebook::Error where something of it cannot be read or stored
bool fillFromSample(codebook::Project& project, const QString& folder,
                    const FillingProgress& progress);

}  // namespace app
