// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// samsyn-cli: everything that Samsyn does but the windows.
#include <QCommandLineParser>
#include <QCoreApplication>

#include <clocale>

#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/report/report_composer.h"
#include "codebook/error.h"

namespace {

enum ExitCode { done = 0, failed = 1, wrongUsage = 2 };

using app::CommandSpec;

QString usageLine(const CommandSpec& command) {
    return QStringLiteral("samsyn-cli %1 %2").arg(command.name, command.positional).trimmed();
}

void printOverview() {
    QString text = QStringLiteral(
        "Samsyn indexes, codes and tabulates interview transcripts.\n\n"
        "Usage: samsyn-cli COMMAND PROJECT …\n\nCommands:\n");
    for (const CommandSpec& command : app::allCommands())
        text += QStringLiteral("  %1 %2\n").arg(command.name, -12).arg(command.summary);
    text += QStringLiteral(
        "\nsamsyn-cli COMMAND --help explains a command. Results go to standard output, messages "
        "to\n"
        "standard error. Exit code 0: done; 1: failed, and one sentence says why; 2: wrong "
        "usage.\n");
    app::printText(text);
}

void printHelp(const CommandSpec& command, const QCommandLineParser& parser) {
    // Qt's own text begins with a usage line of the program; ours names the command.
    const QString options = parser.helpText();
    QString text =
        QStringLiteral("Usage: %1 [options]\n\n%2\n").arg(usageLine(command), command.summary);
    if (!command.description.isEmpty())
        text += QLatin1Char('\n') + command.description + QLatin1Char('\n');
    const qsizetype start = options.indexOf(QLatin1String("Options:"));
    if (start >= 0) text += QLatin1Char('\n') + options.mid(start);
    app::printText(text);
}

int run(const CommandSpec& command, const QStringList& words) {
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const QCommandLineOption& option : command.options) parser.addOption(option);
    const auto has = [&](const char* name) {
        return std::any_of(command.options.begin(), command.options.end(),
                           [&](const QCommandLineOption& option) {
                               return option.names().contains(QLatin1String(name));
                           });
    };
    if (has("format") && !has("out"))
        parser.addOption(app::valueOption(
            QStringLiteral("out"),
            QStringLiteral("Writes what would be printed into this file; its suffix may say how."),
            QStringLiteral("FILE")));
    parser.addOption(app::valueOption(QStringLiteral("coder"),
                                      QStringLiteral("Who works: signs the journal and codes."),
                                      QStringLiteral("NAME")));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  QStringLiteral("Explains the command."));
    parser.addOption(help);
    if (!parser.parse(words)) throw app::UsageError(parser.errorText() + QLatin1Char('.'));
    if (parser.isSet(help)) {
        printHelp(command, parser);
        return done;
    }
    const QStringList positional = parser.positionalArguments();
    const bool isTooFew = positional.size() < command.leastPositional;
    const bool isTooMany =
        command.mostPositional >= 0 && positional.size() > command.mostPositional;
    if (isTooFew || isTooMany)
        throw app::UsageError(isTooFew ? QStringLiteral("Something is missing.")
                                       : QStringLiteral("“%1” is one word too many.")
                                             .arg(positional[command.mostPositional]));
    return command.run(app::Arguments(parser, positional));
}

int runNamed(const QStringList& words) {
    if (words.size() < 2) {
        printOverview();
        return wrongUsage;
    }
    const QString& name = words[1];
    if (name == QLatin1String("--help") || name == QLatin1String("-h") ||
        name == QLatin1String("help")) {
        printOverview();
        return done;
    }
    if (name == QLatin1String("--version")) {
        app::printText(
            QStringLiteral("samsyn-cli %1\n").arg(QCoreApplication::applicationVersion()));
        return done;
    }
    for (const CommandSpec& command : app::allCommands()) {
        if (command.name != name) continue;
        try {
            return run(command, words.mid(1));
        } catch (const app::UsageError& error) {
            app::printMessage(
                QStringLiteral("%1\nUsage: %2 [options]; samsyn-cli %3 --help tells more.")
                    .arg(error.message(), usageLine(command), command.name));
            return wrongUsage;
        }
    }
    app::printMessage(
        QStringLiteral("There is no command “%1”; samsyn-cli --help lists them.").arg(name));
    return wrongUsage;
}

}  // namespace

int main(int argumentCount, char** argumentValues) {
    // Names and messages are UTF-8 everywhere, also where the system says nothing of its encoding.
    if (std::setlocale(LC_CTYPE, "") == nullptr) std::setlocale(LC_CTYPE, "C.UTF-8");
    const QCoreApplication application(argumentCount, argumentValues);
    QCoreApplication::setApplicationName(QStringLiteral("samsyn"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SAMSYN_VERSION));
    app::ReportLanguage::standFirst();
    try {
        return runNamed(QCoreApplication::arguments());
    } catch (const codebook::Error& error) {
        app::printMessage(error.message());
    } catch (const std::bad_alloc&) {
        app::printMessage(QStringLiteral("The machine's memory is not enough for this."));
    } catch (const std::exception& error) {
        app::printMessage(QStringLiteral("Something unforeseen went wrong: %1.")
                              .arg(QString::fromLocal8Bit(error.what())));
    }
    return failed;
}
