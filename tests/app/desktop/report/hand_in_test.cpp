// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/hand_in.h"

#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "app/desktop/background/background_work.h"
#include "app/desktop/report/hand_in_bar.h"
#include "app/desktop/report/recipe_form.h"
#include "tests/app/desktop/report/report_fixture.h"

namespace {

using app::ReportPart;
using app::ReportRecipe;
using tests::ReportTest;

QByteArray bytes(const QString& path) {
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

class HandIn : public ReportTest {
   protected:
    void SetUp() override {
        ReportTest::SetUp();
        openTwoInterviews();
        openWorkspace();
        recipe.parts = {ReportPart::Quotations, ReportPart::Tables};
        recipe.formats = {codebook::ManuscriptFormat::Html, codebook::ManuscriptFormat::Docx};
        ask(recipe);
        QObject::connect(workspace.get(), &app::ReportWorkspace::workStarted,
                         [this](app::BackgroundWork* begun) { work = begun; });
    }
    QString folder() const { return m_folder->path(QStringLiteral("hand-in")); }
    void make(bool mayOverwrite) {
        workspace->handInto(folder(), mayOverwrite);
        ASSERT_TRUE(work);
        ASSERT_TRUE(work->isFinished() ||
                    QSignalSpy(work, &app::BackgroundWork::finished).wait(30'000));
    }

    ReportRecipe recipe;
    QPointer<app::BackgroundWork> work;
};

TEST_F(HandIn, isWhatTheProjectGivesWithoutAWindow) {
    make(false);
    EXPECT_TRUE(workspace->bar().isVisible());
    EXPECT_TRUE(workspace->bar().sentence().contains(QStringLiteral("hand-in")));
    app::ReportMaterial material = app::materialOf(session->project());
    const app::ReportLanguage language(recipe.language);
    const auto files = app::handInFiles(material, recipe);
    ASSERT_GT(files.size(), 2U);
    for (const auto& file : files)
        EXPECT_EQ(bytes(folder() + u'/' + file.name), file.bytes) << file.name.toStdString();
}

TEST_F(HandIn, replacesNothingUnasked) {
    QDir().mkpath(folder());
    QFile there(folder() + QStringLiteral("/report.html"));
    ASSERT_TRUE(there.open(QFile::WriteOnly));
    there.write("mine");
    there.close();
    make(false);
    EXPECT_TRUE(workspace->bar().sentence().contains(QStringLiteral("report.html")));
    EXPECT_EQ(bytes(there.fileName()), "mine");
    EXPECT_FALSE(QFile::exists(folder() + QStringLiteral("/report.docx")));
    const QSignalSpy wanted(&workspace->bar(), &app::HandInBar::replaceWanted);
    for (auto* button : workspace->bar().findChildren<QPushButton*>())
        if (button->text().contains(QStringLiteral("Replace"))) button->click();
    EXPECT_EQ(wanted.size(), 1);
    ASSERT_TRUE(QTest::qWaitFor([this] { return workspace->bar().isVisible(); }, 30'000));
    EXPECT_TRUE(bytes(there.fileName()).contains("<html"));
    EXPECT_TRUE(QFile::exists(folder() + QStringLiteral("/report.docx")));
}

TEST_F(HandIn, saysWhereItCannotBeWritten) {
    QFile file(folder());
    ASSERT_TRUE(file.open(QFile::WriteOnly));
    file.close();
    make(false);
    EXPECT_TRUE(failure.contains(QStringLiteral("could not be written"))) << failure.toStdString();
    EXPECT_FALSE(workspace->bar().isVisible());
}

TEST_F(HandIn, writesNothingWhereItIsGivenUp) {
    workspace->handInto(folder(), false);
    ASSERT_TRUE(work);
    work->cancel();
    QTest::qWait(300);
    EXPECT_FALSE(QDir(folder()).exists());
    EXPECT_TRUE(failure.isEmpty());
    make(false);
    EXPECT_TRUE(QFile::exists(folder() + QStringLiteral("/report.html"))) << "it can begin again";
}

TEST_F(HandIn, asksForWhatIsThere) {
    recipe.attributes = QStringList{QStringLiteral("moon")};
    ask(recipe);
    make(false);
    EXPECT_TRUE(failure.contains(QStringLiteral("no attribute “moon”"))) << failure.toStdString();
    EXPECT_FALSE(QDir(folder()).exists());
}

}  // namespace
