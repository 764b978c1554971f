// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Imports mutants into a project of their own and says what became of each. Runs in a process that
// may die of it.
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace tests {

struct Range {
    int first = 0;
    int count = 0;
};

enum class Fate : std::uint8_t {
    Imported,
    Refused,
    Skipped,  ///< known already, or nothing in it that is read
    Crashed,  ///< its process died
    Hung,     ///< its process said nothing for too long and was ended
};

/// What became of one mutant.
struct Outcome {
    int number = 0;
    QString name;
    Fate fate = Fate::Imported;
    QString reason;          ///< why it was refused
    int milliseconds = 0;    ///< of processor time, of all processes
    int megabytes = 0;       ///< the most that its process, or a child of that, held
    QStringList brokenLaws;  ///< sentences; empty is good
};

/// Where neither memory nor time are what a person's program needs.
#if defined(__SANITIZE_ADDRESS__)
constexpr bool isSanitized = true;
#else
constexpr bool isSanitized = false;
#endif

constexpr int mostMilliseconds = isSanitized ? 60'000 : 10'000;
constexpr int mostMegabytes = 1024;

/// Imports the mutants through the door that people use and prints a line of JSON an outcome, after
/// a line with its number before each. Laws that the project breaks as a whole are said of the
/// range's first mutant.
void tryMutants(std::uint64_t seed, Range range);

/// What a line of tryMutants says; nothing for the lines between.
bool readOutcome(const QByteArray& line, Outcome& outcome);

}  // namespace tests
