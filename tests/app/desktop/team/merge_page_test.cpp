// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/team/merge_page.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include "app/desktop/background/background_work.h"
#include "app/desktop/look/look.h"
#include "app/desktop/session/session.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"
#include "tests/support/drawn_study.h"
#include "tests/support/pictures.h"

namespace {

using app::MergePage;
using codebook::Code;
using codebook::CodeId;
using codebook::Project;
using codebook::Step;
using namespace tests;

QString said(const char* text) { return QString::fromUtf8(text); }

CodeId codeNamed(const Project& project, const char* name) {
    for (const Code& code : project.study().codes)
        if (code.name == said(name)) return code.id;
    return {};
}

template <class Write>
void take(Project& project, const Write& write) {
    Step step(project.study(), said("Step"));
    write(step);
    project.execute(std::move(step).command());
}

/// The window's project defines "habit" and makes "joy"; so does the copy, later.
class PageOfMerge : public ::testing::Test {
   protected:
    void SetUp() override {
        drawProject(m_folder.path(), said("P1: I [drink](habit) it at home."));
        ASSERT_TRUE(QFile::copy(m_folder.path(), copy()));
        m_session = std::make_unique<app::Session>(
            Project::open(m_folder.path(), drawnOptions(said("Ada"))));
        work(m_session->project(), {"What is done often."});
        work(*Project::open(copy(), drawnOptions(said("Bo"))),
             {"First.", "What is done every day, also where nobody asked for it."});
        m_page = std::make_unique<MergePage>(*m_session);
        m_page->resize(1000, 640);
        m_page->show();
        QObject::connect(m_session.get(), &app::Session::failed, m_session.get(),
                         [this](const QString& sentence) { m_failure = sentence; });
    }
    static void work(Project& project, const std::vector<const char*>& definitions) {
        for (const char* words : definitions)
            take(project, [&](Step& step) {
                step.editCode(codeNamed(project, "habit"),
                              {{codebook::field::code::definition, said(words)}});
            });
        take(project, [](Step& step) {
            Code code;
            code.name = said("joy");
            step.addCode(code, QUuid());
        });
    }
    QString copy() const { return m_folder.path(said("theirs.samsyn")); }
    void read(const QStringList& copies) {
        QSignalSpy shown(m_page.get(), &MergePage::shown);
        m_page->take(copies);
        EXPECT_TRUE(m_page->isReading());
        ASSERT_TRUE(shown.wait(20'000)) << m_failure.toStdString();
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
    QTableView* table() const { return named<QTableView>("What the merge found"); }
    QString definition() const {
        return m_session->study().codes.at(codeNamed(m_session->project(), "habit")).definition;
    }
    std::ptrdiff_t joys() const {
        const auto& codes = m_session->study().codes;
        return std::count_if(codes.begin(), codes.end(), [](const Code& code) {
            return code.name == said("joy") && !code.mergedInto;
        });
    }

    StudyFolder m_folder;
    std::unique_ptr<app::Session> m_session;
    std::unique_ptr<MergePage> m_page;
    QString m_failure;
};

TEST_F(PageOfMerge, showsWhatWouldComeAndStoresNothing) {
    const std::size_t steps = m_session->project().journal().size();
    read({copy()});
    ASSERT_EQ(table()->model()->rowCount(), 2);
    EXPECT_EQ(table()->model()->index(0, 0).data().toString(), said("code “habit”"));
    EXPECT_EQ(table()->model()->index(0, 3).data().toString(), said("What is done often."));
    EXPECT_EQ(m_session->project().journal().size(), steps);
    EXPECT_EQ(definition(), said("What is done often."));
    EXPECT_FALSE(named<QRadioButton>("Ours holds")->isChecked());
    EXPECT_TRUE(named<QRadioButton>("Theirs holds")->isChecked());
    auto* filter = named<QComboBox>("Which findings are listed");
    filter->setCurrentIndex(2);
    Q_EMIT filter->activated(2);
    EXPECT_EQ(table()->model()->rowCount(), 1);
    QTest::mouseClick(named<QPushButton>("Cancel"), Qt::LeftButton);
    EXPECT_EQ(m_session->project().journal().size(), steps);
}

TEST_F(PageOfMerge, mergesAsOneStepThatUndoTakesBack) {
    read({copy()});
    QSignalSpy closed(m_page.get(), &MergePage::closed);
    QTest::mouseClick(named<QPushButton>("Merge"), Qt::LeftButton);
    EXPECT_EQ(closed.size(), 1);
    EXPECT_EQ(definition(), said("What is done every day, also where nobody asked for it."));
    EXPECT_EQ(joys(), 2);
    m_session->undo();
    EXPECT_EQ(definition(), said("What is done often."));
    EXPECT_EQ(joys(), 1);
}

TEST_F(PageOfMerge, decidesAndUnifies) {
    read({copy()});
    named<QRadioButton>("Ours holds")->click();
    EXPECT_TRUE(table()->model()->index(0, 5).data().toString().contains(said("you decided")));
    named<QCheckBox>("Make one of codes, coders and documents of the same name")->setChecked(true);
    QTest::mouseClick(named<QPushButton>("Merge"), Qt::LeftButton);
    EXPECT_EQ(definition(), said("What is done often."));
    EXPECT_EQ(joys(), 1);
    m_session->undo();
    EXPECT_EQ(joys(), 2);
    m_session->undo();
    EXPECT_EQ(definition(), said("What is done every day, also where nobody asked for it."));
}

TEST_F(PageOfMerge, saysWhyAFileCannotBeMerged) {
    for (const QString& file : {m_folder.path(), m_folder.path(said("missing.samsyn"))}) {
        m_failure.clear();
        m_page->take({file});
        EXPECT_TRUE(QTest::qWaitFor([&] { return !m_failure.isEmpty(); }, 20'000));
        EXPECT_FALSE(m_page->isReading());
    }
}

TEST_F(PageOfMerge, canBeLeftWhileItReads) {
    app::BackgroundWork* work = nullptr;
    QObject::connect(m_page.get(), &MergePage::workStarted, m_page.get(),
                     [&](app::BackgroundWork* begun) { work = begun; });
    m_page->take({copy()});
    ASSERT_TRUE(work);
    work->cancel();
    EXPECT_FALSE(m_page->isReading());
    m_page->take({copy()});
    m_page.reset();
}

TEST_F(PageOfMerge, isDrawnInBothSchemes) {
    read({copy()});
    for (const auto scheme : {app::Scheme::Dark, app::Scheme::Light}) {
        app::applyLook(*qApp, scheme);
        const QString name = scheme == app::Scheme::Dark ? said("dark") : said("light");
        for (const QSize size : {QSize(1000, 640), QSize(1600, 900)}) {
            m_page->resize(size);
            QApplication::processEvents();
            keepPicture(*m_page, said("merge-%1-%2").arg(name).arg(size.width()));
        }
    }
}

}  // namespace
