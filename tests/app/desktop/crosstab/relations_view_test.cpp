// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/crosstab/relations_view.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTableView>
#include <QTest>

#include "app/desktop/crosstab/cell_passages.h"
#include "app/desktop/crosstab/relation_model.h"
#include "app/desktop/passages/passage_list.h"
#include "app/desktop/passages/passage_model.h"
#include "tests/app/desktop/crosstab/crosstab_fixture.h"

namespace {

using namespace app;
using Kind = codebook::CodeRelationKind::Kind;

class PairsOfCodes : public tests::CrossTabTest {
   protected:
    void SetUp() override {
        openTwoInterviews();
        openWorkspace();
        workspace->showRelations();
        settle();
    }
    RelationsView& view() { return workspace->relations(); }
    /// "Law Trust 2 3 1 0.250 0.1…" of a row as it is shown.
    QStringList row(int at) {
        QStringList cells;
        for (int column = 0; column < view().table().model()->columnCount(); ++column)
            cells << view().table().model()->index(at, column).data().toString();
        return cells;
    }
    int rows() { return view().table().model()->rowCount(); }
    std::size_t passages() const { return workspace->passages().model().result().passages.size(); }
};

TEST_F(PairsOfCodes, sayHowOftenAndHowStronglyTheyStandTogether) {
    ASSERT_EQ(rows(), 1);
    const QStringList pair = row(0);
    EXPECT_EQ(pair.mid(2, 3).join(u' ').toStdString(), pair[0] == u"Law" ? "2 3 1" : "3 2 1");
    EXPECT_EQ(pair[RelationModel::Coefficient], QLocale().toString(0.25, 'f', 3));
    EXPECT_EQ(passages(), 1U);
}

TEST_F(PairsOfCodes, leadToAsManyPassagesAsTheyCount) {
    const QAbstractItemModelTester tester(&view().model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    int pairs = 0;
    for (const codebook::CodeRelationKind kind : {codebook::CodeRelationKind{Kind::Overlap, 0},
                                                  {Kind::Nested, 0},
                                                  {Kind::Near, 1},
                                                  {Kind::Near, 3},
                                                  {Kind::Then, 2}}) {
        view().choose(kind);
        settle();
        for (int at = 0; at < rows(); ++at, ++pairs) {
            view().table().selectRow(at);
            EXPECT_EQ(QString::number(passages()), row(at)[RelationModel::Together])
                << row(at).join(u' ').toStdString();
        }
    }
    EXPECT_GT(pairs, 5);
}

TEST_F(PairsOfCodes, followTheStudyAndKeepThePairThatOneStandsOn) {
    view().choose({Kind::Near, 3});
    settle();
    ASSERT_GT(rows(), 1);
    view().table().selectRow(1);
    const QStringList stoodOn = row(1).mid(0, 2);
    addCoding("P2", "nobody", "Law");
    settle();
    EXPECT_EQ(row(view().table().currentIndex().row()).mid(0, 2), stoodOn);
    session->undo();
    settle();
    EXPECT_EQ(row(view().table().currentIndex().row()).mid(0, 2), stoodOn);
}

TEST_F(PairsOfCodes, areSortedByAnyNumberAndReadByKeys) {
    view().choose({Kind::Near, 3});
    settle();
    view().table().sortByColumn(RelationModel::Jaccard, Qt::AscendingOrder);
    QStringList values;
    for (int at = 0; at < rows(); ++at) values << row(at)[RelationModel::Jaccard];
    EXPECT_TRUE(std::is_sorted(values.begin(), values.end())) << values.join(u' ').toStdString();
    view().focusTable();
    QTest::keyClick(&view().table(), Qt::Key_Return);
    EXPECT_EQ(workspace->focusWidget(), &workspace->passages().list());
    QTest::keyClick(&workspace->passages().list(), Qt::Key_Escape);
    EXPECT_EQ(workspace->focusWidget(), &view().table());
}

TEST_F(PairsOfCodes, areCopiedAsTheyAreShown) {
    workspace->copy();
    const QString copied = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(copied.contains(QStringLiteral("Jaccard"))) << copied.toStdString();
    EXPECT_TRUE(copied.contains(row(0).mid(0, 2).join(u'\t'))) << copied.toStdString();
    EXPECT_FALSE(view().chart().isEmpty());
}

TEST_F(PairsOfCodes, areOfTheRowsWhereTheseAreCodes) {
    ask(question("codes:Factors", "coder"));
    view().choose({Kind::Near, 3});
    settle();
    for (int at = 0; at < rows(); ++at) {
        EXPECT_NE(row(at)[0], QStringLiteral("Law"));
        EXPECT_NE(row(at)[1], QStringLiteral("Law"));
    }
    EXPECT_GT(rows(), 0);
}

TEST_F(PairsOfCodes, countOnesOwnAloneWhileBlind) {
    session->setBlind(true);
    settle();
    EXPECT_EQ(rows(), 0);
}

TEST_F(PairsOfCodes, areMissedInASentence) {
    workspace.reset();
    open(QStringLiteral("== D\nP: nothing"));
    openWorkspace();
    workspace->showRelations();
    settle();
    EXPECT_EQ(rows(), 0);
    EXPECT_TRUE(view().text().rows.empty());
    workspace->copy();
}

TEST_F(PairsOfCodes, goWhileTheyAreCounted) {
    view().look({});
    workspace.reset();
}

}  // namespace
