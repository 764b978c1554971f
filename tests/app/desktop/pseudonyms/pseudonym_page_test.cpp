// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pseudonyms/pseudonym_page.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include "app/desktop/background/background_work.h"
#include "app/desktop/look/look.h"
#include "app/desktop/session/session.h"
#include "codebook/project/project.h"
#include "codebook/pseudonyms/pseudonym.h"
#include "tests/support/drawn_study.h"
#include "tests/support/pictures.h"

namespace {

using app::PseudonymPage;
using codebook::Project;
using namespace tests;

QString said(const char* text) { return QString::fromUtf8(text); }

class PageOfPseudonyms : public ::testing::Test {
   protected:
    void SetUp() override {
        drawProject(m_folder.path(),
                    said("Eva: We met Karl in Malmö. Then Karl left.\nEva: Malmö is large, and "
                         "Karl knew Malmö."));
        m_session = std::make_unique<app::Session>(Project::open(m_folder.path(), drawnOptions()));
        m_page = std::make_unique<PseudonymPage>(*m_session);
        m_page->resize(900, 600);
        m_page->show();
        QObject::connect(m_session.get(), &app::Session::failed, m_session.get(),
                         [this](const QString& sentence) { m_failure = sentence; });
    }
    template <class Widget>
    Widget* named(const char* text) const {
        for (auto* widget : m_page->findChildren<Widget*>())
            if (widget->accessibleName() == said(text) ||
                QString(widget->property("text").toString()).remove(u'&') == said(text))
                return widget;
        ADD_FAILURE() << text;
        return nullptr;
    }
    void mark(const char* name, const char* pseudonym) {
        named<QLineEdit>("Name to mark")->setText(said(name));
        named<QLineEdit>("Pseudonym for it")->setText(said(pseudonym));
        QTest::keyClick(named<QLineEdit>("Pseudonym for it"), Qt::Key_Return);
    }
    /// Once the names are counted.
    std::string marks() const {
        QTest::qWaitFor(
            [this] { return m_session->findChildren<app::BackgroundWork*>().isEmpty(); }, 20'000);
        QStringList all;
        const auto* list = named<QTreeWidget>("Marked names");
        for (int i = 0; i < list->topLevelItemCount(); ++i)
            all << QStringLiteral("%1=%2 %3")
                       .arg(list->topLevelItem(i)->text(0), list->topLevelItem(i)->text(1),
                            list->topLevelItem(i)->text(2));
        return all.join(QStringLiteral(", ")).toStdString();
    }

    StudyFolder m_folder;
    std::unique_ptr<app::Session> m_session;
    std::unique_ptr<PseudonymPage> m_page;
    QString m_failure;
};

TEST_F(PageOfPseudonyms, marksNamesAndUndoTakesThemBack) {
    EXPECT_FALSE(named<QPushButton>("Mark")->isEnabled());
    EXPECT_FALSE(named<QPushButton>("Save a copy with pseudonyms…")->isEnabled());
    mark("Karl", "Olof");
    mark("Malmö", "Hamnstad");
    EXPECT_EQ(marks(), "Karl=Olof 3, Malmö=Hamnstad 3");
    mark("Eva", "Karl");
    EXPECT_TRUE(m_failure.contains(said("holds a marked name")));
    EXPECT_EQ(named<QLineEdit>("Name to mark")->text(), said("Eva")) << "what was typed stays";
    m_session->undo();
    EXPECT_EQ(marks(), "Karl=Olof 3");
    QTest::mouseClick(named<QPushButton>("Remove the mark"), Qt::LeftButton);
    EXPECT_EQ(marks(), "");
}

TEST_F(PageOfPseudonyms, takesTheSelectedWords) {
    QSignalSpy wanted(m_page.get(), &PseudonymPage::wanted);
    m_session->showDocument(m_session->study().documents.begin()->id);
    m_session->select({12, 16});
    m_page->openForSelection();
    EXPECT_EQ(wanted.size(), 1);
    EXPECT_EQ(named<QLineEdit>("Name to mark")->text(), said("Karl"));
}

TEST_F(PageOfPseudonyms, suggestsNames) {
    QTest::mouseClick(named<QPushButton>("Suggest names"), Qt::LeftButton);
    EXPECT_FALSE(named<QPushButton>("Suggest names")->isEnabled());
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return named<QPushButton>("Suggest names")->isEnabled(); }));
    auto* list = named<QTreeWidget>("Suggested names");
    ASSERT_GT(list->topLevelItemCount(), 0);
    Q_EMIT list->itemActivated(list->topLevelItem(0), 0);
    EXPECT_EQ(named<QLineEdit>("Name to mark")->text(), list->topLevelItem(0)->text(0));
}

TEST_F(PageOfPseudonyms, writesACopyWithoutTheNames) {
    mark("Karl", "Olof");
    const QString file = m_folder.path(said("copy.samsyn"));
    QSignalSpy told(m_session.get(), &app::Session::said);
    m_page->writeCopy(file);
    ASSERT_TRUE(told.wait(20'000)) << m_failure.toStdString();
    QFile copy(file);
    ASSERT_TRUE(copy.open(QFile::ReadOnly));
    EXPECT_EQ(copy.readAll().indexOf("Karl"), -1);
    m_page->writeCopy(file);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !m_failure.isEmpty(); }, 20'000))
        << "nothing is replaced";
}

TEST_F(PageOfPseudonyms, isDrawnInBothSchemes) {
    for (const auto scheme : {app::Scheme::Dark, app::Scheme::Light}) {
        app::applyLook(*qApp, scheme);
        const QString name = scheme == app::Scheme::Dark ? said("dark") : said("light");
        QApplication::processEvents();
        keepPicture(*m_page, said("pseudonyms-empty-%1").arg(name));
        mark("Karl", "Olof");
        m_page->suggest();
        marks();
        QApplication::processEvents();
        keepPicture(*m_page, said("pseudonyms-%1").arg(name));
        m_session->undo();
    }
}

}  // namespace
