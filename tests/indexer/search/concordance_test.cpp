// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/search/concordance.h"

#include "indexer/search/context.h"
#include "tests/indexer/search/searched_study.h"

namespace indexer {

namespace {

QString q(const char* text) { return QString::fromUtf8(text); }

}  // namespace

TEST(Context, countsCharactersAsCodePoints) {
    const codebook::DocumentText text(q("🙂 ett två tre 🙂"));
    EXPECT_EQ(contextOf(text, {6, 9}, 4), (Context{q("ett "), q("två"), q(" tre")}));
    EXPECT_EQ(contextOf(text, {6, 9}, 99), (Context{q("🙂 ett "), q("två"), q(" tre 🙂")}));
    EXPECT_EQ(contextOf(text, {6, 9}, 0), (Context{QString(), q("två"), QString()}));
}

TEST(Context, countsWordsWithTheSignsBetweenThem) {
    const codebook::DocumentText text(q("Ett, två; tre fyra: fem – sex. Sju"));
    EXPECT_EQ(contextOf(text, {14, 18}, 2, ContextUnit::Words),
              (Context{q("två; tre "), q("fyra"), q(": fem – sex. ")}));
    EXPECT_EQ(contextOf(text, {14, 18}, 50, ContextUnit::Words),
              (Context{q("Ett, två; tre "), q("fyra"), q(": fem – sex. Sju")}));
}

TEST(Context, findsWordsHoweverLongTheyAre) {
    const QString longWord(5000, u'x');
    const codebook::DocumentText text(q("a b ") + longWord + q(" mitt ") + longWord + q(" c d"));
    const codebook::Span middle{5005, 5009};
    EXPECT_EQ(contextOf(text, middle, 2, ContextUnit::Words),
              (Context{q("b ") + longWord + u' ', q("mitt"), u' ' + longWord + q(" c ")}));
}

TEST(Context, staysWithinTheText) {
    const codebook::DocumentText text(q("ett"));
    EXPECT_EQ(contextOf(text, {-5, 99}, 10), (Context{QString(), q("ett"), QString()}));
    EXPECT_EQ(contextOf(text, {0, 3}, 1 << 30, ContextUnit::Words).text, q("ett"));
    EXPECT_EQ(contextOf(codebook::DocumentText(QString()), {0, 0}, 5, ContextUnit::Words),
              Context{});
}

class Concordance : public SearchedStudy {
   protected:
    Concordance() {
        add(q("A"), {q("P1: zebra har tillit\ttill alla"), q("P1: ärlig tillit, åter"),
                     q("P1: åter bra tillit, zebra")});
        add(q("B"), {q("P1: en bra tillit ärligt")});
    }

    QStringList keywordsAround(ConcordanceOrder order) {
        ConcordanceOptions options;
        options.context = 2;
        options.order = order;
        options.language = q("sv");
        QStringList lines;
        for (const ConcordanceLine& line :
             concordance(all(q("tillit")).occurrences, m_study, options))
            lines << line.context.before + u'|' + line.context.after;
        return lines;
    }
};

TEST_F(Concordance, standsInDocumentOrderOnOneLineEach) {
    EXPECT_EQ(keywordsAround(ConcordanceOrder::Document),
              (QStringList{q("zebra har | till alla "), q("P1: ärlig |, åter P1: "),
                           q("åter bra |, zebra"), q("en bra | ärligt")}));
}

TEST_F(Concordance, sortsByTheWordsBeforeFromTheKeywordOutwards) {
    // bra en < bra åter < har < ärlig: å comes after z, and ä after å.
    EXPECT_EQ(keywordsAround(ConcordanceOrder::Left),
              (QStringList{q("en bra | ärligt"), q("åter bra |, zebra"),
                           q("zebra har | till alla "), q("P1: ärlig |, åter P1: ")}));
}

TEST_F(Concordance, sortsByTheWordsAfterAsTheLanguageDoes) {
    EXPECT_EQ(keywordsAround(ConcordanceOrder::Right),
              (QStringList{q("zebra har | till alla "), q("åter bra |, zebra"),
                           q("P1: ärlig |, åter P1: "), q("en bra | ärligt")}));
}

TEST_F(Concordance, keepsTheGivenOrderAndEachLinesPlace) {
    auto occurrences = all(q("tillit")).occurrences;
    std::reverse(occurrences.begin(), occurrences.end());
    ConcordanceOptions options;
    options.order = ConcordanceOrder::Given;
    const auto lines = concordance(occurrences, m_study, options);
    ASSERT_EQ(lines.size(), 4U);
    for (std::size_t i = 0; i < lines.size(); ++i) EXPECT_EQ(lines[i].occurrence, occurrences[i]);
}

}  // namespace indexer
