// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/codes/code_panel.h"

#include <gmock/gmock.h>

#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include "app/desktop/codes/code_counts.h"
#include "app/desktop/codes/code_split.h"
#include "app/desktop/codes/code_tree_view.h"
#include "app/desktop/codes/name_bar.h"
#include "app/desktop/codes/notice_bar.h"
#include "codebook/model/code_tree.h"
#include "codebook/project/code_steps.h"
#include "tests/app/desktop/codes/shown_codes.h"

namespace {

using app::CodePanel;
using codebook::CodeId;

class CodePanelTest : public tests::ShownCodes {
   protected:
    CodePanelTest() {
        m_panel.resize(320, 600);
        m_panel.show();
        QApplication::setActiveWindow(&m_panel);
        tree().setFocus();
    }
    app::CodeTreeView& tree() { return *m_panel.findChild<app::CodeTreeView*>(); }
    app::NoticeBar& notice() { return *m_panel.findChild<app::NoticeBar*>(); }
    QLineEdit& line(const char* name) {
        for (auto* line : m_panel.findChildren<QLineEdit*>())
            if (line->accessibleName() == QLatin1String(name)) return *line;
        ADD_FAILURE() << name;
        return *m_panel.findChild<QLineEdit*>();
    }
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    std::string undoText() const {
        return session().project().undoText().value_or(QString()).toStdString();
    }
    static QPushButton* button(const QWidget& in, const char* text) {
        for (auto* button : in.findChildren<QPushButton*>())
            if (button->text().remove(u'&') == QLatin1String(text)) return button;
        return nullptr;
    }
    bool dropOn(const QPoint& at, const char* format, const QByteArray& bytes,
                Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QMimeData data;
        data.setData(QLatin1String(format), bytes);
        const Qt::DropActions actions = Qt::CopyAction | Qt::MoveAction;
        QDragEnterEvent enter(at, actions, &data, Qt::LeftButton, modifiers);
        QApplication::sendEvent(tree().viewport(), &enter);
        QDragMoveEvent move(at, actions, &data, Qt::LeftButton, modifiers);
        QApplication::sendEvent(tree().viewport(), &move);
        if (!move.isAccepted()) return false;
        QDropEvent dropped(at, actions, &data, Qt::LeftButton, modifiers);
        QApplication::sendEvent(tree().viewport(), &dropped);
        return true;
    }

