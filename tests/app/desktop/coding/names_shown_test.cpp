// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pseudonyms on the screen: what is read is theirs, what is coded stands on the stored words.
#include <gtest/gtest.h>

#include <QSettings>
#include <QSignalSpy>

#include "app/desktop/coding/coding_desk.h"
#include "app/desktop/coding/transcript_pane.h"
#include "app/desktop/passages/place_words.h"
#include "app/desktop/session/session.h"
#include "app/desktop/transcript/transcript_page.h"
#include "app/desktop/transcript/transcript_view.h"
#include "codebook/model/code_tree.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"
#include "codebook/pseudonyms/pseudonym.h"
#include "tests/support/drawn_study.h"

namespace {

using namespace codebook;

QString said(const char* words) { return QString::fromUtf8(words); }

class NamesOnTheScreen : public ::testing::Test {
   protected:
    NamesOnTheScreen()
        : m_session(tests::drawProject(
              m_folder.path(), said("+ met\n+ place\n== P1\nI: Who?\nAnna: I met [Bo Ek](met) "
                                    "at home, 🙂 and Bo Ek met Anna again."))) {
        QSettings().clear();
        m_session.showDocument(m_session.study().documents.begin()->id);
        m_pane.resize(700, 400);
        mark("Bo Ek", "Cyrus");
        mark("Anna", "Di");
        m_session.setShowsPseudonyms(true);
    }
    void mark(const char* name, const char* pseudonym) {
        m_session.perform(said("Mark"), [&](Step& step) {
            markName(step, m_session.study(), m_session.project().guid(),
                     {said(name), said(pseudonym)});
        });
    }
    QString read() const { return m_pane.view().page().layout.content().text->text; }
    /// Where the words stand on the screen.
    Span onScreen(const char* words) {
        const auto& text = *m_pane.view().page().layout.content().text;
        const qsizetype at = text.text.indexOf(said(words));
        EXPECT_GE(at, 0) << words;
        return text.map.span(at, at + said(words).size());
    }
    std::string stored(Span span) const {
        return m_session.project().text(m_session.document())->slice(span).toStdString();
    }

