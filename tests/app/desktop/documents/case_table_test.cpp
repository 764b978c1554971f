// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/documents/case_table.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include "app/desktop/documents/attribute_table_view.h"
#include "app/desktop/documents/case_import_page.h"
#include "app/desktop/documents/value_edit.h"
#include "app/desktop/session/user_commands.h"
#include "codebook/project/lookup.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"
#include "tests/app/desktop/documents/panel_fixture.h"

using namespace codebook;
using namespace tests;
using app::AttributeTableView;
using app::CaseTable;

namespace {

constexpr const char* Interviews = R"(
    == One
    I: How?
    Anna: So.
    == Two
    I: How?
    Bo: So.
    Cy: Yes.
    % Anna: side = police, area = north|south
    % Bo: side = ngo
)";

class Table : public PanelFixture {
   protected:
    void show(const QString& drawing) {
        open(drawing);
        m_table = std::make_unique<CaseTable>(session());
        m_table->declareCommands(m_commands);
        m_table->resize(1000, 420);
        m_table->show();
        QApplication::setActiveWindow(m_table.get());
        settle();
    }
    AttributeTableView* view() const { return m_table->view(CaseTable::CasesPage); }
    std::string rows(const std::vector<int>& columns = {0, 1, 2, 3}) const {
        return drawn(view()->table(), columns);
    }
    void goTo(int row, int column) {
        view()->setCurrentIndex(view()->table().index(row, column));
        view()->setFocus();
    }
    template <class Widget>
    Widget* visible(const char* words) const {
        for (auto* widget : m_table->findChildren<Widget*>()) {
            QString name = widget->accessibleName();
            if constexpr (std::is_base_of_v<QAbstractButton, Widget> ||
                          std::is_base_of_v<QLabel, Widget>)
                name = widget->text().remove(u'&');
            if (widget->isVisible() && name.contains(said(words))) return widget;
        }
        return nullptr;
    }
    void press(const char* button) {
        auto* found = visible<QPushButton>(button);
        ASSERT_NE(found, nullptr) << button;
        QTest::mouseClick(found, Qt::LeftButton);
    }
    void addAttribute(const char* name, int type) {
        m_commands.action(said("cases.addAttribute"))->trigger();
        auto* line = visible<QLineEdit>("Name of the new attribute");
        ASSERT_NE(line, nullptr);
        visible<QComboBox>("Type of the attribute")->setCurrentIndex(type);
        QTest::keyClicks(line, said(name));
        QTest::keyClick(line, Qt::Key_Return);
    }

    app::UserCommands m_commands;
    std::unique_ptr<CaseTable> m_table;
};

TEST_F(Table, takesCasesAndAttributesByKeyAlone) {
    show(QString());
    m_commands.action(said("cases.add"))->trigger();
    auto* line = visible<QLineEdit>("Name of the new case");
    ASSERT_NE(line, nullptr);
    for (const char* name : {"Anna", "Bo"}) {
        QTest::keyClicks(line, said(name));
        QTest::keyClick(line, Qt::Key_Return);
    }
    QTest::keyClick(line, Qt::Key_Escape);
    addAttribute("age", 1);
    goTo(1, 1);
    QTest::keyClicks(view(), said("3"));
    auto* editor = view()->viewport()->findChild<app::ValueEdit*>();
    ASSERT_NE(editor, nullptr);
    editor->setText(said("x"));
    QTest::keyClick(editor, Qt::Key_Return);
    EXPECT_EQ(rows(), "Anna, Bo") << "what is no number cannot be confirmed";
    editor->setText(said("34"));
    QTest::keyClick(editor, Qt::Key_Return);
    settle();
    EXPECT_EQ(rows(), "Anna, Bo 34");
    EXPECT_EQ(failure(), "");
}

