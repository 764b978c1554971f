// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/passages/passage_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include "app/desktop/passages/passage_question.h"
#include "codebook/project/step.h"
#include "tests/app/desktop/passages/passages_fixture.h"

namespace {

using namespace app;

class PassageModelTest : public tests::SessionTest {
   protected:
    codebook::RetrievalResult everything() const {
        return codebook::retrieve(session->study(), session->project(), {});
    }
    static QStringList rows(const PassageModel& model) {
        QStringList rows;
        for (int i = 0; i < model.rowCount(); ++i) {
            QStringList marks;
            for (const auto& mark : model.marks(model.index(i)))
                marks << mark.name + u'/' + mark.coders + u'/' + mark.color.name();
            rows << model.index(i).data().toString() + u'|' +
                        model.index(i).data(PassageModel::Source).toString() + u'|' +
                        model.index(i).data(PassageModel::AlsoHere).toString() + u'|' +
                        marks.join(u',');
        }
        return rows;
    }
    /// What a model shows that follows must be what one shows that is new.
    void follow(PassageModel& model) {
        model.show(everything());
        PassageModel fresh(*session);
        fresh.show(everything());
        EXPECT_EQ(rows(model), rows(fresh));
    }
};

TEST_F(PassageModelTest, putsEachDocumentsPassagesBelowItsHeading) {
    openTwoInterviews();
    PassageModel model(*session);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    codebook::RetrievalQuestion question;
    question.all = {{{code("Factors/Trust")}}};
    model.show(codebook::retrieve(session->study(), session->project(), question));
    ASSERT_EQ(model.rowCount(), 5);
    EXPECT_EQ(model.index(0).data().toString(), QStringLiteral("P1"));
    EXPECT_EQ(model.index(0).data(PassageModel::PassageCount).toInt(), 2);
    EXPECT_FALSE(model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
    EXPECT_EQ(model.index(1).data().toString(), QStringLiteral("I trust"));
    EXPECT_EQ(model.index(1).data(PassageModel::Source).toString(), QStringLiteral("P1"));
    EXPECT_EQ(model.index(1).data(PassageModel::AlsoHere).toString(),
              QStringLiteral("Also here: Law (structural, Bo)"));
    EXPECT_TRUE(model.index(1)
                    .data(PassageModel::ContextAfter)
                    .toString()
                    .startsWith(QStringLiteral("the law, and nobody")));
    EXPECT_EQ(model.indexOf({codebook::DocumentId{2}, {6, 8}}).row(), 4);
}

TEST_F(PassageModelTest, keepsRowsThatStayAndIsWhatAFreshOneWouldBe) {
    openTwoInterviews();
    PassageModel model(*session);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(everything());
    const QPersistentModelIndex police = model.indexOf(
        {codebook::DocumentId{2},
         tests::spanOf(session->project(), codebook::DocumentId{2}, QStringLiteral("police"))});
    ASSERT_TRUE(police.isValid());
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    addCoding("P1", "Go on", "Law");
    follow(model);
    removeCoding(codebook::CodingId{1});
    follow(model);
    session->undo();
    follow(model);
    session->undo();
    follow(model);
    session->redo();
    follow(model);
    EXPECT_TRUE(resets.isEmpty());
    EXPECT_EQ(police.data().toString(), QStringLiteral("police"));
    session->perform(QStringLiteral("Rename"), [&](codebook::Step& step) {
        step.renameDocument(codebook::DocumentId{1}, QStringLiteral("عربي & 🙂"));
        step.editCode(code("Law"), {{codebook::field::code::name, QStringLiteral("Law & order")}});
    });
    follow(model);
    session->perform(QStringLiteral("Remove"), [&](codebook::Step& step) {
        step.removeDocument(codebook::DocumentId{1});
        step.removeOrphans(session->project().guids(codebook::Entity::Coding));
    });
    follow(model);
    session->undo();
    follow(model);
}

TEST_F(PassageModelTest, followsEverythingInARichStudy) {
    openRich();
    PassageModel model(*session);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    follow(model);
    for (const codebook::Coding& coding :
         codebook::Table<codebook::Coding>(session->study().codings)) {
        removeCoding(coding.id);
        follow(model);
    }
    EXPECT_EQ(model.rowCount(), 0);
    for (int i = 0; i < 3; ++i) {
        session->undo();
        follow(model);
    }
}

TEST_F(PassageModelTest, readsRowsOfCodingsThatAreGoneWithoutHarm) {
    openTwoInterviews();
    PassageModel model(*session);
    model.show(everything());
    session->perform(QStringLiteral("Remove"), [&](codebook::Step& step) {
        step.removeDocument(codebook::DocumentId{1});
        step.removeOrphans(session->project().guids(codebook::Entity::Coding));
    });
    for (const QString& row : rows(model)) EXPECT_FALSE(row.isNull());
}

TEST(PassageQuestion, readsCodesFromLeftToRight) {
    PassageQuestion question;
    EXPECT_TRUE(question.isEmpty());
    question.codes = {{codebook::CodeId{1}}, {codebook::CodeId{2}, Joint::Or}};
    EXPECT_FALSE(question.hasRelation());
    question.codes.push_back({codebook::CodeId{3}, Joint::And});
    EXPECT_TRUE(question.hasRelation());
}

}  // namespace
