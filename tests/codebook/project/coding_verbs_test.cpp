// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What people do with codings, and that each is one step that undo takes back whole.
#include "codebook/project/coding_verbs.h"

#include <gtest/gtest.h>

#include "codebook/error.h"
#include "codebook/model/code_tree.h"
#include "codebook/project/lookup.h"
#include "codebook/store/store.h"
#include "tests/support/drawn_study.h"
#include "tests/support/rich_study.h"

namespace {

using namespace codebook;

class CodingVerbsTest : public ::testing::Test {
   protected:
    void draw(const char* drawing) {
        m_project = tests::drawProject(m_folder.path(), QString::fromUtf8(drawing));
    }
    /// Does it, checks that undo restores everything, and does it again.
    template <class Do>
    void perform(Do work) {
        const tests::Snapshot before = tests::snapshotOf(*m_project);
        Step step(m_project->study(), QStringLiteral("Try"));
        CodingVerbs verbs(*m_project, step);
        work(verbs);
        m_project->execute(std::move(step).command());
        const tests::Snapshot after = tests::snapshotOf(*m_project);
        m_project->undo();
        EXPECT_TRUE(tests::snapshotOf(*m_project) == before);
        m_project->redo();
        EXPECT_TRUE(tests::snapshotOf(*m_project) == after);
        EXPECT_EQ(tests::lines(m_project->check()), "");
    }
    DocumentId doc() const { return m_project->study().documents.begin()->id; }
    QUuid code(const char* path) const {
        const Study& study = m_project->study();
        return study.codes.at(CodeTree(study).resolve(QLatin1String(path))).guid;
    }
    std::vector<CodingId> codings() const {
        std::vector<CodingId> all;
        for (const Coding& coding : m_project->study().codings) all.push_back(coding.id);
        return all;
    }
    /// "CODE/CODER: words" of every coding, by place.
    std::string shown() const {
        std::vector<std::pair<Span, QString>> all;
        const Study& study = m_project->study();
        for (const Coding& coding : study.codings)
            all.emplace_back(
                coding.span,
                QStringLiteral("%1/%2: %3")
                    .arg(study.codes.at(coding.code).name, study.coders.at(coding.coder).name,
                         m_project->text(coding.document)->slice(coding.span)));
        std::sort(all.begin(), all.end());
        QStringList lines;
        for (const auto& one : all) lines << one.second;
        return tests::lines(lines);
    }

