// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/documents/document_tree_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include "app/desktop/documents/attribute_table_model.h"
#include "codebook/project/lookup.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"
#include "codebook/pseudonyms/pseudonym.h"
#include "tests/app/desktop/documents/panel_fixture.h"
#include "tests/codebook/project/every_command.h"
#include "tests/support/rich_study.h"

using namespace codebook;
using namespace tests;
using app::DocumentGrouping;
using app::DocumentTreeModel;

namespace {

constexpr const char* Interviews = R"(
    == P10 (in Police/North)
    I: Hello
    P10: [One two](a) three
    % P10: side = police
    == P2 (in Police)
    I: Hello
    P2: Two
    % P2: side = police|both
    == N1
    I: Hello
    N1: [Three](a@Bo Berg)
)";

class DocumentTree : public PanelFixture {
   protected:
    void openTree(const QString& drawing) {
        open(drawing);
        m_model = std::make_unique<DocumentTreeModel>(session());
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    std::string names() const { return drawn(*m_model, {DocumentTreeModel::NameColumn}); }

    std::unique_ptr<DocumentTreeModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

const std::vector<int> AllColumns{0, 1, 2, 3, 4};

TEST_F(DocumentTree, groupsByFoldersAndSortsNumbersByValue) {
    openTree(said(Interviews));
    EXPECT_EQ(names(), "Police{North{P10}, P2}, N1");
    m_model->groupBy(DocumentGrouping::None);
    EXPECT_EQ(names(), "N1, P2, P10");
}

TEST_F(DocumentTree, groupsByCaseAndByAttributeWithThoseThatHaveNoneLast) {
    openTree(said(Interviews));
    m_model->groupBy(DocumentGrouping::Attribute, attributeNamed(study(), said("side")));
    EXPECT_EQ(names(), "both{P2}, police{P2, P10}, No value{N1}");
    EXPECT_EQ(m_model->documentsInOrder().size(), 3U);
    m_model->groupBy(DocumentGrouping::Case);
    EXPECT_EQ(names(), "N1{N1}, P2{P2}, P10{P10}");
    m_model->groupBy(DocumentGrouping::Kind);
    EXPECT_EQ(m_model->rowCount(), 1);
}

TEST_F(DocumentTree, showsTheShareOfTextCodedAndByWhom) {
    openTree(said(Interviews));
    m_model->groupBy(DocumentGrouping::None);
    const std::vector<int> columns{0, 1, 2};
    EXPECT_EQ(drawn(*m_model, columns), "N1 27 % BB, P2 0 %, P10 25 % A");
    session().setLayer(app::Layer::Mine);
    settle();
    EXPECT_EQ(drawn(*m_model, columns), "N1 0 %, P2 0 %, P10 25 % A");
    const QString tip =
        m_model->index(2, DocumentTreeModel::CodersColumn).data(Qt::ToolTipRole).toString();
    EXPECT_EQ(tip.toStdString(), "Coded by Ada.");
    session().setLayer(app::Layer::All);
    session().setBlind(true);
    settle();
    EXPECT_EQ(drawn(*m_model, columns), "N1 0 %, P2 0 %, P10 25 % A");
}

TEST_F(DocumentTree, filtersByNameFolderAndCase) {
    openTree(said(Interviews));
    m_model->setFilter(said("p1"));
    EXPECT_EQ(names(), "Police{North{P10}}");
    m_model->setFilter(said("police"));
    EXPECT_EQ(names(), "Police{North{P10}, P2}");
    m_model->setFilter(said("zzz"));
    EXPECT_EQ(m_model->rowCount(), 0);
    m_model->setFilter(QString());
    EXPECT_EQ(names(), "Police{North{P10}, P2}, N1");
}

TEST_F(DocumentTree, renamesInPlaceAsOneStepAndMovesTheRow) {
    openTree(said(Interviews));
    m_model->groupBy(DocumentGrouping::None);
    const QPersistentModelIndex row = m_model->indexOf(document("N1"));
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    EXPECT_TRUE(m_model->setData(row, said("  Z & 9 "), Qt::EditRole));
    settle();
    EXPECT_EQ(names(), "P2, P10, Z & 9");
    EXPECT_EQ(row.row(), 2);
    EXPECT_EQ(resets.count(), 0);
    EXPECT_FALSE(m_model->setData(row, said(" "), Qt::EditRole));
    session().undo();
    settle();
    EXPECT_EQ(names(), "N1, P2, P10");
}

TEST_F(DocumentTree, equalsAFreshOneAfterEveryCommandAndItsUndo) {
    for (const DocumentGrouping grouping :
         {DocumentGrouping::Folder, DocumentGrouping::Case, DocumentGrouping::Attribute}) {
        for (const NamedCommand& command : everyCommand()) {
            StudyFolder folder;
            open(richProject(folder.path()));
            DocumentTreeModel model(session());
            QAbstractItemModelTester tester(&model,
                                            QAbstractItemModelTester::FailureReportingMode::Fatal);
            const AttributeId area = attributeNamed(study(), said("area"));
            model.groupBy(grouping, area);
            const auto expectFresh = [&](const char* when) {
                settle();
                DocumentTreeModel fresh(session());
                fresh.groupBy(grouping, area);
                EXPECT_EQ(drawn(model, AllColumns), drawn(fresh, AllColumns))
                    << command.name << " " << when;
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

TEST_F(DocumentTree, standsNamesOfAnyKindAndAnEmptyProject) {
    openTree(QString());
    EXPECT_EQ(m_model->rowCount(), 0);
    const QString longest = QString(5000, u'x');
    for (const QString& name : {said("שלום & <b>🙂</b>"), said("a//b/"), longest}) {
        session().perform(said("Add"), [&](Step& step) {
            NewDocument added;
            added.name = name;
            added.group = said("/a//<i>/");
            added.text = said("x");
            step.addDocument(added);
        });
    }
    settle();
    EXPECT_EQ(m_model->documentsInOrder().size(), 3U);
    EXPECT_EQ(m_model->rowCount(), 1);
    const QModelIndex folder = m_model->index(0, 0);
    EXPECT_EQ(folder.data().toString(), said("a"));
    for (int row = 0; row < m_model->rowCount(m_model->index(0, 0, folder)); ++row)
        for (int column = 0; column < m_model->columnCount(); ++column)
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole)})
                m_model->index(row, column, m_model->index(0, 0, folder)).data(role);
}

TEST_F(DocumentTree, takesInManyDocumentsAtOnce) {
    openTree(QString());
    session().perform(said("Add"), [&](Step& step) {
        for (int i = 0; i < 300; ++i) {
            NewDocument added;
            added.name = QStringLiteral("D%1").arg(300 - i);
            step.addDocument(added);
        }
    });
    settle();
    EXPECT_EQ(m_model->rowCount(), 300);
    EXPECT_EQ(m_model->index(9, 0).data().toString(), said("D10"));
    session().undo();
    settle();
    EXPECT_EQ(m_model->rowCount(), 0);
}

TEST_F(DocumentTree, showsPseudonymsAndEditsTheOriginal) {
    openTree(said("== Anna's talk\nAnna: Hello"));
    session().perform(said("Mark"), [&](Step& step) {
        markName(step, study(), session().project().guid(), {said("Anna"), said("Di")});
    });
    session().setShowsPseudonyms(true);
    m_model->groupBy(DocumentGrouping::Case);
    EXPECT_EQ(names(), "Di{Di's talk}");
    const QModelIndex talk = m_model->index(0, 0, m_model->index(0, 0));
    EXPECT_EQ(talk.data(Qt::EditRole).toString(), said("Anna's talk"));
    EXPECT_FALSE(talk.data(Qt::ToolTipRole).toString().contains(said("Anna")));
    app::AttributeTableModel cases(session(), app::TableOwner::Cases);
    EXPECT_EQ(cases.index(0, 0).data().toString(), said("Di"));
    EXPECT_EQ(cases.index(0, 0).data(Qt::EditRole).toString(), said("Anna"));
    session().setShowsPseudonyms(false);
    EXPECT_EQ(names(), "Anna{Anna's talk}");
}

}  // namespace
