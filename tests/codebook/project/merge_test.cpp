// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QFile>

#include "codebook/error.h"
#include "codebook/project/lookup.h"
#include "codebook/project/project.h"
#include "codebook/store/store.h"
#include "tests/support/revised_study.h"
#include "tests/support/two_copies.h"

using namespace codebook;
using namespace tests;

namespace {

QString said(const char* text) { return QString::fromUtf8(text); }

std::size_t count(const MergeReport& report, MergeNote::Kind kind) {
    return static_cast<std::size_t>(
        std::count_if(report.notes.begin(), report.notes.end(),
                      [&](const MergeNote& note) { return note.kind == kind; }));
}

}  // namespace

TEST_F(TwoCopies, combineWhatDoesNotContradict) {
    draw("P1: I [drink](habit) it at home.");
    code(*m_ours, "home", "habit", "Ada");
    code(*m_theirs, "it", "habit", "Bo");
    const MergeReport report = merge();
    EXPECT_EQ(report.conflicts.size(), 0U);
    EXPECT_EQ(codedIn(*m_ours, said("doc")),
              (QStringList{said("habit: drink"), said("habit: it"), said("habit: home")}));
    EXPECT_EQ(report.tallies[static_cast<std::size_t>(Entity::Coding)].added, 1U);
    EXPECT_EQ(m_ours->undoText(), said("Merge with “theirs.samsyn”"));
    EXPECT_EQ(lines(m_ours->undo().leftAlone), "");
    EXPECT_EQ(codedIn(*m_ours, said("doc")),
              (QStringList{said("habit: drink"), said("habit: home")}));
    m_ours->redo();
    EXPECT_EQ(codedIn(*m_ours, said("doc")).size(), 3);
    EXPECT_EQ(lines(m_ours->check()), "");
}

TEST_F(TwoCopies, letTheLaterStampWinAndListTheOther) {
    draw("P1: I [drink](habit) it.");
    const auto define = [](Project& project, const char* words) {
        take(project, [&](Step& step) {
            step.editCode(codeNamed(project, "habit"), {{field::code::definition, said(words)}});
        });
    };
    define(*m_ours, "What is done often.");
    define(*m_theirs, "First.");
    define(*m_theirs, "What is done daily.");
    const MergeReport report = merge();
    ASSERT_EQ(report.conflicts.size(), 1U);
    EXPECT_EQ(report.conflicts[0].label, said("habit"));
    EXPECT_FALSE(report.conflicts[0].keepsOurs);
    EXPECT_EQ(report.conflicts[0].ours, Value(said("What is done often.")));
    EXPECT_EQ(report.conflicts[0].theirs, Value(said("What is done daily.")));
    EXPECT_EQ(m_ours->study().codes.at(codeNamed(*m_ours, "habit")).definition,
              said("What is done daily."));
}

TEST_F(TwoCopies, reviveACodeThatOneRemovedAndTheOtherUsed) {
    draw("P1: I [drink](habit) it at home.");
    take(*m_ours, [&](Step& step) { step.removeCode(codeNamed(*m_ours, "habit")); });
    code(*m_theirs, "home", "habit", "Bo");
    const MergeReport report = merge();
    EXPECT_EQ(count(report, MergeNote::Kind::Revived), 1U);
    EXPECT_EQ(codedIn(*m_ours, said("doc")), QStringList(said("habit: home")));
    m_ours->undo();
    EXPECT_EQ(codeNamed(*m_ours, "habit"), CodeId{});
    EXPECT_EQ(lines(m_ours->check()), "");
}

TEST_F(TwoCopies, keepTheirCodingOfACodeThatWasMergedAway) {
    draw("P1: I [drink](habit) it [at home](custom).");
    take(*m_ours, [&](Step& step) {
        step.mergeCodes(codeNamed(*m_ours, "habit"), codeNamed(*m_ours, "custom"));
    });
    code(*m_theirs, "it", "habit", "Bo");
    merge();
    const Study& study = m_ours->study();
    EXPECT_EQ(study.codings.count(), 3U);
    EXPECT_EQ(study.codes.at(codeNamed(*m_ours, "habit")).mergedInto, codeNamed(*m_ours, "custom"));
}

