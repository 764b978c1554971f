// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbers that look like chance and are the same on every machine.
#pragma once

#include <cstdint>

namespace tests {

/// SplitMix64 (Steele, Lea and Flood 2014, "Fast splittable pseudorandom number generators"), with
/// its own ranges, because those of the standard library differ from library to library.
class SeededNumbers {
   public:
    explicit SeededNumbers(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next() {
        m_state += 0x9E3779B97F4A7C15ULL;
        std::uint64_t mixed = m_state;
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBULL;
        return mixed ^ (mixed >> 31U);
    }
    /// From 0 to less than 1.
    double share() { return static_cast<double>(next() >> 11U) * 0x1.0p-53; }
    /// From `least` to `most`, both included.
    int between(int least, int most) {
        return least + static_cast<int>(share() * (most - least + 1));
    }

   private:
    std::uint64_t m_state;
};

}  // namespace tests
