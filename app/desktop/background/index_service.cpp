// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/background/index_service.h"

#include "app/desktop/session/session.h"
#include "app/work/index_folder.h"
#include "codebook/project/project.h"

namespace app {

namespace {

/// A long import changes documents many times a second; the index follows once it pauses.
constexpr int millisecondsOfRest = 400;

}  // namespace

IndexService::IndexService(Session& session, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_mailbox(std::make_shared<Mailbox>(this)),
      m_index(std::make_shared<indexer::Index>(indexFolder(session.project().guid()))) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(millisecondsOfRest);
    connect(&m_soon, &QTimer::timeout, this, &IndexService::update);
    connect(&session, &Session::changed, this, &IndexService::follow);
    QTimer::singleShot(0, this, &IndexService::update);
}

IndexService::~IndexService() {
    m_mailbox->close();
    if (m_run) m_run->cancel();
    finishLater(std::move(m_thread));
}

void IndexService::follow(const codebook::Change& change) {
    if (!change.touches(codebook::Entity::Document) && !change.touches(codebook::Entity::Speaker))
        return;
    m_isWanted = true;
    m_soon.start();
}

void IndexService::update() {
    m_isWanted = true;
    if (m_run) return;
    m_soon.stop();
    m_isWanted = false;
    m_run = std::make_shared<IndexRun>(
        m_index, m_session.project(), m_mailbox,
        IndexRun::Listener{[this](int done, int total) { Q_EMIT progressed(done, total); },
                           [this](const IndexOutcome& outcome) { take(outcome); }});
    m_thread = std::thread([run = m_run] { run->work(); });
}

void IndexService::take(const IndexOutcome& outcome) {
    m_thread.join();  // telling this was the last that it did
    m_run.reset();
    m_failure = outcome.failure;
    if (m_isWanted && !m_soon.isActive()) m_soon.start();
    if (!m_failure.isEmpty()) {
        Q_EMIT failed(m_failure);
        return;
    }
    if (!m_isWanted && !outcome.report.failed.empty()) {
        m_failure = outcome.report.failed.front().reason;
        Q_EMIT failed(m_failure);
    }
    Q_EMIT finished();
}

}  // namespace app
