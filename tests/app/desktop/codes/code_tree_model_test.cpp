// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/codes/code_tree_model.h"

#include <gmock/gmock.h>

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QMimeData>
#include <QRandomGenerator>

#include "app/desktop/codes/code_actions.h"
#include "app/desktop/codes/code_counts.h"
#include "app/desktop/codes/code_drop.h"
#include "app/desktop/codes/code_filter.h"
#include "codebook/model/code_tree.h"
#include "tests/app/desktop/codes/shown_codes.h"

namespace {

using app::CodeActions;
using app::CodeFilter;
using app::CodeTreeModel;
using codebook::CodeId;
using FailureMode = QAbstractItemModelTester::FailureReportingMode;

const QList<int> everyRole{Qt::DisplayRole,
                           Qt::ToolTipRole,
                           Qt::AccessibleTextRole,
                           CodeTreeModel::CodeRole,
                           CodeTreeModel::ColorRole,
                           CodeTreeModel::ShapeRole,
                           CodeTreeModel::PerspectiveRole,
                           CodeTreeModel::DigitRole,
                           CodeTreeModel::FolderRole,
                           CodeTreeModel::CountRole};

class CodeTreeModelTest : public tests::ShownCodes {
   protected:
    CodeTreeModelTest() { app::CodeCounts::of(session()).settle(); }

    /// The law: after any change the model equals one that is made now.
    void expectFresh() {
        app::CodeCounts::of(session()).settle();
        CodeTreeModel fresh(session());
        fresh.setGrouping(m_model.grouping());
        fresh.setSorting(m_model.sorting());
        EXPECT_EQ(tests::shown(m_model, everyRole), tests::shown(fresh, everyRole));
    }
    QModelIndex row(const char* path) const { return m_model.indexOf(code(path)); }
    bool drop(const char* path, const QModelIndex& onto, app::DropSpot spot) {
        const auto place = app::placeFor(m_model, study(), onto, spot, {code(path)});
        return place && CodeActions(session()).place({code(path)}, *place);
    }

