// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table that the study is about: what stands together, how often, and in which words.
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "codebook/analysis/axis.h"
#include "codebook/error.h"
#include "codebook/model/study.h"
#include "codebook/model/turn_set.h"

namespace codebook {

/// When a row's and a column's code count as standing together.
struct Within {
    enum class Unit : std::uint8_t {
        Overlap,
        Turn,
        Document,
        Case,
        Nested,  ///< the row's passage lies inside the column's
        Then,    ///< a passage of the column begins behind the row's, in the same document
    };
    static constexpr std::int32_t AnyDistance = -1;
    Unit unit = Unit::Overlap;
    /// Under Turn and Then: how many turns away still counts; under Then AnyDistance, too.
    std::int32_t turns = 0;
};
/// "overlap", "turn", "turns:N", "document", "case", "nested", "then", "then:N". @throws Conflict
Within withinFrom(const QString& words);

enum class CountOf : std::uint8_t {
    DistinctPassages,
    DistinctCodings,
    DistinctTurns,
    DistinctDocuments,
    DistinctCases,
    DistinctWords,
};
/// "passages", "codings", … @throws Conflict
CountOf countFrom(const QString& words);
QString countName(CountOf count);

struct CrossTabOptions {
    Within within;
    CountOf count = CountOf::DistinctPassages;
    /// Only codings that lie in one of these turns; no set: all.
    std::optional<TurnSet> where;
    /// Asked now and then; once it returns true the table is given up with Interrupted.
    std::function<bool()> isCancelled = {};
};

/// A stretch of one document.
struct Place {
    DocumentId document;
    Span span;
    auto operator<=>(const Place&) const = default;
};

struct CrossTabCell {
    std::int64_t count = 0;
    std::vector<CodingId> codings;  ///< that were counted, ascending
    std::vector<Place> places;      ///< the words that were counted, by document and span
};

/// Something left out of the table, with how often.
struct Exclusion {
    enum class Kind : std::uint8_t {
        Other,
        OutsideWhere,  ///< in turns that do not meet the condition
        Waiting,       ///< to be placed in a revised text
        Unmet,         ///< no column meets them
    };
    QString reason;
    std::int64_t count = 0;
    Kind kind = Kind::Other;
};

struct CrossTab {
    QStringList rows;
    QStringList columns;
    /// The same, one label for each nested level.
    std::vector<QStringList> rowLabels;
    std::vector<QStringList> columnLabels;
    std::vector<std::vector<CrossTabCell>> cells;
    /// Distinct things: where cells share some, less than their sum.
    std::vector<std::int64_t> rowTotals;
    std::vector<std::int64_t> columnTotals;
    std::int64_t total = 0;
    std::vector<Exclusion> excluded;
    /// True where adding the cells up would count something twice.
    bool cellsShareThings = false;
};

/// Tabulates the study. Under `overlap` a cell holds the pieces that its row's and its column's
/// passages share; under a unit, the row's passages for which a passage of the column lies in the
/// same unit. Where an axis has no codes (attribute, coder, document, speaker), it restricts which
/// codings count. @throws Interrupted
CrossTab crossTab(const Study& study, const TextSource& source, const Axis& rows,
                  const Axis& columns, const CrossTabOptions& options);

}  // namespace codebook
