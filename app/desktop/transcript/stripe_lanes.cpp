// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/transcript/stripe_lanes.h"

#include <algorithm>

namespace app {

namespace {

bool isFree(const std::vector<const Stripe*>& lane, const Stripe& stripe) {
    return std::none_of(lane.begin(), lane.end(), [&](const Stripe* placed) {
        return placed->top < stripe.bottom && stripe.top < placed->bottom;
    });
}

}  // namespace

void StripeLanes::place(std::vector<Stripe>& stripes, int laneCount) {
    std::vector<std::vector<const Stripe*>> lanes(static_cast<std::size_t>(laneCount));
    const auto put = [&](Stripe& stripe, std::size_t lane) {
        stripe.lane = static_cast<int>(lane);
        lanes[lane].push_back(&stripe);
    };
    for (Stripe& stripe : stripes) {
        const int before = m_lanes.value(stripe.coding, -1);
        stripe.lane = -1;
        if (before < 0 || before >= laneCount) continue;
        const auto lane = static_cast<std::size_t>(before);
        if (isFree(lanes[lane], stripe)) put(stripe, lane);
    }
    for (Stripe& stripe : stripes)
        for (std::size_t lane = 0; stripe.lane < 0 && lane < lanes.size(); ++lane)
            if (isFree(lanes[lane], stripe)) put(stripe, lane);
    m_lanes.clear();
    for (const Stripe& stripe : stripes)
        if (stripe.lane >= 0) m_lanes.insert(stripe.coding, stripe.lane);
}

std::vector<StripeName> stripeNames(const std::vector<Stripe>& stripes, int nameHeight,
                                    int viewportHeight) {
    std::vector<StripeName> names;
    int free = 0;
    for (std::size_t i = 0; i < stripes.size(); ++i) {
        const int wanted = std::max(0, stripes[i].top);
        const int top = std::max(wanted, free);
        // Far below its begin, nobody would see which stripe a name belongs to.
        const int lowest = std::max(stripes[i].bottom, wanted + nameHeight) + nameHeight;
        const bool hasRoom = stripes[i].lane >= 0 && top + nameHeight <= lowest;
        if (hasRoom && top < viewportHeight) {
            names.push_back({i, top, 0});
            free = top + nameHeight;
        } else if (!names.empty()) {
            ++names.back().more;
        } else {
            names.push_back({i, top, 0});
            free = top + nameHeight;
        }
    }
    return names;
}

}  // namespace app
