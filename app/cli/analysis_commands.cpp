// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analysis_listings.h"
#include "app/cli/chart_output.h"
#include "app/cli/commands.h"
#include "codebook/error.h"
#include "codebook/project/lookup.h"
#include "codebook/project/project.h"
#include "codebook/report/analysis_charts.h"

namespace app {

namespace {

using codebook::AxisCategory;
using codebook::Project;

QCommandLineOption codesOption() {
    return valueOption(QStringLiteral("codes"),
                       QStringLiteral("Which codes: codes:PATH, code:PATH,PATH… or perspective; if "
                                      "not given, every code that was applied."),
                       QStringLiteral("AXIS"));
}

std::vector<AxisCategory> askedCodes(const Arguments& arguments, const Project& project) {
    const QString axis = arguments.value(QStringLiteral("codes"));
    return axis.isEmpty() ? codebook::appliedCodes(project.study())
                          : codebook::codeCategories(axis, project.study());
}

/// "Codes on the same words", as a figure is titled.
QString relationTitle(const QString& relation) {
    if (relation == QLatin1String("overlap")) return QStringLiteral("Codes on the same words");
    if (relation == QLatin1String("nested")) return QStringLiteral("Codes inside others");
    return relation.startsWith(QLatin1String("near"))
               ? QStringLiteral("Codes within %1 turns").arg(relation.mid(5))
               : QStringLiteral("Codes followed by others within %1 turns").arg(relation.mid(5));
}

int runRelations(const Arguments& arguments) {
    QString relation = arguments.value(QStringLiteral("relation"));
    if (relation.isEmpty()) relation = QStringLiteral("overlap");
    const auto kind = codebook::codeRelationFrom(relation);
    const auto project = arguments.openProject(false);
    const auto categories = askedCodes(arguments, *project);
    const auto relations = codebook::codeRelations(project->study(), *project, categories, kind);
    print(relationsListing(relations, categories), arguments);
    drawChart(arguments, codebook::relationsChart(relations, categories,
                                                  {relationTitle(relation),
                                                   QStringLiteral("other"),
                                                   QStringLiteral("together"),
                                                   {},
                                                   {}}));
    return 0;
}

int runSaturation(const Arguments& arguments) {
    QString order = arguments.value(QStringLiteral("order"));
    if (order.isEmpty()) order = QStringLiteral("coding");
    const auto by = codebook::workOrderFrom(order);
    const auto project = arguments.openProject(false);
    const auto steps = codebook::saturation(project->study(), askedCodes(arguments, *project), by);
    drawChart(arguments,
              codebook::saturationChart(
                  steps, project->study(),
                  {QStringLiteral("Saturation"), QStringLiteral("interviews, in the order of work"),
                   QStringLiteral("codes"), QStringLiteral("codes so far"),
                   QStringLiteral("new codes")}));
    print(saturationListing(*project, steps), arguments);
    return 0;
}

int runTimeline(const Arguments& arguments) {
    const auto project = arguments.openProject(false);
    const QString name = arguments.positional()[1];
    const auto document = codebook::documentNamed(project->study(), name);
    const codebook::Chart chart = codebook::timelineChart(
        project->study(), *project, document, askedCodes(arguments, *project), {},
        {name, QStringLiteral("turns"), QStringLiteral("code"), {}, {}});
    Listing listing;
    listing.table = codebook::chartTable(chart);
    listing.json = [chart] { return codebook::chartBytes(chart); };
    drawChart(arguments, chart);
    print(listing, arguments);
    return 0;
}

CommandSpec command(const char* name, const QString& positional, const QString& summary,
                    const QString& description, int (*run)(const Arguments&)) {
    CommandSpec spec;
    spec.name = QLatin1String(name);
    spec.positional = positional;
    spec.summary = summary;
    spec.description = description;
    spec.options = chartOptions();
    spec.options.insert(spec.options.begin(), codesOption());
    spec.options.push_back(formatOption());
    spec.run = run;
    return spec;
}

}  // namespace

std::vector<CommandSpec> analysisCommands() {
    const QString project = QStringLiteral("PROJECT");
    CommandSpec relations = command(
        "relations", project, QStringLiteral("Lists how codes stand to each other in the text."),
        QStringLiteral(
            "overlap: the pieces that both share; nested: passages of the first inside one of the\n"
            "second; near:N: with one of the second within N turns; then:N: after which one of\n"
            "the second begins within N turns. c = n12 / (n1 + n2 - n12) of passages; jaccard is\n"
            "of the characters that both cover."),
        runRelations);
    relations.options.insert(relations.options.begin(),
                             valueOption(QStringLiteral("relation"),
                                         QStringLiteral("overlap (default), nested, near:N, "
                                                        "then:N."),
                                         QStringLiteral("RELATION")));
    CommandSpec saturation =
        command("saturation", project,
                QStringLiteral("Lists how many codes each interview was the first to bring."), {},
                runSaturation);
    saturation.options.insert(
        saturation.options.begin(),
        valueOption(QStringLiteral("order"),
                    QStringLiteral("Of work: coding (default: as first coded), import or name."),
                    QStringLiteral("ORDER")));
    CommandSpec timeline =
        command("timeline", QStringLiteral("PROJECT DOCUMENT"),
                QStringLiteral("Lists where in one document each code stands."), {}, runTimeline);
    timeline.leastPositional = timeline.mostPositional = 2;
    return {relations, saturation, timeline};
}

}  // namespace app
