// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Giving an attribute that has values another type.
#pragma once

#include <QString>

#include <vector>

#include "codebook/model/study.h"

namespace codebook {

class Step;

/// A value that cannot be of some type.
struct Misfit {
    AttributeValueId row;
    QString value;
};

/// The attribute's values that do not fit the type, in order of their rows.
std::vector<Misfit> misfits(const Study& study, AttributeId attribute, AttributeType type);

/// Writes the type, and the values that it writes otherwise: "2,5" becomes "2.5", "ja" "yes".
/// @throws Conflict with the first value that does not fit and the number of others
void retypeAttribute(Step& step, const Study& study, AttributeId attribute, AttributeType type);

}  // namespace codebook