    CodePanel m_panel{*m_session};
};

TEST_F(CodePanelTest, createsACodeByKeyboardBesideTheCurrentOne) {
    m_panel.showCode(code("Trust"));
    key(Qt::Key_Insert);
    type(QStringLiteral("Loyalty"));
    key(Qt::Key_Return);
    EXPECT_EQ(m_panel.currentCode(), code("Loyalty"));
    EXPECT_EQ(study().codes.at(code("Loyalty")).perspective, QStringLiteral("cultural"));
    EXPECT_EQ(undoText(), "Create the code “Loyalty”");
    EXPECT_EQ(QApplication::focusWidget(), &tree());
    key(Qt::Key_Insert, Qt::ShiftModifier);
    type(QStringLiteral("To whom"));
    key(Qt::Key_Return);
    EXPECT_EQ(m_panel.currentCode(), code("Loyalty/To whom"));
}

TEST_F(CodePanelTest, warnsOfANearDuplicateBeforeAndAfterWithoutBlocking) {
    m_panel.showCode(code("Other"));
    key(Qt::Key_Insert);
    type(QStringLiteral("Trust in colleages"));
    QStringList said;
    for (const auto* label : m_panel.findChild<app::NameBar*>()->findChildren<QLabel*>())
        if (label->isVisible()) said << label->text();
    EXPECT_TRUE(said.contains(
        QStringLiteral("“Trust in colleages” is close to “Trust in colleagues” (in Trust).")))
        << said.join(u'|').toStdString();
    key(Qt::Key_Return);
    EXPECT_TRUE(notice().isVisible());
    EXPECT_TRUE(notice().sentence().contains(QStringLiteral("is close to")));
    QTest::mouseClick(button(notice(), "Show it"), Qt::LeftButton);
    EXPECT_EQ(m_panel.currentCode(), code("Trust/Trust in colleagues"));
}

TEST_F(CodePanelTest, letsGoOfANewCodeByEscape) {
    key(Qt::Key_Insert);
    type(QStringLiteral("Nothing"));
    key(Qt::Key_Escape);
    EXPECT_FALSE(m_panel.findChild<app::NameBar*>()->isVisible());
    EXPECT_EQ(study().codes.count(), 8U);
    EXPECT_EQ(QApplication::focusWidget(), &tree());
}

TEST_F(CodePanelTest, renamesInPlace) {
    m_panel.showCode(code("Law"));
    key(Qt::Key_F2);
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(editor, nullptr);
    editor->selectAll();
    type(QStringLiteral("Laws & orders"));
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_EQ(m_panel.currentCode(), code("Laws & orders"));
    EXPECT_EQ(undoText(), "Rename “Law” to “Laws & orders”");
}

TEST_F(CodePanelTest, removesAtOnceSaysWhatWentAndBringsItBack) {
    app::CodeCounts::of(session()).settle();
    m_panel.showCode(code("Law"));
    key(Qt::Key_Delete);
    EXPECT_EQ(study().codes.count(), 7U);
    EXPECT_EQ(notice().sentence(), QStringLiteral("Removed “Law” with 2 coding(s)."));
    QTest::mouseClick(button(notice(), "Undo"), Qt::LeftButton);
    EXPECT_EQ(study().codes.count(), 8U);
    EXPECT_EQ(study().codings.count(), 6U);
    EXPECT_FALSE(notice().isVisible());
    session().setBlind(true);
    m_panel.showCode(code("Trust/Trust in colleagues"));
    key(Qt::Key_Delete);
    EXPECT_EQ(notice().sentence(),
              QStringLiteral("Removed “Trust in colleagues” with its codings."));
}

TEST_F(CodePanelTest, movesByKeyboard) {
    m_panel.showCode(code("Law"));
    key(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(codebook::CodeTree(study()).roots().front(), code("Law"));
    key(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(codebook::CodeTree(study()).roots().front(), code("Hierarchy"));
    key(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(m_panel.currentCode(), code("Hierarchy/Law"));
    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(codebook::CodeTree(study()).parent(code("Law")), CodeId{});
    EXPECT_EQ(undoText(), "Move “Law”");
    for (int i = 0; i < 4; ++i) session().undo();
    EXPECT_EQ(m_panel.currentCode(), code("Law"));
}

TEST_F(CodePanelTest, mergesIntoTheCodeThatIsTyped) {
    m_panel.showCode(code("Identity"));
    key(Qt::Key_M, Qt::ControlModifier);
    type(QStringLiteral("other"));
    key(Qt::Key_Return);
    EXPECT_EQ(codebook::CodeTree(study()).effective(CodeId{6}), code("Other"));
    EXPECT_EQ(m_panel.currentCode(), code("Other"));
    EXPECT_EQ(notice().sentence(), QStringLiteral("Merged “Identity” into “Other”."));
}

TEST_F(CodePanelTest, splitsCheckedCodingsIntoANewCode) {
    m_panel.showCode(code("Trust"));
    key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    auto* split = m_panel.findChild<app::CodeSplit*>();
    ASSERT_TRUE(split->isVisible());
    const auto* list = split->findChild<QTreeView*>()->model();
    EXPECT_EQ(list->rowCount(), 3);
    EXPECT_EQ(list->index(0, 0).data().toString(), QStringLiteral("was good"));
    key(Qt::Key_Space);
    line("Code for the checked codings").setFocus();
    type(QStringLiteral("Confidence"));
    key(Qt::Key_Return);
    EXPECT_FALSE(split->isVisible());
    EXPECT_EQ(undoText(), "Split “Confidence” from “Trust”");
    int moved = 0;
    for (const auto& coding : study().codings) moved += coding.code == code("Confidence") ? 1 : 0;
    EXPECT_EQ(moved, 1);
    session().undo();
    EXPECT_EQ(study().codes.count(), 8U);
}

TEST_F(CodePanelTest, leavesASplitWhenItsCodeGoes) {
    m_panel.showCode(code("Law"));
    key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    app::CodeActions(session()).remove({code("Law")});
    EXPECT_TRUE(tree().isVisible());
}

TEST_F(CodePanelTest, filtersAndKeepsWhatWasFoldedOut) {
    m_panel.focusFilter();
    type(QStringLiteral("colleag"));
    EXPECT_EQ(tree().model()->rowCount(), 1);
    key(Qt::Key_Down);
    EXPECT_EQ(m_panel.currentCode(), code("Trust/Trust in colleagues"));
    m_panel.focusFilter();
    key(Qt::Key_Escape);
    EXPECT_EQ(tree().model()->rowCount(), 3);
    EXPECT_EQ(m_panel.currentCode(), code("Trust/Trust in colleagues"));
    type(QStringLiteral("zzz"));
    EXPECT_FALSE(tree().isVisible());
    m_panel.showCode(code("Law"));
    EXPECT_TRUE(tree().isVisible());
}

TEST_F(CodePanelTest, goesFromTheFilterToTheCodeOfThatName) {
    session().perform(QStringLiteral("define"), [this](codebook::Step& step) {
        step.editCode(code("Law"),
                      {{codebook::field::code::definition, QStringLiteral("No trust.")}});
    });
    m_panel.showCode(code("Law"));
    m_panel.focusFilter();
    type(QStringLiteral("trust"));
    key(Qt::Key_Down);
    EXPECT_EQ(m_panel.currentCode(), code("Trust"));
    key(Qt::Key_Down);
    m_panel.focusFilter();
    key(Qt::Key_Down);
    EXPECT_EQ(m_panel.currentCode(), code("Trust/Trust in colleagues")) << "where the person was";
}

TEST_F(CodePanelTest, showsPassagesAndCodesTheSelection) {
    QSignalSpy activated(&m_panel, &CodePanel::codeActivated);
    m_panel.showCode(code("Law"));
    key(Qt::Key_Return);
    EXPECT_THAT(session().chosenCodes(), testing::ElementsAre(code("Law")));
    key(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(activated.size(), 1);
    EXPECT_EQ(activated[0][0].value<CodeId>(), code("Law"));
    QSignalSpy several(&m_panel, &CodePanel::codesActivated);
    key(Qt::Key_Up, Qt::ShiftModifier);
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(several.size(), 1);
    EXPECT_EQ(activated.size(), 1);
}

TEST_F(CodePanelTest, givesKeys) {
    m_panel.showCode(code("Law"));
    key(Qt::Key_3, Qt::ControlModifier);
    EXPECT_EQ(codebook::codeOfDigit(study(), 3), code("Law"));
    key(Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(codebook::codeOfDigit(study(), 3), CodeId{});
}

TEST_F(CodePanelTest, declaresEveryCommandOnceAndEnablesWhatNeedsACode) {
    app::UserCommands commands;
    m_panel.declareCommands(commands);
    for (const char* id : {"codes.new", "codes.rename", "codes.merge", "codes.split",
                           "codes.remove", "codes.color", "codes.group", "codes.showPassages"})
        EXPECT_NE(commands.action(QLatin1String(id)), nullptr) << id;
    QAction* rename = commands.action(QStringLiteral("codes.rename"));
    m_panel.showCode(code("Law"));
    EXPECT_TRUE(rename->isEnabled());
    tree().setCurrentIndex(tree().model()->index(0, 0));
    EXPECT_FALSE(rename->isEnabled());
    QAction* group = commands.action(QStringLiteral("codes.group"));
    EXPECT_TRUE(group->isChecked());
    group->trigger();
    EXPECT_EQ(tree().model()->rowCount(), 6);
}

TEST_F(CodePanelTest, takesDropsOfPassagesAndCodes) {
    m_panel.showCode(code("Law"));
    const QPoint onLaw = tree().visualRect(tree().currentIndex()).center();
    const QPoint onHeading = tree().visualRect(tree().model()->index(0, 0)).center();
    QSignalSpy passages(&m_panel, &CodePanel::passageDropped);
    const char* passage = "application/x-samsyn-passage";
    const char* codes = "application/x-samsyn-codes";
    EXPECT_TRUE(dropOn(onLaw, passage, "1,0,4"));
    EXPECT_FALSE(dropOn(onHeading, passage, "1,0,4"));
    EXPECT_FALSE(dropOn(onLaw, "text/plain", "1,0,4"));
    ASSERT_EQ(passages.size(), 1);
    EXPECT_EQ(passages[0][2].value<CodeId>(), code("Law"));
    const QByteArray other = QByteArray::number(code("Other").value);
    EXPECT_TRUE(dropOn(onLaw, codes, other));
    EXPECT_EQ(codebook::CodeTree(study()).parent(CodeId{8}), code("Law"));
    session().undo();
    EXPECT_TRUE(dropOn(onLaw, codes, other, Qt::ControlModifier));
    EXPECT_EQ(codebook::CodeTree(study()).effective(CodeId{8}), code("Law"));
    EXPECT_EQ(passages.size(), 1);
}

class EmptyPanel : public tests::ShownCodes {
   protected:
    EmptyPanel() : tests::ShownCodes(QStringLiteral("words")) {}
};

TEST_F(EmptyPanel, saysWhatToDoAndTakesTheFirstCode) {
    CodePanel panel(session());
    panel.resize(280, 400);
    panel.show();
    QApplication::setActiveWindow(&panel);
    EXPECT_FALSE(panel.findChild<app::CodeTreeView*>()->isVisible());
    for (auto* button : panel.findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == QStringLiteral("&New code")) button->click();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("First"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_TRUE(panel.findChild<app::CodeTreeView*>()->isVisible());
    EXPECT_EQ(study().codes.count(), 1U);
    app::UserCommands commands;
    panel.declareCommands(commands);
    session().undo();
    for (const auto& entry : commands.all())
        if (entry.action->isEnabled() && !entry.command.id.startsWith(QStringLiteral("codes.new")))
            entry.action->trigger();
    EXPECT_EQ(study().codes.count(), 0U);
}

}  // namespace
