// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>

#include "app/cli/commands.h"
#include "app/cli/export_file.h"
#include "app/cli/outgoing.h"
#include "app/cli/output.h"
#include "codebook/project/project.h"

namespace app {

namespace {

/// What a suffix alone says.
QString thingOf(const QString& suffix) {
    if (suffix == QLatin1String("samsyn") || suffix == QLatin1String("qdpx"))
        return QStringLiteral("project");
    return suffix == QLatin1String("qdc") ? QStringLiteral("codes") : QStringLiteral("codings");
}

int runExport(const Arguments& arguments) {
    const QString file = arguments.positional()[1];
    QString what = arguments.value(QStringLiteral("what"));
    if (what.isEmpty()) what = thingOf(QFileInfo(file).suffix().toLower());
    CrossTabQuestion question =
        what == QLatin1String("crosstab") ? questionFrom(arguments) : CrossTabQuestion();
    if (what == QLatin1String("case-codes") && arguments.has(QStringLiteral("count")))
        question.count = arguments.value(QStringLiteral("count"));
    const OutgoingProject outgoing(arguments.openProject(false), arguments);
    exportFile(outgoing.project(), what, file, question);
    printNote(QStringLiteral("Wrote %1 to “%2”.").arg(what, file));
    return 0;
}

}  // namespace

std::vector<CommandSpec> exportCommands() {
    CommandSpec command;
    command.name = QStringLiteral("export");
    command.positional = QStringLiteral("PROJECT FILE");
    command.summary = QStringLiteral("Writes tables, quotations, codebook or project into a file.");
    command.description = QStringLiteral(
        "The suffix says how: .csv .json .jsonl .md .html .tex .txt .xlsx, .samsyn for a copy of "
        "the whole\n"
        "project, .qdpx for it in the exchange standard REFI-QDA, .qdc for its codebook. An\n"
        "existing file is replaced only when the new one is whole.\n"
        "Quotations, codes, agreement and methods also as .docx .odt .pdf.");
    command.description += QStringLiteral(
        "\ncase-codes is a data frame for R or SPSS: a row a case, its attributes, its passages "
        "of\n"
        "each code; --count presence writes 0 and 1.");
    command.leastPositional = command.mostPositional = 2;
    command.options = crosstabOptions();
    command.options.push_back(valueOption(QStringLiteral("what"),
                                          exportableThings().join(QStringLiteral(", ")) + u'.',
                                          QStringLiteral("WHAT")));
    command.options.push_back(pseudonymsOption());
    command.run = runExport;
    return {command};
}

}  // namespace app
