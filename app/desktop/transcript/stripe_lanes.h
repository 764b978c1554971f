// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Places for stripes beside the text and for the names beside them, so that nothing stands on
// anything else.
#pragma once

#include <QHash>

#include <cstdint>
#include <vector>

namespace app {

/// A stripe from one height to another, and whose it is.
struct Stripe {
    std::int32_t coding = 0;  ///< id
    int top = 0;
    int bottom = 0;
    int lane = -1;  ///< -1: there is no room for it
};

/// Gives each stripe a lane. A stripe that was shown before keeps its lane while it can, so that
/// stripes stand still while the page is scrolled.
class StripeLanes {
   public:
    /// @param stripes by their tops
    void place(std::vector<Stripe>& stripes, int laneCount);

   private:
    QHash<std::int32_t, int> m_lanes;  // by coding
};

/// A name at the height where it is drawn.
struct StripeName {
    std::size_t stripe = 0;
    int top = 0;
    int more = 0;  ///< so many stripes without a name of their own begin here or below: "+3"
};

/// Names stand at their stripe's begin or a little below; those for which there is no room are
/// counted at the name above.
/// @param stripes by their tops
std::vector<StripeName> stripeNames(const std::vector<Stripe>& stripes, int nameHeight,
                                    int viewportHeight);

}  // namespace app
