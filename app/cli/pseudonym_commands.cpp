// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QFileInfo>

#include <map>

#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/output.h"
#include "codebook/error.h"
#include "codebook/exchange/csv.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"
#include "codebook/pseudonyms/clear_names.h"
#include "codebook/pseudonyms/pseudonymised_copy.h"
#include "codebook/pseudonyms/suggestions.h"

namespace app {

namespace {

using codebook::Project;
using codebook::Pseudonym;
using codebook::PseudonymOverlay;

Listing markListing(const Project& project) {
    const PseudonymOverlay overlay(codebook::pseudonymsOf(project.study()));
    std::map<QString, std::pair<int, int>> counts;  // occurrences, documents
    for (const codebook::Document& document : project.study().documents) {
        std::map<QString, int> here;
        for (const codebook::NamePlace& place : overlay.places(project.text(document.id)->text))
            ++here[overlay.pseudonyms()[place.pseudonym].original];
        for (const auto& [name, times] : here) {
            counts[name].first += times;
            ++counts[name].second;
        }
    }
    const std::vector<Pseudonym> marks = codebook::pseudonymsOf(project.study());
    Listing listing;
    for (const char* header : {"name", "pseudonym", "kind"})
        listing.table.addColumn(QLatin1String(header));
    for (const char* header : {"occurrences", "documents"})
        listing.table.addColumn(QLatin1String(header), true);
    for (const Pseudonym& mark : marks)
        listing.table.addRow({mark.original, mark.replacement,
                              codebook::pseudonymKindName(mark.kind),
                              QString::number(counts[mark.original].first),
                              QString::number(counts[mark.original].second)});
    listing.json = [marks, counts]() mutable {
        Json list = Json::array();
        for (const Pseudonym& mark : marks)
            list.push_back({{"name", json(mark.original)},
                            {"pseudonym", json(mark.replacement)},
                            {"kind", json(codebook::pseudonymKindName(mark.kind))},
                            {"caseSensitive", mark.isCaseSensitive},
                            {"occurrences", counts[mark.original].first},
                            {"documents", counts[mark.original].second}});
        return dumped(list);
    };
    return listing;
}

Listing suggestionListing(const Project& project) {
    const auto found = codebook::suggestedNames(project.study(), project);
    Listing listing;
    listing.table.addColumn(QStringLiteral("name"));
    for (const char* header : {"occurrences", "documents"})
        listing.table.addColumn(QLatin1String(header), true);
    for (const char* header : {"speaks", "example"}) listing.table.addColumn(QLatin1String(header));
    for (const auto& each : found)
        listing.table.addRow({each.name, QString::number(each.occurrences),
                              QString::number(each.documents),
                              each.isSpeaker ? QStringLiteral("yes") : QString(), each.example});
    listing.json = [found] {
        Json list = Json::array();
        for (const auto& each : found)
            list.push_back({{"name", json(each.name)},
                            {"occurrences", each.occurrences},
                            {"documents", each.documents},
                            {"speaks", each.isSpeaker},
                            {"example", json(each.example)}});
        return dumped(list);
    };
    return listing;
}

Listing clearListing(const std::vector<codebook::ClearName>& found) {
    Listing listing;
    for (const char* header : {"name", "where"}) listing.table.addColumn(QLatin1String(header));
    listing.table.addColumn(QStringLiteral("times"), true);
    listing.table.addColumn(QStringLiteral("replaced"));
    for (const codebook::ClearName& each : found)
        listing.table.addRow({each.name, each.where, QString::number(each.times),
                              each.isHidden ? QStringLiteral("no") : QStringLiteral("yes")});
    listing.json = [found] {
        Json list = Json::array();
        for (const codebook::ClearName& each : found)
            list.push_back({{"name", json(each.name)},
                            {"where", json(each.where)},
                            {"times", each.times},
                            {"replaced", !each.isHidden}});
        return dumped(list);
    };
    return listing;
}

codebook::PseudonymKind kindFrom(const QString& name) {
    if (name.isEmpty()) return codebook::PseudonymKind::Person;
    if (const auto kind = codebook::pseudonymKindNamed(name)) return *kind;
    throw UsageError(QStringLiteral("--kind takes person, place, organisation or other."));
}

std::vector<Pseudonym> marksIn(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw codebook::FormatError(
            QStringLiteral("“%1” cannot be read: %2.").arg(path, file.errorString()));
    codebook::CsvReader reader(file.readAll(), QFileInfo(path).fileName());
    const qsizetype name = reader.column(QStringLiteral("name"));
    const qsizetype pseudonym = reader.column(QStringLiteral("pseudonym"));
    const qsizetype kind = reader.column(QStringLiteral("kind"));
    if (name < 0 || pseudonym < 0)
        throw codebook::FormatError(
            QStringLiteral("“%1” has no columns “name” and “pseudonym”.").arg(path));
    std::vector<Pseudonym> marks;
    codebook::CsvRow row;
    while (reader.next(row)) {
        Pseudonym mark;
        mark.original = row.cells[name].simplified();
        mark.replacement = row.cells[pseudonym].simplified();
        if (kind >= 0)
            mark.kind = codebook::pseudonymKindNamed(row.cells[kind].trimmed())
                            .value_or(codebook::PseudonymKind::Other);
        marks.push_back(std::move(mark));
    }
    return marks;
}

/// One step for all of them, so that a list that cannot be taken whole changes nothing.
void mark(Project& project, const std::vector<Pseudonym>& marks) {
    codebook::Step step(project.study(), QStringLiteral("Mark names"));
    for (const Pseudonym& each : marks)
        codebook::markName(step, project.study(), project.guid(), each);
    project.execute(std::move(step).command());
}

Pseudonym markFrom(const Arguments& arguments) {
    const QString words = arguments.value(QStringLiteral("add"));
    const qsizetype equals = words.indexOf(u'=');
    if (equals < 1) throw UsageError(QStringLiteral("--add is written as NAME=PSEUDONYM."));
    Pseudonym mark;
    mark.original = words.left(equals).simplified();
    mark.replacement = words.mid(equals + 1).simplified();
    mark.kind = kindFrom(arguments.value(QStringLiteral("kind")));
    mark.isCaseSensitive = !arguments.has(QStringLiteral("any-case"));
    return mark;
}

int writeCopy(const Project& project, const QString& path) {
    const PseudonymOverlay overlay(codebook::pseudonymsOf(project.study()));
    if (overlay.isEmpty())
        throw codebook::Conflict(QStringLiteral("No name is marked in “%1”.").arg(project.path()));
    const auto copy = codebook::writePseudonymisedCopy(project, overlay, path);
    printText(QStringLiteral("“%1” holds %2 documents and %3 codings; %4 names were replaced.\n")
                  .arg(path)
                  .arg(copy.documents)
                  .arg(copy.codings)
                  .arg(copy.replaced));
    if (copy.leftOut > 0)
        printNote(QStringLiteral("%1 codings and memos that wait to be placed were left out.")
                      .arg(copy.leftOut));
    int hidden = 0;
    for (const auto& each : codebook::namesInClear(project, overlay)) hidden += each.isHidden;
    if (hidden > 0)
        printNote(QStringLiteral("In %1 places a marked name stands inside a word or in small "
                                 "letters and was not replaced; --check lists them.")
                      .arg(hidden));
    return 0;
}

int runPseudonyms(const Arguments& arguments) {
    const bool adds = arguments.has(QStringLiteral("add"));
    const bool reads = arguments.has(QStringLiteral("from"));
    const bool removes = arguments.has(QStringLiteral("remove"));
    const auto project = arguments.openProject(adds || reads || removes);
    if (adds) mark(*project, {markFrom(arguments)});
    if (reads) mark(*project, marksIn(arguments.value(QStringLiteral("from"))));
    if (removes) {
        codebook::Step step(project->study(), QStringLiteral("Unmark a name"));
        codebook::unmarkName(step, project->study(), project->guid(),
                             arguments.value(QStringLiteral("remove")));
        project->execute(std::move(step).command());
    }
    if (arguments.has(QStringLiteral("copy")))
        return writeCopy(*project, arguments.value(QStringLiteral("copy")));
    if (arguments.has(QStringLiteral("suggest"))) {
        print(suggestionListing(*project), arguments);
    } else if (arguments.has(QStringLiteral("check"))) {
        const PseudonymOverlay overlay(codebook::pseudonymsOf(project->study()));
        print(clearListing(codebook::namesInClear(*project, overlay)), arguments);
    } else {
        print(markListing(*project), arguments);
    }
    return 0;
}

}  // namespace

std::vector<CommandSpec> pseudonymCommands() {
    CommandSpec pseudonyms;
    pseudonyms.name = QStringLiteral("pseudonyms");
    pseudonyms.positional = QStringLiteral("PROJECT");
    pseudonyms.summary = QStringLiteral("Marks names, and writes a copy without them.");
    pseudonyms.description = QStringLiteral(
        "Without options it lists the marked names and how often they stand in the texts. Texts\n"
        "and positions stay as they are; --copy writes a project in which pseudonyms stand in\n"
        "the place of all marked names, and that never held the originals. export and report\n"
        "take --pseudonyms.");
    pseudonyms.options = {
        valueOption(QStringLiteral("add"), QStringLiteral("Marks a name."),
                    QStringLiteral("NAME=PSEUDONYM")),
        valueOption(QStringLiteral("kind"),
                    QStringLiteral("person (as usual), place, organisation or other."),
                    QStringLiteral("KIND")),
        flagOption(QStringLiteral("any-case"),
                   QStringLiteral("Takes the name in small letters too.")),
        valueOption(QStringLiteral("from"),
                    QStringLiteral("Marks those of a table: name, pseudonym and, if there is one,\n"
                                   "kind."),
                    QStringLiteral("FILE.csv")),
        valueOption(QStringLiteral("remove"), QStringLiteral("Takes a mark away."),
                    QStringLiteral("NAME")),
        flagOption(QStringLiteral("suggest"),
                   QStringLiteral("Lists speakers and recurring capitalised words instead.")),
        flagOption(QStringLiteral("check"),
                   QStringLiteral("Lists where marked names stand, and whether a pseudonym takes "
                                  "their place.")),
        valueOption(QStringLiteral("copy"), QStringLiteral("Writes the copy."),
                    QStringLiteral("FILE.samsyn")),
        formatOption()};
    pseudonyms.run = runPseudonyms;
    return {pseudonyms};
}

}  // namespace app
