// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/words/word_lists.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

#include "indexer/words/word_statistics.h"

namespace indexer {

namespace {

std::int64_t sumOf(const std::vector<std::uint32_t>& counts) {
    return std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
}

/// By word, of the units, from counts by form.
std::vector<std::int64_t> perUnit(const WordUnits& units,
                                  const std::vector<std::uint32_t>& counts) {
    std::vector<std::int64_t> sums(units.size());
    for (WordId word = 0; word < counts.size(); ++word)
        if (const std::uint32_t unit = units.unitOf(word); unit != WordUnits::None)
            sums[unit] += counts[word];
    return sums;
}

std::vector<std::uint32_t> both(std::vector<std::uint32_t> left,
                                const std::vector<std::uint32_t>& right) {
    for (std::size_t i = 0; i < left.size(); ++i) left[i] += right[i];
    return left;
}

template <class Row>
void sortByLikelihood(std::vector<Row>& rows) {
    std::sort(rows.begin(), rows.end(), [](const Row& left, const Row& right) {
        return std::tuple(-left.likelihood, left.word, left.language) <
               std::tuple(-right.likelihood, right.word, right.language);
    });
}

/// What each unit adds to its spread, document by document, without a table of all by all: a
/// document that has none of it adds its own share of the text.
class Spread {
   public:
    Spread(std::size_t units, std::int64_t total)
        : m_total(static_cast<double>(total)), m_sums(units), m_shares(units), m_documents(units) {}

    void add(std::int64_t ofDocument, const std::vector<std::uint32_t>& touched,
             const std::vector<std::uint32_t>& counts, const std::vector<std::int64_t>& all) {
        const double share = static_cast<double>(ofDocument) / m_total;
        for (const std::uint32_t unit : touched) {
            ++m_documents[unit];
            m_shares[unit] += share;
            m_sums[unit] += std::abs(
                static_cast<double>(counts[unit]) / static_cast<double>(all[unit]) - share);
        }
    }
    std::int32_t documents(std::uint32_t unit) const { return m_documents[unit]; }
    double deviation(std::uint32_t unit) const {
        return (m_sums[unit] + std::max(0.0, 1 - m_shares[unit])) / 2;
    }

   private:
    double m_total;
    std::vector<double> m_sums;
    std::vector<double> m_shares;  ///< of the text that lies in documents with the unit
    std::vector<std::int32_t> m_documents;
};

}  // namespace

FrequencyList frequencies(const WordSelection& selection, const WordChoice& choice) {
    const WordTable& table = selection.table();
    const WordUnits units(table, choice);
    const std::vector<std::uint32_t> counts = countedWords(selection);
    const std::vector<std::int64_t> all = perUnit(units, counts);
    FrequencyList list;
    list.total = sumOf(counts);
    Spread spread(units.size(), list.total);
    std::vector<std::uint32_t> inDocument(units.size());
    std::vector<std::uint32_t> touched;
    for (const auto& document : table.documents()) {
        std::int64_t words = 0;
        selection.forEachTurnOf(*document, [&](const WordTable::InDocument& row, std::int32_t,
                                               std::uint32_t first, std::uint32_t end) {
            words += end - first;
            for (std::uint32_t i = first; i < end; ++i) {
                const std::uint32_t unit = units.unitOf(row.words[i]);
                if (unit != WordUnits::None && inDocument[unit]++ == 0) touched.push_back(unit);
            }
        });
        if (words > 0) ++list.documents;
        spread.add(words, touched, inDocument, all);
        for (const std::uint32_t unit : touched) inDocument[unit] = 0;
        touched.clear();
    }
    for (std::uint32_t unit = 0; unit < units.size(); ++unit) {
        if (all[unit] == 0) continue;
        list.words.push_back({named(table, units, unit, counts), all[unit], spread.documents(unit),
                              spread.deviation(unit)});
    }
    std::sort(list.words.begin(), list.words.end(), [](const WordCount& a, const WordCount& b) {
        return std::tuple(-a.count, a.word, a.language) < std::tuple(-b.count, b.word, b.language);
    });
    return list;
}

namespace {

/// The tokens of one document that places cover or stand beside.
class Neighbourhood {
   public:
    enum Mark : std::uint8_t { Far, Near, Place };

    Neighbourhood(const WordTable::InDocument& document, const std::vector<WordPlace>& places,
                  const CollocateOptions& options)
        : m_document(document), m_marks(document.words.size(), Far) {
        for (const WordPlace& place : places)
            if (place.first == document.document) mark(place.second, options);
    }
    Mark operator[](std::uint32_t token) const { return m_marks[token]; }

