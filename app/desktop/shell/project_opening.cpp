// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/shell/project_opening.h"

#include <QThread>

#include <condition_variable>
#include <mutex>
#include <thread>

#include "app/desktop/background/mailbox.h"
#include "app/desktop/session/session.h"
#include "codebook/error.h"
#include "codebook/project/project.h"

namespace app {

namespace {

OpenedProject openedFor(QThread* thread, const QString& path) {
    OpenedProject opened;
    try {
        opened.session = std::make_unique<Session>(codebook::Project::open(path, {}));
        opened.session->handTo(thread);
    } catch (const codebook::Error& error) {
        opened.sentence = error.message();
        opened.detail = error.detail();
    } catch (const std::exception& error) {
        opened.sentence = ProjectOpening::tr("“%1” could not be opened.").arg(path);
        opened.detail = QString::fromLocal8Bit(error.what());
    }
    return opened;
}

}  // namespace

struct ProjectOpening::Shared {
    std::mutex mutex;
    std::condition_variable isDone;
    std::optional<OpenedProject> opened;
};

ProjectOpening::ProjectOpening(QString path, QObject* parent)
    : QObject(parent),
      m_path(std::move(path)),
      m_mailbox(std::make_shared<Mailbox>(this)),
      m_shared(std::make_shared<Shared>()) {
    std::thread thread([this, path = m_path, owner = QThread::currentThread(), shared = m_shared,
                        mailbox = m_mailbox] {
        OpenedProject opened = openedFor(owner, path);
        {
            const std::lock_guard guard(shared->mutex);
            shared->opened = std::move(opened);
        }
        shared->isDone.notify_all();
        // What is posted is done on the window's thread, and only while this object lives.
        mailbox->post([this] { Q_EMIT finished(); });
    });
    finishLater(std::move(thread));
}

ProjectOpening::~ProjectOpening() { m_mailbox->close(); }

bool ProjectOpening::isDoneWithin(std::chrono::milliseconds moment) const {
    std::unique_lock lock(m_shared->mutex);
    return m_shared->isDone.wait_for(lock, moment, [this] { return m_shared->opened.has_value(); });
}

OpenedProject ProjectOpening::take() {
    const std::lock_guard guard(m_shared->mutex);
    return std::move(m_shared->opened).value();
}

}  // namespace app
