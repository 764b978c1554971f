// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/passages/search_run.h"

#include <QCoreApplication>

#include <chrono>

#include "codebook/error.h"
#include "indexer/search/query.h"
#include "indexer/search/query_error.h"

namespace app {

namespace {

using namespace std::chrono_literals;
using codebook::DocumentId;

constexpr auto longestService = 6ms;

bool asksForCodes(const indexer::QueryNode& node) {
    using indexer::QueryField;
    return asksForField(node, QueryField::Code) || asksForField(node, QueryField::Coder) ||
           asksForField(node, QueryField::Perspective) || asksForField(node, QueryField::Memo);
}

/// A query that cannot be read is refused by the searcher, with its reason.
bool mayAskForCodes(const QString& query) {
    try {
        return asksForCodes(indexer::parsedQuery(query).root);
    } catch (const codebook::Error&) {
        return false;
    }
}

/// Rows are shared until somebody writes; codings, which are plain, are copied only where a query
/// asks about them.
codebook::Study copyFor(const QString& query, const codebook::Study& study,
                        std::optional<codebook::CoderId> onlyBy) {
    codebook::Study copy;
    copy.coders = study.coders;
    copy.documents = study.documents;
    copy.speakers = study.speakers;
    copy.cases = study.cases;
    copy.attributes = study.attributes;
    copy.attributeValues = study.attributeValues;
    copy.codes = study.codes;
    if (!mayAskForCodes(query)) return copy;
    copy.codings = study.codings;
    copy.memos = study.memos;
    if (!onlyBy) return copy;
    for (const codebook::Coding& coding : study.codings)
        if (coding.coder != *onlyBy) copy.codings.remove(coding.id);
    for (const codebook::Memo& memo : study.memos)
        if (memo.coder != *onlyBy) copy.memos.remove(memo.id);
    return copy;
}

}  // namespace

SearchRun::SearchRun(QString query, int limit, const codebook::Study& study,
                     std::shared_ptr<indexer::Index> index, std::optional<codebook::CoderId> onlyBy)
    : m_query(std::move(query)),
      m_limit(limit),
      m_study(copyFor(m_query, study, onlyBy)),
      m_index(std::move(index)) {}

void SearchRun::work() {
    SearchOutcome found = outcome();
    const std::scoped_lock lock(m_mutex);
    m_outcome = std::move(found);
    m_isChanged.notify_all();
}

SearchOutcome SearchRun::outcome() {
    SearchOutcome found;
    try {
        if (indexer::asksForWords(indexer::parsedQuery(m_query).root)) {
            found.isIndexMissing = true;
            if (!m_index) return found;
            m_index->reader();  // throws where there is none; the searcher would make one
            found.isIndexMissing = false;
        }
        const indexer::Searcher searcher(m_study, *this, m_index.get());
        indexer::SearchOptions options;
        options.limit = m_limit;
        options.order = indexer::ResultOrder::Document;
        options.isCancelled = [this] { return m_isCancelled.load(); };
        found.result = searcher.search(m_query, options);
    } catch (const indexer::QueryError& error) {
        found.failure = error.message();
        found.failurePlace = error.place() - 1;
    } catch (const codebook::Error& error) {
        if (!found.isIndexMissing) found.failure = error.message();
    } catch (const std::exception& error) {
        found.failure = QString::fromUtf8(error.what());
    }
    return found;
}

void SearchRun::cancel() {
    m_isCancelled = true;
    const std::scoped_lock lock(m_mutex);
    m_isChanged.notify_all();
}

std::optional<SearchOutcome> SearchRun::serve(const codebook::TextSource& source) {
    const auto until = std::chrono::steady_clock::now() + longestService;
    std::unique_lock lock(m_mutex);
    while (!m_outcome && std::chrono::steady_clock::now() < until) {
        if (!m_wish) {
            // Who asked once is likely to ask again at once.
            m_isChanged.wait_for(lock, 1ms, [this] { return m_wish || m_outcome; });
            if (!m_wish) break;
        }
        Answer answer;
        try {
            if (m_wish->isForText)
                answer.text = source.text(m_wish->document);
            else
                answer.turns = source.turns(m_wish->document);
        } catch (const codebook::Error&) {
            answer.isFailed = true;
        }
        m_wish.reset();
        m_answer = std::move(answer);
        m_isChanged.notify_all();
    }
    return std::exchange(m_outcome, std::nullopt);
}

SearchRun::Answer SearchRun::ask(const Wish& wish) const {
    std::unique_lock lock(m_mutex);
    m_answer.reset();
    m_wish = wish;
    m_isChanged.notify_all();
    m_isChanged.wait(lock, [this] { return m_answer || m_isCancelled; });
    m_wish.reset();
    if (!m_answer || m_answer->isFailed)
        throw codebook::StoreError(
            QCoreApplication::translate("app::SearchPanel", "A document could not be read."));
    return *std::exchange(m_answer, std::nullopt);
}

std::shared_ptr<const codebook::DocumentText> SearchRun::text(DocumentId document) const {
    return ask({document, true}).text;
}

std::shared_ptr<const codebook::Turns> SearchRun::turns(DocumentId document) const {
    return ask({document, false}).turns;
}

}  // namespace app
