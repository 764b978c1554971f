// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/segment_import.h"

#include <QFileInfo>

#include "app/cli/json.h"
#include "app/cli/output.h"
#include "codebook/error.h"
#include "codebook/exchange/coding_import.h"
#include "codebook/exchange/programs/program_lists.h"
#include "codebook/exchange/programs/segment_table.h"
#include "codebook/project/project.h"

namespace app {

namespace {

using codebook::ColumnEvidence;
using codebook::MeantColumn;
using codebook::SegmentTable;
using codebook::TableKind;

constexpr std::size_t MostShown = 20;
constexpr qsizetype ShownWords = 60;

QString evidenceText(ColumnEvidence evidence) {
    switch (evidence) {
        case ColumnEvidence::Said:
            return QStringLiteral("as said");
        case ColumnEvidence::Header:
            return QStringLiteral("its header says so");
        case ColumnEvidence::Cells:
            return QStringLiteral("its cells say so");
        case ColumnEvidence::None:
            break;
    }
    return QStringLiteral("nothing says what it is");
}

std::vector<MeantColumn> columnsOf(const Arguments& arguments, const codebook::CsvTable& table,
                                   TableKind kind, const codebook::Study& study) {
    const QString said = arguments.value(QStringLiteral("columns"));
    try {
        return codebook::meantColumns(table, kind, said, study);
    } catch (const codebook::FormatError& error) {
        throw UsageError(error.message());
    }
}

/// @param ignored what becomes of a column that nothing is known of
Listing columnListing(const std::vector<MeantColumn>& columns, const QString& ignored) {
    Listing listing;
    for (const char* header : {"column", "is", "because"})
        listing.table.addColumn(QLatin1String(header));
    Json meant = Json::array();
    for (const MeantColumn& column : columns) {
        const bool isUnknown =
            column.role == codebook::ColumnRole::Ignored && column.evidence != ColumnEvidence::Said;
        const QString role = isUnknown ? ignored : codebook::columnRoleName(column.role);
        listing.table.addRow({column.header, role, evidenceText(column.evidence)});
        meant.push_back({{"name", json(column.header)},
                         {"role", json(role)},
                         {"reason", json(evidenceText(column.evidence))}});
    }
    listing.json = [meant] { return dumped(meant); };
    return listing;
}

Listing segmentListing(const std::vector<MeantColumn>& columns, const SegmentTable& segments,
                       const QStringList& notes, bool isDryRun) {
    Listing listing = columnListing(columns, QStringLiteral("ignore"));
    listing.json = [meant = listing.json, &segments, notes, isDryRun] {
        Json unplaced = Json::array();
        for (const auto& segment : segments.unplaced)
            unplaced.push_back({{segments.rows.unit.toStdString(), segment.place},
                                {"document", json(segment.document)},
                                {"code", json(segment.code)},
                                {"text", json(segment.words)},
                                {"reason", json(segment.reason)}});
        return dumped(Json{{"dryRun", isDryRun},
                           {"columns", Json::parse(meant().toStdString())},
                           {"segments", segments.segments},
                           {"exact", segments.exact},
                           {"butForSpace", segments.butForSpace},
                           {"byPosition", segments.byPosition},
                           {"unplaced", unplaced},
                           {"notes", json(notes)}});
    };
    return listing;
}

void printUnplaced(const SegmentTable& segments) {
    const std::size_t shown = std::min(MostShown, segments.unplaced.size());
    for (std::size_t i = 0; i < shown; ++i) {
        const auto& segment = segments.unplaced[i];
        QString words = segment.words.simplified();
        if (words.size() > ShownWords) words = words.left(ShownWords) + QChar(0x2026);
        printNote(QStringLiteral("%1 %2 (%3, %4): “%5”: %6.")
                      .arg(segments.rows.unit, QString::number(segment.place), segment.document,
                           segment.code, words, segment.reason));
    }
    if (segments.unplaced.size() > shown)
        printNote(QStringLiteral("%1 more without a place; --format json lists all.")
                      .arg(segments.unplaced.size() - shown));
}

}  // namespace

int runSegmentImport(const Arguments& arguments, const QString& file) {
    const bool isDryRun = arguments.has(QStringLiteral("dry-run"));
    const auto project = arguments.openProject(!isDryRun);
    const indexer::CaseSheet sheet = tableIn(file, arguments.value(QStringLiteral("sheet")));
    const auto columns = columnsOf(arguments, sheet.table, TableKind::Segments, project->study());
    const SegmentTable segments =
        codebook::segmentTable(project->study(), *project, sheet.table, columns,
                               QFileInfo(file).fileName(), sheet.unit, project->coderName());
    QStringList notes = sheet.notes;
    codebook::Command command = codebook::codingImport(*project, segments.rows, notes);
    if (!isDryRun) project->execute(std::move(command));
    if (segments.unreadDates > 0)
        notes << QStringLiteral("Dates that could not be read: %1.").arg(segments.unreadDates);
    const bool isJson = arguments.value(QStringLiteral("format")) == QLatin1String("json");
    if (isDryRun || isJson) print(segmentListing(columns, segments, notes, isDryRun), arguments);
    if (isJson) return 0;
    printUnplaced(segments);
    for (const QString& note : notes) printNote(note);
    printNote(
        QStringLiteral("%1: of %2 segments %3 stand word for word, %4 but for white space; "
                       "%5 have no place.")
            .arg(isDryRun ? QStringLiteral("Dry run, nothing stored") : QStringLiteral("Import"))
            .arg(segments.segments)
            .arg(segments.exact)
            .arg(segments.butForSpace)
            .arg(segments.unplaced.size()));
    return 0;
}

codebook::CodebookEntries codesIn(const Arguments& arguments, const codebook::Project& project,
                                  const QString& file) {
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix == QLatin1String("json") || suffix == QLatin1String("qdc")) return codebookIn(file);
    const indexer::CaseSheet sheet = tableIn(file, arguments.value(QStringLiteral("sheet")));
    const QStringList& header = sheet.table.header;
    const bool isOurs =
        header.contains(QStringLiteral("path")) || header.contains(QStringLiteral("name"));
    if (isOurs && suffix == QLatin1String("csv") && !arguments.has(QStringLiteral("columns")))
        return codebookIn(file);
    const auto columns = columnsOf(arguments, sheet.table, TableKind::Codes, project.study());
    if (arguments.has(QStringLiteral("dry-run")))
        print(columnListing(columns, QStringLiteral("ignore")), arguments);
    return codebook::codeList(sheet.table, columns, QFileInfo(file).fileName());
}

