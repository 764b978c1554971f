// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One line for each thing measured: ours, the other's, the ratio, the target and whether it is
// reached. Time never decides whether a run succeeds; that both agree on the answer does.
#pragma once

#include <QString>

#include <chrono>
#include <limits>
#include <optional>

namespace tests {

enum class Quantity : std::uint8_t { Seconds, Bytes };

struct Measurement {
    QString what;
    double ours = 0;
    QString other = {};  ///< what it is compared with; empty where there is nothing
    std::optional<double> theirs = {};
    Quantity quantity = Quantity::Seconds;
    std::optional<double> mostOfTheirs = {};  ///< target as a multiple of theirs …
    std::optional<double> most = {};          ///< … and as an amount
};

/// Prints lines on standard output as they come.
class Scoreboard {
   public:
    void head() const;
    void add(const Measurement& measured) const;
    /// Says on standard error what was found, if it is not as it must be.
    void require(bool isSo, const QString& sentence);
    bool allAgree() const { return m_agrees; }

   private:
    bool m_agrees = true;
};

/// Seconds that the work takes.
template <class Work>
double secondsOf(Work work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

/// Seconds of the quickest of so many repetitions: others use the machine too.
template <class Work>
double bestOf(int repetitions, Work work) {
    double best = std::numeric_limits<double>::max();
    for (int i = 0; i < repetitions; ++i) best = std::min(best, secondsOf(work));
    return best;
}

}  // namespace tests
