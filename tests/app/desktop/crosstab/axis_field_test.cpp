// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/crosstab/axis_field.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include "app/desktop/crosstab/crosstab_words.h"
#include "app/desktop/crosstab/material_tree.h"
#include "app/desktop/passages/chip.h"
#include "app/desktop/transcript/dragged_data.h"
#include "tests/app/desktop/crosstab/crosstab_fixture.h"

namespace {

using namespace app;

class AxisFieldTest : public tests::CrossTabTest {
   protected:
    void SetUp() override {
        openTwoInterviews();
        field = std::make_unique<AxisField>(*session, QStringLiteral("rows"));
        field->resize(600, 40);
        field->show();
        field->line().setFocus();
    }
    void type(const char* words) {
        QTest::keyClicks(&field->line(), QString::fromUtf8(words));
        QTest::keyClick(&field->line(), Qt::Key_Return);
    }
    std::string levels() const { return tests::lines(field->levels()); }

    std::unique_ptr<AxisField> field;
};

TEST_F(AxisFieldTest, takesWhatIsTyped) {
    QSignalSpy changed(field.get(), &AxisField::changed);
    type("factors");
    type("side");
    EXPECT_EQ(levels(), "codes:Factors\nattribute:side");
    EXPECT_EQ(field->axis(), QStringLiteral("codes:Factors*attribute:side"));
    EXPECT_EQ(changed.count(), 2);
}

TEST_F(AxisFieldTest, gathersSingleCodesInOneLevel) {
    type("trust");
    type("law");
    type("trust");
    EXPECT_EQ(levels(), "code:Factors/Trust,Law");
    EXPECT_EQ(levelName(field->levels().front()), QStringLiteral("Trust, Law"));
}

TEST_F(AxisFieldTest, saysWhatItDoesNotKnow) {
    QSignalSpy unknown(field.get(), &AxisField::unknownNamed);
    type("nothing like it");
    EXPECT_EQ(unknown.count(), 1);
    EXPECT_EQ(levels(), "");
    EXPECT_EQ(field->line().text(), QStringLiteral("nothing like it"));
}

TEST_F(AxisFieldTest, isChangedByKeysAlone) {
    field->setAxis(QStringLiteral("perspective*attribute:side*coder"));
    QTest::keyClick(&field->line(), Qt::Key_Backspace);
    EXPECT_EQ(levels(), "perspective\nattribute:side");
    auto chips = field->findChildren<Chip*>(QString(), Qt::FindDirectChildrenOnly);
    Q_EMIT chips.back()->pressed();
    EXPECT_EQ(levels(), "attribute:side\nperspective");
    Q_EMIT field->findChildren<Chip*>(QString(), Qt::FindDirectChildrenOnly).back()->removed();
    EXPECT_EQ(levels(), "attribute:side");
}

TEST_F(AxisFieldTest, takesWhatIsDropped) {
    const auto drop = [this](QMimeData& data) {
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(field.get(), &enter);
        if (!enter.isAccepted()) return;
        QDropEvent event({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(field.get(), &event);
    };
    const auto attribute = axisData(QStringLiteral("attribute:side"));
    drop(*attribute);
    QMimeData codes;
    codes.setData(QLatin1String(CodesMime), "1");
    drop(codes);
    QMimeData words;
    words.setText(QStringLiteral("side"));
    drop(words);
    EXPECT_EQ(levels(), "attribute:side\ncodes:Factors");
}

TEST_F(AxisFieldTest, bearsNamesOfAnyKind) {
    field.reset();
    open(QStringLiteral("+ A*B & C\n+ a,b\n== D\nP: [x](A*B & C) [y](a\\,b)"));
    field = std::make_unique<AxisField>(*session, QStringLiteral("rows"));
    type("A*B & C");
    EXPECT_EQ(field->axis(), QStringLiteral("code:A\\*B & C"));
    field->setAxis(field->axis());
    EXPECT_EQ(levels(), "code:A*B & C");
}

TEST_F(AxisFieldTest, isFedFromTheTreeOfMaterial) {
    MaterialTree tree(*session);
    QSignalSpy rows(&tree, &MaterialTree::rowsWanted);
    QSignalSpy columns(&tree, &MaterialTree::columnsWanted);
    const auto found =
        tree.findItems(QStringLiteral("side"), Qt::MatchExactly | Qt::MatchRecursive);
    ASSERT_EQ(found.size(), 1);
    tree.setCurrentItem(found.front());
    QTest::keyClick(&tree, Qt::Key_Return);
    QTest::keyClick(&tree, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(rows.value(0).value(0).toString(), QStringLiteral("attribute:side"));
    EXPECT_EQ(columns.count(), 1);
}

TEST_F(AxisFieldTest, takesSingleDocumentsAndCodersFromTheTree) {
    MaterialTree tree(*session);
    QSignalSpy rows(&tree, &MaterialTree::rowsWanted);
    for (const char* name : {"P2", "P1", "Bo"}) {
        const auto found =
            tree.findItems(QLatin1String(name), Qt::MatchExactly | Qt::MatchRecursive);
        ASSERT_EQ(found.size(), 1) << name;
        tree.setCurrentItem(found.front());
        QTest::keyClick(&tree, Qt::Key_Return);
    }
    QStringList levels;
    for (const auto& wanted : rows) levels = withLevel(levels, wanted.front().toString());
    EXPECT_EQ(tests::lines(levels), "document:P2,P1\ncoder:Bo");
    EXPECT_EQ(levelName(levels.front()), QStringLiteral("P2, P1"));
    type("p2");
    EXPECT_EQ(this->levels(), "document:P2");
}

}  // namespace
