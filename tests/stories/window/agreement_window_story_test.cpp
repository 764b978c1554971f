// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sample study 1's two coders are compared, ten disagreements settled and the paragraph pasted, all
// in the window; the command line then says the same.
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QProcess>
#include <QTest>

#include "app/desktop/agreement/agreement_model.h"
#include "app/desktop/agreement/agreement_view.h"
#include "app/desktop/agreement/agreement_workspace.h"
#include "app/desktop/agreement/disputes_page.h"
#include "app/desktop/session/session.h"
#include "codebook/agreement/consensus.h"
#include "codebook/project/project.h"
#include "tests/stories/window/opened_study.h"

namespace {

using namespace app;

class AgreementStory : public tests::OpenedStudy {
   protected:
    void SetUp() override {
        OpenedStudy::SetUp();
        openSample(true);
        trigger("workspace.agreement");
        rest();
    }
    AgreementWorkspace& agreement() { return *m_window->agreement(); }
    void rest() {
        QTest::qWait(1);
        ASSERT_TRUE(QTest::qWaitFor([&] { return !agreement().isLooking(); }, 20'000));
    }
};

TEST_F(AgreementStory, comparesTwoCodersSettlesTenDisagreementsAndPastesTheParagraph) {
    ASSERT_EQ(agreement().model().rowCount(), 31);
    const auto before = study().codings.count();
    trigger("agreement.table");
    agreement().view().stand(agreement().model().rowOf(QStringLiteral("Cultural factors/Trust")));
    press(Qt::Key_Return);
    const char* verdicts[]{"agreement.decide.first", "agreement.decide.all",
                           "agreement.decide.nowhere", "agreement.decide.second"};
    for (int decided = 0; decided < 10; ++decided) {
        press(Qt::Key_Return);  // from the queue to the reason
        type(QStringLiteral("Trust needs somebody who is trusted."));
        trigger(verdicts[decided % 4]);
        rest();
        EXPECT_EQ(agreement().disputes().model().settledCount(), decided + 1);
        agreement().disputes().focusList();
    }
    const auto consensus = codebook::consensusCoder(study());
    std::int64_t originals = 0;
    for (const codebook::Coding& coding : study().codings)
        originals += coding.coder != consensus ? 1 : 0;
    EXPECT_EQ(originals, static_cast<std::int64_t>(before));
    trigger("agreement.methods");
    const QString pasted = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(pasted.startsWith(QStringLiteral("2 coders independently coded 12 documents")));
    EXPECT_TRUE(pasted.contains(QStringLiteral("10 disagreements were settled one by one")))
        << pasted.toStdString();
    QProcess process;
    process.start(
        QStringLiteral(SAMSYN_BINARY_DIR "/bin/samsyn-cli"),
        {QStringLiteral("agreement"), session().project().path(), QStringLiteral("--methods")});
    ASSERT_TRUE(process.waitForFinished(60'000));
    EXPECT_EQ(QString::fromUtf8(process.readAllStandardOutput()).trimmed().toStdString(),
              pasted.toStdString());
    for (int decided = 0; decided < 10; ++decided) session().undo();
    EXPECT_EQ(study().codings.count(), before);
}

}  // namespace
