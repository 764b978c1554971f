// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/agreement/project_results.h"
#include "codebook/agreement/two_coders.h"
#include "tests/benchmarks/benchmark.h"

namespace tests {

namespace {

using codebook::Project;
using codebook::ProjectAgreement;

constexpr int sweeps = 10;

codebook::AgreementQuestion everyCode(const Project& project) {
    codebook::AgreementQuestion question;
    question.codes = codebook::everyUsedCode(project.study());
    return question;
}

void measureKappas(MadeStudies& studies, Scoreboard& scoreboard) {
    const Project& project = studies.d();
    const auto question = everyCode(project);
    double sum = 0;
    const double ours = bestOf(sweeps, [&] {
        sum = 0;
        const ProjectAgreement agreement(project.study(), project, question);
        for (std::size_t code = 0; code < question.codes.size(); ++code)
            sum += codebook::quickKappa(agreement, code).value.value_or(0);
    });
    scoreboard.add(
        {.what =
             QStringLiteral("kappa of %1 codes in D, over characters").arg(question.codes.size()),
         .ours = ours,
         .other = {},
         .theirs = {},
         .most = 0.010});
    const ProjectAgreement again(project.study(), project, question);
    double same = 0;
    for (std::size_t code = 0; code < question.codes.size(); ++code) {
        const auto pairs = codebook::pairAgreements(again, code);
        same += pairs.front().kappa.value.value.value_or(0);
    }
    scoreboard.require(std::abs(same - sum) < 1e-9,
                       QStringLiteral("Kappas and coder pairs differ."));
}

void measureAllCoefficients(MadeStudies& studies, Scoreboard& scoreboard) {
    const Project& project = studies.d();
    const auto question = everyCode(project);
    std::size_t defined = 0;
    const double ours = bestOf(sweeps, [&] {
        const ProjectAgreement agreement(project.study(), project, question);
        defined = 0;
        for (std::size_t code = 0; code < question.codes.size(); ++code)
            defined += codebook::codeAgreement(agreement, code).results.results.size();
    });
    scoreboard.add({.what = QStringLiteral("%1 coefficients of %2 codes in D")
                                .arg(defined)
                                .arg(question.codes.size()),
                    .ours = ours,
                    .other = {},
                    .theirs = {},
                    .most = 0.050});
}

}  // namespace

std::vector<Benchmark> agreementBenchmarks() {
    return {{"kappas", measureKappas}, {"coefficients", measureAllCoefficients}};
}

}  // namespace tests
