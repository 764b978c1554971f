// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names that are not to leave the project, and what stands in their place. Originals and positions
// stay as they are; each mark is a setting of its own, so that it is journaled, undone and merged
// like everything else.
#pragma once

#include <QString>
#include <QUuid>

#include <cstdint>
#include <optional>
#include <vector>

#include "codebook/model/study.h"

namespace codebook {

class Step;

enum class PseudonymKind : std::uint8_t { Person, Place, Organisation, Other };
/// "person", "place", "organisation", "other".
QString pseudonymKindName(PseudonymKind kind);
std::optional<PseudonymKind> pseudonymKindNamed(const QString& name);

struct Pseudonym {
    QString original;     ///< one word or several
    QString replacement;  ///< what is read instead
    PseudonymKind kind = PseudonymKind::Person;
    /// False takes the name however it is written; true as it is written, or all in capitals.
    bool isCaseSensitive = true;
    bool operator==(const Pseudonym&) const = default;
};

/// What settings of marks are called: the original follows.
inline constexpr QLatin1String pseudonymSetting("pseudonym:");

/// All marks, by original.
std::vector<Pseudonym> pseudonymsOf(const Study& study);

/// Marks a name, or gives a marked one another pseudonym. @throws Conflict if either is empty, they
/// are the same, or a replacement holds a marked name, which would go out in clear then
void markName(Step& step, const Study& study, const QUuid& project, const Pseudonym& pseudonym);
/// @throws Conflict if the name is not marked
void unmarkName(Step& step, const Study& study, const QUuid& project, const QString& original);

}  // namespace codebook
