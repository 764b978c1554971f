// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A project's coefficients, code by code: the same for the window and the command line.
#pragma once

#include "codebook/agreement/agreement_results.h"
#include "codebook/agreement/project_agreement.h"
#include "codebook/agreement/set_distance.h"

namespace codebook {

/// What is drawn anew for an interval.
enum class Resampling : std::uint8_t { None, Pairs, Units, Documents };

struct ProjectResultOptions {
    Resampling resampling = Resampling::None;
    int draws = 1000;
    std::uint64_t seed = 1;
    bool hasUnitizing = true;  ///< the alphas for unitizing, on spans
    bool hasGamma = false;     ///< takes longer than all the others
    SetDistance setDistance = SetDistance::Masi;
};

struct CodeAgreement {
    QString label;
    CodeId code;
    std::int64_t units = 0;      ///< of all shared text
    double prevalence = 0;       ///< the share of values that say the code was used
    std::vector<double> shares;  ///< of each coder: of the units that he or she was given
    std::int64_t disputed = 0;   ///< units on which the coders differ
    AgreementResults results;
};

/// Two coders' kappa and alone: what a table of many codes is sorted by, without the rest.
Coefficient quickKappa(const ProjectAgreement& agreement, std::size_t code);

CodeAgreement codeAgreement(const ProjectAgreement& agreement, std::size_t code,
                            const ProjectResultOptions& options = {});
/// All codes at once: each unit's set of codes as one value.
AgreementResults setAgreement(const ProjectAgreement& agreement,
                              const ProjectResultOptions& options = {});

struct PairAgreement {
    std::size_t first = 0;
    std::size_t second = 0;
    std::int64_t both = 0;
    std::int64_t onlyFirst = 0;
    std::int64_t onlySecond = 0;
    std::int64_t neither = 0;
    Estimate kappa;
    Estimate percent;
};
/// Every pair of coders on one code.
std::vector<PairAgreement> pairAgreements(const ProjectAgreement& agreement, std::size_t code);

/// What was left out or made equal, as sentences.
QStringList notesOn(const ProjectAgreement& agreement);

/// How disagreements were settled, for the paragraph.
struct Settled {
    std::int64_t decided = 0;
    std::int64_t open = 0;
};
/// A paragraph for a methods section, in the language of the window: coders, documents, units, the
/// coefficient with its range, how its interval was found, and how disagreements were settled.
QString methodsParagraph(const ProjectAgreement& agreement, const std::vector<CodeAgreement>& codes,
                         const ProjectResultOptions& options, const Settled& settled = {});

}  // namespace codebook
