// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/crosstab/relations_run.h"

#include <atomic>

#include "app/desktop/background/mailbox.h"
#include "app/desktop/crosstab/crosstab_run.h"
#include "app/desktop/session/session.h"
#include "app/desktop/workspace/counted_study.h"
#include "app/desktop/workspace/lent_texts.h"
#include "codebook/error.h"
#include "codebook/project/project.h"

namespace app {

/// Shared by the thread and the window, because either may be the last to go.
class BackgroundRelations::Run {
   public:
    Run(codebook::Study study, const codebook::CodeRelationKind& kind, QString codes)
        : m_study(std::make_shared<const codebook::Study>(std::move(study))),
          m_kind(kind),
          m_codes(std::move(codes)) {}

    void work() {
        m_answer.study = m_study;
        try {
            m_answer.categories = m_codes.isEmpty() ? codebook::appliedCodes(*m_study)
                                                    : codebook::codeCategories(m_codes, *m_study);
            m_answer.relations =
                codebook::codeRelations(*m_study, m_texts, m_answer.categories, m_kind,
                                        [this] { return m_isCancelled.load(); });
        } catch (const codebook::Error& error) {
            m_answer.failure = error.message();
        } catch (const std::exception& error) {
            m_answer.failure = QString::fromUtf8(error.what());
        }
        m_isDone = true;
    }
    void cancel() {
        m_isCancelled = true;
        m_texts.close();
    }
    LentTexts& texts() { return m_texts; }
    bool isDone() const { return m_isDone; }
    /// To be read once it is done.
    const RelationsAnswer& answer() const { return m_answer; }

   private:
    std::shared_ptr<const codebook::Study> m_study;
    codebook::CodeRelationKind m_kind;
    QString m_codes;
    LentTexts m_texts;
    std::atomic<bool> m_isCancelled = false;
    std::atomic<bool> m_isDone = false;
    RelationsAnswer m_answer;
};

BackgroundRelations::BackgroundRelations(Session& session, QObject* parent)
    : QObject(parent), m_session(session) {
    m_serve.setInterval(2);
    connect(&m_serve, &QTimer::timeout, this, &BackgroundRelations::serve);
}

BackgroundRelations::~BackgroundRelations() { cancel(); }

void BackgroundRelations::cancel() {
    m_serve.stop();
    if (!m_run) return;
    m_run->cancel();
    m_run.reset();
    finishLater(std::move(m_thread));
}

void BackgroundRelations::ask(const codebook::CodeRelationKind& kind, const QString& codes) {
    cancel();
    m_run = std::make_shared<Run>(countedStudy(m_session), kind, codes);
    m_thread = std::thread([run = m_run] { run->work(); });
    m_serve.start();
}

void BackgroundRelations::serve() {
    m_run->texts().lendFrom(m_session.project());
    if (!m_run->isDone()) return;
    m_serve.stop();
    m_thread.join();
    const auto run = std::exchange(m_run, nullptr);
    Q_EMIT answered(run->answer());
}

}  // namespace app
