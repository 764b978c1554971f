// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A transcript is corrected: what becomes of codings, memos, speakers and turns.
#include <gtest/gtest.h>

#include "codebook/analysis/co_occurrence.h"
#include "codebook/error.h"
#include "codebook/model/code_tree.h"
#include "codebook/model/placement.h"
#include "codebook/project/lookup.h"
#include "codebook/store/store.h"
#include "tests/support/revised_study.h"
#include "tests/support/rich_study.h"

using namespace codebook;
using namespace tests;

namespace {

QString said(const char* text) { return QString::fromUtf8(text); }

const char* const drawing = R"(
    + trust
    + law
    + duty
    == P1
    I: How do you work?
    P1: We [meet](trust) [evry morning](law@Bo), and [that is our duty](duty) 🙂.
    I: And the neighbours?
    P2: They [never help us](trust).
    P1: No, [they do not](law).
    % P2: side = police
)";

class Revision : public testing::Test {
   protected:
    void SetUp() override {
        m_project = drawProject(m_folder.path(), said(drawing));
        m_text = m_project->text(document())->text;
    }
    DocumentId document() const { return documentNamed(study(), said("P1")); }
    const Document& row() const { return study().documents.at(document()); }
    const Study& study() const { return m_project->study(); }
    RevisionReport reviseTo(const QString& text) { return revise(*m_project, said("P1"), text); }
    /// The text with something else in the place of its first `words`.
    QString with(const char* words, const char* instead) const {
        QString text = m_text;
        EXPECT_TRUE(text.contains(said(words))) << words;
        const qsizetype at = text.indexOf(said(words));
        return text.replace(at, said(words).size(), said(instead));
    }
    std::string coded() const { return lines(codedIn(*m_project, said("P1"))); }
    std::string speakers() const {
        QStringList all;
        for (const Speaker* speaker : speakersOf(study(), document())) {
            const Case* person = study().cases.find(speaker->person);
            all << QStringLiteral("%1 %2%3 %4")
                       .arg(speaker->ordinal)
                       .arg(speaker->label, speaker->isInterviewer ? said(" asks") : QString(),
                            person ? person->name : said("-"));
        }
        return lines(all);
    }
    void expectSound() {
        EXPECT_EQ(lines(m_project->check()), "");
        EXPECT_EQ(lines(danglingIn(study())), "");
        EXPECT_TRUE(freshSnapshot(m_folder.path()) == snapshotOf(*m_project));
    }
    void becomes(const char* coder) {
        m_project.reset();
        m_project = Project::open(m_folder.path(), drawnOptions(said(coder)));
    }
    void code(const char* words, const char* path, const char* coder = "Ada") {
        Step step(study(), said("Code"));
        NewCoding coding = codingOf(*m_project, said("P1"), said(words), said(path), said(coder));
        step.addCoding(coding);
        m_project->execute(step.command());
    }

    StudyFolder m_folder;
    std::unique_ptr<Project> m_project;
    QString m_text;
};

}  // namespace

TEST_F(Revision, takesEveryCodingAlong) {
    const RevisionReport report = reviseTo(with("evry morning", "every single morning"));
    EXPECT_EQ(coded(),
              "trust: meet\nlaw: every single morning\nduty: that is our duty\n"
              "trust: never help us\nlaw: they do not");
    EXPECT_EQ(report.kept, 4U);
    ASSERT_EQ(report.rows.size(), 1U);
    EXPECT_EQ(report.rows[0].kind, Anchor::Kind::Adjusted);
    EXPECT_EQ(report.rows[0].wordsBefore, said("evry morning"));
    EXPECT_EQ(report.rows[0].wordsAfter, said("every single morning"));
    EXPECT_GT(report.unchangedShare, 0.8);
    EXPECT_EQ(row().source, said("corrected.txt"));
    EXPECT_EQ(row().digest, said("of the file"));
    EXPECT_EQ(row().encoding, said("UTF-8"));
    EXPECT_EQ(row().characters, OffsetMap(m_project->text(document())->text).codePoints());
    EXPECT_EQ(m_project->turns(document())->size(), 5U);
    expectSound();
}

TEST_F(Revision, keepsWhatItCannotPlace) {
    const RevisionReport report = reviseTo(with("P2: They never help us.\n", ""));
    EXPECT_EQ(coded(),
              "trust: meet\nlaw: evry morning\nduty: that is our duty\nlaw: they do not\n"
              "trust: never help us (waits)");
    ASSERT_EQ(report.rows.size(), 1U);
    EXPECT_EQ(report.rows[0].kind, Anchor::Kind::Lost);
    EXPECT_EQ(report.rows[0].wordsBefore, said("never help us"));
    EXPECT_TRUE(report.rows[0].after.isEmpty());
    const Waiting waiting = waitingIn(study());
    EXPECT_EQ(waiting.count(), 1);
    EXPECT_EQ(waiting.codings[static_cast<std::size_t>(document().value)], 1);
    expectSound();
}

