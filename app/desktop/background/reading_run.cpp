// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/background/reading_run.h"

#include <QFile>

#include <thread>

#include "app/desktop/background/background_work.h"
#include "app/desktop/background/mailbox.h"
#include "app/desktop/session/session.h"
#include "codebook/error.h"
#include "codebook/project/project.h"

namespace app {

using codebook::Project;

struct ReadingRun::Outcome {
    Shown shown;
    QString failure;  ///< a sentence; empty where there is none
    QString detail;
};

ReadingRun::ReadingRun(Session& session, const QString& title, const QString& sentence, Work work)
    : QObject(&session),
      m_session(session),
      m_work(new BackgroundWork(title, this)),
      m_mailbox(std::make_shared<Mailbox>(this)),
      m_isCancelled(std::make_shared<std::atomic<bool>>(false)) {
    m_work->progress(0, 0, sentence);
    connect(m_work, &BackgroundWork::cancelled, this, [this] {
        *m_isCancelled = true;
        end({});
    });
    Project::OpenOptions reading;
    reading.readOnly = true;
    reading.coder = session.project().coderName();
    std::thread thread([this, path = session.project().path(), reading, work = std::move(work),
                        mailbox = m_mailbox, isCancelled = m_isCancelled] {
        Outcome outcome;
        try {
            outcome.shown = work(*Project::open(path, reading), *isCancelled);
        } catch (const codebook::Error& error) {
            outcome.failure = error.message();
            outcome.detail = error.detail();
        } catch (const std::exception& error) {
            outcome.failure = QString::fromLocal8Bit(error.what());
        }
        mailbox->post([this, outcome] { end(outcome); });
    });
    finishLater(std::move(thread));
}

ReadingRun::~ReadingRun() {
    *m_isCancelled = true;
    m_mailbox->close();
}

void ReadingRun::end(const Outcome& outcome) {
    m_mailbox->close();
    m_work->finish();
    if (!outcome.failure.isEmpty()) m_session.fail(outcome.failure, outcome.detail);
    if (outcome.shown) outcome.shown();
    deleteLater();
}

std::shared_ptr<const codebook::DocumentText> TextsWhileWanted::text(
    codebook::DocumentId document) const {
    if (m_isCancelled) throw codebook::Interrupted();
    return m_texts.text(document);
}

std::shared_ptr<const codebook::Turns> TextsWhileWanted::turns(
    codebook::DocumentId document) const {
    if (m_isCancelled) throw codebook::Interrupted();
    return m_texts.turns(document);
}

void writeUnlessCancelled(const QString& file, const std::atomic<bool>& isCancelled,
                          const std::function<void()>& write) {
    const bool wasThere = QFile::exists(file);
    if (isCancelled) return;
    write();
    if (isCancelled && !wasThere) QFile::remove(file);
}

}  // namespace app
