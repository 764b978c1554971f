// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/agreement/continuum.h"

#include <algorithm>
#include <tuple>

namespace codebook {

std::size_t Continuum::unitCount() const {
    std::size_t count = 0;
    for (const auto& coder : units) count += coder.size();
    return count;
}

void Continuum::sort() {
    for (auto& coder : units)
        std::sort(coder.begin(), coder.end(), [](const ContinuumUnit& a, const ContinuumUnit& b) {
            return std::tie(a.begin, a.end, a.category) < std::tie(b.begin, b.end, b.category);
        });
}

bool overlapsItself(const Continuum& continuum, std::int32_t onlyCategory) {
    for (const auto& coder : continuum.units) {
        double reached = continuum.begin;
        for (const ContinuumUnit& unit : coder) {
            if (onlyCategory >= 0 && unit.category != onlyCategory) continue;
            if (unit.begin < reached) return true;
            reached = unit.end;
        }
    }
    return false;
}

Continuum ofCategory(const Continuum& continuum, std::int32_t category) {
    Continuum result = continuum;
    for (auto& coder : result.units)
        coder.erase(std::remove_if(coder.begin(), coder.end(),
                                   [category](const ContinuumUnit& unit) {
                                       return unit.category != category;
                                   }),
                    coder.end());
    return result;
}

}  // namespace codebook
