// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/background/background_work.h"

namespace app {

BackgroundWork::BackgroundWork(QString title, QObject* parent)
    : QObject(parent), m_title(std::move(title)), m_sentence(m_title) {}

void BackgroundWork::progress(int done, int total, const QString& sentence) {
    if (m_isFinished) return;
    m_done = done;
    m_total = total;
    m_sentence = sentence;
    Q_EMIT progressed();
}

void BackgroundWork::cancel() {
    if (m_isCancelled || m_isFinished) return;
    m_isCancelled = true;
    Q_EMIT cancelled();
    Q_EMIT progressed();
}

void BackgroundWork::finish() {
    if (m_isFinished) return;
    m_isFinished = true;
    Q_EMIT finished();
}

}  // namespace app
