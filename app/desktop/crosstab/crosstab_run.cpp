// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/crosstab/crosstab_run.h"

#include "app/desktop/session/session.h"
#include "codebook/error.h"
#include "indexer/search/query.h"
#include "indexer/search/searcher.h"

namespace app {

CrossTabRun::CrossTabRun(CrossTabQuestion question, codebook::Study study,
                         std::shared_ptr<indexer::Index> index)
    : m_question(std::move(question)), m_study(std::move(study)), m_index(std::move(index)) {}

void CrossTabRun::cancel() {
    m_isCancelled = true;
    m_texts.close();
}

void CrossTabRun::work() {
    const CrossTabAnswer found = answer();
    if (!m_isCancelled) post(found);
    if (found.table && m_question.hasTests && !m_isCancelled) {
        try {
            CrossTabTests tests = testsOf(*found.table, m_question, m_study, m_texts);
            const std::scoped_lock lock(m_mutex);
            m_tests = std::move(tests);
        } catch (const codebook::Error&) {
            // The table stands without them.
        }
    }
    m_isDone = true;
}

void CrossTabRun::post(const CrossTabAnswer& answer) {
    const std::scoped_lock lock(m_mutex);
    m_answer = answer;
}

std::optional<codebook::TurnSet> CrossTabRun::where(CrossTabAnswer& answer) {
    if (m_question.where.trimmed().isEmpty()) return std::nullopt;
    if (indexer::asksForWords(indexer::parsedQuery(m_question.where).root)) {
        answer.isIndexMissing = true;
        if (!m_index) throw codebook::IndexError(QStringLiteral("The index is not there yet."));
        m_index->reader();  // throws where there is none; the searcher would make one
        answer.isIndexMissing = false;
    }
    const indexer::Searcher searcher(m_study, m_texts, m_index.get());
    return searcher.matchingTurns(m_question.where, &answer.notes);
}

CrossTabAnswer CrossTabRun::answer() {
    CrossTabAnswer found;
    found.question = m_question;
    try {
        found.where = where(found);
        auto table = std::make_shared<const codebook::CrossTab>(answered(
            m_study, m_texts, m_question, found.where, [this] { return m_isCancelled.load(); }));
        found.residuals = residualsOf(*table);
        found.table = std::move(table);
    } catch (const codebook::Error& error) {
        found.failure = error.message();
    } catch (const std::exception& error) {
        found.failure = QString::fromUtf8(error.what());
    }
    return found;
}

std::optional<CrossTabAnswer> CrossTabRun::takeAnswer() {
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_answer, std::nullopt);
}

std::optional<CrossTabTests> CrossTabRun::takeTests() {
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_tests, std::nullopt);
}

}  // namespace app
