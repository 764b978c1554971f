// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mutations/summary.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

#include "tests/mutations/trial_process.h"

namespace tests {

namespace {

QString line(const char* what, const QString& value) {
    return QStringLiteral("%1 %2\n").arg(QString::fromLatin1(what).leftJustified(10), value);
}

QString counted(const std::vector<Outcome>& outcomes, Fate fate) {
    return QString::number(
        std::count_if(outcomes.begin(), outcomes.end(),
                      [fate](const Outcome& outcome) { return outcome.fate == fate; }));
}

QString reasons(const std::vector<Outcome>& outcomes) {
    std::map<QString, int> classes;
    for (const Outcome& outcome : outcomes)
        if (outcome.fate == Fate::Refused) ++classes[reasonClass(outcome.reason)];
    std::vector<std::pair<int, QString>> sorted;
    sorted.reserve(classes.size());
    for (const auto& [reason, count] : classes) sorted.emplace_back(-count, reason);
    std::sort(sorted.begin(), sorted.end());
    QString lines;
    for (const auto& [count, reason] : sorted)
        lines += QStringLiteral("%1  %2\n").arg(-count, 10).arg(reason);
    return lines;
}

template <class Less>
const Outcome& largest(const std::vector<Outcome>& outcomes, Less isLess) {
    return *std::max_element(outcomes.begin(), outcomes.end(), isLess);
}

QString accusations(const std::vector<Outcome>& outcomes) {
    QString lines;
    for (const Outcome& outcome : outcomes) {
        if (isGood(outcome)) continue;
        lines += QStringLiteral("%1: %2 ms, %3 MB")
                     .arg(outcome.name)
                     .arg(outcome.milliseconds)
                     .arg(outcome.megabytes);
        for (const QString& law : outcome.brokenLaws) lines += QStringLiteral("\n    ") + law;
        lines += u'\n';
    }
    return lines;
}

}  // namespace

QString reasonClass(const QString& reason) {
    static const QRegularExpression names(QStringLiteral("“[^”]*”"));
    static const QRegularExpression numbers(QStringLiteral("[0-9]+"));
    static const QRegularExpression places(QStringLiteral(" \\(.*\\)"));
    QString general = reason;
    general.replace(names, QStringLiteral("“…”"));
    general.remove(places);
    return general.replace(numbers, QStringLiteral("0"));
}

QString summaryOf(const std::vector<Outcome>& outcomes) {
    if (outcomes.empty()) return {};
    const Outcome& slowest = largest(outcomes, [](const Outcome& a, const Outcome& b) {
        return a.milliseconds < b.milliseconds;
    });
    const Outcome& widest = largest(
        outcomes, [](const Outcome& a, const Outcome& b) { return a.megabytes < b.megabytes; });
    QString text = line("imported", counted(outcomes, Fate::Imported));
    text += line("skipped", counted(outcomes, Fate::Skipped));
    text += line("refused", counted(outcomes, Fate::Refused)) + reasons(outcomes);
    text += line("crashed", counted(outcomes, Fate::Crashed));
    text += line("hung", counted(outcomes, Fate::Hung));
    text +=
        line("slowest", QStringLiteral("%1 ms (%2)").arg(slowest.milliseconds).arg(slowest.name));
    text +=
        line("largest",
             QStringLiteral("%1 MB (in the batch of %2)").arg(widest.megabytes).arg(widest.name));
    return text + accusations(outcomes);
}

}  // namespace tests
