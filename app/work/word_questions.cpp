// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/work/word_questions.h"

#include <algorithm>

#include "codebook/error.h"
#include "codebook/model/code_tree.h"
#include "indexer/search/query.h"
#include "indexer/search/speaker_table.h"

namespace app {

namespace {

using codebook::DocumentId;
using codebook::TurnSet;
using indexer::WordTable;

/// By CodeId::value: the code, all below it, and what was merged into them.
std::vector<bool> branchOf(const codebook::Study& study, codebook::CodeId code) {
    const codebook::CodeTree tree(study);
    std::vector<bool> isIn(study.codes.idLimit());
    for (const codebook::CodeId below : tree.branch(code))
        isIn[static_cast<std::size_t>(below.value)] = true;
    for (const codebook::Code& row : study.codes)
        if (const codebook::CodeId effective = tree.effective(row.id); effective)
            isIn[static_cast<std::size_t>(row.id.value)] =
                isIn[static_cast<std::size_t>(effective.value)];
    return isIn;
}

template <class Visit>
void forEachCodingOf(const codebook::Study& study, codebook::CodeId code, Visit visit) {
    const std::vector<bool> isIn = branchOf(study, code);
    for (const codebook::Coding& coding : study.codings)
        if (coding.isPlaced && study.codes.find(coding.code) &&
            isIn[static_cast<std::size_t>(coding.code.value)])
            visit(coding);
}

void addTurnsOf(TurnSet& turns, const WordTable& table, const codebook::Coding& coding) {
    const WordTable::InDocument* const document = table.find(coding.document);
    if (!document) return;
    const auto& rows = document->block.turns;
    auto turn = std::partition_point(rows.begin(), rows.end(), [&](const indexer::TurnRow& row) {
        return row.span.end <= coding.span.begin;
    });
    for (; turn != rows.end() && turn->span.begin < coding.span.end; ++turn)
        if (turn->words.overlaps(coding.span))
            turns.add(coding.document, static_cast<std::int32_t>(turn - rows.begin()) + 1);
}

/// True where the query is one code's name and nothing else.
bool isOneCode(const indexer::QueryNode& node) {
    return node.kind == indexer::QueryKind::Field && node.field == indexer::QueryField::Code &&
           !node.value.contains(u'*');
}

}  // namespace

TurnSet turnsIn(const WordTable& table, const codebook::Study& study,
                const indexer::Searcher& searcher, const WordScope& scope, QStringList* notes) {
    const bool isEverywhere = scope.where.trimmed().isEmpty();
    const TurnSet found = isEverywhere ? TurnSet() : searcher.matchingTurns(scope.where, notes);
    const indexer::SpeakerTable speakers(study);
    TurnSet turns;
    indexer::WordSelection(table, isEverywhere ? nullptr : &found)
        .forEachTurn([&](const WordTable::InDocument& document, std::int32_t turn, std::uint32_t,
                         std::uint32_t) {
            const std::int32_t speaker =
                document.block.turns[static_cast<std::size_t>(turn)].speaker;
            if (scope.withInterviewers || !speakers.isInterviewer(document.document, speaker))
                turns.add(document.document, turn + 1);
        });
    return turns;
}

std::vector<indexer::WordPlace> placesFound(const codebook::Study& study,
                                            const indexer::Searcher& searcher, const QString& query,
                                            const std::function<bool()>& isCancelled,
                                            QStringList* notes) {
    std::vector<indexer::WordPlace> places;
    if (const indexer::QueryNode root = indexer::parsedQuery(query).root; isOneCode(root)) {
        forEachCodingOf(study, codebook::CodeTree(study).resolve(root.value),
                        [&](const codebook::Coding& coding) {
                            places.emplace_back(coding.document, coding.span);
                        });
        return places;
    }
    indexer::SearchOptions options;
    options.limit = 0;
    options.order = indexer::ResultOrder::Document;
    options.isCancelled = isCancelled;
    const indexer::SearchResult found = searcher.search(query, options);
    places.reserve(found.occurrences.size());
    for (const indexer::Occurrence& at : found.occurrences)
        places.emplace_back(at.document, at.span);
    if (notes) *notes += found.notes;
    return places;
}

indexer::SimilarTurns moreLike(const WordTable& table, const codebook::Study& study,
                               codebook::CodeId code, const TurnSet& refused,
                               const indexer::SimilarOptions& options) {
    TurnSet relevant;
    forEachCodingOf(study, code,
                    [&](const codebook::Coding& coding) { addTurnsOf(relevant, table, coding); });
    const indexer::SpeakerTable speakers(study);
    TurnSet candidates;
    indexer::WordSelection(table).forEachTurn([&](const WordTable::InDocument& document,
                                                  std::int32_t turn, std::uint32_t, std::uint32_t) {
        const std::int32_t speaker = document.block.turns[static_cast<std::size_t>(turn)].speaker;
        if (!speakers.isInterviewer(document.document, speaker) &&
            !refused.contains(document.document, turn + 1))
            candidates.add(document.document, turn + 1);
    });
    return indexer::similarTurns(table, relevant, candidates, options);
}

}  // namespace app
