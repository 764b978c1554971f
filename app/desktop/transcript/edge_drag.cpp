// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/transcript/edge_drag.h"

namespace app {

void EdgeDrag::moveTo(std::int32_t position, Snap snap, const TextSteps& steps) {
    if (edge == Edge::Begin) {
        const std::int32_t begin = steps.nearestBegin(position, snap);
        if (begin < now.end) now.begin = begin;
    } else {
        const std::int32_t end = steps.nearestEnd(position, snap);
        if (end > now.begin) now.end = end;
    }
}

void EdgeDrag::step(bool isForward, Snap snap, const TextSteps& steps) {
    if (edge == Edge::Begin) {
        const std::int32_t begin =
            isForward ? steps.beginAfter(now.begin, snap) : steps.beginBefore(now.begin, snap);
        if (begin < now.end) now.begin = begin;
    } else {
        const std::int32_t end =
            isForward ? steps.endAfter(now.end, snap) : steps.endBefore(now.end, snap);
        if (end > now.begin) now.end = end;
    }
}

}  // namespace app
