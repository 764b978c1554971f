// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>

#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/output.h"
#include "app/team/decisions.h"
#include "app/team/handing_out.h"
#include "app/team/merge_words.h"
#include "app/team/same_named.h"
#include "codebook/error.h"
#include "codebook/model/code_tree.h"
#include "codebook/project/lookup.h"
#include "codebook/project/project.h"

namespace app {

namespace {

using codebook::MergeReport;

QString kindName(MergeLine::Kind kind) {
    switch (kind) {
        case MergeLine::Kind::Conflict:
            return QStringLiteral("conflict");
        case MergeLine::Kind::Settled:
            return QStringLiteral("settled");
        case MergeLine::Kind::SameNamed:
            return QStringLiteral("same name");
    }
    return {};
}

struct CopyMerged {
    QString file;
    MergeReport report;
    std::vector<MergeLine> lines;
};

Json stepsJson(const std::vector<codebook::MergedStep>& steps) {
    Json list = Json::array();
    for (const codebook::MergedStep& step : steps)
        list.push_back(
            {{"coder", json(step.coder)},
             {"at",
              json(QDateTime::fromMSecsSinceEpoch(step.at, Qt::UTC).toString(Qt::ISODateWithMs))},
             {"text", json(step.text)}});
    return list;
}

Json talliesJson(const MergeReport& report) {
    Json object = Json::object();
    for (int kind = 0; kind < codebook::entityCount; ++kind) {
        const MergeReport::Tally& tally = report.tallies[static_cast<std::size_t>(kind)];
        if (tally.added + tally.changed + tally.removed == 0) continue;
        object[codebook::schemaOf(static_cast<codebook::Entity>(kind)).name] = {
            {"added", tally.added}, {"changed", tally.changed}, {"removed", tally.removed}};
    }
    return object;
}

Json lineJson(const MergeLine& line) {
    Json object{{"kind", json(kindName(line.kind))}, {"row", json(line.row)}};
    if (line.kind == MergeLine::Kind::Conflict) {
        object["field"] = json(line.field);
        object["ancestor"] = json(line.ancestor);
        object["ours"] = json(line.ours);
        object["theirs"] = json(line.theirs);
        object["keeps"] = line.keepsOurs ? "ours" : "theirs";
    }
    object["outcome"] = json(line.outcome);
    return object;
}

Listing mergeListing(const std::vector<CopyMerged>& copies) {
    Listing listing;
    for (const char* header :
         {"copy", "kind", "row", "field", "before", "ours", "theirs", "outcome"})
        listing.table.addColumn(QLatin1String(header));
    for (const CopyMerged& copy : copies)
        for (const MergeLine& line : copy.lines)
            listing.table.addRow({copy.file, kindName(line.kind), line.row, line.field,
                                  line.ancestor, line.ours, line.theirs, line.outcome});
    listing.json = [copies] {
        Json list = Json::array();
        for (const CopyMerged& copy : copies) {
            Json lines = Json::array();
            for (const MergeLine& line : copy.lines) lines.push_back(lineJson(line));
            list.push_back({{"file", json(copy.file)},
                            {"commonSteps", copy.report.commonSteps},
                            {"ours", stepsJson(copy.report.ours)},
                            {"theirs", stepsJson(copy.report.theirs)},
                            {"gained", talliesJson(copy.report)},
                            {"findings", lines}});
        }
        return dumped(list);
    };
    return listing;
}

std::vector<codebook::SameNamed> sameNamedIn(const std::vector<CopyMerged>& copies) {
    std::vector<codebook::SameNamed> all;
    for (const CopyMerged& copy : copies)
        all.insert(all.end(), copy.report.sameNamed.begin(), copy.report.sameNamed.end());
    return all;
}

QString preferredSide(const Arguments& arguments) {
    QString side = arguments.value(QStringLiteral("prefer"));
    if (!side.isEmpty() && side != QLatin1String("ours") && side != QLatin1String("theirs"))
        throw UsageError(QStringLiteral("--prefer takes ours or theirs."));
    return side;
}

int runMerge(const Arguments& arguments) {
    preferredSide(arguments);  // wrong usage is told before anything is done
    const bool isDryRun = arguments.has(QStringLiteral("dry-run"));
    // A rehearsal writes, and takes back what it wrote.
    const auto project = arguments.openProject(true);
    const QStringList files = arguments.positional().mid(1);
    const std::vector<MergeReport> reports = project->mergeWith(files, isDryRun);
    const MergeWords words(*project, disputedTexts(*project, files, reports));
    std::vector<CopyMerged> copies;
    QStringList said;
    for (std::size_t i = 0; i < reports.size(); ++i) {
        const QString file = QFileInfo(files[static_cast<qsizetype>(i)]).fileName();
        copies.push_back({file, reports[i], words.lines(reports[i])});
        said << MergeWords::sentences(reports[i], file);
    }
    print(mergeListing(copies), arguments);
    for (const QString& sentence : said) printNote(sentence);
    if (isDryRun) {
        printNote(QStringLiteral("Dry run, nothing stored."));
        return 0;
    }
    if (const QString side = preferredSide(arguments); !side.isEmpty()) {
        std::vector<Decision> decisions;
        for (const CopyMerged& copy : copies)
            for (const codebook::MergeConflict& conflict : copy.report.conflicts)
                decisions.emplace_back(conflict, side == QLatin1String("ours"));
        const Decided decided = decisionsOn(*project, decisions);
        project->execute(decided.command);
        printNote(
            QStringLiteral("%1 conflicts were decided for %2.").arg(decided.conflicts).arg(side));
    }
    const auto sameNamed = sameNamedIn(copies);
    if (arguments.has(QStringLiteral("unify"))) {
        const codebook::Command command = unification(*project, sameNamed);
        project->execute(command);
        if (!command.isEmpty()) printNote(QStringLiteral("What bears one name was made one."));
    } else if (!sameNamed.empty()) {
        printNote(QStringLiteral("--unify makes one of what bears one name."));
    }
    return 0;
}

int runHandOut(const Arguments& arguments) {
    const auto project = arguments.openProject(true);
    const QString& file = arguments.positional()[1];
    if (QFileInfo::exists(file) && !arguments.has(QStringLiteral("overwrite")))
        throw codebook::StoreError(
            QStringLiteral("“%1” exists already; --overwrite replaces it.").arg(file));
    HandingOut asked;
    asked.coder = arguments.required(QStringLiteral("to"));
    asked.locksCodebook = arguments.has(QStringLiteral("lock-codebook"));
    asked.isSecondTime = arguments.has(QStringLiteral("again"));
    for (const QString& name : codebook::pathList(arguments.value(QStringLiteral("documents"))))
        asked.documents.push_back(codebook::documentNamed(project->study(), name));
    const HandedOut held = handOut(*project, file, asked);
    printText(QStringLiteral("Handed out to %1: %2 documents and %3 codings in “%4”; merge brings "
                             "in what comes back.\n")
                  .arg(held.coder)
                  .arg(held.documents)
                  .arg(held.codings)
                  .arg(file));
    return 0;
}

CommandSpec handOutCommand() {
    CommandSpec handOut;
    handOut.name = QStringLiteral("hand-out");
    handOut.positional = QStringLiteral("PROJECT FILE");
    handOut.summary = QStringLiteral("Writes a copy for one coder, without others' codings.");
    handOut.description = QStringLiteral(
        "FILE is a project that holds the codebook, the chosen documents and this coder's own\n"
        "codings, and signs as the coder. Others' codings, and their memos on passages, are not\n"
        "in it. It goes on like any project; merge brings in what was done there.");
    handOut.leastPositional = 2;
    handOut.mostPositional = 2;
    handOut.options = {
        valueOption(QStringLiteral("to"), QStringLiteral("The coder, new or not."),
                    QStringLiteral("NAME")),
        valueOption(QStringLiteral("documents"),
                    QStringLiteral("Only these, separated by commas; else all."),
                    QStringLiteral("NAMES")),
        flagOption(QStringLiteral("again"),
                   QStringLiteral("The same coder a second time, blind: without what they coded "
                                  "before, and as a coder of its own.")),
        flagOption(QStringLiteral("lock-codebook"),
                   QStringLiteral("The copy refuses changes to codes.")),
        flagOption(QStringLiteral("overwrite"), QStringLiteral("Replaces FILE where it exists."))};
    handOut.run = runHandOut;
    return handOut;
}

}  // namespace

std::vector<CommandSpec> mergeCommands() {
    CommandSpec merge;
    merge.name = QStringLiteral("merge");
    merge.positional = QStringLiteral("PROJECT OTHER…");
    merge.summary = QStringLiteral("Brings in what other copies of the project hold.");
    merge.description = QStringLiteral(
        "Copies of one project that several people worked in come together: nothing is doubled,\n"
        "nothing is lost, and the order does not matter. Where two wrote the same field without\n"
        "knowing of each other, the later holds and both are listed. Codings in a text that one\n"
        "side revised follow their words. Merging again brings nothing; undo takes all of it back\n"
        "in one step.");
    merge.leastPositional = 2;
    merge.mostPositional = -1;
    merge.options = {
        flagOption(QStringLiteral("dry-run"),
                   QStringLiteral("Tells what would come and what contradicts; stores nothing.")),
        valueOption(QStringLiteral("prefer"),
                    QStringLiteral("ours or theirs: decides the conflicts for that side, as a\n"
                                   "step of its own."),
                    QStringLiteral("SIDE")),
        flagOption(QStringLiteral("unify"),
                   QStringLiteral("Makes one of codes, coders and documents of the same name that\n"
                                  "came into being on both sides, as a step of its own.")),
        formatOption()};
    merge.run = runMerge;
    return {merge, handOutCommand()};
}

}  // namespace app
