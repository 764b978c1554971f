// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/exchange/case_columns.h"

#include <QSet>

#include "codebook/exchange/attribute_column.h"
#include "codebook/model/study_update.h"
#include "codebook/text/term.h"

namespace codebook {

namespace {

constexpr qsizetype mostSamples = 3;

bool isOneOf(const QString& header, std::initializer_list<const char*> names) {
    const QString lower = composed(header).trimmed().toLower();
    return std::any_of(names.begin(), names.end(),
                       [&](const char* name) { return lower == QString::fromUtf8(name); });
}

/// The role that the header itself says, in the format's own words or in plain ones.
std::optional<CaseColumnRole> roleSaid(const QString& header) {
    if (isOneOf(header, {"case", "fall"})) return CaseColumnRole::Case;
    if (isOneOf(header, {"guid"})) return CaseColumnRole::Guid;
    if (isOneOf(header,
                {"document", "dokument", "interview", "intervju", "transcript", "file", "fil"}))
        return CaseColumnRole::Document;
    if (isOneOf(header, {"speaker", "talare"})) return CaseColumnRole::Speaker;
    return std::nullopt;
}

bool meansPerson(const QString& header) {
    return isOneOf(header, {"name", "namn", "participant", "deltagare", "respondent", "informant",
                            "interviewee", "intervjuperson", "person", "id", "case name"});
}

bool differsInEveryRow(const CsvTable& table, qsizetype column) {
    QSet<QString> met;
    for (const CsvRow& row : table.rows) {
        const QString cell = row.cells[column].trimmed();
        if (cell.isEmpty() || met.contains(cell)) return false;
        met.insert(cell);
    }
    return !met.isEmpty();
}

QStringList samplesOf(const CsvTable& table, qsizetype column) {
    QStringList samples;
    for (const CsvRow& row : table.rows) {
        const QString cell = row.cells[column].simplified();
        if (!cell.isEmpty() && !samples.contains(cell)) samples << cell;
        if (samples.size() == mostSamples) break;
    }
    return samples;
}

AttributeType typeOf(const CsvTable& table, qsizetype column) {
    std::vector<QStringList> cells;
    cells.reserve(table.rows.size());
    for (const CsvRow& row : table.rows) cells.push_back(valuesInCell(row.cells[column]));
    return guessedType(cells);
}

/// Where no header says which column names the case.
void findCase(const CsvTable& table, std::vector<CaseColumn>& columns) {
    const auto has = [&](CaseColumnRole role) {
        return std::any_of(columns.begin(), columns.end(),
                           [&](const CaseColumn& column) { return column.role == role; });
    };
    if (has(CaseColumnRole::Case)) return;
    const auto makeCase = [&](auto isIt) {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (columns[i].role != CaseColumnRole::Attribute || columns[i].isKnown) continue;
            if (!isIt(static_cast<qsizetype>(i))) continue;
            columns[i].role = CaseColumnRole::Case;
            return true;
        }
        return false;
    };
    if (makeCase([&](qsizetype i) { return meansPerson(table.header[i]); })) return;
    if (has(CaseColumnRole::Document)) return;
    makeCase([&](qsizetype i) {
        return columns[static_cast<std::size_t>(i)].type == AttributeType::Text &&
               differsInEveryRow(table, i);
    });
}

}  // namespace

std::vector<CaseColumn> caseColumns(const Study& study, const CsvTable& table) {
    std::vector<CaseColumn> columns;
    std::vector<bool> isTaken(6);
    for (qsizetype i = 0; i < table.header.size(); ++i) {
        const AttributeColumn header(table.header[i]);
        CaseColumn column;
        column.name = header.name;
        column.samples = samplesOf(table, i);
        const auto said = roleSaid(header.name);
        if (said && !isTaken[static_cast<std::size_t>(*said)]) {
            column.role = *said;
            isTaken[static_cast<std::size_t>(*said)] = true;
        } else {
            column.type = header.type ? *header.type : typeOf(table, i);
            for (const Attribute& attribute : study.attributes)
                if (attribute.name == column.name || attribute.name == composed(column.name)) {
                    column.type = attribute.type;
                    column.isKnown = true;
                }
            if (column.samples.isEmpty()) column.role = CaseColumnRole::LeftOut;
        }
        columns.push_back(column);
    }
    findCase(table, columns);
    return columns;
}

CsvTable tableAs(const CsvTable& table, const std::vector<CaseColumn>& columns) {
    const auto headerOf = [](const CaseColumn& column) {
        switch (column.role) {
            case CaseColumnRole::Case:
                return QStringLiteral("case");
            case CaseColumnRole::Guid:
                return QStringLiteral("guid");
            case CaseColumnRole::Document:
                return QStringLiteral("document");
            case CaseColumnRole::Speaker:
                return QStringLiteral("speaker");
            default:
                return column.name + u':' + attributeTypeName(column.type);
        }
    };
    CsvTable read;
    std::vector<qsizetype> kept;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].role == CaseColumnRole::LeftOut) continue;
        kept.push_back(static_cast<qsizetype>(i));
        read.header << headerOf(columns[i]);
    }
    // Only documents are told of: they need no case.
    const bool needsCase = !read.header.contains(QStringLiteral("case")) &&
                           read.header.contains(QStringLiteral("document"));
    if (needsCase) read.header << QStringLiteral("case");
    for (const CsvRow& row : table.rows) {
        CsvRow taken;
        taken.line = row.line;
        for (const qsizetype column : kept) taken.cells << row.cells[column];
        if (needsCase) taken.cells << QString();
        read.rows.push_back(taken);
    }
    return read;
}

}  // namespace codebook
