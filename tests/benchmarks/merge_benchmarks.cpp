// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>

#include "codebook/store/merge_report.h"
#include "tests/benchmarks/benchmark.h"

namespace tests {

namespace {

/// A copy in which half as many codings were made as D has, in steps of `ofStep`.
QString codedApart(MadeStudies& studies, const QString& name, std::uint64_t seed, int ofStep) {
    QString path = studies.path(name);
    QFile::copy(studies.uncodedD(), path);
    const auto project = opened(path);
    CodingPlan plan = studies.sizes().d;
    const int all = plan.codings / 2;
    plan.codings = ofStep;
    for (int made = 0; made < all; made += ofStep) {
        plan.seed = seed + static_cast<std::uint64_t>(made);
        project->execute(codingStep(*project, plan));
    }
    return path;
}

void measureMerge(MadeStudies& studies, Scoreboard& scoreboard) {
    const int ofStep = studies.sizes().d.codings / 40;
    const QString ours = codedApart(studies, QStringLiteral("ours.samsyn"), 1'000'000, ofStep);
    const QString theirs = codedApart(studies, QStringLiteral("theirs.samsyn"), 2'000'000, ofStep);
    const std::size_t half = opened(theirs)->study().codings.count();
    const std::size_t both = opened(ours)->study().codings.count() + half;
    double seconds = std::numeric_limits<double>::max();
    std::vector<PlainCoding> rows;
    QString merged;
    for (int i = 0; i < studies.sizes().repetitions; ++i) {
        merged = studies.path(QStringLiteral("merged-%1.samsyn").arg(i));
        QFile::copy(ours, merged);
        const auto project = opened(merged);
        seconds = std::min(seconds, secondsOf([&] { project->mergeWith({theirs}, false); }));
        scoreboard.require(project->study().codings.count() == both,
                           QStringLiteral("Not every coding was merged."));
        scoreboard.require(project->mergeWith({theirs}, false).front().theirs.empty(),
                           QStringLiteral("A second merge found something new."));
        CodingPlan plan = studies.sizes().d;
        plan.codings /= 2;
        rows = plainCodings(*project, plan);
    }
    double inserted = std::numeric_limits<double>::max();
    for (int i = 0; i < studies.sizes().repetitions; ++i) {
        PlainSqlite plain = PlainSqlite::likeProject(merged, studies.path(QStringLiteral("plain")));
        inserted = std::min(inserted, secondsOf([&] { plain.insertCodings(rows); }));
    }
    scoreboard.add({.what = QStringLiteral("merge two copies with %1 codings each").arg(half),
                    .ours = seconds,
                    .other = QStringLiteral("sqlite3 inserts of one side, no journal"),
                    .theirs = inserted,
                    .most = 1});
}

}  // namespace

std::vector<Benchmark> mergeBenchmarks() { return {{"merge", measureMerge}}; }

}  // namespace tests
