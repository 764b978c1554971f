// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/error.h"
#include "tests/indexer/search/searched_study.h"

namespace indexer {

class Search : public SearchedStudy {};

namespace {

QString q(const char* text) { return QString::fromUtf8(text); }

QStringList lines(std::initializer_list<const char*> texts) {
    QStringList lines;
    for (const char* text : texts) lines << q(text);
    return lines;
}

}  // namespace

TEST_F(Search, findsAllFormsInTheLanguageOfEachDocument) {
    add(q("A"), lines({"P1: Polisen litar på polisernas förmåga."}));
    add(q("B"), lines({"P1: She trusted them; trusting is hard, trust too."}), q("en"));
    EXPECT_EQ(found(q("polis")), lines({"A 1 Polisen", "A 1 polisernas"}));
    EXPECT_EQ(found(q("trusts")), lines({"B 1 trusted", "B 1 trusting", "B 1 trust"}));
}

TEST_F(Search, tellsWhichFormsItLookedFor) {
    add(q("A"), lines({"P1: Polisen litar på polisernas förmåga."}));
    const SearchResult result = all(q("polis"));
    ASSERT_EQ(result.forms.size(), 1U);
    EXPECT_EQ(result.forms.front().word, q("polis"));
    EXPECT_EQ(result.forms.front().forms, lines({"polisen", "polisernas"}));
    EXPECT_FALSE(result.forms.front().isCut);
}

TEST_F(Search, findsOnlyTheWrittenFormInQuotesOrWhenAsked) {
    add(q("A"), lines({"P1: Polisen litar på polis och polisernas."}));
    EXPECT_EQ(found(q("\"polis\"")), lines({"A 1 polis"}));
    SearchOptions options;
    options.exactForms = true;
    EXPECT_EQ(
        Searcher(m_study.study, m_study, &m_index).search(q("POLIS"), options).totalOccurrences, 1);
}

TEST_F(Search, takesSwedishLettersForLettersAndOtherAccentsForAccents) {
    add(q("A"), lines({"P1: får", "P1: far", "P1: idé", "P1: ide", "P1: hör", "P1: hor"}));
    EXPECT_EQ(found(q("\"får\"")), lines({"A 1 får"}));
    EXPECT_EQ(found(q("\"far\"")), lines({"A 2 far"}));
    EXPECT_EQ(found(q("\"ide\"")), lines({"A 3 idé", "A 4 ide"}));
    EXPECT_EQ(found(q("\"HÖR\"")), lines({"A 5 hör"}));
}

TEST_F(Search, findsDecomposedTextByComposedWordsAndTheOtherWayRound) {
    add(q("A"), lines({"P1: Fo\xcc\x88rtroende fa\xcc\x8ar man", "P1: Förtroende"}));
    const SearchResult result = all(q("förtroende"));
    ASSERT_EQ(result.totalOccurrences, 2);
    EXPECT_EQ(result.occurrences[0].span, (codebook::Span{4, 15}));
    EXPECT_EQ(all(q("fo\xcc\x88rtroende")).totalOccurrences, 2);
    EXPECT_EQ(all(q("\"förtroende får\"")).totalOccurrences, 1);
}

TEST_F(Search, countsAnEmojiAsOneCodePointInSpans) {
    add(q("A"), lines({"P1: 🙂👍🏽 Tillit 🙂 växer", "P2🙂: tilliten"}));
    const SearchResult result = all(q("tillit"));
    ASSERT_EQ(result.totalOccurrences, 2);
    EXPECT_EQ(result.occurrences[0].span, (codebook::Span{8, 14}));
    EXPECT_EQ(found(q("tillit")), lines({"A 1 Tillit", "A 2 tilliten"}));
    EXPECT_EQ(found(q("växa OR växer")), lines({"A 1 växer"}));
}

TEST_F(Search, searchesAWordInAnUnknownLanguageAsItIsWritten) {
    add(q("A"), lines({"P1: Polisen", "P1: polis", "P1: café"}), QString());
    add(q("B"), lines({"P1: Polisen"}));
    EXPECT_EQ(found(q("polisen")), lines({"A 1 Polisen", "B 1 Polisen"}));
    EXPECT_EQ(found(q("polis")), lines({"A 2 polis", "B 1 Polisen"}));
    EXPECT_EQ(found(q("café")), lines({"A 3 café"}));
}

TEST_F(Search, findsRightToLeftText) {
    add(q("A"), lines({"P1: השוטר בא אל הבית", "P1: جاءت الشرطة"}), q("he"));
    EXPECT_EQ(found(q("הבית")), lines({"A 1 הבית"}));
    EXPECT_EQ(found(q("\"جاءت الشرطة\"")), lines({"A 2 جاءت الشرطة"}));
}

TEST_F(Search, findsNeitherLabelsNorPunctuation) {
    add(q("A"), lines({"Polisen: Vi kom.", "I: Polisen?"}));
    EXPECT_EQ(found(q("polisen")), lines({"A 2 Polisen"}));
}

TEST_F(Search, findsPhrasesWithinOneTurn) {
    add(q("A"), lines({"P1: Vi har ömsesidig tillit. Tillit, ömsesidig tillit!", "P1: ömsesidig",
                       "P2: tillit ömsesidig"}));
    EXPECT_EQ(found(q("\"ömsesidig tillit\"")),
              lines({"A 1 ömsesidig tillit", "A 1 ömsesidig tillit"}));
    EXPECT_EQ(found(q("\"tillit tillit\"")), lines({"A 1 tillit. Tillit"}));
    EXPECT_EQ(found(q("\"ömsesidig tilliten\"")), QStringList());
}

TEST_F(Search, doesNotLetALongPhraseCrossTheGapBetweenTurns) {
    // Positions 101 words apart in the query would meet across the gap of 100.
    const QString phrase = u'"' + q("ord ").repeated(150) + u'"';
    add(q("A"), {q("P1: ") + q("ord ").repeated(149), q("P1: ") + q("ord ").repeated(149)});
    EXPECT_EQ(all(phrase).totalOccurrences, 0);
    add(q("B"), {q("P1: ") + q("ord ").repeated(151)});
    EXPECT_EQ(all(phrase).totalOccurrences, 2);
}

TEST_F(Search, looksForPartsOfOneWordSideBySide) {
    add(q("A"), lines({"P1: polis-ngo och polis ngo, ngo polis", "P1: poliser-ngo"}));
    EXPECT_EQ(found(q("\"polis-ngo\"")), lines({"A 1 polis-ngo", "A 1 polis ngo"}));
    EXPECT_EQ(found(q("polis-ngo")), lines({"A 1 polis-ngo", "A 1 polis ngo", "A 2 poliser-ngo"}));
}

TEST_F(Search, expandsAWildcardAndSaysToWhat) {
    add(q("A"), lines({"P1: samarbete samverkan sam Samarbeta samma sätt"}));
    EXPECT_EQ(found(q("sama*")), lines({"A 1 samarbete", "A 1 Samarbeta"}));
    EXPECT_EQ(all(q("sama*")).forms.front().forms, lines({"samarbeta", "samarbete"}));
    EXPECT_EQ(found(q("\"samverkan sam*\"")), lines({"A 1 samverkan sam"}));
}

TEST_F(Search, takesTheMostFrequentFormsOfAWideWildcardAndSaysSo) {
    QString numbers = q("P1: ");
    for (int i = 0; i < 5200; ++i) numbers += QStringLiteral("ord%1 ").arg(i + 10'000);
    add(q("A"), {numbers});
    add(q("B"), lines({"P1: ord15200 ord15199"}));
    const SearchResult result = all(q("ord*"));
    EXPECT_EQ(result.forms.front().forms.size(), 5000);
    EXPECT_TRUE(result.forms.front().isCut);
    EXPECT_TRUE(result.forms.front().forms.contains(q("ord15199")));
    ASSERT_EQ(result.notes.size(), 1);
    EXPECT_TRUE(result.notes.front().contains(q("5000")));
}

TEST_F(Search, joinsByTurn) {
    add(q("A"), lines({"P1: tillit och kontroll", "P1: tillit", "P2: kontroll", "P2: annat"}));
    EXPECT_EQ(found(q("tillit kontroll")), lines({"A 1 tillit", "A 1 kontroll"}));
    EXPECT_EQ(found(q("tillit NOT kontroll")), lines({"A 2 tillit"}));
    EXPECT_EQ(found(q("tillit OR kontroll")),
              lines({"A 1 tillit", "A 1 kontroll", "A 2 tillit", "A 3 kontroll"}));
    EXPECT_EQ(found(q("NOT (tillit OR kontroll)")), lines({"A 4 annat"}));
    EXPECT_EQ(found(q("(tillit kontroll) OR annat")),
              lines({"A 1 tillit", "A 1 kontroll", "A 4 annat"}));
    EXPECT_EQ(found(q("annat OR NOT tillit")), lines({"A 3 kontroll", "A 4 annat"}));
}

TEST_F(Search, listsAPlaceOnceHoweverManyPartsFindIt) {
    add(q("A"), lines({"P1: tillit"}));
    EXPECT_EQ(found(q("tillit OR till* OR \"tillit\"")), lines({"A 1 tillit"}));
    EXPECT_EQ(found(q("tillit AND tillit")), lines({"A 1 tillit"}));
}

TEST_F(Search, countsExactlyAndLimitsWhatItLists) {
    for (int i = 0; i < 5; ++i)
        add(QStringLiteral("D%1").arg(i), lines({"P1: tillit tillit", "P2: nej", "P3: tillit"}));
    all(q("tillit"));
    SearchOptions options;
    options.limit = 4;
    const SearchResult result =
        Searcher(m_study.study, m_study, &m_index).search(q("tillit"), options);
    EXPECT_EQ(result.totalOccurrences, 15);
    EXPECT_EQ(result.totalTurns, 10);
    EXPECT_EQ(result.totalDocuments, 5);
    ASSERT_EQ(result.occurrences.size(), 4U);
    EXPECT_EQ(result.hits().size(), 2U);
    EXPECT_EQ(result.hits().front().spans.size(), 2U);
}

TEST_F(Search, ranksTurnsWithMoreAndRarerWordsFirstAndTiesByDocument) {
    add(q("A"), lines({"P1: tillit och mycket annat som sägs här i en lång mening", "P1: tillit",
                       "P1: tillit"}));
    add(q("B"), lines({"P1: tillit tillit", "P1: sällan", "P1: tillit"}));
    all(q("tillit"));
    const Searcher searcher(m_study.study, m_study, &m_index);
    std::vector<std::pair<int, int>> order;
    for (const Hit& hit : searcher.search(q("tillit OR sällan")).hits())
        order.emplace_back(hit.document.value, hit.turn);
    EXPECT_EQ(order,
              (std::vector<std::pair<int, int>>{{2, 2}, {2, 1}, {1, 2}, {1, 3}, {2, 3}, {1, 1}}));
    const SearchResult ranked = searcher.search(q("tillit"));
    EXPECT_GT(ranked.occurrences.front().score, ranked.occurrences.back().score);
    EXPECT_GT(ranked.occurrences.back().score, 0);
}

TEST_F(Search, givesAllThatIsSaidWhereNoWordWasAskedFor) {
    add(q("A"), lines({"P1: Allt detta.", "P2: Annat."}));
    EXPECT_EQ(found(q("speaker:P1")), lines({"A 1 Allt detta."}));
}

TEST_F(Search, saysWhichWordNobodySays) {
    add(q("A"), lines({"P1: tillit"}));
    const SearchResult result = all(q("tillit OR misstro"));
    EXPECT_EQ(result.totalOccurrences, 1);
    EXPECT_EQ(result.notes, lines({"No document has the word “misstro”."}));
}

TEST_F(Search, findsWordsOfAnyLength) {
    const QString longWord = QString(3000, u'a');
    add(q("A"), {q("P1: före ") + longWord + q("b ") + longWord + q("c efter")});
    const SearchResult result = all(longWord + u'c');
    ASSERT_EQ(result.totalOccurrences, 1);
    EXPECT_EQ(result.occurrences.front().span, (codebook::Span{9 + 3002, 9 + 6003}));
    EXPECT_EQ(all(u'"' + longWord + q("b ") + longWord + q("c\"")).totalOccurrences, 1);
    EXPECT_EQ(all(QString(100, u'a') + u'*').totalOccurrences, 2);
}

TEST_F(Search, findsNothingInAnEmptyStudy) {
    EXPECT_EQ(all(q("tillit")).totalOccurrences, 0);
    EXPECT_EQ(all(q("NOT tillit")).totalOccurrences, 0);
}

TEST_F(Search, givesTheMatchingTurnsAsASet) {
    const auto a = add(q("A"), lines({"P1: tillit", "P2: nej", "P1: tilliten"}));
    const auto b = add(q("B"), lines({"P1: nej"}));
    m_index.update(m_study.study, m_study);
    const codebook::TurnSet turns =
        Searcher(m_study.study, m_study, &m_index).matchingTurns(q("tillit"));
    EXPECT_EQ(turns.turns(a), (std::vector<std::int32_t>{1, 3}));
    EXPECT_TRUE(turns.contains(a, 3));
    EXPECT_FALSE(turns.contains(a, 2));
    EXPECT_FALSE(turns.contains(b, 1));
    EXPECT_FALSE(turns.contains(codebook::DocumentId{99}, 1));
    EXPECT_EQ(turns.count(), 2U);
}

}  // namespace indexer
