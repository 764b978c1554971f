// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/codes/code_editor.h"

#include <gmock/gmock.h>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "app/desktop/codes/code_actions.h"
#include "app/desktop/codes/code_field.h"
#include "app/desktop/codes/code_panel.h"
#include "codebook/model/code_tree.h"
#include "codebook/project/code_steps.h"
#include "tests/app/desktop/codes/shown_codes.h"

namespace {

using app::CodeActions;
using app::CodeEditor;
using app::CodeField;

class CodeEditorTest : public tests::ShownCodes {
   protected:
    CodeEditorTest() {
        m_editor.resize(320, 900);
        m_editor.show();
        QApplication::setActiveWindow(&m_editor);
        m_editor.setCode(code("Law"));
    }
    template <class Widget>
    Widget& named(const char* name) {
        for (auto* widget : m_editor.findChildren<Widget*>())
            if (widget->accessibleName() == QString::fromUtf8(name)) return *widget;
        throw std::runtime_error(name);
    }
    CodeField& field(const char* name) { return named<CodeField>(name); }
    void write(const char* name, const QString& text) {
        field(name).setFocus();
        QTest::keyClicks(&field(name), text);
    }
    const codebook::Code& law() const { return study().codes.at(codebook::CodeId{3}); }
    QString undoText() const { return session().project().undoText().value_or(QString()); }
    QString shownSentences() const {
        QStringList sentences;
        for (const auto* label : m_editor.findChildren<QLabel*>())
            if (label->isVisible()) sentences << label->text();
        return sentences.join(u'\n');
    }