    tests::StudyFolder m_folder;
    app::Session m_session;
    app::CodingDesk m_desk{m_session};
    mutable app::TranscriptPane m_pane{m_session, m_desk};
};

TEST_F(NamesOnTheScreen, areReplacedInTheTextAndBesideIt) {
    EXPECT_EQ(read(), said("I: Who?\nDi: I met Cyrus at home, 🙂 and Cyrus met Di again."));
    EXPECT_EQ(m_pane.view().page().layout.content().speakers.join(u',').toStdString(), "I,Di");
    m_session.setShowsPseudonyms(false);
    EXPECT_TRUE(read().contains(said("Bo Ek")));
    m_session.setShowsPseudonyms(true);
    m_session.undo();
    EXPECT_TRUE(read().contains(said("Anna"))) << "what is not marked any more is read again";
    EXPECT_TRUE(read().contains(said("Cyrus")));
}

TEST_F(NamesOnTheScreen, areCodedWhereTheyAreStored) {
    m_pane.view().select(onScreen("Cyrus met Di"));
    EXPECT_EQ(stored(m_session.selection()), "Bo Ek met Anna");
    m_pane.view().select(onScreen("rus at"));
    EXPECT_EQ(stored(m_session.selection()), "Bo Ek at") << "half a pseudonym is the whole name";
    EXPECT_TRUE(m_desk.code({CodeTree(m_session.study()).resolve(said("place"))}));
    const Coding* last = nullptr;
    for (const Coding& coding : m_session.study().codings) last = &coding;
    ASSERT_TRUE(last);
    EXPECT_EQ(stored(last->span), "Bo Ek at");
    m_session.setShowsPseudonyms(false);
    EXPECT_EQ(stored(m_session.selection()), "Bo Ek at") << "what was selected stays so";
}

TEST_F(NamesOnTheScreen, giveNoNameToACodeMadeFromWords) {
    m_pane.view().select(onScreen("Cyrus at home"));
    m_desk.codeInVivo();
    EXPECT_EQ(CodeTree(m_session.study()).named(said("Cyrus at home")).size(), 1U);
}

TEST_F(NamesOnTheScreen, moveTheEdgeThatIsMovedAlone) {
    const Coding first = *m_session.study().codings.begin();
    ASSERT_EQ(stored(first.span), "Bo Ek");
    // It begins inside the name from now on, which only the stored text tells.
    m_desk.resize(first.id, {first.span.begin + 3, first.span.end});
    ASSERT_EQ(stored(m_session.study().codings.at(first.id).span), "Ek");
    Q_EMIT m_pane.view().edgeDragged(first.id, onScreen("Cyrus at home"));
    EXPECT_EQ(stored(m_session.study().codings.at(first.id).span), "Ek at home");
}

TEST_F(NamesOnTheScreen, areReplacedInListsOverTheEdgesOfTheWords) {
    const DocumentId document = m_session.document();
    const Span half = tests::spanOf(m_session.project(), document, said("Ek at home"));
    EXPECT_EQ(app::wordsAt(m_session, {document, half}, 0).words.toStdString(), "Cyrus at home");
    const app::PlaceWords around = app::wordsAt(m_session, {document, half}, 4);
    EXPECT_EQ(around.words.toStdString(), "Cyrus at home");
    EXPECT_FALSE((around.before + around.after).contains(said("Bo")))
        << around.before.toStdString();
    EXPECT_FALSE((around.before + around.after).contains(said("Anna")));
    // A context may begin or end within a name, too.
    const Span again = tests::spanOf(m_session.project(), document, said("again"));
    for (int words = 1; words < 9; ++words) {
        const app::PlaceWords context = app::wordsAt(m_session, {document, again}, words);
        EXPECT_FALSE(context.before.contains(said("Ek"))) << context.before.toStdString();
        EXPECT_FALSE(context.before.contains(said("Bo"))) << context.before.toStdString();
    }
    EXPECT_TRUE(app::sourceOf(m_session, {document, half}).startsWith(said("Di")));
    EXPECT_FALSE(app::quotationText(m_session, {document, half}).contains(said("Bo")));
    m_session.setShowsPseudonyms(false);
    EXPECT_EQ(app::wordsAt(m_session, {document, half}, 0).words.toStdString(), "Ek at home");
}

TEST_F(NamesOnTheScreen, tellOnlyWhatIsOtherThanBefore) {
    const QSignalSpy changed(&m_session, &app::Session::pseudonymsChanged);
    m_session.setShowsPseudonyms(true);
    m_session.perform(said("Another setting"), [&](Step& step) {
        step.setSetting(m_session.project().guid(), said("other"), said("value"));
    });
    EXPECT_EQ(changed.size(), 0);
    mark("Who", "Someone");
    EXPECT_EQ(changed.size(), 1);
    m_session.setShowsPseudonyms(false);
    mark("home", "there");
    EXPECT_EQ(changed.size(), 2) << "what is not shown need not be told";
}

TEST_F(NamesOnTheScreen, leaveOneWhereOneReads) {
    QString drawing = said("== P1\n");
    for (int i = 0; i < 200; ++i) drawing += said("Anna: I met Bo Ek and said %1.\n").arg(i);
    tests::StudyFolder folder;
    app::Session session(tests::drawProject(folder.path(), drawing));
    app::CodingDesk desk(session);
    app::TranscriptPane pane(session, desk);
    pane.resize(700, 400);
    pane.show();
    session.showDocument(session.study().documents.begin()->id);
    session.perform(said("Mark"), [&](Step& step) {
        markName(step, session.study(), session.project().guid(),
                 {said("Bo Ek"), said("Cyrus the Elder of Elsewhere")});
    });
    const auto place = tests::spanOf(session.project(), session.document(), said("said 150."));
    pane.view().reveal(place, false);
    session.setShowsPseudonyms(true);
    const auto& text = *pane.view().page().layout.content().text;
    const qsizetype at = text.text.indexOf(said("said 150."));
    EXPECT_FALSE(pane.view().rectOf(text.map.span(at, at + 9)).isNull());
    EXPECT_LT(pane.view().caret(), 0) << "nobody has been in the text";
}

}  // namespace
