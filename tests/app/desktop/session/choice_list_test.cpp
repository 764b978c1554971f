// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Choosing by typing.
#include "app/desktop/session/choice_list.h"

#include <gtest/gtest.h>

#include <QListWidget>
#include <QTest>

namespace {

using app::Choice;
using app::ChoiceList;

class ChoiceListTest : public ::testing::Test {
   protected:
    void SetUp() override {
        m_window.resize(800, 600);
        m_field = new QLineEdit(&m_window);
        m_list = new ChoiceList(&m_window);
        m_window.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&m_window));
        m_window.activateWindow();
        m_field->setFocus();
    }
    Choice choice(const char* text, int bonus = 0) {
        Choice made;
        made.text = QString::fromUtf8(text);
        made.bonus = bonus;
        made.choose = [this, text = made.text] { m_chosen << text; };
        return made;
    }
    void open(const QString& typed = {}) {
        m_list->open(
            QRect(10, 10, 100, 20), QStringLiteral("Code"), typed, [this](const QString& text) {
                return std::vector<Choice>{choice("Hierarchy"), choice("Trust", 5),
                                           choice("Trust in police"),
                                           choice(("New " + text.toStdString()).c_str(), -50)};
            });
    }
    QStringList listed() const {
        const auto* list = m_list->findChild<QListWidget*>();
        QStringList texts;
        for (int i = 0; i < list->count(); ++i) texts << list->item(i)->text();
        return texts;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(m_list->findChild<QLineEdit*>(), key, modifiers);
    }

    QWidget m_window;
    QLineEdit* m_field = nullptr;
    ChoiceList* m_list = nullptr;
    QStringList m_chosen;
};

TEST_F(ChoiceListTest, listsWhatFitsBestFirstAndTheLastResortLast) {
    open(QStringLiteral("tru"));
    EXPECT_EQ(listed(), (QStringList{QStringLiteral("Trust"), QStringLiteral("Trust in police"),
                                     QStringLiteral("New tru")}));
    QTest::keyClicks(m_list->findChild<QLineEdit*>(), QStringLiteral(" pol"));
    EXPECT_EQ(listed(),
              (QStringList{QStringLiteral("Trust in police"), QStringLiteral("New tru pol")}));
}

TEST_F(ChoiceListTest, choosesByEnterAndGivesTheFocusBack) {
    open(QStringLiteral("tru"));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(m_chosen, QStringList{QStringLiteral("Trust in police")});
    EXPECT_TRUE(m_list->isHidden());
    EXPECT_TRUE(m_field->hasFocus());
}

TEST_F(ChoiceListTest, leavesNothingBehindOnEscape) {
    open(QStringLiteral("tru"));
    press(Qt::Key_Escape);
    EXPECT_TRUE(m_chosen.isEmpty());
    EXPECT_TRUE(m_list->isHidden());
    EXPECT_TRUE(m_field->hasFocus());
}

TEST_F(ChoiceListTest, staysOpenForAnotherWhereThatIsAllowed) {
    m_list->setStaysOpenWithControl(true);
    open(QStringLiteral("tru"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(m_chosen, QStringList{QStringLiteral("Trust")});
    EXPECT_FALSE(m_list->isHidden());
}

TEST_F(ChoiceListTest, walksRoundAtTheEnds) {
    open(QStringLiteral("tru"));
    press(Qt::Key_Up);
    press(Qt::Key_Return);
    EXPECT_EQ(m_chosen, QStringList{QStringLiteral("New tru")});
}

TEST_F(ChoiceListTest, passesOverWhatCannotBeChosen) {
    m_list->open(QRect(), QStringLiteral("Command"), {}, [this](const QString&) {
        Choice dead = choice("Undo");
        dead.isEnabled = false;
        return std::vector<Choice>{dead};
    });
    press(Qt::Key_Return);
    EXPECT_TRUE(m_chosen.isEmpty());
}

TEST_F(ChoiceListTest, isAsHighAsWhatItListsAndStandsOnTheWordsItIsAbout) {
    const QRect atFoot(10, 560, 100, 20);
    m_list->open(atFoot, QStringLiteral("Code"), {}, [this](const QString&) {
        return std::vector<Choice>{choice("Hierarchy"), choice("Trust"), choice("Force")};
    });
    const int bottom = m_list->geometry().bottom();
    EXPECT_LT(bottom, atFoot.top());
    EXPECT_GT(bottom, atFoot.top() - 10);
    const int high = m_list->height();
    QTest::keyClicks(m_list->findChild<QLineEdit*>(), QStringLiteral("tru"));
    EXPECT_EQ(listed().size(), 1);
    EXPECT_LT(m_list->height(), high);
    EXPECT_EQ(m_list->geometry().bottom(), bottom);
    QTest::keyClicks(m_list->findChild<QLineEdit*>(), QStringLiteral("xx"));
    EXPECT_EQ(m_list->geometry().bottom(), bottom);
}

}  // namespace
