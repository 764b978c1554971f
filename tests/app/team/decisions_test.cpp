// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/team/decisions.h"

#include "app/team/merge_words.h"
#include "codebook/project/coding_verbs.h"
#include "codebook/project/lookup.h"
#include "tests/support/revised_study.h"
#include "tests/support/two_copies.h"

namespace {

using codebook::Entity;
using codebook::MergeConflict;
using codebook::MergeReport;
using codebook::Project;
using codebook::Step;
using namespace tests;

QString said(const char* text) { return QString::fromUtf8(text); }

class DecisionsOnAMerge : public TwoCopies {
   protected:
    /// Something of theirs, so that what comes after it is the later.
    void letThemBeLater() {
        take(*m_theirs, [](Step& step) { step.addCase(said("earlier")); });
    }
    /// Takes it back and does it again, to see that it is a step like any other.
    void decide(const MergeReport& report, bool isOurs) {
        std::vector<app::Decision> decisions;
        for (const MergeConflict& conflict : report.conflicts) {
            EXPECT_TRUE(app::isDecidable(conflict));
            decisions.emplace_back(conflict, isOurs);
        }
        m_ours->execute(app::decisionsOn(*m_ours, decisions).command);
        const QStringList after = state();
        EXPECT_EQ(lines(m_ours->undo().leftAlone), "");
        EXPECT_EQ(lines(m_ours->redo().leftAlone), "");
        EXPECT_EQ(lines(state()), lines(after));
        EXPECT_EQ(lines(m_ours->check()), "");
    }
    QString text() const {
        return m_ours->text(codebook::documentNamed(m_ours->study(), said("doc")))->text;
    }
    QStringList state() const {
        QStringList all = codedIn(*m_ours, said("doc"));
        for (const codebook::Code& each : m_ours->study().codes) all << each.name;
        for (const codebook::Memo& each : m_ours->study().memos)
            all << QStringLiteral("%1-%2").arg(each.span.begin).arg(each.span.end);
        for (const codebook::Turn& turn :
             *m_ours->turns(codebook::documentNamed(m_ours->study(), said("doc"))))
            all << QString::number(turn.speaker);
        return all << text();
    }
    static void resize(Project& project, const char* words) {
        take(project, [&](Step& step) {
            const codebook::DocumentId document =
                codebook::documentNamed(project.study(), said("doc"));
            codebook::CodingVerbs(project, step)
                .resize(project.study().codings.begin()->id,
                        spanOf(project, document, said(words)));
        });
    }
};

TEST_F(DecisionsOnAMerge, putTheOtherTextBackWithAllThatIsCodedInIt) {
    draw("P1: I [drink](habit) it at home.\nP2: We [do](habit).");
    revise(*m_ours, said("doc"), said("P1: I drink it at home, yes.\nP2: We do."));
    letThemBeLater();
    revise(*m_theirs, said("doc"), said("Q1: No, I drink it at home.\nP2: We do."));
    const MergeReport rehearsed = m_ours->mergeWith({theirPath()}, true).front();
    const app::MergeWords words(*m_ours, app::disputedTexts(*m_ours, {theirPath()}, {rehearsed}));
    EXPECT_EQ(words.lines(rehearsed)[0].ours, said("P1: I drink it at home, yes.\n…"));
    EXPECT_EQ(words.lines(rehearsed)[0].theirs, said("Q1: No, I drink it at home.\n…"));
    const MergeReport report = merge();
    ASSERT_EQ(text(), said("Q1: No, I drink it at home.\nP2: We do."));
    decide(report, true);
    EXPECT_EQ(text(), said("P1: I drink it at home, yes.\nP2: We do."));
    EXPECT_EQ(lines(codedIn(*m_ours, said("doc"))), "habit: drink\nhabit: do");
    const auto speakers = codebook::speakersOf(
        m_ours->study(), codebook::documentNamed(m_ours->study(), said("doc")));
    ASSERT_GE(speakers.size(), 2U);
    EXPECT_EQ(speakers[0]->label, said("P1"));
    EXPECT_EQ(speakers[1]->label, said("P2"));
    m_ours->undo();
    EXPECT_EQ(text(), said("Q1: No, I drink it at home.\nP2: We do."));
}

TEST_F(DecisionsOnAMerge, putACodingBackOnOurWords) {
    draw("P1: I [drink](habit) it at home.");
    resize(*m_ours, "drink it");
    letThemBeLater();
    resize(*m_theirs, "I drink");
    const MergeReport report = merge();
    ASSERT_EQ(report.conflicts.size(), 1U);
    ASSERT_EQ(lines(codedIn(*m_ours, said("doc"))), "habit: I drink");
    decide(report, true);
    EXPECT_EQ(lines(codedIn(*m_ours, said("doc"))), "habit: drink it");
}

TEST_F(DecisionsOnAMerge, leaveACodingWhoseTextIsNoLongerThere) {
    draw("P1: I [drink](habit) it at home.");
    resize(*m_ours, "drink it");
    letThemBeLater();
    revise(*m_theirs, said("doc"), said("P1: Yes, I drink it at home."));
    resize(*m_theirs, "I drink");
    const MergeReport report = merge();
    ASSERT_FALSE(report.conflicts.empty());
    decide(report, true);
    EXPECT_EQ(lines(codedIn(*m_ours, said("doc"))), "habit: I drink");
}

TEST_F(DecisionsOnAMerge, haveCodingsFollowTheTextThatIsChosenWithThem) {
    draw("P1: I [drink](habit) it at home.");
    resize(*m_ours, "drink it");
    revise(*m_ours, said("doc"), said("P1: I drink it at home, yes."));
    for (int step = 0; step < 2; ++step) letThemBeLater();
    revise(*m_theirs, said("doc"), said("P1: Yes, I drink it at home."));
    resize(*m_theirs, "I drink");
    decide(merge(), true);
    EXPECT_EQ(text(), said("P1: I drink it at home, yes."));
    EXPECT_EQ(lines(codedIn(*m_ours, said("doc"))), "habit: I drink");
}

TEST_F(DecisionsOnAMerge, areNotOfferedWhereTheyWouldDoNothing) {
    MergeConflict conflict;
    conflict.field = codebook::field::alive;
    for (const auto entity : {Entity::Setting, Entity::Speaker, Entity::AttributeValue}) {
        conflict.entity = entity;
        EXPECT_FALSE(app::isDecidable(conflict));
    }
    conflict.entity = Entity::Memo;
    EXPECT_TRUE(app::isDecidable(conflict));
    conflict.field = codebook::field::memo::about;
    EXPECT_FALSE(app::isDecidable(conflict));
}

TEST_F(DecisionsOnAMerge, moveAMemoBackToOurPlace) {
    draw("P1: I drink it at home.");
    const auto mark = [](Project& project, int begin) {
        const codebook::Memo& memo = *project.study().memos.begin();
        take(project, [&](Step& step) {
            step.placeMemo(memo.id, project.revisionOf(memo.id), {begin, begin + 5});
        });
    };
    take(*m_ours, [&](Step& step) {
        step.addMemo(codebook::MemoSubject::Passage, m_ours->study().documents.begin()->guid,
                     {4, 9}, said("here"), {}, step.coder(said("Ada")), 1);
    });
    m_theirs.reset();
    QFile::remove(theirPath());
    m_ours->saveCopy(theirPath());
    m_theirs = Project::open(theirPath(), drawnOptions(said("Bo")));
    mark(*m_ours, 6);
    letThemBeLater();
    mark(*m_theirs, 12);
    const MergeReport report = merge();
    ASSERT_EQ(report.conflicts.size(), 1U);
    ASSERT_EQ(m_ours->study().memos.begin()->span.begin, 12);
    decide(report, true);
    EXPECT_EQ(m_ours->study().memos.begin()->span.begin, 6);
}

TEST_F(DecisionsOnAMerge, removeWhatTheOtherSideHadRemoved) {
    draw("P1: I [drink](habit) it at home.");
    take(*m_ours, [&](Step& step) { step.removeCode(codeNamed(*m_ours, "habit")); });
    letThemBeLater();
    take(*m_theirs, [&](Step& step) {
        step.editCode(codeNamed(*m_theirs, "habit"),
                      {{codebook::field::code::definition, said("What is done often.")}});
    });
    code(*m_theirs, "home", "habit", "Bo");
    const MergeReport report = merge();
    const auto existence =
        std::find_if(report.conflicts.begin(), report.conflicts.end(), [](const auto& conflict) {
            return conflict.entity == Entity::Code && conflict.field == codebook::field::alive;
        });
    ASSERT_NE(existence, report.conflicts.end());
    ASSERT_TRUE(codeNamed(*m_ours, "habit"));
    decide(report, true);
    EXPECT_FALSE(codeNamed(*m_ours, "habit"));
    EXPECT_EQ(lines(codedIn(*m_ours, said("doc"))), "");
}

TEST_F(DecisionsOnAMerge, bringBackWhatOneRemovedAndTheOtherWorkedOn) {
    draw("P1: I [drink](habit) it at home.");
    take(*m_ours, [&](Step& step) { step.removeCoding(m_ours->guids(Entity::Coding).back()); });
    letThemBeLater();
    take(*m_theirs, [&](Step& step) {
        step.editCoding(m_theirs->guids(Entity::Coding).back(),
                        {{codebook::field::coding::memo, said("Strong.")}});
    });
    const MergeReport report = merge();
    ASSERT_EQ(report.conflicts.size(), 1U);
    const bool stayed = !codedIn(*m_ours, said("doc")).isEmpty();
    decide(report, stayed);  // ours removed it
    EXPECT_EQ(codedIn(*m_ours, said("doc")).isEmpty(), stayed);
}

TEST_F(DecisionsOnAMerge, changeNothingWhereAllIsAsDecided) {
    draw("P1: I [drink](habit) it at home.");
    resize(*m_ours, "drink it");
    letThemBeLater();
    resize(*m_theirs, "I drink");
    const MergeReport report = merge();
    EXPECT_TRUE(app::decisionsOn(*m_ours, {{report.conflicts[0], false}}).command.isEmpty());
}

}  // namespace
