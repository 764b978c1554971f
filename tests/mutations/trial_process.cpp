// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mutations/trial_process.h"

#include <QProcess>

#include "tests/mutations/mutant.h"

namespace tests {

namespace {

constexpr int MutantsInBatch = 50;
/// Of silence. More than the processor time that is allowed, for the machine may be busy.
constexpr int longestSilenceInMilliseconds = 180'000;

/// What a process said before it ended.
struct Said {
    std::vector<Outcome> outcomes;
    QString end;  ///< how it ended, if not well
    Fate fate = Fate::Crashed;
};

void take(QProcess& process, Said& said) {
    while (process.canReadLine()) {
        Outcome outcome;
        if (readOutcome(process.readLine(), outcome)) said.outcomes.push_back(outcome);
    }
}

Said heard(const QString& program, std::uint64_t seed, Range range) {
    Said said;
    QProcess process;
    process.start(program,
                  {QStringLiteral("--try"), QString::number(range.first),
                   QString::number(range.count), QStringLiteral("--seed"), QString::number(seed)});
    while (process.state() != QProcess::NotRunning) {
        if (!process.waitForReadyRead(longestSilenceInMilliseconds) &&
            process.state() == QProcess::Running && process.error() == QProcess::Timedout) {
            process.kill();
            process.waitForFinished();
            said.end = QStringLiteral("Nothing was heard of it for three minutes.");
            said.fate = Fate::Hung;
            return said;
        }
        take(process, said);
    }
    take(process, said);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        said.end = QStringLiteral("Its process ended with %1: %2")
                       .arg(process.exitCode())
                       .arg(QString::fromUtf8(process.readAllStandardError().right(4000)));
    else if (said.outcomes.size() != static_cast<std::size_t>(range.count))
        said.end = QStringLiteral("Its process did not tell of every mutant.");
    return said;
}

Outcome outcomeAlone(const QString& program, std::uint64_t seed, int number) {
    Said said = heard(program, seed, {number, 1});
    if (said.end.isEmpty()) return said.outcomes.front();
    Outcome outcome;
    outcome.number = number;
    outcome.name = mutantOf(samplesToSpoil(), seed, number).name;
    outcome.fate = said.fate;
    outcome.brokenLaws.append(said.end);
    return outcome;
}

/// A batch in which a mutant may hide that is too slow, as others are read beside it.
bool isBeyondDoubt(const Said& said) {
    return said.end.isEmpty() &&
           std::all_of(said.outcomes.begin(), said.outcomes.end(), [](const Outcome& outcome) {
               return isGood(outcome) && outcome.milliseconds < mostMilliseconds / 2;
           });
}

std::vector<Outcome> batch(const QString& program, std::uint64_t seed, Range range) {
    const Said together = heard(program, seed, range);
    if (isBeyondDoubt(together)) return together.outcomes;
    std::vector<Outcome> outcomes;
    for (int number = range.first; number < range.first + range.count; ++number)
        outcomes.push_back(outcomeAlone(program, seed, number));
    const bool isFoundOut = !std::all_of(outcomes.begin(), outcomes.end(), isGood);
    if (isFoundOut) return outcomes;
    QStringList& broken = outcomes.front().brokenLaws;
    if (!together.end.isEmpty())
        broken.append(QStringLiteral("Together with those after it: ") + together.end);
    for (const Outcome& outcome : together.outcomes)
        for (const QString& law : outcome.brokenLaws)
            broken.append(QStringLiteral("Together with those after it: ") + law);
    return outcomes;
}

}  // namespace

bool isGood(const Outcome& outcome) {
    const bool isAlive = outcome.fate != Fate::Crashed && outcome.fate != Fate::Hung;
    const bool isSmall = isSanitized || outcome.megabytes <= mostMegabytes;
    return isAlive && isSmall && outcome.milliseconds <= mostMilliseconds &&
           outcome.brokenLaws.isEmpty();
}

std::vector<Outcome> outcomesOf(const QString& program, std::uint64_t seed, Range range,
                                const std::function<void(int done)>& progressed) {
    std::vector<Outcome> outcomes;
    for (int done = 0; done < range.count; done += MutantsInBatch) {
        const std::vector<Outcome> next = batch(
            program, seed, {range.first + done, std::min(MutantsInBatch, range.count - done)});
        outcomes.insert(outcomes.end(), next.begin(), next.end());
        progressed(static_cast<int>(outcomes.size()));
    }
    return outcomes;
}

}  // namespace tests
