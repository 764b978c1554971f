// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ours beside others' in one run, on one machine, over the same data. See docs/benchmarks.md.
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

#include "codebook/error.h"
#include "tests/benchmarks/benchmark.h"

namespace tests {

namespace {

/// Prints the memory that this process holds with the project open, in bytes.
int openAndTell(const QString& path) {
    const auto project = opened(path);
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) return 1;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            std::printf("%lld\n", line.simplified().split(' ').value(1).toLongLong() * 1024);
    return 0;
}

std::vector<std::vector<Benchmark>> everyBenchmark() {
    return {searchBenchmarks(), storeBenchmarks(),    importBenchmarks(),
            mergeBenchmarks(),  analysisBenchmarks(), agreementBenchmarks()};
}

int measure(const QStringList& only, const Sizes& sizes) {
    const QTemporaryDir folder;
    if (!folder.isValid()) throw codebook::Error(folder.errorString());
    MadeStudies studies(sizes, folder.path());
    Scoreboard scoreboard;
    scoreboard.head();
    for (const auto& group : everyBenchmark())
        for (const Benchmark& benchmark : group)
            if (only.isEmpty() || only.contains(QLatin1String(benchmark.name)))
                benchmark.run(studies, scoreboard);
    return scoreboard.allAgree() ? 0 : 1;
}

QString names() {
    QStringList names;
    for (const auto& group : everyBenchmark())
        for (const Benchmark& benchmark : group) names << QLatin1String(benchmark.name);
    return names.join(QStringLiteral(", "));
}

int run() {
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Measures Samsyn beside other programs. Fails where they disagree on an answer, never "
        "because of time."));
    parser.addHelpOption();
    const QCommandLineOption small(QStringLiteral("small"),
                                   QStringLiteral("Tries everything on little data."));
    const QCommandLineOption only(QStringLiteral("only"),
                                  QStringLiteral("Only this one of: %1.").arg(names()),
                                  QStringLiteral("NAME"));
    const QCommandLineOption generate(QStringLiteral("generate"),
                                      QStringLiteral("Writes interviews into a folder, no more."),
                                      QStringLiteral("FOLDER"));
    const QCommandLineOption documents(QStringLiteral("documents"),
                                       QStringLiteral("How many are generated (500)."),
                                       QStringLiteral("N"), QStringLiteral("500"));
    const QCommandLineOption words(QStringLiteral("words"),
                                   QStringLiteral("Words in each of them (10200)."),
                                   QStringLiteral("N"), QStringLiteral("10200"));
    const QCommandLineOption seed(QStringLiteral("seed"),
                                  QStringLiteral("Another seed makes others (1)."),
                                  QStringLiteral("N"), QStringLiteral("1"));
    const QCommandLineOption open(QStringLiteral("open"),
                                  QStringLiteral("Opens a project and tells the memory held."),
                                  QStringLiteral("PROJECT"));
    parser.addOptions({small, only, generate, documents, words, seed, open});
    parser.process(*QCoreApplication::instance());
    if (parser.isSet(open)) return openAndTell(parser.value(open));
    if (parser.isSet(generate)) {
        writeInterviews(InterviewGenerator(parser.value(seed).toULongLong()),
                        parser.value(documents).toInt(), parser.value(words).toInt(),
                        parser.value(generate));
        return 0;
    }
    return measure(parser.values(only), parser.isSet(small) ? Sizes::small() : Sizes());
}

}  // namespace

}  // namespace tests

int main(int argumentCount, char** arguments) {
    const QCoreApplication application(argumentCount, arguments);
    try {
        return tests::run();
    } catch (const codebook::Error& error) {
        const QString sentence = error.message() + u' ' + error.detail() + u'\n';
        std::fputs(sentence.toUtf8().constData(), stderr);
        return 1;
    }
}
