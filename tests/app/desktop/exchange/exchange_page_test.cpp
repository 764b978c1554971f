// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/exchange/exchange_page.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "app/desktop/background/background_work.h"
#include "app/desktop/look/look.h"
#include "app/desktop/session/session.h"
#include "codebook/project/project.h"
#include "tests/support/drawn_study.h"
#include "tests/support/made_database.h"
#include "tests/support/pictures.h"

namespace {

using app::ExchangePage;
using codebook::Project;
using namespace tests;

QString said(const char* text) { return QString::fromUtf8(text); }

/// A coded project that goes out, and an empty one that it comes into.
class PageOfExchange : public ::testing::Test {
   protected:
    void SetUp() override {
        drawProject(m_folder.path(said("coded.samsyn")),
                    said("== P1\nP1: I [drink](habit) it at [home](place@Bo) 🙂."));
        drawProject(m_folder.path(said("other.samsyn")), said("== Q\nQ: Nothing here."));
        open("coded.samsyn");
    }
    void open(const char* name) {
        m_page.reset();
        m_session = std::make_unique<app::Session>(
            Project::open(m_folder.path(said(name)), drawnOptions()));
        m_page = std::make_unique<ExchangePage>(*m_session);
        m_page->resize(900, 560);
        m_page->show();
        QObject::connect(m_session.get(), &app::Session::failed, m_session.get(),
                         [this](const QString& sentence) { m_failure = sentence; });
    }
    void read(const QString& file) {
        QSignalSpy shown(m_page.get(), &ExchangePage::shown);
        m_page->take(file);
        ASSERT_TRUE(shown.wait(20'000)) << m_failure.toStdString();
    }
    void write(const QString& file) {
        QSignalSpy shown(m_page.get(), &ExchangePage::shown);
        m_page->writeTo(file);
        ASSERT_TRUE(shown.wait(20'000)) << m_failure.toStdString();
    }
    QPushButton* button(const char* text) const {
        for (auto* each : m_page->findChildren<QPushButton*>())
            if (each->text().remove(u'&') == said(text)) return each;
        ADD_FAILURE() << text;
        return nullptr;
    }
    QString words() const {
        QStringList all;
        for (const auto* label : m_page->findChildren<QLabel*>())
            if (label->isVisibleTo(m_page.get())) all << label->text();
        return all.join(u'\n');
    }

    StudyFolder m_folder;
    std::unique_ptr<app::Session> m_session;
    std::unique_ptr<ExchangePage> m_page;
    QString m_failure;
};

TEST_F(PageOfExchange, takesAProjectOutAndIntoAnother) {
    const QString file = m_folder.path(said("out.qdpx"));
    write(file);
    EXPECT_TRUE(words().contains(said("out.qdpx")));
    open("other.samsyn");
    read(file);
    EXPECT_TRUE(words().contains(said("Documents 1 · Codes 2 · Codings 2")))
        << words().toStdString();
    EXPECT_EQ(m_session->study().documents.count(), 1U) << "nothing is stored yet";
    QSignalSpy closed(m_page.get(), &ExchangePage::closed);
    QTest::mouseClick(button("Import"), Qt::LeftButton);
    EXPECT_EQ(closed.size(), 1);
    EXPECT_EQ(m_session->study().documents.count(), 2U);
    EXPECT_EQ(m_session->study().codings.count(), 2U);
    read(file);
    EXPECT_FALSE(button("Import")->isEnabled()) << "everything is there";
    m_session->undo();
    EXPECT_EQ(m_session->study().documents.count(), 1U);
    EXPECT_TRUE(m_session->project().check().isEmpty());
}

TEST_F(PageOfExchange, writesTheCodebookAlone) {
    const QString file = m_folder.path(said("codes.qdc"));
    write(file);
    QFile written(file);
    ASSERT_TRUE(written.open(QFile::ReadOnly));
    EXPECT_TRUE(written.readAll().contains("habit"));
    m_page->writeTo(said("/nowhere/at/all.qdpx"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !m_failure.isEmpty(); }, 20'000));
    EXPECT_TRUE(m_failure.contains(said("could not be written")));
}

TEST_F(PageOfExchange, saysWhatIsNoProject) {
    QFile words(m_folder.path(said("words.qdpx")));
    ASSERT_TRUE(words.open(QFile::WriteOnly));
    words.write("not a project");
    words.close();
    for (const QString& file : {words.fileName(), m_folder.path(said("missing.qdpx"))}) {
        m_failure.clear();
        m_page->take(file);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !m_failure.isEmpty(); }, 20'000));
        EXPECT_FALSE(m_page->isReading());
    }
    EXPECT_EQ(m_session->study().documents.count(), 1U);
}

TEST_F(PageOfExchange, canBeLeftWhileItReads) {
    const QString file = m_folder.path(said("out.qdpx"));
    write(file);
    app::BackgroundWork* work = nullptr;
    QObject::connect(m_page.get(), &ExchangePage::workStarted, m_page.get(),
                     [&](app::BackgroundWork* begun) { work = begun; });
    m_page->take(file);
    ASSERT_TRUE(work);
    work->cancel();
    EXPECT_FALSE(m_page->isReading());
    m_page->take(file);
    m_page.reset();
}

TEST_F(PageOfExchange, leavesNothingOfAFileThatIsNotWantedAnyMore) {
    const QString file = m_folder.path(said("out.qdpx"));
    QSignalSpy shown(m_page.get(), &ExchangePage::shown);
    QObject::connect(m_page.get(), &ExchangePage::workStarted, m_page.get(),
                     [](app::BackgroundWork* begun) { begun->cancel(); });
    m_page->writeTo(file);
    EXPECT_FALSE(shown.wait(500));
    EXPECT_FALSE(QFile::exists(file));
    EXPECT_EQ(m_failure, QString());
}

TEST_F(PageOfExchange, letsOneOfSeveralProjectsInAFileBeChosen) {
    const QString file = m_folder.path(said("tags.sqlite3"));
    {
        tests::MadeDatabase database(file);
        for (const char* sql :
             {"CREATE TABLE projects (id INTEGER, name VARCHAR)",
              "CREATE TABLE documents (id INTEGER, name VARCHAR, project_id INTEGER, contents "
              "TEXT)",
              "CREATE TABLE tags (id INTEGER, project_id INTEGER, path VARCHAR)",
              "CREATE TABLE highlights (id INTEGER, document_id INTEGER, start_offset INTEGER, "
              "end_offset INTEGER, snippet TEXT)",
              "CREATE TABLE highlight_tags (highlight_id INTEGER, tag_id INTEGER)",
              "INSERT INTO projects VALUES (1, 'First'), (2, 'Second')",
              "INSERT INTO documents VALUES (1, 'talk', 1, '<p>We rely.</p>')",
              "INSERT INTO tags VALUES (1, 1, 'trust'), (2, 2, 'law'), (3, 2, 'order')"})
            database.run(sql);
    }
    read(file);
    auto* parts = m_page->findChild<QComboBox*>();
    ASSERT_TRUE(parts->isVisibleTo(m_page.get()));
    ASSERT_EQ(parts->count(), 2);
    EXPECT_EQ(parts->currentIndex(), -1) << "nothing is chosen for anybody";
    EXPECT_FALSE(button("Import")->isEnabled());
    QSignalSpy shown(m_page.get(), &ExchangePage::shown);
    parts->setFocus();
    QTest::keyClick(parts, Qt::Key_Down);
    QTest::keyClick(parts, Qt::Key_Down);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return words().contains(said("Documents 0 · Codes 2")); }, 20'000))
        << words().toStdString();
    EXPECT_TRUE(button("Import")->isEnabled());
    button("Import")->click();
    EXPECT_EQ(m_session->study().codes.count(), 4U);
    m_page->take(file);
    ASSERT_TRUE(QTest::qWaitFor([&] { return parts->currentIndex() == -1; }, 20'000));
}

TEST_F(PageOfExchange, isDrawnInBothSchemes) {
    const QString file = m_folder.path(said("out.qdpx"));
    write(file);
    open("other.samsyn");
    read(file);
    for (const auto scheme : {app::Scheme::Dark, app::Scheme::Light}) {
        app::applyLook(*qApp, scheme);
        QApplication::processEvents();
        keepPicture(*m_page,
                    scheme == app::Scheme::Dark ? said("exchange-dark") : said("exchange-light"));
    }
}

}  // namespace
