// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/crosstab/background_crosstab.h"

#include "app/desktop/background/mailbox.h"
#include "app/desktop/session/session.h"
#include "app/desktop/workspace/counted_study.h"
#include "codebook/project/project.h"

namespace app {

BackgroundCrossTab::BackgroundCrossTab(Session& session, IndexSource index, QObject* parent)
    : QObject(parent), m_session(session), m_index(std::move(index)) {
    m_serve.setInterval(2);
    connect(&m_serve, &QTimer::timeout, this, &BackgroundCrossTab::serve);
}

BackgroundCrossTab::~BackgroundCrossTab() { cancel(); }

void BackgroundCrossTab::cancel() {
    m_serve.stop();
    if (!m_run) return;
    m_run->cancel();
    m_run.reset();
    finishLater(std::move(m_thread));
}

void BackgroundCrossTab::ask(const CrossTabQuestion& question) {
    cancel();
    m_run = std::make_shared<CrossTabRun>(question, countedStudy(m_session),
                                          m_index ? m_index() : nullptr);
    m_thread = std::thread([run = m_run] { run->work(); });
    m_serve.start();
}

void BackgroundCrossTab::serve() {
    // Whoever hears the answer may ask again at once.
    const auto run = m_run;
    run->texts().lendFrom(m_session.project());
    const bool isDone = run->isDone();
    if (const auto answer = run->takeAnswer()) Q_EMIT answered(*answer);
    if (run != m_run) return;
    if (const auto tests = run->takeTests()) Q_EMIT tested(*tests);
    if (run != m_run || !isDone) return;
    m_serve.stop();
    m_thread.join();
    m_run.reset();
    Q_EMIT finished();
}

}  // namespace app