indexer::CaseSheet variablesIn(const Arguments& arguments, const codebook::Project& project,
                               const QString& file) {
    const QString name = arguments.value(QStringLiteral("sheet"));
    indexer::CaseSheet sheet = tableIn(file, name);
    const QStringList& header = sheet.table.header;
    const bool isOurs =
        header.contains(QStringLiteral("case")) || header.contains(QStringLiteral("document"));
    if (isOurs && !arguments.has(QStringLiteral("columns"))) return casesIn(file, name);
    const auto columns = columnsOf(arguments, sheet.table, TableKind::Variables, project.study());
    if (codebook::columnOf(columns, codebook::ColumnRole::Document) < 0 &&
        codebook::columnOf(columns, codebook::ColumnRole::Case) < 0)
        return casesIn(file, name);  // whoever reads tables of cases says what is missing
    if (arguments.has(QStringLiteral("dry-run")))
        print(columnListing(columns, QStringLiteral("attribute")), arguments);
    sheet.table = codebook::variableTable(sheet.table, columns, project.study());
    return sheet;
}

QCommandLineOption dryRunOption() {
    return flagOption(QStringLiteral("dry-run"),
                      QStringLiteral("Shows what an import would do; stores nothing."));
}

QCommandLineOption sheetOption() {
    return valueOption(QStringLiteral("sheet"),
                       QStringLiteral("The sheet of a workbook, instead of the first with rows."),
                       QStringLiteral("NAME"));
}

}  // namespace app
