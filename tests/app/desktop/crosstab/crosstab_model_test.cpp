// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/crosstab/crosstab_model.h"

#include <QAbstractItemModelTester>

#include "codebook/project/project.h"
#include "tests/app/desktop/crosstab/crosstab_fixture.h"

namespace {

using namespace app;

class CrossTabModelTest : public tests::CrossTabTest {
   protected:
    void SetUp() override { openTwoInterviews(); }
    CrossTabAnswer answer(const CrossTabQuestion& asked) {
        CrossTabAnswer found;
        found.question = asked;
        found.table = std::make_shared<const codebook::CrossTab>(
            answered(session->study(), session->project(), asked, {}));
        found.residuals = residualsOf(*found.table);
        return found;
    }

    CrossTabModel model;
    QAbstractItemModelTester m_tester{&model,
                                      QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(CrossTabModelTest, hasMarginsBehindItsNumbers) {
    model.show(answer(question("codes:Factors", "attribute:side")));
    ASSERT_EQ(model.rowCount(), 3);
    ASSERT_EQ(model.columnCount(), 3);
    EXPECT_EQ(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString(),
              QStringLiteral("Trust"));
    EXPECT_EQ(model.index(2, 2).data().toInt(), 4);
    EXPECT_TRUE(model.index(2, 0).data(CrossTabModel::IsMargin).toBool());
    EXPECT_EQ(model.place(model.index(2, 0)).column, std::optional<std::size_t>(0));
    EXPECT_FALSE(model.place(model.index(2, 0)).row);
    EXPECT_EQ(model.indexOf({}), model.index(2, 2));
}

TEST_F(CrossTabModelTest, showsSharesOfWhatIsAskedFor) {
    CrossTabQuestion asked = question("codes:Factors", "attribute:side");
    model.show(answer(asked));
    EXPECT_FALSE(model.index(0, 0).data(CrossTabModel::Share).isValid());
    const auto share = [&](Percent percent) {
        model.setPercent(percent);
        return model.index(0, 1).data(CrossTabModel::Share).toDouble();
    };
    EXPECT_NEAR(share(Percent::Row), 200.0 / 3, 0.01);
    EXPECT_NEAR(share(Percent::Column), 200.0 / 3, 0.01);
    EXPECT_NEAR(share(Percent::Total), 50, 0.01);
    EXPECT_TRUE(
        model.index(0, 1).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("50 %")));
}

TEST_F(CrossTabModelTest, nestsItsLabels) {
    model.show(answer(question("codes:Factors", "perspective*attribute:side")));
    EXPECT_EQ(model.headerData(0, Qt::Horizontal, CrossTabModel::Labels).toStringList(),
              (QStringList{QStringLiteral("cultural"), QStringLiteral("NGO")}));
    EXPECT_EQ(model.headerData(4, Qt::Horizontal, Qt::DisplayRole).toString(),
              QStringLiteral("all"));
    model.clear();
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_FALSE(model.headerData(0, Qt::Horizontal, CrossTabModel::Labels).isValid());
}

}  // namespace
