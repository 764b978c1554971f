// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a command of samsyn-cli is, and what it is given.
#pragma once

#include <QCommandLineOption>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

class QCommandLineParser;

namespace codebook {
class Project;
}

namespace app {

/// The person asked for something that does not exist: exit code 2 and the command's usage.
class UsageError : public std::exception {
   public:
    explicit UsageError(QString message) : m_message(std::move(message)) {}
    const QString& message() const { return m_message; }
    const char* what() const noexcept override { return "wrong usage"; }

   private:
    QString m_message;
};

/// The words of a command line, taken apart by Qt's parser.
class Arguments {
   public:
    Arguments(const QCommandLineParser& parser, QStringList positional)
        : m_parser(&parser), m_positional(std::move(positional)) {}

    const QStringList& positional() const { return m_positional; }
    bool has(const QString& option) const;
    /// The option's value, or empty.
    QString value(const QString& option) const;
    /// Of an option that may be given several times.
    QStringList values(const QString& option) const;
    /// The option's value. @throws UsageError if it was not given
    QString required(const QString& option) const;
    /// A whole number of at least `least`, `fallback` where the option was not given. @throws
    /// UsageError
    int number(const QString& option, int fallback, int least = 0) const;

    /// Opens the project named first, signed by --coder. Read-only where the command changes
    /// nothing.
    std::unique_ptr<codebook::Project> openProject(bool forWriting) const;

   private:
    const QCommandLineParser* m_parser;
    QStringList m_positional;
};

struct CommandSpec {
    QString name;
    QString positional;   ///< as the usage line shows it, e.g. "PROJECT PATH…"
    QString summary;      ///< one sentence
    QString description;  ///< more, for --help; may be empty
    int leastPositional = 1;
    int mostPositional = 1;  ///< -1: any number
    std::vector<QCommandLineOption> options;
    std::function<int(const Arguments&)> run;  ///< returns the exit code
};

/// An option with a value; the value's name is shown in the help.
QCommandLineOption valueOption(const QString& name, const QString& help, const QString& valueName);
/// The shortest code of the language: "sv" of "swe" and "sv-SE". @throws UsageError if it means
/// none
QString languageFrom(const QString& code);
QCommandLineOption flagOption(const QString& name, const QString& help);
/// --format table|csv|json|…; see printTable.
QCommandLineOption formatOption();

/// All commands in the order of the help.
const std::vector<CommandSpec>& allCommands();

}  // namespace app
