// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One writer at a time, also between processes.
#pragma once

#include <QString>

#include <functional>

namespace indexer {

/// Holds the operating system's lock on the index folder; the lock is gone when the process is.
class IndexLock {
   public:
    /// Waits until it has the lock or isWaiting returns false. Readers need none.
    /// @throws IndexError if the lock's file cannot be made.
    IndexLock(const QString& indexFolder, const std::function<bool()>& isWaiting);
    ~IndexLock();
    IndexLock(const IndexLock&) = delete;
    IndexLock& operator=(const IndexLock&) = delete;

    bool isHeld() const { return m_isHeld; }

   private:
    int m_file = -1;
    bool m_isHeld = false;
};

}  // namespace indexer