TEST_F(TwoCopies, openTheCircleThatTwoMovesClose) {
    draw("P1: [I](a) [drink](b).");
    take(*m_ours,
         [&](Step& step) { step.moveCode(codeNamed(*m_ours, "a"), codeNamed(*m_ours, "b"), 0); });
    take(*m_theirs, [](Step& step) { step.addCase(said("earlier")); });
    take(*m_theirs, [&](Step& step) {
        step.moveCode(codeNamed(*m_theirs, "b"), codeNamed(*m_theirs, "a"), 0);
    });
    const MergeReport report = merge();
    EXPECT_EQ(count(report, MergeNote::Kind::CircleOpened), 1U);
    const Study& study = m_ours->study();
    EXPECT_EQ(study.codes.at(codeNamed(*m_ours, "a")).parent, codeNamed(*m_ours, "b"));
    EXPECT_EQ(study.codes.at(codeNamed(*m_ours, "b")).parent, CodeId{});
}

TEST_F(TwoCopies, carryTheirCodingsIntoOurRevisedText) {
    draw("P1: I [drink](habit) it at home.\nP1: That is where we were happy.");
    revise(*m_ours, said("doc"), said("P1: Well, I drink it at home.\nP1: Nothing of it is left."));
    code(*m_theirs, "home", "habit", "Bo");
    code(*m_theirs, "we were happy", "habit", "Bo");
    const MergeReport report = merge();
    EXPECT_EQ(count(report, MergeNote::Kind::Reanchored), 1U);
    EXPECT_EQ(count(report, MergeNote::Kind::Waiting), 1U);
    EXPECT_TRUE(codedIn(*m_ours, said("doc")).contains(said("habit: home")));
    EXPECT_EQ(codedIn(*m_ours, said("doc")).size(), 3);
}

TEST_F(TwoCopies, keepBothTextsWhereBothRevised) {
    draw("P1: I [drink](habit) it at home.");
    revise(*m_ours, said("doc"), said("P1: I drink it at home, yes."));
    take(*m_theirs, [](Step& step) { step.addCase(said("earlier")); });
    revise(*m_theirs, said("doc"), said("P1: No, I drink it at home."));
    const MergeReport report = merge();
    EXPECT_FALSE(report.conflicts.empty());
    const DocumentId document = documentNamed(m_ours->study(), said("doc"));
    EXPECT_EQ(m_ours->text(document)->text, said("P1: No, I drink it at home."));
    EXPECT_EQ(codedIn(*m_ours, said("doc")), QStringList(said("habit: drink")));
}

TEST_F(TwoCopies, offerCodesOfTheSameNameForUnification) {
    draw("P1: I drink.");
    for (Project* project : {m_ours.get(), m_theirs.get()})
        take(*project, [](Step& step) {
            Code code;
            code.name = said("joy");
            step.addCode(code, QUuid());
        });
    const MergeReport report = merge();
    ASSERT_EQ(report.sameNamed.size(), 1U);
    EXPECT_EQ(report.sameNamed[0].name, said("joy"));
    EXPECT_EQ(report.sameNamed[0].others.size(), 1U);
}

TEST_F(TwoCopies, refuseWhatIsNoCopyAndChangeNothing) {
    draw("P1: I drink.");
    const std::size_t steps = m_ours->journal().size();
    EXPECT_THROW(m_ours->mergeWith({ourPath()}, false), Conflict);
    QFile half(path(said("half.samsyn")));
    QFile whole(theirPath());
    m_theirs.reset();
    ASSERT_TRUE(whole.open(QFile::ReadOnly) && half.open(QFile::WriteOnly));
    half.write(whole.readAll().left(40'000));
    half.close();
    EXPECT_THROW(m_ours->mergeWith({half.fileName()}, false), StoreError);
    EXPECT_THROW(m_ours->mergeWith({theirPath(), path(said("missing.samsyn"))}, false), StoreError);
    EXPECT_EQ(m_ours->journal().size(), steps);
    EXPECT_EQ(lines(m_ours->check()), "");
}