    CodeEditor m_editor{*m_session};
};

TEST_F(CodeEditorTest, storesEachFieldAsAStepWhenTheCursorLeavesIt) {
    write("Definition", QStringLiteral("Written law"));
    EXPECT_EQ(law().definition, QString());
    field("Example").setFocus();
    EXPECT_EQ(law().definition, QStringLiteral("Written law"));
    EXPECT_EQ(undoText(), QStringLiteral("Change the definition of “Law”"));
    write("When not to use", QStringLiteral("Customs"));
    QTest::keyClick(&field("When not to use"), Qt::Key_Tab);
    EXPECT_EQ(law().whenNotToUse, QStringLiteral("Customs"));
    EXPECT_TRUE(field("Example").hasFocus());
    session().undo();
    session().undo();
    EXPECT_EQ(field("Definition").toPlainText(), QString());
    EXPECT_EQ(law().definition, QString());
    session().redo();
    EXPECT_EQ(field("Definition").toPlainText(), QStringLiteral("Written law"));
}

TEST_F(CodeEditorTest, writesNoStepWhereNothingChanged) {
    const QString before = undoText();
    for (auto* field : m_editor.findChildren<CodeField*>()) field->setFocus();
    for (auto* line : m_editor.findChildren<QLineEdit*>()) line->setFocus();
    field("Example").setFocus();
    EXPECT_EQ(undoText(), before);
    write("Definition", QStringLiteral("x"));
    QTest::keyClick(&field("Definition"), Qt::Key_Backspace);
    m_editor.commit();
    EXPECT_EQ(undoText(), before);
}

TEST_F(CodeEditorTest, keepsADraftWhenSomethingElseChanges) {
    write("Definition", QStringLiteral("Half a"));
    CodeActions(session()).rename(code("Trust"), QStringLiteral("Faith"));
    CodeActions(session()).edit(code("Law"), codebook::field::code::example,
                                QStringLiteral("from elsewhere"), QStringLiteral("example"));
    EXPECT_EQ(field("Definition").toPlainText(), QStringLiteral("Half a"));
    EXPECT_EQ(field("Example").toPlainText(), QStringLiteral("from elsewhere"));
    m_editor.setCode(code("Faith"));
    EXPECT_EQ(law().definition, QStringLiteral("Half a"));
    EXPECT_EQ(field("Definition").toPlainText(), QString());
}

TEST_F(CodeEditorTest, storesAfterAPauseAndWhenItGoes) {
    {
        CodeEditor other(session());
        other.show();
        other.setCode(code("Law"));
        for (auto* each : other.findChildren<CodeField*>())
            if (each->accessibleName() == QStringLiteral("Example"))
                each->insertPlainText(QStringLiteral("paused"));
        for (auto* timer : other.findChildren<QTimer*>()) timer->setInterval(1);
    }
    EXPECT_EQ(law().example, QStringLiteral("paused"));
}

TEST_F(CodeEditorTest, letsGoOfACodeThatIsRemoved) {
    write("Definition", QStringLiteral("lost"));
    CodeActions(session()).remove({code("Law")});
    EXPECT_EQ(m_editor.code(), codebook::CodeId{});
    EXPECT_TRUE(shownSentences().startsWith(QStringLiteral("Choose a code")));
    m_editor.commit();
    EXPECT_TRUE(m_failures.isEmpty());
    session().undo();
    m_editor.setCode(code("Law"));
    EXPECT_EQ(field("Definition").toPlainText(), QString());
}

TEST_F(CodeEditorTest, renamesAndPutsBackAnEmptyName) {
    auto& name = named<QLineEdit>("Name");
    name.selectAll();
    QTest::keyClicks(&name, QStringLiteral("Trust"));
    QTest::keyClick(&name, Qt::Key_Return);
    EXPECT_EQ(law().name, QStringLiteral("Trust"));
    EXPECT_TRUE(shownSentences().contains(
        QStringLiteral("There is a code “Trust” already (in Cultural).")));
    name.clear();
    QTest::keyClick(&name, Qt::Key_Return);
    EXPECT_EQ(name.text(), QStringLiteral("Trust"));
    EXPECT_TRUE(m_failures.isEmpty());
}

TEST_F(CodeEditorTest, setsPerspectiveParentKeyAndFolder) {
    auto& perspective = named<QComboBox>("Perspective");
    perspective.lineEdit()->selectAll();
    QTest::keyClicks(perspective.lineEdit(), QStringLiteral("CULTURAL"));
    QTest::keyClick(perspective.lineEdit(), Qt::Key_Return);
    EXPECT_EQ(law().perspective, QStringLiteral("cultural"));
    auto& parent = named<QComboBox>("Parent");
    const int trust = parent.findText(QStringLiteral("Trust"));
    parent.setCurrentIndex(trust);
    Q_EMIT parent.activated(trust);
    EXPECT_EQ(law().parent, code("Trust"));
    EXPECT_EQ(parent.findText(QStringLiteral("Trust/Law")), -1);
    auto& key = named<QComboBox>("Key that codes with it");
    Q_EMIT key.activated(7);
    EXPECT_EQ(codebook::codeOfDigit(study(), 7), law().id);
    m_editor.findChild<QCheckBox*>()->click();
    EXPECT_FALSE(law().isCodable);
    EXPECT_EQ(undoText(), QStringLiteral("Change the use of “Law”"));
    for (int i = 0; i < 4; ++i) session().undo();
    EXPECT_TRUE(m_editor.findChild<QCheckBox*>()->isChecked());
    EXPECT_EQ(perspective.currentText(), QStringLiteral("Structural"));
    EXPECT_EQ(key.currentIndex(), 0);
}

TEST_F(CodeEditorTest, writesOnesOwnMemoAndShowsOthersUnlessBlind) {
    session().perform(QStringLiteral("Memo"), [&](codebook::Step& step) {
        step.addMemo(codebook::MemoSubject::Code, law().guid, {}, {}, QStringLiteral("Bo's view"),
                     step.coder(QStringLiteral("Bo")), 0);
    });
    EXPECT_TRUE(shownSentences().contains(QStringLiteral("Bo: Bo's view")));
    write("Your memo on the code", QStringLiteral("Mine"));
    m_editor.commit();
    EXPECT_EQ(app::memoOn(study(), law().id, session().me())->text, QStringLiteral("Mine"));
    session().setBlind(true);
    EXPECT_FALSE(shownSentences().contains(QStringLiteral("Bo's view")));
    field("Your memo on the code").selectAll();
    QTest::keyClick(&field("Your memo on the code"), Qt::Key_Delete);
    m_editor.commit();
    EXPECT_EQ(app::memoOn(study(), law().id, session().me()), nullptr);
    session().undo();
    EXPECT_EQ(field("Your memo on the code").toPlainText(), QStringLiteral("Mine"));
}

TEST_F(CodeEditorTest, listsMergedCodesAndSeparatesThem) {
    CodeActions(session()).merge({code("Identity")}, code("Law"));
    EXPECT_TRUE(shownSentences().contains(QStringLiteral("“Identity” was merged into it.")));
    QTest::mouseClick(&named<QPushButton>("Separate “Identity” again"), Qt::LeftButton);
    QCoreApplication::processEvents();
    EXPECT_EQ(codebook::CodeTree(study()).effective(codebook::CodeId{6}), codebook::CodeId{6});
    EXPECT_FALSE(shownSentences().contains(QStringLiteral("was merged into it")));
}

/// What a screen reader would say of it.
QString spokenName(const QWidget& widget) {
    if (!widget.accessibleName().isEmpty()) return widget.accessibleName();
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    const auto* label = qobject_cast<const QLabel*>(&widget);
    if (button) return button->text();
    return label ? label->text() : QString();
}

TEST_F(CodeEditorTest, saysAloudWhatEveryControlIs) {
    app::CodePanel panel(session());
    panel.show();
    CodeActions(session()).merge({code("Identity")}, code("Law"));
    for (QWidget* window : {static_cast<QWidget*>(&m_editor), static_cast<QWidget*>(&panel)})
        for (const auto* widget : window->findChildren<QWidget*>()) {
            const bool isPart = widget->parentWidget()->inherits("QComboBox") ||
                                widget->objectName().startsWith(QStringLiteral("qt_"));
            if (isPart || !widget->isVisible() || widget->focusPolicy() == Qt::NoFocus ||
                qobject_cast<const QScrollArea*>(widget))
                continue;
            EXPECT_NE(spokenName(*widget), QString())
                << widget->metaObject()->className() << " in "
                << widget->parentWidget()->metaObject()->className();
        }
}

}  // namespace
