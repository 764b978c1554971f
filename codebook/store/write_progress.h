// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How far a long write has come, and that it is to stop.
#pragma once

#include <atomic>
#include <cstddef>

namespace codebook {

/// Safe from any thread: one writes while others look on.
class WriteProgress {
   public:
    /// @param rows that will be written; 0 where nobody knows
    explicit WriteProgress(std::size_t rows) : m_total(static_cast<int>(rows)) {}

    int done() const { return m_done; }
    int total() const { return m_total; }
    /// Has the next step() throw.
    void stop() { m_isStopped = true; }

    /// One more row. @throws Interrupted where it is to stop
    void step();

   private:
    std::atomic<int> m_done = 0;
    const int m_total;
    std::atomic<bool> m_isStopped = false;
};

}  // namespace codebook
