// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/documents/attribute_table_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include "codebook/exchange/case_table.h"
#include "codebook/project/lookup.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"
#include "tests/app/desktop/documents/panel_fixture.h"
#include "tests/codebook/project/every_command.h"
#include "tests/support/rich_study.h"

using namespace codebook;
using namespace tests;
using app::AttributeTableModel;
using app::TableOwner;

namespace {

class AttributeTable : public PanelFixture {
   protected:
    void openTable(const char* csv) {
        open(QString());
        session().attempt([&] {
            session().execute(
                plannedCaseImport(study(), readCsv(QByteArray(csv), said("k.csv")), said("k.csv"))
                    .command);
        });
        m_model = std::make_unique<AttributeTableModel>(session(), TableOwner::Cases);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    std::string rows(const std::vector<int>& columns = {0, 1, 2}) const {
        return drawn(*m_model, columns);
    }
    bool write(int row, int column, const char* text) {
        return m_model->setData(m_model->index(row, column), said(text), Qt::EditRole);
    }

    std::unique_ptr<AttributeTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

TEST_F(AttributeTable, sortsNamesByValueAndNumbersAsNumbersWithWhatIsEmptyLast) {
    openTable("case,age:number,here:yesno\nP10,9,yes\nP2,10,no\nP1,,\n");
    EXPECT_EQ(rows(), "P1, P2 10 no, P10 9 yes");
    const QPersistentModelIndex kept = m_model->index(1, 0);
    m_model->sort(1, Qt::AscendingOrder);
    EXPECT_EQ(rows(), "P10 9 yes, P2 10 no, P1");
    EXPECT_EQ(kept.data().toString(), said("P2"));
    m_model->sort(1, Qt::DescendingOrder);
    EXPECT_EQ(rows(), "P2 10 no, P10 9 yes, P1");
}

TEST_F(AttributeTable, writesTypedValuesAndRefusesOthersWithASentence) {
    openTable("case,age:number,born:date\nA,3,2020-01-02\n");
    EXPECT_TRUE(write(0, 1, "4,5"));
    EXPECT_EQ(rows(), "A 4.5 2020-01-02");
    EXPECT_FALSE(write(0, 1, "many"));
    EXPECT_EQ(failure(), "“many” does not fit “age”, whose values are numbers.");
    EXPECT_FALSE(write(0, 2, "5/5/2020"));
    EXPECT_FALSE(write(0, 0, "  "));
    EXPECT_EQ(failure(), "A case needs a name.");
    EXPECT_TRUE(write(0, 1, "1|2"));
    EXPECT_EQ(rows(), "A 1 | 2 2020-01-02");
    session().undo();
    session().undo();
    EXPECT_EQ(rows(), "A 3 2020-01-02");
    EXPECT_TRUE(write(0, 1, ""));
    EXPECT_EQ(rows({0, 1}), "A");
}

TEST_F(AttributeTable, doesNotMakeAStepOfNothing) {
    openTable("case,age:number\nA,3\n");
    const auto before = session().project().undoText();
    EXPECT_TRUE(write(0, 1, "3"));
    EXPECT_TRUE(write(0, 0, "A"));
    EXPECT_EQ(session().project().undoText(), before);
}

TEST_F(AttributeTable, showsOnlyAttributesOfItsKindAndThoseOfNobody) {
    openTable("case,age:number\nA,3\n");
    session().perform(said("Add"), [](Step& step) {
        NewDocument added;
        added.name = said("D");
        added.text = said("x");
        step.setValues(step.addAttribute(said("year"), AttributeType::Number), Entity::Document,
                       step.addDocument(added), {said("2024")});
        step.addAttribute(said("free"), AttributeType::Text);
    });
    EXPECT_EQ(m_model->columnCount(), 3);
    AttributeTableModel documents(session(), TableOwner::Documents);
    EXPECT_EQ(drawn(documents, {0, 1, 2}), "D 2024");
    EXPECT_EQ(documents.columnCount(), 3);
    const AttributeId age = attributeNamed(study(), said("age"));
    EXPECT_EQ(documents.columnOf(age), -1);
    documents.showAttribute(age);
    EXPECT_EQ(documents.columnOf(age), 1);
}

TEST_F(AttributeTable, filtersByNameAndValue) {
    openTable("case,side\nAnna,police\nBo,ngo\nCy,\n");
    m_model->setFilter(said("NGO"));
    EXPECT_EQ(rows(), "Bo ngo");
    m_model->setFilter(said("c"));
    EXPECT_EQ(rows(), "Anna police, Cy");
    m_model->setFilter(QString());
    EXPECT_EQ(m_model->rowCount(), 3);
}

TEST_F(AttributeTable, equalsAFreshOneAfterEveryCommandAndItsUndo) {
    for (const TableOwner owner : {TableOwner::Cases, TableOwner::Documents}) {
        for (const NamedCommand& command : everyCommand()) {
            StudyFolder folder;
            open(richProject(folder.path()));
            AttributeTableModel model(session(), owner);
            QAbstractItemModelTester tester(&model,
                                            QAbstractItemModelTester::FailureReportingMode::Fatal);
            const auto drawnWhole = [](AttributeTableModel& table) {
                table.sort(0, Qt::AscendingOrder);
                std::vector<int> columns;
                std::string head;
                for (int column = 0; column < table.columnCount(); ++column) {
                    columns.push_back(column);
                    head += table.headerData(column, Qt::Horizontal, Qt::ToolTipRole)
                                .toString()
                                .toStdString() +
                            "; ";
                }
                return head + drawn(table, columns);
            };
            const auto expectFresh = [&](const char* when) {
                AttributeTableModel fresh(session(), owner);
                EXPECT_EQ(drawnWhole(model), drawnWhole(fresh)) << command.name << " " << when;
            };
            ASSERT_TRUE(session().perform(said("Step"), [&](Step& step) {
                command.write(step, session().project());
            })) << command.name;
            expectFresh("done");
            session().undo();
            expectFresh("undone");
            session().redo();
            expectFresh("redone");
        }
    }
}

TEST_F(AttributeTable, keepsRowsInPlaceWhileTheyAreEdited) {
    openTable("case,age:number\nA,1\nB,2\nC,3\n");
    m_model->sort(1, Qt::AscendingOrder);
    QSignalSpy layouts(m_model.get(), &QAbstractItemModel::layoutChanged);
    EXPECT_TRUE(write(0, 1, "99"));
    EXPECT_EQ(rows({0, 1}), "A 99, B 2, C 3");
    EXPECT_EQ(layouts.count(), 0);
}

TEST_F(AttributeTable, standsAnEmptyProject) {
    open(QString());
    for (const TableOwner owner : {TableOwner::Cases, TableOwner::Documents}) {
        AttributeTableModel model(session(), owner);
        EXPECT_EQ(model.rowCount(), 0);
        EXPECT_EQ(model.columnCount(), 1);
        model.sort(0, Qt::DescendingOrder);
        EXPECT_EQ(model.rowOf(1), -1);
    }
}

}  // namespace
