// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/answers/case_sheet.h"

#include <QFileInfo>

#include "codebook/text/term.h"
#include "indexer/import/answers/answer_table.h"
#include "indexer/import/source/words.h"

namespace indexer {

namespace {

/// "Column 3" where there is no name, "age (2)" where it stands twice.
QStringList namesOf(const QStringList& header) {
    QStringList names;
    for (qsizetype i = 0; i < header.size(); ++i) {
        QString name = codebook::composed(header[i]).simplified();
        if (name.isEmpty()) name = Words::tr("Column %1").arg(i + 1);
        const QString wanted = name;
        for (int number = 2; names.contains(name); ++number)
            name = QStringLiteral("%1 (%2)").arg(wanted).arg(number);
        names << name;
    }
    return names;
}

CaseSheet workbookSheet(const SourceFile& file, const QString& name) {
    const AnswerTable read = workbookTable(file, name);
    CaseSheet sheet;
    sheet.unit = QStringLiteral("row");
    sheet.sheet = read.sheet;
    sheet.otherSheets = read.otherSheets;
    sheet.notes = read.notes;
    sheet.table.header = namesOf(read.header);
    sheet.table.rows.reserve(read.rows.size());
    for (const AnswerRow& row : read.rows) sheet.table.rows.push_back({row.cells, row.number});
    return sheet;
}

}  // namespace

CaseSheet readCaseSheet(const SourceFile& file, const QString& sheet) {
    const QString suffix = QFileInfo(file.name).suffix().toLower();
    if (suffix == QLatin1String("xlsx") || suffix == QLatin1String("xlsm") ||
        suffix == QLatin1String("ods"))
        return workbookSheet(file, sheet);
    CaseSheet read;
    read.unit = QStringLiteral("line");
    read.table = codebook::readCsv(file.bytes, file.name);
    return read;
}

QStringList caseSheetSuffixes() {
    return {QStringLiteral("csv"),  QStringLiteral("tsv"),  QStringLiteral("txt"),
            QStringLiteral("xlsx"), QStringLiteral("xlsm"), QStringLiteral("ods")};
}

}  // namespace indexer
