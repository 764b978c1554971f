// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/words/dispersion.h"

#include <algorithm>

#include "indexer/words/word_statistics.h"

namespace indexer {

Dispersion dispersion(const WordSelection& selection, const codebook::Study& study,
                      std::vector<WordPlace> places) {
    std::sort(places.begin(), places.end());
    Dispersion all;
    std::vector<TextPart> parts;
    auto place = places.begin();
    for (const auto& document : selection.table().documents()) {
        while (place != places.end() && place->first < document->document) ++place;
        DocumentDispersion row;
        row.document = document->document;
        bool isIn = false;
        selection.forEachTurnOf(*document, [&](const WordTable::InDocument&, std::int32_t,
                                               std::uint32_t first, std::uint32_t end) {
            row.words += end - first;
            isIn = true;
        });
        for (; place != places.end() && place->first == document->document; ++place)
            row.places.push_back(place->second);
        if (!isIn) continue;
        row.count = static_cast<std::int64_t>(row.places.size());
        if (const codebook::Document* known = study.documents.find(row.document))
            row.characters = known->characters;
        all.count += row.count;
        all.words += row.words;
        parts.push_back({row.words, row.count});
        all.documents.push_back(std::move(row));
    }
    all.deviation = deviationOfProportions(parts);
    all.normalizedDeviation = normalizedDeviation(parts);
    all.evenness = juillandsD(parts);
    return all;
}

}  // namespace indexer
