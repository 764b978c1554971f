// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The first page by mouse and keyboard.
#include "app/desktop/start/start_page.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "app/desktop/look/look.h"
#include "app/desktop/session/user_commands.h"
#include "app/desktop/start/project_row.h"
#include "app/desktop/start/recent_projects.h"
#include "app/desktop/start/sample_studies.h"
#include "codebook/project/project.h"
#include "tests/support/drawn_study.h"
#include "tests/support/pictures.h"

using app::StartPage;

namespace {

constexpr int patience = 60'000;

class PageOfStart : public testing::Test {
   protected:
    PageOfStart() {
        QSettings().clear();
        QSettings().setValue(QStringLiteral("projectFolder"), m_folder.folder.path());
        showPage();
    }
    ~PageOfStart() override { QSettings().clear(); }

    void showPage() {
        m_page = std::make_unique<StartPage>();
        m_page->resize(1000, 700);
        m_page->show();
    }
    template <class Widget>
    Widget* named(const QString& name) {
        for (auto* widget : m_page->findChildren<Widget*>())
            if (widget->accessibleName() == name) return widget;
        ADD_FAILURE() << name.toStdString();
        return nullptr;
    }
    QPushButton* button(const QString& text) {
        for (auto* button : m_page->findChildren<QPushButton*>())
            if (button->text().remove(u'&') == text) return button;
        ADD_FAILURE() << text.toStdString();
        return nullptr;
    }
    bool shows(const QString& words) {
        const auto labels = m_page->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    QString file(const QString& name) const {
        QFile made(m_folder.path(name));
        EXPECT_TRUE(made.open(QIODevice::WriteOnly));
        return made.fileName();
    }

    tests::StudyFolder m_folder;
    std::unique_ptr<StartPage> m_page;
};

TEST_F(PageOfStart, makesAProjectByKeyboardAlone) {
    QSignalSpy created(m_page.get(), &StartPage::created);
    auto* fresh = button(QStringLiteral("New project"));
    fresh->setFocus();
    QTest::keyClick(fresh, Qt::Key_Return);
    auto* name = named<QLineEdit>(QStringLiteral("Name of the project"));
    ASSERT_TRUE(name->isVisible());
    QTest::keyClicks(name, QStringLiteral("Waves & winds "));
    name->insert(QStringLiteral("😀"));
    QTest::keyClick(name, Qt::Key_Return);
    ASSERT_TRUE(created.wait(patience));
    const QString path = created.first().first().toString();
    EXPECT_EQ(path.toStdString(),
              m_folder.path(QStringLiteral("Waves & winds 😀.samsyn")).toStdString());
    EXPECT_EQ(codebook::Project::open(path, {})->coderName(),
              named<QLineEdit>(QStringLiteral("Your name as a coder"))->text());
}

TEST_F(PageOfStart, saysWhatWouldNotWorkBeforeItIsTried) {
    file(QStringLiteral("taken.samsyn"));
    m_page->beginNew();
    auto* name = named<QLineEdit>(QStringLiteral("Name of the project"));
    auto* create = button(QStringLiteral("Create project"));
    EXPECT_FALSE(create->isEnabled());
    name->setText(QStringLiteral("taken"));
    EXPECT_FALSE(create->isEnabled());
    EXPECT_TRUE(shows(QStringLiteral("is in the folder already")));
    name->setText(QStringLiteral("a/b"));
    EXPECT_FALSE(create->isEnabled());
    name->setText(QStringLiteral("free"));
    EXPECT_TRUE(create->isEnabled());
    named<QLineEdit>(QStringLiteral("Folder of the project"))->setText(QStringLiteral("/nowhere"));
    EXPECT_FALSE(create->isEnabled());
}

TEST_F(PageOfStart, makesTheSampleStudyAndCancels) {
    QSignalSpy created(m_page.get(), &StartPage::created);
    m_page->beginNew(QStringLiteral("police-ngo"));
    EXPECT_EQ(named<QLineEdit>(QStringLiteral("Name of the project"))->text().toStdString(),
              "police-ngo");
    button(QStringLiteral("Create project"))->click();
    EXPECT_FALSE(button(QStringLiteral("Create project"))->isEnabled());
    button(QStringLiteral("Cancel"))->click();
    auto* create = button(QStringLiteral("Create project"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return create->isEnabled(); }, patience));
    create->click();
    ASSERT_TRUE(created.wait(patience));
}

TEST_F(PageOfStart, opensSampleTwoFromItsEntryWithAllThatItHolds) {
    QSignalSpy created(m_page.get(), &StartPage::created);
    EXPECT_TRUE(shows(QStringLiteral("Ten invented interviews")));
    EXPECT_TRUE(shows(QStringLiteral("Twelve invented interviews")));
    auto* entry = button(QStringLiteral("Coordinators and legitimacy"));
    ASSERT_NE(entry, nullptr);
    entry->setFocus();
    QTest::keyClick(entry, Qt::Key_Return);
    auto* name = named<QLineEdit>(QStringLiteral("Name of the project"));
    EXPECT_EQ(name->text().toStdString(), "coordinators");
    QTest::keyClick(name, Qt::Key_Return);
    ASSERT_TRUE(created.wait(patience));
    const auto project = codebook::Project::open(created.first().first().toString(), {});
    const codebook::Study& study = project->study();
    EXPECT_EQ(study.documents.count(), 10U);
    EXPECT_EQ(study.codes.count(), 33U);
    EXPECT_EQ(study.cases.count(), 10U);
    EXPECT_EQ(study.codings.count(), 535U);
    EXPECT_EQ(study.analyses.count(), 4U);
}

TEST_F(PageOfStart, namesTheSampleStudiesInTheOrderInWhichTheyAreBestMet) {
    const auto studies = app::sampleStudies();
    ASSERT_EQ(studies.size(), 2U);
    EXPECT_EQ(studies[0].name.toStdString(), "police-ngo");
    EXPECT_EQ(studies[1].name.toStdString(), "coordinators");
    for (const auto& study : studies) EXPECT_FALSE(study.sentence.isEmpty());
}

TEST_F(PageOfStart, showsAFailureOfMakingInPlace) {
    m_page->beginNew();
    named<QComboBox>(QStringLiteral("What the project begins with"))->setCurrentIndex(1);
    named<QLineEdit>(QStringLiteral("Codebook file"))->setText(QStringLiteral("/nowhere.json"));
    named<QLineEdit>(QStringLiteral("Name of the project"))->setText(QStringLiteral("free"));
    button(QStringLiteral("Create project"))->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return shows(QStringLiteral("/nowhere.json")); }, patience));
    EXPECT_TRUE(button(QStringLiteral("Create project"))->isEnabled());
}

