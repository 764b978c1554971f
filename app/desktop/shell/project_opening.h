// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Opens a project on a thread of its own, so that a window that is there stays alive meanwhile.
#pragma once

#include <QObject>
#include <QString>

#include <chrono>
#include <memory>

namespace app {

class Mailbox;
class Session;

/// A session, or why there is none.
struct OpenedProject {
    std::unique_ptr<Session> session;
    QString sentence;  ///< for the person; empty where there is a session
    QString detail;
};

/// Begins when it is made. Of the window's thread, to which the session belongs in the end; going
/// does not wait.
class ProjectOpening : public QObject {
    Q_OBJECT

   public:
    explicit ProjectOpening(QString path, QObject* parent = nullptr);
    ~ProjectOpening() override;

    const QString& path() const { return m_path; }
    /// True where it is done by then: whoever waits for a moment need not show that it goes on.
    bool isDoneWithin(std::chrono::milliseconds moment) const;
    /// What came of it, once it is done.
    OpenedProject take();

   Q_SIGNALS:
    /// Comes through the event loop.
    void finished();

   private:
    struct Shared;

    QString m_path;
    std::shared_ptr<Mailbox> m_mailbox;
    std::shared_ptr<Shared> m_shared;
};

}  // namespace app
