// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list of files as the view sees it.
#include "app/desktop/intake/incoming_model.h"

#include <QAbstractItemModelTester>

#include "tests/app/desktop/intake/intake_fixture.h"

using app::Incoming;
using app::IncomingModel;

namespace {

class IncomingList : public tests::Intake {
   protected:
    std::vector<std::string> cells(const IncomingModel& model) const {
        std::vector<std::string> all;
        for (int row = 0; row < model.rowCount(); ++row)
            for (int column = 0; column < model.columnCount(); ++column)
                all.push_back(
                    model.index(row, column).data(Qt::DisplayRole).toString().toStdString());
        return all;
    }

    Incoming m_incoming{*m_session};
    IncomingModel m_model{m_incoming};
    QAbstractItemModelTester m_tester{&m_model,
                                      QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(IncomingList, equalsAFreshOneAfterEveryChange) {
    m_incoming.add({sample(QStringLiteral("transcripts"))});
    ASSERT_TRUE(settles(m_incoming));
    m_incoming.add({writeTalk(QStringLiteral("A & <b>B</b> \u202Eabc 😀.txt"))});
    ASSERT_TRUE(settles(m_incoming));
    EXPECT_EQ(cells(m_model), cells(IncomingModel(m_incoming)));
    m_incoming.correct({0, 3}, [](app::Corrections& said) {
        said.name = QStringLiteral("Other");
        said.kind = QStringLiteral("observation");
    });
    EXPECT_EQ(cells(m_model), cells(IncomingModel(m_incoming)));
    m_incoming.clear();
    EXPECT_EQ(m_model.rowCount(), 0);
}

TEST_F(IncomingList, leavesOutWhatIsUnticked) {
    m_incoming.add({writeTalk(QStringLiteral("P1.txt")), path(QStringLiteral("missing.txt"))});
    ASSERT_TRUE(settles(m_incoming));
    const QModelIndex read = m_model.index(0, IncomingModel::Name);
    const QModelIndex failed = m_model.index(1, IncomingModel::Name);
    EXPECT_EQ(read.data(Qt::CheckStateRole).toInt(), Qt::Checked);
    EXPECT_FALSE(failed.data(Qt::CheckStateRole).isValid());
    EXPECT_TRUE(m_model.setData(read, Qt::Unchecked, Qt::CheckStateRole));
    EXPECT_FALSE(m_model.setData(failed, Qt::Checked, Qt::CheckStateRole));
    EXPECT_EQ(m_incoming.counts().taken, 0);
    EXPECT_EQ(m_incoming.counts().left, 1);
}

}  // namespace
