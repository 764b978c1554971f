// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Chance that comes out the same everywhere: the standard fixes the generator's numbers, but not
// what its distributions and std::shuffle make of them, so these are our own.
#pragma once

#include <QtGlobal>

#include <cstdint>
#include <random>
#include <utility>
#include <vector>

namespace codebook {

/// A seeded stream of random numbers. Not to be shared between threads.
class RandomSource {
   public:
    explicit RandomSource(std::uint64_t seed) : m_generator(seed) {}

    /// Uniform in 0 … bound − 1, without bias; the bound is at least 1.
    std::uint64_t below(std::uint64_t bound) {
        Q_ASSERT(bound > 0);
        const std::uint64_t unfair = (0 - bound) % bound;  // 2^64 mod bound
        std::uint64_t drawn = m_generator();
        while (drawn < unfair) drawn = m_generator();
        return drawn % bound;
    }
    /// Uniform in [0, 1), all 53 bits.
    double unit() { return static_cast<double>(m_generator() >> 11) * 0x1.0p-53; }

    /// Every order equally likely (Fisher and Yates).
    template <class Value>
    void shuffle(std::vector<Value>& values) {
        for (std::size_t left = values.size(); left > 1; --left)
            std::swap(values[left - 1], values[static_cast<std::size_t>(below(left))]);
    }

   private:
    std::mt19937_64 m_generator;
};

}  // namespace codebook
