// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/documents/document_panel.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include "app/desktop/documents/document_detail.h"
#include "app/desktop/documents/document_tree_model.h"
#include "app/desktop/session/user_commands.h"
#include "codebook/project/lookup.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"
#include "tests/app/desktop/documents/panel_fixture.h"

using namespace codebook;
using namespace tests;
using app::DocumentPanel;

namespace {

constexpr const char* Interviews = R"(
    == P1 officer (in Police)
    I: How do you work with the others?
    P1: [We meet every week and talk](trust), and [that helps a lot](trust@Bo Berg) in the end.
    == P2 manager (in Police)
    I: And you?
    P2: [Not much](law).
    P3: Yes.
    == N1 shelter (in NGO)
    I: And here?
    N1: It varies.
    == Field notes from the very first visit to the station
    Notes: Cold.
)";

class Panel : public PanelFixture {
   protected:
    void show(const QString& drawing, int width = 240) {
        open(drawing);
        m_panel = std::make_unique<DocumentPanel>(session());
        m_panel->declareCommands(m_commands);
        m_panel->resize(width, 640);
        m_panel->show();
        QApplication::setActiveWindow(m_panel.get());
        settle();
    }
    template <class Widget>
    Widget* named(const char* accessibleName) const {
        for (auto* widget : m_panel->findChildren<Widget*>())
            if (widget->accessibleName() == said(accessibleName)) return widget;
        return nullptr;
    }
    QTreeView* tree() const { return m_panel->tree(); }
    void choose(const char* name) {
        tree()->setCurrentIndex(m_panel->model().indexOf(document(name)));
    }
    std::string shown() const {
        const auto* row = study().documents.find(m_session().document());
        return row ? row->name.toStdString() : "";
    }
    app::Session& m_session() const { return const_cast<Panel*>(this)->session(); }

    app::UserCommands m_commands;
    std::unique_ptr<DocumentPanel> m_panel;
};

TEST_F(Panel, opensADocumentByKeyAlone) {
    show(said(Interviews));
    QTest::keyClicks(named<QLineEdit>("Filter documents"), said("p2"));
    EXPECT_EQ(m_panel->model().documentsInOrder().size(), 1U);
    QTest::keyClick(named<QLineEdit>("Filter documents"), Qt::Key_Return);
    EXPECT_EQ(shown(), "P2 manager");
    QTest::keyClick(named<QLineEdit>("Filter documents"), Qt::Key_Escape);
    EXPECT_EQ(m_panel->model().documentsInOrder().size(), 4U);
    choose("N1 shelter");
    QTest::keyClick(tree(), Qt::Key_Return);
    EXPECT_EQ(shown(), "N1 shelter");
}

TEST_F(Panel, walksThroughTheDocumentsAsTheyStand) {
    show(said(Interviews));
    std::vector<std::string> order;
    for (int i = 0; i < 4; ++i) {
        m_commands.action(said("documents.next"))->trigger();
        order.push_back(shown());
    }
    EXPECT_EQ(order,
              (std::vector<std::string>{"N1 shelter", "P1 officer", "P2 manager",
                                        "Field notes from the very first visit to the station"}));
    m_commands.action(said("documents.next"))->trigger();
    EXPECT_EQ(shown(), order.back());
    m_commands.action(said("documents.previous"))->trigger();
    EXPECT_EQ(shown(), "P2 manager");
    EXPECT_EQ(m_panel->model().document(tree()->currentIndex()), document("P2 manager"));
}

TEST_F(Panel, removesWithAllCodingsAndUndoBringsBack) {
    show(said(Interviews));
    choose("P1 officer");
    QTest::keyClick(tree(), Qt::Key_Delete);
    settle();
    EXPECT_EQ(failure(), "");
    EXPECT_EQ(study().documents.count(), 3U);
    EXPECT_EQ(study().codings.count(), 1U);
    session().undo();
    settle();
    EXPECT_EQ(study().codings.count(), 3U);
    EXPECT_EQ(m_panel->model().documentsInOrder().size(), 4U);
}

