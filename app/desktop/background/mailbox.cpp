// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/background/mailbox.h"

#include <QCoreApplication>

#include <vector>

namespace app {

bool Mailbox::post(std::function<void()> function) {
    const std::lock_guard guard(m_mutex);
    if (m_receiver == nullptr) return false;
    return QMetaObject::invokeMethod(m_receiver, std::move(function), Qt::QueuedConnection);
}

void Mailbox::close() {
    const std::lock_guard guard(m_mutex);
    m_receiver = nullptr;
}

namespace {

std::mutex& threadsMutex() {
    static std::mutex mutex;
    return mutex;
}

std::vector<std::thread>& threads() {
    static std::vector<std::thread> left;
    return left;
}

void joinThreads() {
    const std::lock_guard guard(threadsMutex());
    for (std::thread& thread : threads()) thread.join();
    threads().clear();
}

}  // namespace

void finishLater(std::thread thread) {
    if (!thread.joinable()) return;
    const std::lock_guard guard(threadsMutex());
    if (threads().empty()) qAddPostRoutine(joinThreads);
    threads().push_back(std::move(thread));
}

}  // namespace app
