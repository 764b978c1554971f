// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/project_index.h"
#include "app/cli/word_listings.h"
#include "app/work/rejected_turns.h"
#include "app/work/word_questions.h"
#include "codebook/model/code_tree.h"
#include "codebook/project/lookup.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"
#include "indexer/words/dispersion.h"

namespace app {

namespace {

using codebook::Project;

/// What every question about words needs.
struct WordDesk {
    WordDesk(const Project& read, const Arguments& arguments)
        : project(read),
          index(updatedIndex(project)),
          searcher(project.study(), project, index.get()) {
        table.update(project.study(), project, [](std::size_t done, std::size_t total) {
            showProgress(QStringLiteral("Reading document"), done, total);
            return true;
        });
        clearProgress();
        if (table.unreadable() > 0)
            printNote(QStringLiteral("%1 documents could not be read.").arg(table.unreadable()));
        choice.unit = arguments.has(QStringLiteral("stems")) ? indexer::WordUnit::Stem
                                                             : indexer::WordUnit::Form;
        choice.withStopWords = arguments.has(QStringLiteral("stop-words"));
        withInterviewers = arguments.has(QStringLiteral("interviewers"));
    }

    codebook::TurnSet turns(const QString& where) const {
        QStringList notes;
        auto found = turnsIn(table, project.study(), searcher, {where, withInterviewers}, &notes);
        for (const QString& note : notes) printNote(note);
        return found;
    }
    std::vector<indexer::WordPlace> places(const QString& query) const {
        QStringList notes;
        auto found = placesFound(project.study(), searcher, query, {}, &notes);
        for (const QString& note : notes) printNote(note);
        return found;
    }