TEST_F(PageOfStart, opensARecentProjectAndForgetsOneThatIsGone) {
    const QString one = file(QStringLiteral("one.samsyn"));
    app::rememberProject(m_folder.path(QStringLiteral("gone.samsyn")));
    app::rememberProject(one);
    m_page->refresh();
    QSignalSpy wanted(m_page.get(), &StartPage::openWanted);
    const auto rows = m_page->findChildren<app::ProjectRow*>();
    ASSERT_EQ(rows.size(), 2);
    rows[0]->setFocus();
    QTest::keyClick(rows[0], Qt::Key_Return);
    QTest::keyClick(rows[1], Qt::Key_Return);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.first().first().toString(), one);
    named<QToolButton>(QStringLiteral("Remove “gone” from the list"))->click();
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return m_page->findChildren<app::ProjectRow*>().size() == 1; }, patience));
}

TEST_F(PageOfStart, tellsOfAnInterruptionAndOffersToOpen) {
    QSignalSpy wanted(m_page.get(), &StartPage::openWanted);
    const QDateTime at = QDateTime::currentDateTimeUtc();
    m_page->showInterruption(
        {QStringLiteral("/a/police-ngo.samsyn"), at, QStringLiteral("Code “Trust”"), at});
    EXPECT_TRUE(shows(QStringLiteral("Code “Trust”")));
    button(QStringLiteral("Open it"))->click();
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.first().first().toString().toStdString(), "/a/police-ngo.samsyn");
    EXPECT_FALSE(shows(QStringLiteral("Code “Trust”")));
}

TEST_F(PageOfStart, foldsOutTheDetailsOfAFailure) {
    m_page->showFailure(QStringLiteral("It cannot be opened."), QStringLiteral("disk I/O error"));
    EXPECT_TRUE(shows(QStringLiteral("It cannot be opened.")));
    EXPECT_FALSE(shows(QStringLiteral("disk I/O error")));
    button(QStringLiteral("Details"))->click();
    EXPECT_TRUE(shows(QStringLiteral("disk I/O error")));
}

TEST_F(PageOfStart, declaresItsCommands) {
    app::UserCommands commands;
    m_page->declareCommands(commands);
    commands.action(QStringLiteral("project.new"))->trigger();
    EXPECT_TRUE(named<QLineEdit>(QStringLiteral("Name of the project"))->isVisible());
}

TEST_F(PageOfStart, isDrawn) {
    QIcon::setThemeSearchPaths({QStringLiteral("/usr/share/icons")});
    const QDateTime now = QDateTime::currentDateTime();
    for (const auto scheme : {app::Scheme::Light, app::Scheme::Dark}) {
        app::applyLook(*qApp, scheme);
        const QString name =
            scheme == app::Scheme::Light ? QStringLiteral("light") : QStringLiteral("dark");
        QSettings().remove(QStringLiteral("recentProjects"));
        showPage();
        tests::keepPicture(*m_page, QStringLiteral("start-empty-") + name);
        app::rememberProject(m_folder.path(QStringLiteral("gone.samsyn")), now.addDays(-40));
        app::rememberProject(file(QStringLiteral("A very long name of a study about how police "
                                                 "and others work together 2026.samsyn")),
                             now.addDays(-1));
        app::rememberProject(file(QStringLiteral("police-ngo.samsyn")), now);
        m_page->refresh();
        m_page->showInterruption(
            {QStringLiteral("/a/police-ngo.samsyn"), now, QStringLiteral("Code “Trust”"), now});
        QTest::qWait(30);
        tests::keepPicture(*m_page, QStringLiteral("start-") + name);
        m_page->beginNew(QStringLiteral("police-ngo"));
        m_page->resize(1600, 1000);
        QTest::qWait(30);
        tests::keepPicture(*m_page, QStringLiteral("start-new-") + name);
    }
    app::applyLook(*qApp, app::Scheme::Light);
}

}  // namespace
