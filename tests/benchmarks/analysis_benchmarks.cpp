// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/analysis/co_occurrence.h"
#include "codebook/analysis/crosstab.h"
#include "codebook/analysis/retrieval.h"
#include "tests/benchmarks/benchmark.h"

namespace tests {

namespace {

using codebook::CoOccurrences;
using codebook::Project;

constexpr int sweepRepetitions = 10;

struct SelfJoin {
    std::int64_t pairs = 0;  ///< of overlapping codings of different codes
    double seconds = 0;
};

SelfJoin selfJoin(PlainSqlite& plain, int repetitions) {
    SelfJoin join;
    plain.prepareOverlaps();
    join.seconds = bestOf(repetitions, [&] { join.pairs = plain.overlappingPairs(); });
    return join;
}

void measureCoOccurrence(const Project& project, const QString& study, double most, int repetitions,
                         Scoreboard& scoreboard) {
    std::int64_t shared = 0;
    const double ours = bestOf(sweepRepetitions,
                               [&] { shared = codebook::coOccurrences(project.study()).total(); });
    PlainSqlite plain = PlainSqlite::reading(project.path());
    const SelfJoin theirs = selfJoin(plain, repetitions);
    scoreboard.add({.what = QStringLiteral("co-occurrence in %1, %2 overlapping pairs")
                                .arg(study)
                                .arg(theirs.pairs),
                    .ours = ours,
                    .other = QStringLiteral("SQL self-join"),
                    .theirs = theirs.seconds,
                    .most = most});
    const std::int64_t bySql = plain.overlappingPassages();
    scoreboard.require(
        shared == bySql,
        QStringLiteral("Passages of two codes in %1 share %2 pieces, but SQL finds %3.")
            .arg(study)
            .arg(shared)
            .arg(bySql));
}

void measureCoOccurrenceInD(MadeStudies& studies, Scoreboard& scoreboard) {
    measureCoOccurrence(studies.d(), QStringLiteral("D"), 0.010, studies.sizes().repetitions,
                        scoreboard);
}

void measureCoOccurrenceInM(MadeStudies& studies, Scoreboard& scoreboard) {
    measureCoOccurrence(*opened(studies.m()), QStringLiteral("M"), 0.150,
                        studies.sizes().repetitions, scoreboard);
}

/// An axis of so many codes, from the one with that index on.
codebook::Axis codeAxis(const Project& project, std::size_t first, std::size_t count,
                        std::vector<codebook::CodeId>& ids) {
    QStringList names;
    std::size_t index = 0;
    for (const codebook::Code& code : project.study().codes) {
        if (index >= first && index < first + count) {
            names << code.name;
            ids.push_back(code.id);
        }
        ++index;
    }
    return codebook::axisFrom(QStringLiteral("code:") + names.join(u','), project.study());
}

void measureCrossTab(MadeStudies& studies, Scoreboard& scoreboard) {
    constexpr std::size_t side = 100;
    const Project& project = studies.d();
    std::vector<codebook::CodeId> rowCodes;
    std::vector<codebook::CodeId> columnCodes;
    const codebook::Axis rows = codeAxis(project, 0, side, rowCodes);
    const codebook::Axis columns =
        codeAxis(project, project.study().codes.count() - side, side, columnCodes);
    codebook::CrossTab table;
    const double ours = bestOf(sweepRepetitions, [&] {
        table = codebook::crossTab(project.study(), project, rows, columns, {});
    });
    PlainSqlite plain = PlainSqlite::reading(project.path());
    scoreboard.add({.what = QStringLiteral("cross-tab of %1 × %1 codes in D").arg(side),
                    .ours = ours,
                    .other = QStringLiteral("SQL self-join, counts alone"),
                    .theirs = selfJoin(plain, studies.sizes().repetitions).seconds,
                    .most = 0.100});
    const CoOccurrences counts = codebook::coOccurrences(project.study());
    bool isSame = true;
    for (std::size_t row = 0; row < side; ++row)
        for (std::size_t column = 0; column < side; ++column)
            if (rowCodes[row] != columnCodes[column])
                isSame = isSame && table.cells[row][column].count ==
                                       counts.count(rowCodes[row], columnCodes[column]);
    scoreboard.require(isSame, QStringLiteral("The cross-tab and the sweep count differently."));
}

/// The two codes that are used most, as the generator numbers them.
void measureRetrieval(const Project& project, const QString& study, Scoreboard& scoreboard) {
    std::vector<codebook::CodeId> codes;
    for (const codebook::Code& code : project.study().codes) codes.push_back(code.id);
    codebook::RetrievalQuestion question;
    question.all = {{{codes[0]}}, {{codes[1]}}};
    codebook::RetrievalResult found;
    const double ours = bestOf(
        sweepRepetitions, [&] { found = codebook::retrieve(project.study(), project, question); });
    PlainSqlite plain = PlainSqlite::reading(project.path());
    plain.prepareOverlaps();
    std::int64_t pairs = 0;
    const double theirs =
        bestOf(2, [&] { pairs = plain.overlappingPairs(codes[0].value, codes[1].value); });
    scoreboard.add({.what = QStringLiteral("passages of two codes in %1, %2 found")
                                .arg(study)
                                .arg(found.passages.size()),
                    .ours = ours,
                    .other = QStringLiteral("SQL self-join, counts alone"),
                    .theirs = theirs,
                    .most = 0.050});
    const auto shared = codebook::coOccurrences(project.study()).count(codes[0], codes[1]);
    scoreboard.require(
        shared == static_cast<std::int32_t>(found.passages.size()) &&
            pairs >= static_cast<std::int64_t>(found.passages.size()),
        QStringLiteral("Retrieval in %1 finds %2 passages, but the sweep over all codes %3.")
            .arg(study)
            .arg(found.passages.size())
            .arg(shared));
}

/// What an analysis of a whole perspective asks: everything with one half of the codes, without the
/// other.
void measureBroadRetrieval(const Project& project, Scoreboard& scoreboard) {
    codebook::RetrievalQuestion question;
    question.all.emplace_back();
    for (const codebook::Code& code : project.study().codes)
        (code.id.value % 2 == 0 ? question.all.front() : question.none).push_back({code.id});
    codebook::RetrievalResult found;
    const double ours = bestOf(
        sweepRepetitions, [&] { found = codebook::retrieve(project.study(), project, question); });
    scoreboard.add({.what = QStringLiteral("passages of half of all codes without the other half "
                                           "in M, %1 found")
                                .arg(found.passages.size()),
                    .ours = ours});
}

void measureRetrievals(MadeStudies& studies, Scoreboard& scoreboard) {
    measureRetrieval(studies.d(), QStringLiteral("D"), scoreboard);
    const auto m = opened(studies.m());
    measureRetrieval(*m, QStringLiteral("M"), scoreboard);
    measureBroadRetrieval(*m, scoreboard);
}

}  // namespace

std::vector<Benchmark> analysisBenchmarks() {
    return {{"co-occurrence-d", measureCoOccurrenceInD},
            {"co-occurrence-m", measureCoOccurrenceInM},
            {"crosstab", measureCrossTab},
            {"retrieval", measureRetrievals}};
}

}  // namespace tests
