// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/transcript/tint_bands.h"

#include <algorithm>

namespace app {

std::vector<TintBands> tintBands(codebook::Span line, const std::vector<Tinted>& tinted) {
    std::vector<std::int32_t> edges;
    std::vector<Tinted> here;
    for (const Tinted& each : tinted) {
        const codebook::Span part = each.span.intersection(line);
        if (part.isEmpty()) continue;
        here.push_back({part, each.coding});
        edges.push_back(part.begin);
        edges.push_back(part.end);
    }
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());

    std::vector<TintBands> bands;
    for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
        TintBands band;
        band.span = {edges[i], edges[i + 1]};
        for (const Tinted& each : here) {
            if (!each.span.contains(band.span)) continue;
            if (band.count < TintBands::Most) band.codings[band.count++] = each.coding;
            ++band.all;
        }
        if (band.count > 0) bands.push_back(band);
    }
    return bands;
}

}  // namespace app
