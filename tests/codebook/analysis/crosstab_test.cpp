// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables over drawn studies, small enough to count by hand.
#include "codebook/analysis/crosstab.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include "codebook/error.h"
#include "codebook/project/lookup.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"
#include "tests/support/drawn_study.h"

namespace {

using codebook::Axis;
using codebook::CrossTab;
using codebook::CrossTabOptions;
using codebook::Project;

class CrossTabOf : public ::testing::Test {
   protected:
    void draw(const char* drawing) {
        m_project = tests::drawProject(m_folder.filePath(QStringLiteral("study.samsyn")),
                                       QString::fromUtf8(drawing));
    }
    CrossTab table(const char* rows, const char* columns,
                   const CrossTabOptions& options = {}) const {
        return codebook::crossTab(m_project->study(), *m_project, axis(rows), axis(columns),
                                  options);
    }
    CrossTab table(const char* rows, const char* columns, const char* within,
                   const char* count = "passages") const {
        CrossTabOptions options;
        options.within = codebook::withinFrom(QString::fromUtf8(within));
        options.count = codebook::countFrom(QString::fromUtf8(count));
        return table(rows, columns, options);
    }
    Axis axis(const char* spec) const {
        return codebook::axisFrom(QString::fromUtf8(spec), m_project->study(), {}, m_project.get());
    }
    /// The words of a cell, joined by " | ".
    QString wordsOf(const CrossTab& table, std::size_t row, std::size_t column) const {
        QStringList words;
        for (const auto& place : table.cells[row][column].places)
            words << m_project->text(place.document)->slice(place.span);
        return words.join(QStringLiteral(" | "));
    }
    static std::vector<std::vector<std::int64_t>> counts(const CrossTab& table) {
        std::vector<std::vector<std::int64_t>> rows;
        for (const auto& row : table.cells) {
            rows.emplace_back();
            for (const auto& cell : row) rows.back().push_back(cell.count);
        }
        return rows;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_project;
};

using Counts = std::vector<std::vector<std::int64_t>>;
using Totals = std::vector<std::int64_t>;

TEST_F(CrossTabOf, countsThePiecesThatRowAndColumnShare) {
    draw("P1: [we lack {time and money}(Resources) here](Dilemma), and [again](Dilemma) we wait.");
    const CrossTab result = table("code:Dilemma", "code:Resources");
    EXPECT_EQ(counts(result), (Counts{{1}}));
    EXPECT_EQ(wordsOf(result, 0, 0), QStringLiteral("time and money"));
    EXPECT_EQ(result.cells[0][0].codings.size(), 2U);
}

TEST_F(CrossTabOf, tellsTheLanguagesOfTurnsApart) {
    draw(R"(
        == A
        I: [hur då](D)
        P1: [well](D) [you know](D)
        P1: [jo](D)
        == B
        P1: [joo](D)
        == C
        P1: [?](D)
    )");
    codebook::Step step(m_project->study(), QStringLiteral("Say the languages"));
    const auto document = [&](const char* name) {
        return codebook::documentNamed(m_project->study(), QString::fromUtf8(name));
    };
    step.setLanguage(document("A"), QStringLiteral("sv"));
    step.setLanguage(document("B"), QStringLiteral("fi"));
    step.setLanguage(document("C"), {});
    codebook::Turns turns = *m_project->turns(document("A"));
    turns[1].language = codebook::LanguageCode(u"en");
    step.setTurns(document("A"), turns);
    m_project->execute(std::move(step).command());

    const CrossTab result = table("language", "code:D");
    EXPECT_EQ(result.rows, (QStringList{QStringLiteral("en"), QStringLiteral("fi"),
                                        QStringLiteral("sv"), QStringLiteral("unknown")}));
    EXPECT_EQ(counts(result), (Counts{{2}, {1}, {2}, {1}}));
    EXPECT_EQ(wordsOf(result, 0, 0), QStringLiteral("well | you know"));
    EXPECT_EQ(counts(table("code:D", "speaker*language")).front().size(), 16U);
}

TEST_F(CrossTabOf, countsAPassageOnceHoweverOftenItWasCoded) {
    draw("P1: [we lack {time}(D@Bo) and money](D) and [we {lack trust as](D) always}(F, F@Bo).");
    const CrossTab result = table("code:D", "code:F");
    EXPECT_EQ(counts(result), (Counts{{1}}));
    EXPECT_EQ(wordsOf(result, 0, 0), QStringLiteral("lack trust as"));
    EXPECT_EQ(counts(table("code:D", "document")), (Counts{{2}}));
}

TEST_F(CrossTabOf, doesNotTakeTouchingForOverlapping) {
    draw("P1: [we lack ](D)[time](F) and {money}(D).");
    EXPECT_EQ(counts(table("code:D", "code:F")), (Counts{{0}}));
    EXPECT_EQ(counts(table("code:D", "document")), (Counts{{2}}));
}

TEST_F(CrossTabOf, keepsTouchingPassagesOfOneCodeApart) {
    draw("P1: [we lack ](D)[time](D).");
    EXPECT_EQ(counts(table("code:D", "document")), (Counts{{2}}));
}

TEST_F(CrossTabOf, countsTheRowsPassagesWithinTheSameTurn) {
    draw(
        "P1: [lack](D) of [money](F) and [a lack](D).\nI: Why?\nP1: [lack again](D).\nI: And?\n"
        "P1: [trust](F).");
    EXPECT_EQ(counts(table("code:D", "code:F", "turn")), (Counts{{2}}));
    EXPECT_EQ(counts(table("code:D", "code:F", "turns:1")), (Counts{{2}}));
    EXPECT_EQ(counts(table("code:D", "code:F", "turns:2")), (Counts{{3}}));
    EXPECT_EQ(counts(table("code:F", "code:D", "turns:2")), (Counts{{2}}));
}

TEST_F(CrossTabOf, looksThroughDocumentsAndCases) {
    draw(
        "== one\nP1: [lack](D).\nP2: [money](F).\n== two\nP3: [lack](D).\n== three\nP4: "
        "[money](F).");
    EXPECT_EQ(counts(table("code:D", "code:F", "document")), (Counts{{1}}));
    EXPECT_EQ(counts(table("code:D", "code:F", "case")), (Counts{{0}}));
}

TEST_F(CrossTabOf, findsTheSameCaseInTwoDocuments) {
    draw("== one\nP1: [lack](D).\n== two\nP1: [money](F).");
    EXPECT_EQ(counts(table("code:D", "code:F", "case")), (Counts{{0}}));
    codebook::Step step(m_project->study(), QStringLiteral("link"));
    const auto& study = m_project->study();
    const auto first = study.speakers.begin();
    auto second = first;
    ++second;
    step.linkSpeaker(second->id, study.cases.at(first->person).guid);
    m_project->execute(step.command());
    EXPECT_EQ(counts(table("code:D", "code:F", "case")), (Counts{{1}}));
}

TEST_F(CrossTabOf, countsOtherThingsThanPassages) {
    draw(
        "== one\nI: [What do you](D) lack?\nP1: [lack](D) and [more lack](D).\n== two\nP1: "
        "[lack](D@Bo).");
    EXPECT_EQ(table("code:D", "coder", "overlap").total, 4);
    EXPECT_EQ(table("code:D", "coder", "overlap", "codings").total, 4);
    EXPECT_EQ(table("code:D", "coder", "overlap", "turns").total, 3);
    EXPECT_EQ(table("code:D", "coder", "overlap", "documents").total, 2);
    EXPECT_EQ(table("code:D", "coder", "overlap", "cases").total, 2);
    EXPECT_EQ(table("code:D", "coder", "overlap", "words").total, 7);
}

TEST_F(CrossTabOf, countsWordsOnceWherePassagesOfSeveralRowsShareThem) {
    draw("P1: [we {lack time](A) today}(B).");
    const CrossTab result = table("code:A,B", "document", "overlap", "words");
    EXPECT_EQ(counts(result), (Counts{{3}, {3}}));
    EXPECT_EQ(result.columnTotals, (Totals{4}));
    EXPECT_EQ(result.total, 4);
    EXPECT_TRUE(result.cellsShareThings);
}

TEST_F(CrossTabOf, totalsCountDistinctThings) {
    draw("+ F/x\n+ F/y\nP1: [{{lack}(F/x)}(F/y)](D) and [other](D).");
    const CrossTab result = table("code:D", "codes:F");
    EXPECT_EQ(counts(result), (Counts{{1, 1}}));
    EXPECT_EQ(result.rowTotals, (Totals{1}));
    EXPECT_EQ(result.total, 1);
    EXPECT_TRUE(result.cellsShareThings);
    ASSERT_EQ(result.excluded.size(), 1U);
    EXPECT_EQ(result.excluded[0].count, 1);
}

TEST_F(CrossTabOf, takesAChildWithAllBelowIt) {
    draw("+ F/x/deep\n+ F/y\nP1: [lack](F/x/deep) and [more](F/y) and [x](F/x).");
    const CrossTab result = table("codes:F", "document");
    EXPECT_EQ(result.rows, (QStringList{QStringLiteral("x"), QStringLiteral("y")}));
    EXPECT_EQ(counts(result), (Counts{{2}, {1}}));
}

TEST_F(CrossTabOf, inheritsPerspectives) {
    draw(
        "+ S (structural)\n+ S/law\n+ C (cultural)\n+ C/trust\nP1: [{lack}(S/law) of trust](D, "
        "C/trust).");
    const CrossTab result = table("code:D", "perspective");
    EXPECT_EQ(result.columns,
              (QStringList{QStringLiteral("structural"), QStringLiteral("cultural")}));
    EXPECT_EQ(counts(result), (Counts{{1, 1}}));
    EXPECT_EQ(wordsOf(result, 0, 0), QStringLiteral("lack"));
}

TEST_F(CrossTabOf, splitsByAttributesOfWhoSpeaks) {
    draw(
        "== one\nI: Why?\nP1: [lack](D).\nN1: [lack](D) and [lack](D).\n% P1: side = police\n"
        "% N1: side = NGO");
    const CrossTab result = table("code:D", "attribute:side");
    EXPECT_EQ(result.columns, (QStringList{QStringLiteral("NGO"), QStringLiteral("police")}));
    EXPECT_EQ(counts(result), (Counts{{2, 1}}));
}

TEST_F(CrossTabOf, puttingATagTwiceCountsAPassageInBothColumnsButOnceInAll) {
    draw("P1: [lack](D).\n% P1: area = north|south");
    const CrossTab result = table("code:D", "attribute:area");
    EXPECT_EQ(counts(result), (Counts{{1, 1}}));
    EXPECT_EQ(result.total, 1);
}

TEST_F(CrossTabOf, splitsByGroupsOfDocuments) {
    draw(R"(
        == P1 (in wave 1/north)
        It is [ours](habit).
        == P2 (in wave 1/south)
        It is [mine](habit). And [his](law).
        == P3 (in wave 2)
        It is [hers](law).
        == P4
        It is [theirs](habit).
    )");
    const CrossTab waves = table("codes:", "group");
    EXPECT_EQ(waves.columns, (QStringList{QStringLiteral("wave 1"), QStringLiteral("wave 2")}));
    EXPECT_EQ(counts(waves), (std::vector<std::vector<std::int64_t>>{{2, 0}, {1, 1}}));
    EXPECT_EQ(counts(table("codes:", "group:wave 1")),
              (std::vector<std::vector<std::int64_t>>{{1, 1}, {0, 1}}));
    EXPECT_THROW(axis("group:wave 2"), codebook::Conflict);
    EXPECT_THROW(axis("group:wave"), codebook::Conflict);
}

TEST_F(CrossTabOf, nestsAxes) {
    draw(
        "+ S (structural)\n+ C (cultural)\n"
        "== one\nP1: [{lack}(S) of](D).\n== two\nN1: [{lack}(C) of](D).\n% P1: side = police\n"
        "% N1: side = NGO");
    const CrossTab result = table("code:D", "attribute:side*perspective");
    EXPECT_EQ(
        result.columns,
        (QStringList{QStringLiteral("NGO · structural"), QStringLiteral("NGO · cultural"),
                     QStringLiteral("police · structural"), QStringLiteral("police · cultural")}));
    EXPECT_EQ(counts(result), (Counts{{0, 1, 1, 0}}));
}

TEST_F(CrossTabOf, nestsTwoCodeAxesAsWhatTheyShare) {
    draw(
        "+ Part/staff\n+ Judgement/advance\n+ Judgement/difficulty\n"
        "P1: [{all went well}(Judgement/advance) but not "
        "{this}(Judgement/difficulty)](Part/staff).");
    const CrossTab result = table("codes:Part*codes:Judgement", "document");
    EXPECT_EQ(counts(result), (Counts{{1}, {1}}));
    EXPECT_EQ(wordsOf(result, 1, 0), QStringLiteral("this"));
}

TEST_F(CrossTabOf, separatesCoders) {
    draw("P1: [lack](D) and [more](D@Bo) and {both}(D, D@Bo).");
    const CrossTab result = table("code:D", "coder");
    EXPECT_EQ(counts(result), (Counts{{2, 2}}));
    EXPECT_EQ(result.total, 3);
}

TEST_F(CrossTabOf, namesSpeakersByTheirDocumentWhereALabelIsUsedTwice) {
    draw("== one\nP1: [lack](D).\n== two\nP1: [lack](D) and [lack](D).\nP2: no.");
    const CrossTab result = table("code:D", "speaker");
    EXPECT_EQ(result.columns, (QStringList{QStringLiteral("P1 (one)"), QStringLiteral("P1 (two)"),
                                           QStringLiteral("P2")}));
    EXPECT_EQ(counts(result), (Counts{{1, 2, 0}}));
}

TEST_F(CrossTabOf, keepsOnlyCodingsWhoseTurnMatches) {
    draw("P1: [lack](D).\nI: Why?\nP1: [lack](D).");
    CrossTabOptions options;
    options.where.emplace();
    options.where->add(codebook::DocumentId{1}, 3);
    const CrossTab result = table("code:D", "document", options);
    EXPECT_EQ(counts(result), (Counts{{1}}));
    ASSERT_EQ(result.excluded.size(), 1U);
    EXPECT_EQ(result.excluded[0].count, 1);
    options.where.emplace();
    EXPECT_EQ(table("code:D", "document", options).total, 0);
}

TEST_F(CrossTabOf, countsMergedCodesAsTheOneTheyBecame) {
    draw("+ old\n+ new\nP1: [lack](old) and [more](new).");
    codebook::Step step(m_project->study(), QStringLiteral("merge"));
    const auto& codes = m_project->study().codes;
    step.mergeCodes(codes.begin()->id, (++codes.begin())->id);
    m_project->execute(step.command());
    EXPECT_EQ(counts(table("code:new", "document")), (Counts{{2}}));
    EXPECT_THROW(table("code:old", "document"), codebook::Conflict);
}

TEST_F(CrossTabOf, everyCodingOfACellReachesIntoItsWords) {
    draw("P1: [a {b [c](F) d}(D@Bo) {e](D) f}(F) g [h](D).");
    const CrossTab result = table("code:D", "code:F");
    for (const auto coding : result.cells[0][0].codings) {
        const auto span = m_project->study().codings.at(coding).span;
        const auto& places = result.cells[0][0].places;
        EXPECT_TRUE(std::any_of(places.begin(), places.end(),
                                [&](const auto& place) { return place.span.overlaps(span); }));
    }
    EXPECT_EQ(wordsOf(result, 0, 0), QStringLiteral("c | e"));
}

TEST_F(CrossTabOf, refusesAxesThatSayNothing) {
    draw("P1: [lack](D).");
    for (const char* spec : {"", "codes:D", "code:", "code:nothing", "attribute:side",
                             "perspective", "colour:red", "codes:D*", "document*nothing"})
        EXPECT_THROW(axis(spec), codebook::Conflict) << spec;
    EXPECT_THROW(codebook::withinFrom(QStringLiteral("turns:x")), codebook::Conflict);
    EXPECT_THROW(codebook::withinFrom(QStringLiteral("turns:-1")), codebook::Conflict);
    EXPECT_THROW(codebook::countFrom(QStringLiteral("letters")), codebook::Conflict);
}

TEST_F(CrossTabOf, someDocumentsAndCodersInTheOrderThatTheyAreNamed) {
    draw(R"(
        == P1
        P1: It is [ours](A).
        == P2, again
        P2: It is [ours](A, A@Bo) and [theirs](A).
        == P3/b
        P3: It is [nobody's](A@Bo).
    )");
    const CrossTab result = table("code:A", "document:P3\\/b,P1,P2\\, again");
    EXPECT_EQ(result.columns.join(u'|').toStdString(), "P3/b|P1|P2, again");
    EXPECT_EQ(counts(result), (Counts{{1, 1, 2}}));
    EXPECT_EQ(counts(table("code:A", "document:P1")), (Counts{{1}}));
    EXPECT_EQ(counts(table("code:A", "coder:Bo,Ada")), (Counts{{2, 3}}));
    EXPECT_EQ(counts(table("code:A", "coder:Bo")), (Counts{{2}}));
    EXPECT_EQ(counts(table("code:A*coder:Bo", "document:P1,P3\\/b")), (Counts{{0, 1}}));
    for (const char* unknown : {"document:P1,P9", "coder:Cy"})
        EXPECT_THROW(axis(unknown), codebook::Conflict) << unknown;
}

}  // namespace
