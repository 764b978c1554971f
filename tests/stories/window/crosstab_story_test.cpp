// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One saved analysis, three ways: the window, the command line and the file it exports say the same
// numbers.
#include <QFile>
#include <QProcess>
#include <QTest>

#include "app/desktop/crosstab/analysis_bar.h"
#include "app/desktop/crosstab/cell_passages.h"
#include "app/desktop/crosstab/crosstab_model.h"
#include "app/desktop/crosstab/crosstab_view.h"
#include "app/desktop/crosstab/crosstab_workspace.h"
#include "app/desktop/passages/passage_list.h"
#include "app/desktop/passages/passage_model.h"
#include "app/desktop/session/session.h"
#include "app/work/crosstab_text.h"
#include "codebook/project/project.h"
#include "codebook/report/table_format.h"
#include "tests/stories/window/opened_study.h"

namespace {

using namespace app;

class CrossTabStory : public tests::OpenedStudy {
   protected:
    void SetUp() override {
        OpenedStudy::SetUp();
        openSample(true);
        trigger("workspace.crosstab");
    }
    CrossTabWorkspace& tables() { return *m_window->crosstab(); }
    void ask(const char* columns, const char* within) {
        CrossTabQuestion question;
        question.rows = QStringLiteral("codes:Dilemmas");
        question.columns = QLatin1String(columns);
        question.within = QLatin1String(within);
        tables().ask(question);
        QTest::qWait(1);
        ASSERT_TRUE(QTest::qWaitFor([&] { return !tables().isLooking(); }, 20'000));
    }
    /// Runs samsyn-cli, and gives its standard output.
    QByteArray run(const QStringList& words) {
        QProcess process;
        process.start(QStringLiteral(SAMSYN_BINARY_DIR "/bin/samsyn-cli"), words);
        EXPECT_TRUE(process.waitForFinished(60'000));
        EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
        return process.readAllStandardOutput();
    }
    QByteArray inTheWindow() {
        const auto text = crosstabText(*tables().model().table(), tables().question(), nullptr);
        return codebook::formatted(text, codebook::TableFormat::Csv).toUtf8();
    }
};

TEST_F(CrossTabStory, saysTheSameNumbersEverywhere) {
    for (const auto& [columns, within] :
         {std::pair("perspective", "overlap"), std::pair("perspective*attribute:side", "turn"),
          std::pair("attribute:organisation", "case"), std::pair("codes:Occasions", "then:5"),
          std::pair("coder", "overlap")}) {
        ask(columns, within);
        const QString name =
            QStringLiteral("by %1 within %2").arg(QLatin1String(columns), QLatin1String(within));
        tables().analyses().setQuestion(tables().question());
        tables().analyses().startAnew();
        ask(columns, within);
        tables().analyses().saveAs();
        tables().analyses().nameLine().setText(name);
        QTest::keyClick(&tables().analyses().nameLine(), Qt::Key_Return);
        const QString project = session().project().path();
        const QByteArray listed = run({QStringLiteral("analyses"), project, QStringLiteral("--run"),
                                       name, QStringLiteral("--format"), QStringLiteral("csv")});
        EXPECT_EQ(inTheWindow().toStdString(), listed.toStdString());
        const QString file = path(QStringLiteral("table.csv"));
        run({QStringLiteral("export"), project, file, QStringLiteral("--what"),
             QStringLiteral("crosstab"), QStringLiteral("--rows"), QStringLiteral("codes:Dilemmas"),
             QStringLiteral("--columns"), QLatin1String(columns), QStringLiteral("--within"),
             QLatin1String(within)});
        QFile written(file);
        ASSERT_TRUE(written.open(QIODevice::ReadOnly));
        EXPECT_EQ(written.readAll().toStdString(), listed.toStdString());
    }
}

TEST_F(CrossTabStory, leadsFromEveryNumberToItsWords) {
    ask("perspective*attribute:side", "turn");
    const CrossTabModel& model = tables().model();
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column) {
            tables().view().stand(model.place(model.index(row, column)));
            EXPECT_EQ(static_cast<qint64>(tables().passages().model().result().passages.size()),
                      model.index(row, column).data(CrossTabModel::Count).toLongLong());
        }
}

TEST_F(CrossTabStory, goesFromTheTableIntoTheTextAndBack) {
    ask("perspective", "overlap");
    trigger("crosstab.table");
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    settle();
    EXPECT_FALSE(tables().isVisible());
    EXPECT_TRUE(session().document());
    trigger("crosstab.table");
    EXPECT_TRUE(tables().isVisible());
}

}  // namespace