TEST_F(Panel, renamesWithF2) {
    show(said(Interviews));
    choose("N1 shelter");
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_F2);
    auto* editor = tree()->viewport()->findChild<QLineEdit*>();
    ASSERT_NE(editor, nullptr);
    editor->setText(said("N1 the shelter"));
    QTest::keyClick(editor, Qt::Key_Return);
    settle();
    EXPECT_TRUE(document("N1 the shelter"));
    EXPECT_EQ(session().project().undoText()->toStdString(),
              "Rename “N1 shelter” to “N1 the shelter”");
}

TEST_F(Panel, keepsGroupsClosedThatThePersonClosed) {
    show(said(Interviews));
    const QModelIndex ngo = m_panel->model().index(0, 0);
    EXPECT_TRUE(tree()->isExpanded(ngo));
    tree()->collapse(ngo);
    m_panel->model().groupBy(app::DocumentGrouping::None);
    m_panel->model().groupBy(app::DocumentGrouping::Folder);
    EXPECT_FALSE(tree()->isExpanded(m_panel->model().index(0, 0)));
    EXPECT_TRUE(tree()->isExpanded(m_panel->model().index(1, 0)));
}

TEST_F(Panel, saysWhyNothingIsThere) {
    show(QString());
    QSignalSpy wanted(m_panel.get(), &DocumentPanel::importWanted);
    auto* button = m_panel->findChild<QPushButton*>();
    ASSERT_NE(button, nullptr);
    EXPECT_TRUE(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(wanted.count(), 1);
    takePictures(*m_panel, said("documents-empty"));
}

TEST_F(Panel, setsKindFolderAndLanguageOfAllChosenDocumentsInOneStep) {
    show(said(Interviews));
    m_panel->showDetail(true);
    tree()->selectAll();
    auto* kind = named<QComboBox>("Kind of the document");
    kind->setCurrentIndex(kind->findData(said("focus group")));
    Q_EMIT kind->activated(kind->currentIndex());
    for (const Document& row : study().documents) EXPECT_EQ(row.kind, said("focus group"));
    session().undo();
    for (const Document& row : study().documents) EXPECT_NE(row.kind, said("focus group"));
    auto* folder = named<QLineEdit>("Folder of the document");
    choose("P1 officer");
    folder->setFocus();
    folder->selectAll();
    QTest::keyClicks(folder, said(" North / East/"));
    QTest::keyClick(folder, Qt::Key_Return);
    EXPECT_EQ(study().documents.at(document("P1 officer")).group, said("North/East"));
}

TEST_F(Panel, keepsAMemoOnTheDocumentWrittenInPlace) {
    show(said(Interviews));
    choose("P1 officer");
    m_panel->writeMemo();
    auto* memo = named<QPlainTextEdit>("Memo on the document");
    ASSERT_TRUE(memo->isVisible());
    QTest::keyClicks(memo, said("Tired that day."));
    choose("P2 manager");
    ASSERT_EQ(study().memos.count(), 1U);
    EXPECT_EQ(study().memos.begin()->about, study().documents.at(document("P1 officer")).guid);
    EXPECT_EQ(memo->toPlainText(), QString());
    choose("P1 officer");
    EXPECT_EQ(memo->toPlainText(), said("Tired that day."));
    memo->selectAll();
    QTest::keyClick(memo, Qt::Key_Delete);
    m_panel->hide();
    EXPECT_EQ(study().memos.count(), 0U);
    session().undo();
    EXPECT_EQ(study().memos.begin()->text, said("Tired that day."));
}

TEST_F(Panel, looksLikeThis) {
    show(said(Interviews));
    choose("P1 officer");
    m_panel->tree()->setFocus();
    settle();
    takePictures(*m_panel, said("documents-240"));
    m_panel->showDetail(true);
    settle();
    takePictures(*m_panel, said("documents-240-details"));
    m_panel->resize(360, 640);
    m_panel->model().groupBy(app::DocumentGrouping::Case);
    settle();
    takePictures(*m_panel, said("documents-360-cases"));
}

}  // namespace
