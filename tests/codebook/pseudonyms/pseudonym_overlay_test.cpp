// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/pseudonyms/pseudonym_overlay.h"

#include <gtest/gtest.h>

#include "codebook/error.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"
#include "tests/support/drawn_study.h"

using namespace codebook;
using namespace tests;

namespace {

QString said(const char* text) { return QString::fromUtf8(text); }

PseudonymOverlay overlayOf(std::initializer_list<std::pair<const char*, const char*>> names,
                           bool isCaseSensitive = true) {
    std::vector<Pseudonym> marks;
    for (const auto& [original, replacement] : names) {
        Pseudonym mark;
        mark.original = said(original);
        mark.replacement = said(replacement);
        mark.isCaseSensitive = isCaseSensitive;
        marks.push_back(mark);
    }
    return PseudonymOverlay(marks);
}

struct Replaced {
    const char* text;
    const char* result;
};

class OverlayOf : public ::testing::TestWithParam<Replaced> {};

TEST_P(OverlayOf, replacesWholeNames) {
    const PseudonymOverlay overlay = overlayOf({{"Anna", "Berta"},
                                                {"Anna Berg", "Clara Dahl"},
                                                {"Björk", "Lind"},
                                                {"محمد", "سعيد"},
                                                {"Lars", "Nils"},
                                                {"E", "F"}});
    EXPECT_EQ(overlay.replaced(said(GetParam().text)).toStdString(), GetParam().result);
}

INSTANTIATE_TEST_SUITE_P(
    , OverlayOf,
    ::testing::Values(Replaced{"Anna said so.", "Berta said so."},
                      Replaced{"ANNA: Hello", "Berta: Hello"}, Replaced{"Annas hus", "Bertas hus"},
                      Replaced{"Anna's and Anna’s", "Berta's and Berta’s"},
                      Replaced{"Annalund, Susanna, anna", "Annalund, Susanna, anna"},
                      Replaced{"Anna_2 and Anna2", "Berta_2 and Berta2"},
                      Replaced{"Anna Berg, Anna", "Clara Dahl, Berta"},
                      Replaced{"Anna \xC2\xA0 Berg's", "Clara Dahl's"},
                      Replaced{"Bjo\xCC\x88rk \xF0\x9F\x99\x82 Björk",
                               "Lind \xF0\x9F\x99\x82 Lind"},
                      Replaced{"قال محمد نعم", "قال سعيد نعم"}, Replaced{"Lars bil", "Nils bil"},
                      Replaced{"E, Es, Eva", "F, Fs, Eva"}, Replaced{"", ""}));

TEST(PseudonymOverlay, takesAnyCaseWhereItIsAsked) {
    EXPECT_EQ(overlayOf({{"Anna", "Berta"}}, false).replaced(said("anna ANNA Anna")),
              said("Berta Berta Berta"));
}

TEST(PseudonymOverlay, readsNothingInANameButTheName) {
    EXPECT_EQ(overlayOf({{"A.B (c)*", "x"}}).replaced(said("AxB (c)* A.B (c)* y")),
              said("AxB (c)* x y"));
}

TEST(ReplacedText, movesSpansWithTheirWords) {
    const QString text = said("🙂 Anna met Anna Berg at home.");
    const ReplacedText replaced(overlayOf({{"Anna", "Bo"}, {"Anna Berg", "Clara Dahlström"}}),
                                text);
    EXPECT_EQ(replaced.text(), said("🙂 Bo met Clara Dahlström at home."));
    const OffsetMap map(text);
    const auto movedWords = [&](const char* words) {
        const qsizetype at = text.indexOf(said(words));
        return replaced.slice(replaced.moved(map.span(at, at + said(words).size()))).toStdString();
    };
    EXPECT_EQ(movedWords("Anna"), "Bo");
    EXPECT_EQ(movedWords("met"), "met");
    EXPECT_EQ(movedWords("Anna Berg at"), "Clara Dahlström at");
    EXPECT_EQ(movedWords("Berg at"), "Clara Dahlström at");
    EXPECT_EQ(movedWords("met Anna B"), "met Clara Dahlström");
    EXPECT_EQ(movedWords("at home."), "at home.");
    EXPECT_EQ(replaced.moved({0, map.codePoints()}), (Span{0, replaced.codePoints()}));
    EXPECT_EQ(replaced.moved({0, 0}), (Span{0, 0}));
}

TEST(ReplacedText, leadsBackToTheWordsThatAreStored) {
    const QString text = said("🙂 Anna met Anna Berg at home.");
    const ReplacedText replaced(overlayOf({{"Anna", "Bo"}, {"Anna Berg", "Clara Dahlström"}}),
                                text);
    const OffsetMap stored(text);
    const OffsetMap shown(replaced.text());
    const auto storedWords = [&](const char* words) {
        const qsizetype at = replaced.text().indexOf(said(words));
        const Span span = replaced.restored(shown.span(at, at + said(words).size()));
        return stored.slice(text, span).toString().toStdString();
    };
    EXPECT_EQ(storedWords("Bo"), "Anna");
    EXPECT_EQ(storedWords("met"), "met");
    EXPECT_EQ(storedWords("Clara"), "Anna Berg") << "half a pseudonym is the whole name";
    EXPECT_EQ(storedWords("met Clara D"), "met Anna Berg");
    EXPECT_EQ(storedWords("at home."), "at home.");
    // Whatever is moved and does not cut a name comes back.
    for (std::int32_t begin = 0; begin <= stored.codePoints(); ++begin)
        for (std::int32_t end = begin; end <= stored.codePoints(); ++end) {
            const Span span{begin, end};
            const Span back = replaced.restored(replaced.moved(span));
            EXPECT_TRUE(back.begin <= begin && back.end >= end) << begin << " to " << end;
            EXPECT_EQ(replaced.moved(back), replaced.moved(span)) << begin << " to " << end;
        }
}

class MarksOfAProject : public ::testing::Test {
   protected:
    void SetUp() override { m_project = drawProject(m_folder.path(), said("Anna: I go.")); }
    void mark(const char* original, const char* replacement) {
        Pseudonym pseudonym;
        pseudonym.original = said(original);
        pseudonym.replacement = said(replacement);
        Step step(m_project->study(), said("Mark"));
        markName(step, m_project->study(), m_project->guid(), pseudonym);
        m_project->execute(std::move(step).command());
    }
    std::string marks() const {
        QStringList all;
        for (const Pseudonym& each : pseudonymsOf(m_project->study()))
            all << each.original + u'=' + each.replacement;
        return all.join(u' ').toStdString();
    }

