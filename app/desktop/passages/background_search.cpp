// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/passages/background_search.h"

#include "app/desktop/session/session.h"
#include "codebook/project/project.h"

namespace app {

BackgroundSearch::BackgroundSearch(Session& session, IndexSource index, QObject* parent)
    : QObject(parent), m_session(session), m_index(std::move(index)) {
    m_serve.setInterval(1);
    connect(&m_serve, &QTimer::timeout, this, &BackgroundSearch::serve);
}

BackgroundSearch::~BackgroundSearch() {
    if (m_run) m_run->cancel();
    if (m_thread.joinable()) m_thread.join();
}

void BackgroundSearch::search(const QString& query, int limit) {
    m_next = query;
    m_limit = limit;
    if (!m_run) return begin();
    m_isWanted = false;
    m_run->cancel();
}

void BackgroundSearch::cancel() {
    m_next.clear();
    m_isWanted = false;
    if (m_run) m_run->cancel();
}

void BackgroundSearch::begin() {
    // Who works blind finds nothing by what others have coded.
    const auto onlyBy = m_session.isBlind() ? std::optional(m_session.me()) : std::nullopt;
    m_run = std::make_shared<SearchRun>(std::exchange(m_next, {}), m_limit, m_session.study(),
                                        m_index ? m_index() : nullptr, onlyBy);
    m_isWanted = true;
    m_thread = std::thread([run = m_run] { run->work(); });
    m_serve.start();
}

void BackgroundSearch::serve() {
    const auto outcome = m_run->serve(m_session.project());
    if (!outcome) return;
    m_serve.stop();
    m_thread.join();
    m_run.reset();
    const bool isWanted = std::exchange(m_isWanted, false);
    if (!m_next.isEmpty()) return begin();
    if (isWanted) Q_EMIT finished(*outcome);
}

}  // namespace app
