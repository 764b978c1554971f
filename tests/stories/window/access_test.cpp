// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window for those who hear it or reach it by keys alone: every control has a name and a role,
// and the focus goes round.
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSet>

#include "app/desktop/coding/coding_workspace.h"
#include "app/desktop/coding/transcript_pane.h"
#include "app/desktop/session/session.h"
#include "app/desktop/transcript/transcript_view.h"
#include "codebook/project/project.h"
#include "tests/stories/window/opened_study.h"

namespace {

using WindowAccess = tests::OpenedStudy;

bool isControl(const QWidget* widget) {
    // Qt's own parts of controls, which speak through these.
    if (qobject_cast<const QScrollBar*>(widget) || qobject_cast<const QHeaderView*>(widget))
        return false;
    const QByteArray kind = widget->metaObject()->className();
    if (kind == "QTableCornerButton" || kind == "QLineEditIconButton") return false;
    if (widget->objectName().startsWith(QLatin1String("qt_"))) return false;
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget) ||
           qobject_cast<const QComboBox*>(widget) || qobject_cast<const QPlainTextEdit*>(widget) ||
           qobject_cast<const QAbstractItemView*>(widget) ||
           qobject_cast<const QAbstractSlider*>(widget);
}

/// What stands round it, to find it by.
std::string placeOf(const QWidget* widget) {
    QStringList names;
    for (; widget; widget = widget->parentWidget())
        names.prepend(QLatin1String(widget->metaObject()->className()) +
                      (widget->objectName().isEmpty() ? QString() : u'#' + widget->objectName()));
    return names.mid(std::max<qsizetype>(0, names.size() - 5))
        .join(QStringLiteral(" > "))
        .toStdString();
}

void expectNames(const QWidget& window) {
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!isControl(widget) || !widget->isVisible()) continue;
        QAccessibleInterface* access =
            QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        ASSERT_NE(access, nullptr) << placeOf(widget);
        EXPECT_FALSE(access->text(QAccessible::Name).trimmed().isEmpty()) << placeOf(widget);
        EXPECT_NE(access->role(), QAccessible::NoRole) << placeOf(widget);
    }
}

TEST_F(WindowAccess, namesEveryControl) {
    openSample(true);
    trigger("documents.next");
    for (const char* place : {"workspace.coding", "search.focus", "focus.code", "focus.memos",
                              "workspace.cases", "workspace.import"}) {
        trigger(place);
        settle();
        expectNames(*m_window);
    }
}

TEST_F(WindowAccess, namesEveryControlOfTheStartPage) {
    app::MainWindow start(nullptr);
    start.show();
    expectNames(start);
}

TEST_F(WindowAccess, readsTheTranscriptOut) {
    openSample(true);
    trigger("documents.next");
    auto& view = m_window->coding()->transcript().view();
    QAccessibleInterface* access = QAccessible::queryAccessibleInterface(&view);
    ASSERT_NE(access, nullptr);
    ASSERT_NE(access->textInterface(), nullptr);
    const auto text = session().project().text(session().document());
    EXPECT_EQ(access->textInterface()->characterCount(), text->text.size());
    EXPECT_EQ(access->textInterface()->text(0, 40), text->text.left(40));
    EXPECT_TRUE(
        access->text(QAccessible::Name).contains(study().documents.at(session().document()).name));
}

TEST_F(WindowAccess, givesTheFocusRoundByTab) {
    openSample(true);
    trigger("documents.next");
    trigger("focus.transcript");
    QSet<QWidget*> seen;
    for (int i = 0; i < 200 && QApplication::focusWidget(); ++i) {
        seen.insert(QApplication::focusWidget());
        press(Qt::Key_Tab);
    }
    std::string met;
    for (QWidget* widget : seen) met += placeOf(widget) + '\n';
    EXPECT_GE(seen.size(), 12) << met;
    EXPECT_TRUE(seen.contains(&m_window->coding()->transcript().view()));
}

}  // namespace
