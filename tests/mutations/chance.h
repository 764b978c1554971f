// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Chance that is the same everywhere: the engine's numbers are laid down by the standard, what
// distributions make of them is not.
#pragma once

#include <QtGlobal>

#include <cstdint>
#include <random>

namespace tests {

class Chance {
   public:
    explicit Chance(std::uint64_t seed) : m_engine(seed) {}

    /// From 0 to below the limit; 0 where the limit is.
    qsizetype below(qsizetype limit) {
        const std::uint64_t number = m_engine();
        if (limit <= 0) return 0;
        return static_cast<qsizetype>(number % static_cast<std::uint64_t>(limit));
    }
    bool oneIn(qsizetype times) { return below(times) == 0; }
    char byte() { return static_cast<char>(below(256)); }
    template <class List>
    const auto& oneOf(const List& list) {
        return list[static_cast<decltype(list.size())>(below(static_cast<qsizetype>(list.size())))];
    }

   private:
    std::mt19937_64 m_engine;
};

}  // namespace tests