   private:
    void mark(codebook::Span span, const CollocateOptions& options) {
        const auto& begins = m_document.block.begins;
        const auto first = static_cast<std::int64_t>(
            std::lower_bound(begins.begin(), begins.end(),
                             static_cast<std::uint32_t>(std::max(span.begin, 0))) -
            begins.begin());
        const auto end = static_cast<std::int64_t>(
            std::lower_bound(begins.begin(), begins.end(),
                             static_cast<std::uint32_t>(std::max(span.end, 0))) -
            begins.begin());
        const auto& turns = m_document.block.turns;
        const auto after = std::upper_bound(
            turns.begin(), turns.end(), first,
            [](std::int64_t token, const TurnRow& turn) { return token < turn.firstToken; });
        const std::int64_t turnBegin = after == turns.begin() ? 0 : (after - 1)->firstToken;
        const auto turnEnd = after == turns.end() ? static_cast<std::int64_t>(m_marks.size())
                                                  : static_cast<std::int64_t>(after->firstToken);
        for (std::int64_t i = std::max(turnBegin, first - options.left);
             i < std::min(turnEnd, end + options.right); ++i) {
            Mark& at = m_marks[static_cast<std::size_t>(i)];
            at = i >= first && i < end ? Place : std::max(at, Near);
        }
    }

    const WordTable::InDocument& m_document;
    std::vector<Mark> m_marks;
};

}  // namespace

CollocateList collocates(const WordSelection& selection, const std::vector<WordPlace>& places,
                         const CollocateOptions& options) {
    const WordTable& table = selection.table();
    std::vector<std::uint32_t> near(table.size());
    std::vector<std::uint32_t> far(table.size());
    std::vector<WordPlace> inOrder = places;
    std::sort(inOrder.begin(), inOrder.end());
    auto next = inOrder.begin();
    for (const auto& document : table.documents()) {
        const auto end = std::find_if(next, inOrder.end(), [&](const WordPlace& place) {
            return place.first > document->document;
        });
        const Neighbourhood marks(*document, {next, end}, options);
        next = end;
        selection.forEachTurnOf(*document, [&](const WordTable::InDocument& row, std::int32_t,
                                               std::uint32_t first, std::uint32_t last) {
            for (std::uint32_t i = first; i < last; ++i)
                if (marks[i] != Neighbourhood::Place)
                    ++(marks[i] == Neighbourhood::Near ? near : far)[row.words[i]];
        });
    }
    CollocateList list;
    list.places = static_cast<std::int64_t>(places.size());
    list.window = sumOf(near);
    list.total = list.window + sumOf(far);
    const WordUnits units(table, options);
    const std::vector<std::int64_t> inWindow = perUnit(units, near);
    const std::vector<std::int64_t> outside = perUnit(units, far);
    const std::vector<std::uint32_t> all = both(near, far);
    for (std::uint32_t unit = 0; unit < units.size(); ++unit) {
        const std::int64_t a = inWindow[unit];
        const std::int64_t b = outside[unit];
        const double expected = static_cast<double>(list.window) * static_cast<double>(a + b) /
                                static_cast<double>(std::max<std::int64_t>(list.total, 1));
        if (a < std::max<std::int64_t>(options.least, 1) || static_cast<double>(a) <= expected)
            continue;
        Collocate row{named(table, units, unit, all), a, a + b, expected};
        row.likelihood = logLikelihood(a, b, list.window - a, list.total - list.window - b);
        row.mutualInformation = std::log2(static_cast<double>(a) / expected);
        list.words.push_back(std::move(row));
    }
    sortByLikelihood(list.words);
    return list;
}

KeyWordList keyWords(const WordSelection& first, const WordSelection& second,
                     const WordChoice& choice, std::int64_t least) {
    const WordTable& table = first.table();
    const WordUnits units(table, choice);
    const std::vector<std::uint32_t> ofFirst = countedWords(first);
    const std::vector<std::uint32_t> ofSecond = countedWords(second);
    const std::vector<std::uint32_t> all = both(ofFirst, ofSecond);
    const std::vector<std::int64_t> inFirst = perUnit(units, ofFirst);
    const std::vector<std::int64_t> inSecond = perUnit(units, ofSecond);
    KeyWordList list;
    list.wordsOfFirst = sumOf(ofFirst);
    list.wordsOfSecond = sumOf(ofSecond);
    if (list.wordsOfFirst == 0 || list.wordsOfSecond == 0) return list;
    for (std::uint32_t unit = 0; unit < units.size(); ++unit) {
        const std::int64_t a = inFirst[unit];
        const std::int64_t b = inSecond[unit];
        if (a + b < std::max<std::int64_t>(least, 1)) continue;
        KeyWord row{named(table, units, unit, all), a, b};
        row.likelihood = keynessLikelihood(a, list.wordsOfFirst, b, list.wordsOfSecond);
        row.ratio = logRatio(a, list.wordsOfFirst, b, list.wordsOfSecond);
        list.words.push_back(std::move(row));
    }
    sortByLikelihood(list.words);
    return list;
}

}  // namespace indexer