    CodeTreeModel m_model{session()};
    QAbstractItemModelTester m_tester{&m_model, FailureMode::Fatal};
};

TEST_F(CodeTreeModelTest, groupsByPerspectiveAndCounts) {
    EXPECT_EQ(tests::shown(m_model),
              "Structural\n"
              "  Hierarchy|0|0|0\n"
              "    Chain of command|0|0|0\n"
              "  Law|2|2|2\n"
              "Cultural\n"
              "  Trust|3|2|2\n"
              "    Trust in colleagues|0|0|0\n"
              "  Identity|0|0|0\n"
              "No perspective\n"
              "  Åsikter|0|0|0\n"
              "  Other|1|1|1\n");
}

TEST_F(CodeTreeModelTest, showsThePlainTreeInEitherOrder) {
    QLocale::setDefault(QLocale(QLocale::Swedish, QLocale::Sweden));
    m_model.setGrouping(app::CodeGrouping::Plain);
    EXPECT_EQ(m_model.index(0, 0).data().toString(), QStringLiteral("Hierarchy"));
    m_model.setSorting(app::CodeSorting::Alphabet);
    EXPECT_EQ(m_model.index(m_model.rowCount() - 1, 0).data().toString(),
              QStringLiteral("Åsikter"));
    QLocale::setDefault(QLocale(QLocale::English));
    m_model.setSorting(app::CodeSorting::Codebook);
    m_model.setSorting(app::CodeSorting::Alphabet);
    EXPECT_EQ(m_model.index(0, 0).data().toString(), QStringLiteral("Åsikter"));
    QLocale::setDefault(QLocale::c());
    m_model.setGrouping(app::CodeGrouping::ByPerspective);
    expectFresh();
}

TEST_F(CodeTreeModelTest, hidesCountsOfOthersWhileBlind) {
    session().setBlind(true);
    app::CodeCounts::of(session()).settle();
    EXPECT_EQ(row("Trust").siblingAtColumn(CodeTreeModel::Codings).data().toString(),
              QStringLiteral("1"));
    EXPECT_FALSE(row("Trust").data(Qt::ToolTipRole).toString().contains(u'3'));
    session().setBlind(false);
    app::CodeCounts::of(session()).settle();
    EXPECT_EQ(row("Trust").data(CodeTreeModel::CountRole).toInt(), 3);
}

TEST_F(CodeTreeModelTest, keepsRowsThatPersistThroughAMove) {
    const QPersistentModelIndex law = row("Law");
    const QPersistentModelIndex below = row("Trust/Trust in colleagues");
    CodeActions(session()).place({code("Law")}, {code("Identity"), {}, QStringLiteral("cultural")});
    EXPECT_TRUE(law.isValid());
    EXPECT_EQ(law.parent().data().toString(), QStringLiteral("Identity"));
    EXPECT_EQ(below.data().toString(), QStringLiteral("Trust in colleagues"));
    expectFresh();
}

TEST_F(CodeTreeModelTest, takesDropsOnHeadingsAsAPerspective) {
    EXPECT_TRUE(drop("Law", row("Trust").parent(), app::DropSpot::Onto));
    EXPECT_EQ(study().codes.at(code("Law")).perspective, QStringLiteral("cultural"));
    EXPECT_FALSE(drop("Law", row("Law").parent(), app::DropSpot::Onto));
    // Out of the code that it lies below, where that shows under the heading too.
    EXPECT_TRUE(drop("Trust/Trust in colleagues", row("Trust").parent(), app::DropSpot::Onto));
    EXPECT_EQ(row("Trust in colleagues").parent(), row("Trust").parent());
    // Not where that has another perspective.
    EXPECT_TRUE(drop("Hierarchy/Chain of command", row("Trust").parent(), app::DropSpot::Onto));
    EXPECT_EQ(row("Hierarchy/Chain of command").parent(), row("Trust").parent());
    EXPECT_TRUE(drop("Hierarchy/Chain of command", row("Other").parent(), app::DropSpot::Onto));
    EXPECT_EQ(row("Chain of command").parent(), row("Other").parent());
    expectFresh();
}

TEST_F(CodeTreeModelTest, takesDropsOnAndBetweenCodes) {
    EXPECT_TRUE(drop("Law", row("Trust"), app::DropSpot::Above));
    EXPECT_EQ(row("Law").row(), 0);
    EXPECT_EQ(row("Law").parent(), row("Trust").parent());
    EXPECT_TRUE(drop("Law", row("Hierarchy"), app::DropSpot::Onto));
    EXPECT_EQ(row("Hierarchy/Law").parent().data().toString(), QStringLiteral("Hierarchy"));
    EXPECT_EQ(study().codes.at(code("Hierarchy/Law")).perspective, QString());
    EXPECT_FALSE(drop("Hierarchy", row("Hierarchy"), app::DropSpot::Onto));
    EXPECT_TRUE(m_failures.isEmpty());
    EXPECT_FALSE(drop("Hierarchy", row("Hierarchy/Chain of command"), app::DropSpot::Onto));
    EXPECT_EQ(m_failures.size(), 1);
    m_model.setSorting(app::CodeSorting::Alphabet);
    EXPECT_FALSE(drop("Identity", row("Trust"), app::DropSpot::Below));
    expectFresh();
}

TEST_F(CodeTreeModelTest, equalsAFreshOneAfterRandomWorkUndoAndRedo) {
    QRandomGenerator random(7);
    CodeActions actions(session());
    const auto any = [&]() -> CodeId {
        const auto codes = codebook::CodeTree(study()).depthFirst();
        if (codes.empty()) return {};
        return codes[random.bounded(static_cast<quint32>(codes.size()))];
    };
    const QString cultural = QStringLiteral("cultural");
    const auto step = [&](int i, CodeId one, CodeId other) {
        const CodeId beside = codebook::CodeTree(study()).parent(other);
        switch (random.bounded(9)) {
            case 0:
                actions.create(QStringLiteral("new %1").arg(i), one,
                               i % 3 == 0 ? QStringLiteral("own %1").arg(i % 2) : QString());
                break;
            case 1:
                actions.rename(one, QStringLiteral("<b>&%1 عربي 👍").arg(i));
                break;
            case 2:
                actions.place({one}, {other, {}, std::nullopt});
                break;
            case 3:
                actions.place({one}, {beside, other, cultural});
                break;
            case 4:
                actions.merge({one}, other);
                break;
            case 5:
                if (i % 4 == 0) actions.remove({one});
                break;
            case 6:
                actions.giveDigit(one, 1 + i % 9);
                break;
            case 7:
                if (session().project().undoText()) session().undo();
                break;
            default:
                if (session().project().redoText()) session().redo();
                break;
        }
    };
    for (int i = 0; i < 160; ++i) {
        step(i, any(), any());
        if (i % 5 == 0)
            m_model.setGrouping(i % 10 == 0 ? app::CodeGrouping::Plain
                                            : app::CodeGrouping::ByPerspective);
        if (i % 20 == 0) expectFresh();
    }
    while (session().project().undoText()) session().undo();
    expectFresh();
    EXPECT_EQ(m_model.rowCount(), 0);
    while (session().project().redoText()) session().redo();
    expectFresh();
}

TEST_F(CodeTreeModelTest, dragsIdsOfCodesOnly) {
    const std::unique_ptr<QMimeData> dragged(m_model.mimeData(
        {row("Trust"), row("Trust").siblingAtColumn(1), row("Trust").parent(), row("Law")}));
    EXPECT_THAT(app::draggedCodes(*dragged, study()),
                testing::ElementsAre(code("Trust"), code("Law")));
    QMimeData hostile;
    hostile.setData(app::codeMime::codes, "x,,99999,-3,0");
    EXPECT_THAT(app::draggedCodes(hostile, study()), testing::IsEmpty());
    hostile.setData(app::codeMime::passage, "1,5,2");
    EXPECT_FALSE(app::draggedPassage(hostile, study()));
    hostile.setData(app::codeMime::passage, "1,0,4");
    EXPECT_TRUE(app::draggedPassage(hostile, study()));
    EXPECT_EQ(m_model.mimeData({row("Trust").parent()}), nullptr);
}

TEST_F(CodeTreeModelTest, isFilteredByNameDefinitionAndAccents) {
    CodeFilter filter(session(), m_model);
    const QAbstractItemModelTester tester(&filter, FailureMode::Fatal);
    CodeActions(session()).edit(code("Law"), codebook::field::code::definition,
                                QStringLiteral("What the statute says on förtroende at work"),
                                QStringLiteral("definition"));
    filter.setText(QStringLiteral("  fortro STATUTE "));
    EXPECT_EQ(filter.rowCount(), 1);
    const QModelIndex law = filter.firstFitting();
    EXPECT_EQ(law.data().toString(), QStringLiteral("Law"));
    EXPECT_EQ(law.data(CodeFilter::WhyRole).toString(),
              QStringLiteral("Definition: … says on förtroende at work"));
    filter.setText(QStringLiteral("fôrtro"));
    EXPECT_EQ(filter.rowCount(), 0);
    EXPECT_FALSE(filter.firstFitting().isValid());
    filter.setText(QStringLiteral("asik"));
    EXPECT_EQ(filter.firstFitting().data().toString(), QStringLiteral("Åsikter"));
    filter.setText(QStringLiteral("colleagues"));
    EXPECT_EQ(filter.firstFitting().data().toString(), QStringLiteral("Trust in colleagues"));
    EXPECT_EQ(filter.firstFitting().data(CodeFilter::WhyRole).toString(), QString());
    CodeActions(session()).rename(code("Trust/Trust in colleagues"), QStringLiteral("Peers"));
    EXPECT_EQ(filter.rowCount(), 0);
    session().undo();
    EXPECT_EQ(filter.rowCount(), 1);
    filter.setText({});
    EXPECT_EQ(filter.rowCount(), 3);
}

TEST_F(CodeTreeModelTest, givesShapesByPerspectiveAndDigits) {
    using app::SwatchShape;
    const auto shape = [&](const char* path) {
        return static_cast<SwatchShape>(row(path).data(CodeTreeModel::ShapeRole).toInt());
    };
    EXPECT_EQ(shape("Hierarchy/Chain of command"), SwatchShape::Straight);
    EXPECT_EQ(shape("Trust"), SwatchShape::Rounded);
    EXPECT_EQ(shape("Other"), SwatchShape::Square);
    CodeActions(session()).edit(code("Other"), codebook::field::code::perspective,
                                QStringLiteral("Emotional"), QStringLiteral("perspective"));
    EXPECT_EQ(shape("Other"), SwatchShape::Dashed);
    CodeActions(session()).giveDigit(code("Other"), 4);
    EXPECT_EQ(row("Other").data(CodeTreeModel::DigitRole).toInt(), 4);
    const QString spoken = row("Other").data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(spoken.contains(QStringLiteral("key 4"))) << spoken.toStdString();
    expectFresh();
}

class EmptyCodes : public tests::ShownCodes {
   protected:
    EmptyCodes() : tests::ShownCodes(QStringLiteral("words")) {}
};

TEST_F(EmptyCodes, areShownAsNothing) {
    CodeTreeModel model(session());
    const QAbstractItemModelTester tester(&model, FailureMode::Fatal);
    EXPECT_EQ(model.rowCount(), 0);
    const CodeId first = CodeActions(session()).create(QStringLiteral("A"), {}, {});
    app::CodeCounts::of(session()).settle();
    EXPECT_EQ(tests::shown(model), "A|0|0|0\n");
    CodeActions(session()).create(QStringLiteral("B"), first, QStringLiteral("cultural"));
    app::CodeCounts::of(session()).settle();
    EXPECT_EQ(tests::shown(model), "Cultural\n  B|0|0|0\nNo perspective\n  A|0|0|0\n");
    EXPECT_FALSE(CodeActions(session()).create(QStringLiteral("  "), {}, {}));
    EXPECT_EQ(m_failures.size(), 1);
}

}  // namespace
