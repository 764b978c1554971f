// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One interview in several languages: each turn's words are found by the rules of its own.
#include "indexer/search/concordance.h"
#include "tests/indexer/search/searched_study.h"

namespace indexer {

namespace {

QString q(const char* text) { return QString::fromUtf8(text); }

}  // namespace

class MixedLanguages : public SearchedStudy {
   protected:
    MixedLanguages() {
        m_mixed =
            add(q("A"),
                {q("I: Var låg byn? Polisens byar."), q("P1: Near other villages and cities, men."),
                 q("I: Byarna, polisen och cities."), q("P1: Our village. A café in the city.")});
        m_study.setLanguage(m_mixed, 2, q("en"));
        m_study.setLanguage(m_mixed, 4, q("en"));
        add(q("B"), {q("P2: Polisen kom till byn."), q("P2: Ja.")});
    }

    codebook::DocumentId m_mixed;
};

TEST_F(MixedLanguages, areFoundByTheirOwnForms) {
    EXPECT_EQ(found(q("villages")), (QStringList{q("A 2 villages"), q("A 4 village")}));
    EXPECT_EQ(found(q("village")), (QStringList{q("A 2 villages"), q("A 4 village")}));
    // In Swedish “cities” is no form of “city”.
    EXPECT_EQ(found(q("city")), (QStringList{q("A 2 cities"), q("A 4 city")}));
    EXPECT_EQ(found(q("cities")), (QStringList{q("A 2 cities"), q("A 3 cities"), q("A 4 city")}));
    EXPECT_EQ(found(q("cit*")), (QStringList{q("A 2 cities"), q("A 3 cities"), q("A 4 city")}));
    EXPECT_EQ(found(q("polis")),
              (QStringList{q("A 1 Polisens"), q("A 3 polisen"), q("B 1 Polisen")}));
    EXPECT_EQ(found(q("bya*")), (QStringList{q("A 1 byar"), q("A 3 Byarna")}));
}

TEST_F(MixedLanguages, foldLettersAsTheirOwnReadersDo) {
    const auto lag = add(q("C"), {q("P1: Han låg där."), q("P1: It was in Låg.")});
    m_study.setLanguage(lag, 2, q("en"));
    EXPECT_EQ(found(q("\"lag\"")), QStringList{q("C 2 Låg")});
    EXPECT_EQ(found(q("\"låg\"")), (QStringList{q("A 1 låg"), q("C 1 låg"), q("C 2 Låg")}));
}

TEST_F(MixedLanguages, keepPhrasesAndNeighboursWithinATurn) {
    EXPECT_EQ(found(q("\"other villages\"")), QStringList{q("A 2 other villages")});
    EXPECT_EQ(found(q("\"och cities\"")), QStringList{q("A 3 och cities")});
    EXPECT_EQ(found(q("\"and cities\" OR \"och cities\"")),
              (QStringList{q("A 2 and cities"), q("A 3 och cities")}));
    EXPECT_EQ(found(q("village NEAR café")), QStringList{q("A 4 village. A café")});
    EXPECT_EQ(found(q("cities polis")), (QStringList{q("A 3 polisen"), q("A 3 cities")}));
    EXPECT_EQ(found(q("cities NOT polis")), (QStringList{q("A 2 cities"), q("A 4 city")}));
}

TEST_F(MixedLanguages, areSelectedTurnByTurn) {
    EXPECT_EQ(found(q("language:en")), (QStringList{q("A 2 Near other villages and cities, men."),
                                                    q("A 4 Our village. A café in the city.")}));
    EXPECT_EQ(all(q("language:SV")).totalTurns, 4);
    EXPECT_EQ(all(q("NOT language:en")).totalTurns, 4);
    EXPECT_EQ(all(q("language:*")).totalTurns, 6);
    EXPECT_EQ(found(q("cities language:sv")), QStringList{q("A 3 cities")});
    EXPECT_EQ(all(q("language:fi")).notes, QStringList{q("No turn is in the language “fi”.")});
}

TEST_F(MixedLanguages, areTheSameWithAndWithoutAnIndex) {
    m_index.update(m_study.study, m_study);
    const Searcher with(m_study.study, m_study, &m_index);
    const Searcher without(m_study.study, m_study, nullptr);
    for (const char* field : {"language:en", "language:sv", "NOT language:sv", "language:fi",
                              "language:e* speaker:P1", "language:sv OR speaker:P1"}) {
        const auto alone = without.matchingTurns(q(field));
        const auto withWords = with.matchingTurns(q("(%1) NOT nowhere").arg(q(field)));
        for (const codebook::Document& document : m_study.study.documents)
            EXPECT_EQ(alone.turns(document.id), withWords.turns(document.id)) << field;
    }
}

TEST_F(MixedLanguages, followWhatIsSaidOfThem) {
    EXPECT_EQ(found(q("city")).size(), 2);
    m_study.setLanguage(m_mixed, 3, q("en"));
    EXPECT_EQ(found(q("city")).size(), 3);
    EXPECT_EQ(found(q("polis")), (QStringList{q("A 1 Polisens"), q("B 1 Polisen")}));
    m_study.study.documents.find(m_mixed)->language = q("en");
    EXPECT_EQ(all(q("language:en")).totalTurns, 4);
}

TEST_F(MixedLanguages, areToldWithEachOccurrence) {
    m_study.study.documents.find(m_mixed)->language = q("sv-FI");
    const auto hits = all(q("cities")).occurrences;
    ASSERT_EQ(hits.size(), 3U);
    EXPECT_EQ(hits[0].language.toString(), q("en"));
    EXPECT_EQ(hits[1].language.toString(), q("sv"));
    const auto withoutWords = all(q("speaker:P1")).occurrences;
    ASSERT_EQ(withoutWords.size(), 2U);
    EXPECT_EQ(withoutWords[0].language.toString(), q("en"));
    EXPECT_EQ(all(q("language:sv-FI")).totalTurns, 2) << "as the document has it";
}

TEST_F(MixedLanguages, haveTheirWordsCountedByTheirOwnRules) {
    // A colon within a word is Swedish: EU:s is one word there, two in English.
    const auto mixed = add(q("C"), {q("P1: det är EU:s polis"), q("P1: this is EU:s police")});
    m_study.setLanguage(mixed, 2, q("en"));
    ConcordanceOptions options;
    options.context = 2;
    const auto swedish = concordance(all(q("\"polis\" document:C")).occurrences, m_study, options);
    const auto english = concordance(all(q("police document:C")).occurrences, m_study, options);
    ASSERT_EQ(swedish.size(), 1U);
    ASSERT_EQ(english.size(), 1U);
    EXPECT_EQ(swedish.front().context.before, q("är EU:s "));
    EXPECT_EQ(english.front().context.before, q("EU:s "));
}

}  // namespace indexer
