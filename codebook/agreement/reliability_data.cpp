// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/agreement/reliability_data.h"

#include <numeric>
#include <unordered_map>

namespace codebook {

std::int64_t ReliabilityData::units() const {
    return times.empty() ? static_cast<std::int64_t>(rows())
                         : std::accumulate(times.begin(), times.end(), std::int64_t{0});
}

ReliabilityData joined(const ReliabilityData& data) {
    ReliabilityData result{data.coders, data.categories, {}, {}};
    std::unordered_map<std::string, std::size_t> rowOf;
    const std::size_t coders = data.coderCount();
    for (std::size_t unit = 0; unit < data.rows(); ++unit) {
        const std::int32_t* first = data.values.data() + unit * coders;
        std::string key;
        for (std::size_t coder = 0; coder < coders; ++coder)
            for (std::uint32_t rest = static_cast<std::uint32_t>(first[coder]), byte = 0; byte < 4;
                 ++byte, rest >>= 8)
                key.push_back(static_cast<char>(rest & 0xFF));
        const auto [found, isNew] = rowOf.try_emplace(std::move(key), result.times.size());
        if (isNew) {
            result.values.insert(result.values.end(), first, first + coders);
            result.times.push_back(0);
        }
        result.times[found->second] += data.timesOf(unit);
    }
    return result;
}

std::int64_t UnitCounts::valuesOf(std::size_t unit) const {
    std::int64_t values = 0;
    for (std::size_t k = 0; k < categories; ++k) values += at(unit, k);
    return values;
}

UnitCounts countsOf(const ReliabilityData& data) {
    UnitCounts result;
    result.categories = static_cast<std::size_t>(data.categories.size());
    result.counts.assign(data.rows() * result.categories, 0);
    for (std::size_t unit = 0; unit < data.rows(); ++unit)
        for (std::size_t coder = 0; coder < data.coderCount(); ++coder)
            if (const std::int32_t value = data.at(unit, coder); value >= 0)
                ++result.counts[unit * result.categories + static_cast<std::size_t>(value)];
    result.times = data.times;
    return result;
}

std::int64_t PairTable::units() const {
    return std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
}

PairTable pairTable(const ReliabilityData& data, std::size_t first, std::size_t second) {
    PairTable table;
    table.categories = static_cast<std::size_t>(data.categories.size());
    table.counts.assign(table.categories * table.categories, 0);
    for (std::size_t unit = 0; unit < data.rows(); ++unit) {
        const std::int32_t a = data.at(unit, first);
        const std::int32_t b = data.at(unit, second);
        if (a < 0 || b < 0) continue;
        table
            .counts[static_cast<std::size_t>(a) * table.categories + static_cast<std::size_t>(b)] +=
            data.timesOf(unit);
    }
    return table;
}

ReliabilityData asMatrix(const PairTable& table, const QStringList& categories) {
    ReliabilityData data{{QStringLiteral("1"), QStringLiteral("2")}, categories, {}, {}};
    for (std::size_t a = 0; a < table.categories; ++a)
        for (std::size_t b = 0; b < table.categories; ++b) {
            if (table.at(a, b) == 0) continue;
            data.values.push_back(static_cast<std::int32_t>(a));
            data.values.push_back(static_cast<std::int32_t>(b));
            data.times.push_back(table.at(a, b));
        }
    return data;
}

}  // namespace codebook
