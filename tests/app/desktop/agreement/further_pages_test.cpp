// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTabWidget>

#include "app/desktop/agreement/agreement_model.h"
#include "app/desktop/agreement/agreement_view.h"
#include "app/desktop/agreement/confusion_page.h"
#include "app/desktop/agreement/drift_page.h"
#include "codebook/model/schema.h"
#include "codebook/project/step.h"
#include "tests/app/desktop/agreement/agreement_fixture.h"

namespace {

using namespace app;

class FurtherPages : public tests::AgreementTest {};

TEST_F(FurtherPages, setConfusedCodesWithTheirDefinitionsBesideEachOther) {
    open(QStringLiteral(
        "+ Care\n+ Trust\n+ Law\n== P1\nP1: [we help](Care, Trust@Bo) and [obey](Law, Law@Bo)"));
    ASSERT_TRUE(session->perform(QStringLiteral("Define"), [&](codebook::Step& step) {
        step.editCode(session->study().codes.begin()->id,
                      {{codebook::field::code::definition, QStringLiteral("Looking after")}});
    }));
    openWorkspace();
    workspace->showConfusions();
    const auto& chart = workspace->confusions().chart().chart();
    ASSERT_EQ(chart.categories, (QStringList{QStringLiteral("Care"), QStringLiteral("Trust")}));
    EXPECT_EQ(chart.series[0].values, (std::vector<double>{0, 7}));
    const QString definitions = workspace->confusions().definitions();
    EXPECT_TRUE(definitions.contains(QStringLiteral("Looking after")));
    EXPECT_TRUE(definitions.contains(QStringLiteral("Trust")));
    EXPECT_TRUE(definitions.contains(QStringLiteral("7 units")));
}

TEST_F(FurtherPages, sayWhereNothingIsConfused) {
    open(QStringLiteral("== P1\nP1: [one](A, A@Bo) two [three](A)"));
    openWorkspace();
    workspace->showConfusions();
    EXPECT_TRUE(workspace->confusions().definitions().isEmpty());
    workspace->showDrift();
    EXPECT_TRUE(workspace->drift().sentence().contains(QStringLiteral("two documents")));
}

TEST_F(FurtherPages, tellWhetherCodersComeTogether) {
    open(QStringLiteral(
        "== P1\nP1: [one](A) two [three](A@Bo) four\n== P2\nP2: [one](A) [two](A@Bo) three\n"
        "== P3\nP3: [one](A, A@Bo) two three\n== P4\nP4: one [two](A, A@Bo) three"));
    openWorkspace();
    workspace->showDrift();
    EXPECT_TRUE(workspace->drift().sentence().contains(QStringLiteral("come together")))
        << workspace->drift().sentence().toStdString();
    EXPECT_EQ(workspace->drift().chart().chart().categories.size(), 4);
}

}  // namespace
