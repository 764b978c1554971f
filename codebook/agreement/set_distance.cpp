// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/agreement/set_distance.h"

#include <algorithm>
#include <iterator>

namespace codebook {

namespace {

struct Overlap {
    double shared = 0;
    double all = 0;
};

Overlap overlapOf(const QStringList& a, const QStringList& b) {
    QStringList shared;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(shared));
    return {static_cast<double>(shared.size()),
            static_cast<double>(a.size() + b.size() - shared.size())};
}

}  // namespace

double jaccardDistance(const QStringList& a, const QStringList& b) {
    const Overlap overlap = overlapOf(a, b);
    return overlap.all == 0 ? 0 : 1 - overlap.shared / overlap.all;
}

double masiDistance(const QStringList& a, const QStringList& b) {
    const Overlap overlap = overlapOf(a, b);
    if (overlap.all == 0 || a == b) return 0;
    if (overlap.shared == 0) return 1;
    const bool isContained = overlap.shared == static_cast<double>(std::min(a.size(), b.size()));
    return 1 - overlap.shared / overlap.all * (isContained ? 2.0 : 1.0) / 3.0;
}

std::vector<double> setDistances(SetDistance kind, const std::vector<QStringList>& sets) {
    std::vector<double> distances;
    distances.reserve(sets.size() * sets.size());
    for (const QStringList& a : sets)
        for (const QStringList& b : sets)
            distances.push_back(kind == SetDistance::Jaccard ? jaccardDistance(a, b)
                                : kind == SetDistance::Masi  ? masiDistance(a, b)
                                                             : (a == b ? 0.0 : 1.0));
    return distances;
}

}  // namespace codebook
