// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A store that a second thread may write while the project's own goes on reading.
#pragma once

#include <memory>
#include <mutex>

namespace codebook {

class Store;

/// Lets one thread at a time at the store, for as long as an expression with `->` lasts; a thread
/// that holds it may ask for it again.
class SharedStore {
   public:
    explicit SharedStore(std::unique_ptr<Store> store);
    ~SharedStore();
    SharedStore(const SharedStore&) = delete;
    SharedStore& operator=(const SharedStore&) = delete;

    class InUse {
       public:
        InUse(std::recursive_mutex& mutex, Store* store) : m_lock(mutex), m_store(store) {}
        Store* operator->() const { return m_store; }

       private:
        std::unique_lock<std::recursive_mutex> m_lock;
        Store* m_store;
    };
    InUse operator->() const { return {m_mutex, m_store.get()}; }
    /// Without waiting, for what stays as it was when the store was opened: path, number of the
    /// project, whether and why it is read-only, what it was handed out for.
    const Store& asOpened() const { return *m_store; }

   private:
    std::unique_ptr<Store> m_store;
    mutable std::recursive_mutex m_mutex;
};

}  // namespace codebook
