// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a search found, in the order and below the headings that were asked for.
#pragma once

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

#include "app/desktop/search/background_question.h"
#include "app/work/search_question.h"
#include "codebook/report/text_table.h"

namespace app {

struct ConcordanceAnswer {
    struct Group {
        QString name;
        std::size_t first = 0;  ///< of hits
        std::size_t count = 0;
    };

    SearchQuestion question;
    std::vector<indexer::Occurrence> hits;
    std::vector<Group> groups;  ///< in the order of the hits; empty where there are no headings
    /// The same places by document and span, to be marked in the text.
    std::vector<std::pair<codebook::DocumentId, codebook::Span>> marks;
    std::int32_t turns = 0;
    std::int32_t documents = 0;
    QStringList notes;
    std::vector<indexer::WordForms> forms;
};

/// The lines as a table: group (where they have headings other than documents), document, speaker,
/// turn, and the words. On any thread. @param headers of these seven columns
/// @throws codebook::StoreError if a text cannot be read
codebook::TextTable concordanceTable(const ConcordanceAnswer& answer, const codebook::Study& study,
                                     const codebook::TextSource& texts, const QStringList& headers,
                                     const std::function<bool()>& isCancelled = {});

/// On the thread of the question. @throws as Searcher::search
ConcordanceAnswer concordanceAnswer(const SearchQuestion& question, QuestionDesk& desk);

}  // namespace app
