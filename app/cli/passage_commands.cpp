// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/passage_listing.h"
#include "app/cli/project_index.h"
#include "codebook/error.h"
#include "codebook/model/code_tree.h"
#include "codebook/project/lookup.h"
#include "codebook/project/project.h"

namespace app {

namespace {

using codebook::Project;
using codebook::RetrievalQuestion;

codebook::AskedCodes codesNamed(const Arguments& arguments, const QString& option,
                                const codebook::CodeTree& tree) {
    codebook::AskedCodes codes;
    const bool withBranch = !arguments.has(QStringLiteral("exact"));
    for (const QString& path : codebook::pathList(arguments.value(option)))
        codes.push_back({tree.resolve(path), withBranch});
    return codes;
}

std::vector<codebook::CoderId> codersNamed(const Project& project, const QString& names) {
    std::vector<codebook::CoderId> coders;
    for (const QString& name : names.split(u',', Qt::SkipEmptyParts)) {
        const auto coder = codebook::coderNamed(project.study(), name.trimmed());
        if (!coder)
            throw codebook::Conflict(QStringLiteral("There is no coder “%1”.").arg(name.trimmed()));
        coders.push_back(coder);
    }
    return coders;
}

RetrievalQuestion questionFrom(const Arguments& arguments, const Project& project) {
    const codebook::CodeTree tree(project.study());
    RetrievalQuestion question;
    for (const codebook::AskedCode& code : codesNamed(arguments, QStringLiteral("codes"), tree))
        question.all.push_back({code});
    if (const auto any = codesNamed(arguments, QStringLiteral("any"), tree); !any.empty())
        question.all.push_back(any);
    question.none = codesNamed(arguments, QStringLiteral("not"), tree);
    if (arguments.has(QStringLiteral("relation")))
        question.relation = codebook::relationFrom(arguments.value(QStringLiteral("relation")));
    if (arguments.has(QStringLiteral("perspective")))
        question.perspective = arguments.value(QStringLiteral("perspective"));
    if (arguments.has(QStringLiteral("lacking")))
        question.lackedPerspective = arguments.value(QStringLiteral("lacking"));
    if (arguments.has(QStringLiteral("coders")))
        question.coders = codersNamed(project, arguments.value(QStringLiteral("coders")));
    question.isApartByCoder = arguments.has(QStringLiteral("by-coder"));
    if (const QString where = arguments.value(QStringLiteral("where")); !where.isEmpty())
        question.where = turnsWhere(project, where);
    return question;
}

int runPassages(const Arguments& arguments) {
    const auto project = arguments.openProject(false);
    const RetrievalQuestion question = questionFrom(arguments, *project);
    codebook::RetrievalResult result = codebook::retrieve(project->study(), *project, question);
    codebook::tellTurns(result, project->study(), *project);
    print(passagesListing(*project, result), arguments);
    printNote(QStringLiteral("%1 passages in %2 documents, by %3 cases.")
                  .arg(result.passages.size())
                  .arg(result.documents)
                  .arg(result.cases));
    for (const codebook::Exclusion& exclusion : codebook::exclusions(result.leftOut))
        printNote(QStringLiteral("Not counted: %1 %2.").arg(exclusion.count).arg(exclusion.reason));
    return 0;
}

std::vector<QCommandLineOption> passagesOptions() {
    const QString paths = QStringLiteral("PATH,PATH…");
    return {
        valueOption(QStringLiteral("codes"), QStringLiteral("All of these codes."), paths),
        valueOption(QStringLiteral("any"), QStringLiteral("At least one of these."), paths),
        valueOption(QStringLiteral("not"), QStringLiteral("None of these."), paths),
        flagOption(QStringLiteral("exact"), QStringLiteral("Without the codes below them.")),
        valueOption(QStringLiteral("relation"),
                    QStringLiteral(
                        "overlap (default), near:N words, characters:N, turn, turns:N, document."),
                    QStringLiteral("RELATION")),
        valueOption(QStringLiteral("perspective"),
                    QStringLiteral("A code of this perspective stands there too."),
                    QStringLiteral("NAME")),
        valueOption(QStringLiteral("lacking"),
                    QStringLiteral("No code of this perspective stands there."),
                    QStringLiteral("NAME")),
        valueOption(QStringLiteral("coders"), QStringLiteral("Only codings by these."),
                    QStringLiteral("NAME,NAME…")),
        flagOption(QStringLiteral("by-coder"), QStringLiteral("Each coder's passages apart.")),
        valueOption(QStringLiteral("where"),
                    QStringLiteral("Only codings in turns that this query finds."),
                    QStringLiteral("QUERY")),
        formatOption()};
}

}  // namespace

std::vector<CommandSpec> passageCommands() {
    CommandSpec passages;
    passages.name = QStringLiteral("passages");
    passages.positional = QStringLiteral("PROJECT");
    passages.summary = QStringLiteral("Lists the passages that carry these codes.");
    passages.description = QStringLiteral(
        "Under overlap the pieces that all the codes share; else the first code's passages that "
        "the "
        "others\nstand beside. A code stands for those below it too.");
    passages.options = passagesOptions();
    passages.run = runPassages;
    return {passages};
}

}  // namespace app
