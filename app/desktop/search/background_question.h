// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Questions about words, answered behind the window: a new one takes the place of the one that is
// being answered.
#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <thread>

#include "codebook/model/study.h"
#include "indexer/index/index.h"
#include "indexer/search/searcher.h"
#include "indexer/words/word_table.h"

namespace app {

class LentTexts;
class SearchMaterial;
struct SharedWords;

/// Why a question has no answer.
struct QuestionFailure {
    QString sentence;
    int place = -1;  ///< the character of the query that it speaks of, from 0; -1: none
    bool isIndexMissing = false;  ///< words were asked for, and there is no index yet
};

/// What a question finds on its thread.
class QuestionDesk {
   public:
    virtual ~QuestionDesk() = default;
    virtual const codebook::Study& study() const = 0;
    virtual const codebook::TextSource& texts() const = 0;
    /// Fit for these queries. @throws what says that the index is missing, where one asks for words
    virtual indexer::Searcher& searcherFor(const QStringList& queries) = 0;
    /// All words, as the study has them now; nobody else touches them until the question is
    /// answered. @throws Interrupted
    virtual const indexer::WordTable& words() = 0;
    virtual bool isCancelled() const = 0;
};

/// Shows what came of a question, on the window's thread.
using QuestionAnswer = std::function<void()>;
/// Asks, on the thread. @throws codebook::Error
using Question = std::function<QuestionAnswer(QuestionDesk&)>;

/// Of the window's thread; must go before its material.
class BackgroundQuestion : public QObject {
    Q_OBJECT

   public:
    explicit BackgroundQuestion(SearchMaterial& material, QObject* parent = nullptr);
    /// Does not wait for what runs: it finishes behind the window.
    ~BackgroundQuestion() override;

    void ask(Question question);
    /// What runs is forgotten; no signal follows.
    void cancel();
    bool isRunning() const { return m_run != nullptr; }

   Q_SIGNALS:
    /// Documents of which the words are read.
    void progressed(int done, int total);
    /// After the answer was shown.
    void answered();
    void failed(const app::QuestionFailure& failure);

   private:
    class Run;
    void serve();

    SearchMaterial& m_material;
    std::shared_ptr<Run> m_run;
    std::thread m_thread;
    QTimer m_serve;
};

}  // namespace app
