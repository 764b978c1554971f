// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// When nothing new is found any more: how many codes each interview was the first to bring.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

#include "codebook/analysis/axis.h"

namespace codebook {

/// In which order interviews count as worked through.
enum class WorkOrder : std::uint8_t {
    FirstCoding,  ///< as each was first coded
    Import,       ///< as they came into the project
    Name,
};
/// "coding", "import", "name". @throws Conflict
WorkOrder workOrderFrom(const QString& words);

struct SaturationStep {
    DocumentId document;
    QStringList newCodes;    ///< that no interview before had, in the order of the codebook
    std::int64_t codes = 0;  ///< different ones in this interview
    std::int64_t soFar = 0;  ///< different ones up to and with this interview
};

/// One step for each coded document, in that order. Codings that wait to be placed count nowhere.
/// @param categories what counts as a code, see appliedCodes() and codeCategories()
std::vector<SaturationStep> saturation(const Study& study,
                                       const std::vector<AxisCategory>& categories, WorkOrder order,
                                       const QString& language = {});

}  // namespace codebook
