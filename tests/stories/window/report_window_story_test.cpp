// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From the recipe in the window to the files of the hand-in: the same, byte by byte, that the
// command line makes of the saved recipe.
#include <QCheckBox>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QTest>

#include "app/desktop/coding/coding_workspace.h"
#include "app/desktop/report/hand_in_bar.h"
#include "app/desktop/report/paper_view.h"
#include "app/desktop/report/recipe_form.h"
#include "app/desktop/report/report_workspace.h"
#include "app/desktop/session/session.h"
#include "app/desktop/workspace/saved_analyses.h"
#include "app/work/crosstab_question.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"
#include "tests/stories/window/opened_study.h"

namespace {

using namespace app;

QMap<QString, QByteArray> filesBelow(const QString& folder) {
    QMap<QString, QByteArray> files;
    for (QDirIterator at(folder, QDir::Files, QDirIterator::Subdirectories); at.hasNext();) {
        QFile file(at.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(QDir(folder).relativeFilePath(file.fileName()), file.readAll());
    }
    return files;
}

class ReportStory : public tests::OpenedStudy {
   protected:
    ReportWorkspace& report() { return *m_window->report(); }
    void wait() {
        QTest::qWait(1);
        ASSERT_TRUE(QTest::qWaitFor([&] { return !report().isLooking(); }, 60'000));
    }
    void saveCrosstab() {
        CrossTabQuestion question;
        question.rows = QStringLiteral("codes:Dilemmas");
        question.columns = QStringLiteral("attribute:side");
        question.where = QStringLiteral("trust OR förtroende OR police OR polis");
        ASSERT_TRUE(session().perform(QStringLiteral("Save"), [&](codebook::Step& step) {
            step.saveAnalysis(QStringLiteral("Dilemmas by side"), QStringLiteral("crosstab"),
                              questionToText(question), 0);
        }));
    }
    /// Runs samsyn-cli on the open project.
    void run(const QString& command, const QStringList& words) {
        QProcess process;
        process.start(QStringLiteral(SAMSYN_BINARY_DIR "/bin/samsyn-cli"),
                      QStringList{command, session().project().path()} + words);
        EXPECT_TRUE(process.waitForFinished(120'000));
        EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    }
};

TEST_F(ReportStory, handsInWhatTheCommandLineMakesOfTheSavedRecipe) {
    openSample(true);
    saveCrosstab();
    trigger("report.recipe");
    wait();
    type(QStringLiteral("Police and NGOs"));
    press(Qt::Key_Tab);
    type(QStringLiteral("Ada"));
    for (auto* box : report().form().findChildren<QCheckBox*>())
        if (box->text() == QStringLiteral("PDF") || box->text() == QStringLiteral("LaTeX"))
            box->click();
    wait();
    EXPECT_TRUE(report().page().toPlainText().startsWith(QStringLiteral("Police and NGOs\nAda")));
    trigger("report.save");
    type(QStringLiteral("Article"));
    press(Qt::Key_Return);
    wait();
    report().handInto(path(QStringLiteral("window")), false);
    ASSERT_TRUE(QTest::qWaitFor([&] { return report().bar().isVisible(); }, 120'000));
    run(QStringLiteral("report"), {QStringLiteral("--recipe"), QStringLiteral("Article"),
                                   QStringLiteral("--out"), path(QStringLiteral("line"))});
    const auto window = filesBelow(path(QStringLiteral("window")));
    const auto line = filesBelow(path(QStringLiteral("line")));
    EXPECT_EQ(window.keys().join(u' ').toStdString(), line.keys().join(u' ').toStdString());
    for (const char* expected : {"report.docx", "report.html", "report.pdf", "report.tex"})
        EXPECT_TRUE(window.contains(QLatin1String(expected))) << expected;
    for (const QString& name : window.keys())
        EXPECT_TRUE(window[name] == line[name]) << name.toStdString();
}

TEST_F(ReportStory, leadsFromThePageToTheTranscript) {
    openSample(true);
    saveCrosstab();
    trigger("report.recipe");
    wait();
    Q_EMIT report().page().followed(QUrl(QStringLiteral("behind:3/0/1")));
    ASSERT_TRUE(report().behind().isVisible());
    settle();
    const QString html = report().behind().toHtml();
    const qsizetype at = html.indexOf(QStringLiteral("quotation:"));
    ASSERT_GT(at, 0);
    Q_EMIT report().behind().followed(QUrl(html.mid(at, html.indexOf(u'"', at) - at)));
    EXPECT_TRUE(m_window->coding()->isVisible());
    EXPECT_TRUE(session().document());
    EXPECT_TRUE(session().coding());
}

}  // namespace
