// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be coded without reading: what a query finds, what each speaker says, what stands below
// each heading, what answers each question.
#pragma once

#include <QStringList>

#include <functional>

#include "app/work/autocode.h"
#include "app/work/planned_codings.h"
#include "codebook/model/study.h"

namespace app {

enum class PlanSource : std::uint8_t { Query, Speakers, Headings, Questions };

struct PlanQuestion {
    PlanSource source = PlanSource::Query;
    QString query;  ///< of Query
    AutocodeUnit unit = AutocodeUnit::Match;
    /// The code of Query; of the others the one below which a code is made for each speaker,
    /// heading or question.
    QString code;
    QString heading;    ///< of Headings: see headingsIn
    int documents = 2;  ///< of Questions: in how many a question is asked at least
};

struct CodingPlan {
    std::vector<PlannedCoding> codings;
    QStringList notes;
};

/// What undo and the journal call it.
QString stepText(const PlanQuestion& question);
/// "Automatic: …", as each coding's memo keeps it.
QString automaticMemo(const PlanQuestion& question);

/// @throws codebook::Conflict if query or pattern cannot be read, StoreError
CodingPlan codingPlan(const PlanQuestion& question, const codebook::Study& study,
                      const codebook::TextSource& texts, const indexer::Searcher& searcher,
                      const std::function<bool()>& isCancelled = {});

}  // namespace app