    const Project& project;
    std::unique_ptr<indexer::Index> index;
    indexer::Searcher searcher;
    indexer::WordTable table;
    indexer::WordChoice choice;
    bool withInterviewers = false;
};

const QString Where = QStringLiteral("where");
const QString Limit = QStringLiteral("limit");
const QString Least = QStringLiteral("least");
constexpr int MostRows = 100;

int runFrequencies(const Arguments& arguments) {
    const auto project = arguments.openProject(false);
    const WordDesk desk(*project, arguments);
    const codebook::TurnSet turns = desk.turns(arguments.value(Where));
    const auto list = indexer::frequencies(indexer::WordSelection(desk.table, &turns), desk.choice);
    print(frequencyListing(list, arguments.number(Limit, MostRows)), arguments);
    printNote(QStringLiteral("%1 words in %2 documents; %3 different ones are counted.")
                  .arg(list.total)
                  .arg(list.documents)
                  .arg(list.words.size()));
    return 0;
}

int runCollocates(const Arguments& arguments) {
    const auto project = arguments.openProject(false);
    const WordDesk desk(*project, arguments);
    indexer::CollocateOptions options{desk.choice};
    options.left = arguments.number(QStringLiteral("left"), options.left);
    options.right = arguments.number(QStringLiteral("right"), options.right);
    options.least = arguments.number(Least, 2, 1);
    const codebook::TurnSet turns = desk.turns(arguments.value(Where));
    const auto list = indexer::collocates(indexer::WordSelection(desk.table, &turns),
                                          desk.places(arguments.positional()[1]), options);
    print(collocateListing(list, arguments.number(Limit, MostRows)), arguments);
    printNote(QStringLiteral("%1 places; %2 of %3 words stand beside them.")
                  .arg(list.places)
                  .arg(list.window)
                  .arg(list.total));
    return 0;
}

int runKeyness(const Arguments& arguments) {
    const auto project = arguments.openProject(false);
    const WordDesk desk(*project, arguments);
    const codebook::TurnSet first = desk.turns(arguments.positional()[1]);
    const codebook::TurnSet second = desk.turns(arguments.positional()[2]);
    const auto list = indexer::keyWords(indexer::WordSelection(desk.table, &first),
                                        indexer::WordSelection(desk.table, &second), desk.choice,
                                        arguments.number(Least, 3, 1));
    print(keyWordListing(list, arguments.number(Limit, MostRows)), arguments);
    printNote(QStringLiteral("%1 words in the first group, %2 in the second.")
                  .arg(list.wordsOfFirst)
                  .arg(list.wordsOfSecond));
    return 0;
}

int runDispersion(const Arguments& arguments) {
    const auto project = arguments.openProject(false);
    const WordDesk desk(*project, arguments);
    const codebook::TurnSet turns = desk.turns(arguments.value(Where));
    const auto spread =
        indexer::dispersion(indexer::WordSelection(desk.table, &turns), project->study(),
                            desk.places(arguments.positional()[1]));
    print(dispersionListing(*project, spread), arguments);
    printNote(QStringLiteral("%1 places in %2 words. Deviation of proportions %3 (normalized %4), "
                             "Juilland's D %5.")
                  .arg(spread.count)
                  .arg(spread.words)
                  .arg(figure(spread.deviation), figure(spread.normalizedDeviation),
                       figure(spread.evenness)));
    return 0;
}

/// "DOCUMENT:TURN", the turn as the list numbers it.
void reject(codebook::Step& step, const codebook::Project& project, codebook::CodeId code,
            const QString& place) {
    const qsizetype colon = place.lastIndexOf(u':');
    bool isNumber = false;
    const int turn = place.mid(colon + 1).toInt(&isNumber);
    if (colon < 1 || !isNumber)
        throw UsageError(QStringLiteral("--reject takes DOCUMENT:TURN, not “%1”.").arg(place));
    rejectTurn(step, project, code, codebook::documentNamed(project.study(), place.left(colon)),
               turn);
}

/// What --reject and --forgive ask for, as one step.
void decideOnTurns(codebook::Project& project, codebook::CodeId code, const Arguments& arguments) {
    const QString path = codebook::CodeTree(project.study()).path(code);
    const QStringList places = arguments.values(QStringLiteral("reject"));
    if (arguments.has(QStringLiteral("forgive"))) {
        codebook::Step step(project.study(),
                            QStringLiteral("Bring back what was rejected for “%1”").arg(path));
        forgiveTurns(step, project, code);
        project.execute(step.command());
    }
    if (places.isEmpty()) return;
    codebook::Step step(project.study(),
                        QStringLiteral("Reject turns as unlike those of “%1”").arg(path));
    for (const QString& place : places) reject(step, project, code, place);
    project.execute(step.command());
}

int runSimilar(const Arguments& arguments) {
    const bool decides =
        arguments.has(QStringLiteral("reject")) || arguments.has(QStringLiteral("forgive"));
    const auto project = arguments.openProject(decides);
    const codebook::CodeId code =
        codebook::CodeTree(project->study()).resolve(arguments.positional()[1]);
    if (decides) decideOnTurns(*project, code, arguments);
    const WordDesk desk(*project, arguments);
    indexer::SimilarOptions options;
    options.turns = arguments.number(Limit, 20);
    options.terms = arguments.number(QStringLiteral("terms"), options.terms, 1);
    const auto similar = moreLike(desk.table, project->study(), code,
                                  rejectedTurns(project->study(), *project, code), options);
    print(similarListing(*project, similar), arguments);
    QStringList terms;
    for (const indexer::SpeakingTerm& term : similar.terms) terms << term.word;
    printNote(QStringLiteral("%1 turns are coded so; %2 others were compared by these words: %3.")
                  .arg(similar.relevant)
                  .arg(similar.candidates)
                  .arg(terms.join(QStringLiteral(", "))));
    if (const int rejected = rejectionCount(project->study(), code); rejected > 0)
        printNote(QStringLiteral("%1 rejected turns are left out; --forgive brings them back.")
                      .arg(rejected));
    return 0;
}

CommandSpec wordCommand(const QString& name, const QString& positional, const QString& summary,
                        int (*run)(const Arguments&)) {
    CommandSpec command;
    command.name = name;
    command.positional = positional;
    command.summary = summary;
    command.leastPositional = command.mostPositional = static_cast<int>(positional.count(u' ')) + 1;
    command.options = {valueOption(Limit, QStringLiteral("How many rows at most; 0 for all."),
                                   QStringLiteral("N")),
                       flagOption(QStringLiteral("interviewers"),
                                  QStringLiteral("What interviewers say counts too.")),
                       formatOption()};
    command.run = run;
    return command;
}

void addWordOptions(CommandSpec& command) {
    command.options.push_back(flagOption(QStringLiteral("stems"),
                                         QStringLiteral("The forms of a stem count as one word.")));
    command.options.push_back(
        flagOption(QStringLiteral("stop-words"),
                   QStringLiteral("Counts also the small words that any talk is full of.")));
}

}  // namespace

std::vector<CommandSpec> wordCommands() {
    const auto where = valueOption(Where, QStringLiteral("Only turns that this query finds."),
                                   QStringLiteral("QUERY"));
    const auto least = valueOption(Least, QStringLiteral("How often a word stands there at least."),
                                   QStringLiteral("N"));
    CommandSpec frequencies =
        wordCommand(QStringLiteral("frequencies"), QStringLiteral("PROJECT"),
                    QStringLiteral("Counts the words that are said."), runFrequencies);
    frequencies.options.push_back(where);
    addWordOptions(frequencies);
    CommandSpec collocates = wordCommand(
        QStringLiteral("collocates"), QStringLiteral("PROJECT QUERY"),
        QStringLiteral("Finds the words that stand beside what a query finds."), runCollocates);
    for (const auto& option :
         {where, least,
          valueOption(QStringLiteral("left"), QStringLiteral("Words before it (5)."),
                      QStringLiteral("N")),
          valueOption(QStringLiteral("right"), QStringLiteral("Words after it (5)."),
                      QStringLiteral("N"))})
        collocates.options.push_back(option);
    addWordOptions(collocates);
    CommandSpec keyness = wordCommand(
        QStringLiteral("keyness"), QStringLiteral("PROJECT QUERY QUERY"),
        QStringLiteral("Finds the words that one group of turns uses more than another."),
        runKeyness);
    keyness.options.push_back(least);
    addWordOptions(keyness);
    CommandSpec dispersion =
        wordCommand(QStringLiteral("dispersion"), QStringLiteral("PROJECT QUERY"),
                    QStringLiteral("Shows how evenly a word or code is spread over the documents."),
                    runDispersion);
    dispersion.options.push_back(where);
    CommandSpec similar = wordCommand(
        QStringLiteral("similar"), QStringLiteral("PROJECT CODE"),
        QStringLiteral("Finds turns like those of a code that are not coded with it."), runSimilar);
    similar.options.push_back(valueOption(
        QStringLiteral("terms"), QStringLiteral("By how many words (25)."), QStringLiteral("N")));
    similar.options.push_back(
        valueOption(QStringLiteral("reject"),
                    QStringLiteral("A turn that is unlike them, never to be listed again; may be "
                                   "given several times."),
                    QStringLiteral("DOCUMENT:TURN")));
    similar.options.push_back(
        flagOption(QStringLiteral("forgive"), QStringLiteral("Brings back what was rejected.")));
    return {frequencies, collocates, keyness, dispersion, similar};
}

}  // namespace app
