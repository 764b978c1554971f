// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/documents/speaker_table.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

#include "app/desktop/documents/case_table.h"
#include "app/desktop/documents/speaker_model.h"
#include "codebook/project/lookup.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"
#include "tests/app/desktop/documents/panel_fixture.h"
#include "tests/codebook/project/every_command.h"
#include "tests/support/rich_study.h"

using namespace codebook;
using namespace tests;
using app::SpeakerModel;
using app::SpeakerTable;

namespace {

constexpr const char* Interviews = R"(
    == B10
    I: How?
    P1: So.
    P1: And so.
    == B2
    I: How?
    P1: No.
    M: Yes.
    == B3
    P1: Well.
    % M: side = ngo
)";

class Speakers : public PanelFixture {
   protected:
    void show(const QString& drawing) {
        open(drawing);
        m_table = std::make_unique<SpeakerTable>(session());
        m_tester = std::make_unique<QAbstractItemModelTester>(
            &m_table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_table->resize(800, 320);
        m_table->show();
        QApplication::setActiveWindow(m_table.get());
        settle();
    }
    std::string rows() const {
        return drawn(m_table->model(), {SpeakerModel::DocumentColumn, SpeakerModel::SpeakerColumn,
                                        SpeakerModel::CaseColumn, SpeakerModel::TurnsColumn});
    }
    bool tick(int row, Qt::CheckState state) {
        return m_table->model().setData(m_table->model().index(row, SpeakerModel::AsksColumn),
                                        int(state), Qt::CheckStateRole);
    }
    bool assign(int row, const char* name) {
        return m_table->model().setData(m_table->model().index(row, SpeakerModel::CaseColumn),
                                        said(name), Qt::EditRole);
    }

    std::unique_ptr<SpeakerTable> m_table;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

TEST_F(Speakers, areListedByDocumentWithTheirTurns) {
    show(said(Interviews));
    EXPECT_EQ(rows(), "B2 I 1, B2 P1 P1 1, B2 M M 1, B3 P1 P1 1, B10 I 1, B10 P1 P1 2");
    m_table->showDocument(document("B3"));
    EXPECT_EQ(rows(), "B3 P1 P1 1");
}

TEST_F(Speakers, ofOneNameAreJoinedOnlyWhenThePersonSaysSo) {
    show(said(Interviews));
    EXPECT_EQ(study().cases.count(), 4U);
    takePictures(*m_table, said("speakers"));
    m_table->join();
    settle();
    EXPECT_EQ(study().cases.count(), 2U);
    session().undo();
    settle();
    EXPECT_EQ(study().cases.count(), 4U);
    m_table->keepApart();
    m_table->join();
    EXPECT_EQ(study().cases.count(), 4U);
}

TEST_F(Speakers, becomeAnotherCaseByItsName) {
    show(said(Interviews));
    EXPECT_TRUE(assign(2, "New person"));
    EXPECT_EQ(casesNamed(study(), said("New person")).size(), 1U);
    EXPECT_EQ(casesNamed(study(), said("M")).size(), 1U) << "of M something is said";
    EXPECT_TRUE(assign(1, "M"));
    EXPECT_TRUE(assign(5, ""));
    EXPECT_EQ(rows(), "B2 I 1, B2 P1 M 1, B2 M New person 1, B3 P1 P1 1, B10 I 1, B10 P1 2");
    for (int i = 0; i < 3; ++i) session().undo();
    EXPECT_EQ(rows(), "B2 I 1, B2 P1 P1 1, B2 M M 1, B3 P1 P1 1, B10 I 1, B10 P1 P1 2");
}

TEST_F(Speakers, areNotTakenForOneOfSeveralCasesOfAName) {
    show(said(Interviews));
    EXPECT_FALSE(assign(2, "P1"));
    EXPECT_EQ(failure(),
              "3 cases are called “P1”. Join them first, or give this one a name of its own.");
}

TEST_F(Speakers, whoOnlyAskAreNoCase) {
    show(said(Interviews));
    EXPECT_TRUE(tick(3, Qt::Checked));
    EXPECT_EQ(study().cases.count(), 3U);
    EXPECT_TRUE(tick(3, Qt::Unchecked));
    EXPECT_EQ(study().cases.count(), 4U);
    EXPECT_TRUE(tick(0, Qt::Unchecked));
    EXPECT_EQ(casesNamed(study(), said("I")).size(), 1U);
}

TEST_F(Speakers, areAssignedByKeyAlone) {
    show(said(Interviews));
    m_table->showDocument(document("B3"));
    QTest::keyClicks(m_table->view(), said("Z"));
    auto* editor = m_table->view()->viewport()->findChild<QLineEdit*>();
    ASSERT_NE(editor, nullptr);
    editor->setText(said("Zoe"));
    QTest::keyClick(editor, Qt::Key_Return);
    settle();
    EXPECT_EQ(rows(), "B3 P1 Zoe 1");
    m_table->view()->setCurrentIndex(m_table->model().index(0, SpeakerModel::AsksColumn));
    QTest::keyClick(m_table->view(), Qt::Key_Space);
    EXPECT_TRUE(study().speakers.at(m_table->model().speaker(0)).isInterviewer);
}

TEST_F(Speakers, equalAFreshListAfterEveryCommandAndItsUndo) {
    for (const NamedCommand& command : everyCommand()) {
        StudyFolder folder;
        open(richProject(folder.path()));
        SpeakerModel model(session());
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto expectFresh = [&](const char* when) {
            const SpeakerModel fresh(session());
            EXPECT_EQ(drawn(model, {0, 1, 2, 3, 4}), drawn(fresh, {0, 1, 2, 3, 4}))
                << command.name << " " << when;
        };
        ASSERT_TRUE(session().perform(
            said("Step"), [&](Step& step) { command.write(step, session().project()); }));
        expectFresh("done");
        session().undo();
        expectFresh("undone");
        session().redo();
        expectFresh("redone");
    }
}

TEST_F(Speakers, standAnEmptyProject) {
    show(QString());
    EXPECT_EQ(rows(), "");
    m_table->join();
}

}  // namespace
