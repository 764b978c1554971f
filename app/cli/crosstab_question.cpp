// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/crosstab_question.h"

#include "app/cli/json.h"
#include "app/cli/project_index.h"
#include "codebook/error.h"
#include "codebook/project/project.h"

namespace app {

namespace {

Percent percentNamed(const QString& name) {
    if (name.isEmpty()) return Percent::None;
    if (name == QLatin1String("row")) return Percent::Row;
    if (name == QLatin1String("column")) return Percent::Column;
    throw UsageError(QStringLiteral("--percent takes row or column, not “%1”.").arg(name));
}

QString percentName(Percent percent) {
    if (percent == Percent::None) return {};
    return percent == Percent::Row ? QStringLiteral("row") : QStringLiteral("column");
}

}  // namespace

std::vector<QCommandLineOption> crosstabOptions() {
    return {valueOption(QStringLiteral("rows"), QStringLiteral("What the rows are (see above)."),
                        QStringLiteral("AXIS")),
            valueOption(QStringLiteral("columns"), QStringLiteral("What the columns are."),
                        QStringLiteral("AXIS")),
            valueOption(QStringLiteral("within"),
                        QStringLiteral("overlap (default), turn, turns:N, document or case."),
                        QStringLiteral("UNIT")),
            valueOption(
                QStringLiteral("count"),
                QStringLiteral("passages (default), codings, turns, documents, cases or words."),
                QStringLiteral("WHAT")),
            valueOption(QStringLiteral("where"),
                        QStringLiteral("Only codings in turns that this query finds."),
                        QStringLiteral("QUERY")),
            valueOption(QStringLiteral("percent"),
                        QStringLiteral("Shares of the row's or column's total beside the counts."),
                        QStringLiteral("row|column")),
            flagOption(QStringLiteral("tests"),
                       QStringLiteral("χ², exact or Monte Carlo test, Cramér's V, residuals."))};
}

CrossTabQuestion questionFrom(const Arguments& arguments) {
    CrossTabQuestion question;
    question.rows = arguments.required(QStringLiteral("rows"));
    question.columns = arguments.required(QStringLiteral("columns"));
    if (arguments.has(QStringLiteral("within")))
        question.within = arguments.value(QStringLiteral("within"));
    if (arguments.has(QStringLiteral("count")))
        question.count = arguments.value(QStringLiteral("count"));
    question.where = arguments.value(QStringLiteral("where"));
    question.hasTests = arguments.has(QStringLiteral("tests"));
    question.percent = percentNamed(arguments.value(QStringLiteral("percent")));
    return question;
}

QString questionToText(const CrossTabQuestion& question) {
    const Json object{
        {"rows", json(question.rows)},     {"columns", json(question.columns)},
        {"within", json(question.within)}, {"count", json(question.count)},
        {"where", json(question.where)},   {"percent", json(percentName(question.percent))},
        {"tests", question.hasTests}};
    return QString::fromStdString(object.dump());
}

CrossTabQuestion questionFromText(const QString& text) {
    try {
        const Json object = Json::parse(text.toStdString());
        const auto string = [&](const char* key) {
            return QString::fromStdString(object.at(key).get<std::string>());
        };
        CrossTabQuestion question;
        question.rows = string("rows");
        question.columns = string("columns");
        question.within = string("within");
        question.count = string("count");
        question.where = string("where");
        question.percent = percentNamed(string("percent"));
        question.hasTests = object.at("tests").get<bool>();
        return question;
    } catch (const Json::exception& error) {
        throw codebook::FormatError(QStringLiteral("The saved analysis cannot be read."),
                                    QString::fromUtf8(error.what()));
    }
}

codebook::CrossTab answered(const codebook::Project& project, const CrossTabQuestion& question) {
    const auto rows = codebook::axisFrom(question.rows, project.study(), {}, &project);
    const auto columns = codebook::axisFrom(question.columns, project.study(), {}, &project);
    codebook::CrossTabOptions options;
    options.within = codebook::withinFrom(question.within);
    options.count = codebook::countFrom(question.count);
    if (!question.where.isEmpty()) options.where = turnsWhere(project, question.where);
    return codebook::crossTab(project.study(), project, rows, columns, options);
}

}  // namespace app
