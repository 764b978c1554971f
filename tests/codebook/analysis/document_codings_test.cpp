// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/analysis/document_codings.h"

#include <gmock/gmock.h>

#include "codebook/model/code_tree.h"
#include "codebook/project/step.h"
#include "codebook/store/store.h"
#include "tests/support/drawn_study.h"

namespace {

using namespace codebook;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class DocumentCodingsTest : public ::testing::Test {
   protected:
    DocumentCodingsTest() {
        QObject::connect(m_project.get(), &Project::changed, [this](const Change& change) {
            m_codings.follow(change);
            m_touched = m_codings.documentsOf(change);
        });
    }
    void perform(const std::function<void(Step&)>& fill) {
        Step step(m_project->study(), QStringLiteral("Try"));
        fill(step);
        m_project->execute(std::move(step).command());
        expectFresh();
    }
    void code(const char* document, const char* words, const char* path) {
        perform([&](Step& step) {
            step.addCoding(tests::codingOf(*m_project, QLatin1String(document),
                                           QLatin1String(words), QLatin1String(path)));
        });
    }
    std::vector<std::int32_t> in(const DocumentCodings& codings, DocumentId document) const {
        std::vector<std::int32_t> ids;
        codings.forEachIn(document, [&](const Coding& coding) { ids.push_back(coding.id.value); });
        return ids;
    }
    void expectFresh() const {
        const DocumentCodings fresh(m_project->study());
        for (int document = 0; document < 5; ++document)
            EXPECT_EQ(in(m_codings, DocumentId{document}), in(fresh, DocumentId{document}));
    }
    QUuid guidOf(CodingId coding) const { return m_project->codingDetail(coding).guid; }

    tests::StudyFolder m_folder;
    std::unique_ptr<Project> m_project = tests::drawProject(m_folder.path(), QStringLiteral(R"(
            + trust
            + law
            == One
            A: It [was good](trust) or {so [they](law) say}(trust).
            == Two
            B: [fine](law) and well
        )"));
    DocumentCodings m_codings{m_project->study()};
    std::optional<std::vector<DocumentId>> m_touched;
};

TEST_F(DocumentCodingsTest, tellWhatSharesWordsWithASpan) {
    std::vector<Span> spans;
    const auto they = tests::spanOf(*m_project, DocumentId{1}, QStringLiteral("they"));
    m_codings.forEachOn(DocumentId{1}, they,
                        [&](const Coding& coding) { spans.push_back(coding.span); });
    EXPECT_EQ(spans.size(), 2U);
    EXPECT_THAT(in(m_codings, DocumentId{77}), IsEmpty());
}

TEST_F(DocumentCodingsTest, followEveryStepAndItsUndo) {
    code("Two", "well", "trust");
    EXPECT_THAT(*m_touched, ElementsAre(DocumentId{2}));
    const auto ids = in(m_codings, DocumentId{1});
    perform([&](Step& step) { step.removeCoding(guidOf(CodingId{ids[1]})); });
    EXPECT_THAT(*m_touched, ElementsAre(DocumentId{1})) << "where the coding was";
    EXPECT_EQ(in(m_codings, DocumentId{1}).size(), ids.size() - 1);
    m_project->undo();
    EXPECT_THAT(*m_touched, ElementsAre(DocumentId{1}));
    EXPECT_EQ(in(m_codings, DocumentId{1}), ids);
    expectFresh();
    m_project->undo();
    expectFresh();
    EXPECT_EQ(in(m_codings, DocumentId{2}).size(), 1U);
    m_project->redo();
    expectFresh();
}

TEST_F(DocumentCodingsTest, followADocumentThatComesAndGoes) {
    perform([&](Step& step) {
        step.removeDocument(DocumentId{2});
        step.removeOrphans(m_project->guids(Entity::Coding));
    });
    EXPECT_THAT(in(m_codings, DocumentId{2}), IsEmpty());
    m_project->undo();
    EXPECT_EQ(in(m_codings, DocumentId{2}).size(), 1U);
    expectFresh();
}

TEST_F(DocumentCodingsTest, takeInThousandsInOneSweep) {
    const auto code = CodeTree(m_project->study()).resolve(QStringLiteral("law"));
    perform([&](Step& step) {
        for (int i = 0; i < 1500; ++i) {
            NewCoding coding = tests::codingOf(*m_project, QStringLiteral("Two"),
                                               QStringLiteral("well"), QStringLiteral("law"));
            step.addCoding(coding);
        }
    });
    EXPECT_EQ(m_touched, std::nullopt);
    EXPECT_EQ(in(m_codings, DocumentId{2}).size(), 1501U);
    EXPECT_TRUE(code);
    m_project->undo();
    expectFresh();
}

}  // namespace
