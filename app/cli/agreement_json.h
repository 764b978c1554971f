// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Coefficients as JSON; included in .cpp files only.
#pragma once

#include "app/cli/json.h"
#include "codebook/agreement/agreement_results.h"

namespace app {

inline Json coefficientJson(const codebook::Coefficient& coefficient) {
    if (coefficient.value) return *coefficient.value;
    return {{"undefined", json(coefficient.undefinedBecause)}};
}

/// Adds the coefficient, and what is known of its precision, to the object.
inline void addEstimate(Json& object, const QString& key, const codebook::Estimate& estimate) {
    const std::string name = key.toStdString();
    object[name] = coefficientJson(estimate.value);
    if (estimate.standardError) object[name + "Se"] = *estimate.standardError;
    if (estimate.low) object[name + "Low"] = *estimate.low;
    if (estimate.high) object[name + "High"] = *estimate.high;
}

inline void addResult(Json& object, const codebook::AgreementResult& result) {
    if (result.byCategory.empty()) {
        addEstimate(object, result.key, result.estimate);
        return;
    }
    Json& each = object[result.key.toStdString()] = Json::object();
    for (const auto& [category, coefficient] : result.byCategory)
        each[category.toStdString()] = coefficientJson(coefficient);
}

}  // namespace app
