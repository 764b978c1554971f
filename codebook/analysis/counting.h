// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a table counts: each thing as a key, so that totals count distinct things.
#pragma once

#include <compare>
#include <cstdint>
#include <unordered_map>
#include <vector>

#include "codebook/analysis/coded_documents.h"
#include "codebook/analysis/crosstab.h"
#include "codebook/analysis/passages.h"

namespace codebook {

/// A passage, coding, turn, document, case or word; two are the same thing exactly where they are
/// equal.
struct ThingKey {
    std::int32_t owner = 0;
    std::int32_t first = 0;
    std::int32_t second = 0;
    auto operator<=>(const ThingKey&) const = default;
};

/// Turns passages into the keys of what is counted.
class ThingCounter {
   public:
    ThingCounter(CountOf count, const Study& study, const TextSource& source,
                 const TurnAttributes& attributes)
        : m_count(count), m_study(study), m_source(source), m_attributes(attributes) {}

    /// Adds the keys of what the passage holds. A passage in which no case speaks adds none when
    /// cases are counted.
    void addKeys(const CodedDocument& document, const Passage& passage,
                 std::vector<ThingKey>& keys);

   private:
    const std::vector<std::int32_t>& wordBegins(DocumentId document);

    CountOf m_count;
    const Study& m_study;
    const TextSource& m_source;
    const TurnAttributes& m_attributes;
    std::unordered_map<std::int32_t, std::vector<std::int32_t>> m_wordBegins;
};

/// Sorts and drops repeats; returns how many remain.
std::int64_t countDistinct(std::vector<ThingKey>& keys);

}  // namespace codebook
