// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDateTime>

#include "app/cli/autocode_listing.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/project_index.h"
#include "app/cli/search_listing.h"
#include "codebook/project/lookup.h"
#include "codebook/project/project.h"
#include "indexer/search/concordance.h"
#include "indexer/search/searcher.h"

namespace app {

namespace {

constexpr int contextWords = 8;

indexer::ConcordanceOrder orderNamed(const QString& name, bool isConcordance) {
    using indexer::ConcordanceOrder;
    if (name.isEmpty()) return isConcordance ? ConcordanceOrder::Right : ConcordanceOrder::Given;
    if (name == QLatin1String("left")) return ConcordanceOrder::Left;
    if (name == QLatin1String("right")) return ConcordanceOrder::Right;
    if (name == QLatin1String("document")) return ConcordanceOrder::Document;
    if (name == QLatin1String("rank")) return ConcordanceOrder::Given;
    throw UsageError(
        QStringLiteral("--sort takes rank, document, left or right, not “%1”.").arg(name));
}

int runSearch(const Arguments& arguments) {
    const auto project = arguments.openProject(false);
    indexer::ConcordanceOptions concordance;
    const bool isConcordance = arguments.has(QStringLiteral("concordance"));
    concordance.order = orderNamed(arguments.value(QStringLiteral("sort")), isConcordance);
    concordance.context = arguments.number(QStringLiteral("context"), contextWords);
    concordance.sortedWords = arguments.number(QStringLiteral("sort-words"), 0);
    if (arguments.has(QStringLiteral("language")))
        concordance.language = languageFrom(arguments.value(QStringLiteral("language")));
    indexer::SearchOptions options;
    // A concordance is of all places unless a limit is asked for; a search shows the best.
    options.limit = arguments.number(QStringLiteral("limit"), isConcordance ? 0 : 50);
    options.exactForms = arguments.has(QStringLiteral("exact"));

    const auto index = updatedIndex(*project);
    const indexer::Searcher searcher(project->study(), *project, index.get());
    const indexer::SearchResult result = searcher.search(arguments.positional()[1], options);
    const auto lines = indexer::concordance(result.occurrences, *project, concordance);
    print(hitsListing(*project, lines), arguments);
    printSearchNotes(result, lines.size());
    return 0;
}

int runAutocodeBy(const Arguments& arguments) {
    PlanQuestion question;
    question.source = planSourceNamed(arguments.value(QStringLiteral("by")));
    question.code = arguments.value(QStringLiteral("code"));
    question.heading = arguments.value(QStringLiteral("heading"));
    question.documents = arguments.number(QStringLiteral("documents"), question.documents);
    const bool isDryRun = arguments.has(QStringLiteral("dry-run"));
    const auto project = arguments.openProject(!isDryRun);
    const indexer::Searcher searcher(project->study(), *project, nullptr);
    CodingPlan plan = codingPlan(question, project->study(), *project, searcher);
    plan.codings = stillToMake(std::move(plan.codings), project->study(),
                               codebook::coderNamed(project->study(), project->coderName()));
    print(plannedListing(*project, plan.codings), arguments);
    if (!isDryRun)
        plan.notes +=
            codePlanned(*project, plan.codings, stepText(question), automaticMemo(question));
    for (const QString& note : plan.notes) printNote(note);
    return 0;
}

int runAutocode(const Arguments& arguments) {
    const bool hasQuery = arguments.positional().size() > 1;
    if (hasQuery == arguments.has(QStringLiteral("by")))
        throw UsageError(QStringLiteral("autocode takes a query, or --by what it goes."));
    if (!hasQuery) return runAutocodeBy(arguments);
    AutocodeOptions options;
    options.query = arguments.positional()[1];
    options.code = arguments.required(QStringLiteral("code"));
    options.unit = autocodeUnitNamed(arguments.required(QStringLiteral("unit")));
    options.isDryRun = arguments.has(QStringLiteral("dry-run"));
    const auto project = arguments.openProject(!options.isDryRun);
    const auto index = updatedIndex(*project);
    const indexer::Searcher searcher(project->study(), *project, index.get());
    const AutocodeReport report = autocode(*project, searcher, options);
    print(autocodeListing(*project, report), arguments);
    for (const QString& note : report.notes) printNote(note);
    return 0;
}

}  // namespace

std::vector<CommandSpec> searchCommands() {
    const QString queryHelp = QStringLiteral(
        "A query: words (found in all their forms), “\"a phrase\"”, begin* *part* *end of words, "
        "/regular expression/,\n"
        "AND OR NOT NEAR/5 and parentheses, WITHIN/3 (turns) SAME/document SAME/case ANSWERS, and "
        "fields:\n"
        "speaker: document: group: kind: language: attribute:side=police code: coder: perspective: "
        "memo:.\n"
        "All of it must hold for one turn, unless WITHIN, SAME or ANSWERS say otherwise. Quotes "
        "hold words with\nspaces together.");
    CommandSpec search;
    search.name = QStringLiteral("search");
    search.positional = QStringLiteral("PROJECT QUERY");
    search.summary = QStringLiteral("Finds words in the transcripts, with their exact places.");
    search.description = queryHelp;
    search.leastPositional = search.mostPositional = 2;
    search.options = {
        valueOption(QStringLiteral("limit"), QStringLiteral("How many hits at most; 0 for all."),
                    QStringLiteral("N")),
        flagOption(QStringLiteral("concordance"),
                   QStringLiteral("Every hit in its context, sorted by what follows.")),
        valueOption(QStringLiteral("sort"), QStringLiteral("rank, document, left or right."),
                    QStringLiteral("ORDER")),
        valueOption(QStringLiteral("sort-words"),
                    QStringLiteral("By how many words to the left or right it sorts (all)."),
                    QStringLiteral("N")),
        valueOption(QStringLiteral("context"),
                    QStringLiteral("Words of context on either side (8)."), QStringLiteral("N")),
        valueOption(QStringLiteral("language"),
                    QStringLiteral("By whose rules contexts are sorted."),
                    QStringLiteral("LANGUAGE")),
        flagOption(QStringLiteral("exact"), QStringLiteral("Only the forms that are written.")),
        formatOption()};
    search.run = runSearch;

    CommandSpec code;
    code.name = QStringLiteral("autocode");
    code.positional = QStringLiteral("PROJECT [QUERY]");
    code.summary = QStringLiteral("Codes everything that a query finds, or by who speaks of what.");
    code.description = queryHelp;
    code.leastPositional = 1;
    code.mostPositional = 2;
    code.options = {
        valueOption(QStringLiteral("code"),
                    QStringLiteral("The code, created if it does not exist; with --by the one "
                                   "below which each gets a code of its own."),
                    QStringLiteral("PATH")),
        valueOption(QStringLiteral("unit"),
                    QStringLiteral("What is coded of each hit: match, sentence or turn."),
                    QStringLiteral("UNIT")),
        valueOption(QStringLiteral("by"),
                    QStringLiteral("What each of the speakers says, what stands below headings, or "
                                   "what answers questions."),
                    QStringLiteral("WHAT")),
        valueOption(QStringLiteral("heading"),
                    QStringLiteral("The regular expression of a line that is a heading."),
                    QStringLiteral("PATTERN")),
        valueOption(QStringLiteral("documents"),
                    QStringLiteral("In how many a question is asked at least (2)."),
                    QStringLiteral("N")),
        flagOption(QStringLiteral("dry-run"),
                   QStringLiteral("Shows what would be coded; codes nothing.")),
        formatOption()};
    code.run = runAutocode;
    return {search, code};
}

}  // namespace app
