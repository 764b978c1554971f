// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// samsyn-mutations [--count N] [--first NUMBER] [--seed S] [--found FOLDER]: spoils the samples N
// times and imports what comes of it; whatever does not end in a document or in one sentence is
// written into the folder. With --show NUMBER --found FOLDER it only writes that one mutant.
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdio>
#include <exception>
#include <stdexcept>
#include <unistd.h>

#include "tests/mutations/mutant.h"
#include "tests/mutations/summary.h"
#include "tests/mutations/trial.h"
#include "tests/mutations/trial_process.h"

namespace tests {
namespace {

struct Question {
    std::uint64_t seed = 1;
    Range range;
    QString found;  ///< the folder
};

void write(const Question& question, int number) {
    const SampleFile mutant = mutantOf(samplesToSpoil(), question.seed, number);
    QDir().mkpath(question.found);
    QFile file(QDir(question.found).filePath(mutant.name));
    if (!file.open(QIODevice::WriteOnly) || file.write(mutant.bytes) != mutant.bytes.size())
        throw std::runtime_error("cannot write " + file.fileName().toStdString());
    std::printf("%s\n", file.fileName().toUtf8().constData());
}

int run(const Question& question) {
    const bool isWatched = isatty(STDERR_FILENO) != 0;
    const auto outcomes = outcomesOf(
        QCoreApplication::applicationFilePath(), question.seed, question.range, [&](int done) {
            if (isWatched) std::fprintf(stderr, "\r%d of %d", done, question.range.count);
        });
    if (isWatched) std::fputs("\r\x1B[K", stderr);
    std::printf("%d mutants from %d on, seed %llu\n%s", question.range.count, question.range.first,
                static_cast<unsigned long long>(question.seed),
                summaryOf(outcomes).toUtf8().constData());
    bool isAllGood = true;
    for (const Outcome& outcome : outcomes) {
        if (isGood(outcome)) continue;
        isAllGood = false;
        write(question, outcome.number);
    }
    return isAllGood ? 0 : 1;
}

int answer(const QStringList& arguments) {
    QCommandLineParser parser;
    const auto option = [&parser](const char* name, const char* otherwise) {
        parser.addOption(
            {QString::fromLatin1(name), {}, QStringLiteral("value"), QString::fromUtf8(otherwise)});
    };
    option("count", "300");
    option("first", "0");
    option("seed", "1");
    option("show", "");
    option("found", SAMSYN_BINARY_DIR "/mutations");
    parser.addOption({QStringLiteral("try"), QString()});
    parser.process(arguments);
    const auto number = [&parser](const char* name) {
        return parser.value(QString::fromLatin1(name)).toInt();
    };
    const Question question{parser.value(QStringLiteral("seed")).toULongLong(),
                            {number("first"), number("count")},
                            parser.value(QStringLiteral("found"))};
    if (parser.isSet(QStringLiteral("show"))) {
        write(question, number("show"));
        return 0;
    }
    const QStringList range = parser.positionalArguments();
    if (!parser.isSet(QStringLiteral("try"))) return run(question);
    if (range.size() != 2) throw std::runtime_error("--try FIRST COUNT");
    tryMutants(question.seed, {range.at(0).toInt(), range.at(1).toInt()});
    return 0;
}

}  // namespace
}  // namespace tests

int main(int argumentCount, char** arguments) {
    const QCoreApplication application(argumentCount, arguments);
    try {
        return tests::answer(QCoreApplication::arguments());
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 3;
    }
}