TEST_F(Revision, findsTheWordsAgainWhenTheyComeBack) {
    reviseTo(with("P2: They never help us.\n", ""));
    const RevisionReport report =
        reviseTo(with("P2: They never help us.\n", "P2: Oh, they hardly never help us.\n"));
    EXPECT_EQ(coded(),
              "trust: meet\nlaw: evry morning\nduty: that is our duty\ntrust: never help us\n"
              "law: they do not");
    ASSERT_EQ(report.rows.size(), 1U);
    EXPECT_TRUE(report.rows[0].waited);
    expectSound();
    m_project->undo();
    EXPECT_EQ(waitingIn(study()).count(), 1);
    m_project->undo();
    EXPECT_EQ(waitingIn(study()).count(), 0);
    EXPECT_EQ(m_project->text(document())->text, m_text);
    expectSound();
}

TEST_F(Revision, movesCodingsWithATurn) {
    const QString moved = said("P2: They never help us.\n") + with("P2: They never help us.\n", "");
    const RevisionReport report = reviseTo(moved);
    ASSERT_EQ(report.rows.size(), 1U);
    EXPECT_EQ(report.rows[0].kind, Anchor::Kind::Moved);
    EXPECT_EQ(coded(),
              "trust: never help us\ntrust: meet\nlaw: evry morning\nduty: that is our duty\n"
              "law: they do not");
    expectSound();
}

TEST_F(Revision, changesNothingWhereTheTextIsTheSame) {
    const std::size_t steps = m_project->journal().size();
    const RevisionReport report = reviseTo(m_text);
    EXPECT_FALSE(report.changesText);
    EXPECT_EQ(m_project->journal().size(), steps);
    EXPECT_THROW(reviseTo(QString()), Conflict);
    EXPECT_EQ(m_project->journal().size(), steps);
}

TEST_F(Revision, isOneStepOfTheHistory) {
    reviseTo(with("evry", "every"));
    EXPECT_EQ(m_project->journal().back().text, said("Revise “P1”"));
    EXPECT_EQ(lines(m_project->undo().leftAlone), "");
    EXPECT_EQ(m_project->text(document())->text, m_text);
}

TEST_F(Revision, leavesWhatWaitsOutOfEveryCountAndSaysSo) {
    code("They never", "law");
    const CodeTree tree(study());
    const CodeId trust = tree.resolve(said("trust"));
    const CodeId law = tree.resolve(said("law"));
    EXPECT_EQ(coOccurrences(study()).count(trust, law), 1);
    EXPECT_EQ(coOccurrences(study()).waiting(), 0);
    reviseTo(with("P2: They never help us.\n", ""));
    EXPECT_EQ(coOccurrences(study()).count(trust, law), 0);
    EXPECT_EQ(coOccurrences(study()).waiting(), 2);
}

TEST_F(Revision, letsAPersonPlaceACodingByHand) {
    reviseTo(with("P2: They never help us.\n", "P2: Not one of them comes.\n"));
    const auto guids = m_project->guids(Entity::Coding);
    for (const Coding& coding : study().codings) {
        if (coding.isPlaced) continue;
        const NewCoding to = codingOf(*m_project, said("P1"), said("Not one"), said("trust"));
        Step step(study(), said("Place"));
        step.placeCoding(guids[static_cast<std::size_t>(coding.id.value)], to.revision, to.span,
                         to.text);
        m_project->execute(step.command());
        break;
    }
    EXPECT_EQ(waitingIn(study()).count(), 0);
    EXPECT_NE(coded().find("trust: Not one\n"), std::string::npos);
    expectSound();
    m_project->undo();
    EXPECT_EQ(waitingIn(study()).count(), 1);
    expectSound();
}

TEST_F(Revision, takesMemosOnPassagesAlong) {
    const auto guid = row().guid;
    Step step(study(), said("Remarks"));
    const auto add = [&](const char* words, const char* title) {
        step.addMemo(MemoSubject::Passage, guid, spanOf(*m_project, document(), said(words)),
                     said(title), said("?"), step.coder(said("Ada")), 1);
    };
    add("our duty", "kept");
    add("help us", "lost");
    const Span place = spanOf(*m_project, document(), said("neighbours"));
    step.addMemo(MemoSubject::Passage, guid, {place.begin, place.begin}, said("place"), said("?"),
                 step.coder(said("Ada")), 1);
    m_project->execute(step.command());
    const RevisionReport report = reviseTo(
        with("P2: They never help us.\n", "").replace(said("We meet"), said("So we meet")));
    const QString now = m_project->text(document())->text;
    QStringList found;
    for (const Memo& memo : study().memos)
        found << QStringLiteral("%1: %2%3")
                     .arg(memo.title,
                          m_project->revisionText(m_project->revisionOf(memo.id))->slice(memo.span),
                          memo.isPlaced ? QString() : said(" (waits)"));
    EXPECT_EQ(lines(found), "kept: our duty\nlost: help us (waits)\nplace: ");
    for (const Memo& memo : study().memos) {
        if (memo.title != said("place")) continue;
        EXPECT_EQ(memo.span.begin, spanOf(*m_project, document(), said("neighbours")).begin);
        EXPECT_TRUE(memo.span.isEmpty());
    }
    EXPECT_EQ(report.kept, 6U);
    EXPECT_EQ(waitingIn(study()).count(), 2);
    expectSound();
}

