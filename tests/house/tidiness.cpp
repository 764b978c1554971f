// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/tidiness.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace tests {
namespace {

/// One sentence for each line of the tree that the pattern finds.
QStringList linesWith(const SourceTree& tree, const QRegularExpression& pattern,
                      const QString& sentence) {
    QStringList findings;
    for (const auto& [path, text] : tree) {
        int number = 0;
        for (const QString& line : text.split(QLatin1Char('\n'))) {
            ++number;
            const auto match = pattern.match(line);
            if (match.hasMatch())
                findings.append(QStringLiteral("%1:%2: %3")
                                    .arg(path)
                                    .arg(number)
                                    .arg(sentence.arg(match.captured().trimmed())));
        }
    }
    return findings;
}

bool saysNothing(const QString& name) {
    static const std::set<QString> alone{QStringLiteral("base"), QStringLiteral("common")};
    static const std::set<QString> anywhere{QStringLiteral("util"),    QStringLiteral("utils"),
                                            QStringLiteral("misc"),    QStringLiteral("helper"),
                                            QStringLiteral("helpers"), QStringLiteral("manager"),
                                            QStringLiteral("managers")};
    if (alone.contains(name)) return true;
    const QStringList words = name.split(QRegularExpression(QStringLiteral("[_-]")));
    return std::any_of(words.begin(), words.end(),
                       [](const QString& word) { return anywhere.contains(word); });
}

}  // namespace

QStringList tooLong(const SourceTree& tree, int most) {
    QStringList findings;
    for (const auto& [path, text] : tree) {
        const auto lines = text.count(QLatin1Char('\n'));
        if (lines > most)
            findings.append(
                QStringLiteral("%1: %2 lines: a room that needs a wall.").arg(path).arg(lines));
    }
    return findings;
}

QStringList withoutLicence(const SourceTree& tree) {
    static const QRegularExpression head(
        QStringLiteral("\\A(#![^\n]*\n)?\\W+SPDX-FileCopyrightText: 2\\d{3} [^\n]+\n"
                       "\\W+SPDX-License-Identifier: GPL-3\\.0-or-later\n"));
    QStringList findings;
    for (const auto& [path, text] : tree)
        if (!head.match(text).hasMatch())
            findings.append(QStringLiteral("%1:1: The two SPDX lines are missing.").arg(path));
    return findings;
}

QStringList withoutNoun(const SourceTree& tree) {
    QStringList findings;
    for (const auto& [path, text] : tree) {
        const QStringList parts = path.split(QLatin1Char('/'));
        for (const QString& part : parts)
            if (saysNothing(part.section(QLatin1Char('.'), 0, 0)))
                findings.append(
                    QStringLiteral("%1: “%2” says nothing of what is in it.").arg(path, part));
    }
    return findings;
}

QStringList leftOpen(const SourceTree& tree) {
    // Written in halves, so that the rule does not find itself.
    static const QRegularExpression pattern(
        QStringLiteral("\\b(TO"
                       "DO|FIX"
                       "ME|XX"
                       "X|HA"
                       "CK)\\b"));
    return linesWith(tree, pattern, QStringLiteral("“%1”: finish it, or leave it out."));
}

QStringList machinePaths(const SourceTree& tree) {
    static const QRegularExpression pattern(
        QStringLiteral("(?<![\\w.:/$}>-])/(home|root|work|tmp|Users)/[\\w.~-]+"));
    return linesWith(tree, pattern, QStringLiteral("“%1” is a folder of one machine."));
}

QStringList neverBuilt(const SourceTree& tree, const std::set<QString>& built) {
    QStringList findings;
    for (const auto& [path, text] : tree)
        if (path.endsWith(QLatin1String(".cpp")) && !built.contains(path))
            findings.append(QStringLiteral("%1: Nobody compiles it.").arg(path));
    return findings;
}

std::set<QString> builtSources(const QByteArray& compileCommands, const QString& root) {
    std::set<QString> paths;
    const QDir directory(root);
    for (const auto& command : QJsonDocument::fromJson(compileCommands).array())
        paths.insert(
            directory.relativeFilePath(command.toObject().value(QLatin1String("file")).toString()));
    return paths;
}

}  // namespace tests
