// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Retrieval against the slow and obvious way, and laws that hold whatever the study.
#include <gtest/gtest.h>

#include "codebook/analysis/passages.h"
#include "codebook/analysis/retrieval.h"
#include "tests/codebook/analysis/random_study.h"

namespace {

using namespace codebook;
using Places = std::vector<Place>;
using tests::randomStudy;
using tests::randomTextLength;

constexpr std::int32_t turnCount = 10;
constexpr std::int32_t turnLength = randomTextLength / turnCount;

RetrievalQuestion asking(const std::vector<int>& all, const std::vector<int>& none = {},
                         const std::vector<int>& any = {}) {
    RetrievalQuestion question;
    for (const int code : all) question.all.push_back({{CodeId{code}}});
    for (const int code : none) question.none.push_back({CodeId{code}});
    if (!any.empty()) question.all.emplace_back();
    for (const int code : any) question.all.back().push_back({CodeId{code}});
    return question;
}

Places placesOf(const RetrievalResult& result) {
    Places places;
    for (const auto& passage : result.passages) places.push_back(passage.place);
    return places;
}

Places answer(const Study& study, const RetrievalQuestion& question) {
    return placesOf(retrieve(study, tests::RandomTexts(turnCount), question));
}

/// Passages of the codes, joined until nothing overlaps any more.
Places slowPassages(const Study& study, const std::vector<int>& codes) {
    Places places;
    for (const Coding& coding : study.codings)
        if (std::count(codes.begin(), codes.end(), coding.code.value) > 0)
            places.push_back({coding.document, coding.span});
    for (std::size_t i = 0; i < places.size(); ++i)
        for (std::size_t j = 0; j < places.size(); ++j) {
            if (i == j || places[i].document != places[j].document ||
                !places[i].span.overlaps(places[j].span))
                continue;
            places[i].span = {std::min(places[i].span.begin, places[j].span.begin),
                              std::max(places[i].span.end, places[j].span.end)};
            places.erase(places.begin() + static_cast<std::ptrdiff_t>(j));
            i = 0;
            j = static_cast<std::size_t>(-1);
        }
    std::sort(places.begin(), places.end());
    return places;
}

bool isBeside(const Place& left, const Place& right, const Relation& relation) {
    if (left.document != right.document) return false;
    const std::int32_t gap =
        std::max(left.span.begin, right.span.begin) - std::min(left.span.end, right.span.end);
    switch (relation.kind) {
        case Relation::Kind::Overlap:
            return gap < 0;
        case Relation::Kind::NearCharacters:
            return gap <= relation.distance;
        case Relation::Kind::NearTurns: {
            const auto first = [](Span span) { return span.begin / turnLength; };
            const auto last = [](Span span) { return (span.end - 1) / turnLength; };
            return std::max(first(left.span), first(right.span)) -
                       std::min(last(left.span), last(right.span)) <=
                   relation.distance;
        }
        default:
            return true;
    }
}

Places slowAnswer(const Study& study, int first, int second, int unwanted,
                  const Relation& relation) {
    Places found = slowPassages(study, {first});
    const Places others = slowPassages(study, {second});
    const auto isNear = [&](const Places& places) {
        return [&](const Place& place) {
            return std::any_of(places.begin(), places.end(), [&](const Place& other) {
                return isBeside(place, other, relation);
            });
        };
    };
    if (relation.kind == Relation::Kind::Overlap) {
        Places pieces;
        for (const Place& place : found)
            for (const Place& other : others)
                if (isBeside(place, other, relation))
                    pieces.push_back({place.document, place.span.intersection(other.span)});
        found = pieces;
    } else {
        std::erase_if(found, std::not_fn(isNear(others)));
    }
    const Places without = slowPassages(study, {unwanted});
    std::erase_if(found, isNear(without));
    return found;
}

const std::vector<Relation> relations{
    {Relation::Kind::Overlap, 0},        {Relation::Kind::NearCharacters, 0},
    {Relation::Kind::NearCharacters, 7}, {Relation::Kind::NearTurns, 0},
    {Relation::Kind::NearTurns, 2},      {Relation::Kind::SameDocument, 0}};

class RetrievalLaws : public ::testing::TestWithParam<unsigned> {
   protected:
    Study study = randomStudy(GetParam(), 6, 8, 90);
};

TEST_P(RetrievalLaws, agreesWithComparingEveryPassageWithEveryOther) {
    for (const Relation& relation : relations) {
        RetrievalQuestion question = asking({1, 2}, {3});
        question.relation = relation;
        EXPECT_EQ(answer(study, question), slowAnswer(study, 1, 2, 3, relation))
            << static_cast<int>(relation.kind) << ' ' << relation.distance;
    }
    EXPECT_EQ(answer(study, asking({}, {}, {4, 5, 6})), slowPassages(study, {4, 5, 6}));
}

TEST_P(RetrievalLaws, andLiesWithinEachOfItsParts) {
    const Places both = answer(study, asking({1, 2}));
    for (const int code : {1, 2}) {
        const Places one = answer(study, asking({code}));
        for (const Place& place : both)
            EXPECT_TRUE(std::any_of(one.begin(), one.end(), [&](const Place& whole) {
                return whole.document == place.document && whole.span.contains(place.span);
            }));
    }
}

TEST_P(RetrievalLaws, notSharesNothingWithWhatItExcludesAndBothTogetherAreAll) {
    for (const Relation& relation : relations) {
        RetrievalQuestion with = asking({1, 2});
        RetrievalQuestion without = asking({1}, {2});
        with.relation = without.relation = relation;
        Places apart = answer(study, without);
        if (relation.kind == Relation::Kind::Overlap) {
            for (const Place& place : apart)
                for (const Place& other : answer(study, asking({2})))
                    EXPECT_FALSE(isBeside(place, other, relation));
            continue;
        }
        const Places beside = answer(study, with);
        apart.insert(apart.end(), beside.begin(), beside.end());
        std::sort(apart.begin(), apart.end());
        EXPECT_EQ(apart, answer(study, asking({1})));
    }
}

TEST_P(RetrievalLaws, theOrderOfCodesDoesNotMatter) {
    EXPECT_EQ(answer(study, asking({1, 2, 3}, {4, 5}, {6, 7})),
              answer(study, asking({3, 1, 2}, {5, 4}, {7, 6})));
    for (const Relation& relation : relations) {
        RetrievalQuestion one = asking({1, 2, 3}, {4, 5});
        RetrievalQuestion other = asking({1, 3, 2}, {5, 4});
        one.relation = other.relation = relation;
        EXPECT_EQ(answer(study, one), answer(study, other));
    }
}

TEST_P(RetrievalLaws, everyCodingOfThePassagesIsInOneOrLeftOutForAReason) {
    RetrievalQuestion question = asking({1, 2}, {3});
    question.coders = std::vector<CoderId>{CoderId{1}};
    question.documents = std::vector<DocumentId>{DocumentId{1}, DocumentId{2}, DocumentId{3}};
    const RetrievalResult result = retrieve(study, tests::RandomTexts(turnCount), question);
    std::vector<CodingId> counted;
    for (const auto& passage : result.passages)
        for (const CodingId coding : passage.codings)
            if (study.codings.at(coding).code == CodeId{1}) counted.push_back(coding);
    std::sort(counted.begin(), counted.end());
    counted.erase(std::unique(counted.begin(), counted.end()), counted.end());
    std::int64_t all = 0;
    for (const Coding& coding : study.codings) all += coding.code == CodeId{1} ? 1 : 0;
    const LeftOut& left = result.leftOut;
    EXPECT_EQ(static_cast<std::int64_t>(counted.size()) + left.elsewhere + left.otherCoders +
                  left.unmet + left.waiting,
              all);
}

TEST_P(RetrievalLaws, passagesApartByCoderAreThoseOfEachAlone) {
    RetrievalQuestion question = asking({1});
    question.isApartByCoder = true;
    const Places apart = answer(study, question);
    question.isApartByCoder = false;
    Places each;
    for (const int coder : {1, 2}) {
        question.coders = std::vector<CoderId>{CoderId{coder}};
        const Places own = answer(study, question);
        each.insert(each.end(), own.begin(), own.end());
    }
    std::sort(each.begin(), each.end());
    EXPECT_EQ(apart, each);
}

INSTANTIATE_TEST_SUITE_P(Seeds, RetrievalLaws, ::testing::Range(1U, 31U));

}  // namespace