TEST_F(Revision, takesAMemoAlongThatSaysNoRevision) {
    // As projects have them that are older than revisions.
    namespace memo = field::memo;
    Command old;
    old.text = said("Remarks");
    old.batches.emplace_back(
        Entity::Memo, true,
        std::initializer_list<std::uint8_t>{memo::subject, memo::about, memo::begin, memo::end});
    for (const char* words : {"our duty", "help us"}) {
        const Span span = spanOf(*m_project, document(), said(words));
        old.batches[0].add(QUuid::createUuid(), {memoSubjectName(MemoSubject::Passage), row().guid,
                                                 std::int64_t{span.begin}, std::int64_t{span.end}});
    }
    m_project->execute(old);
    const Snapshot before = snapshotOf(*m_project);
    reviseTo(with("P2: They never help us.\n", "").replace(said("We meet"), said("So we meet")));
    QStringList found;
    for (const Memo& row : study().memos)
        found << m_project->revisionText(m_project->revisionOf(row.id))->slice(row.span) +
                     (row.isPlaced ? QString() : said(" (waits)"));
    EXPECT_EQ(lines(found), "our duty\nhelp us (waits)");
    expectSound();
    m_project->undo();
    EXPECT_TRUE(snapshotOf(*m_project) == before);
    expectSound();
}

TEST_F(Revision, keepsSpeakersWithTheirCases) {
    EXPECT_EQ(speakers(), "0 I asks -\n1 P1 P1\n2 P2 P2");
    const RevisionReport report = reviseTo(said("P3: Me too.\n") + m_text);
    EXPECT_EQ(speakers(), "0 P3 P3\n1 I asks -\n2 P1 P1\n3 P2 P2");
    EXPECT_EQ(lines(report.newSpeakers), "P3");
    const auto turns = m_project->turns(document());
    EXPECT_EQ((*turns)[1].speaker, 1);
    m_project->undo();
    EXPECT_EQ(speakers(), "0 I asks -\n1 P1 P1\n2 P2 P2");
    expectSound();
}

TEST_F(Revision, knowsASpeakerWhoseLabelWasCorrected) {
    QString text = m_text;
    const RevisionReport report = reviseTo(text.replace(said("P2:"), said("Nasrin:")));
    EXPECT_EQ(speakers(), "0 I asks -\n1 P1 P1\n2 Nasrin Nasrin");
    EXPECT_EQ(lines(report.renamedSpeakers), "P2 → Nasrin");
    const CaseId person = casesNamed(study(), said("Nasrin")).front();
    EXPECT_EQ(study().attributeValues.begin()->person, person);
    expectSound();
}

TEST_F(Revision, keepsASpeakerWhoFellSilentIfAnybodyWorkedOnThem) {
    // P2 has an attribute; P1 is as it came.
    const RevisionReport without = reviseTo(said("I: How do you work?\nI: Oh.\n"));
    EXPECT_EQ(speakers(), "0 I asks -\n1 P2 P2");
    EXPECT_EQ(lines(without.silentSpeakers), "P2");
    EXPECT_EQ(lines(without.goneSpeakers), "P1");
    EXPECT_TRUE(casesNamed(study(), said("P1")).empty());
    EXPECT_EQ(study().attributeValues.count(), 1U);
    expectSound();
    const RevisionReport again = reviseTo(m_text);
    EXPECT_EQ(speakers(), "0 I asks -\n1 P1 P1\n2 P2 P2");
    EXPECT_EQ(lines(again.newSpeakers), "P1");
    EXPECT_EQ(waitingIn(study()).count(), 0);
    expectSound();
}

