// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/error.h"
#include "tests/indexer/search/searched_study.h"

namespace indexer {

namespace {

QString q(const char* text) { return QString::fromUtf8(text); }

}  // namespace

/// Two interviews in which an interviewer asks; P1 of both is the same person.
class Structure : public SearchedStudy {
   protected:
    Structure() {
        m_a = add(q("A"), {q("I: Hur är tilliten?"), q("P1: Den är svag."), q("P2: Eller stark."),
                           q("I: Och samverkan?"), q("I: Den i kommunen?"), q("P1: Bra nu.")});
        m_b = add(q("B"), {q("I: Polissamverkan?"), q("P1: Stark 2021, 2022.")});
        const codebook::CaseId eva = m_study.giveCase(m_a, q("P1"), q("name"), q("Eva"));
        std::vector<codebook::SpeakerId> interviewers;
        std::vector<codebook::SpeakerId> ofEva;
        for (const codebook::Speaker& speaker : m_study.study.speakers)
            if (speaker.label == u'I')
                interviewers.push_back(speaker.id);
            else if (speaker.label == q("P1"))
                ofEva.push_back(speaker.id);
        for (const codebook::SpeakerId id : interviewers)
            m_study.study.speakers.find(id)->isInterviewer = true;
        for (const codebook::SpeakerId id : ofEva) m_study.study.speakers.find(id)->person = eva;
    }
    void memo(codebook::MemoSubject subject, QUuid about, const char* text,
              codebook::Span span = {}) {
        codebook::Memo memo;
        memo.id.value = std::max(1, static_cast<std::int32_t>(m_study.study.memos.idLimit()));
        memo.subject = subject;
        memo.about = about;
        memo.text = q(text);
        memo.span = span;
        m_study.study.memos.put(memo);
    }

    codebook::DocumentId m_a;
    codebook::DocumentId m_b;
};

TEST_F(Structure, findsWhatStandsAtMostSoManyTurnsApart) {
    EXPECT_EQ(found(q("svag WITHIN/1 stark")), (QStringList{q("A 2 svag"), q("A 3 stark")}));
    EXPECT_EQ(found(q("svag WITHIN/2 samverkan")),
              (QStringList{q("A 2 svag"), q("A 4 samverkan")}));
    EXPECT_EQ(found(q("svag WITHIN/1 samverkan")), QStringList{});
}

TEST_F(Structure, findsWhatAnswersAQuestion) {
    EXPECT_EQ(found(q("stark ANSWERS tillit*")), QStringList{q("A 3 stark")});
    EXPECT_EQ(found(q("speaker:P* ANSWERS samverkan")), QStringList{q("A 6 Bra nu.")});
    EXPECT_EQ(found(q("svag ANSWERS samverkan")), QStringList{});
    EXPECT_EQ(found(q("stark ANSWERS svag")), QStringList{});
}

TEST_F(Structure, findsWhatStandsInTheSameDocumentOrIsSaidByTheSameCase) {
    EXPECT_EQ(found(q("svag SAME/document bra")), (QStringList{q("A 2 svag"), q("A 6 Bra")}));
    EXPECT_EQ(found(q("svag SAME/document 2021")), QStringList{});
    EXPECT_EQ(found(q("svag SAME/case 2021")), (QStringList{q("A 2 svag"), q("B 2 2021")}));
    EXPECT_EQ(found(q("stark SAME/case svag")), (QStringList{q("A 2 svag"), q("B 2 Stark")}));
}

TEST_F(Structure, findsPartsOfCompounds) {
    EXPECT_EQ(found(q("*samverkan*")), (QStringList{q("A 4 samverkan"), q("B 1 Polissamverkan")}));
    EXPECT_EQ(found(q("*samverkan NOT samverkan")), QStringList{q("B 1 Polissamverkan")});
    EXPECT_EQ(all(q("*samverkan")).forms.front().forms,
              (QStringList{q("polissamverkan"), q("samverkan")}));
}

TEST_F(Structure, findsRegularExpressionsInAllTextOrInWhatWordsFind) {
    EXPECT_EQ(found(q("/20\\d\\d/")), (QStringList{q("B 2 2021"), q("B 2 2022")}));
    EXPECT_EQ(found(q("/am.erk/")), (QStringList{q("A 4 amverk"), q("B 1 amverk")}));
    EXPECT_EQ(found(q("stark /\\d+$|\\d+(?=,)/")), (QStringList{q("B 2 Stark"), q("B 2 2021")}));
    EXPECT_EQ(found(q("speaker:P1 NOT /\\d/")),
              (QStringList{q("A 2 Den är svag."), q("A 6 Bra nu.")}));
    EXPECT_EQ(found(q("/^hur/ OR nu")), (QStringList{q("A 1 Hur"), q("A 6 nu")}));
}

TEST_F(Structure, stopsARegularExpressionThatExplodesAndPointsToIt) {
    add(q("C"), {QString(40'000, u'a')});
    try {
        all(q("P1 OR /((a|aa)+)+c/"));
        FAIL();
    } catch (const QueryError& error) {
        EXPECT_EQ(error.place(), 7);
        EXPECT_TRUE(error.message().contains(q("was stopped")));
    }
}

TEST_F(Structure, findsWhatMemosAreAbout) {
    EXPECT_EQ(all(q("memo:*")).totalTurns, 0);
    memo(codebook::MemoSubject::Document, m_study.study.documents.at(m_b).guid, "compare later");
    memo(codebook::MemoSubject::Passage, m_study.study.documents.at(m_a).guid, "Weak trust",
         m_study.turns(m_a)->at(1).words);
    EXPECT_EQ(found(q("memo:\"weak TRUST\"")), QStringList{q("A 2 Den är svag.")});
    EXPECT_EQ(all(q("memo:compare")).totalTurns, 2);
    EXPECT_EQ(all(q("memo:*")).totalTurns, 3);
    EXPECT_EQ(all(q("memo:nothing")).notes,
              QStringList{q("No memo about the text has “nothing”.")});
    const codebook::CodeId code = m_study.addCode(q("Trust"));
    m_study.code(m_a, q("stark"), code);
    memo(codebook::MemoSubject::Code, m_study.study.codes.at(code).guid, "is it one code?");
    EXPECT_EQ(found(q("memo:\"one code\"")), QStringList{q("A 3 Eller stark.")});
}

}  // namespace indexer
