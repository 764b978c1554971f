// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/words/word_lists.h"

#include <gtest/gtest.h>

#include <cmath>

#include "indexer/words/dispersion.h"
#include "indexer/words/hit_order.h"
#include "indexer/words/similar_turns.h"
#include "indexer/words/word_statistics.h"
#include "tests/indexer/memory_study.h"

namespace indexer {

namespace {

QString q(const char* text) { return QString::fromUtf8(text); }

}  // namespace

class WordLists : public ::testing::Test {
   protected:
    codebook::DocumentId add(const char* name, const QStringList& lines, const char* language) {
        return m_study.add(q(name), q(language), lines);
    }
    const WordTable& table() {
        EXPECT_TRUE(m_table.update(m_study.study, m_study));
        return m_table;
    }
    /// All places of the words in a document.
    std::vector<WordPlace> placesOf(codebook::DocumentId document, const char* words) {
        std::vector<WordPlace> places;
        const QString text = m_study.text(document)->text;
        for (qsizetype at = text.indexOf(q(words)); at >= 0; at = text.indexOf(q(words), at + 1))
            places.emplace_back(document,
                                codebook::Span{static_cast<std::int32_t>(at),
                                               static_cast<std::int32_t>(at + q(words).size())});
        return places;
    }

    MemoryStudy m_study;
    WordTable m_table;
};

TEST_F(WordLists, countFormsWithoutStopWordsAndLabels) {
    add("A", {q("P1: Tilliten till polisen är tilliten."), q("P2: Jag vet inte.")}, "sv");
    add("B", {q("P1: Trust, trust in the police.")}, "en");
    const FrequencyList list = frequencies(WordSelection(table()));
    EXPECT_EQ(list.total, 13);
    EXPECT_EQ(list.documents, 2);
    ASSERT_EQ(list.words.size(), 5U);
    EXPECT_EQ(list.words[0].word, q("tilliten"));
    EXPECT_EQ(list.words[0].count, 2);
    EXPECT_EQ(list.words[0].documents, 1);
    EXPECT_EQ(list.words[1].word, q("trust"));
    EXPECT_EQ(list.words[1].language, q("en"));
}

TEST_F(WordLists, gatherTheFormsOfAStem) {
    add("A", {q("P: Polisen, polisens poliser. Polisen")}, "sv");
    const FrequencyList list = frequencies(WordSelection(table()), {WordUnit::Stem, false});
    ASSERT_EQ(list.words.size(), 1U);
    EXPECT_EQ(list.words[0].word, q("polisen"));
    EXPECT_EQ(list.words[0].count, 4);
    EXPECT_EQ(list.words[0].forms, (QStringList{q("polisen"), q("polisens"), q("poliser")}));
}

TEST_F(WordLists, giveEachWordTheSpreadOfGries) {
    const QStringList parts{q("b a m n i b e u p"), q("b a s a t b e w q n"),
                            q("b c a g a b e s t a"), q("b a g h a b e a a t"),
                            q("b a h a a b e a x a t")};
    int number = 0;
    for (const QString& part : parts) m_study.add(QString::number(++number), q("en"), {part});
    const FrequencyList list = frequencies(WordSelection(table()), {WordUnit::Form, true});
    EXPECT_EQ(list.total, 50);
    EXPECT_EQ(list.words[0].word, q("a"));
    EXPECT_NEAR(list.words[0].spread, 0.18, 1e-9);
    const auto last = std::find_if(list.words.begin(), list.words.end(),
                                   [](const WordCount& row) { return row.word == q("x"); });
    EXPECT_NEAR(last->spread, 1 - 0.22, 1e-9);
}

TEST_F(WordLists, countOnlyTheTurnsThatAreAskedFor) {
    const auto a = add("A", {q("P1: alpha beta"), q("P2: alpha")}, "");
    codebook::TurnSet turns;
    turns.add(a, 2);
    const FrequencyList list = frequencies(WordSelection(table(), &turns));
    EXPECT_EQ(list.total, 1);
    ASSERT_EQ(list.words.size(), 1U);
    EXPECT_EQ(list.words[0].word, q("alpha"));
}

TEST_F(WordLists, findCollocatesWithinTheirTurnAndCountSharedNeighboursOnce) {
    const auto a =
        add("A", {q("one node two node three four"), q("one five six two seven eight")}, "");
    CollocateOptions options;
    options.left = options.right = 1;
    options.least = 1;
    const CollocateList list = collocates(WordSelection(table()), placesOf(a, "node"), options);
    EXPECT_EQ(list.places, 2);
    EXPECT_EQ(list.window, 3);  // one, two, three
    EXPECT_EQ(list.total, 10);
    ASSERT_EQ(list.words.size(), 3U);
    EXPECT_EQ(list.words[0].word, q("three"));
    EXPECT_NEAR(list.words[0].expected, 0.3, 1e-12);
    EXPECT_NEAR(list.words[0].mutualInformation, std::log2(1 / 0.3), 1e-12);
    EXPECT_NEAR(list.words[0].likelihood, logLikelihood(1, 0, 2, 7), 1e-12);
    EXPECT_EQ(list.words[1].near, 1);
    EXPECT_EQ(list.words[1].total, 2);
}

TEST_F(WordLists, sayWhichWordsOneGroupUsesMore) {
    const auto a = add("A", {q("police police trust money")}, "en");
    const auto b = add("B", {q("trust trust trust money")}, "en");
    codebook::TurnSet first;
    codebook::TurnSet second;
    first.add(a, 1);
    second.add(b, 1);
    const KeyWordList list =
        keyWords(WordSelection(table(), &first), WordSelection(m_table, &second), {}, 1);
    EXPECT_EQ(list.wordsOfFirst, 4);
    ASSERT_EQ(list.words.size(), 3U);
    EXPECT_EQ(list.words[0].word, q("police"));
    EXPECT_NEAR(list.words[0].likelihood, 2 * 2 * std::log(2), 1e-12);
    EXPECT_NEAR(list.words[0].ratio, 2, 1e-12);
    EXPECT_EQ(list.words[2].word, q("money"));
    EXPECT_NEAR(list.words[2].likelihood, 0, 1e-12);
}

TEST_F(WordLists, showWhereThingsStandInEachInterview) {
    const auto a = add("A", {q("x node y")}, "");
    add("B", {q("nothing here")}, "");
    const Dispersion spread =
        dispersion(WordSelection(table()), m_study.study, placesOf(a, "node"));
    ASSERT_EQ(spread.documents.size(), 2U);
    EXPECT_EQ(spread.documents[0].count, 1);
    EXPECT_EQ(spread.documents[0].places[0].begin, 2);
    EXPECT_EQ(spread.documents[0].characters, 8);
    EXPECT_NEAR(spread.deviation, 0.4, 1e-12);
}

TEST_F(WordLists, rankTurnsByTheWordsThatSpeakForThem) {
    const auto a = add("A",
                       {q("P: Samverkan med polisen fungerar"), q("P: Vädret är fint idag"),
                        q("P: Polisens samverkan brister"), q("P: Budgeten räcker"),
                        q("P: Polis och samverkan, samverkan"), q("P: Maten smakar bra")},
                       "sv");
    codebook::TurnSet relevant;
    relevant.add(a, 1);
    relevant.add(a, 3);
    codebook::TurnSet all;
    for (int turn = 1; turn <= 6; ++turn) all.add(a, turn);
    const SimilarTurns similar = similarTurns(table(), relevant, all);
    EXPECT_EQ(similar.relevant, 2);
    EXPECT_EQ(similar.candidates, 4);
    ASSERT_EQ(similar.turns.size(), 1U);
    EXPECT_EQ(similar.turns[0].turn, 5);
    ASSERT_GE(similar.terms.size(), 2U);
    // r = R = 2, n = 3, N = 6: log(2.5 · 3.5 / (0.5 · 1.5)).
    EXPECT_NEAR(similar.terms[0].weight, std::log(2.5 * 3.5 / (0.5 * 1.5)), 1e-12);
    EXPECT_EQ(similar.terms[similar.turns[0].terms[0]].word, q("samverkan"));
}

TEST_F(WordLists, sortLinesByTheWordsOnEitherSide) {
    const auto a =
        add("A", {q("b node öl"), q("a node zebra"), q("node ål"), q("b x node apa")}, "sv");
    const auto places = placesOf(a, "node");
    table();
    const auto by = [&](HitKey first, HitKey second = HitKey::Place) {
        return hitOrder(m_table, places, {first, second, HitKey::Place}, q("sv"));
    };
    EXPECT_EQ(by(HitKey::Right1), (std::vector<std::uint32_t>{3, 1, 2, 0}));
    EXPECT_EQ(by(HitKey::Place), (std::vector<std::uint32_t>{0, 1, 2, 3}));
    EXPECT_EQ(by(HitKey::Left1), (std::vector<std::uint32_t>{1, 0, 3, 2}));
}

TEST_F(WordLists, readOnlyWhatHasChanged) {
    const auto a = add("A", {q("alpha")}, "");
    add("B", {q("beta")}, "");
    table();
    const int read = m_study.textsRead;
    table();
    EXPECT_EQ(m_study.textsRead, read);
    m_study.revise(a, {q("gamma")});
    table();
    EXPECT_EQ(m_study.textsRead, read + 1);
    EXPECT_EQ(frequencies(WordSelection(m_table)).words[1].word, q("gamma"));
    m_study.remove(a);
    EXPECT_EQ(frequencies(WordSelection(table())).total, 1);
}

TEST_F(WordLists, sayNothingOfAnEmptyStudy) {
    EXPECT_TRUE(frequencies(WordSelection(table())).words.empty());
    EXPECT_TRUE(collocates(WordSelection(m_table), {}).words.empty());
    EXPECT_TRUE(keyWords(WordSelection(m_table), WordSelection(m_table)).words.empty());
    EXPECT_TRUE(similarTurns(m_table, {}, {}).turns.empty());
    EXPECT_TRUE(std::isnan(dispersion(WordSelection(m_table), m_study.study, {}).deviation));
    EXPECT_TRUE(hitOrder(m_table, {}, {}, {}).empty());
}

TEST_F(WordLists, leaveOutWhatCannotBeRead) {
    const auto a = add("A", {q("alpha")}, "");
    m_study.lose(a);
    EXPECT_TRUE(m_table.update(m_study.study, m_study));
    EXPECT_EQ(m_table.unreadable(), 1);
    EXPECT_TRUE(m_table.documents().empty());
}

}  // namespace indexer
