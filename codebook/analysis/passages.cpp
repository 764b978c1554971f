// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/analysis/passages.h"

namespace codebook {

Passages passagesOf(const std::vector<const Coding*>& sortedCodings) {
    Passages passages;
    for (const Coding* coding : sortedCodings) {
        if (coding->span.isEmpty()) continue;
        if (!passages.empty() && coding->span.begin < passages.back().span.end) {
            Span& span = passages.back().span;
            span.end = std::max(span.end, coding->span.end);
        } else {
            passages.push_back({coding->span, {}});
        }
        passages.back().codings.push_back(coding->id);
    }
    return passages;
}

Passages intersection(const Passages& left, const Passages& right, const Table<Coding>& codings) {
    Passages pieces;
    if (right.empty()) return pieces;
    auto first = right.begin();
    for (const Passage& passage : left) {
        while (first != right.end() && first->span.end <= passage.span.begin) ++first;
        for (auto other = first; other != right.end() && other->span.begin < passage.span.end;
             ++other) {
            Passage piece{passage.span.intersection(other->span), {}};
            for (const Passage* from : {&passage, &*other})
                for (const CodingId coding : from->codings)
                    if (codings.at(coding).span.overlaps(piece.span))
                        piece.codings.push_back(coding);
            pieces.push_back(std::move(piece));
        }
    }
    return pieces;
}

}  // namespace codebook
