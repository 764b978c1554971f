// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/background/index_run.h"

#include <QCoreApplication>
#include <QDateTime>

#include "codebook/error.h"
#include "codebook/project/project.h"

namespace app {

namespace {

constexpr qint64 millisecondsBetweenTellings = 50;

}  // namespace

IndexRun::IndexRun(std::shared_ptr<indexer::Index> index, const codebook::Project& project,
                   std::shared_ptr<Mailbox> mailbox, Listener listener)
    : m_index(std::move(index)),
      m_project(project),
      m_mailbox(std::move(mailbox)),
      m_listener(std::move(listener)) {
    m_study.documents = project.study().documents;
    m_study.speakers = project.study().speakers;
}

void IndexRun::work() {
    IndexOutcome outcome;
    try {
        outcome.report = m_index->update(
            m_study, *this, [this](int done, int total) { return goesOn(done, total); });
    } catch (const codebook::Error& error) {
        outcome.failure = error.message();
    } catch (const std::exception& error) {
        outcome.failure =
            QCoreApplication::translate("app::IndexService", "The search index was not written: %1")
                .arg(QString::fromLocal8Bit(error.what()));
    }
    finish(outcome);
}

void IndexRun::finish(const IndexOutcome& outcome) {
    m_mailbox->post([run = shared_from_this(), outcome] { run->m_listener.finished(outcome); });
}

void IndexRun::cancel() {
    const std::lock_guard guard(m_mutex);
    m_isCancelled = true;
    m_isAnswered.notify_all();
}

bool IndexRun::goesOn(int done, int total) {
    if (m_isCancelled) return false;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (now - m_toldAt < millisecondsBetweenTellings) return true;
    m_toldAt = now;
    return m_mailbox->post(
        [run = shared_from_this(), done, total] { run->m_listener.progressed(done, total); });
}

std::shared_ptr<const codebook::DocumentText> IndexRun::text(codebook::DocumentId document) const {
    return asked(document, Part::Text).text;
}

std::shared_ptr<const codebook::Turns> IndexRun::turns(codebook::DocumentId document) const {
    return asked(document, Part::Turns).turns;
}

IndexRun::Answer IndexRun::asked(codebook::DocumentId document, Part part) const {
    std::unique_lock lock(m_mutex);
    m_answer.reset();
    lock.unlock();
    const bool isPosted = m_mailbox->post(
        [run = shared_from_this(), document, part] { run->answer(document, part); });
    lock.lock();
    if (isPosted) m_isAnswered.wait(lock, [this] { return m_isCancelled || m_answer; });
    // The progress is asked next, and ends the run: nobody reads this sentence.
    if (!m_answer) throw codebook::StoreError(QStringLiteral("The window has closed."));
    if (!m_answer->failure.isEmpty()) throw codebook::StoreError(m_answer->failure);
    return std::move(*m_answer);
}

void IndexRun::answer(codebook::DocumentId document, Part part) const {
    Answer answer = answerFor(document, part);
    const std::lock_guard guard(m_mutex);
    m_answer = std::move(answer);
    m_isAnswered.notify_all();
}

/// What was changed since the beginning must not be indexed as what it was: the next update, which
/// the change has asked for, takes it.
IndexRun::Answer IndexRun::answerFor(codebook::DocumentId document, Part part) const {
    const codebook::Document* now = m_project.study().documents.find(document);
    const codebook::Document& then = m_study.documents.at(document);
    if (now == nullptr || now->revision != then.revision || now->turnTable != then.turnTable)
        return {{},
                {},
                QCoreApplication::translate("app::IndexService", "“%1” has been changed meanwhile.")
                    .arg(then.name)};
    try {
        // One at a time, as each may take long of a large document, and the window is waiting.
        if (part == Part::Text) return {m_project.text(document), {}, {}};
        return {{}, m_project.turns(document), {}};
    } catch (const codebook::Error& error) {
        return {{}, {}, error.message()};
    }
}

}  // namespace app
