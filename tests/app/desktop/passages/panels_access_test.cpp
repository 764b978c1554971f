// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What holds of all panels of the room: every control has a name, and hostile names harm none.
#include <QAbstractButton>
#include <QAccessible>
#include <QTest>

#include "app/desktop/passages/chip.h"
#include "app/desktop/passages/coding_detail.h"
#include "app/desktop/passages/passage_list.h"
#include "app/desktop/passages/passage_model.h"
#include "app/desktop/passages/passage_panel.h"
#include "app/desktop/passages/search_panel.h"
#include "codebook/project/step.h"
#include "tests/app/desktop/passages/passages_fixture.h"

namespace {

using namespace app;

class PanelsTest : public tests::SessionTest {
   protected:
    /// Controls that keys reach and that a reader of the screen could not name.
    static QStringList unnamed(const QWidget& panel) {
        QStringList found;
        for (const QWidget* widget : panel.findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || widget->window() != panel.window() ||
                !widget->isEnabled() || widget->objectName().startsWith(QLatin1String("qt_")))
                continue;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            if (widget->accessibleName().isEmpty() && (!button || button->text().isEmpty()) &&
                !widget->inherits("QLabel"))
                found << QString::fromLatin1(widget->metaObject()->className());
        }
        return found;
    }
    void selectFirstCoding() { session->selectCoding(session->study().codings.begin()->id); }
};

TEST_F(PanelsTest, nameEveryControl) {
    openTwoInterviews();
    PassagePanel passages(*session);
    PassageQuestion question;
    question.codes = {{code("Law")}, {code("Factors/Trust")}};
    question.relation = codebook::relationFrom(QStringLiteral("near:2"));
    question.coders = {session->me()};
    passages.ask(question);
    SearchPanel search(*session, {});
    CodingDetail detail(*session);
    selectFirstCoding();
    for (QWidget* panel : std::initializer_list<QWidget*>{&passages, &search, &detail}) {
        panel->show();
        settle();
        EXPECT_EQ(tests::lines(unnamed(*panel)), "") << panel->metaObject()->className();
    }
}

TEST_F(PanelsTest, bearNamesOfAnyKind) {
    openTwoInterviews();
    const QString longest =
        QStringLiteral("A code & a name that nobody ever cut short ").repeated(8);
    ASSERT_TRUE(session->perform(QStringLiteral("Rename"), [&](codebook::Step& step) {
        namespace field = codebook::field::code;
        step.editCode(code("Factors/Trust"), {{field::name, longest}});
        step.editCode(code("Factors/Care"), {{field::name, QStringLiteral("ثقة & 🙂/\\,")}});
        step.renameDocument(codebook::DocumentId{1}, longest);
    }));
    PassagePanel panel(*session);
    panel.resize(320, 700);
    PassageQuestion question;
    for (const codebook::Code& row : session->study().codes)
        question.codes.push_back({row.id, Joint::Or});
    question.codes.front().joint = Joint::And;
    panel.ask(question);
    panel.show();
    settle();
    portray(panel, QStringLiteral("passages-names"));
    EXPECT_LE(panel.width(), 320);
    for (const Chip* chip : panel.findChildren<Chip*>())
        EXPECT_LE(chip->geometry().right(), panel.width());
    SearchPanel search(*session, {});
    search.searchFor(QStringLiteral("document:*"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !search.isSearching(); }));
    search.resize(700, 300);
    search.show();
    settle();
    portray(search, QStringLiteral("search-names"));
    CodingDetail detail(*session);
    selectFirstCoding();
    detail.resize(320, 300);
    detail.show();
    settle();
    portray(detail, QStringLiteral("coding-names"));
    EXPECT_LE(detail.minimumSizeHint().width(), 320);
}

TEST_F(PanelsTest, readPassagesAloud) {
    openTwoInterviews();
    PassagePanel panel(*session);
    PassageQuestion question;
    question.codes = {{code("Factors/Care")}};
    panel.ask(question);
    EXPECT_EQ(panel.model().index(1).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("“They care about us”, P1, coded Care"));
    EXPECT_EQ(panel.model().index(0).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("P1, 1 passage(s)"));
}

}  // namespace
