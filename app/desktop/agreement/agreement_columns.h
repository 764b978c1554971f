// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The columns that a comparison of coders can have.
#pragma once

#include <QString>

#include <vector>

#include "codebook/agreement/project_results.h"

namespace app {

struct AgreementColumn {
    QString key;        ///< of the coefficient; empty: the code, its spread or its disputes
    QString name;       ///< "Cohen’s κ"
    QString explained;  ///< one sentence
    bool isShownAtFirst = false;
};

/// The code, how much of the text it covers and on how much the coders differ come first.
inline constexpr int CodeColumn = 0;
inline constexpr int SpreadColumn = 1;
inline constexpr int DisputedColumn = 2;
inline constexpr int FirstCoefficient = 3;

/// Every column, in the language of the window. @param coders how many are compared: κ, π and S
/// are of two
std::vector<AgreementColumn> agreementColumns(std::size_t coders);

/// What the table sorts by at first: the coefficient that the coders of that number are judged by.
QString headlineKey(std::size_t coders);

/// The coefficient of the code, or null where the question has none such.
const codebook::Estimate* estimateOf(const codebook::CodeAgreement& code, const QString& key);

/// "0.71", in the language of the window; a dash where it is undefined.
QString shownValue(const codebook::Estimate& estimate);
/// "0.62 to 0.80"; empty where the interval is unknown.
QString shownInterval(const codebook::Estimate& estimate);

}  // namespace app
