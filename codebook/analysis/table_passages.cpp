// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/analysis/table_passages.h"

#include <algorithm>

namespace codebook {

namespace {

template <class Visit>
void forEachCell(const CrossTab& table, const TablePlace& place, Visit visit) {
    for (std::size_t row = 0; row < table.cells.size(); ++row) {
        if (place.row && *place.row != row) continue;
        for (std::size_t column = 0; column < table.cells[row].size(); ++column)
            if (!place.column || *place.column == column) visit(table.cells[row][column]);
    }
}

template <class T>
void keepDistinct(std::vector<T>& things) {
    std::sort(things.begin(), things.end());
    things.erase(std::unique(things.begin(), things.end()), things.end());
}

}  // namespace

std::int64_t countAt(const CrossTab& table, const TablePlace& place) {
    if (place.row && place.column) return table.cells[*place.row][*place.column].count;
    if (place.row) return table.rowTotals[*place.row];
    return place.column ? table.columnTotals[*place.column] : table.total;
}

RetrievalResult passagesAt(const CrossTab& table, const TablePlace& place, const Study& study) {
    std::vector<Place> places;
    std::vector<CodingId> ids;
    forEachCell(table, place, [&](const CrossTabCell& cell) {
        places.insert(places.end(), cell.places.begin(), cell.places.end());
        ids.insert(ids.end(), cell.codings.begin(), cell.codings.end());
    });
    keepDistinct(places);
    keepDistinct(ids);
    std::vector<const Coding*> codings;
    for (const CodingId id : ids)
        if (const Coding* coding = study.codings.find(id)) codings.push_back(coding);
    std::sort(codings.begin(), codings.end(), [](const Coding* a, const Coding* b) {
        return std::tie(a->document, a->span, a->id) < std::tie(b->document, b->span, b->id);
    });

    RetrievalResult result;
    std::vector<const Coding*> open;  // may still reach into the places to come
    auto next = codings.begin();
    for (const Place& at : places) {
        const auto isBefore = [&](const Coding* coding) {
            return coding->document < at.document ||
                   (coding->document == at.document && coding->span.begin < at.span.end);
        };
        for (; next != codings.end() && isBefore(*next); ++next) open.push_back(*next);
        std::erase_if(open, [&](const Coding* coding) {
            return coding->document != at.document || coding->span.end <= at.span.begin;
        });
        RetrievedPassage passage{at, 0, {}};
        for (const Coding* coding : open)
            if (coding->span.overlaps(at.span)) passage.codings.push_back(coding->id);
        std::sort(passage.codings.begin(), passage.codings.end());
        if (result.passages.empty() || result.passages.back().place.document != at.document)
            ++result.documents;
        result.passages.push_back(std::move(passage));
    }
    return result;
}

}  // namespace codebook