    tests::StudyFolder m_folder;
    std::unique_ptr<Project> m_project;
};

TEST_F(CodingVerbsTest, appliesACodeOnceACoder) {
    draw("+ trust\nP1: I [trust](trust@Bo) them 🙂 all.");
    const Span span = tests::spanOf(*m_project, doc(), QStringLiteral("trust"));
    perform([&](CodingVerbs& verbs) {
        EXPECT_FALSE(verbs.apply(doc(), span, code("trust")).isNull());
        EXPECT_TRUE(verbs.apply(doc(), span, code("trust")).isNull());
    });
    EXPECT_EQ(shown(), "trust/Ada: trust\ntrust/Bo: trust");
}

TEST_F(CodingVerbsTest, appliesCodesToManyPlacesOnceEach) {
    draw("+ trust\n+ law\nP1: I [trust](trust) them all, they say.");
    const auto span = [&](const char* words) {
        return tests::spanOf(*m_project, doc(), QString::fromLatin1(words));
    };
    perform([&](CodingVerbs& verbs) {
        const auto isNew = [&](const char* words, const char* path) {
            return !verbs.apply(doc(), span(words), code(path)).isNull();
        };
        EXPECT_FALSE(isNew("trust", "trust")) << "was there before";
        EXPECT_TRUE(isNew("them", "trust"));
        EXPECT_FALSE(isNew("trust", "trust"));
        EXPECT_FALSE(isNew("them", "trust"));
        EXPECT_TRUE(isNew("them", "law"));
        EXPECT_TRUE(isNew("say", "law"));
        EXPECT_FALSE(isNew("them", "law"));
    });
    EXPECT_EQ(shown(), "trust/Ada: trust\nlaw/Ada: them\ntrust/Ada: them\nlaw/Ada: say");
}

TEST_F(CodingVerbsTest, appliesNothingToAFolderOrOutsideTheText) {
    draw("+ trust\nP1: I trust them.");
    Step folder(m_project->study(), QStringLiteral("Close"));
    folder.editCode(m_project->study().codes.begin()->id,
                    {{field::code::codable, std::int64_t{0}}});
    m_project->execute(folder.command());
    Step step(m_project->study(), QStringLiteral("Try"));
    CodingVerbs verbs(*m_project, step);
    EXPECT_THROW(verbs.apply(doc(), {0, 3}, code("trust")), Conflict);
}

TEST_F(CodingVerbsTest, movesTheEdgesAndKeepsTheNewWords) {
    draw("+ trust\nP1: I 🙂 [trust](trust) them all.");
    const Span span = tests::spanOf(*m_project, doc(), QStringLiteral("🙂 trust them"));
    perform([&](CodingVerbs& verbs) { verbs.resize(codings().front(), span); });
    EXPECT_EQ(shown(), "trust/Ada: 🙂 trust them");
    EXPECT_EQ(m_project->codingDetail(codings().front()).text, QStringLiteral("🙂 trust them"));
}

TEST_F(CodingVerbsTest, refusesEdgesOutsideTheText) {
    draw("+ trust\nP1: I [trust](trust) them.");
    for (const Span span : {Span{3, 3}, Span{-1, 4}, Span{0, 1000}}) {
        Step step(m_project->study(), QStringLiteral("Try"));
        CodingVerbs verbs(*m_project, step);
        EXPECT_THROW(verbs.resize(codings().front(), span), Conflict);
    }
}

TEST_F(CodingVerbsTest, joinsCodingsWithTheMemosOfAll) {
    draw("+ trust\nP1: [One](trust) two [three](trust) and [four](trust).");
    Step memos(m_project->study(), QStringLiteral("Write"));
    int number = 0;
    for (const CodingId id : codings())
        memos.editCoding(m_project->codingDetail(id).guid,
                         {{field::coding::memo, QStringLiteral("memo %1").arg(number++)}});
    m_project->execute(memos.command());
    perform([&](CodingVerbs& verbs) { verbs.join({codings()[2], codings()[0], codings()[1]}); });
    EXPECT_EQ(shown(), "trust/Ada: One two three and four");
    EXPECT_EQ(m_project->codingDetail(codings().front()).memo,
              QStringLiteral("memo 0\n\nmemo 1\n\nmemo 2"));
}

TEST_F(CodingVerbsTest, joinsOnlyWhatIsOfOneKind) {
    draw("+ trust\n+ law\nP1: [One](trust) two [three](law) and [four](trust@Bo).");
    const auto all = codings();
    for (const auto& pair :
         {std::vector{all[0], all[1]}, std::vector{all[0], all[2]}, std::vector{all[0]}}) {
        Step step(m_project->study(), QStringLiteral("Try"));
        CodingVerbs verbs(*m_project, step);
        EXPECT_THROW(verbs.join(pair), Conflict);
    }
}

TEST_F(CodingVerbsTest, dividesACodingWithoutTheSpaceAtTheCut) {
    draw("+ trust\nP1: [One two](trust@Bo) three.");
    const Span two = tests::spanOf(*m_project, doc(), QStringLiteral("two"));
    perform([&](CodingVerbs& verbs) { verbs.divide(codings().front(), two.begin); });
    EXPECT_EQ(shown(), "trust/Bo: One\ntrust/Bo: two");
}

TEST_F(CodingVerbsTest, dividesNothingWhereAHalfHasNoWords) {
    draw("+ trust\nP1: [One two](trust) three.");
    const Span span = m_project->study().codings.begin()->span;
    for (const std::int32_t at : {span.begin, span.end, span.end + 3, -4}) {
        Step step(m_project->study(), QStringLiteral("Try"));
        CodingVerbs verbs(*m_project, step);
        EXPECT_THROW(verbs.divide(codings().front(), at), Conflict);
    }
}

TEST_F(CodingVerbsTest, recodesToACodeThatTakesCodings) {
    draw("+ trust\n+ law\nP1: [One](trust) two.");
    const CodeId law = CodeTree(m_project->study()).resolve(QStringLiteral("law"));
    perform([&](CodingVerbs& verbs) { verbs.recode(codings().front(), law); });
    EXPECT_EQ(shown(), "law/Ada: One");
}

TEST(TrimmedSpan, leavesWhiteSpaceOutAtBothEnds) {
    const DocumentText text(QStringLiteral("a  🙂 b \n c"));
    EXPECT_EQ(trimmed(text, {1, 8}), (Span{3, 6}));
    EXPECT_EQ(trimmed(text, {1, 3}), (Span{1, 3}));
}

}  // namespace
