// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How threads that work in the background reach the window: what they post is done on the window's
// thread, as long as there is somebody to do it for.
#pragma once

#include <QObject>

#include <functional>
#include <mutex>
#include <thread>

namespace app {

/// Shared between the receiver and its threads; safe from any of them.
class Mailbox {
   public:
    explicit Mailbox(QObject* receiver) : m_receiver(receiver) {}
    Q_DISABLE_COPY_MOVE(Mailbox)

    /// Has the function called on the receiver's thread, later. False once the mailbox is closed:
    /// then it never is.
    bool post(std::function<void()> function);
    /// To be called by the receiver before it goes. What was posted and not done is dropped with
    /// the receiver.
    void close();

   private:
    std::mutex m_mutex;
    QObject* m_receiver;
};

/// Takes over a thread that was told to stop and may need longer than anybody should wait. It is
/// joined when the application ends.
void finishLater(std::thread thread);

}  // namespace app
