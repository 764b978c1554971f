// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// samsyn-sample-generator FOLDER [--seed N] [--interviews N] [--words N]
#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <exception>
#include <stdexcept>
#include <string>

#include "tests/sample_generator/made_study.h"

namespace {

int numberOf(const QCommandLineParser& parser, const QString& option, int least, int most) {
    bool isNumber = false;
    const int number = parser.value(option).toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        throw std::runtime_error("--" + option.toStdString() + " takes a number from " +
                                 std::to_string(least) + " to " + std::to_string(most));
    return number;
}

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication program(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Writes sample study 2 as large as a real one; the same seed writes the same bytes."));
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("FOLDER"), QStringLiteral("Where to write it."));
    parser.addOptions({{QStringLiteral("seed"), QStringLiteral("1 by default."),
                        QStringLiteral("N"), QStringLiteral("1")},
                       {QStringLiteral("interviews"), QStringLiteral("51 by default."),
                        QStringLiteral("N"), QStringLiteral("51")},
                       {QStringLiteral("words"), QStringLiteral("Of an interview; 6500."),
                        QStringLiteral("N"), QStringLiteral("6500")}});
    parser.process(program);
    if (parser.positionalArguments().size() != 1) parser.showHelp(2);
    try {
        tests::StudyPlan plan;
        plan.seed =
            static_cast<std::uint64_t>(numberOf(parser, QStringLiteral("seed"), 0, 1'000'000'000));
        plan.interviews = numberOf(parser, QStringLiteral("interviews"), 1, 5000);
        plan.words = numberOf(parser, QStringLiteral("words"), 100, 1'000'000);
        const tests::MadeStudy made =
            tests::writeStudy(plan, parser.positionalArguments().constFirst());
        std::printf("%d interviews, %d words, %d codings\n", made.interviews, made.words,
                    made.codings);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "samsyn-sample-generator: %s\n", error.what());
        return 1;
    }
    return 0;
}