TEST_F(Table, pastesABlockInOneStepAfterSayingWhatChanges) {
    show(said(Interviews));
    goTo(0, 1);
    QApplication::clipboard()->setText(said("ngo\twest\npolice\teast\nx\ty\nz\tz\n"));
    QTest::keyClick(view(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(rows({0, 1, 2}), "Anna police north | south, Bo ngo, Cy");
    ASSERT_NE(visible<QLabel>("6 of 3 × 2 cells will change."), nullptr);
    takePictures(*m_table, said("cases-paste"));
    auto* paste = visible<QPushButton>("Paste");
    EXPECT_TRUE(paste->hasFocus());
    QTest::keyClick(paste, Qt::Key_Return);
    EXPECT_EQ(rows({0, 1, 2}), "Anna ngo west, Bo police east, Cy x y");
    session().undo();
    EXPECT_EQ(rows({0, 1, 2}), "Anna police north | south, Bo ngo, Cy");
    QTest::keyClick(view(), Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(visible<QPushButton>("Paste"), Qt::Key_Escape);
    EXPECT_EQ(visible<QPushButton>("Paste"), nullptr);
    EXPECT_TRUE(view()->hasFocus());
}

TEST_F(Table, refusesABlockThatDoesNotFit) {
    show(said(Interviews));
    addAttribute("age", 1);
    goTo(0, 3);
    QApplication::clipboard()->setText(said("1\nold\nolder\n"));
    QTest::keyClick(view(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_NE(visible<QLabel>("“old” does not fit “age”, whose values are numbers. 1 other"),
              nullptr);
    EXPECT_EQ(visible<QPushButton>("Paste"), nullptr);
}

TEST_F(Table, copiesFillsAndClearsWhatIsSelected) {
    show(said(Interviews));
    goTo(0, 0);
    view()->selectionModel()->select(
        QItemSelection(view()->table().index(0, 0), view()->table().index(1, 2)),
        QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text().toStdString(),
              "Anna\tpolice\tnorth|south\nBo\tngo\t\n");
    QTest::keyClick(view(), Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(rows({0, 1, 2}), "Anna police north | south, Bo police north | south, Cy");
    QTest::keyClick(view(), Qt::Key_Delete);
    EXPECT_EQ(rows({0, 1, 2}), "Anna, Bo, Cy");
    session().undo();
    session().undo();
    EXPECT_EQ(rows({0, 1, 2}), "Anna police north | south, Bo ngo, Cy");
}

TEST_F(Table, renamesRetypesAndRemovesAttributes) {
    show(said(Interviews));
    goTo(0, 1);
    m_table->retypeAttribute(AttributeType::Number);
    EXPECT_NE(visible<QLabel>("“side” cannot become “number”: 2 of its values do not fit"),
              nullptr);
    m_commands.action(said("cases.renameAttribute"))->trigger();
    auto* line = visible<QLineEdit>("New name of “side”");
    ASSERT_NE(line, nullptr);
    QTest::keyClicks(line, said("area"));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(failure(), "There is an attribute “area” already.");
    line->setText(said("sida"));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_TRUE(attributeNamed(study(), said("sida")));
    goTo(0, 2);
    m_commands.action(said("cases.removeAttribute"))->trigger();
    EXPECT_EQ(study().attributes.count(), 1U);
    EXPECT_EQ(rows(), "Anna police, Bo ngo, Cy");
    session().undo();
    EXPECT_EQ(rows(), "Anna police north | south, Bo ngo, Cy");
}

TEST_F(Table, removesCasesAndUndoBringsBack) {
    show(said(Interviews));
    view()->selectAll();
    m_commands.action(said("cases.remove"))->trigger();
    EXPECT_TRUE(study().cases.isEmpty());
    EXPECT_TRUE(study().attributeValues.isEmpty());
    settle();
    takePictures(*m_table, said("cases-empty"));
    session().undo();
    EXPECT_EQ(study().cases.count(), 3U);
    EXPECT_TRUE(view()->isVisible());
}

TEST_F(Table, showsWhatAnImportWouldChangeBeforeItDoes) {
    show(said(Interviews));
    QFile file(m_folder.path(said("people.csv")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Namn;Ålder;Not\nAnna;34;x\nDag;fyrtio;y\n");
    file.close();
    m_table->importFile(file.fileName());
    EXPECT_EQ(m_table->page(), CaseTable::ImportPage);
    EXPECT_NE(visible<QLabel>("1 cases would be added, and 4 values set."), nullptr);
    auto* age = visible<QComboBox>("What the column Ålder means");
    age->setCurrentIndex(age->findData(100 + int(AttributeType::Number)));
    Q_EMIT age->activated(age->currentIndex());
    EXPECT_NE(visible<QLabel>("line 3: “fyrtio” in column “Ålder” does not fit the type number"),
              nullptr);
    takePictures(*m_table, said("cases-import"));
    EXPECT_FALSE(visible<QPushButton>("Import")->isEnabled());
    age->setCurrentIndex(age->findData(int(CaseColumnRole::LeftOut)));
    Q_EMIT age->activated(age->currentIndex());
    press("Import");
    EXPECT_EQ(m_table->page(), CaseTable::CasesPage);
    EXPECT_EQ(study().cases.count(), 4U);
    EXPECT_EQ(rows({0, 3}), "Anna x, Bo, Cy, Dag y");
    session().undo();
    EXPECT_EQ(study().cases.count(), 3U);
    m_table->importFile(m_folder.path(said("nothing.xlsx")));
    EXPECT_NE(failure().find("“nothing.xlsx” cannot be read"), std::string::npos);
    EXPECT_EQ(m_table->page(), CaseTable::CasesPage);
}

TEST_F(Table, editsAttributesOfDocumentsTheSameWay) {
    show(said(Interviews));
    m_table->showPage(CaseTable::DocumentsPage);
    addAttribute("year", 1);
    AttributeTableView* documents = m_table->view(CaseTable::DocumentsPage);
    EXPECT_EQ(documents->table().columnCount(), 2);
    EXPECT_TRUE(
        documents->table().setData(documents->table().index(1, 1), said("2024"), Qt::EditRole));
    EXPECT_EQ(drawn(documents->table(), {0, 1}), "One, Two 2024");
    EXPECT_EQ(view()->table().columnCount(), 3);
    m_table->showPage(CaseTable::CasesPage);
}

TEST_F(Table, saysWhyAPageIsEmpty) {
    show(QString());
    EXPECT_NE(visible<QLabel>("There are no cases yet."), nullptr);
    m_table->showPage(CaseTable::DocumentsPage);
    EXPECT_NE(visible<QLabel>("There are no documents yet."), nullptr);
    m_table->showPage(CaseTable::SpeakersPage);
    EXPECT_NE(visible<QLabel>("Nobody speaks yet"), nullptr);
    session().perform(said("Add"), [](Step& step) { step.addCase(said("A & <b>")); });
    m_table->showPage(CaseTable::CasesPage);
    EXPECT_TRUE(view()->isVisible());
}

TEST_F(Table, storesWhatIsBeingWrittenWhenItGoes) {
    show(said(Interviews));
    goTo(1, 1);
    QTest::keyClicks(view(), said("b"));
    view()->viewport()->findChild<app::ValueEdit*>()->setText(said("both"));
    m_table.reset();
    const app::AttributeTableModel fresh(session(), app::TableOwner::Cases);
    EXPECT_EQ(drawn(fresh, {0, 1}), "Anna police, Bo both, Cy");
}

TEST_F(Table, looksLikeThis) {
    show(said(Interviews));
    addAttribute("age", 1);
    addAttribute("interviewed", 2);
    addAttribute("consents", 3);
    auto& model = view()->table();
    model.setData(model.index(0, 3), said("34"), Qt::EditRole);
    model.setData(model.index(1, 3), said("7.5"), Qt::EditRole);
    model.setData(model.index(0, 4), said("2026-03-04"), Qt::EditRole);
    model.setData(model.index(0, 5), said("yes"), Qt::EditRole);
    goTo(1, 2);
    settle();
    takePictures(*m_table, said("cases-1000"));
    goTo(1, 4);
    view()->edit(view()->currentIndex());
    settle();
    takePictures(*m_table, said("cases-date"));
    view()->setFocus();
    m_table->addAttribute();
    settle();
    takePictures(*m_table, said("cases-add-attribute"));
}

TEST_F(Table, pastesVeryManyCellsPartByPartAndCanBeStopped) {
    show(said(Interviews));
    const auto before = session().project().study().cases.count();
    QString text;
    constexpr int rows = 12'000;
    for (int row = 0; row < rows; ++row)
        text += QStringLiteral("case %1\tside %2\n").arg(row).arg(row % 3);
    const auto paste = [&](int row) {
        QApplication::clipboard()->setText(text);
        goTo(row, 0);
        view()->paste();
        QPointer<app::BackgroundWork> work;
        const auto listening =
            QObject::connect(m_table.get(), &CaseTable::workStarted, m_table.get(),
                             [&](app::BackgroundWork* started) { work = started; });
        QTest::keyClick(visible<QPushButton>("Paste"), Qt::Key_Return);
        QObject::disconnect(listening);
        return work;
    };
    const auto cases = [&] { return session().study().cases.count(); };
    QPointer<app::BackgroundWork> work = paste(0);
    ASSERT_TRUE(work);
    EXPECT_EQ(cases(), before) << "the window is not held up";
    ASSERT_TRUE(QTest::qWaitFor([&] { return !work; }, 20'000));
    EXPECT_EQ(cases(), static_cast<std::size_t>(rows));
    session().undo();
    EXPECT_LT(cases(), static_cast<std::size_t>(rows));
    EXPECT_GT(cases(), before);

    while (cases() > before) session().undo();
    work = paste(0);
    ASSERT_TRUE(QTest::qWaitFor([&] { return cases() > before; }, 20'000));
    work->cancel();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !work; }, 20'000));
    EXPECT_LT(cases(), static_cast<std::size_t>(rows));
}

}  // namespace
