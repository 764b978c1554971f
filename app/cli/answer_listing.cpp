// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answer_listing.h"

#include "app/cli/command.h"
#include "app/cli/output.h"
#include "codebook/error.h"
#include "codebook/model/study_update.h"

namespace app {

using indexer::AnswerColumn;
using indexer::ColumnRole;

namespace {

codebook::TextTable columnsTable(const QString& name, const indexer::AnswerSheet& sheet) {
    codebook::TextTable table;
    table.title = QStringLiteral("Columns of “%1”").arg(name);
    for (const char* header : {"column", "taken as", "because"})
        table.addColumn(QLatin1String(header));
    for (const AnswerColumn& column : sheet.columns) {
        QString meaning = indexer::columnRoleName(column.role);
        if (column.role == ColumnRole::Attribute)
            meaning += QLatin1Char(':') + codebook::attributeTypeName(column.type);
        table.addRow({column.name, meaning, column.reason});
    }
    return table;
}

Json columnsJson(const indexer::AnswerSheet& sheet) {
    Json list = Json::array();
    for (const AnswerColumn& column : sheet.columns) {
        Json entry{{"name", json(column.name)},
                   {"role", json(indexer::columnRoleName(column.role))},
                   {"reason", json(column.reason)}};
        if (column.role == ColumnRole::Attribute)
            entry["type"] = json(codebook::attributeTypeName(column.type));
        list.push_back(entry);
    }
    return list;
}

}  // namespace

void printAnswerColumns(const indexer::ImportReport& report, const Arguments& arguments) {
    const QString format = arguments.value(QStringLiteral("format"));
    const QStringList ofOneList{QStringLiteral("json"), QStringLiteral("jsonl"),
                                QStringLiteral("csv"), QStringLiteral("xlsx")};
    if (ofOneList.contains(format) || arguments.has(QStringLiteral("out"))) return;
    for (const indexer::ImportedFile& file : report.imported) {
        if (!file.transcript.answers) continue;
        printText(QStringLiteral("\n"));
        print({columnsTable(file.name, *file.transcript.answers), {}}, arguments);
    }
}

void addAnswersJson(Json& entry, const indexer::ImportedFile& file) {
    const auto& answers = file.transcript.answers;
    if (!answers) return;
    entry["respondents"] = file.respondents;
    entry["answers"] = answers->answers;
    entry["sheet"] = json(answers->sheet);
    entry["columns"] = columnsJson(*answers);
}

std::vector<indexer::ColumnChoice> givenColumns(const Arguments& arguments) {
    try {
        return indexer::columnChoices(arguments.value(QStringLiteral("columns")));
    } catch (const codebook::FormatError& error) {
        throw UsageError(error.message());
    }
}

}  // namespace app
