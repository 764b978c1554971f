// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/documents/cell_block.h"

#include <QItemSelection>

#include "tests/app/desktop/documents/panel_fixture.h"

using namespace tests;
using app::AttributeTableModel;
using app::CellBlock;
using app::TableOwner;

namespace {

std::string shown(const CellBlock& block) {
    QStringList rows;
    for (const QStringList& row : block) rows << row.join(u'|');
    return rows.join(u'/').toStdString();
}

TEST(CellBlock, readsWhatSpreadsheetsPutOnTheClipboard) {
    EXPECT_EQ(shown(app::blockOfText(said("a\tb\r\nc\t\r\n"))), "a|b/c|");
    EXPECT_EQ(shown(app::blockOfText(said("one"))), "one");
    EXPECT_EQ(shown(app::blockOfText(said("\"a\tb\"\t\"say \"\"x\"\"\nnow\"\n"))),
              "a\tb|say \"x\"\nnow");
    EXPECT_EQ(shown(app::blockOfText(said("\t\n\t\n"))), "|/|");
    EXPECT_TRUE(app::blockOfText(QString()).empty());
    EXPECT_TRUE(app::blockOfText(said("\n")).empty());
    EXPECT_EQ(shown(app::blockOfText(said("a\n\nb"))), "a//b");
    EXPECT_EQ(shown(app::blockOfText(said("\"open"))), "open");
}

TEST(CellBlock, isReadAgainAsItWasWritten) {
    const CellBlock block{{said("a"), said("b\tc"), said("")},
                          {said("\"q\""), said("x\ny"), said("z")}};
    EXPECT_EQ(app::blockOfText(app::textOfBlock(block)), block);
}

class Paste : public PanelFixture {
   protected:
    void SetUp() override {
        open(said(R"(
            A: One
            B: Two
            C: Three
            % A: side = police, area = north
            % B: side = ngo
        )"));
        m_model = std::make_unique<AttributeTableModel>(session(), TableOwner::Cases);
    }
    app::PastePlan planned(int row, int column, const char* text) const {
        const QModelIndex at = m_model->index(row, column);
        return app::plannedPaste(*m_model, QItemSelection(at, at), at,
                                 app::blockOfText(said(text)));
    }

    std::unique_ptr<AttributeTableModel> m_model;
};

TEST_F(Paste, writesOnlyWhatChanges) {
    const auto plan = planned(0, 1, "police\tnorth\nboth\teast\n");
    EXPECT_EQ(plan.rows, 2);
    EXPECT_EQ(plan.columns, 2);
    EXPECT_EQ(plan.edits.size(), 2U);
}

TEST_F(Paste, addsCasesThatTheBlockNamesBehindTheLast) {
    const auto plan = planned(2, 0, "C\tngo\nD\tpolice\nE\tngo\n");
    EXPECT_EQ(plan.newCases, 2);
    ASSERT_TRUE(m_model->carryOut(said("Paste"), plan.edits));
    EXPECT_EQ(drawn(*m_model, {0, 1, 2}), "A police north, B ngo, C ngo, D police, E ngo");
    session().undo();
    EXPECT_EQ(drawn(*m_model, {0, 1, 2}), "A police north, B ngo, C");
}

TEST_F(Paste, leavesOutWhatHasNoPlace) {
    const auto plan = planned(2, 2, "a\tb\tc\nd\te\tf\n");
    EXPECT_EQ(plan.columnsLeftOut, 2);
    EXPECT_EQ(plan.rowsLeftOut, 1);
    EXPECT_EQ(plan.edits.size(), 1U);
    EXPECT_EQ(planned(2, 0, "C\n\n").refusal, said(""));
}

TEST_F(Paste, fillsAllSelectedCellsWithASingleOne) {
    const QItemSelection all(m_model->index(0, 2), m_model->index(2, 2));
    const auto plan =
        app::plannedPaste(*m_model, all, m_model->index(0, 2), app::blockOfText(said("west")));
    EXPECT_EQ(plan.edits.size(), 3U);
    const auto down = app::fillDown(*m_model, all);
    ASSERT_TRUE(m_model->carryOut(said("Fill"), down));
    EXPECT_EQ(drawn(*m_model, {0, 2}), "A north, B north, C north");
    ASSERT_TRUE(m_model->carryOut(said("Clear"), app::cleared(all)));
    EXPECT_EQ(drawn(*m_model, {0, 2}), "A, B, C");
}

}  // namespace
