// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/agreement_listing.h"
#include "app/cli/agreement_project.h"
#include "app/cli/commands.h"
#include "app/work/agreement_files.h"

namespace app {

namespace {

using codebook::MeasurementLevel;
using codebook::ResultOptions;
using codebook::WeightKind;

/// The place of a word among those that an option takes. @throws UsageError
std::size_t wordOf(const Arguments& arguments, const QString& option, const QStringList& words) {
    const qsizetype at = words.indexOf(arguments.value(option));
    if (at < 0)
        throw UsageError(
            QStringLiteral("--%1 takes %2, not “%3”.")
                .arg(option, words.join(QStringLiteral(", ")), arguments.value(option)));
    return static_cast<std::size_t>(at);
}

ResultOptions resultOptions(const Arguments& arguments) {
    ResultOptions options;
    if (arguments.has(QStringLiteral("level")))
        options.level = static_cast<MeasurementLevel>(
            wordOf(arguments, QStringLiteral("level"),
                   {QStringLiteral("nominal"), QStringLiteral("ordinal"),
                    QStringLiteral("interval"), QStringLiteral("ratio")}));
    const QString weights = arguments.value(QStringLiteral("weights"));
    const QStringList kinds{QStringLiteral("none"), QStringLiteral("linear"),
                            QStringLiteral("quadratic"), QStringLiteral("ordinal")};
    if (kinds.contains(weights))
        options.weightKind = static_cast<WeightKind>(kinds.indexOf(weights));
    else if (!weights.isEmpty())
        options.customWeights = weightsIn(weights);
    options.bootstrapDraws = arguments.number(QStringLiteral("bootstrap"), 0);
    options.seed = static_cast<std::uint64_t>(arguments.number(QStringLiteral("seed"), 1));
    if (arguments.has(QStringLiteral("resample")))
        options.bootstrapsUnits = wordOf(arguments, QStringLiteral("resample"),
                                         {QStringLiteral("pairs"), QStringLiteral("units")}) == 1;
    return options;
}

QStringList listIn(const QString& value) {
    QStringList list;
    for (const QString& item : value.split(u',', Qt::SkipEmptyParts)) list << item.trimmed();
    return list;
}

RatingsQuestion ratingsQuestion(const Arguments& arguments, const ResultOptions& options) {
    RatingsQuestion question;
    question.level = options.level;
    question.scale = listIn(arguments.value(QStringLiteral("scale")));
    if (arguments.has(QStringLiteral("distance")))
        question.setDistance = static_cast<codebook::SetDistance>(
            wordOf(arguments, QStringLiteral("distance"),
                   {QStringLiteral("nominal"), QStringLiteral("jaccard"), QStringLiteral("masi")}));
    return question;
}

codebook::AgreementResults resultsOfTable(const Arguments& arguments) {
    ResultOptions options = resultOptions(arguments);
    Ratings ratings =
        ratingsIn(arguments.value(QStringLiteral("table")), ratingsQuestion(arguments, options));
    options.distances = std::move(ratings.distances);
    return codebook::resultsOf(ratings.data, options);
}

double position(const Arguments& arguments, const QString& option) {
    bool isNumber = false;
    const double at = arguments.required(option).toDouble(&isNumber);
    if (!isNumber)
        throw UsageError(
            QStringLiteral("--%1 needs a number, not “%2”.").arg(option, arguments.value(option)));
    return at;
}

codebook::AgreementResults resultsOfSegments(const Arguments& arguments) {
    const double begin = position(arguments, QStringLiteral("begin"));
    const double end = position(arguments, QStringLiteral("end"));
    if (!(begin < end)) throw UsageError(QStringLiteral("--begin must lie before --end."));
    return codebook::resultsOf(
        continuumIn(arguments.value(QStringLiteral("segments")), begin, end,
                    listIn(arguments.value(QStringLiteral("coders")))),
        static_cast<std::uint64_t>(arguments.number(QStringLiteral("seed"), 1)));
}

codebook::AgreementResults resultsOfFile(const Arguments& arguments, const QString& kind) {
    const QString path = arguments.value(kind);
    if (kind == QLatin1String("table")) return resultsOfTable(arguments);
    if (kind == QLatin1String("segments")) return resultsOfSegments(arguments);
    if (kind == QLatin1String("masses")) return codebook::resultsOf(segmentSizesIn(path).masses);
    if (kind == QLatin1String("counts")) {
        const CountedRatings ratings = ratingCountsIn(path);
        return codebook::resultsOf(ratings.counts, ratings.categories, resultOptions(arguments));
    }
    const CrossedRatings ratings = crossedRatingsIn(path);
    return codebook::resultsOf(ratings.table, ratings.categories, resultOptions(arguments));
}

int runAgreement(const Arguments& arguments) {
    QStringList kinds;
    for (const char* kind : {"table", "counts", "contingency", "segments", "masses"})
        if (arguments.has(QString::fromLatin1(kind))) kinds << QString::fromLatin1(kind);
    if (kinds.size() > 1)
        throw UsageError(
            QStringLiteral("Say only one of --table, --counts, --contingency, "
                           "--segments and --masses."));
    if (kinds.size() == 1 && !arguments.positional().isEmpty())
        throw UsageError(
            QStringLiteral("--%1 takes a file instead of a project.").arg(kinds.front()));
    if (kinds.isEmpty()) {
        if (arguments.positional().isEmpty())
            throw UsageError(QStringLiteral("Name a project or a file."));
        if (!arguments.value(QStringLiteral("save")).isEmpty())
            saveAgreement(arguments);
        else if (arguments.has(QStringLiteral("methods")))
            printText(methodsText(arguments) + u'\n');
        else if (arguments.has(QStringLiteral("disputes")))
            print(disputesListing(arguments), arguments);
        else
            print(projectAgreementListing(arguments), arguments);
        return 0;
    }
    print(agreementListing(resultsOfFile(arguments, kinds.front())), arguments);
    return 0;
}

std::vector<QCommandLineOption> fileOptions() {
    const QString file = QStringLiteral("FILE");
    const QString number = QStringLiteral("N");
    return {
        valueOption(QStringLiteral("table"),
                    QStringLiteral("A CSV file: a unit a row, a coder a column; empty is missing, "
                                   "a|b is a set."),
                    file),
        valueOption(QStringLiteral("counts"),
                    QStringLiteral("A CSV file: how often each unit was given each category."),
                    file),
        valueOption(
            QStringLiteral("contingency"),
            QStringLiteral("A CSV file: the first coder's categories against the second's."), file),
        valueOption(QStringLiteral("segments"), QStringLiteral("A CSV file: coder,begin,end,code."),
                    file),
        valueOption(QStringLiteral("begin"), QStringLiteral("Where the text of --segments begins."),
                    number),
        valueOption(QStringLiteral("end"), QStringLiteral("Where it ends."), number),
        valueOption(QStringLiteral("masses"),
                    QStringLiteral("A CSV file: a coder, then the sizes of the segments."), file),
        valueOption(QStringLiteral("level"),
                    QStringLiteral("nominal, ordinal, interval or ratio, for α."),
                    QStringLiteral("LEVEL")),
        valueOption(QStringLiteral("weights"),
                    QStringLiteral("linear, quadratic, ordinal, or a CSV file."),
                    QStringLiteral("WEIGHTS")),
        valueOption(QStringLiteral("distance"),
                    QStringLiteral("nominal, jaccard or masi, for sets."),
                    QStringLiteral("DISTANCE")),
        valueOption(QStringLiteral("scale"),
                    QStringLiteral("All categories in their order, where some were not used."),
                    QStringLiteral("A,B,…")),
        valueOption(QStringLiteral("bootstrap"),
                    QStringLiteral("Draws for the interval of α; 0: none."), number),
        valueOption(
            QStringLiteral("resample"),
            QStringLiteral("What is drawn: pairs (Krippendorff's way), units or documents."),
            QStringLiteral("WHAT")),
        valueOption(QStringLiteral("seed"), QStringLiteral("Makes chance repeatable; 1."), number),
    };
}

}  // namespace

std::vector<CommandSpec> agreementCommands() {
    CommandSpec agreement;
    agreement.name = QStringLiteral("agreement");
    agreement.positional = QStringLiteral("PROJECT");
    agreement.summary = QStringLiteral("Says how far coders agree, in a project or any table.");
    agreement.description = QStringLiteral(
        "Cohen's κ, Scott's π, Krippendorff's α, Gwet's AC1 and the others, each with its standard "
        "error and\n95 % interval where they are known, or the reason why it is undefined.");
    agreement.leastPositional = 0;
    agreement.mostPositional = 1;
    agreement.options = fileOptions();
    for (const auto& option : agreementProjectOptions()) agreement.options.push_back(option);
    agreement.options.push_back(formatOption());
    agreement.run = runAgreement;
    return {agreement};
}

}  // namespace app
