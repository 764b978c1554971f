// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/error.h"
#include "indexer/search/value_pattern.h"
#include "tests/indexer/search/searched_study.h"

namespace indexer {

namespace {

QString q(const char* text) { return QString::fromUtf8(text); }

}  // namespace

/// Two interviews; two people in the first.
class Fields : public SearchedStudy {
   protected:
    Fields() {
        m_a = add(q("A"), {q("I: Frågan om tillit?"), q("P1: Svaret om tillit."),
                           q("P2: Mer om tillit."), q("P1: Slut.")});
        m_b = add(q("B (2)"), {q("Kim: Trust is hard."), q("Kim: Nothing.")}, q("en"));
        m_study.study.documents.find(m_b)->kind = q("focus group");
    }

    codebook::DocumentId m_a;
    codebook::DocumentId m_b;
};

TEST_F(Fields, selectBySpeakerInAnyCaseAndWithWildcards) {
    EXPECT_EQ(found(q("speaker:p1")), (QStringList{q("A 2 Svaret om tillit."), q("A 4 Slut.")}));
    EXPECT_EQ(found(q("speaker:P* tillit")), (QStringList{q("A 2 tillit"), q("A 3 tillit")}));
    EXPECT_EQ(all(q("speaker:*")).totalTurns, 6);
    const SearchResult nobody = all(q("speaker:P9"));
    EXPECT_EQ(nobody.totalTurns, 0);
    EXPECT_EQ(nobody.notes, QStringList{q("Nobody speaks as “P9”.")});
}

TEST_F(Fields, selectByDocumentKindAndLanguage) {
    EXPECT_EQ(all(q("document:A")).totalTurns, 4);
    EXPECT_EQ(all(q("document:\"B (2)\"")).totalTurns, 2);
    EXPECT_EQ(all(q("document:B*")).totalTurns, 2);
    EXPECT_EQ(all(q("kind:\"Focus Group\"")).totalTurns, 2);
    EXPECT_EQ(all(q("kind:interview language:sv")).totalTurns, 4);
    EXPECT_EQ(all(q("language:en kind:interview")).totalTurns, 0);
    EXPECT_EQ(refusal(q("document:a")), q("There is no document “a” (character 1 of the query)."));
    EXPECT_EQ(all(q("kind:media")).notes, QStringList{q("No document is of the kind “media”.")});
}

TEST_F(Fields, selectByGroupWithAllBelowIt) {
    m_study.study.documents.find(m_a)->group = q("wave 1/north");
    m_study.study.documents.find(m_b)->group = q("wave 10");
    EXPECT_EQ(all(q("group:\"wave 1\"")).totalTurns, 4);
    EXPECT_EQ(all(q("group:\"Wave 1/North\"")).totalTurns, 4);
    EXPECT_EQ(all(q("group:wave*")).totalTurns, 6);
    EXPECT_EQ(all(q("group:north")).notes, QStringList{q("No document is in the group “north”.")});
}

TEST_F(Fields, giveATurnItsSpeakersAttributesBeforeItsDocuments) {
    m_study.giveCase(m_a, q("P1"), q("side"), q("police"));
    m_study.giveCase(m_a, q("P2"), q("role"), q("manager"));
    m_study.giveDocument(m_a, q("side"), q("NGO"));
    EXPECT_EQ(found(q("attribute:side=Police")),
              (QStringList{q("A 2 Svaret om tillit."), q("A 4 Slut.")}));
    EXPECT_EQ(found(q("attribute:side=ngo")),
              (QStringList{q("A 1 Frågan om tillit?"), q("A 3 Mer om tillit.")}));
    EXPECT_EQ(found(q("attribute:role=manager tillit")), QStringList{q("A 3 tillit")});
    EXPECT_EQ(all(q("attribute:side")).totalTurns, 4);
    EXPECT_EQ(all(q("NOT attribute:side")).totalTurns, 2);
    EXPECT_EQ(all(q("attribute:side=p*")).totalTurns, 2);
    EXPECT_EQ(refusal(q("tillit attribute:Side=x")),
              q("There is no attribute “Side” (character 8 of the query)."));
    EXPECT_EQ(all(q("attribute:side=church")).notes,
              QStringList{q("Nobody and no document has “church” as “side”.")});
}

TEST_F(Fields, matchAnyOfSeveralValues) {
    m_study.giveDocument(m_b, q("tags"), q("ICT"));
    for (const auto& row : m_study.study.attributeValues)
        m_study.study.attributeValues.find(row.id)->values << q("participation");
    EXPECT_EQ(all(q("attribute:tags=participation")).totalTurns, 2);
    EXPECT_EQ(all(q("attribute:tags=ict")).totalTurns, 2);
}

TEST_F(Fields, joinCodesFromMemoryWithAllBelowThem) {
    const auto dilemmas = m_study.addCode(q("Dilemmas"), {}, q("structural"));
    const auto trust = m_study.addCode(q("Trust/lack"), dilemmas);
    const auto other = m_study.addCode(q("Other"), {}, q("cultural"));
    m_study.code(m_a, q("Svaret om"), trust);
    m_study.code(m_b, q("hard.\nKim: No"), other, q("Bo"));
    EXPECT_EQ(found(q("code:Dilemmas")), QStringList{q("A 2 Svaret om tillit.")});
    EXPECT_EQ(found(q("code:Dilemmas/Trust\\/lack tillit")), QStringList{q("A 2 tillit")});
    EXPECT_EQ(found(q("code:Other")),
              (QStringList{q("B (2) 1 Trust is hard."), q("B (2) 2 Nothing.")}));
    EXPECT_EQ(all(q("NOT code:*")).totalTurns, 3);
    EXPECT_EQ(all(q("code:dilem*")).totalTurns, 1);
    EXPECT_EQ(all(q("coder:Bo")).totalTurns, 2);
    EXPECT_EQ(all(q("perspective:Structural")).totalTurns, 1);
    EXPECT_EQ(all(q("perspective:*")).totalTurns, 3);
    EXPECT_EQ(refusal(q("code:None")), q("There is no code “None” in the codebook."));
    EXPECT_EQ(refusal(q("coder:bo")), q("There is no coder “bo” (character 1 of the query)."));
    EXPECT_EQ(all(q("perspective:none")).notes,
              QStringList{q("No code has the perspective “none”.")});
}

TEST_F(Fields, doNotTakeATouchingCodingForAnOverlap) {
    const auto code = m_study.addCode(q("X"));
    m_study.code(m_a, q("Frågan om tillit?\n"), code);
    EXPECT_EQ(all(q("code:X")).totalTurns, 1);
}

TEST_F(Fields, countCodingsOfAMergedCodeAsThoseOfItsTarget) {
    const auto kept = m_study.addCode(q("Kept"));
    const auto merged = m_study.addCode(q("Merged"));
    m_study.study.codes.find(merged)->mergedInto = kept;
    m_study.code(m_a, q("Slut"), merged);
    EXPECT_EQ(found(q("code:Kept")), QStringList{q("A 4 Slut.")});
    EXPECT_EQ(refusal(q("code:Merged")), q("There is no code “Merged” in the codebook."));
}

TEST_F(Fields, seeCodingsMadeAfterTheIndex) {
    const auto code = m_study.addCode(q("X"));
    EXPECT_EQ(all(q("code:X tillit")).totalTurns, 0);
    const int before = m_study.textsRead;
    m_study.code(m_a, q("Mer om"), code);
    EXPECT_EQ(all(q("code:X tillit")).totalTurns, 1);
    EXPECT_EQ(m_study.textsRead, before);
}

TEST_F(Fields, agreeWithAndWithoutAnIndex) {
    const auto code = m_study.addCode(q("X"));
    m_study.code(m_a, q("Mer om"), code);
    m_study.giveCase(m_a, q("P1"), q("side"), q("police"));
    m_index.update(m_study.study, m_study);
    const Searcher with(m_study.study, m_study, &m_index);
    const Searcher without(m_study.study, m_study, nullptr);
    for (const char* field : {"code:X", "attribute:side=police", "speaker:Kim", "NOT code:X",
                              "document:A (speaker:P1 OR code:X)"}) {
        const auto alone = without.matchingTurns(q(field));
        const auto withWords = with.matchingTurns(q("(%1) NOT nowhere").arg(q(field)));
        for (const codebook::Document& document : m_study.study.documents)
            EXPECT_EQ(alone.turns(document.id), withWords.turns(document.id)) << field;
    }
}

TEST(ValuePattern, matchesWholeValues) {
    EXPECT_TRUE(ValuePattern(q("Å")).matches(q("a\xcc\x8a")));
    EXPECT_FALSE(ValuePattern(q("pol")).matches(q("polis")));
    EXPECT_TRUE(ValuePattern(q("p*s")).matches(q("polis")));
    EXPECT_TRUE(ValuePattern(q("*o*i*")).matches(q("polis")));
    EXPECT_FALSE(ValuePattern(q("*i*o*")).matches(q("polis")));
    EXPECT_FALSE(ValuePattern(q("aba*aba")).matches(q("ababa")));
    EXPECT_TRUE(ValuePattern(q("**")).matches(QString()));
    EXPECT_FALSE(ValuePattern(q("P*"), Qt::CaseSensitive).matches(q("p1")));
}

}  // namespace indexer
