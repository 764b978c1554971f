// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/search/background_question.h"

#include <chrono>
#include <mutex>

#include "app/desktop/background/mailbox.h"
#include "app/desktop/search/search_material.h"
#include "app/desktop/session/session.h"
#include "app/desktop/workspace/lent_texts.h"
#include "codebook/error.h"
#include "codebook/project/project.h"
#include "indexer/search/query.h"
#include "indexer/search/query_error.h"

namespace app {

namespace {

using namespace std::chrono_literals;

struct IndexMissing {};
struct Cancelled {};

}  // namespace

/// Shared by the thread and the window, because either may be the last to go.
class BackgroundQuestion::Run : public QuestionDesk {
   public:
    Run(Question question, SearchMaterial& material)
        : m_question(std::move(question)),
          m_study(material.study()),
          m_index(material.index()),
          m_words(material.words()) {}

    const codebook::Study& study() const override { return *m_study; }
    const codebook::TextSource& texts() const override { return m_texts; }
    bool isCancelled() const override { return m_isCancelled; }
    indexer::Searcher& searcherFor(const QStringList& queries) override;
    const indexer::WordTable& words() override;

    void work();
    void cancel() {
        m_isCancelled = true;
        m_texts.close();
    }
    LentTexts& lentTexts() { return m_texts; }
    bool isDone() const { return m_isDone; }
    /// Once done.
    const QuestionAnswer& answer() const { return m_answer; }
    const QuestionFailure& failure() const { return m_failure; }
    std::atomic<int> done = 0;
    std::atomic<int> total = 0;

   private:
    void ask();

    Question m_question;
    std::shared_ptr<const codebook::Study> m_study;
    std::shared_ptr<indexer::Index> m_index;
    std::shared_ptr<SharedWords> m_words;
    std::unique_lock<std::timed_mutex> m_wordsLock;
    LentTexts m_texts;
    std::optional<indexer::Searcher> m_searcher;
    std::atomic<bool> m_isCancelled = false;
    std::atomic<bool> m_isDone = false;
    QuestionAnswer m_answer;
    QuestionFailure m_failure;
};

indexer::Searcher& BackgroundQuestion::Run::searcherFor(const QStringList& queries) {
    for (const QString& query : queries) {
        if (query.trimmed().isEmpty() || !indexer::asksForWords(indexer::parsedQuery(query).root))
            continue;
        if (!m_index) throw IndexMissing();
        try {
            m_index->reader();  // throws where there is none; the searcher would make one
        } catch (const codebook::IndexError&) {
            throw IndexMissing();
        }
    }
    if (!m_searcher) m_searcher.emplace(*m_study, m_texts, m_index.get());
    return *m_searcher;
}

const indexer::WordTable& BackgroundQuestion::Run::words() {
    if (m_wordsLock.owns_lock()) return m_words->table;
    // Who has the words and is not wanted any more gives them back soon.
    m_wordsLock = std::unique_lock(m_words->mutex, std::defer_lock);
    while (!m_wordsLock.try_lock_for(20ms))
        if (m_isCancelled) throw Cancelled();
    const bool isWhole = m_words->table.update(*m_study, m_texts, [this](auto now, auto all) {
        done = static_cast<int>(now);
        total = static_cast<int>(all);
        return !m_isCancelled;
    });
    if (!isWhole) throw Cancelled();
    return m_words->table;
}

void BackgroundQuestion::Run::ask() {
    try {
        m_answer = m_question(*this);
    } catch (const IndexMissing&) {
        m_failure.isIndexMissing = true;
    } catch (const Cancelled&) {
        // Nobody waits.
    } catch (const indexer::QueryError& error) {
        m_failure.sentence = error.message();
        m_failure.place = error.place() - 1;
    } catch (const codebook::Error& error) {
        m_failure.sentence = error.message();
    } catch (const std::exception& error) {
        m_failure.sentence = QString::fromUtf8(error.what());
    }
}

void BackgroundQuestion::Run::work() {
    ask();
    m_question = {};
    m_searcher.reset();
    if (m_wordsLock.owns_lock()) m_wordsLock.unlock();
    m_isDone = true;
}

BackgroundQuestion::BackgroundQuestion(SearchMaterial& material, QObject* parent)
    : QObject(parent), m_material(material) {
    m_serve.setInterval(2);
    connect(&m_serve, &QTimer::timeout, this, &BackgroundQuestion::serve);
}

BackgroundQuestion::~BackgroundQuestion() { cancel(); }

void BackgroundQuestion::cancel() {
    m_serve.stop();
    if (!m_run) return;
    m_run->cancel();
    m_run.reset();
    finishLater(std::move(m_thread));
}

void BackgroundQuestion::ask(Question question) {
    cancel();
    m_run = std::make_shared<Run>(std::move(question), m_material);
    m_thread = std::thread([run = m_run] { run->work(); });
    m_serve.start();
}

void BackgroundQuestion::serve() {
    const auto run = m_run;
    run->lentTexts().lendFrom(m_material.session().project());
    if (!run->isDone()) {
        if (run->total > 0) Q_EMIT progressed(run->done, run->total);
        return;
    }
    m_serve.stop();
    m_thread.join();
    m_run.reset();
    if (run->answer()) {
        run->answer()();
        if (!m_run) Q_EMIT answered();
    } else {
        Q_EMIT failed(run->failure());
    }
}

}  // namespace app
