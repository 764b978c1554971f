// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <QCommandLineParser>

#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "codebook/error.h"
#include "codebook/project/project.h"
#include "codebook/text/language_tag.h"

namespace app {

bool Arguments::has(const QString& option) const { return m_parser->isSet(option); }
QString Arguments::value(const QString& option) const { return m_parser->value(option); }

QStringList Arguments::values(const QString& option) const { return m_parser->values(option); }

QString Arguments::required(const QString& option) const {
    if (!has(option)) throw UsageError(QStringLiteral("--%1 is needed.").arg(option));
    return value(option);
}

int Arguments::number(const QString& option, int fallback, int least) const {
    if (!has(option)) return fallback;
    bool isNumber = false;
    const int number = value(option).toInt(&isNumber);
    if (!isNumber || number < least)
        throw UsageError(QStringLiteral("--%1 needs a whole number of at least %2, not “%3”.")
                             .arg(option)
                             .arg(least)
                             .arg(value(option)));
    return number;
}

std::unique_ptr<codebook::Project> Arguments::openProject(bool forWriting) const {
    codebook::Project::OpenOptions options;
    options.coder = value(QStringLiteral("coder")).trimmed();
    options.readOnly = !forWriting;
    auto project = codebook::Project::open(positional().front(), options);
    if (forWriting && project->isReadOnly())
        throw codebook::StoreError(QStringLiteral("“%1” cannot be changed now, because %2.")
                                       .arg(project->path(), project->readOnlyReason()));
    return project;
}

QCommandLineOption valueOption(const QString& name, const QString& help, const QString& valueName) {
    return {name, help, valueName};
}

QString languageFrom(const QString& code) {
    if (const auto language = codebook::knownLanguage(code)) return language->toString();
    throw UsageError(
        QStringLiteral("“%1” is no language code; sv, en, fi are some, auto guesses.").arg(code));
}

QCommandLineOption flagOption(const QString& name, const QString& help) { return {name, help}; }

QCommandLineOption formatOption() {
    return valueOption(
        QStringLiteral("format"),
        QStringLiteral("How to print: table (default), csv, json, jsonl, md, html, tex or xlsx."),
        QStringLiteral("FORMAT"));
}

const std::vector<CommandSpec>& allCommands() {
    static const std::vector<CommandSpec> commands = [] {
        std::vector<CommandSpec> all;
        for (const auto& group :
             {projectCommands(), importCommands(),   revisionCommands(),   listCommands(),
              speakerCommands(), codebookCommands(), codingEditCommands(), languageCommands(),
              searchCommands(),  wordCommands(),     passageCommands(),    mediaCommands(),
              doubtCommands(),   crosstabCommands(), analysisCommands(),   agreementCommands(),
              mergeCommands(),   memoCommands(),     pseudonymCommands(),  exportCommands(),
              reportCommands()})
            all.insert(all.end(), group.begin(), group.end());
        return all;
    }();
    return commands;
}

}  // namespace app