TEST_F(Revision, keepsTheLanguageAndTheTimesOfTurnsThatDidNotChange) {
    NewRevision first = revisionWith(with("evry", "every"));
    first.turns[1].language = LanguageCode(QStringView(u"sv"));
    first.turns[1].begins = std::chrono::milliseconds(1500);
    first.turns[3].language = LanguageCode(QStringView(u"no"));
    first.language = said("en");
    m_project->execute(planRevision(*m_project, document(), first).command);
    reviseTo(said("I: Welcome.\n") +
             with("evry", "every").replace(said("They never"), said("None")));
    const auto turns = m_project->turns(document());
    ASSERT_EQ(turns->size(), 6U);
    EXPECT_EQ((*turns)[2].language.toString(), said("sv"));
    EXPECT_EQ((*turns)[2].begins, std::chrono::milliseconds(1500));
    EXPECT_TRUE((*turns)[4].language.isEmpty());
    EXPECT_EQ(row().language, said("en"));
}

TEST_F(Revision, leavesACodingThatSomebodyMadeInTheNewTextWaitingWhenItIsUndone) {
    reviseTo(with("P2: They never help us.\n", "P2: They come at once.\n"));
    becomes("Bo");
    code("at once", "law", "Bo");
    becomes("Ada");
    const UndoReport report = m_project->undo();
    EXPECT_EQ(lines(report.leftAlone),
              "1 coding was made in the text that is gone now; it is kept and waits to be placed.");
    EXPECT_EQ(m_project->text(document())->text, m_text);
    EXPECT_EQ(waitingIn(study()).count(), 1);
    expectSound();
    EXPECT_EQ(lines(m_project->redo().leftAlone), "");
    EXPECT_EQ(waitingIn(study()).count(), 1);  // what the revision itself cannot place
    EXPECT_NE(coded().find("law: at once\n"), std::string::npos);
    expectSound();
}

TEST_F(Revision, staysWholeWhenSomebodyElseRevisedAfterIt) {
    reviseTo(said("P3: Me too.\n") + with("P2: They never help us.\n", ""));
    becomes("Bo");
    const QString last = with("P2: They never help us.\n", "").replace(said("evry"), said("every"));
    reviseTo(last);
    const std::string codedLast = coded();
    const std::string speakersLast = speakers();
    becomes("Ada");
    const UndoReport report = m_project->undo();
    EXPECT_TRUE(report.leftAlone.contains(
        said("The document “P1” was revised again since; its text and what stands in it stay as "
             "they are.")));
    EXPECT_EQ(m_project->text(document())->text, last);
    EXPECT_EQ(coded(), codedLast);
    EXPECT_EQ(speakers(), speakersLast);
    expectSound();
}

TEST_F(Revision, showsACodingThatWasRemovedBeforeItAndCameBackAsWaiting) {
    becomes("Bo");
    Step step(study(), said("Remove"));
    step.removeCoding(m_project->guids(Entity::Coding)[2]);
    m_project->execute(step.command());
    becomes("Ada");
    reviseTo(with("evry", "every"));
    becomes("Bo");
    m_project->undo();
    EXPECT_EQ(waitingIn(study()).count(), 1);
    expectSound();
    reviseTo(with("evry", "each"));
    EXPECT_EQ(waitingIn(study()).count(), 0);
    expectSound();
}

TEST_F(Revision, ofATextWithTenThousandCodings) {
    const QString path = m_folder.path(said("large.samsyn"));
    const auto project = drawProject(path, said("+ c\n== D\nP1: a\n"));
    QString text;
    for (int turn = 0; turn < 10'000; ++turn)
        text += QStringLiteral("P1: this is turn number %1, said slowly.\n").arg(turn);
    const DocumentId of = documentNamed(project->study(), said("D"));
    project->execute(planRevision(*project, of, revisionWith(text)).command);
    Step step(project->study(), said("Code"));
    NewCoding coding = codingOf(*project, said("D"), said("turn"), said("c"));
    for (const Turn& turn : *project->turns(of)) {
        coding.guid = newGuid();
        coding.span = {turn.words.begin + 8, turn.words.end};
        coding.text = project->text(of)->slice(coding.span);
        step.addCoding(coding);
    }
    project->execute(step.command());
    QString now = text;
    now.replace(said("0, said"), said("0, sad"))
        .replace(said("P1: this is turn number 77, said slowly.\n"), QString());
    const RevisionReport report = revise(*project, said("D"), now);
    std::size_t adjusted = 0;
    std::size_t lost = 0;
    for (const AnchoredRow& row : report.rows) {
        adjusted += row.kind == Anchor::Kind::Adjusted;
        lost += row.kind == Anchor::Kind::Lost;
    }
    EXPECT_EQ(adjusted, 1'000U);
    EXPECT_EQ(lost, 1U);
    EXPECT_EQ(report.kept, 8'999U);
    EXPECT_EQ(lines(project->check()), "");
    const Snapshot after = snapshotOf(*project);
    project->undo();
    EXPECT_EQ(project->text(of)->text, text);
    EXPECT_EQ(waitingIn(project->study()).count(), 0);
    project->redo();
    EXPECT_TRUE(snapshotOf(*project) == after);
}
