// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/crosstab_asked.h"

#include "app/cli/project_index.h"
#include "codebook/error.h"
#include "codebook/project/project.h"

namespace app {

std::vector<QCommandLineOption> crosstabOptions() {
    return {
        valueOption(QStringLiteral("rows"), QStringLiteral("What the rows are (see above)."),
                    QStringLiteral("AXIS")),
        valueOption(QStringLiteral("columns"), QStringLiteral("What the columns are."),
                    QStringLiteral("AXIS")),
        valueOption(
            QStringLiteral("within"),
            QStringLiteral("overlap (default), turn, turns:N, document, case, nested (the row "
                           "inside the column), then or then:N (the column after the row)."),
            QStringLiteral("UNIT")),
        valueOption(
            QStringLiteral("count"),
            QStringLiteral("passages (default), codings, turns, documents, cases or words."),
            QStringLiteral("WHAT")),
        valueOption(QStringLiteral("where"),
                    QStringLiteral("Only codings in turns that this query finds."),
                    QStringLiteral("QUERY")),
        valueOption(QStringLiteral("percent"),
                    QStringLiteral("Shares of the row's, the column's or the whole total beside "
                                   "the counts."),
                    QStringLiteral("row|column|total")),
        flagOption(QStringLiteral("tests"),
                   QStringLiteral("χ², exact or Monte Carlo test, Cramér's V, residuals.")),
        valueOption(QStringLiteral("together"),
                    QStringLiteral("What the permutation test keeps together: documents (default) "
                                   "or cases."),
                    QStringLiteral("WHAT"))};
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
    if (arguments.has(QStringLiteral("together")))
        question.together = arguments.value(QStringLiteral("together"));
    try {
        question.percent = percentNamed(arguments.value(QStringLiteral("percent")));
    } catch (const codebook::Conflict&) {
        throw UsageError(QStringLiteral("--percent takes row, column or total, not “%1”.")
                             .arg(arguments.value(QStringLiteral("percent"))));
    }
    return question;
}

codebook::CrossTab answered(const codebook::Project& project, const CrossTabQuestion& question) {
    std::optional<codebook::TurnSet> where;
    if (!question.where.isEmpty()) where = turnsWhere(project, question.where);
    return answered(project.study(), project, question, std::move(where));
}

}  // namespace app