    StudyFolder m_folder;
    std::unique_ptr<Project> m_project;
};

TEST_F(MarksOfAProject, areStepsThatUndoTakesBack) {
    mark("Anna", "Berta");
    mark("Lund", "Kyrkby");
    mark("Anna", "Cilla");
    EXPECT_EQ(marks(), "Anna=Cilla Lund=Kyrkby");
    m_project->undo();
    EXPECT_EQ(marks(), "Anna=Berta Lund=Kyrkby");
    Step step(m_project->study(), said("Unmark"));
    unmarkName(step, m_project->study(), m_project->guid(), said("Anna"));
    m_project->execute(std::move(step).command());
    EXPECT_EQ(marks(), "Lund=Kyrkby");
    m_project->undo();
    m_project->undo();
    m_project->undo();
    EXPECT_EQ(marks(), "");
    EXPECT_TRUE(m_project->check().isEmpty());
}

TEST_F(MarksOfAProject, refuseWhatWouldBringANameBack) {
    mark("Anna", "Berta");
    EXPECT_THROW(mark("", "x"), Conflict);
    EXPECT_THROW(mark("Lund", " "), Conflict);
    EXPECT_THROW(mark("Lund", "Anna"), Conflict);
    EXPECT_THROW(mark("Lund", "Annas by"), Conflict);
    EXPECT_THROW(mark("Berta", "Eva"), Conflict) << "it is what Anna is called";
    Step step(m_project->study(), said("Unmark"));
    EXPECT_THROW(unmarkName(step, m_project->study(), m_project->guid(), said("Eva")), Conflict);
    EXPECT_EQ(marks(), "Anna=Berta");
}

}  // namespace
